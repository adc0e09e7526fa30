// Generated from docs/review.schema.json; do not edit.
const de=a;const te={type:"object",properties:{name:{type:"string",maxLength:4e3},revision:{anyOf:[{type:"string",pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},{enum:["index",
"work-tree"]}]}},required:["name","revision"]};const ne={type:"object",properties:{rule:{type:"string",maxLength:100,pattern:"^[a-z][a-z-]*$"},severity:{enum:["error","warning"]},message:{type:"string",maxLength:2e4},
hints:{type:"array",items:{type:"string",maxLength:2e4}},file:{type:"string",maxLength:4096},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{
type:"integer",minimum:1},endColumn:{type:"integer",minimum:1},subject:{type:"string",maxLength:1e3},related:{type:"array",items:{type:"object",properties:{message:{
type:"string",maxLength:2e4},file:{type:"string",maxLength:4096},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},endLine:{type:"integer",minimum:1},
endColumn:{type:"integer",minimum:1}},required:["message","file","line"]}}},required:["rule","severity","message","file","line"]},se=new RegExp("^[^\\s\\u0000-\\u0\
01f]+$","u"),ee=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$","u"),ie=new RegExp("^[a-z][a-z-]*$","u");const oe={enum:["breaking","loosening","tightening","neutral"]},ae={enum:["before","after"]};const re=new RegExp("^f-[0-9a-f]{12}$","u");function k(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;
const L=k.evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.fingerprint===
void 0&&(g="fingerprint")||t.id===void 0&&(g="id")||t.class===void 0&&(g="class")||t.subject===void 0&&(g="subject")||t.message===void 0&&(g="message")||t.file===
void 0&&(g="file")||t.side===void 0&&(g="side")||t.fields===void 0&&(g="fields")||t.acks===void 0&&(g="acks"))return k.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:g}}],!1;if(t.fingerprint!==void 0){let o=t.fingerprint;const u=e;if(e===e)if(typeof o=="string"){if(!re.test(o))
return k.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return k.
errors=[{instancePath:r+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.id!==
void 0){let o=t.id;const u=e;if(e===u)if(typeof o=="string"){if(o.length>100)return k.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/maxLength",keyword:"\
maxLength",params:{limit:100}}],!1;if(!ie.test(o))return k.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z-]*$"}}],!1}else return k.errors=[{instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;
if(s){if(t.class!==void 0){let o=t.class;const u=e;if(!(o==="breaking"||o==="loosening"||o==="tightening"||o==="neutral"))return k.errors=[{instancePath:r+"/cla\
ss",schemaPath:"#/$defs/class/enum",keyword:"enum",params:{allowedValues:oe.enum}}],!1;var s=u===e}else var s=!0;if(s){if(t.subject!==void 0){let o=t.subject;const u=e;
if(e===u)if(typeof o=="string"){if(o.length>1e3)return k.errors=[{instancePath:r+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{
limit:1e3}}],!1}else return k.errors=[{instancePath:r+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else
var s=!0;if(s){if(t.message!==void 0){let o=t.message;const u=e;if(e===u)if(typeof o=="string"){if(o.length>2e4)return k.errors=[{instancePath:r+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return k.errors=[{instancePath:r+"/message",schemaPath:"#/properties/message/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.file!==void 0){let o=t.file;const u=e;if(e===u)if(typeof o=="string"){if(o.length>
4096)return k.errors=[{instancePath:r+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return k.errors=[{instancePath:r+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var s=u===e}else var s=!0;if(s){if(t.side!==void 0){let o=t.side;const u=e;
if(!(o==="before"||o==="after"))return k.errors=[{instancePath:r+"/side",schemaPath:"#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:ae.enum}}],!1;
var s=u===e}else var s=!0;if(s){if(t.fields!==void 0){let o=t.fields;const u=e;if(e===u)if(Array.isArray(o)){var v=!0;const x=o.length;for(let d=0;d<x;d++){let w=o[d];
const M=e;if(e===M)if(w&&typeof w=="object"&&!Array.isArray(w)){let O;if(w.path===void 0&&(O="path"))return k.errors=[{instancePath:r+"/fields/"+d,schemaPath:"#\
/properties/fields/items/required",keyword:"required",params:{missingProperty:O}}],!1;if(w.path!==void 0){let _=w.path;if(e===e)if(Array.isArray(_)){var A=!0;const h=_.
length;for(let Q=0;Q<h;Q++){const c=e;if(typeof _[Q]!="string")return k.errors=[{instancePath:r+"/fields/"+d+"/path/"+Q,schemaPath:"#/properties/fields/items/pr\
operties/path/items/type",keyword:"type",params:{type:"string"}}],!1;var A=c===e;if(!A)break}}else return k.errors=[{instancePath:r+"/fields/"+d+"/path",schemaPath:"\
#/properties/fields/items/properties/path/type",keyword:"type",params:{type:"array"}}],!1}}else return k.errors=[{instancePath:r+"/fields/"+d,schemaPath:"#/prop\
erties/fields/items/type",keyword:"type",params:{type:"object"}}],!1;var v=M===e;if(!v)break}}else return k.errors=[{instancePath:r+"/fields",schemaPath:"#/prop\
erties/fields/type",keyword:"type",params:{type:"array"}}],!1;var s=u===e}else var s=!0;if(s)if(t.acks!==void 0){let o=t.acks;const u=e;if(e===u)if(Array.isArray(
o)){var l=!0;const x=o.length;for(let d=0;d<x;d++){let w=o[d];const M=e;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let _;if(w.id===void 0&&(_="id")||
w.file===void 0&&(_="file")||w.team===void 0&&(_="team")||w.by===void 0&&(_="by")||w.at===void 0&&(_="at")||w.reason===void 0&&(_="reason")||w.names===void 0&&(_=
"names"))return k.errors=[{instancePath:r+"/acks/"+d,schemaPath:"#/$defs/ack/required",keyword:"required",params:{missingProperty:_}}],!1;if(w.id!==void 0){let i=w.
id;const h=e;if(e===h)if(typeof i=="string"){if(i.length>1e3)return k.errors=[{instancePath:r+"/acks/"+d+"/id",schemaPath:"#/$defs/ack/properties/id/maxLength",
keyword:"maxLength",params:{limit:1e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/id",schemaPath:"#/$defs/ack/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(w.file!==void 0){let i=w.file;const h=e;if(e===h)if(typeof i=="string"){if(i.length>4096)return k.errors=
[{instancePath:r+"/acks/"+d+"/file",schemaPath:"#/$defs/ack/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return k.errors=[{instancePath:r+
"/acks/"+d+"/file",schemaPath:"#/$defs/ack/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(w.team!==void 0){
let i=w.team;const h=e;if(e===h)if(typeof i=="string"){if(i.length>1e3)return k.errors=[{instancePath:r+"/acks/"+d+"/team",schemaPath:"#/$defs/ack/properties/te\
am/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/team",schemaPath:"#/$defs/ack/properties/team/type",
keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(w.by!==void 0){let i=w.by;const h=e;if(e===h)if(typeof i=="string"){if(i.length>1e3)
return k.errors=[{instancePath:r+"/acks/"+d+"/by",schemaPath:"#/$defs/ack/properties/by/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return k.errors=
[{instancePath:r+"/acks/"+d+"/by",schemaPath:"#/$defs/ack/properties/by/type",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(w.at!==
void 0){let i=w.at;const h=e;if(e===h)if(typeof i=="string"){if(i.length>100)return k.errors=[{instancePath:r+"/acks/"+d+"/at",schemaPath:"#/$defs/ack/propertie\
s/at/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/at",schemaPath:"#/$defs/ack/properties/at/type",keyword:"\
type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n){if(w.reason!==void 0){let i=w.reason;const h=e;if(e===h)if(typeof i=="string"){if(i.length>2e4)
return k.errors=[{instancePath:r+"/acks/"+d+"/reason",schemaPath:"#/$defs/ack/properties/reason/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return k.
errors=[{instancePath:r+"/acks/"+d+"/reason",schemaPath:"#/$defs/ack/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;
if(n){if(w.writtenBy!==void 0){let i=w.writtenBy;const h=e;if(e===h)if(typeof i=="string"){if(i.length>1e3)return k.errors=[{instancePath:r+"/acks/"+d+"/written\
By",schemaPath:"#/$defs/ack/properties/writtenBy/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/writt\
enBy",schemaPath:"#/$defs/ack/properties/writtenBy/type",keyword:"type",params:{type:"string"}}],!1;var n=h===e}else var n=!0;if(n)if(w.names!==void 0){let i=w.
names;const h=e;if(e===h)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.team===void 0&&(c="team")||i.by===void 0&&(c="by"))return k.errors=[{instancePath:r+
"/acks/"+d+"/names",schemaPath:"#/$defs/ack/properties/names/required",keyword:"required",params:{missingProperty:c}}],!1;if(i.team!==void 0){let f=i.team;const p=e;
if(e===p)if(typeof f=="string"){if(f.length>4e3)return k.errors=[{instancePath:r+"/acks/"+d+"/names/team",schemaPath:"#/$defs/ack/properties/names/properties/te\
am/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/names/team",schemaPath:"#/$defs/ack/properties/name\
s/properties/team/type",keyword:"type",params:{type:"string"}}],!1;var D=p===e}else var D=!0;if(D){if(i.by!==void 0){let f=i.by;const p=e;if(e===p)if(typeof f==
"string"){if(f.length>4e3)return k.errors=[{instancePath:r+"/acks/"+d+"/names/by",schemaPath:"#/$defs/ack/properties/names/properties/by/maxLength",keyword:"max\
Length",params:{limit:4e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/names/by",schemaPath:"#/$defs/ack/properties/names/properties/by/type",keyword:"\
type",params:{type:"string"}}],!1;var D=p===e}else var D=!0;if(D)if(i.writtenBy!==void 0){let f=i.writtenBy;const p=e;if(e===p)if(typeof f=="string"){if(f.length>
4e3)return k.errors=[{instancePath:r+"/acks/"+d+"/names/writtenBy",schemaPath:"#/$defs/ack/properties/names/properties/writtenBy/maxLength",keyword:"maxLength",
params:{limit:4e3}}],!1}else return k.errors=[{instancePath:r+"/acks/"+d+"/names/writtenBy",schemaPath:"#/$defs/ack/properties/names/properties/writtenBy/type",
keyword:"type",params:{type:"string"}}],!1;var D=p===e}else var D=!0}}else return k.errors=[{instancePath:r+"/acks/"+d+"/names",schemaPath:"#/$defs/ack/properti\
es/names/type",keyword:"type",params:{type:"object"}}],!1;var n=h===e}else var n=!0}}}}}}}else return k.errors=[{instancePath:r+"/acks/"+d,schemaPath:"#/$defs/a\
ck/type",keyword:"type",params:{type:"object"}}],!1;var l=M===e;if(!l)break}}else return k.errors=[{instancePath:r+"/acks",schemaPath:"#/properties/acks/type",keyword:"\
type",params:{type:"array"}}],!1;var s=u===e}else var s=!0}}}}}}}}else return k.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return k.errors=y,e===0}k.evaluated={props:{fingerprint:!0,id:!0,class:!0,subject:!0,message:!0,file:!0,side:!0,fields:!0,acks:!0},dynamicProps:!1,dynamicItems:!1};
function X(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;const L=X.evaluated;if(L.dynamicProps&&(L.
props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const v=t.length;for(let A=0;A<v;A++){const l=e;k(t[A],{instancePath:r+"/"+A,
parentData:t,parentDataProperty:A,rootData:S,dynamicAnchors:G})||(y=y===null?k.errors:y.concat(k.errors),e=y.length);var s=l===e;if(!s)break}}else return X.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return X.errors=y,e===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const fe={
type:"array",items:{type:"object",properties:{id:{type:"string",maxLength:1e3},file:{type:"string",maxLength:4096},fingerprint:{$ref:"#/$defs/fingerprint"},change:{
type:"string",maxLength:2e4},problem:{enum:["changed-again","gone","harmless","other-team","no-team","not-a-member","left"]},message:{type:"string",maxLength:2e4}},
required:["id","file","fingerprint","change","problem","message"]}};function V(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){
let y=null,e=0;const L=V.evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const A=t.length;for(let l=0;l<
A;l++){let n=t[l];const D=e;if(e===D)if(n&&typeof n=="object"&&!Array.isArray(n)){let o;if(n.id===void 0&&(o="id")||n.file===void 0&&(o="file")||n.fingerprint===
void 0&&(o="fingerprint")||n.change===void 0&&(o="change")||n.problem===void 0&&(o="problem")||n.message===void 0&&(o="message"))return V.errors=[{instancePath:r+
"/"+l,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:o}}],!1;if(n.id!==void 0){let u=n.id;const b=e;if(e===b)if(typeof u=="string"){if(u.
length>1e3)return V.errors=[{instancePath:r+"/"+l+"/id",schemaPath:"#/items/properties/id/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return V.errors=
[{instancePath:r+"/"+l+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v){if(n.file!==void 0){
let u=n.file;const b=e;if(e===b)if(typeof u=="string"){if(u.length>4096)return V.errors=[{instancePath:r+"/"+l+"/file",schemaPath:"#/items/properties/file/maxLe\
ngth",keyword:"maxLength",params:{limit:4096}}],!1}else return V.errors=[{instancePath:r+"/"+l+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",
params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v){if(n.fingerprint!==void 0){let u=n.fingerprint;const b=e;if(e===e)if(typeof u=="string"){if(!re.test(
u))return V.errors=[{instancePath:r+"/"+l+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else
return V.errors=[{instancePath:r+"/"+l+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;
if(v){if(n.change!==void 0){let u=n.change;const b=e;if(e===b)if(typeof u=="string"){if(u.length>2e4)return V.errors=[{instancePath:r+"/"+l+"/change",schemaPath:"\
#/items/properties/change/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return V.errors=[{instancePath:r+"/"+l+"/change",schemaPath:"#/items/prope\
rties/change/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v){if(n.problem!==void 0){let u=n.problem;const b=e;if(!(u==="changed\
-again"||u==="gone"||u==="harmless"||u==="other-team"||u==="no-team"||u==="not-a-member"||u==="left"))return V.errors=[{instancePath:r+"/"+l+"/problem",schemaPath:"\
#/items/properties/problem/enum",keyword:"enum",params:{allowedValues:fe.items.properties.problem.enum}}],!1;var v=b===e}else var v=!0;if(v)if(n.message!==void 0){
let u=n.message;const b=e;if(e===b)if(typeof u=="string"){if(u.length>2e4)return V.errors=[{instancePath:r+"/"+l+"/message",schemaPath:"#/items/properties/messa\
ge/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return V.errors=[{instancePath:r+"/"+l+"/message",schemaPath:"#/items/properties/message/type",keyword:"\
type",params:{type:"string"}}],!1;var v=b===e}else var v=!0}}}}}else return V.errors=[{instancePath:r+"/"+l,schemaPath:"#/items/type",keyword:"type",params:{type:"\
object"}}],!1;var s=D===e;if(!s)break}}else return V.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return V.errors=y,e===
0}V.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const pe={type:"object",properties:{name:{enum:["receivers","news","tasks","routing","clients","playbooks","ideas"]},checked:{type:"boolean"},why:{type:"string",
maxLength:2e4},partly:{const:!0},entries:{type:"array",items:{$ref:"#/$defs/impactEntry"}},more:{type:"integer",minimum:0}},required:["name","checked","entries",
"more"]},me={type:"object",properties:{about:{type:"string",maxLength:1e3},name:{type:"string",maxLength:4e3},message:{type:"string",maxLength:2e4},loses:{type:"\
object",properties:{working:{type:"boolean"},amount:{type:"integer",minimum:0},unit:{enum:["minute","hour","day","week"]}},required:["working","amount","unit"]},
date:{type:"string",maxLength:100},before:{type:"array",items:{type:"string",maxLength:2e4}},after:{type:"array",items:{type:"string",maxLength:2e4}},because:{type:"\
array",items:{$ref:"#/$defs/fingerprint"}}},required:["about","name","message","because"]};function j(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,
dynamicAnchors:G={}}={}){let y=null,e=0;const L=j.evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(t&&typeof t=="object"&&
!Array.isArray(t)){let D;if(t.about===void 0&&(D="about")||t.name===void 0&&(D="name")||t.message===void 0&&(D="message")||t.because===void 0&&(D="because"))return j.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:D}}],!1;if(t.about!==void 0){let g=t.about;const o=e;if(e===o)if(typeof g==
"string"){if(g.length>1e3)return j.errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return j.
errors=[{instancePath:r+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var s=o===e}else var s=!0;if(s){if(t.name!==void 0){
let g=t.name;const o=e;if(e===o)if(typeof g=="string"){if(g.length>4e3)return j.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:4e3}}],!1}else return j.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var s=o===e}else var s=!0;if(s){if(t.message!==void 0){let g=t.message;const o=e;if(e===o)if(typeof g=="string"){if(g.length>2e4)return j.errors=[{instancePath:r+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return j.errors=[{instancePath:r+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var s=o===e}else var s=!0;if(s){if(t.loses!==void 0){let g=t.loses;const o=e;if(e===o)if(g&&
typeof g=="object"&&!Array.isArray(g)){let b;if(g.working===void 0&&(b="working")||g.amount===void 0&&(b="amount")||g.unit===void 0&&(b="unit"))return j.errors=
[{instancePath:r+"/loses",schemaPath:"#/properties/loses/required",keyword:"required",params:{missingProperty:b}}],!1;if(g.working!==void 0){const x=e;if(typeof g.
working!="boolean")return j.errors=[{instancePath:r+"/loses/working",schemaPath:"#/properties/loses/properties/working/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var v=x===e}else var v=!0;if(v){if(g.amount!==void 0){let x=g.amount;const d=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return j.errors=
[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof x=="number"&&
isFinite(x)&&(x<0||isNaN(x)))return j.errors=[{instancePath:r+"/loses/amount",schemaPath:"#/properties/loses/properties/amount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var v=d===e}else var v=!0;if(v)if(g.unit!==void 0){let x=g.unit;const d=e;if(!(x==="minute"||x==="hour"||x==="day"||x==="week"))return j.
errors=[{instancePath:r+"/loses/unit",schemaPath:"#/properties/loses/properties/unit/enum",keyword:"enum",params:{allowedValues:me.properties.loses.properties.unit.
enum}}],!1;var v=d===e}else var v=!0}}else return j.errors=[{instancePath:r+"/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"object"}}],
!1;var s=o===e}else var s=!0;if(s){if(t.date!==void 0){let g=t.date;const o=e;if(e===o)if(typeof g=="string"){if(g.length>100)return j.errors=[{instancePath:r+"\
/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return j.errors=[{instancePath:r+"/date",schemaPath:"#/properti\
es/date/type",keyword:"type",params:{type:"string"}}],!1;var s=o===e}else var s=!0;if(s){if(t.before!==void 0){let g=t.before;const o=e;if(e===o)if(Array.isArray(
g)){var A=!0;const b=g.length;for(let x=0;x<b;x++){let d=g[x];const w=e;if(e===w)if(typeof d=="string"){if(d.length>2e4)return j.errors=[{instancePath:r+"/befor\
e/"+x,schemaPath:"#/properties/before/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return j.errors=[{instancePath:r+"/before/"+x,schemaPath:"\
#/properties/before/items/type",keyword:"type",params:{type:"string"}}],!1;var A=w===e;if(!A)break}}else return j.errors=[{instancePath:r+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"array"}}],!1;var s=o===e}else var s=!0;if(s){if(t.after!==void 0){let g=t.after;const o=e;if(e===o)if(Array.
isArray(g)){var l=!0;const b=g.length;for(let x=0;x<b;x++){let d=g[x];const w=e;if(e===w)if(typeof d=="string"){if(d.length>2e4)return j.errors=[{instancePath:r+
"/after/"+x,schemaPath:"#/properties/after/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return j.errors=[{instancePath:r+"/after/"+x,schemaPath:"\
#/properties/after/items/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e;if(!l)break}}else return j.errors=[{instancePath:r+"/after",schemaPath:"#/\
properties/after/type",keyword:"type",params:{type:"array"}}],!1;var s=o===e}else var s=!0;if(s)if(t.because!==void 0){let g=t.because;const o=e;if(e===o)if(Array.
isArray(g)){var n=!0;const b=g.length;for(let x=0;x<b;x++){let d=g[x];const w=e;if(e===e)if(typeof d=="string"){if(!re.test(d))return j.errors=[{instancePath:r+
"/because/"+x,schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern:"^f-[0-9a-f]{12}$"}}],!1}else return j.errors=[{instancePath:r+"/becaus\
e/"+x,schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var n=w===e;if(!n)break}}else return j.errors=[{instancePath:r+"/because",
schemaPath:"#/properties/because/type",keyword:"type",params:{type:"array"}}],!1;var s=o===e}else var s=!0}}}}}}}else return j.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return j.errors=y,e===0}j.evaluated={props:{about:!0,name:!0,message:!0,loses:!0,date:!0,before:!0,after:!0,because:!0},
dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;const L=z.
evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let A;if(t.name===void 0&&(A="\
name")||t.checked===void 0&&(A="checked")||t.entries===void 0&&(A="entries")||t.more===void 0&&(A="more"))return z.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:A}}],!1;if(t.name!==void 0){let l=t.name;const n=e;if(!(l==="receivers"||l==="news"||l==="tasks"||l==="routing"||l===
"clients"||l==="playbooks"||l==="ideas"))return z.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:pe.properties.
name.enum}}],!1;var s=n===e}else var s=!0;if(s){if(t.checked!==void 0){const l=e;if(typeof t.checked!="boolean")return z.errors=[{instancePath:r+"/checked",schemaPath:"\
#/properties/checked/type",keyword:"type",params:{type:"boolean"}}],!1;var s=l===e}else var s=!0;if(s){if(t.why!==void 0){let l=t.why;const n=e;if(e===n)if(typeof l==
"string"){if(l.length>2e4)return z.errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return z.
errors=[{instancePath:r+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(t.partly!==void 0){
const l=e;if(t.partly!==!0)return z.errors=[{instancePath:r+"/partly",schemaPath:"#/properties/partly/const",keyword:"const",params:{allowedValue:!0}}],!1;var s=l===
e}else var s=!0;if(s){if(t.entries!==void 0){let l=t.entries;const n=e;if(e===n)if(Array.isArray(l)){var v=!0;const g=l.length;for(let o=0;o<g;o++){const u=e;j(
l[o],{instancePath:r+"/entries/"+o,parentData:l,parentDataProperty:o,rootData:S,dynamicAnchors:G})||(y=y===null?j.errors:y.concat(j.errors),e=y.length);var v=u===
e;if(!v)break}}else return z.errors=[{instancePath:r+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else
var s=!0;if(s)if(t.more!==void 0){let l=t.more;const n=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return z.errors=[{instancePath:r+"/more",schemaPath:"\
#/properties/more/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return z.errors=[{instancePath:r+
"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var s=n===e}else var s=!0}}}}}else return z.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=y,e===0}z.evaluated={props:{name:!0,checked:!0,why:!0,partly:!0,entries:!0,more:!0},
dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;const L=J.
evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let A;if(t.moment===void 0&&(A=
"moment")||t.lists===void 0&&(A="lists"))return J.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:A}}],!1;if(t.moment!==
void 0){let l=t.moment;const n=e;if(e===n)if(typeof l=="string"){if(l.length>100)return J.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/maxL\
ength",keyword:"maxLength",params:{limit:100}}],!1}else return J.errors=[{instancePath:r+"/moment",schemaPath:"#/properties/moment/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(t.lists!==void 0){let l=t.lists;const n=e;if(e===n)if(Array.isArray(l)){if(l.length>50)return J.errors=[{instancePath:r+
"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit:50}}],!1;{var v=!0;const g=l.length;for(let o=0;o<g;o++){const u=e;z(l[o],{instancePath:r+
"/lists/"+o,parentData:l,parentDataProperty:o,rootData:S,dynamicAnchors:G})||(y=y===null?z.errors:y.concat(z.errors),e=y.length);var v=u===e;if(!v)break}}}else return J.
errors=[{instancePath:r+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}else return J.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=y,e===0}J.evaluated={props:{moment:!0,lists:!0},dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;const L=R.evaluated;if(L.dynamicProps&&(L.
props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(Array.isArray(t)){var s=!0;const A=t.length;for(let l=0;l<A;l++){let n=t[l];const D=e;if(e===D)if(n&&typeof n==
"object"&&!Array.isArray(n)){let o;if(n.kind===void 0&&(o="kind")||n.id===void 0&&(o="id")||n.path===void 0&&(o="path")||n.side===void 0&&(o="side"))return R.errors=
[{instancePath:r+"/"+l,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:o}}],!1;if(n.kind!==void 0){let u=n.kind;const b=e;if(e===b)if(typeof u==
"string"){if(u.length>100)return R.errors=[{instancePath:r+"/"+l+"/kind",schemaPath:"#/items/properties/kind/maxLength",keyword:"maxLength",params:{limit:100}}],
!1}else return R.errors=[{instancePath:r+"/"+l+"/kind",schemaPath:"#/items/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;
if(v){if(n.id!==void 0){let u=n.id;const b=e;if(e===b)if(typeof u=="string"){if(u.length>1e3)return R.errors=[{instancePath:r+"/"+l+"/id",schemaPath:"#/items/pr\
operties/id/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return R.errors=[{instancePath:r+"/"+l+"/id",schemaPath:"#/items/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v){if(n.path!==void 0){let u=n.path;const b=e;if(e===b)if(typeof u=="string"){if(u.length>4096)return R.
errors=[{instancePath:r+"/"+l+"/path",schemaPath:"#/items/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return R.errors=[{instancePath:r+
"/"+l+"/path",schemaPath:"#/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var v=b===e}else var v=!0;if(v)if(n.side!==void 0){let u=n.side;
const b=e;if(!(u==="before"||u==="after"))return R.errors=[{instancePath:r+"/"+l+"/side",schemaPath:"#/$defs/whichSide/enum",keyword:"enum",params:{allowedValues:ae.
enum}}],!1;var v=b===e}else var v=!0}}}else return R.errors=[{instancePath:r+"/"+l,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}}],!1;var s=D===
e;if(!s)break}}else return R.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return R.errors=y,e===0}R.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function a(t,{instancePath:r="",parentData:U,parentDataProperty:W,rootData:S=t,dynamicAnchors:G={}}={}){let y=null,e=0;const L=a.
evaluated;if(L.dynamicProps&&(L.props=void 0),L.dynamicItems&&(L.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.schemaVersion===void 0&&
(_="schemaVersion")||t.kind===void 0&&(_="kind")||t.version===void 0&&(_="version")||t.locale===void 0&&(_="locale")||t.workspace===void 0&&(_="workspace")||t.folder===
void 0&&(_="folder")||t.head===void 0&&(_="head")||t.base===void 0&&(_="base")||t.before===void 0&&(_="before")||t.after===void 0&&(_="after")||t.notes===void 0&&
(_="notes")||t.changes===void 0&&(_="changes")||t.idleAcks===void 0&&(_="idleAcks")||t.concerned===void 0&&(_="concerned")||t.impact===void 0&&(_="impact")||t.uncompared===
void 0&&(_="uncompared")||t.findings===void 0&&(_="findings")||t.omitted===void 0&&(_="omitted"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:_}}],!1;if(t.schemaVersion!==void 0){const i=e;if(t.schemaVersion!==1)return a.errors=[{instancePath:r+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:1}}],!1;var s=i===e}else var s=!0;if(s){if(t.kind!==void 0){const i=e;if(t.kind!=="review")
return a.errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"review"}}],!1;var s=i===e}else var s=!0;if(s){
if(t.version!==void 0){let i=t.version;const h=e;if(e===h)if(typeof i=="string"){if(i.length>100)return a.errors=[{instancePath:r+"/version",schemaPath:"#/prope\
rties/version/maxLength",keyword:"maxLength",params:{limit:100}}],!1}else return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}}],!1;var s=h===e}else var s=!0;if(s){if(t.locale!==void 0){let i=t.locale;const h=e;if(e===h)if(typeof i=="string"){if(i.length>20)
return a.errors=[{instancePath:r+"/locale",schemaPath:"#/properties/locale/maxLength",keyword:"maxLength",params:{limit:20}}],!1}else return a.errors=[{instancePath:r+
"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else var s=!0;if(s){if(t.workspace!==void 0){let i=t.workspace;
const h=e;if(e===h)if(typeof i=="string"){if(i.length>4e3)return a.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/workspace/maxLength",keyword:"m\
axLength",params:{limit:4e3}}],!1}else return a.errors=[{instancePath:r+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type:"strin\
g"}}],!1;var s=h===e}else var s=!0;if(s){if(t.folder!==void 0){let i=t.folder;const h=e;if(e===h)if(typeof i=="string"){if(i.length>4096)return a.errors=[{instancePath:r+
"/folder",schemaPath:"#/properties/folder/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return a.errors=[{instancePath:r+"/folder",schemaPath:"#/\
properties/folder/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else var s=!0;if(s){if(t.repository!==void 0){let i=t.repository;const h=e;if(e===
h)if(typeof i=="string"){if(i.length>500)return a.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{
limit:500}}],!1;if(!se.test(i))return a.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[\
^\\s\\u0000-\\u001f]+$"}}],!1}else return a.errors=[{instancePath:r+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type:"string"}}],
!1;var s=h===e}else var s=!0;if(s){if(t.request!==void 0){let i=t.request;const h=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i))return a.errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(i<1||isNaN(i))return a.errors=[{instancePath:r+"/request",schemaPath:"#/properties/request/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var s=h===e}else var s=!0;if(s){if(t.head!==void 0){let i=t.head;const h=e;if(e===h)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.commit===void 0&&(c=
"commit"))return a.errors=[{instancePath:r+"/head",schemaPath:"#/properties/head/required",keyword:"required",params:{missingProperty:c}}],!1;if(i.repository!==
void 0){let f=i.repository;const p=e;if(e===p)if(typeof f=="string"){if(f.length>500)return a.errors=[{instancePath:r+"/head/repository",schemaPath:"#/propertie\
s/head/properties/repository/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!se.test(f))return a.errors=[{instancePath:r+"/head/repository",schemaPath:"\
#/properties/head/properties/repository/pattern",keyword:"pattern",params:{pattern:"^[^\\s\\u0000-\\u001f]+$"}}],!1}else return a.errors=[{instancePath:r+"/head\
/repository",schemaPath:"#/properties/head/properties/repository/type",keyword:"type",params:{type:"string"}}],!1;var v=p===e}else var v=!0;if(v)if(i.commit!==void 0){
let f=i.commit;const p=e;if(e===p)if(typeof f=="string"){if(!ee.test(f))return a.errors=[{instancePath:r+"/head/commit",schemaPath:"#/properties/head/properties\
/commit/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}],!1}else return a.errors=[{instancePath:r+"/head/commit",schemaPath:"#/pr\
operties/head/properties/commit/type",keyword:"type",params:{type:"string"}}],!1;var v=p===e}else var v=!0}else return a.errors=[{instancePath:r+"/head",schemaPath:"\
#/properties/head/type",keyword:"type",params:{type:"object"}}],!1;var s=h===e}else var s=!0;if(s){if(t.base!==void 0){let i=t.base;const h=e;if(e===h)if(typeof i==
"string"){if(!ee.test(i))return a.errors=[{instancePath:r+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-\
9a-f]{64})$"}}],!1}else return a.errors=[{instancePath:r+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var s=h===e}else
var s=!0;if(s){if(t.before!==void 0){let i=t.before;const h=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if(i.name===void 0&&(f="name")||i.revision===
void 0&&(f="revision"))return a.errors=[{instancePath:r+"/before",schemaPath:"diff.schema.json#/$defs/side/required",keyword:"required",params:{missingProperty:f}}],
!1;if(i.name!==void 0){let p=i.name;const N=e;if(e===N)if(typeof p=="string"){if(p.length>4e3)return a.errors=[{instancePath:r+"/before/name",schemaPath:"diff.s\
chema.json#/$defs/side/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return a.errors=[{instancePath:r+"/before/name",schemaPath:"d\
iff.schema.json#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var A=N===e}else var A=!0;if(A)if(i.revision!==void 0){let p=i.revision;
const N=e,H=e;let K=!1;const C=e;if(e===C)if(typeof p=="string"){if(!ee.test(p)){const I={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/\
side/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};y===null?y=[I]:y.push(I),e++}}else{const I={instancePath:r+
"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/type",keyword:"type",params:{type:"string"}};y===null?y=[I]:y.push(I),e++}
var l=C===e;K=K||l;const m=e;if(!(p==="index"||p==="work-tree")){const I={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/\
revision/anyOf/1/enum",keyword:"enum",params:{allowedValues:te.properties.revision.anyOf[1].enum}};y===null?y=[I]:y.push(I),e++}var l=m===e;if(K=K||l,K)e=H,y!==
null&&(H?y.length=H:y=null);else{const I={instancePath:r+"/before/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf",keyword:"anyOf",
params:{}};return y===null?y=[I]:y.push(I),e++,a.errors=y,!1}var A=N===e}else var A=!0}else return a.errors=[{instancePath:r+"/before",schemaPath:"diff.schema.j\
son#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var s=h===e}else var s=!0;if(s){if(t.after!==void 0){let i=t.after;const h=e;if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let f;if(i.name===void 0&&(f="name")||i.revision===void 0&&(f="revision"))return a.errors=[{instancePath:r+"/after",schemaPath:"dif\
f.schema.json#/$defs/side/required",keyword:"required",params:{missingProperty:f}}],!1;if(i.name!==void 0){let p=i.name;const N=e;if(e===N)if(typeof p=="string"){
if(p.length>4e3)return a.errors=[{instancePath:r+"/after/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],
!1}else return a.errors=[{instancePath:r+"/after/name",schemaPath:"diff.schema.json#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var n=N===e}else var n=!0;if(n)if(i.revision!==void 0){let p=i.revision;const N=e,H=e;let K=!1;const C=e;if(e===C)if(typeof p=="string"){if(!ee.test(p)){const I={
instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f]{4\
0}|[0-9a-f]{64})$"}};y===null?y=[I]:y.push(I),e++}}else{const I={instancePath:r+"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/a\
nyOf/0/type",keyword:"type",params:{type:"string"}};y===null?y=[I]:y.push(I),e++}var D=C===e;K=K||D;const m=e;if(!(p==="index"||p==="work-tree")){const I={instancePath:r+
"/after/revision",schemaPath:"diff.schema.json#/$defs/side/properties/revision/anyOf/1/enum",keyword:"enum",params:{allowedValues:te.properties.revision.anyOf[1].
enum}};y===null?y=[I]:y.push(I),e++}var D=m===e;if(K=K||D,K)e=H,y!==null&&(H?y.length=H:y=null);else{const I={instancePath:r+"/after/revision",schemaPath:"diff.\
schema.json#/$defs/side/properties/revision/anyOf",keyword:"anyOf",params:{}};return y===null?y=[I]:y.push(I),e++,a.errors=y,!1}var n=N===e}else var n=!0}else return a.
errors=[{instancePath:r+"/after",schemaPath:"diff.schema.json#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var s=h===e}else var s=!0;if(s){if(t.
notes!==void 0){let i=t.notes;const h=e;if(e===e)if(Array.isArray(i)){if(i.length>100)return a.errors=[{instancePath:r+"/notes",schemaPath:"diff.schema.json#/$d\
efs/notes/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var g=!0;const f=i.length;for(let p=0;p<f;p++){let N=i[p];const H=e;if(e===H)if(typeof N=="strin\
g"){if(N.length>2e4)return a.errors=[{instancePath:r+"/notes/"+p,schemaPath:"diff.schema.json#/$defs/notes/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],
!1}else return a.errors=[{instancePath:r+"/notes/"+p,schemaPath:"diff.schema.json#/$defs/notes/items/type",keyword:"type",params:{type:"string"}}],!1;var g=H===
e;if(!g)break}}}else return a.errors=[{instancePath:r+"/notes",schemaPath:"diff.schema.json#/$defs/notes/type",keyword:"type",params:{type:"array"}}],!1;var s=h===
e}else var s=!0;if(s){if(t.changes!==void 0){const i=e;X(t.changes,{instancePath:r+"/changes",parentData:t,parentDataProperty:"changes",rootData:S,dynamicAnchors:G})||
(y=y===null?X.errors:y.concat(X.errors),e=y.length);var s=i===e}else var s=!0;if(s){if(t.idleAcks!==void 0){const i=e;V(t.idleAcks,{instancePath:r+"/idleAcks",parentData:t,
parentDataProperty:"idleAcks",rootData:S,dynamicAnchors:G})||(y=y===null?V.errors:y.concat(V.errors),e=y.length);var s=i===e}else var s=!0;if(s){if(t.concerned!==
void 0){let i=t.concerned;const h=e;if(e===e)if(Array.isArray(i)){var o=!0;const f=i.length;for(let p=0;p<f;p++){let N=i[p];const H=e;if(e===H)if(N&&typeof N=="\
object"&&!Array.isArray(N)){let C;if(N.team===void 0&&(C="team")||N.name===void 0&&(C="name")||N.changes===void 0&&(C="changes")||N.reviewers===void 0&&(C="revi\
ewers"))return a.errors=[{instancePath:r+"/concerned/"+p,schemaPath:"diff.schema.json#/$defs/concerned/items/required",keyword:"required",params:{missingProperty:C}}],
!1;if(N.team!==void 0){let m=N.team;const P=e;if(e===P)if(typeof m=="string"){if(m.length>1e3)return a.errors=[{instancePath:r+"/concerned/"+p+"/team",schemaPath:"\
diff.schema.json#/$defs/concerned/items/properties/team/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return a.errors=[{instancePath:r+"/concerned\
/"+p+"/team",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/team/type",keyword:"type",params:{type:"string"}}],!1;var u=P===e}else var u=!0;if(u){
if(N.name!==void 0){let m=N.name;const P=e;if(e===P)if(typeof m=="string"){if(m.length>4e3)return a.errors=[{instancePath:r+"/concerned/"+p+"/name",schemaPath:"\
diff.schema.json#/$defs/concerned/items/properties/name/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else return a.errors=[{instancePath:r+"/concerned\
/"+p+"/name",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var u=P===e}else var u=!0;if(u){
if(N.changes!==void 0){let m=N.changes;const P=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/concerned/"+p+"/cha\
nges",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/changes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/concerned/"+p+"/changes",schemaPath:"diff.schema.json#/$defs/concerned/items/properties/changes/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var u=P===e}else var u=!0;if(u)if(N.reviewers!==void 0){let m=N.reviewers;const P=e;if(e===P)if(Array.isArray(
m)){var b=!0;const Y=m.length;for(let q=0;q<Y;q++){let F=m[q];const T=e;if(e===T)if(typeof F=="string"){if(F.length>4e3)return a.errors=[{instancePath:r+"/conce\
rned/"+p+"/reviewers/"+q,schemaPath:"diff.schema.json#/$defs/concerned/items/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit:4e3}}],!1}else
return a.errors=[{instancePath:r+"/concerned/"+p+"/reviewers/"+q,schemaPath:"diff.schema.json#/$defs/concerned/items/properties/reviewers/items/type",keyword:"t\
ype",params:{type:"string"}}],!1;var b=T===e;if(!b)break}}else return a.errors=[{instancePath:r+"/concerned/"+p+"/reviewers",schemaPath:"diff.schema.json#/$defs\
/concerned/items/properties/reviewers/type",keyword:"type",params:{type:"array"}}],!1;var u=P===e}else var u=!0}}}else return a.errors=[{instancePath:r+"/concer\
ned/"+p,schemaPath:"diff.schema.json#/$defs/concerned/items/type",keyword:"type",params:{type:"object"}}],!1;var o=H===e;if(!o)break}}else return a.errors=[{instancePath:r+
"/concerned",schemaPath:"diff.schema.json#/$defs/concerned/type",keyword:"type",params:{type:"array"}}],!1;var s=h===e}else var s=!0;if(s){if(t.impact!==void 0){
const i=e;J(t.impact,{instancePath:r+"/impact",parentData:t,parentDataProperty:"impact",rootData:S,dynamicAnchors:G})||(y=y===null?J.errors:y.concat(J.errors),e=
y.length);var s=i===e}else var s=!0;if(s){if(t.uncompared!==void 0){const i=e;R(t.uncompared,{instancePath:r+"/uncompared",parentData:t,parentDataProperty:"unco\
mpared",rootData:S,dynamicAnchors:G})||(y=y===null?R.errors:y.concat(R.errors),e=y.length);var s=i===e}else var s=!0;if(s){if(t.findings!==void 0){let i=t.findings;
const h=e;if(e===h)if(Array.isArray(i)){var x=!0;const c=i.length;for(let f=0;f<c;f++){let p=i[f];const N=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){
let C;if(p.rule===void 0&&(C="rule")||p.severity===void 0&&(C="severity")||p.message===void 0&&(C="message")||p.file===void 0&&(C="file")||p.line===void 0&&(C="\
line"))return a.errors=[{instancePath:r+"/findings/"+f,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty:C}}],!1;if(p.rule!==void 0){
let m=p.rule;const P=e;if(e===P)if(typeof m=="string"){if(m.length>100)return a.errors=[{instancePath:r+"/findings/"+f+"/rule",schemaPath:"#/$defs/finding/prope\
rties/rule/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!ie.test(m))return a.errors=[{instancePath:r+"/findings/"+f+"/rule",schemaPath:"#/$defs/fin\
ding/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z-]*$"}}],!1}else return a.errors=[{instancePath:r+"/findings/"+f+"/rule",schemaPath:"\
#/$defs/finding/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var d=P===e}else var d=!0;if(d){if(p.severity!==void 0){let m=p.severity;const P=e;
if(!(m==="error"||m==="warning"))return a.errors=[{instancePath:r+"/findings/"+f+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",
params:{allowedValues:ne.properties.severity.enum}}],!1;var d=P===e}else var d=!0;if(d){if(p.message!==void 0){let m=p.message;const P=e;if(e===P)if(typeof m=="\
string"){if(m.length>2e4)return a.errors=[{instancePath:r+"/findings/"+f+"/message",schemaPath:"#/$defs/finding/properties/message/maxLength",keyword:"maxLength",
params:{limit:2e4}}],!1}else return a.errors=[{instancePath:r+"/findings/"+f+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{
type:"string"}}],!1;var d=P===e}else var d=!0;if(d){if(p.hints!==void 0){let m=p.hints;const P=e;if(e===P)if(Array.isArray(m)){var w=!0;const Y=m.length;for(let q=0;q<
Y;q++){let F=m[q];const T=e;if(e===T)if(typeof F=="string"){if(F.length>2e4)return a.errors=[{instancePath:r+"/findings/"+f+"/hints/"+q,schemaPath:"#/$defs/find\
ing/properties/hints/items/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return a.errors=[{instancePath:r+"/findings/"+f+"/hints/"+q,schemaPath:"#\
/$defs/finding/properties/hints/items/type",keyword:"type",params:{type:"string"}}],!1;var w=T===e;if(!w)break}}else return a.errors=[{instancePath:r+"/findings\
/"+f+"/hints",schemaPath:"#/$defs/finding/properties/hints/type",keyword:"type",params:{type:"array"}}],!1;var d=P===e}else var d=!0;if(d){if(p.file!==void 0){let m=p.
file;const P=e;if(e===P)if(typeof m=="string"){if(m.length>4096)return a.errors=[{instancePath:r+"/findings/"+f+"/file",schemaPath:"#/$defs/finding/properties/f\
ile/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return a.errors=[{instancePath:r+"/findings/"+f+"/file",schemaPath:"#/$defs/finding/properties/\
file/type",keyword:"type",params:{type:"string"}}],!1;var d=P===e}else var d=!0;if(d){if(p.line!==void 0){let m=p.line;const P=e;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(e===P&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/line",schemaPath:"#/$defs/finding/pro\
perties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var d=P===e}else var d=!0;if(d){if(p.column!==void 0){let m=p.column;const P=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===P&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/column",schemaPath:"\
#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var d=P===e}else var d=!0;if(d){if(p.endLine!==void 0){let m=p.
endLine;const P=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/endLine",schemaPath:"#/$defs/findin\
g/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+
"/findings/"+f+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var d=P===e}else var d=!0;
if(d){if(p.endColumn!==void 0){let m=p.endColumn;const P=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/findings/"+
f+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof m=="number"&&isFinite(m)&&(m<
1||isNaN(m)))return a.errors=[{instancePath:r+"/findings/"+f+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var d=P===e}else var d=!0;if(d){if(p.subject!==void 0){let m=p.subject;const P=e;if(e===P)if(typeof m=="string"){if(m.length>1e3)return a.errors=
[{instancePath:r+"/findings/"+f+"/subject",schemaPath:"#/$defs/finding/properties/subject/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1}else return a.errors=
[{instancePath:r+"/findings/"+f+"/subject",schemaPath:"#/$defs/finding/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var d=P===e}else var d=!0;
if(d)if(p.related!==void 0){let m=p.related;const P=e;if(e===P)if(Array.isArray(m)){var M=!0;const Y=m.length;for(let q=0;q<Y;q++){let F=m[q];const T=e;if(e===T)
if(F&&typeof F=="object"&&!Array.isArray(F)){let Z;if(F.message===void 0&&(Z="message")||F.file===void 0&&(Z="file")||F.line===void 0&&(Z="line"))return a.errors=
[{instancePath:r+"/findings/"+f+"/related/"+q,schemaPath:"#/$defs/finding/properties/related/items/required",keyword:"required",params:{missingProperty:Z}}],!1;
if(F.message!==void 0){let $=F.message;const E=e;if(e===E)if(typeof $=="string"){if($.length>2e4)return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"\
/message",schemaPath:"#/$defs/finding/properties/related/items/properties/message/maxLength",keyword:"maxLength",params:{limit:2e4}}],!1}else return a.errors=[{
instancePath:r+"/findings/"+f+"/related/"+q+"/message",schemaPath:"#/$defs/finding/properties/related/items/properties/message/type",keyword:"type",params:{type:"\
string"}}],!1;var B=E===e}else var B=!0;if(B){if(F.file!==void 0){let $=F.file;const E=e;if(e===E)if(typeof $=="string"){if($.length>4096)return a.errors=[{instancePath:r+
"/findings/"+f+"/related/"+q+"/file",schemaPath:"#/$defs/finding/properties/related/items/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else
return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/file",schemaPath:"#/$defs/finding/properties/related/items/properties/file/type",keyword:"type",
params:{type:"string"}}],!1;var B=E===e}else var B=!0;if(B){if(F.line!==void 0){let $=F.line;const E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))
return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/line",schemaPath:"#/$defs/finding/properties/related/items/properties/line/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===E&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/line",schemaPath:"\
#/$defs/finding/properties/related/items/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var B=E===e}else var B=!0;if(B){if(F.column!==
void 0){let $=F.column;const E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/column",
schemaPath:"#/$defs/finding/properties/related/items/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof $=="number"&&isFinite(
$)&&($<1||isNaN($)))return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/column",schemaPath:"#/$defs/finding/properties/related/items/properties/colu\
mn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var B=E===e}else var B=!0;if(B){if(F.endLine!==void 0){let $=F.endLine;const E=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($)))return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/endLine",schemaPath:"#/$defs/finding/properties/relate\
d/items/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(e===E&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return a.errors=[{instancePath:r+
"/findings/"+f+"/related/"+q+"/endLine",schemaPath:"#/$defs/finding/properties/related/items/properties/endLine/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1;var B=E===e}else var B=!0;if(B)if(F.endColumn!==void 0){let $=F.endColumn;const E=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return a.
errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/endColumn",schemaPath:"#/$defs/finding/properties/related/items/properties/endColumn/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===E&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q+"/endColum\
n",schemaPath:"#/$defs/finding/properties/related/items/properties/endColumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var B=E===e}else var B=!0}}}}}else
return a.errors=[{instancePath:r+"/findings/"+f+"/related/"+q,schemaPath:"#/$defs/finding/properties/related/items/type",keyword:"type",params:{type:"object"}}],
!1;var M=T===e;if(!M)break}}else return a.errors=[{instancePath:r+"/findings/"+f+"/related",schemaPath:"#/$defs/finding/properties/related/type",keyword:"type",
params:{type:"array"}}],!1;var d=P===e}else var d=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/findings/"+f,schemaPath:"#/$defs/finding/type",keyword:"ty\
pe",params:{type:"object"}}],!1;var x=N===e;if(!x)break}}else return a.errors=[{instancePath:r+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",
params:{type:"array"}}],!1;var s=h===e}else var s=!0;if(s)if(t.omitted!==void 0){let i=t.omitted;const h=e;if(e===h)if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.breaking!==void 0){let c=i.breaking;const f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return a.errors=[{instancePath:r+"/omitted/breaking",
schemaPath:"#/properties/omitted/properties/breaking/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(
c))return a.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties/omitted/properties/breaking/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9}}],!1;if(c<0||isNaN(c))return a.errors=[{instancePath:r+"/omitted/breaking",schemaPath:"#/properties/omitted/properties/breaking/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1}var O=f===e}else var O=!0;if(O){if(i.loosening!==void 0){let c=i.loosening;const f=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return a.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/properties/omitted/properties/loosening/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return a.errors=[{instancePath:r+"/omitted/loosening",schemaPath:"#/propertie\
s/omitted/properties/loosening/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return a.errors=[{instancePath:r+"/omitted/lo\
osening",schemaPath:"#/properties/omitted/properties/loosening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var O=f===e}else var O=!0;if(O){
if(i.tightening!==void 0){let c=i.tightening;const f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return a.errors=[{instancePath:r+"/omitted/tight\
ening",schemaPath:"#/properties/omitted/properties/tightening/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>
1e9||isNaN(c))return a.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitted/properties/tightening/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9}}],!1;if(c<0||isNaN(c))return a.errors=[{instancePath:r+"/omitted/tightening",schemaPath:"#/properties/omitted/properties/tightening/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var O=f===e}else var O=!0;if(O){if(i.neutral!==void 0){let c=i.neutral;const f=e;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return a.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitted/properties/neutral/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return a.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"#/properties/omitte\
d/properties/neutral/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return a.errors=[{instancePath:r+"/omitted/neutral",schemaPath:"\
#/properties/omitted/properties/neutral/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var O=f===e}else var O=!0;if(O)if(i.finding!==void 0){let c=i.
finding;const f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return a.errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/\
properties/finding/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>1e9||isNaN(c))return a.errors=[{instancePath:r+
"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}}],!1;if(c<0||isNaN(c))return a.
errors=[{instancePath:r+"/omitted/finding",schemaPath:"#/properties/omitted/properties/finding/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var O=f===e}else var O=!0}}}}else return a.errors=[{instancePath:r+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type:"object"}}],!1;
var s=h===e}else var s=!0}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return a.errors=
y,e===0}a.evaluated={props:{schemaVersion:!0,kind:!0,version:!0,locale:!0,workspace:!0,folder:!0,repository:!0,request:!0,head:!0,base:!0,before:!0,after:!0,notes:!0,
changes:!0,idleAcks:!0,concerned:!0,impact:!0,uncompared:!0,findings:!0,omitted:!0},dynamicProps:!1,dynamicItems:!1};export{de as isReview};
