// Generated from docs/review.schema.json; do not edit.
const me=i;const ee={type:"object",properties:{name:{type:"string",maxLength:4e3},revision:{anyOf:[{type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},{enum:["index",
"work-tree"]}]}},required:["name","revision"]};const ae={type:"object",properties:{rule:{type:"string",maxLength:100,pattern:"^[a-z][a-z-]*$"},severity:{enum:["error","warning"]},message:{type:"string",maxLength:2e4},
hints:{type:"array",items:{type:"string",maxLength:2e4}},file:{type:"string",maxLength:4096},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{
type:"integer",minimum:1},endColumn:{type:"integer",minimum:1},subject:{type:"string",maxLength:1e3},related:{type:"array",items:{type:"object",properties:{message:{
type:"string",maxLength:2e4},file:{type:"string",maxLength:4096},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{type:"integer",minimum:1},
endColumn:{type:"integer",minimum:1}},required:["message","file","line"]}}},required:["rule","severity","message","file","line"]},re=new RegExp("^[^\\s\\u0000-\\u0\
01f]+$","u"),Y=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$","u"),te=new RegExp("^[a-z][a-z-]*$","u");const ne={enum:["breaking","loosening","tightening","neutral"]},se={enum:["before","after"]},ie=new RegExp("^f-[0-9a-f]{12}$","u");function A(t,{instancePath:r="",
parentData:T,parentDataProperty:U,rootData:B=t,dynamicAnchors:G={}}={}){let m=null,e=0;const w=A.evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.
items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.fingerprint===void 0&&(p="fingerprint")||t.id===void 0&&(p="id")||t.class===void 0&&
(p="class")||t.subject===void 0&&(p="subject")||t.message===void 0&&(p="message")||t.file===void 0&&(p="file")||t.side===void 0&&(p="side")||t.fields===void 0&&
(p="fields"))return A.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;if(t.fingerprint!==void 0){let d=t.fingerprint;
const x=e;if(e===e)if(typeof d=="string"){if(!ie.test(d))return A.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"patte\
rn",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return A.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"\
string"}}],!1;var s=x===e}else var s=!0;if(s){if(t.id!==void 0){let d=t.id;const x=e;if(e===x)if(typeof d=="string"){if(d.length>100)return A.errors=[{instancePath:r+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!te.test(d))return A.errors=[{instancePath:r+"/id",schemaPath:"#/pro\
perties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z-]*$"}}],!1}else return A.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var s=x===e}else var s=!0;if(s){if(t.class!==void 0){let d=t.class;const x=e;if(!(d==="breaking"||d==="loosening"||d==="tighte\
ning"||d==="neutral"))return A.errors=[{instancePath:r+"/class",schemaPath:"#/$defs/class/enum",keyword:"enum",params:{allowedValues:ne.enum}}],!1;var s=x===e}else
var s=!0;if(s){if(t.subject!==void 0){let d=t.subject;const x=e;if(e===x)if(typeof d=="string"){if(d.length>1e3)return A.errors=[{instancePath:r+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return A.errors=[{instancePath:r+"/subject",schemaPath:"#/properties/subject/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=x===e}else var s=!0;if(s){if(t.message!==void 0){let d=t.message;const x=e;if(e===x)if(typeof d=="string"){
if(d.length>2e4)return A.errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return A.
errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=x===e}else var s=!0;if(s){if(t.file!==
void 0){let d=t.file;const x=e;if(e===x)if(typeof d=="string"){if(d.length>4096)return A.errors=[{instancePath:r+"/file",schemaPath:"#/properties/file/maxLength",
keyword:"maxLength",params:{limit:4096}}],!1}else return A.errors=[{instancePath:r+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var s=x===e}else var s=!0;if(s){if(t.side!==void 0){let d=t.side;const x=e;if(!(d==="before"||d==="after"))return A.errors=[{instancePath:r+"/side",schemaPath:"\
#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:se.enum}}],!1;var s=x===e}else var s=!0;if(s)if(t.fields!==void 0){let d=t.fields;const x=e;if(e===
x)if(Array.isArray(d)){var P=!0;const u=d.length;for(let b=0;b<u;b++){let $=d[b];const v=e;if(e===v)if($&&typeof $=="object"&&!Array.isArray($)){let S;if($.path===
void 0&&(S="path"))return A.errors=[{instancePath:r+"/fields/"+b,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:S}}],
!1;if($.path!==void 0){let M=$.path;if(e===e)if(Array.isArray(M)){var N=!0;const E=M.length;for(let F=0;F<E;F++){const a=e;if(typeof M[F]!="string")return A.errors=
[{instancePath:r+"/fields/"+b+"/path/"+F,schemaPath:"#/properties/fields/items/properties/path/items/type",keyword:"type",params:{type:"string"}}],!1;var N=a===
e;if(!N)break}}else return A.errors=[{instancePath:r+"/fields/"+b+"/path",schemaPath:"#/properties/fields/items/properties/path/type",keyword:"type",params:{type:"\
array"}}],!1}}else return A.errors=[{instancePath:r+"/fields/"+b,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"}}],!1;var P=v===
e;if(!P)break}}else return A.errors=[{instancePath:r+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}}],!1;var s=x===e}else var s=!0}}}}}}}else
return A.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return A.errors=m,e===0}A.evaluated={props:{fingerprint:!0,id:!0,
class:!0,subject:!0,message:!0,file:!0,side:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,
dynamicAnchors:G={}}={}){let m=null,e=0;const w=Q.evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(Array.isArray(t)){var s=!0;
const P=t.length;for(let N=0;N<P;N++){const p=e;A(t[N],{instancePath:r+"/"+N,parentData:t,parentDataProperty:N,rootData:B,dynamicAnchors:G})||(m=m===null?A.errors:
m.concat(A.errors),e=m.length);var s=p===e;if(!s)break}}else return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return Q.
errors=m,e===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const oe={type:"object",properties:{name:{enum:["receivers","news","tasks","routing","clients","playbooks","ideas"]},checked:{type:"boolean"},why:{type:"string",
maxLength:2e4},partly:{const:!0},entries:{type:"array",items:{$ref:"#/$defs/impactEntry"}},more:{type:"integer",minimum:0}},required:["name","checked","entries",
"more"]},fe={type:"object",properties:{about:{type:"string",maxLength:1e3},name:{type:"string",maxLength:4e3},message:{type:"string",maxLength:2e4},loses:{type:"\
object",properties:{working:{type:"boolean"},amount:{type:"integer",minimum:0},unit:{enum:["minute","hour","day","week"]}},required:["working","amount","unit"]},
date:{type:"string",maxLength:100},before:{type:"array",items:{type:"string",maxLength:2e4}},after:{type:"array",items:{type:"string",maxLength:2e4}},because:{type:"\
array",items:{$ref:"#/$defs/fingerprint"}}},required:["about","name","message","because"]};function L(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,
dynamicAnchors:G={}}={}){let m=null,e=0;const w=L.evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let x;if(t.about===void 0&&(x="about")||t.name===void 0&&(x="name")||t.message===void 0&&(x="message")||t.because===void 0&&(x="because"))return L.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],!1;if(t.about!==void 0){let c=t.about;const u=e;if(e===u)if(typeof c==
"string"){if(c.length>1e3)return L.errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return L.
errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.name!==void 0){
let c=t.name;const u=e;if(e===u)if(typeof c=="string"){if(c.length>4e3)return L.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:4e3}}],!1}else return L.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var s=u===e}else var s=!0;if(s){if(t.message!==void 0){let c=t.message;const u=e;if(e===u)if(typeof c=="string"){if(c.length>2e4)return L.errors=[{instancePath:r+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return L.errors=[{instancePath:r+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.loses!==void 0){let c=t.loses;const u=e;if(e===u)if(c&&
typeof c=="object"&&!Array.isArray(c)){let $;if(c.working===void 0&&($="working")||c.amount===void 0&&($="amount")||c.unit===void 0&&($="unit"))return L.errors=
[{instancePath:r+"/loses",schemaPath:"#/properties/loses/required",keyword:"required",params:{missingProperty:$}}],!1;if(c.working!==void 0){const v=e;if(typeof c.
working!="boolean")return L.errors=[{instancePath:r+"/loses/working",schemaPath:"#/properties/loses/properties/working/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var P=v===e}else var P=!0;if(P){if(c.amount!==void 0){let v=c.amount;const y=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return L.errors=
[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof v=="number"&&
isFinite(v)&&(v<0||isNaN(v)))return L.errors=[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var P=y===e}else var P=!0;if(P)if(c.unit!==void 0){let v=c.unit;const y=e;if(!(v==="minute"||v==="hour"||v==="day"||v==="week"))return L.
errors=[{instancePath:r+"/loses/unit",schemaPath:"#/properties/loses/properties/unit/enum",keyword:"enum",params:{allowedValues:fe.properties.loses.properties.unit.
enum}}],!1;var P=y===e}else var P=!0}}else return L.errors=[{instancePath:r+"/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"object"}}],
!1;var s=u===e}else var s=!0;if(s){if(t.date!==void 0){let c=t.date;const u=e;if(e===u)if(typeof c=="string"){if(c.length>100)return L.errors=[{instancePath:r+"\
/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return L.errors=[{instancePath:r+"/date",schemaPath:"#/properti\
es/date/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.before!==void 0){let c=t.before;const u=e;if(e===u)if(Array.isArray(
c)){var N=!0;const $=c.length;for(let v=0;v<$;v++){let y=c[v];const S=e;if(e===S)if(typeof y=="string"){if(y.length>2e4)return L.errors=[{instancePath:r+"/befor\
e/"+v,schemaPath:"#/properties/before/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return L.errors=[{instancePath:r+"/before/"+v,schemaPath:"\
#/properties/before/items/type",keyword:"type",params:{type:"string"}}],!1;var N=S===e;if(!N)break}}else return L.errors=[{instancePath:r+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0;if(s){if(t.after!==void 0){let c=t.after;const u=e;if(e===u)if(Array.
isArray(c)){var p=!0;const $=c.length;for(let v=0;v<$;v++){let y=c[v];const S=e;if(e===S)if(typeof y=="string"){if(y.length>2e4)return L.errors=[{instancePath:r+
"/after/"+v,schemaPath:"#/properties/after/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return L.errors=[{instancePath:r+"/after/"+v,schemaPath:"\
#/properties/after/items/type",keyword:"type",params:{type:"string"}}],!1;var p=S===e;if(!p)break}}else return L.errors=[{instancePath:r+"/after",schemaPath:"#/\
properties/after/type",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0;if(s)if(t.because!==void 0){let c=t.because;const u=e;if(e===u)if(Array.
isArray(c)){var d=!0;const $=c.length;for(let v=0;v<$;v++){let y=c[v];const S=e;if(e===e)if(typeof y=="string"){if(!ie.test(y))return L.errors=[{instancePath:r+
"/because/"+v,schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return L.errors=[{instancePath:r+"/becaus\
e/"+v,schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var d=S===e;if(!d)break}}else return L.errors=[{instancePath:r+"/because",
schemaPath:"#/properties/because/type",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0}}}}}}}else return L.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=m,e===0}L.evaluated={props:{about:!0,name:!0,message:!0,loses:!0,date:!0,before:!0,after:!0,because:!0},
dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,dynamicAnchors:G={}}={}){let m=null,e=0;const w=O.
evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="\
name")||t.checked===void 0&&(N="checked")||t.entries===void 0&&(N="entries")||t.more===void 0&&(N="more"))return O.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:N}}],!1;if(t.name!==void 0){let p=t.name;const d=e;if(!(p==="receivers"||p==="news"||p==="tasks"||p==="routing"||p===
"clients"||p==="playbooks"||p==="ideas"))return O.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:oe.properties.
name.enum}}],!1;var s=d===e}else var s=!0;if(s){if(t.checked!==void 0){const p=e;if(typeof t.checked!="boolean")return O.errors=[{instancePath:r+"/checked",schemaPath:"\
#/properties/checked/type",keyword:"type",params:{type:"boolean"}}],!1;var s=p===e}else var s=!0;if(s){if(t.why!==void 0){let p=t.why;const d=e;if(e===d)if(typeof p==
"string"){if(p.length>2e4)return O.errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return O.
errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var s=d===e}else var s=!0;if(s){if(t.partly!==void 0){
const p=e;if(t.partly!==!0)return O.errors=[{instancePath:r+"/partly",schemaPath:"#/properties/partly/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=p===
e}else var s=!0;if(s){if(t.entries!==void 0){let p=t.entries;const d=e;if(e===d)if(Array.isArray(p)){var P=!0;const c=p.length;for(let u=0;u<c;u++){const b=e;L(
p[u],{instancePath:r+"/entries/"+u,parentData:p,parentDataProperty:u,rootData:B,dynamicAnchors:G})||(m=m===null?L.errors:m.concat(L.errors),e=m.length);var P=b===
e;if(!P)break}}else return O.errors=[{instancePath:r+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],!1;var s=d===e}else
var s=!0;if(s)if(t.more!==void 0){let p=t.more;const d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return O.errors=[{instancePath:r+"/more",schemaPath:"\
#/properties/more/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return O.errors=[{instancePath:r+
"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var s=d===e}else var s=!0}}}}}else return O.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return O.errors=m,e===0}O.evaluated={props:{name:!0,checked:!0,why:!0,partly:!0,entries:!0,more:!0},
dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,dynamicAnchors:G={}}={}){let m=null,e=0;const w=H.
evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.moment===void 0&&(N=
"moment")||t.lists===void 0&&(N="lists"))return H.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:N}}],!1;if(t.moment!==
void 0){let p=t.moment;const d=e;if(e===d)if(typeof p=="string"){if(p.length>100)return H.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/maxL\
ength",keyword:"maxLength",params:{limit:100}}],!1}else return H.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/type",keyword:"type",params:{
type:"string"}}],!1;var s=d===e}else var s=!0;if(s)if(t.lists!==void 0){let p=t.lists;const d=e;if(e===d)if(Array.isArray(p)){if(p.length>50)return H.errors=[{instancePath:r+
"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var P=!0;const c=p.length;for(let u=0;u<c;u++){const b=e;O(p[u],{instancePath:r+
"/lists/"+u,parentData:p,parentDataProperty:u,rootData:B,dynamicAnchors:G})||(m=m===null?O.errors:m.concat(O.errors),e=m.length);var P=b===e;if(!P)break}}}else return H.
errors=[{instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"}}],!1;var s=d===e}else var s=!0}else return H.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=m,e===0}H.evaluated={props:{moment:!0,lists:!0},dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,dynamicAnchors:G={}}={}){let m=null,e=0;const w=z.evaluated;if(w.dynamicProps&&(w.
props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const N=t.length;for(let p=0;p<N;p++){let d=t[p];const x=e;if(e===x)if(d&&typeof d==
"object"&&!Array.isArray(d)){let u;if(d.kind===void 0&&(u="kind")||d.id===void 0&&(u="id")||d.path===void 0&&(u="path")||d.side===void 0&&(u="side"))return z.errors=
[{instancePath:r+"/"+p,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:u}}],!1;if(d.kind!==void 0){let b=d.kind;const $=e;if(e===$)if(typeof b==
"string"){if(b.length>100)return z.errors=[{instancePath:r+"/"+p+"/kind",schemaPath:"#/items/properties/kind/maxLength",keyword:"maxLength",params:{limit:100}}],
!1}else return z.errors=[{instancePath:r+"/"+p+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;var P=$===e}else var P=!0;
if(P){if(d.id!==void 0){let b=d.id;const $=e;if(e===$)if(typeof b=="string"){if(b.length>1e3)return z.errors=[{instancePath:r+"/"+p+"/id",schemaPath:"#/items/pr\
operties/id/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return z.errors=[{instancePath:r+"/"+p+"/id",schemaPath:"#/items/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var P=$===e}else var P=!0;if(P){if(d.path!==void 0){let b=d.path;const $=e;if(e===$)if(typeof b=="string"){if(b.length>4096)return z.
errors=[{instancePath:r+"/"+p+"/path",schemaPath:"#/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return z.errors=[{instancePath:r+
"/"+p+"/path",schemaPath:"#/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var P=$===e}else var P=!0;if(P)if(d.side!==void 0){let b=d.side;
const $=e;if(!(b==="before"||b==="after"))return z.errors=[{instancePath:r+"/"+p+"/side",schemaPath:"#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:se.
enum}}],!1;var P=$===e}else var P=!0}}}else return z.errors=[{instancePath:r+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}}],!1;var s=x===
e;if(!s)break}}else return z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return z.errors=m,e===0}z.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function i(t,{instancePath:r="",parentData:T,parentDataProperty:U,rootData:B=t,dynamicAnchors:G={}}={}){let m=null,e=0;const w=i.
evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&(w.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let F;if(t.schemaVersion===void 0&&
(F="schemaVersion")||t.kind===void 0&&(F="kind")||t.version===void 0&&(F="version")||t.locale===void 0&&(F="locale")||t.workspace===void 0&&(F="workspace")||t.folder===
void 0&&(F="folder")||t.head===void 0&&(F="head")||t.base===void 0&&(F="base")||t.before===void 0&&(F="before")||t.after===void 0&&(F="after")||t.notes===void 0&&
(F="notes")||t.changes===void 0&&(F="changes")||t.concerned===void 0&&(F="concerned")||t.impact===void 0&&(F="impact")||t.uncompared===void 0&&(F="uncompared")||
t.findings===void 0&&(F="findings")||t.omitted===void 0&&(F="omitted"))return i.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:F}}],
!1;if(t.schemaVersion!==void 0){const a=e;if(t.schemaVersion!==1)return i.errors=[{instancePath:r+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",
keyword:"const",params:{allowedValue:1}}],!1;var s=a===e}else var s=!0;if(s){if(t.kind!==void 0){const a=e;if(t.kind!=="review")return i.errors=[{instancePath:r+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"review"}}],!1;var s=a===e}else var s=!0;if(s){if(t.version!==void 0){let a=t.
version;const k=e;if(e===k)if(typeof a=="string"){if(a.length>100)return i.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/maxLength",keyword:"\
maxLength",params:{limit:100}}],!1}else return i.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],
!1;var s=k===e}else var s=!0;if(s){if(t.locale!==void 0){let a=t.locale;const k=e;if(e===k)if(typeof a=="string"){if(a.length>20)return i.errors=[{instancePath:r+
"/locale",schemaPath:"#/properties/locale/maxLength",keyword:"maxLength",params:{limit:20}}],!1}else return i.errors=[{instancePath:r+"/locale",schemaPath:"#/pr\
operties/locale/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.workspace!==void 0){let a=t.workspace;const k=e;if(e===k)if(typeof a==
"string"){if(a.length>4e3)return i.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/workspace/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else
return i.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){
if(t.folder!==void 0){let a=t.folder;const k=e;if(e===k)if(typeof a=="string"){if(a.length>4096)return i.errors=[{instancePath:r+"/folder",schemaPath:"#/propert\
ies/folder/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return i.errors=[{instancePath:r+"/folder",schemaPath:"#/properties/folder/type",keyword:"\
type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.repository!==void 0){let a=t.repository;const k=e;if(e===k)if(typeof a=="string"){if(a.length>
500)return i.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!re.test(a))return i.
errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[^\\s\\u0000-\\u001f]+$"}}],!1}else return i.
errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.
request!==void 0){let a=t.request;const k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/request",schemaPath:"#/p\
roperties/request/type",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a))return i.errors=[
{instancePath:r+"/request",schemaPath:"#/properties/request/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(a<1||isNaN(a))return i.
errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=k===e}else var s=!0;if(s){
if(t.head!==void 0){let a=t.head;const k=e;if(e===k)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.commit===void 0&&(l="commit"))return i.errors=[{instancePath:r+
"/head",schemaPath:"#/properties/head/required",keyword:"required",params:{missingProperty:l}}],!1;if(a.repository!==void 0){let o=a.repository;const f=e;if(e===
f)if(typeof o=="string"){if(o.length>500)return i.errors=[{instancePath:r+"/head/repository",schemaPath:"#/properties/head/properties/repository/maxLength",keyword:"\
maxLength",params:{limit:500}}],!1;if(!re.test(o))return i.errors=[{instancePath:r+"/head/repository",schemaPath:"#/properties/head/properties/repository/patter\
n",keyword:"pattern",params:{pattern:"^[^\\s\\u0000-\\u001f]+$"}}],!1}else return i.errors=[{instancePath:r+"/head/repository",schemaPath:"#/properties/head/pro\
perties/repository/type",keyword:"type",params:{type:"string"}}],!1;var P=f===e}else var P=!0;if(P)if(a.commit!==void 0){let o=a.commit;const f=e;if(e===f)if(typeof o==
"string"){if(!Y.test(o))return i.errors=[{instancePath:r+"/head/commit",schemaPath:"#/properties/head/properties/commit/pattern",keyword:"pattern",params:{pattern:"\
^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return i.errors=[{instancePath:r+"/head/commit",schemaPath:"#/properties/head/properties/commit/type",keyword:"type",
params:{type:"string"}}],!1;var P=f===e}else var P=!0}else return i.errors=[{instancePath:r+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type:"\
object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.base!==void 0){let a=t.base;const k=e;if(e===k)if(typeof a=="string"){if(!Y.test(a))return i.errors=[{instancePath:r+
"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return i.errors=[{instancePath:r+"\
/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.before!==void 0){let a=t.before;const k=e;
if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.name===void 0&&(o="name")||a.revision===void 0&&(o="revision"))return i.errors=[{instancePath:r+
"/before",schemaPath:"diff.schema.json#/$defs/side/required",keyword:"required",params:{missingProperty:o}}],!1;if(a.name!==void 0){let f=a.name;const _=e;if(e===
_)if(typeof f=="string"){if(f.length>4e3)return i.errors=[{instancePath:r+"/before/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/maxLength",keyword:"\
maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/before/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var N=_===e}else var N=!0;if(N)if(a.revision!==void 0){let f=a.revision;const _=e,R=e;let J=!1;const I=e;if(e===I)if(typeof f==
"string"){if(!Y.test(f)){const D={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/pattern",keyword:"patte\
rn",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};m===null?m=[D]:m.push(D),e++}}else{const D={instancePath:r+"/before/revision",schemaPath:"diff.schema.js\
on#/$defs/side/properties/revision/anyOf/0/type",keyword:"type",params:{type:"string"}};m===null?m=[D]:m.push(D),e++}var p=I===e;J=J||p;const n=e;if(!(f==="inde\
x"||f==="work-tree")){const D={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/1/enum",keyword:"enum",params:{
allowedValues:ee.properties.revision.anyOf[1].enum}};m===null?m=[D]:m.push(D),e++}var p=n===e;if(J=J||p,J)e=R,m!==null&&(R?m.length=R:m=null);else{const D={instancePath:r+
"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf",keyword:"anyOf",params:{}};return m===null?m=[D]:m.push(D),e++,i.errors=m,
!1}var N=_===e}else var N=!0}else return i.errors=[{instancePath:r+"/before",schemaPath:"diff.schema.json#/$defs/side/type",keyword:"type",params:{type:"object"}}],
!1;var s=k===e}else var s=!0;if(s){if(t.after!==void 0){let a=t.after;const k=e;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.name===void 0&&
(o="name")||a.revision===void 0&&(o="revision"))return i.errors=[{instancePath:r+"/after",schemaPath:"diff.schema.json#/$defs/side/required",keyword:"required",
params:{missingProperty:o}}],!1;if(a.name!==void 0){let f=a.name;const _=e;if(e===_)if(typeof f=="string"){if(f.length>4e3)return i.errors=[{instancePath:r+"/af\
ter/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+
"/after/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var d=_===e}else var d=!0;if(d)if(a.revision!==
void 0){let f=a.revision;const _=e,R=e;let J=!1;const I=e;if(e===I)if(typeof f=="string"){if(!Y.test(f)){const D={instancePath:r+"/after/revision",schemaPath:"d\
iff.schema.json#/$defs/side/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};m===null?m=[D]:m.push(D),
e++}}else{const D={instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"}};m===null?m=[D]:m.push(D),e++}var x=I===e;J=J||x;const n=e;if(!(f==="index"||f==="work-tree")){const D={instancePath:r+"/after/revision",schemaPath:"diff.s\
chema.json#/$defs/side/properties/revision/anyOf/1/enum",keyword:"enum",params:{allowedValues:ee.properties.revision.anyOf[1].enum}};m===null?m=[D]:m.push(D),e++}
var x=n===e;if(J=J||x,J)e=R,m!==null&&(R?m.length=R:m=null);else{const D={instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/r\
evision/anyOf",keyword:"anyOf",params:{}};return m===null?m=[D]:m.push(D),e++,i.errors=m,!1}var d=_===e}else var d=!0}else return i.errors=[{instancePath:r+"/af\
ter",schemaPath:"diff.schema.json#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.notes!==void 0){let a=t.notes;
const k=e;if(e===e)if(Array.isArray(a)){if(a.length>100)return i.errors=[{instancePath:r+"/notes",schemaPath:"diff.schema.json#/$defs/notes/maxItems",keyword:"m\
axItems",params:{limit:100}}],!1;{var c=!0;const o=a.length;for(let f=0;f<o;f++){let _=a[f];const R=e;if(e===R)if(typeof _=="string"){if(_.length>2e4)return i.errors=
[{instancePath:r+"/notes/"+f,schemaPath:"diff.schema.json#/$defs/notes/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return i.errors=[{instancePath:r+
"/notes/"+f,schemaPath:"diff.schema.json#/$defs/notes/items/type",keyword:"type",params:{type:"string"}}],!1;var c=R===e;if(!c)break}}}else return i.errors=[{instancePath:r+
"/notes",schemaPath:"diff.schema.json#/$defs/notes/type",keyword:"type",params:{type:"array"}}],!1;var s=k===e}else var s=!0;if(s){if(t.changes!==void 0){const a=e;
Q(t.changes,{instancePath:r+"/changes",parentData:t,parentDataProperty:"changes",rootData:B,dynamicAnchors:G})||(m=m===null?Q.errors:m.concat(Q.errors),e=m.length);
var s=a===e}else var s=!0;if(s){if(t.concerned!==void 0){let a=t.concerned;const k=e;if(e===e)if(Array.isArray(a)){var u=!0;const o=a.length;for(let f=0;f<o;f++){
let _=a[f];const R=e;if(e===R)if(_&&typeof _=="object"&&!Array.isArray(_)){let I;if(_.team===void 0&&(I="team")||_.name===void 0&&(I="name")||_.changes===void 0&&
(I="changes")||_.reviewers===void 0&&(I="reviewers"))return i.errors=[{instancePath:r+"/concerned/"+f,schemaPath:"diff.schema.json#/$defs/concerned/items/requir\
ed",keyword:"required",params:{missingProperty:I}}],!1;if(_.team!==void 0){let n=_.team;const h=e;if(e===h)if(typeof n=="string"){if(n.length>1e3)return i.errors=
[{instancePath:r+"/concerned/"+f+"/team",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/team/maxLength",keyword:"maxLength",params:{limit:1e3}}],
!1}else return i.errors=[{instancePath:r+"/concerned/"+f+"/team",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/team/type",keyword:"type",params:{
type:"string"}}],!1;var b=h===e}else var b=!0;if(b){if(_.name!==void 0){let n=_.name;const h=e;if(e===h)if(typeof n=="string"){if(n.length>4e3)return i.errors=[
{instancePath:r+"/concerned/"+f+"/name",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],
!1}else return i.errors=[{instancePath:r+"/concerned/"+f+"/name",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/name/type",keyword:"type",params:{
type:"string"}}],!1;var b=h===e}else var b=!0;if(b){if(_.changes!==void 0){let n=_.changes;const h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.
errors=[{instancePath:r+"/concerned/"+f+"/changes",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/changes/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return i.errors=[{instancePath:r+"/concerned/"+f+"/changes",schemaPath:"diff.schema.json#\
/$defs/concerned/items/properties/changes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var b=h===e}else var b=!0;if(b)if(_.reviewers!==void 0){
let n=_.reviewers;const h=e;if(e===h)if(Array.isArray(n)){var $=!0;const W=n.length;for(let j=0;j<W;j++){let q=n[j];const K=e;if(e===K)if(typeof q=="string"){if(q.
length>4e3)return i.errors=[{instancePath:r+"/concerned/"+f+"/reviewers/"+j,schemaPath:"diff.schema.json#/$defs/concerned/items/properties/reviewers/items/maxLe\
ngth",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/concerned/"+f+"/reviewers/"+j,schemaPath:"diff.schema.json#/$defs/conc\
erned/items/properties/reviewers/items/type",keyword:"type",params:{type:"string"}}],!1;var $=K===e;if(!$)break}}else return i.errors=[{instancePath:r+"/concern\
ed/"+f+"/reviewers",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/reviewers/type",keyword:"type",params:{type:"array"}}],!1;var b=h===e}else var b=!0}}}else
return i.errors=[{instancePath:r+"/concerned/"+f,schemaPath:"diff.schema.json#/$defs/concerned/items/type",keyword:"type",params:{type:"object"}}],!1;var u=R===
e;if(!u)break}}else return i.errors=[{instancePath:r+"/concerned",schemaPath:"diff.schema.json#/$defs/concerned/type",keyword:"type",params:{type:"array"}}],!1;
var s=k===e}else var s=!0;if(s){if(t.impact!==void 0){const a=e;H(t.impact,{instancePath:r+"/impact",parentData:t,parentDataProperty:"impact",rootData:B,dynamicAnchors:G})||
(m=m===null?H.errors:m.concat(H.errors),e=m.length);var s=a===e}else var s=!0;if(s){if(t.uncompared!==void 0){const a=e;z(t.uncompared,{instancePath:r+"/uncompa\
red",parentData:t,parentDataProperty:"uncompared",rootData:B,dynamicAnchors:G})||(m=m===null?z.errors:m.concat(z.errors),e=m.length);var s=a===e}else var s=!0;if(s){
if(t.findings!==void 0){let a=t.findings;const k=e;if(e===k)if(Array.isArray(a)){var v=!0;const l=a.length;for(let o=0;o<l;o++){let f=a[o];const _=e;if(e===e)if(f&&
typeof f=="object"&&!Array.isArray(f)){let I;if(f.rule===void 0&&(I="rule")||f.severity===void 0&&(I="severity")||f.message===void 0&&(I="message")||f.file===void 0&&
(I="file")||f.line===void 0&&(I="line"))return i.errors=[{instancePath:r+"/findings/"+o,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty:I}}],
!1;if(f.rule!==void 0){let n=f.rule;const h=e;if(e===h)if(typeof n=="string"){if(n.length>100)return i.errors=[{instancePath:r+"/findings/"+o+"/rule",schemaPath:"\
#/$defs/finding/properties/rule/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!te.test(n))return i.errors=[{instancePath:r+"/findings/"+o+"/rule",schemaPath:"\
#/$defs/finding/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z-]*$"}}],!1}else return i.errors=[{instancePath:r+"/findings/"+o+"/rule",schemaPath:"\
#/$defs/finding/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var y=h===e}else var y=!0;if(y){if(f.severity!==void 0){let n=f.severity;const h=e;
if(!(n==="error"||n==="warning"))return i.errors=[{instancePath:r+"/findings/"+o+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",
params:{allowedValues:ae.properties.severity.enum}}],!1;var y=h===e}else var y=!0;if(y){if(f.message!==void 0){let n=f.message;const h=e;if(e===h)if(typeof n=="\
string"){if(n.length>2e4)return i.errors=[{instancePath:r+"/findings/"+o+"/message",schemaPath:"#/$defs/finding/properties/message/maxLength",keyword:"maxLength",
params:{limit:2e4}}],!1}else return i.errors=[{instancePath:r+"/findings/"+o+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{
type:"string"}}],!1;var y=h===e}else var y=!0;if(y){if(f.hints!==void 0){let n=f.hints;const h=e;if(e===h)if(Array.isArray(n)){var S=!0;const W=n.length;for(let j=0;j<
W;j++){let q=n[j];const K=e;if(e===K)if(typeof q=="string"){if(q.length>2e4)return i.errors=[{instancePath:r+"/findings/"+o+"/hints/"+j,schemaPath:"#/$defs/find\
ing/properties/hints/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return i.errors=[{instancePath:r+"/findings/"+o+"/hints/"+j,schemaPath:"#\
/$defs/finding/properties/hints/items/type",keyword:"type",params:{type:"string"}}],!1;var S=K===e;if(!S)break}}else return i.errors=[{instancePath:r+"/findings\
/"+o+"/hints",schemaPath:"#/$defs/finding/properties/hints/type",keyword:"type",params:{type:"array"}}],!1;var y=h===e}else var y=!0;if(y){if(f.file!==void 0){let n=f.
file;const h=e;if(e===h)if(typeof n=="string"){if(n.length>4096)return i.errors=[{instancePath:r+"/findings/"+o+"/file",schemaPath:"#/$defs/finding/properties/f\
ile/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return i.errors=[{instancePath:r+"/findings/"+o+"/file",schemaPath:"#/$defs/finding/properties/\
file/type",keyword:"type",params:{type:"string"}}],!1;var y=h===e}else var y=!0;if(y){if(f.line!==void 0){let n=f.line;const h=e;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/line",schemaPath:"#/$defs/finding/pro\
perties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var y=h===e}else var y=!0;if(y){if(f.column!==void 0){let n=f.column;const h=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/column",schemaPath:"\
#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var y=h===e}else var y=!0;if(y){if(f.endLine!==void 0){let n=f.
endLine;const h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/endLine",schemaPath:"#/$defs/findin\
g/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return i.errors=[{instancePath:r+
"/findings/"+o+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var y=h===e}else var y=!0;
if(y){if(f.endColumn!==void 0){let n=f.endColumn;const h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:r+"/findings/"+
o+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<
1||isNaN(n)))return i.errors=[{instancePath:r+"/findings/"+o+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var y=h===e}else var y=!0;if(y){if(f.subject!==void 0){let n=f.subject;const h=e;if(e===h)if(typeof n=="string"){if(n.length>1e3)return i.errors=
[{instancePath:r+"/findings/"+o+"/subject",schemaPath:"#/$defs/finding/properties/subject/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return i.errors=
[{instancePath:r+"/findings/"+o+"/subject",schemaPath:"#/$defs/finding/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var y=h===e}else var y=!0;
if(y)if(f.related!==void 0){let n=f.related;const h=e;if(e===h)if(Array.isArray(n)){var M=!0;const W=n.length;for(let j=0;j<W;j++){let q=n[j];const K=e;if(e===K)
if(q&&typeof q=="object"&&!Array.isArray(q)){let X;if(q.message===void 0&&(X="message")||q.file===void 0&&(X="file")||q.line===void 0&&(X="line"))return i.errors=
[{instancePath:r+"/findings/"+o+"/related/"+j,schemaPath:"#/$defs/finding/properties/related/items/required",keyword:"required",params:{missingProperty:X}}],!1;
if(q.message!==void 0){let g=q.message;const C=e;if(e===C)if(typeof g=="string"){if(g.length>2e4)return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"\
/message",schemaPath:"#/$defs/finding/properties/related/items/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return i.errors=[{
instancePath:r+"/findings/"+o+"/related/"+j+"/message",schemaPath:"#/$defs/finding/properties/related/items/properties/message/type",keyword:"type",params:{type:"\
string"}}],!1;var V=C===e}else var V=!0;if(V){if(q.file!==void 0){let g=q.file;const C=e;if(e===C)if(typeof g=="string"){if(g.length>4096)return i.errors=[{instancePath:r+
"/findings/"+o+"/related/"+j+"/file",schemaPath:"#/$defs/finding/properties/related/items/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else
return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/file",schemaPath:"#/$defs/finding/properties/related/items/properties/file/type",keyword:"type",
params:{type:"string"}}],!1;var V=C===e}else var V=!0;if(V){if(q.line!==void 0){let g=q.line;const C=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))
return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/line",schemaPath:"#/$defs/finding/properties/related/items/properties/line/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===C&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/line",schemaPath:"\
#/$defs/finding/properties/related/items/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var V=C===e}else var V=!0;if(V){if(q.column!==
void 0){let g=q.column;const C=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/column",
schemaPath:"#/$defs/finding/properties/related/items/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof g=="number"&&isFinite(
g)&&(g<1||isNaN(g)))return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/column",schemaPath:"#/$defs/finding/properties/related/items/properties/colu\
mn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var V=C===e}else var V=!0;if(V){if(q.endLine!==void 0){let g=q.endLine;const C=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/endLine",schemaPath:"#/$defs/finding/properties/relate\
d/items/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===C&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return i.errors=[{instancePath:r+
"/findings/"+o+"/related/"+j+"/endLine",schemaPath:"#/$defs/finding/properties/related/items/properties/endLine/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1;var V=C===e}else var V=!0;if(V)if(q.endColumn!==void 0){let g=q.endColumn;const C=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return i.
errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/endColumn",schemaPath:"#/$defs/finding/properties/related/items/properties/endColumn/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===C&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j+"/endColum\
n",schemaPath:"#/$defs/finding/properties/related/items/properties/endColumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var V=C===e}else var V=!0}}}}}else
return i.errors=[{instancePath:r+"/findings/"+o+"/related/"+j,schemaPath:"#/$defs/finding/properties/related/items/type",keyword:"type",params:{type:"object"}}],
!1;var M=K===e;if(!M)break}}else return i.errors=[{instancePath:r+"/findings/"+o+"/related",schemaPath:"#/$defs/finding/properties/related/type",keyword:"type",
params:{type:"array"}}],!1;var y=h===e}else var y=!0}}}}}}}}}}else return i.errors=[{instancePath:r+"/findings/"+o,schemaPath:"#/$defs/finding/type",keyword:"ty\
pe",params:{type:"object"}}],!1;var v=_===e;if(!v)break}}else return i.errors=[{instancePath:r+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",
params:{type:"array"}}],!1;var s=k===e}else var s=!0;if(s)if(t.omitted!==void 0){let a=t.omitted;const k=e;if(e===k)if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.breaking!==void 0){let l=a.breaking;const o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:r+"/omitted/breaking",
schemaPath:"#/properties/omitted/properties/breaking/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(
l))return i.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties/omitted/properties/breaking/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9}}],!1;if(l<0||isNaN(l))return i.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties/omitted/properties/breaking/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1}var E=o===e}else var E=!0;if(E){if(a.loosening!==void 0){let l=a.loosening;const o=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/properties/omitted/properties/loosening/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l))return i.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/propertie\
s/omitted/properties/loosening/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(l<0||isNaN(l))return i.errors=[{instancePath:r+"/omitted/lo\
osening",schemaPath:"#/properties/omitted/properties/loosening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var E=o===e}else var E=!0;if(E){
if(a.tightening!==void 0){let l=a.tightening;const o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:r+"/omitted/tight\
ening",schemaPath:"#/properties/omitted/properties/tightening/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>
1e9||isNaN(l))return i.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitted/properties/tightening/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9}}],!1;if(l<0||isNaN(l))return i.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitted/properties/tightening/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var E=o===e}else var E=!0;if(E){if(a.neutral!==void 0){let l=a.neutral;const o=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitted/properties/neutral/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l))return i.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitte\
d/properties/neutral/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(l<0||isNaN(l))return i.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"\
#/properties/omitted/properties/neutral/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var E=o===e}else var E=!0;if(E)if(a.finding!==void 0){let l=a.
finding;const o=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return i.errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/\
properties/finding/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof l=="number"&&isFinite(l)){if(l>1e9||isNaN(l))return i.errors=[{instancePath:r+
"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(l<0||isNaN(l))return i.
errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var E=o===e}else var E=!0}}}}else return i.errors=[{instancePath:r+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type:"object"}}],!1;
var s=k===e}else var s=!0}}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return i.errors=
m,e===0}i.evaluated={props:{schemaVersion:!0,kind:!0,version:!0,locale:!0,workspace:!0,folder:!0,repository:!0,request:!0,head:!0,base:!0,before:!0,after:!0,notes:!0,
changes:!0,concerned:!0,impact:!0,uncompared:!0,findings:!0,omitted:!0},dynamicProps:!1,dynamicItems:!1};export{me as isReview};
