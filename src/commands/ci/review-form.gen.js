// Generated from docs/review.schema.json; do not edit.
const ge=i;const oe={type:"object",properties:{name:{type:"string",maxLength:4e3},revision:{anyOf:[{type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},{enum:["index",
"work-tree"]}]}},required:["name","revision"]};const de={type:"object",properties:{parts:{type:"array",maxItems:100,items:{type:"object",properties:{part:{type:"string",maxLength:1e3},name:{type:"string",maxLength:4e3},
fate:{enum:["new","changed","gone"]},stage:{type:"string",maxLength:4e3},from:{type:"string",maxLength:4e3},to:{type:"array",maxItems:1e3,items:{type:"string",maxLength:4e3}}},
required:["part","name","fate"]}},more:{type:"integer",minimum:0}},required:["parts","more"]},le={type:"object",properties:{rule:{type:"string",maxLength:100,pattern:"\
^[a-z][a-z-]*$"},severity:{enum:["error","warning"]},message:{type:"string",maxLength:2e4},hints:{type:"array",items:{type:"string",maxLength:2e4}},file:{type:"\
string",maxLength:4096},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{type:"integer",minimum:1},endColumn:{type:"integer",minimum:1},
subject:{type:"string",maxLength:1e3},related:{type:"array",items:{type:"object",properties:{message:{type:"string",maxLength:2e4},file:{type:"string",maxLength:4096},
line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{type:"integer",minimum:1},endColumn:{type:"integer",minimum:1}},required:["message","\
file","line"]}}},required:["rule","severity","message","file","line"]},fe=new RegExp("^[^\\s\\u0000-\\u001f]+$","u"),ie=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64\
})$","u"),pe=new RegExp("^[a-z][a-z-]*$","u");const ye={enum:["breaking","loosening","tightening","neutral"]},me={enum:["before","after"]};const ne=new RegExp("^f-[0-9a-f]{12}$","u");function v(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;
const j=v.evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.fingerprint===
void 0&&(h="fingerprint")||t.id===void 0&&(h="id")||t.class===void 0&&(h="class")||t.subject===void 0&&(h="subject")||t.message===void 0&&(h="message")||t.file===
void 0&&(h="file")||t.side===void 0&&(h="side")||t.fields===void 0&&(h="fields")||t.acks===void 0&&(h="acks"))return v.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:h}}],!1;if(t.fingerprint!==void 0){let p=t.fingerprint;const y=e;if(e===e)if(typeof p=="string"){if(!ne.test(p))
return v.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return v.
errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(t.id!==
void 0){let p=t.id;const y=e;if(e===y)if(typeof p=="string"){if(p.length>100)return v.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"\
maxLength",params:{limit:100}}],!1;if(!pe.test(p))return v.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z-]*$"}}],!1}else return v.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;
if(s){if(t.class!==void 0){let p=t.class;const y=e;if(!(p==="breaking"||p==="loosening"||p==="tightening"||p==="neutral"))return v.errors=[{instancePath:r+"/cla\
ss",schemaPath:"#/$defs/class/enum",keyword:"enum",params:{allowedValues:ye.enum}}],!1;var s=y===e}else var s=!0;if(s){if(t.subject!==void 0){let p=t.subject;const y=e;
if(e===y)if(typeof p=="string"){if(p.length>1e3)return v.errors=[{instancePath:r+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{
limit:1e3}}],!1}else return v.errors=[{instancePath:r+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else
var s=!0;if(s){if(t.message!==void 0){let p=t.message;const y=e;if(e===y)if(typeof p=="string"){if(p.length>2e4)return v.errors=[{instancePath:r+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return v.errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(t.file!==void 0){let p=t.file;const y=e;if(e===y)if(typeof p=="string"){if(p.length>
4096)return v.errors=[{instancePath:r+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return v.errors=[{instancePath:r+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var s=y===e}else var s=!0;if(s){if(t.side!==void 0){let p=t.side;const y=e;
if(!(p==="before"||p==="after"))return v.errors=[{instancePath:r+"/side",schemaPath:"#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:me.enum}}],!1;
var s=y===e}else var s=!0;if(s){if(t.fields!==void 0){let p=t.fields;const y=e;if(e===y)if(Array.isArray(p)){var g=!0;const _=p.length;for(let u=0;u<_;u++){let P=p[u];
const W=e;if(e===W)if(P&&typeof P=="object"&&!Array.isArray(P)){let F;if(P.path===void 0&&(F="path"))return v.errors=[{instancePath:r+"/fields/"+u,schemaPath:"#\
/properties/fields/items/required",keyword:"required",params:{missingProperty:F}}],!1;if(P.path!==void 0){let M=P.path;if(e===e)if(Array.isArray(M)){var I=!0;const $=M.
length;for(let S=0;S<$;S++){const B=e;if(typeof M[S]!="string")return v.errors=[{instancePath:r+"/fields/"+u+"/path/"+S,schemaPath:"#/properties/fields/items/pr\
operties/path/items/type",keyword:"type",params:{type:"string"}}],!1;var I=B===e;if(!I)break}}else return v.errors=[{instancePath:r+"/fields/"+u+"/path",schemaPath:"\
#/properties/fields/items/properties/path/type",keyword:"type",params:{type:"array"}}],!1}}else return v.errors=[{instancePath:r+"/fields/"+u,schemaPath:"#/prop\
erties/fields/items/type",keyword:"type",params:{type:"object"}}],!1;var g=W===e;if(!g)break}}else return v.errors=[{instancePath:r+"/fields",schemaPath:"#/prop\
erties/fields/type",keyword:"type",params:{type:"array"}}],!1;var s=y===e}else var s=!0;if(s)if(t.acks!==void 0){let p=t.acks;const y=e;if(e===y)if(Array.isArray(
p)){var m=!0;const _=p.length;for(let u=0;u<_;u++){let P=p[u];const W=e;if(e===e)if(P&&typeof P=="object"&&!Array.isArray(P)){let M;if(P.id===void 0&&(M="id")||
P.file===void 0&&(M="file")||P.team===void 0&&(M="team")||P.by===void 0&&(M="by")||P.at===void 0&&(M="at")||P.reason===void 0&&(M="reason")||P.names===void 0&&(M=
"names"))return v.errors=[{instancePath:r+"/acks/"+u,schemaPath:"#/$defs/ack/required",keyword:"required",params:{missingProperty:M}}],!1;if(P.id!==void 0){let N=P.
id;const $=e;if(e===$)if(typeof N=="string"){if(N.length>1e3)return v.errors=[{instancePath:r+"/acks/"+u+"/id",schemaPath:"#/$defs/ack/properties/id/maxLength",
keyword:"maxLength",params:{limit:1e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/id",schemaPath:"#/$defs/ack/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var o=$===e}else var o=!0;if(o){if(P.file!==void 0){let N=P.file;const $=e;if(e===$)if(typeof N=="string"){if(N.length>4096)return v.errors=
[{instancePath:r+"/acks/"+u+"/file",schemaPath:"#/$defs/ack/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return v.errors=[{instancePath:r+
"/acks/"+u+"/file",schemaPath:"#/$defs/ack/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;if(o){if(P.team!==void 0){
let N=P.team;const $=e;if(e===$)if(typeof N=="string"){if(N.length>1e3)return v.errors=[{instancePath:r+"/acks/"+u+"/team",schemaPath:"#/$defs/ack/properties/te\
am/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/team",schemaPath:"#/$defs/ack/properties/team/type",
keyword:"type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;if(o){if(P.by!==void 0){let N=P.by;const $=e;if(e===$)if(typeof N=="string"){if(N.length>1e3)
return v.errors=[{instancePath:r+"/acks/"+u+"/by",schemaPath:"#/$defs/ack/properties/by/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return v.errors=
[{instancePath:r+"/acks/"+u+"/by",schemaPath:"#/$defs/ack/properties/by/type",keyword:"type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;if(o){if(P.at!==
void 0){let N=P.at;const $=e;if(e===$)if(typeof N=="string"){if(N.length>100)return v.errors=[{instancePath:r+"/acks/"+u+"/at",schemaPath:"#/$defs/ack/propertie\
s/at/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/at",schemaPath:"#/$defs/ack/properties/at/type",keyword:"\
type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;if(o){if(P.reason!==void 0){let N=P.reason;const $=e;if(e===$)if(typeof N=="string"){if(N.length>2e4)
return v.errors=[{instancePath:r+"/acks/"+u+"/reason",schemaPath:"#/$defs/ack/properties/reason/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return v.
errors=[{instancePath:r+"/acks/"+u+"/reason",schemaPath:"#/$defs/ack/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;
if(o){if(P.writtenBy!==void 0){let N=P.writtenBy;const $=e;if(e===$)if(typeof N=="string"){if(N.length>1e3)return v.errors=[{instancePath:r+"/acks/"+u+"/written\
By",schemaPath:"#/$defs/ack/properties/writtenBy/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/writt\
enBy",schemaPath:"#/$defs/ack/properties/writtenBy/type",keyword:"type",params:{type:"string"}}],!1;var o=$===e}else var o=!0;if(o)if(P.names!==void 0){let N=P.
names;const $=e;if(e===$)if(N&&typeof N=="object"&&!Array.isArray(N)){let B;if(N.team===void 0&&(B="team")||N.by===void 0&&(B="by"))return v.errors=[{instancePath:r+
"/acks/"+u+"/names",schemaPath:"#/$defs/ack/properties/names/required",keyword:"required",params:{missingProperty:B}}],!1;if(N.team!==void 0){let a=N.team;const k=e;
if(e===k)if(typeof a=="string"){if(a.length>4e3)return v.errors=[{instancePath:r+"/acks/"+u+"/names/team",schemaPath:"#/$defs/ack/properties/names/properties/te\
am/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/names/team",schemaPath:"#/$defs/ack/properties/name\
s/properties/team/type",keyword:"type",params:{type:"string"}}],!1;var z=k===e}else var z=!0;if(z){if(N.by!==void 0){let a=N.by;const k=e;if(e===k)if(typeof a==
"string"){if(a.length>4e3)return v.errors=[{instancePath:r+"/acks/"+u+"/names/by",schemaPath:"#/$defs/ack/properties/names/properties/by/maxLength",keyword:"max\
Length",params:{limit:4e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/names/by",schemaPath:"#/$defs/ack/properties/names/properties/by/type",keyword:"\
type",params:{type:"string"}}],!1;var z=k===e}else var z=!0;if(z)if(N.writtenBy!==void 0){let a=N.writtenBy;const k=e;if(e===k)if(typeof a=="string"){if(a.length>
4e3)return v.errors=[{instancePath:r+"/acks/"+u+"/names/writtenBy",schemaPath:"#/$defs/ack/properties/names/properties/writtenBy/maxLength",keyword:"maxLength",
params:{limit:4e3}}],!1}else return v.errors=[{instancePath:r+"/acks/"+u+"/names/writtenBy",schemaPath:"#/$defs/ack/properties/names/properties/writtenBy/type",
keyword:"type",params:{type:"string"}}],!1;var z=k===e}else var z=!0}}else return v.errors=[{instancePath:r+"/acks/"+u+"/names",schemaPath:"#/$defs/ack/properti\
es/names/type",keyword:"type",params:{type:"object"}}],!1;var o=$===e}else var o=!0}}}}}}}else return v.errors=[{instancePath:r+"/acks/"+u,schemaPath:"#/$defs/a\
ck/type",keyword:"type",params:{type:"object"}}],!1;var m=W===e;if(!m)break}}else return v.errors=[{instancePath:r+"/acks",schemaPath:"#/properties/acks/type",keyword:"\
type",params:{type:"array"}}],!1;var s=y===e}else var s=!0}}}}}}}}else return v.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return v.errors=l,e===0}v.evaluated={props:{fingerprint:!0,id:!0,class:!0,subject:!0,message:!0,file:!0,side:!0,fields:!0,acks:!0},dynamicProps:!1,dynamicItems:!1};
function re(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;const j=re.evaluated;if(j.dynamicProps&&
(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const g=t.length;for(let I=0;I<g;I++){const m=e;v(t[I],{instancePath:r+"/"+
I,parentData:t,parentDataProperty:I,rootData:Q,dynamicAnchors:T})||(l=l===null?v.errors:l.concat(v.errors),e=l.length);var s=m===e;if(!s)break}}else return re.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return re.errors=l,e===0}re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const ue={type:"array",items:{type:"object",properties:{id:{type:"string",maxLength:1e3},file:{type:"string",maxLength:4096},fingerprint:{$ref:"#/$defs/fingerpr\
int"},change:{type:"string",maxLength:2e4},problem:{enum:["changed-again","gone","harmless","other-team","no-team","not-a-member","left"]},message:{type:"string",
maxLength:2e4}},required:["id","file","fingerprint","change","problem","message"]}};function R(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,
dynamicAnchors:T={}}={}){let l=null,e=0;const j=R.evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(Array.isArray(t)){var s=!0;
const I=t.length;for(let m=0;m<I;m++){let o=t[m];const z=e;if(e===z)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.id===void 0&&(p="id")||o.file===void 0&&
(p="file")||o.fingerprint===void 0&&(p="fingerprint")||o.change===void 0&&(p="change")||o.problem===void 0&&(p="problem")||o.message===void 0&&(p="message"))return R.
errors=[{instancePath:r+"/"+m,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:p}}],!1;if(o.id!==void 0){let y=o.id;const L=e;if(e===L)if(typeof y==
"string"){if(y.length>1e3)return R.errors=[{instancePath:r+"/"+m+"/id",schemaPath:"#/items/properties/id/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else
return R.errors=[{instancePath:r+"/"+m+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;if(g){
if(o.file!==void 0){let y=o.file;const L=e;if(e===L)if(typeof y=="string"){if(y.length>4096)return R.errors=[{instancePath:r+"/"+m+"/file",schemaPath:"#/items/p\
roperties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return R.errors=[{instancePath:r+"/"+m+"/file",schemaPath:"#/items/properties/file/t\
ype",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;if(g){if(o.fingerprint!==void 0){let y=o.fingerprint;const L=e;if(e===e)if(typeof y=="\
string"){if(!ne.test(y))return R.errors=[{instancePath:r+"/"+m+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-\
9a-f]{12}$"}}],!1}else return R.errors=[{instancePath:r+"/"+m+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var g=L===
e}else var g=!0;if(g){if(o.change!==void 0){let y=o.change;const L=e;if(e===L)if(typeof y=="string"){if(y.length>2e4)return R.errors=[{instancePath:r+"/"+m+"/ch\
ange",schemaPath:"#/items/properties/change/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return R.errors=[{instancePath:r+"/"+m+"/change",schemaPath:"\
#/items/properties/change/type",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;if(g){if(o.problem!==void 0){let y=o.problem;const L=e;if(!(y===
"changed-again"||y==="gone"||y==="harmless"||y==="other-team"||y==="no-team"||y==="not-a-member"||y==="left"))return R.errors=[{instancePath:r+"/"+m+"/problem",
schemaPath:"#/items/properties/problem/enum",keyword:"enum",params:{allowedValues:ue.items.properties.problem.enum}}],!1;var g=L===e}else var g=!0;if(g)if(o.message!==
void 0){let y=o.message;const L=e;if(e===L)if(typeof y=="string"){if(y.length>2e4)return R.errors=[{instancePath:r+"/"+m+"/message",schemaPath:"#/items/properti\
es/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return R.errors=[{instancePath:r+"/"+m+"/message",schemaPath:"#/items/properties/message/\
type",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0}}}}}else return R.errors=[{instancePath:r+"/"+m,schemaPath:"#/items/type",keyword:"ty\
pe",params:{type:"object"}}],!1;var s=z===e;if(!s)break}}else return R.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return R.
errors=l,e===0}R.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const ce={type:"object",properties:{name:{enum:["receivers","news","tasks","routing","clients","playbooks","ideas"]},checked:{type:"boolean"},why:{type:"string",
maxLength:2e4},partly:{const:!0},entries:{type:"array",items:{$ref:"#/$defs/impactEntry"}},more:{type:"integer",minimum:0}},required:["name","checked","entries",
"more"]},he={type:"object",properties:{about:{type:"string",maxLength:1e3},name:{type:"string",maxLength:4e3},message:{type:"string",maxLength:2e4},loses:{type:"\
object",properties:{working:{type:"boolean"},amount:{type:"integer",minimum:0},unit:{enum:["minute","hour","day","week"]}},required:["working","amount","unit"]},
date:{type:"string",maxLength:100},before:{type:"array",items:{type:"string",maxLength:2e4}},after:{type:"array",items:{type:"string",maxLength:2e4}},because:{type:"\
array",items:{$ref:"#/$defs/fingerprint"}}},required:["about","name","message","because"]};function D(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,
dynamicAnchors:T={}}={}){let l=null,e=0;const j=D.evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let z;if(t.about===void 0&&(z="about")||t.name===void 0&&(z="name")||t.message===void 0&&(z="message")||t.because===void 0&&(z="because"))return D.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:z}}],!1;if(t.about!==void 0){let h=t.about;const p=e;if(e===p)if(typeof h==
"string"){if(h.length>1e3)return D.errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return D.
errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(t.name!==void 0){
let h=t.name;const p=e;if(e===p)if(typeof h=="string"){if(h.length>4e3)return D.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:4e3}}],!1}else return D.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var s=p===e}else var s=!0;if(s){if(t.message!==void 0){let h=t.message;const p=e;if(e===p)if(typeof h=="string"){if(h.length>2e4)return D.errors=[{instancePath:r+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return D.errors=[{instancePath:r+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(t.loses!==void 0){let h=t.loses;const p=e;if(e===p)if(h&&
typeof h=="object"&&!Array.isArray(h)){let L;if(h.working===void 0&&(L="working")||h.amount===void 0&&(L="amount")||h.unit===void 0&&(L="unit"))return D.errors=
[{instancePath:r+"/loses",schemaPath:"#/properties/loses/required",keyword:"required",params:{missingProperty:L}}],!1;if(h.working!==void 0){const _=e;if(typeof h.
working!="boolean")return D.errors=[{instancePath:r+"/loses/working",schemaPath:"#/properties/loses/properties/working/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var g=_===e}else var g=!0;if(g){if(h.amount!==void 0){let _=h.amount;const u=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return D.errors=
[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof _=="number"&&
isFinite(_)&&(_<0||isNaN(_)))return D.errors=[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var g=u===e}else var g=!0;if(g)if(h.unit!==void 0){let _=h.unit;const u=e;if(!(_==="minute"||_==="hour"||_==="day"||_==="week"))return D.
errors=[{instancePath:r+"/loses/unit",schemaPath:"#/properties/loses/properties/unit/enum",keyword:"enum",params:{allowedValues:he.properties.loses.properties.unit.
enum}}],!1;var g=u===e}else var g=!0}}else return D.errors=[{instancePath:r+"/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"object"}}],
!1;var s=p===e}else var s=!0;if(s){if(t.date!==void 0){let h=t.date;const p=e;if(e===p)if(typeof h=="string"){if(h.length>100)return D.errors=[{instancePath:r+"\
/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return D.errors=[{instancePath:r+"/date",schemaPath:"#/properti\
es/date/type",keyword:"type",params:{type:"string"}}],!1;var s=p===e}else var s=!0;if(s){if(t.before!==void 0){let h=t.before;const p=e;if(e===p)if(Array.isArray(
h)){var I=!0;const L=h.length;for(let _=0;_<L;_++){let u=h[_];const P=e;if(e===P)if(typeof u=="string"){if(u.length>2e4)return D.errors=[{instancePath:r+"/befor\
e/"+_,schemaPath:"#/properties/before/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return D.errors=[{instancePath:r+"/before/"+_,schemaPath:"\
#/properties/before/items/type",keyword:"type",params:{type:"string"}}],!1;var I=P===e;if(!I)break}}else return D.errors=[{instancePath:r+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"array"}}],!1;var s=p===e}else var s=!0;if(s){if(t.after!==void 0){let h=t.after;const p=e;if(e===p)if(Array.
isArray(h)){var m=!0;const L=h.length;for(let _=0;_<L;_++){let u=h[_];const P=e;if(e===P)if(typeof u=="string"){if(u.length>2e4)return D.errors=[{instancePath:r+
"/after/"+_,schemaPath:"#/properties/after/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return D.errors=[{instancePath:r+"/after/"+_,schemaPath:"\
#/properties/after/items/type",keyword:"type",params:{type:"string"}}],!1;var m=P===e;if(!m)break}}else return D.errors=[{instancePath:r+"/after",schemaPath:"#/\
properties/after/type",keyword:"type",params:{type:"array"}}],!1;var s=p===e}else var s=!0;if(s)if(t.because!==void 0){let h=t.because;const p=e;if(e===p)if(Array.
isArray(h)){var o=!0;const L=h.length;for(let _=0;_<L;_++){let u=h[_];const P=e;if(e===e)if(typeof u=="string"){if(!ne.test(u))return D.errors=[{instancePath:r+
"/because/"+_,schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return D.errors=[{instancePath:r+"/becaus\
e/"+_,schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var o=P===e;if(!o)break}}else return D.errors=[{instancePath:r+"/because",
schemaPath:"#/properties/because/type",keyword:"type",params:{type:"array"}}],!1;var s=p===e}else var s=!0}}}}}}}else return D.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=l,e===0}D.evaluated={props:{about:!0,name:!0,message:!0,loses:!0,date:!0,before:!0,after:!0,because:!0},
dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;const j=J.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.name===void 0&&(I="\
name")||t.checked===void 0&&(I="checked")||t.entries===void 0&&(I="entries")||t.more===void 0&&(I="more"))return J.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:I}}],!1;if(t.name!==void 0){let m=t.name;const o=e;if(!(m==="receivers"||m==="news"||m==="tasks"||m==="routing"||m===
"clients"||m==="playbooks"||m==="ideas"))return J.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:ce.properties.
name.enum}}],!1;var s=o===e}else var s=!0;if(s){if(t.checked!==void 0){const m=e;if(typeof t.checked!="boolean")return J.errors=[{instancePath:r+"/checked",schemaPath:"\
#/properties/checked/type",keyword:"type",params:{type:"boolean"}}],!1;var s=m===e}else var s=!0;if(s){if(t.why!==void 0){let m=t.why;const o=e;if(e===o)if(typeof m==
"string"){if(m.length>2e4)return J.errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return J.
errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var s=o===e}else var s=!0;if(s){if(t.partly!==void 0){
const m=e;if(t.partly!==!0)return J.errors=[{instancePath:r+"/partly",schemaPath:"#/properties/partly/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=m===
e}else var s=!0;if(s){if(t.entries!==void 0){let m=t.entries;const o=e;if(e===o)if(Array.isArray(m)){var g=!0;const h=m.length;for(let p=0;p<h;p++){const y=e;D(
m[p],{instancePath:r+"/entries/"+p,parentData:m,parentDataProperty:p,rootData:Q,dynamicAnchors:T})||(l=l===null?D.errors:l.concat(D.errors),e=l.length);var g=y===
e;if(!g)break}}else return J.errors=[{instancePath:r+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],!1;var s=o===e}else
var s=!0;if(s)if(t.more!==void 0){let m=t.more;const o=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return J.errors=[{instancePath:r+"/more",schemaPath:"\
#/properties/more/type",keyword:"type",params:{type:"integer"}}],!1;if(e===o&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return J.errors=[{instancePath:r+
"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var s=o===e}else var s=!0}}}}}else return J.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=l,e===0}J.evaluated={props:{name:!0,checked:!0,why:!0,partly:!0,entries:!0,more:!0},
dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;const j=U.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.moment===void 0&&(I=
"moment")||t.lists===void 0&&(I="lists"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:I}}],!1;if(t.moment!==
void 0){let m=t.moment;const o=e;if(e===o)if(typeof m=="string"){if(m.length>100)return U.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/maxL\
ength",keyword:"maxLength",params:{limit:100}}],!1}else return U.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/type",keyword:"type",params:{
type:"string"}}],!1;var s=o===e}else var s=!0;if(s)if(t.lists!==void 0){let m=t.lists;const o=e;if(e===o)if(Array.isArray(m)){if(m.length>50)return U.errors=[{instancePath:r+
"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var g=!0;const h=m.length;for(let p=0;p<h;p++){const y=e;J(m[p],{instancePath:r+
"/lists/"+p,parentData:m,parentDataProperty:p,rootData:Q,dynamicAnchors:T})||(l=l===null?J.errors:l.concat(J.errors),e=l.length);var g=y===e;if(!g)break}}}else return U.
errors=[{instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"}}],!1;var s=o===e}else var s=!0}else return U.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=l,e===0}U.evaluated={props:{moment:!0,lists:!0},dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;const j=K.evaluated;if(j.dynamicProps&&(j.
props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const I=t.length;for(let m=0;m<I;m++){let o=t[m];const z=e;if(e===z)if(o&&typeof o==
"object"&&!Array.isArray(o)){let p;if(o.kind===void 0&&(p="kind")||o.id===void 0&&(p="id")||o.path===void 0&&(p="path")||o.side===void 0&&(p="side"))return K.errors=
[{instancePath:r+"/"+m,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:p}}],!1;if(o.kind!==void 0){let y=o.kind;const L=e;if(e===L)if(typeof y==
"string"){if(y.length>100)return K.errors=[{instancePath:r+"/"+m+"/kind",schemaPath:"#/items/properties/kind/maxLength",keyword:"maxLength",params:{limit:100}}],
!1}else return K.errors=[{instancePath:r+"/"+m+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;
if(g){if(o.id!==void 0){let y=o.id;const L=e;if(e===L)if(typeof y=="string"){if(y.length>1e3)return K.errors=[{instancePath:r+"/"+m+"/id",schemaPath:"#/items/pr\
operties/id/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return K.errors=[{instancePath:r+"/"+m+"/id",schemaPath:"#/items/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;if(g){if(o.path!==void 0){let y=o.path;const L=e;if(e===L)if(typeof y=="string"){if(y.length>4096)return K.
errors=[{instancePath:r+"/"+m+"/path",schemaPath:"#/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return K.errors=[{instancePath:r+
"/"+m+"/path",schemaPath:"#/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var g=L===e}else var g=!0;if(g)if(o.side!==void 0){let y=o.side;
const L=e;if(!(y==="before"||y==="after"))return K.errors=[{instancePath:r+"/"+m+"/side",schemaPath:"#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:me.
enum}}],!1;var g=L===e}else var g=!0}}}else return K.errors=[{instancePath:r+"/"+m,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}}],!1;var s=z===
e;if(!s)break}}else return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return K.errors=l,e===0}K.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function i(t,{instancePath:r="",parentData:Y,parentDataProperty:Z,rootData:Q=t,dynamicAnchors:T={}}={}){let l=null,e=0;const j=i.
evaluated;if(j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let B;if(t.schemaVersion===void 0&&
(B="schemaVersion")||t.kind===void 0&&(B="kind")||t.version===void 0&&(B="version")||t.locale===void 0&&(B="locale")||t.workspace===void 0&&(B="workspace")||t.folder===
void 0&&(B="folder")||t.head===void 0&&(B="head")||t.base===void 0&&(B="base")||t.before===void 0&&(B="before")||t.after===void 0&&(B="after")||t.notes===void 0&&
(B="notes")||t.changes===void 0&&(B="changes")||t.idleAcks===void 0&&(B="idleAcks")||t.concerned===void 0&&(B="concerned")||t.impact===void 0&&(B="impact")||t.uncompared===
void 0&&(B="uncompared")||t.map===void 0&&(B="map")||t.findings===void 0&&(B="findings")||t.omitted===void 0&&(B="omitted"))return i.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:B}}],!1;if(t.schemaVersion!==void 0){const a=e;if(t.schemaVersion!==1)return i.errors=[{instancePath:r+"/\
schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:1}}],!1;var s=a===e}else var s=!0;if(s){if(t.kind!==void 0){const a=e;
if(t.kind!=="review")return i.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"review"}}],!1;var s=a===
e}else var s=!0;if(s){if(t.version!==void 0){let a=t.version;const k=e;if(e===k)if(typeof a=="string"){if(a.length>100)return i.errors=[{instancePath:r+"/versio\
n",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return i.errors=[{instancePath:r+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.locale!==void 0){let a=t.locale;const k=e;if(e===k)if(typeof a==
"string"){if(a.length>20)return i.errors=[{instancePath:r+"/locale",schemaPath:"#/properties/locale/maxLength",keyword:"maxLength",params:{limit:20}}],!1}else return i.
errors=[{instancePath:r+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.workspace!==
void 0){let a=t.workspace;const k=e;if(e===k)if(typeof a=="string"){if(a.length>4e3)return i.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/works\
pace/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"\
type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.folder!==void 0){let a=t.folder;const k=e;if(e===k)if(typeof a=="string"){if(a.length>4096)
return i.errors=[{instancePath:r+"/folder",schemaPath:"#/properties/folder/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return i.errors=[{instancePath:r+
"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.repository!==void 0){let a=t.repository;
const k=e;if(e===k)if(typeof a=="string"){if(a.length>500)return i.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"\
maxLength",params:{limit:500}}],!1;if(!fe.test(a))return i.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",
params:{pattern:"^[^\\s\\u0000-\\u001f]+$"}}],!1}else return i.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{
type:"string"}}],!1;var s=k===e}else var s=!0;if(s){if(t.request!==void 0){let a=t.request;const k=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.
errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof a=="number"&&isFinite(a)){
if(a>9007199254740991||isNaN(a))return i.errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(a<1||isNaN(a))return i.errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=k===e}else var s=!0;if(s){if(t.head!==void 0){let a=t.head;const k=e;if(e===k)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if(a.commit===
void 0&&(c="commit"))return i.errors=[{instancePath:r+"/head",schemaPath:"#/properties/head/required",keyword:"required",params:{missingProperty:c}}],!1;if(a.repository!==
void 0){let d=a.repository;const n=e;if(e===n)if(typeof d=="string"){if(d.length>500)return i.errors=[{instancePath:r+"/head/repository",schemaPath:"#/propertie\
s/head/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!fe.test(d))return i.errors=[{instancePath:r+"/head/repository",schemaPath:"\
#/properties/head/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[^\\s\\u0000-\\u001f]+$"}}],!1}else return i.errors=[{instancePath:r+"/head\
/repository",schemaPath:"#/properties/head/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var g=n===e}else var g=!0;if(g)if(a.commit!==void 0){
let d=a.commit;const n=e;if(e===n)if(typeof d=="string"){if(!ie.test(d))return i.errors=[{instancePath:r+"/head/commit",schemaPath:"#/properties/head/properties\
/commit/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return i.errors=[{instancePath:r+"/head/commit",schemaPath:"#/pr\
operties/head/properties/commit/type",keyword:"type",params:{type:"string"}}],!1;var g=n===e}else var g=!0}else return i.errors=[{instancePath:r+"/head",schemaPath:"\
#/properties/head/type",keyword:"type",params:{type:"object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.base!==void 0){let a=t.base;const k=e;if(e===k)if(typeof a==
"string"){if(!ie.test(a))return i.errors=[{instancePath:r+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-\
9a-f]{64})$"}}],!1}else return i.errors=[{instancePath:r+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var s=k===e}else
var s=!0;if(s){if(t.before!==void 0){let a=t.before;const k=e;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.name===void 0&&(d="name")||a.revision===
void 0&&(d="revision"))return i.errors=[{instancePath:r+"/before",schemaPath:"diff.schema.json#/$defs/side/required",keyword:"required",params:{missingProperty:d}}],
!1;if(a.name!==void 0){let n=a.name;const q=e;if(e===q)if(typeof n=="string"){if(n.length>4e3)return i.errors=[{instancePath:r+"/before/name",schemaPath:"diff.s\
chema.json#/$defs/side/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/before/name",schemaPath:"d\
iff.schema.json#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var I=q===e}else var I=!0;if(I)if(a.revision!==void 0){let n=a.revision;
const q=e,H=e;let V=!1;const A=e;if(e===A)if(typeof n=="string"){if(!ie.test(n)){const C={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/\
side/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};l===null?l=[C]:l.push(C),e++}}else{const C={instancePath:r+
"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/type",keyword:"type",params:{type:"string"}};l===null?l=[C]:l.push(C),e++}
var m=A===e;V=V||m;const f=e;if(!(n==="index"||n==="work-tree")){const C={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/\
revision/anyOf/1/enum",keyword:"enum",params:{allowedValues:oe.properties.revision.anyOf[1].enum}};l===null?l=[C]:l.push(C),e++}var m=f===e;if(V=V||m,V)e=H,l!==
null&&(H?l.length=H:l=null);else{const C={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf",keyword:"anyOf",
params:{}};return l===null?l=[C]:l.push(C),e++,i.errors=l,!1}var I=q===e}else var I=!0}else return i.errors=[{instancePath:r+"/before",schemaPath:"diff.schema.j\
son#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.after!==void 0){let a=t.after;const k=e;if(e===e)if(a&&typeof a==
"object"&&!Array.isArray(a)){let d;if(a.name===void 0&&(d="name")||a.revision===void 0&&(d="revision"))return i.errors=[{instancePath:r+"/after",schemaPath:"dif\
f.schema.json#/$defs/side/required",keyword:"required",params:{missingProperty:d}}],!1;if(a.name!==void 0){let n=a.name;const q=e;if(e===q)if(typeof n=="string"){
if(n.length>4e3)return i.errors=[{instancePath:r+"/after/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],
!1}else return i.errors=[{instancePath:r+"/after/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var o=q===e}else var o=!0;if(o)if(a.revision!==void 0){let n=a.revision;const q=e,H=e;let V=!1;const A=e;if(e===A)if(typeof n=="string"){if(!ie.test(n)){const C={
instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"}};l===null?l=[C]:l.push(C),e++}}else{const C={instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};l===null?l=[C]:l.push(C),e++}var z=A===e;V=V||z;const f=e;if(!(n==="index"||n==="work-tree")){const C={instancePath:r+
"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/1/enum",keyword:"enum",params:{allowedValues:oe.properties.revision.anyOf[1].
enum}};l===null?l=[C]:l.push(C),e++}var z=f===e;if(V=V||z,V)e=H,l!==null&&(H?l.length=H:l=null);else{const C={instancePath:r+"/after/revision",schemaPath:"diff.\
schema.json#/$defs/side/properties/revision/anyOf",keyword:"anyOf",params:{}};return l===null?l=[C]:l.push(C),e++,i.errors=l,!1}var o=q===e}else var o=!0}else return i.
errors=[{instancePath:r+"/after",schemaPath:"diff.schema.json#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.
notes!==void 0){let a=t.notes;const k=e;if(e===e)if(Array.isArray(a)){if(a.length>100)return i.errors=[{instancePath:r+"/notes",schemaPath:"diff.schema.json#/$d\
efs/notes/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var h=!0;const d=a.length;for(let n=0;n<d;n++){let q=a[n];const H=e;if(e===H)if(typeof q=="strin\
g"){if(q.length>2e4)return i.errors=[{instancePath:r+"/notes/"+n,schemaPath:"diff.schema.json#/$defs/notes/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],
!1}else return i.errors=[{instancePath:r+"/notes/"+n,schemaPath:"diff.schema.json#/$defs/notes/items/type",keyword:"type",params:{type:"string"}}],!1;var h=H===
e;if(!h)break}}}else return i.errors=[{instancePath:r+"/notes",schemaPath:"diff.schema.json#/$defs/notes/type",keyword:"type",params:{type:"array"}}],!1;var s=k===
e}else var s=!0;if(s){if(t.begins!==void 0){const a=e;if(t.begins!==!0)return i.errors=[{instancePath:r+"/begins",schemaPath:"diff.schema.json#/$defs/begins/con\
st",keyword:"const",params:{allowedValue:!0}}],!1;var s=a===e}else var s=!0;if(s){if(t.changes!==void 0){const a=e;re(t.changes,{instancePath:r+"/changes",parentData:t,
parentDataProperty:"changes",rootData:Q,dynamicAnchors:T})||(l=l===null?re.errors:l.concat(re.errors),e=l.length);var s=a===e}else var s=!0;if(s){if(t.idleAcks!==
void 0){const a=e;R(t.idleAcks,{instancePath:r+"/idleAcks",parentData:t,parentDataProperty:"idleAcks",rootData:Q,dynamicAnchors:T})||(l=l===null?R.errors:l.concat(
R.errors),e=l.length);var s=a===e}else var s=!0;if(s){if(t.concerned!==void 0){let a=t.concerned;const k=e;if(e===e)if(Array.isArray(a)){var p=!0;const d=a.length;
for(let n=0;n<d;n++){let q=a[n];const H=e;if(e===H)if(q&&typeof q=="object"&&!Array.isArray(q)){let A;if(q.team===void 0&&(A="team")||q.name===void 0&&(A="name")||
q.changes===void 0&&(A="changes")||q.reviewers===void 0&&(A="reviewers"))return i.errors=[{instancePath:r+"/concerned/"+n,schemaPath:"diff.schema.json#/$defs/co\
ncerned/items/required",keyword:"required",params:{missingProperty:A}}],!1;if(q.team!==void 0){let f=q.team;const x=e;if(e===x)if(typeof f=="string"){if(f.length>
1e3)return i.errors=[{instancePath:r+"/concerned/"+n+"/team",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/team/maxLength",keyword:"maxLength",
params:{limit:1e3}}],!1}else return i.errors=[{instancePath:r+"/concerned/"+n+"/team",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/team/type",
keyword:"type",params:{type:"string"}}],!1;var y=x===e}else var y=!0;if(y){if(q.name!==void 0){let f=q.name;const x=e;if(e===x)if(typeof f=="string"){if(f.length>
4e3)return i.errors=[{instancePath:r+"/concerned/"+n+"/name",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/name/maxLength",keyword:"maxLength",
params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/concerned/"+n+"/name",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/name/type",
keyword:"type",params:{type:"string"}}],!1;var y=x===e}else var y=!0;if(y){if(q.changes!==void 0){let f=q.changes;const x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return i.errors=[{instancePath:r+"/concerned/"+n+"/changes",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/changes/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:r+"/concerned/"+n+"/changes",schemaPath:"\
diff.schema.json#/$defs/concerned/items/properties/changes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var y=x===e}else var y=!0;if(y)if(q.
reviewers!==void 0){let f=q.reviewers;const x=e;if(e===x)if(Array.isArray(f)){var L=!0;const E=f.length;for(let w=0;w<E;w++){let O=f[w];const X=e;if(e===X)if(typeof O==
"string"){if(O.length>4e3)return i.errors=[{instancePath:r+"/concerned/"+n+"/reviewers/"+w,schemaPath:"diff.schema.json#/$defs/concerned/items/properties/review\
ers/items/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/concerned/"+n+"/reviewers/"+w,schemaPath:"diff.schema.j\
son#/$defs/concerned/items/properties/reviewers/items/type",keyword:"type",params:{type:"string"}}],!1;var L=X===e;if(!L)break}}else return i.errors=[{instancePath:r+
"/concerned/"+n+"/reviewers",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/reviewers/type",keyword:"type",params:{type:"array"}}],!1;var y=x===
e}else var y=!0}}}else return i.errors=[{instancePath:r+"/concerned/"+n,schemaPath:"diff.schema.json#/$defs/concerned/items/type",keyword:"type",params:{type:"o\
bject"}}],!1;var p=H===e;if(!p)break}}else return i.errors=[{instancePath:r+"/concerned",schemaPath:"diff.schema.json#/$defs/concerned/type",keyword:"type",params:{
type:"array"}}],!1;var s=k===e}else var s=!0;if(s){if(t.impact!==void 0){const a=e;U(t.impact,{instancePath:r+"/impact",parentData:t,parentDataProperty:"impact",
rootData:Q,dynamicAnchors:T})||(l=l===null?U.errors:l.concat(U.errors),e=l.length);var s=a===e}else var s=!0;if(s){if(t.uncompared!==void 0){const a=e;K(t.uncompared,
{instancePath:r+"/uncompared",parentData:t,parentDataProperty:"uncompared",rootData:Q,dynamicAnchors:T})||(l=l===null?K.errors:l.concat(K.errors),e=l.length);var s=a===
e}else var s=!0;if(s){if(t.map!==void 0){let a=t.map;const k=e;if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.parts===void 0&&(d="parts")||a.more===
void 0&&(d="more"))return i.errors=[{instancePath:r+"/map",schemaPath:"diff.schema.json#/$defs/map/required",keyword:"required",params:{missingProperty:d}}],!1;
if(a.parts!==void 0){let n=a.parts;const q=e;if(e===q)if(Array.isArray(n)){if(n.length>100)return i.errors=[{instancePath:r+"/map/parts",schemaPath:"diff.schema\
.json#/$defs/map/properties/parts/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var _=!0;const H=n.length;for(let V=0;V<H;V++){let A=n[V];const f=e;if(e===
f)if(A&&typeof A=="object"&&!Array.isArray(A)){let C;if(A.part===void 0&&(C="part")||A.name===void 0&&(C="name")||A.fate===void 0&&(C="fate"))return i.errors=[{
instancePath:r+"/map/parts/"+V,schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/required",keyword:"required",params:{missingProperty:C}}],!1;if(A.
part!==void 0){let E=A.part;const w=e;if(e===w)if(typeof E=="string"){if(E.length>1e3)return i.errors=[{instancePath:r+"/map/parts/"+V+"/part",schemaPath:"diff.\
schema.json#/$defs/map/properties/parts/items/properties/part/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return i.errors=[{instancePath:r+"/map\
/parts/"+V+"/part",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/part/type",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else
var u=!0;if(u){if(A.name!==void 0){let E=A.name;const w=e;if(e===w)if(typeof E=="string"){if(E.length>4e3)return i.errors=[{instancePath:r+"/map/parts/"+V+"/nam\
e",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{
instancePath:r+"/map/parts/"+V+"/name",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var u=w===e}else var u=!0;if(u){if(A.fate!==void 0){let E=A.fate;const w=e;if(!(E==="new"||E==="changed"||E==="gone"))return i.errors=[{instancePath:r+"/map/\
parts/"+V+"/fate",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/fate/enum",keyword:"enum",params:{allowedValues:de.properties.parts.
items.properties.fate.enum}}],!1;var u=w===e}else var u=!0;if(u){if(A.stage!==void 0){let E=A.stage;const w=e;if(e===w)if(typeof E=="string"){if(E.length>4e3)return i.
errors=[{instancePath:r+"/map/parts/"+V+"/stage",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/stage/maxLength",keyword:"maxLength",
params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/map/parts/"+V+"/stage",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties\
/stage/type",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0;if(u){if(A.from!==void 0){let E=A.from;const w=e;if(e===w)if(typeof E=="string"){
if(E.length>4e3)return i.errors=[{instancePath:r+"/map/parts/"+V+"/from",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/from/maxLengt\
h",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/map/parts/"+V+"/from",schemaPath:"diff.schema.json#/$defs/map/properties/\
parts/items/properties/from/type",keyword:"type",params:{type:"string"}}],!1;var u=w===e}else var u=!0;if(u)if(A.to!==void 0){let E=A.to;const w=e;if(e===w)if(Array.
isArray(E)){if(E.length>1e3)return i.errors=[{instancePath:r+"/map/parts/"+V+"/to",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/to/\
maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var P=!0;const X=E.length;for(let te=0;te<X;te++){let ee=E[te];const b=e;if(e===b)if(typeof ee=="string"){
if(ee.length>4e3)return i.errors=[{instancePath:r+"/map/parts/"+V+"/to/"+te,schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/to/items/m\
axLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return i.errors=[{instancePath:r+"/map/parts/"+V+"/to/"+te,schemaPath:"diff.schema.json#/$defs/map/pr\
operties/parts/items/properties/to/items/type",keyword:"type",params:{type:"string"}}],!1;var P=b===e;if(!P)break}}}else return i.errors=[{instancePath:r+"/map/\
parts/"+V+"/to",schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/properties/to/type",keyword:"type",params:{type:"array"}}],!1;var u=w===e}else var u=!0}}}}}else
return i.errors=[{instancePath:r+"/map/parts/"+V,schemaPath:"diff.schema.json#/$defs/map/properties/parts/items/type",keyword:"type",params:{type:"object"}}],!1;
var _=f===e;if(!_)break}}}else return i.errors=[{instancePath:r+"/map/parts",schemaPath:"diff.schema.json#/$defs/map/properties/parts/type",keyword:"type",params:{
type:"array"}}],!1;var W=q===e}else var W=!0;if(W)if(a.more!==void 0){let n=a.more;const q=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=
[{instancePath:r+"/map/more",schemaPath:"diff.schema.json#/$defs/map/properties/more/type",keyword:"type",params:{type:"integer"}}],!1;if(e===q&&typeof n=="numb\
er"&&isFinite(n)&&(n<0||isNaN(n)))return i.errors=[{instancePath:r+"/map/more",schemaPath:"diff.schema.json#/$defs/map/properties/more/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var W=q===e}else var W=!0}else return i.errors=[{instancePath:r+"/map",schemaPath:"diff.schema.json#/$defs/map/type",keyword:"\
type",params:{type:"object"}}],!1;var s=k===e}else var s=!0;if(s){if(t.findings!==void 0){let a=t.findings;const k=e;if(e===k)if(Array.isArray(a)){var ae=!0;const c=a.
length;for(let d=0;d<c;d++){let n=a[d];const q=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.rule===void 0&&(A="rule")||n.severity===void 0&&
(A="severity")||n.message===void 0&&(A="message")||n.file===void 0&&(A="file")||n.line===void 0&&(A="line"))return i.errors=[{instancePath:r+"/findings/"+d,schemaPath:"\
#/$defs/finding/required",keyword:"required",params:{missingProperty:A}}],!1;if(n.rule!==void 0){let f=n.rule;const x=e;if(e===x)if(typeof f=="string"){if(f.length>
100)return i.errors=[{instancePath:r+"/findings/"+d+"/rule",schemaPath:"#/$defs/finding/properties/rule/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!pe.
test(f))return i.errors=[{instancePath:r+"/findings/"+d+"/rule",schemaPath:"#/$defs/finding/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z][a\
-z-]*$"}}],!1}else return i.errors=[{instancePath:r+"/findings/"+d+"/rule",schemaPath:"#/$defs/finding/properties/rule/type",keyword:"type",params:{type:"string"}}],
!1;var F=x===e}else var F=!0;if(F){if(n.severity!==void 0){let f=n.severity;const x=e;if(!(f==="error"||f==="warning"))return i.errors=[{instancePath:r+"/findin\
gs/"+d+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues:le.properties.severity.enum}}],!1;var F=x===e}else
var F=!0;if(F){if(n.message!==void 0){let f=n.message;const x=e;if(e===x)if(typeof f=="string"){if(f.length>2e4)return i.errors=[{instancePath:r+"/findings/"+d+
"/message",schemaPath:"#/$defs/finding/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return i.errors=[{instancePath:r+"/finding\
s/"+d+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var F=x===e}else var F=!0;if(F){if(n.hints!==void 0){
let f=n.hints;const x=e;if(e===x)if(Array.isArray(f)){var M=!0;const E=f.length;for(let w=0;w<E;w++){let O=f[w];const X=e;if(e===X)if(typeof O=="string"){if(O.length>
2e4)return i.errors=[{instancePath:r+"/findings/"+d+"/hints/"+w,schemaPath:"#/$defs/finding/properties/hints/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],
!1}else return i.errors=[{instancePath:r+"/findings/"+d+"/hints/"+w,schemaPath:"#/$defs/finding/properties/hints/items/type",keyword:"type",params:{type:"string"}}],
!1;var M=X===e;if(!M)break}}else return i.errors=[{instancePath:r+"/findings/"+d+"/hints",schemaPath:"#/$defs/finding/properties/hints/type",keyword:"type",params:{
type:"array"}}],!1;var F=x===e}else var F=!0;if(F){if(n.file!==void 0){let f=n.file;const x=e;if(e===x)if(typeof f=="string"){if(f.length>4096)return i.errors=[
{instancePath:r+"/findings/"+d+"/file",schemaPath:"#/$defs/finding/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return i.errors=
[{instancePath:r+"/findings/"+d+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var F=x===e}else var F=!0;if(F){
if(n.line!==void 0){let f=n.line;const x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/findings/"+d+"/line",schemaPath:"\
#/$defs/finding/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:r+
"/findings/"+d+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var F=x===e}else var F=!0;if(F){
if(n.column!==void 0){let f=n.column;const x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/findings/"+d+"/column",
schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return i.
errors=[{instancePath:r+"/findings/"+d+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var F=x===e}else var F=!0;if(F){if(n.endLine!==void 0){let f=n.endLine;const x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+
"/findings/"+d+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===x&&typeof f=="number"&&isFinite(
f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:r+"/findings/"+d+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var F=x===e}else var F=!0;if(F){if(n.endColumn!==void 0){let f=n.endColumn;const x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return i.errors=[{instancePath:r+"/findings/"+d+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:r+"/findings/"+d+"/endColumn",schemaPath:"#/$defs/finding/propertie\
s/endColumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var F=x===e}else var F=!0;if(F){if(n.subject!==void 0){let f=n.subject;const x=e;if(e===
x)if(typeof f=="string"){if(f.length>1e3)return i.errors=[{instancePath:r+"/findings/"+d+"/subject",schemaPath:"#/$defs/finding/properties/subject/maxLength",keyword:"\
maxLength",params:{limit:1e3}}],!1}else return i.errors=[{instancePath:r+"/findings/"+d+"/subject",schemaPath:"#/$defs/finding/properties/subject/type",keyword:"\
type",params:{type:"string"}}],!1;var F=x===e}else var F=!0;if(F)if(n.related!==void 0){let f=n.related;const x=e;if(e===x)if(Array.isArray(f)){var N=!0;const E=f.
length;for(let w=0;w<E;w++){let O=f[w];const X=e;if(e===X)if(O&&typeof O=="object"&&!Array.isArray(O)){let ee;if(O.message===void 0&&(ee="message")||O.file===void 0&&
(ee="file")||O.line===void 0&&(ee="line"))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w,schemaPath:"#/$defs/finding/properties/related/items/req\
uired",keyword:"required",params:{missingProperty:ee}}],!1;if(O.message!==void 0){let b=O.message;const G=e;if(e===G)if(typeof b=="string"){if(b.length>2e4)return i.
errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/message",schemaPath:"#/$defs/finding/properties/related/items/properties/message/maxLength",keyword:"maxL\
ength",params:{limit:2e4}}],!1}else return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/message",schemaPath:"#/$defs/finding/properties/related/item\
s/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var $=G===e}else var $=!0;if($){if(O.file!==void 0){let b=O.file;const G=e;if(e===G)if(typeof b==
"string"){if(b.length>4096)return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/file",schemaPath:"#/$defs/finding/properties/related/items/properties\
/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/file",schemaPath:"#/$defs/fin\
ding/properties/related/items/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var $=G===e}else var $=!0;if($){if(O.line!==void 0){let b=O.line;
const G=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/line",schemaPath:"#/$defs/fin\
ding/properties/related/items/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===G&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return i.
errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/line",schemaPath:"#/$defs/finding/properties/related/items/properties/line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var $=G===e}else var $=!0;if($){if(O.column!==void 0){let b=O.column;const G=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/column",schemaPath:"#/$defs/finding/properties/related/items/properties/column/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===G&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/co\
lumn",schemaPath:"#/$defs/finding/properties/related/items/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var $=G===e}else var $=!0;
if($){if(O.endLine!==void 0){let b=O.endLine;const G=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return i.errors=[{instancePath:r+"/findings/"+d+
"/related/"+w+"/endLine",schemaPath:"#/$defs/finding/properties/related/items/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===G&&typeof b==
"number"&&isFinite(b)&&(b<1||isNaN(b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/endLine",schemaPath:"#/$defs/finding/properties/related/i\
tems/properties/endLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var $=G===e}else var $=!0;if($)if(O.endColumn!==void 0){let b=O.endColumn;
const G=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/endColumn",schemaPath:"#/$def\
s/finding/properties/related/items/properties/endColumn/type",keyword:"type",params:{type:"integer"}}],!1;if(e===G&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(
b)))return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w+"/endColumn",schemaPath:"#/$defs/finding/properties/related/items/properties/endColumn/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var $=G===e}else var $=!0}}}}}else return i.errors=[{instancePath:r+"/findings/"+d+"/related/"+w,schemaPath:"\
#/$defs/finding/properties/related/items/type",keyword:"type",params:{type:"object"}}],!1;var N=X===e;if(!N)break}}else return i.errors=[{instancePath:r+"/findi\
ngs/"+d+"/related",schemaPath:"#/$defs/finding/properties/related/type",keyword:"type",params:{type:"array"}}],!1;var F=x===e}else var F=!0}}}}}}}}}}else return i.
errors=[{instancePath:r+"/findings/"+d,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type:"object"}}],!1;var ae=q===e;if(!ae)break}}else return i.errors=
[{instancePath:r+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var s=k===e}else var s=!0;if(s)if(t.omitted!==void 0){
let a=t.omitted;const k=e;if(e===k)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.breaking!==void 0){let c=a.breaking;const d=e;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c)))return i.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties/omitted/properties/breaking/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return i.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties\
/omitted/properties/breaking/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return i.errors=[{instancePath:r+"/omitted/brea\
king",schemaPath:"#/properties/omitted/properties/breaking/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var S=d===e}else var S=!0;if(S){if(a.
loosening!==void 0){let c=a.loosening;const d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return i.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"\
#/properties/omitted/properties/loosening/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return i.
errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/properties/omitted/properties/loosening/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],
!1;if(c<0||isNaN(c))return i.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/properties/omitted/properties/loosening/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var S=d===e}else var S=!0;if(S){if(a.tightening!==void 0){let c=a.tightening;const d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return i.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitted/properties/tightening/type",keyword:"type",params:{type:"in\
teger"}}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return i.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitt\
ed/properties/tightening/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return i.errors=[{instancePath:r+"/omitted/tighteni\
ng",schemaPath:"#/properties/omitted/properties/tightening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var S=d===e}else var S=!0;if(S){if(a.
neutral!==void 0){let c=a.neutral;const d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return i.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"\
#/properties/omitted/properties/neutral/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return i.
errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitted/properties/neutral/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;
if(c<0||isNaN(c))return i.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitted/properties/neutral/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var S=d===e}else var S=!0;if(S)if(a.finding!==void 0){let c=a.finding;const d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return i.
errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof c==
"number"&&isFinite(c)){if(c>1e9||isNaN(c))return i.errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return i.errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/propertie\
s/finding/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var S=d===e}else var S=!0}}}}else return i.errors=[{instancePath:r+"/omitted",schemaPath:"\
#/properties/omitted/type",keyword:"type",params:{type:"object"}}],!1;var s=k===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return i.errors=l,e===0}i.evaluated={props:{schemaVersion:!0,kind:!0,version:!0,locale:!0,workspace:!0,folder:!0,
repository:!0,request:!0,head:!0,base:!0,before:!0,after:!0,notes:!0,begins:!0,changes:!0,idleAcks:!0,concerned:!0,impact:!0,uncompared:!0,map:!0,findings:!0,omitted:!0},
dynamicProps:!1,dynamicItems:!1};export{ge as isReview};
