// Generated from schemas/; do not edit.
import{formats as x}from"./validate-lean.gen.js";const ws=Jt,gs={required:["handoff","effective","published","by","react"],type:"object",properties:{handoff:{type:"\
string",format:"cx-id"},effective:{type:"string",format:"date"},published:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},fields:{type:"obj\
ect",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}},react:{type:"string",format:"cx-text"},acknowledged:{type:"array",
items:{$ref:"definitions#/$defs/acknowledgement"}},promised:{$ref:"definitions#/$defs/promisedRule"},late_because:{type:"string",format:"cx-text"}},knownKeys:["\
handoff","effective","published","by","fields","react","acknowledged","promised","late_because"],$id:"announcement"},f=x["cx-id"],w=x.date,P=x["cx-moment"],y=x["\
cx-text"];const fr=["by","at"];function E(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.at===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)
if(!fr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:fr}};e===null?e=[t]:e.push(t),
o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return E.errors=e,o===0}const b=x["cx-duration"],yr=["lead_time","deadline","required"];function O(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/lead_time",schemaPath:"\
#/properties/lead_time/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/lead_time",schemaPath:"\
#/properties/lead_time/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.deadline!==void 0){let r=s.deadline;if(typeof r=="string"){
if(!b(r)){const t={instancePath:i+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),
o++}}else{const t={instancePath:i+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
required!==void 0){let r=s.required;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:i+
"/required/"+n,schemaPath:"#/properties/required/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+
"/required/"+n,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!yr.includes(r)&&!r.
startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:yr}};e===null?e=[t]:e.push(t),o++}if(s.lead_time===
void 0&&s.deadline===void 0){const r={instancePath:i,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===null?e=[r]:e.push(
r),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return O.errors=e,o===0}const mr=["\
handoff","effective","published","by","fields","react","acknowledged","promised","late_because"];function Jt(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"handoff"}};e===null?e=[r]:e.push(r),o++}if(s.effective===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"effective"}};e===null?e=[r]:e.push(r),o++}if(s.published===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"published"}};e===null?e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.react===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
react"}};e===null?e=[r]:e.push(r),o++}if(s.handoff!==void 0){let r=s.handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/handoff",schemaPath:"#/p\
roperties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/handoff",schemaPath:"#/properti\
es/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.effective!==void 0){let r=s.effective;if(typeof r=="string"){if(!w(r)){
const t={instancePath:i+"/effective",schemaPath:"#/properties/effective/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.published!==void 0){
let r=s.published;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"\
cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/forma\
t",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.fields!==void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&!Array.isArray(n)){const p={instancePath:i+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type:gs.properties.fields.additionalProperties.type}};e===null?e=[p]:e.push(p),
o++}if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)if(typeof n[a]!="string"){const d={instancePath:i+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+a,schemaPath:"#/properties/fields/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),o++}}}else{const t={instancePath:i+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.react!==void 0){let r=s.react;if(typeof r==
"string"){if(!y(r)){const t={instancePath:i+"/react",schemaPath:"#/properties/react/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),
o++}}else{const t={instancePath:i+"/react",schemaPath:"#/properties/react/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.acknowledged!==
void 0){let r=s.acknowledged;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)E(r[n],{instancePath:i+"/acknowledged/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),o=e.length)}else{const t={instancePath:i+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.promised!==void 0&&(O(s.promised,{instancePath:i+"/promised",parentData:s,parentDataProperty:"pr\
omised",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),o=e.length)),s.late_because!==void 0){let r=s.late_because;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/late_because",schemaPath:"#/properties/late_because/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/late_because",schemaPath:"#/properties/late_because/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)
if(!mr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:mr}};e===null?e=[t]:e.push(t),
o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Jt.errors=e,o===0}const Ps=Xt,ur={
required:["source","received","text"],type:"object",properties:{source:{enum:["survey","interview","mystery_shopping","employee","open_source","data"]},received:{
type:"string",format:"cx-moment"},client:{type:"string",format:"cx-id"},employee:{type:"string",format:"cx-id"},origin:{$ref:"definitions#/$defs/caseOrigin"},sentiment:{
enum:["negative","neutral","positive"]},score:{$ref:"definitions#/$defs/caseScore"},channel:{type:"string",format:"cx-id"},stage:{type:"string",format:"cx-id"},
touchpoint:{type:"string",format:"cx-id"},text:{type:"string"},external:{$ref:"definitions#/$defs/externalId"},tags:{type:"array",items:{type:"string",format:"c\
x-id"}},clarifications:{type:"array",items:{$ref:"definitions#/$defs/clarification"}},decision:{$ref:"definitions#/$defs/decision"},answers:{type:"array",items:{
$ref:"definitions#/$defs/caseAnswer"}}},knownKeys:["source","received","client","employee","origin","sentiment","score","channel","stage","touchpoint","text","e\
xternal","tags","clarifications","decision","answers"],allOf:[{when:{where:{required:["source"],properties:{source:{const:"open_source"}}},must:{required:["orig\
in","sentiment"],properties:{origin:{},sentiment:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"interview"}}},must:{required:["client"],properties:{
client:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"mystery_shopping"}}},must:{required:["employee"],properties:{employee:{}}}}},{when:{where:{
required:["source"],properties:{source:{const:"employee"}}},must:{required:["employee"],properties:{employee:{}}}}}],$id:"case"};const Qt=x["cx-url"],cr=["site","type","url"];function N(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.site===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"site"}};e===null?e=
[r]:e.push(r),o++}if(s.type===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),o++}if(s.url===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),o++}if(s.site!==
void 0){let r=s.site;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),o++}}if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/type",schemaPath:"#/properties/type/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!Qt(r)){const t={instancePath:i+"/url",schemaPath:"#/prop\
erties/url/format",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/url",schemaPath:"#/properties/url/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!cr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:cr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return N.errors=e,o===0}const hr=["metric","value"];function R(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
o++}if(s.value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),o++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!hr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:hr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return R.errors=e,o===0}const dr=["system","id"];function V(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),o++}if(s.
id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.system!==void 0){
let r=s.system;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{format:"cx-te\
xt"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"fo\
rmat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!dr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:dr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return V.errors=e,o===0}const kr=["asked","by","question","answered","answer"];function I(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.asked===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};
e===null?e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:
e.push(r),o++}if(s.question===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(
r),o++}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/asked",schemaPath:"#/properties/asked/format",keyword:"form\
at",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properti\
es/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.question!==void 0){let r=s.question;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/\
question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/que\
stion",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.answered!==void 0){let r=s.answered;if(typeof r==
"string"){if(!P(r)){const t={instancePath:i+"/answered",schemaPath:"#/properties/answered/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.
push(t),o++}}else{const t={instancePath:i+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}
if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/answer",schemaPath:"#/properties/answer/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!kr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:kr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return I.errors=e,o===0}const bs={required:["kind","at","by"],type:"object",properties:{kind:{enum:["task","idea","none"]},at:{type:"string",
format:"cx-moment"},by:{type:"string",format:"cx-id"},reason:{type:"string",format:"cx-text"},refs:{type:"array",items:{type:"string",format:"cx-task-or-idea-id"}}},
knownKeys:["kind","at","by","reason","refs"]},xs=x["cx-task-or-idea-id"],wr=["kind","at","by","reason","refs"];function F(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),o++}if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"}};e===null?e=[r]:e.push(r),o++}if(s.kind!==void 0){let r=s.kind;if(!(r==="task"||r==="idea"||r==="none")){const t={instancePath:i+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:bs.properties.kind.enum}};e===null?e=[t]:e.push(t),o++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){
if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.reason!==void 0){let r=s.
reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===
null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.refs!==void 0){let r=s.refs;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!xs(p)){const a={instancePath:i+
"/refs/"+n,schemaPath:"#/properties/refs/items/format",keyword:"format",params:{format:"cx-task-or-idea-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+
"/refs/"+n,schemaPath:"#/properties/refs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/refs",
schemaPath:"#/properties/refs/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!wr.includes(r)&&!r.startsWith("x-")){
const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:wr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return F.errors=e,o===0}const qs={required:["at","by","channel","outcome"],type:"obj\
ect",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},channel:{type:"string",format:"cx-id"},outcome:{enum:["satisfied","not_\
satisfied","unreachable","no_reply_needed"]},note:{type:"string",format:"cx-text"}},knownKeys:["at","by","channel","outcome","note"]},gr=["at","by","channel","o\
utcome","note"];function z(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.by===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.channel===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"}};e===null?e=[r]:e.push(r),o++}if(s.outcome===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"outcome"}};e===null?e=[r]:e.push(r),o++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={
instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){
if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.channel!==void 0){let r=s.channel;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.outcome!==void 0){let r=s.outcome;if(!(r==="satisfied"||r==="not_satisfied"||r==="unreachable"||r==="no_reply_needed")){const t={instancePath:i+"/o\
utcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:qs.properties.outcome.enum}};e===null?e=[t]:e.push(t),o++}}if(s.note!==void 0){
let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}for(const r in s)if(!gr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:gr}};
e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return z.errors=
e,o===0}const Pr=["source","received","client","employee","origin","sentiment","score","channel","stage","touchpoint","text","external","tags","clarifications",
"decision","answers"];function Xt(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;const r=o,t=o;if(s&&typeof s=="object"&&
!Array.isArray(s)){let c;if(s.source===void 0&&(c="source")){const h={};e===null?e=[h]:e.push(h),o++}else if(s.source!==void 0&&s.source!=="open_source"){const h={};
e===null?e=[h]:e.push(h),o++}}var n=t===o;if(o=r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.origin===void 0){const c={instancePath:i,
schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[c]:e.push(c),o++}if(s.sentiment===void 0){const c={instancePath:i,
schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"sentiment"}};e===null?e=[c]:e.push(c),o++}}const p=o,a=o;if(s&&typeof s=="\
object"&&!Array.isArray(s)){let c;if(s.source===void 0&&(c="source")){const h={};e===null?e=[h]:e.push(h),o++}else if(s.source!==void 0&&s.source!=="interview"){
const h={};e===null?e=[h]:e.push(h),o++}}var d=a===o;if(o=p,e!==null&&(p?e.length=p:e=null),d&&s&&typeof s=="object"&&!Array.isArray(s)&&s.client===void 0){const c={
instancePath:i,schemaPath:"#/allOf/1/when/must/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[c]:e.push(c),o++}const g=o,k=o;if(s&&
typeof s=="object"&&!Array.isArray(s)){let c;if(s.source===void 0&&(c="source")){const h={};e===null?e=[h]:e.push(h),o++}else if(s.source!==void 0&&s.source!=="\
mystery_shopping"){const h={};e===null?e=[h]:e.push(h),o++}}var D=k===o;if(o=g,e!==null&&(g?e.length=g:e=null),D&&s&&typeof s=="object"&&!Array.isArray(s)&&s.employee===
void 0){const c={instancePath:i,schemaPath:"#/allOf/2/when/must/required",keyword:"required",params:{missingProperty:"employee"}};e===null?e=[c]:e.push(c),o++}const _=o,
v=o;if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.source===void 0&&(c="source")){const h={};e===null?e=[h]:e.push(h),o++}else if(s.source!==void 0&&s.
source!=="employee"){const h={};e===null?e=[h]:e.push(h),o++}}var ks=v===o;if(o=_,e!==null&&(_?e.length=_:e=null),ks&&s&&typeof s=="object"&&!Array.isArray(s)&&
s.employee===void 0){const c={instancePath:i,schemaPath:"#/allOf/3/when/must/required",keyword:"required",params:{missingProperty:"employee"}};e===null?e=[c]:e.
push(c),o++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.source===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[c]:e.push(c),o++}if(s.received===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recei\
ved"}};e===null?e=[c]:e.push(c),o++}if(s.text===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===
null?e=[c]:e.push(c),o++}if(s.source!==void 0){let c=s.source;if(!(c==="survey"||c==="interview"||c==="mystery_shopping"||c==="employee"||c==="open_source"||c===
"data")){const h={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:ur.properties.source.enum}};e===null?e=[h]:
e.push(h),o++}}if(s.received!==void 0){let c=s.received;if(typeof c=="string"){if(!P(c)){const h={instancePath:i+"/received",schemaPath:"#/properties/received/f\
ormat",keyword:"format",params:{format:"cx-moment"}};e===null?e=[h]:e.push(h),o++}}else{const h={instancePath:i+"/received",schemaPath:"#/properties/received/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),o++}}if(s.client!==void 0){let c=s.client;if(typeof c=="string"){if(!f(c)){const h={instancePath:i+
"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),o++}}else{const h={instancePath:i+"/client",
schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),o++}}if(s.employee!==void 0){let c=s.employee;if(typeof c==
"string"){if(!f(c)){const h={instancePath:i+"/employee",schemaPath:"#/properties/employee/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(
h),o++}}else{const h={instancePath:i+"/employee",schemaPath:"#/properties/employee/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),o++}}if(s.
origin!==void 0&&(N(s.origin,{instancePath:i+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),o=e.length)),
s.sentiment!==void 0){let c=s.sentiment;if(!(c==="negative"||c==="neutral"||c==="positive")){const h={instancePath:i+"/sentiment",schemaPath:"#/properties/senti\
ment/enum",keyword:"enum",params:{allowedValues:ur.properties.sentiment.enum}};e===null?e=[h]:e.push(h),o++}}if(s.score!==void 0&&(R(s.score,{instancePath:i+"/s\
core",parentData:s,parentDataProperty:"score",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),o=e.length)),s.channel!==void 0){let c=s.channel;if(typeof c==
"string"){if(!f(c)){const h={instancePath:i+"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(
h),o++}}else{const h={instancePath:i+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),o++}}if(s.
stage!==void 0){let c=s.stage;if(typeof c=="string"){if(!f(c)){const h={instancePath:i+"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[h]:e.push(h),o++}}else{const h={instancePath:i+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:"string"}};
e===null?e=[h]:e.push(h),o++}}if(s.touchpoint!==void 0){let c=s.touchpoint;if(typeof c=="string"){if(!f(c)){const h={instancePath:i+"/touchpoint",schemaPath:"#/\
properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),o++}}else{const h={instancePath:i+"/touchpoint",schemaPath:"#/p\
roperties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),o++}}if(s.text!==void 0&&typeof s.text!="string"){const c={instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),o++}if(s.external!==void 0&&(V(s.external,{instancePath:i+
"/external",parentData:s,parentDataProperty:"external",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),o=e.length)),s.tags!==void 0){let c=s.tags;if(Array.
isArray(c)){const h=c.length;for(let q=0;q<h;q++){let lr=c[q];if(typeof lr=="string"){if(!f(lr)){const K={instancePath:i+"/tags/"+q,schemaPath:"#/properties/tag\
s/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[K]:e.push(K),o++}}else{const K={instancePath:i+"/tags/"+q,schemaPath:"#/properties/tags/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[K]:e.push(K),o++}}}else{const h={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"array"}};e===null?e=[h]:e.push(h),o++}}if(s.clarifications!==void 0){let c=s.clarifications;if(Array.isArray(c)){const h=c.length;for(let q=0;q<
h;q++)I(c[q],{instancePath:i+"/clarifications/"+q,parentData:c,parentDataProperty:q,rootData:l})||(e=e===null?I.errors:e.concat(I.errors),o=e.length)}else{const h={
instancePath:i+"/clarifications",schemaPath:"#/properties/clarifications/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),o++}}if(s.decision!==
void 0&&(F(s.decision,{instancePath:i+"/decision",parentData:s,parentDataProperty:"decision",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),o=e.length)),
s.answers!==void 0){let c=s.answers;if(Array.isArray(c)){const h=c.length;for(let q=0;q<h;q++)z(c[q],{instancePath:i+"/answers/"+q,parentData:c,parentDataProperty:q,
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),o=e.length)}else{const h={instancePath:i+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",
params:{type:"array"}};e===null?e=[h]:e.push(h),o++}}for(const c in s)if(!Pr.includes(c)&&!c.startsWith("x-")){const h={instancePath:i,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:c,allowed:Pr}};e===null?e=[h]:e.push(h),o++}}else{const c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[c]:e.push(c),o++}return Xt.errors=e,o===0}const vs=Yt,br={required:["manager"],type:"object",properties:{name:{type:"string",format:"cx-text"},
attributes:{type:"object",additionalProperties:{type:["string","number","boolean"]}},segment:{type:"string",format:"cx-id"},manager:{type:"string",format:"cx-id"},
success:{type:"string",format:"cx-text"},channels:{type:"array",items:{type:"string",format:"cx-id"}},handover:{$ref:"definitions#/$defs/handover"},playbooks:{type:"\
array",items:{$ref:"definitions#/$defs/startedPlaybook"}},publicity:{enum:["allowed","confidential"]},churned:{$ref:"definitions#/$defs/churn"},retired:{type:"s\
tring",format:"date"}},knownKeys:["name","attributes","segment","manager","success","channels","handover","playbooks","publicity","churned","retired"],$id:"clie\
nt"},js={required:["handoff","at","by"],type:"object",properties:{handoff:{type:"string",format:"cx-id"},at:{type:"string",format:"cx-moment"},by:{type:"string",
format:"cx-id"},fields:{type:"object",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}}},knownKeys:["handoff","at","by","\
fields"]},xr=["handoff","at","by","fields"];function M(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?
e=[r]:e.push(r),o++}if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.handoff!==
void 0){let r=s.handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"\
format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/\
format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.fields!==void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&!Array.isArray(n)){const p={instancePath:i+"/fields/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type:js.properties.fields.additionalProperties.type}};e===null?e=[
p]:e.push(p),o++}if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)if(typeof n[a]!="string"){const d={instancePath:i+"/fields/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+a,schemaPath:"#/properties/fields/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),o++}}}else{const t={
instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!xr.includes(
r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:xr}};e===null?e=[t]:e.push(t),o++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return M.errors=e,o===0}const qr=["playbook","started"];function C(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.playbook===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"playbook"}};e===null?e=[r]:e.push(
r),o++}if(s.started===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"started"}};e===null?e=[r]:e.push(r),o++}
if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/playbook",schemaPath:"#/properties/playbook/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.started!==void 0){let r=s.started;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/started",schemaPath:"\
#/properties/started/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/started",schemaPath:"#/p\
roperties/started/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!qr.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:qr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return C.errors=e,o===0}const pr=x["cx-case-id"],vr=["at","reason","interview"];function S(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?
e=[r]:e.push(r),o++}if(s.reason===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.
push(r),o++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{
format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reaso\
n/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.interview!==void 0){let r=s.interview;if(typeof r=="string"){if(!pr(r)){const t={instancePath:i+
"/interview",schemaPath:"#/properties/interview/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/interview",schemaPath:"#/properties/interview/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!vr.includes(r)&&
!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:vr}};e===null?e=[t]:e.push(t),o++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return S.errors=e,o===0}const jr=["name","attributes","se\
gment","manager","success","channels","handover","playbooks","publicity","churned","retired"];function Yt(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.manager===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"manager"}};e===null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="objec\
t"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){const p={instancePath:i+"/att\
ributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:br.properties.attributes.
additionalProperties.type}};e===null?e=[p]:e.push(p),o++}}else{const t={instancePath:i+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.segment!==void 0){let r=s.segment;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/segment",schemaPath:"\
#/properties/segment/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/segment",schemaPath:"#/prope\
rties/segment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.manager!==void 0){let r=s.manager;if(typeof r=="string"){if(!f(r)){
const t={instancePath:i+"/manager",schemaPath:"#/properties/manager/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.success!==void 0){let r=s.
success;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),o++}}if(s.channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){
const a={instancePath:i+"/channels/"+n,schemaPath:"#/properties/channels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{
const a={instancePath:i+"/channels/"+n,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{
const t={instancePath:i+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.handover!==
void 0&&(M(s.handover,{instancePath:i+"/handover",parentData:s,parentDataProperty:"handover",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),o=e.length)),
s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)C(r[n],{instancePath:i+"/playbooks/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?C.errors:e.concat(C.errors),o=e.length)}else{const t={instancePath:i+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.publicity!==void 0){let r=s.publicity;if(!(r==="allowed"||r==="confidential")){const t={instancePath:i+
"/publicity",schemaPath:"#/properties/publicity/enum",keyword:"enum",params:{allowedValues:br.properties.publicity.enum}};e===null?e=[t]:e.push(t),o++}}if(s.churned!==
void 0&&(S(s.churned,{instancePath:i+"/churned",parentData:s,parentDataProperty:"churned",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),o=e.length)),s.retired!==
void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"\
date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}for(const r in s)if(!jr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:jr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
o++}return Yt.errors=e,o===0}const As=Zt;const Ar=["name","members","meets","since","stages","retired"];function Zt(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[r]:e.push(r),o++}if(s.meets===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"meets"}};e===
null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.members!==void 0){let r=s.members;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];
if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/members/"+n,schemaPath:"#/properties/members/items/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/members/"+n,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),o++}}if(s.meets!==void 0){let r=s.meets;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/meets",schemaPath:"#/properties/meets/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/meets",schemaPath:"#/properties/meets/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.since!==void 0){let r=s.since;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/since",schemaPath:"#\
/properties/since/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/since",schemaPath:"#/properties/\
since/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/stages/"+n,schemaPath:"#/properties/stages/items/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/stages/"+n,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/forma\
t",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ar.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Ar}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return Zt.errors=e,o===0}const Ds=es,_s={required:["name","from","to","stages","mode","responsible","where"],type:"object",
properties:{name:{type:"string",format:"cx-text"},from:{type:"string",format:"cx-id"},to:{minItems:1,type:"array",items:{type:"string",format:"cx-id"}},stages:{
minItems:1,type:"array",items:{type:"string",format:"cx-id"}},mode:{enum:["push","board","access","questions"]},information:{type:"array",items:{$ref:"definitio\
ns#/$defs/informationField"}},when:{type:"object",anyRequired:["lead_time","deadline"],choose:{lead_time:{$ref:"definitions#/$defs/leadTimeBefore"},deadline:{$ref:"\
definitions#/$defs/deadlineAfter"},"":{knownKeys:["lead_time","before","deadline","after"]}}},responsible:{type:"string",format:"cx-id"},where:{$ref:"definition\
s#/$defs/handoffPlace"},confirm:{type:"boolean"},answer_within:{type:"string",format:"cx-duration"},retired:{type:"string",format:"date"}},knownKeys:["name","fr\
om","to","stages","mode","information","when","responsible","where","confirm","answer_within","retired"],allOf:[{when:{where:{required:["mode"],properties:{mode:{
enum:["push","board"]}}},must:{required:["when"],properties:{when:{}}}}}],$id:"handoff"},Ks={required:["field","type","required"],type:"object",properties:{field:{
type:"string",format:"cx-text"},type:{enum:["text","date","number","money","url","choice","list"]},required:{type:"boolean"},choices:{minItems:1,type:"array",items:{
type:"string",format:"cx-text"}},hint:{type:"string",format:"cx-text"}},knownKeys:["field","type","required","choices","hint"],allOf:[{when:{where:{required:["t\
ype"],properties:{type:{const:"choice"}}},must:{required:["choices"],properties:{choices:{}}}}}]},Dr=["field","type","required","choices","hint"];function H(s,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;const r=o,t=o;if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.type===
void 0&&(p="type")){const a={};e===null?e=[a]:e.push(a),o++}else if(s.type!==void 0&&s.type!=="choice"){const a={};e===null?e=[a]:e.push(a),o++}}var n=t===o;if(o=
r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&!Array.isArray(s)&&s.choices===void 0){const p={instancePath:i,schemaPath:"#/allOf/0/when/must/requi\
red",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[p]:e.push(p),o++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.field===void 0){const p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[p]:e.push(p),o++}if(s.type===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),o++}if(s.required===void 0){const p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"required"}};e===null?e=[p]:e.push(p),o++}if(s.field!==void 0){let p=s.field;if(typeof p=="string"){if(!y(
p)){const a={instancePath:i+"/field",schemaPath:"#/properties/field/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={
instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}if(s.type!==void 0){let p=s.type;
if(!(p==="text"||p==="date"||p==="number"||p==="money"||p==="url"||p==="choice"||p==="list")){const a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:Ks.properties.type.enum}};e===null?e=[a]:e.push(a),o++}}if(s.required!==void 0&&typeof s.required!="boolean"){const p={instancePath:i+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),o++}if(s.choices!==void 0){let p=s.choices;
if(Array.isArray(p)){if(p.length<1){const d={instancePath:i+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[d]:e.push(d),o++}const a=p.length;for(let d=0;d<a;d++){let g=p[d];if(typeof g=="string"){if(!y(g)){const k={instancePath:i+"/choices/"+d,schemaPath:"#/proper\
ties/choices/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[k]:e.push(k),o++}}else{const k={instancePath:i+"/choices/"+d,schemaPath:"#/pr\
operties/choices/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),o++}}}else{const a={instancePath:i+"/choices",schemaPath:"#/propert\
ies/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),o++}}if(s.hint!==void 0){let p=s.hint;if(typeof p=="string"){if(!y(p)){const a={
instancePath:i+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+
"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}for(const p in s)if(!Dr.includes(p)&&!p.startsWith(
"x-")){const a={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:p,allowed:Dr}};e===null?e=[a]:e.push(a),o++}}else{const p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),o++}return H.errors=e,o===0}const _r=["lead_time","before"];function T(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.lead_time===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead_time"}};e===null?e=[r]:e.push(
r),o++}if(s.before===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"before"}};e===null?e=[r]:e.push(r),o++}
if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/lead_time",schemaPath:"#/properties/lead_time/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/lead_time",schemaPath:"#/properties/lead_time/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.before!==void 0){let r=s.before;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/befo\
re",schemaPath:"#/properties/before/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!_r.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:_r}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return T.errors=e,o===0}const Kr=["deadline","after"];function B(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.deadline===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deadline"}};e===null?e=[r]:e.push(
r),o++}if(s.after===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),o++}if(s.
deadline!==void 0){let r=s.deadline;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"form\
at",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/after",schemaPath:"#/propertie\
s/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Kr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Kr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return B.errors=e,o===0}const $r=["system","url"];function L(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),o++}if(s.
system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!Qt(r)){const t={instancePath:i+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!$r.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:$r}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),o++}return L.errors=e,o===0}const Wr=["lead_time","before","deadline","after"],Er=["name","from","to","stages","mode","information",
"when","responsible","where","confirm","answer_within","retired"];function es(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,
o=0;const r=o,t=o;if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.mode===void 0&&(p="mode")){const a={};e===null?e=[a]:e.push(a),o++}else if(s.mode!==void 0){
let a=s.mode;if(!(a==="push"||a==="board")){const d={};e===null?e=[d]:e.push(d),o++}}}var n=t===o;if(o=r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&
!Array.isArray(s)&&s.when===void 0){const p={instancePath:i,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"when"}};e===null?
e=[p]:e.push(p),o++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[p]:e.push(p),o++}if(s.from===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[p]:e.push(p),o++}if(s.to===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[p]:e.push(p),o++}if(s.stages===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stages"}};e===null?e=[p]:e.
push(p),o++}if(s.mode===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[p]:e.push(p),o++}
if(s.responsible===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responsible"}};e===null?e=[p]:e.push(p),o++}
if(s.where===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};e===null?e=[p]:e.push(p),o++}if(s.name!==
void 0){let p=s.name;if(typeof p=="string"){if(!y(p)){const a={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),o++}}if(s.from!==void 0){let p=s.from;if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/from",schemaPath:"#/properties/from/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),o++}}if(s.to!==void 0){let p=s.to;if(Array.isArray(p)){if(p.length<1){const d={instancePath:i+"/to",schemaPath:"#/properties/\
to/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),o++}const a=p.length;for(let d=0;d<a;d++){let g=p[d];if(typeof g=="string"){if(!f(g)){
const k={instancePath:i+"/to/"+d,schemaPath:"#/properties/to/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[k]:e.push(k),o++}}else{const k={
instancePath:i+"/to/"+d,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),o++}}}else{const a={instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),o++}}if(s.stages!==void 0){let p=s.stages;if(Array.isArray(
p)){if(p.length<1){const d={instancePath:i+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),o++}
const a=p.length;for(let d=0;d<a;d++){let g=p[d];if(typeof g=="string"){if(!f(g)){const k={instancePath:i+"/stages/"+d,schemaPath:"#/properties/stages/items/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[k]:e.push(k),o++}}else{const k={instancePath:i+"/stages/"+d,schemaPath:"#/properties/stages/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),o++}}}else{const a={instancePath:i+"/stages",schemaPath:"#/properties/stages/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),o++}}if(s.mode!==void 0){let p=s.mode;if(!(p==="push"||p==="board"||p==="access"||p==="questions")){const a={
instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:_s.properties.mode.enum}};e===null?e=[a]:e.push(a),o++}}if(s.information!==
void 0){let p=s.information;if(Array.isArray(p)){const a=p.length;for(let d=0;d<a;d++)H(p[d],{instancePath:i+"/information/"+d,parentData:p,parentDataProperty:d,
rootData:l})||(e=e===null?H.errors:e.concat(H.errors),o=e.length)}else{const a={instancePath:i+"/information",schemaPath:"#/properties/information/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),o++}}if(s.when!==void 0){let p=s.when;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.lead_time===void 0&&
p.deadline===void 0){const a={instancePath:i+"/when",schemaPath:"#/properties/when/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===
null?e=[a]:e.push(a),o++}if(p.lead_time!==void 0)T(p,{instancePath:i+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),o=e.length);else if(p.deadline!==void 0)B(p,{instancePath:i+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?B.errors:e.concat(
B.errors),o=e.length);else if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!Wr.includes(a)&&!a.startsWith("x-")){const d={instancePath:i+"/when",
schemaPath:"#/properties/when/choose//knownKeys",keyword:"knownKeys",params:{key:a,allowed:Wr}};e===null?e=[d]:e.push(d),o++}}}else{const a={instancePath:i+"/wh\
en",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),o++}}if(s.responsible!==void 0){let p=s.responsible;if(typeof p==
"string"){if(!f(p)){const a={instancePath:i+"/responsible",schemaPath:"#/properties/responsible/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:
e.push(a),o++}}else{const a={instancePath:i+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),o++}}if(s.where!==void 0&&(L(s.where,{instancePath:i+"/where",parentData:s,parentDataProperty:"where",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),o=
e.length)),s.confirm!==void 0&&typeof s.confirm!="boolean"){const p={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),o++}if(s.answer_within!==void 0){let p=s.answer_within;if(typeof p=="string"){if(!b(p)){const a={instancePath:i+"/answer_wit\
hin",schemaPath:"#/properties/answer_within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"\
/answer_within",schemaPath:"#/properties/answer_within/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}if(s.retired!==void 0){let p=s.
retired;if(typeof p=="string"){if(!w(p)){const a={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===
null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),o++}}for(const p in s)if(!Er.includes(p)&&!p.startsWith("x-")){const a={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:p,allowed:Er}};
e===null?e=[a]:e.push(a),o++}}else{const p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),o++}return es.errors=
e,o===0}const $s=rs,Ws={required:["title","text","status","history"],type:"object",properties:{title:{type:"string",format:"cx-text"},text:{type:"string",format:"\
cx-text"},status:{enum:["received","in_analysis","planned","in_progress","implemented","postponed","rejected","cancelled"]},cases:{type:"array",items:{type:"str\
ing",format:"cx-case-id"}},tags:{type:"array",items:{type:"string",format:"cx-id"}},supporters:{type:"array",items:{type:"string",format:"cx-client-or-person"}},
route:{type:"object",anyRequired:["department","group","contest"],choose:{department:{$ref:"definitions#/$defs/departmentRoute"},group:{$ref:"definitions#/$defs\
/groupRoute"},contest:{$ref:"definitions#/$defs/contestRoute"},"":{knownKeys:["department","group","contest"]}}},score:{$ref:"definitions#/$defs/ideaScore"},rejection:{
$ref:"definitions#/$defs/rejection"},postponement:{$ref:"definitions#/$defs/postponement"},volunteers:{type:"array",items:{$ref:"definitions#/$defs/volunteer"}},
project:{$ref:"definitions#/$defs/project"},checkins:{type:"array",items:{$ref:"definitions#/$defs/checkIn"}},cancellation:{$ref:"definitions#/$defs/cancellatio\
n"},outcome:{$ref:"definitions#/$defs/ideaOutcome"},author:{type:"string",format:"cx-id"},changes:{type:"array",items:{type:"object",anyRequired:["change","add",
"remove"],choose:{change:{$ref:"definitions#/$defs/changedPart"},add:{$ref:"definitions#/$defs/addedPart"},remove:{$ref:"definitions#/$defs/removedPart"},"":{knownKeys:[
"change","set","add","after","value","remove"]}}}},applied:{$ref:"definitions#/$defs/ideaApplication"},history:{type:"array",items:{$ref:"definitions#/$defs/ide\
aHistoryEntry"}}},knownKeys:["title","text","status","cases","tags","supporters","route","score","rejection","postponement","volunteers","project","checkins","c\
ancellation","outcome","author","changes","applied","history"],$id:"idea"},Es=x["cx-client-or-person"];const Ye=["department"];function U(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.department===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),
o++}if(s.department!==void 0){let r=s.department;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/department",schemaPath:"#/properties/department/form\
at",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/department",schemaPath:"#/properties/department/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ye.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ye}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return U.errors=e,o===0}const Ze=["group"];function G(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.group===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),o++}if(s.group!==
void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/group",schemaPath:"#/properties/group/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!Ze.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Ze}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return G.errors=e,o===0}const er=["contest"];function J(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contest===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contest"}};e===null?e=[r]:e.push(r),o++}if(s.
contest!==void 0&&s.contest!==!0){const r={instancePath:i+"/contest",schemaPath:"#/properties/contest/const",keyword:"const",params:{allowedValue:!0}};e===null?
e=[r]:e.push(r),o++}for(const r in s)if(!er.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:er}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return J.errors=e,o===0}const Or=["client_value","business_value","effort"];function Q(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.client_value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_valu\
e"}};e===null?e=[r]:e.push(r),o++}if(s.business_value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"busi\
ness_value"}};e===null?e=[r]:e.push(r),o++}if(s.effort===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eff\
ort"}};e===null?e=[r]:e.push(r),o++}if(s.client_value!==void 0){let r=s.client_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:i+
"/client_value",schemaPath:"#/properties/client_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),o++}if(typeof r=="number"&&isFinite(
r)){if(r>5||isNaN(r)){const t={instancePath:i+"/client_value",schemaPath:"#/properties/client_value/maximum",keyword:"maximum",params:{comparison:"<=",limit:5}};
e===null?e=[t]:e.push(t),o++}if(r<1||isNaN(r)){const t={instancePath:i+"/client_value",schemaPath:"#/properties/client_value/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[t]:e.push(t),o++}}}if(s.business_value!==void 0){let r=s.business_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const t={instancePath:i+"/business_value",schemaPath:"#/properties/business_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),o++}
if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:i+"/business_value",schemaPath:"#/properties/business_value/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),o++}if(r<1||isNaN(r)){const t={instancePath:i+"/business_value",schemaPath:"#/properties/business_\
value/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),o++}}}if(s.effort!==void 0){let r=s.effort;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:i+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),o++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:i+"/effort",schemaPath:"#/properties/effort/maximum",keyword:"maximum",
params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),o++}if(r<1||isNaN(r)){const t={instancePath:i+"/effort",schemaPath:"#/properties/effort/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),o++}}}for(const r in s)if(!Or.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Or}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return Q.errors=e,o===0}const Nr=["reason","conflicts_with","consequences","alternatives"];function X(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,
o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),o++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/pro\
perties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties\
/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.conflicts_with!==void 0){let r=s.conflicts_with;if(typeof r=="string"){if(!y(
r)){const t={instancePath:i+"/conflicts_with",schemaPath:"#/properties/conflicts_with/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/conflicts_with",schemaPath:"#/properties/conflicts_with/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.consequences!==void 0){let r=s.consequences;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/consequences",schemaPath:"#/properties/conse\
quences/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/consequences",schemaPath:"#/properties/\
consequences/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.alternatives!==void 0){let r=s.alternatives;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:i+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/f\
ormat",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/alternatives/"+n,schemaPath:"#/properties/altern\
atives/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/alternatives",schemaPath:"#/properties/a\
lternatives/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Nr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Nr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return X.errors=e,o===0}const Rr=["reason","approved_by"];function Y(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.reason===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),
o++}if(s.approved_by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approved_by"}};e===null?e=[r]:e.push(
r),o++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/approved\
_by",schemaPath:"#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/approve\
d_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Rr.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Y.errors=e,o===0}const Vr=["person","at","approved_by"];function Z(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.person===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"person"}};e===null?e=[r]:
e.push(r),o++}if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.
person!==void 0){let r=s.person;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/person",schemaPath:"#/properties/person/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"\
format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/approved_by",schemaPath:"\
#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/approved_by",schemaPath:"\
#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Vr.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Vr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Z.errors=e,o===0}const Os={type:"object",properties:{start:{type:"string",format:"\
date"},end:{type:"string",format:"date"},goal:{type:"string",format:"cx-text"},scope:{type:"string",format:"cx-text"},deliverables:{type:["string","array"],format:"\
cx-text",items:{type:"string",format:"cx-text"}},milestones:{type:"array",items:{$ref:"definitions#/$defs/milestone"}},work:{type:"array",items:{$ref:"definitio\
ns#/$defs/workItem"}},risks:{type:"array",items:{$ref:"definitions#/$defs/projectRisk"}}},knownKeys:["start","end","goal","scope","deliverables","milestones","w\
ork","risks"]},Ns={required:["name"],type:"object",properties:{name:{type:"string",format:"cx-text"},due:{type:"string",format:"date"},done:{type:["string","boo\
lean"],format:"cx-moment"}},knownKeys:["name","due","done"]},Ir=["name","due","done"];function ee(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/\
name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/d\
ue",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/due",schemaPath:"\
#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.done!==void 0){let r=s.done;if(typeof r!="string"&&typeof r!="b\
oolean"){const t={instancePath:i+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:Ns.properties.done.type}};e===null?e=[t]:e.push(t),o++}
if(typeof r=="string"&&!P(r)){const t={instancePath:i+"/done",schemaPath:"#/properties/done/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),o++}}for(const r in s)if(!Ir.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ir}};
e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ee.errors=
e,o===0}const Rs={required:["id","name"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"cx-text"},owner:{type:"string",
format:"cx-id"},parent:{type:"string",format:"cx-id"},due:{type:"string",format:"date"},done:{type:["string","boolean"],format:"cx-moment"}},knownKeys:["id","na\
me","owner","parent","due","done"]},Fr=["id","name","owner","parent","due","done"];function re(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"for\
mat",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties\
/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+
"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.parent!==void 0){let r=s.parent;if(typeof r=="string"){if(!f(
r)){const t={instancePath:i+"/parent",schemaPath:"#/properties/parent/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.due!==void 0){let r=s.due;
if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.done!==
void 0){let r=s.done;if(typeof r!="string"&&typeof r!="boolean"){const t={instancePath:i+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:Rs.
properties.done.type}};e===null?e=[t]:e.push(t),o++}if(typeof r=="string"&&!P(r)){const t={instancePath:i+"/done",schemaPath:"#/properties/done/format",keyword:"\
format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Fr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Fr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return re.errors=e,o===0}const zr=["risk","plan"];function te(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.risk===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=[r]:e.push(r),o++}if(s.risk!==
void 0){let r=s.risk;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/risk",schemaPath:"#/properties/risk/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),o++}}if(s.plan!==void 0){let r=s.plan;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/plan",schemaPath:"#/properties/plan/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!zr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:zr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return te.errors=e,o===0}const Mr=["start","end","goal","scope","deliverables","milestones","work","risks"];function se(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.start!==void 0){let r=s.start;if(typeof r==
"string"){if(!w(r)){const t={instancePath:i+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.end!==void 0){let r=s.
end;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/goal",schemaPath:"#/properties/goal/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.scope!==void 0){let r=s.scope;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/scope",schemaPath:"#/properties/scope/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.deliverables!==void 0){let r=s.deliverables;if(typeof r!="string"&&!Array.isArray(r)){const t={instancePath:i+
"/deliverables",schemaPath:"#/properties/deliverables/type",keyword:"type",params:{type:Os.properties.deliverables.type}};e===null?e=[t]:e.push(t),o++}if(typeof r==
"string"&&!y(r)){const t={instancePath:i+"/deliverables",schemaPath:"#/properties/deliverables/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:
e.push(t),o++}if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:i+"/deliverables/"+n,
schemaPath:"#/properties/deliverables/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/del\
iverables/"+n,schemaPath:"#/properties/deliverables/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}}if(s.milestones!==void 0){
let r=s.milestones;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ee(r[n],{instancePath:i+"/milestones/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?ee.errors:e.concat(ee.errors),o=e.length)}else{const t={instancePath:i+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.work!==void 0){let r=s.work;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)re(r[n],{instancePath:i+
"/work/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?re.errors:e.concat(re.errors),o=e.length)}else{const t={instancePath:i+"/work",schemaPath:"\
#/properties/work/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.risks!==void 0){let r=s.risks;if(Array.isArray(r)){const t=r.length;
for(let n=0;n<t;n++)te(r[n],{instancePath:i+"/risks/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),o=e.length)}else{
const t={instancePath:i+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Mr.
includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Mr}};e===null?e=[t]:e.push(t),o++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return se.errors=e,o===0}const Cr=["at","by","progress","delays","risks"];function oe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:
e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.
progress===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"}};e===null?e=[r]:e.push(r),o++}if(s.at!==
void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.progress!==void 0){let r=s.progress;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/progress",schemaPath:"#/properties/prog\
ress/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/progress",schemaPath:"#/properties/progres\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.delays!==void 0){let r=s.delays;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/delays",schemaPath:"#/properties/delays/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/delay\
s",schemaPath:"#/properties/delays/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.risks!==void 0){let r=s.risks;if(typeof r=="s\
tring"){if(!y(r)){const t={instancePath:i+"/risks",schemaPath:"#/properties/risks/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Cr.
includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Cr}};e===null?e=[t]:e.push(t),o++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return oe.errors=e,o===0}const Vs={required:["re\
ason"],type:"object",properties:{reason:{type:"string",format:"cx-text"},alternatives:{type:["string","array"],format:"cx-text",items:{type:"string",format:"cx-\
text"}}},knownKeys:["reason","alternatives"]},Sr=["reason","alternatives"];function ie(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),o++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/pro\
perties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties\
/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.alternatives!==void 0){let r=s.alternatives;if(typeof r!="string"&&!Array.
isArray(r)){const t={instancePath:i+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type:Vs.properties.alternatives.type}};e===
null?e=[t]:e.push(t),o++}if(typeof r=="string"&&!y(r)){const t={instancePath:i+"/alternatives",schemaPath:"#/properties/alternatives/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),o++}if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={
instancePath:i+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{
const a={instancePath:i+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}}
for(const r in s)if(!Sr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Sr}};e===null?
e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ie.errors=e,o===
0}const Hr=["at","results"];function ne(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.results===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"}};e===null?e=[r]:e.push(r),o++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[
t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
results!==void 0){let r=s.results;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/results",schemaPath:"#/properties/results/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Hr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Hr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return ne.errors=e,o===0}const ar=x["cx-map-target"],Tr=["change","set"];function pe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.change===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"}};e===null?
e=[r]:e.push(r),o++}if(s.set===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[r]:e.push(
r),o++}if(s.change!==void 0){let r=s.change;if(typeof r=="string"){if(!ar(r)){const t={instancePath:i+"/change",schemaPath:"#/properties/change/format",keyword:"\
format",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/change",schemaPath:"#/properties/change/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.set!==void 0){let r=s.set;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
const t={instancePath:i+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Tr.includes(r)&&
!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Tr}};e===null?e=[t]:e.push(t),o++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return pe.errors=e,o===0}const Is=x["cx-stage-target"],Br=["add","after","value"];function ae(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.add===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"add"}};e===
null?e=[r]:e.push(r),o++}if(s.value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:
e.push(r),o++}if(s.add!==void 0){let r=s.add;if(typeof r=="string"){if(!ar(r)){const t={instancePath:i+"/add",schemaPath:"#/properties/add/format",keyword:"form\
at",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!Is(r)){const t={instancePath:i+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-stage-target"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/after",schemaPath:"#\
/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.value!==void 0){let r=s.value;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)
if(!Br.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Br}};e===null?e=[t]:e.push(t),
o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ae.errors=e,o===0}const Lr=["remove"];function le(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.remove===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remove"}};e===null?e=[r]:e.push(r),o++}if(s.
remove!==void 0){let r=s.remove;if(typeof r=="string"){if(!ar(r)){const t={instancePath:i+"/remove",schemaPath:"#/properties/remove/format",keyword:"format",params:{
format:"cx-map-target"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Lr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Lr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return le.errors=e,o===0}const Ur=["at","by"];function fe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.by===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.at!==void 0){let r=s.at;if(typeof r==
"string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)
if(!Ur.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ur}};e===null?e=[t]:e.push(t),
o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return fe.errors=e,o===0}const Gr={required:[
"at","by"],type:"object",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["received","in_analysis","planned","in_pr\
ogress","implemented","postponed","rejected","cancelled"]},from:{enum:["received","in_analysis","planned","in_progress","implemented","postponed","rejected","ca\
ncelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},knownKeys:["at","by","to","from","note",
"owner","due"]},rr=["at","by","to","from","note","owner","due"];function ye(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,
o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
t"}};e===null?e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=
[r]:e.push(r),o++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"forma\
t",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/\
format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||
r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Gr.
properties.to.enum}};e===null?e=[t]:e.push(t),o++}}if(s.from!==void 0){let r=s.from;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||r===
"implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:i+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:Gr.
properties.from.enum}};e===null?e=[t]:e.push(t),o++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/note",schemaPath:"\
#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/note",schemaPath:"#/propertie\
s/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+
"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!w(r)){const t={
instancePath:i+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"\
/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!rr.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ye.errors=e,o===0}const tr=["department","group","contest"],Jr=["\
change","set","add","after","value","remove"],Qr=["title","text","status","cases","tags","supporters","route","score","rejection","postponement","volunteers","p\
roject","checkins","cancellation","outcome","author","changes","applied","history"];function rs(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[r]:e.push(r),o++}if(s.text===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===
null?e=[r]:e.push(r),o++}if(s.status===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=
[r]:e.push(r),o++}if(s.history===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"}};e===null?e=[r]:e.
push(r),o++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/title",schemaPath:"#/properties/title/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.text!==void 0){let r=s.text;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/text",schemaPath:"#/pr\
operties/text/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/text",schemaPath:"#/properties/te\
xt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.status!==void 0){let r=s.status;if(!(r==="received"||r==="in_analysis"||r==="\
planned"||r==="in_progress"||r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:i+"/status",schemaPath:"#/properties/st\
atus/enum",keyword:"enum",params:{allowedValues:Ws.properties.status.enum}};e===null?e=[t]:e.push(t),o++}}if(s.cases!==void 0){let r=s.cases;if(Array.isArray(r)){
const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!pr(p)){const a={instancePath:i+"/cases/"+n,schemaPath:"#/properties/cases/items/form\
at",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/cases/"+n,schemaPath:"#/properties/cases/items/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/cases",schemaPath:"#/properties/cases/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];
if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),o++}}}else{const t={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.supporters!==
void 0){let r=s.supporters;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!Es(p)){const a={instancePath:i+"/sup\
porters/"+n,schemaPath:"#/properties/supporters/items/format",keyword:"format",params:{format:"cx-client-or-person"}};e===null?e=[a]:e.push(a),o++}}else{const a={
instancePath:i+"/supporters/"+n,schemaPath:"#/properties/supporters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={
instancePath:i+"/supporters",schemaPath:"#/properties/supporters/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.route!==void 0){
let r=s.route;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:i+"/route",schemaPath:"\
#/properties/route/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),o++}if(r.department!==void 0)U(r,
{instancePath:i+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),o=e.length);else if(r.group!==void 0)G(r,
{instancePath:i+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),o=e.length);else if(r.contest!==void 0)J(
r,{instancePath:i+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),o=e.length);else if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const t in r)if(!tr.includes(t)&&!t.startsWith("x-")){const n={instancePath:i+"/route",schemaPath:"#/properties/route/choose//knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:tr}};e===null?e=[n]:e.push(n),o++}}}else{const t={instancePath:i+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.score!==void 0&&(Q(s.score,{instancePath:i+"/score",parentData:s,parentDataProperty:"score",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),o=e.length)),s.rejection!==void 0&&(X(s.rejection,{instancePath:i+"/rejection",parentData:s,parentDataProperty:"rejectio\
n",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),o=e.length)),s.postponement!==void 0&&(Y(s.postponement,{instancePath:i+"/postponement",parentData:s,parentDataProperty:"\
postponement",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),o=e.length)),s.volunteers!==void 0){let r=s.volunteers;if(Array.isArray(r)){const t=r.length;
for(let n=0;n<t;n++)Z(r[n],{instancePath:i+"/volunteers/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),o=e.length)}else{
const t={instancePath:i+"/volunteers",schemaPath:"#/properties/volunteers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.project!==
void 0&&(se(s.project,{instancePath:i+"/project",parentData:s,parentDataProperty:"project",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),o=e.length)),
s.checkins!==void 0){let r=s.checkins;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)oe(r[n],{instancePath:i+"/checkins/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),o=e.length)}else{const t={instancePath:i+"/checkins",schemaPath:"#/properties/checkins/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.cancellation!==void 0&&(ie(s.cancellation,{instancePath:i+"/cancellation",parentData:s,parentDataProperty:"\
cancellation",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),o=e.length)),s.outcome!==void 0&&(ne(s.outcome,{instancePath:i+"/outcome",parentData:s,parentDataProperty:"\
outcome",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),o=e.length)),s.author!==void 0){let r=s.author;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+
"/author",schemaPath:"#/properties/author/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/author",
schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.changes!==void 0){let r=s.changes;if(Array.isArray(
r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.change===void 0&&p.add===void 0&&p.remove===void 0){const a={
instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/anyRequired",keyword:"anyRequired",params:{keys:["change","add","remove"]}};e===null?e=[a]:e.
push(a),o++}if(p.change!==void 0)pe(p,{instancePath:i+"/changes/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),o=
e.length);else if(p.add!==void 0)ae(p,{instancePath:i+"/changes/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),o=
e.length);else if(p.remove!==void 0)le(p,{instancePath:i+"/changes/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?le.errors:e.concat(le.errors),
o=e.length);else if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!Jr.includes(a)&&!a.startsWith("x-")){const d={instancePath:i+"/changes/"+n,schemaPath:"\
#/properties/changes/items/choose//knownKeys",keyword:"knownKeys",params:{key:a,allowed:Jr}};e===null?e=[d]:e.push(d),o++}}}else{const a={instancePath:i+"/chang\
es/"+n,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/changes",
schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.applied!==void 0&&(fe(s.applied,{instancePath:i+
"/applied",parentData:s,parentDataProperty:"applied",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),o=e.length)),s.history!==void 0){let r=s.history;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)ye(r[n],{instancePath:i+"/history/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ye.errors:e.concat(
ye.errors),o=e.length)}else{const t={instancePath:i+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),o++}}for(const r in s)if(!Qr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Qr}};
e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return rs.errors=
e,o===0}const Fs=ss,or={required:["name","unit","better","stage","owner","source","review"],type:"object",properties:{name:{type:"string",format:"cx-text"},unit:{
type:"string",format:"cx-text"},better:{enum:["higher","lower"]},stage:{type:"string",format:"cx-id"},touchpoint:{type:"string",format:"cx-id"},order:{type:"num\
ber"},owner:{type:"string",format:"cx-id"},kind:{enum:["nps","csat","csi","ces","time","share","count","money"]},source:{$ref:"definitions#/$defs/metricSource"},
computed:{$ref:"definitions#/$defs/metricComputation"},scale:{$ref:"definitions#/$defs/metricScale"},weights:{type:"object",additionalProperties:{minimum:0,type:"\
number"}},targets:{type:"array",items:{$ref:"definitions#/$defs/metricTarget"}},expectation:{$ref:"definitions#/$defs/metricExpectation"},benchmark:{type:"array",
items:{$ref:"definitions#/$defs/metricBenchmark"}},balance:{type:"array",items:{type:"string",format:"cx-id"}},by:{type:"array",items:{type:"string",format:"cx-\
text"}},review:{enum:["month","quarter","week"]},retired:{type:"string",format:"date"}},knownKeys:["name","unit","better","stage","touchpoint","order","owner","\
kind","source","computed","scale","weights","targets","expectation","benchmark","balance","by","review","retired"],$id:"metric"},zs={required:["system","status"],
type:"object",properties:{system:{type:"string",format:"cx-id"},status:{enum:["collected","missing"]},idea:{type:"string",format:"cx-idea-id"}},knownKeys:["syst\
em","status","idea"]},Ms=x["cx-idea-id"],Xr=["system","status","idea"];function me(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,
o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.system===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
system"}};e===null?e=[r]:e.push(r),o++}if(s.status===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};
e===null?e=[r]:e.push(r),o++}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/system",schemaPath:"#/properties/sy\
stem/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/system",schemaPath:"#/properties/system/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.status!==void 0){let r=s.status;if(!(r==="collected"||r==="missing")){const t={instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:zs.properties.status.enum}};e===null?e=[t]:e.push(t),o++}}if(s.idea!==void 0){
let r=s.idea;if(typeof r=="string"){if(!Ms(r)){const t={instancePath:i+"/idea",schemaPath:"#/properties/idea/format",keyword:"format",params:{format:"cx-idea-id"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/idea",schemaPath:"#/properties/idea/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}for(const r in s)if(!Xr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Xr}};
e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return me.errors=
e,o===0}const Yr=["from","score"];function ue(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),o++}if(s.score===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),o++}if(s.from!==void 0&&s.
from!=="cases"){const r={instancePath:i+"/from",schemaPath:"#/properties/from/const",keyword:"const",params:{allowedValue:"cases"}};e===null?e=[r]:e.push(r),o++}
if(s.score!==void 0){let r=s.score;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/score",schemaPath:"#/properties/score/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Yr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Yr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
o++}return ue.errors=e,o===0}const Zr=["min","max"];function ce(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.min===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min"}};e===null?e=[r]:e.push(r),o++}if(s.max===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"}};e===null?e=[r]:e.push(r),o++}if(s.min!==void 0){let r=s.
min;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"}};e===null?e=[
t]:e.push(t),o++}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Zr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Zr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return ce.errors=e,o===0}const ts=x["cx-period"],et=["from","value"];function he(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=
[r]:e.push(r),o++}if(s.value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(
r),o++}if(s.from!==void 0){let r=s.from;if(typeof r=="string"){if(!ts(r)){const t={instancePath:i+"/from",schemaPath:"#/properties/from/format",keyword:"format",
params:{format:"cx-period"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/value",schemaPath:"#\
/properties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!et.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:et}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return he.errors=e,o===0}const rt=["value","evidence"];function de(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),o++}
if(s.evidence===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),o++}if(s.
value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/evidence",schemaPath:"\
#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/evidence",schemaPath:"#/p\
roperties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!rt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return de.errors=e,o===0}const tt=["who","value","evidence"];function ke(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.who===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),
o++}if(s.value===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),o++}if(s.
evidence===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),o++}if(s.who!==
void 0){let r=s.who;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/who",schemaPath:"#/properties/who/format",keyword:"format",params:{format:"cx-tex\
t"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),o++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/\
evidence",schemaPath:"#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/evi\
dence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!tt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:tt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ke.errors=e,o===0}const st=["name","unit","better","stage","touch\
point","order","owner","kind","source","computed","scale","weights","targets","expectation","benchmark","balance","by","review","retired"];function ss(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.unit===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"unit"}};e===null?e=[r]:e.push(r),o++}if(s.better===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"better"}};e===null?e=[r]:e.push(r),o++}if(s.stage===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),o++}if(s.owner===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
owner"}};e===null?e=[r]:e.push(r),o++}if(s.source===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};
e===null?e=[r]:e.push(r),o++}if(s.review===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"review"}};e===null?
e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.unit!==void 0){let r=s.unit;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/unit",schemaPath:"#/pr\
operties/unit/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/unit",schemaPath:"#/properties/un\
it/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.better!==void 0){let r=s.better;if(!(r==="higher"||r==="lower")){const t={instancePath:i+
"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues:or.properties.better.enum}};e===null?e=[t]:e.push(t),o++}}if(s.stage!==void 0){
let r=s.stage;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),o++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchp\
oint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchpo\
int/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.order!==void 0){let r=s.order;if(!(typeof r=="number"&&isFinite(r))){const t={
instancePath:i+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
kind!==void 0){let r=s.kind;if(!(r==="nps"||r==="csat"||r==="csi"||r==="ces"||r==="time"||r==="share"||r==="count"||r==="money")){const t={instancePath:i+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:or.properties.kind.enum}};e===null?e=[t]:e.push(t),o++}}if(s.source!==void 0&&(me(s.source,
{instancePath:i+"/source",parentData:s,parentDataProperty:"source",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),o=e.length)),s.computed!==void 0&&(ue(
s.computed,{instancePath:i+"/computed",parentData:s,parentDataProperty:"computed",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),o=e.length)),s.scale!==
void 0&&(ce(s.scale,{instancePath:i+"/scale",parentData:s,parentDataProperty:"scale",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),o=e.length)),s.weights!==
void 0){let r=s.weights;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n)){const p={
instancePath:i+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/weights/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[p]:e.push(p),o++}}else{const p={instancePath:i+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/weights/a\
dditionalProperties/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),o++}}else{const t={instancePath:i+"/weights",schemaPath:"#/properties/\
weights/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){const t=r.length;
for(let n=0;n<t;n++)he(r[n],{instancePath:i+"/targets/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?he.errors:e.concat(he.errors),o=e.length)}else{
const t={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.expectation!==
void 0&&(de(s.expectation,{instancePath:i+"/expectation",parentData:s,parentDataProperty:"expectation",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),o=
e.length)),s.benchmark!==void 0){let r=s.benchmark;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ke(r[n],{instancePath:i+"/benchmark/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),o=e.length)}else{const t={instancePath:i+"/benchmark",schemaPath:"#/properties/benc\
hmark/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.balance!==void 0){let r=s.balance;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/balance/"+n,schemaPath:"#/properties/balance/items/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/balance/"+n,schemaPath:"#/properties/balance/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={
instancePath:i+"/by/"+n,schemaPath:"#/properties/by/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+
"/by/"+n,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/by",schemaPath:"\
#/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.review!==void 0){let r=s.review;if(!(r==="month"||r==="quarter"||
r==="week")){const t={instancePath:i+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues:or.properties.review.enum}};e===null?e=
[t]:e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/f\
ormat",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!st.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:st}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return ss.errors=e,o===0}const Cs=os;const Ss={required:["id","name","after","touch"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"cx-text"},team:{type:"s\
tring",format:"cx-id"},role:{type:"string",format:"cx-text"},after:{type:"string",format:"cx-duration"},touch:{enum:["automated","personal"]},task_type:{type:"s\
tring",format:"cx-id"},handoff:{type:"string",format:"cx-id"},base:{type:"string",format:"cx-id"}},knownKeys:["id","name","team","role","after","touch","task_ty\
pe","handoff","base"],anyRequired:["team","role"]},ot=["id","name","team","role","after","touch","task_type","handoff","base"];function we(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.after===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),o++}if(s.touch===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
touch"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+
"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/team",schemaPath:"\
#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.role!==void 0){let r=s.role;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.after!==void 0){let r=s.after;if(typeof r==
"string"){if(!b(r)){const t={instancePath:i+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.touch!==
void 0){let r=s.touch;if(!(r==="automated"||r==="personal")){const t={instancePath:i+"/touch",schemaPath:"#/properties/touch/enum",keyword:"enum",params:{allowedValues:Ss.
properties.touch.enum}};e===null?e=[t]:e.push(t),o++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/task\
_type",schemaPath:"#/properties/task_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/task_ty\
pe",schemaPath:"#/properties/task_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.handoff!==void 0){let r=s.handoff;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
base!==void 0){let r=s.base;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/base",schemaPath:"#/properties/base/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!ot.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:ot}};e===null?e=[t]:e.push(t),o++}if(s.team===void 0&&s.role===void 0){const r={instancePath:i,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{
keys:["team","role"]}};e===null?e=[r]:e.push(r),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),o++}return we.errors=e,o===0}const it=["name","stage","segments","starts_on","steps","retired"];function os(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.stage===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stage"}};e===null?e=[r]:e.push(r),o++}if(s.starts_on===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
starts_on"}};e===null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/proper\
ties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+
"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/stage",schemaPath:"\
#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.segments!==void 0){let r=s.segments;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/segments/"+n,schemaPath:"#/properties/segments/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/segments/"+n,schemaPath:"#/properties/segments/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.starts_on!==void 0){let r=s.starts_on;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/starts_on",schemaPath:"\
#/properties/starts_on/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/starts_on",schemaPath:"#/p\
roperties/starts_on/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)we(r[n],{instancePath:i+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),o=e.length)}else{
const t={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!it.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:it}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return os.errors=e,o===0}const Hs=is;const nt=["handoff","to","by","asked","question","answered","answer","published_in"];function is(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
handoff"}};e===null?e=[r]:e.push(r),o++}if(s.to===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(
r),o++}if(s.asked===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),o++}if(s.
question===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(r),o++}if(s.handoff!==
void 0){let r=s.handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/to",schemaPath:"#/properties/to/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/\
format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/asked",schemaPath:"\
#/properties/asked/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/asked",schemaPath:"#/prope\
rties/asked/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.question!==void 0){let r=s.question;if(typeof r=="string"){if(!y(r)){
const t={instancePath:i+"/question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.answered!==void 0){
let r=s.answered;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/answered",schemaPath:"#/properties/answered/format",keyword:"format",params:{format:"\
cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/answer",schemaPath:"#/properties/a\
nswer/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/answer",schemaPath:"#/properties/answer/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.published_in!==void 0){let r=s.published_in;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/published_in",schemaPath:"#/properties/published_in/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/published_in",schemaPath:"#/properties/published_in/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)
if(!nt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:nt}};e===null?e=[t]:e.push(t),
o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return is.errors=e,o===0}const Ts=ps;const Bs={required:["owner"],type:"object",properties:{tags:{type:"array",items:{type:"string",format:"cx-id"}},client:{type:"string",format:"cx-id"},segment:{type:"\
string",format:"cx-id"},task_type:{type:"string",format:"cx-id"},source:{enum:["survey","interview","mystery_shopping","employee","open_source","data"]},owner:{
type:"string",format:"cx-person-or-head"}},knownKeys:["tags","client","segment","task_type","source","owner"]},ns=x["cx-person-or-head"],pt=["tags","client","se\
gment","task_type","source","owner"];function ge(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.owner===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(
r),o++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+
"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/ta\
gs/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!f(r)){
const t={instancePath:i+"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.segment!==void 0){let r=s.
segment;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),o++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/task_type",schemaPath:"#/properties/task_type\
/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/task_type",schemaPath:"#/properties/task_type/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.source!==void 0){let r=s.source;if(!(r==="survey"||r==="interview"||r==="mystery_s\
hopping"||r==="employee"||r==="open_source"||r==="data")){const t={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Bs.
properties.source.enum}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!ns(r)){const t={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/format",keyword:"format",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!pt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:pt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ge.errors=e,o===0}const at=["after","to"];function Pe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.after===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),o++}if(s.
to===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),o++}if(s.after!==void 0){
let r=s.after;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-durat\
ion"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!ns(r)){const t={instancePath:i+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!at.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:at}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return Pe.errors=e,o===0}function be(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.department===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),o++}if(s.department!==
void 0){let r=s.department;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/department",schemaPath:"#/properties/department/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ye.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Ye}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return be.errors=e,o===0}function xe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.group===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?
e=[r]:e.push(r),o++}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ze.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:Ze}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),o++}return xe.errors=e,o===0}function qe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.contest===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contes\
t"}};e===null?e=[r]:e.push(r),o++}if(s.contest!==void 0&&s.contest!==!0){const r={instancePath:i+"/contest",schemaPath:"#/properties/contest/const",keyword:"con\
st",params:{allowedValue:!0}};e===null?e=[r]:e.push(r),o++}for(const r in s)if(!er.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:er}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return qe.errors=e,o===0}const lt=["tags","to"];function ve(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.to===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
to"}};e===null?e=[r]:e.push(r),o++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){
if(!f(p)){const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{
const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={
instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:i+"/to",schemaPath:"#/properties/to\
/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),o++}if(r.department!==void 0)be(r,{instancePath:i+"\
/to",parentData:s,parentDataProperty:"to",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),o=e.length);else if(r.group!==void 0)xe(r,{instancePath:i+"/to",
parentData:s,parentDataProperty:"to",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),o=e.length);else if(r.contest!==void 0)qe(r,{instancePath:i+"/to",parentData:s,
parentDataProperty:"to",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),o=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!tr.
includes(t)&&!t.startsWith("x-")){const n={instancePath:i+"/to",schemaPath:"#/properties/to/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:tr}};e===
null?e=[n]:e.push(n),o++}}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
o++}}for(const r in s)if(!lt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:lt}};e===
null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ve.errors=
e,o===0}const ft=["rules","fallback","escalation","ideas"];function ps(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.fallback===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fallb\
ack"}};e===null?e=[r]:e.push(r),o++}if(s.rules!==void 0){let r=s.rules;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ge(r[n],{instancePath:i+"/rules\
/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),o=e.length)}else{const t={instancePath:i+"/rules",schemaPath:"#/p\
roperties/rules/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.fallback!==void 0){let r=s.fallback;if(typeof r=="string"){if(!f(
r)){const t={instancePath:i+"/fallback",schemaPath:"#/properties/fallback/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.escalation!==void 0){
let r=s.escalation;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Pe(r[n],{instancePath:i+"/escalation/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),o=e.length)}else{const t={instancePath:i+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.ideas!==void 0){let r=s.ideas;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ve(r[n],{instancePath:i+
"/ideas/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),o=e.length)}else{const t={instancePath:i+"/ideas",schemaPath:"\
#/properties/ideas/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!ft.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ft}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ps.errors=e,o===0}const Ls=as;const yt=["touchpoint","note"];function je(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.touchpoint===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"touchpoint"}};e===null?e=[r]:e.
push(r),o++}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchpo\
int/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchpoi\
nt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!yt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:yt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return je.errors=e,o===0}const mt=["team","target","gain"];function Ae(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),o++}if(s.gain===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gain"}};e===null?e=[r]:e.push(r),o++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/target",schemaPath:"#/properties/target/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.gain!==void 0){let r=s.gain;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/gain",schemaPath:"\
#/properties/gain/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/gain",schemaPath:"#/propertie\
s/gain/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!mt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:mt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ae.errors=e,o===0}const ut=["name","segment","group","goal","steps","participants","retired"];
function as(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.goal===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.segment!==void 0){let r=s.segment;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/group",schemaPath:"#/properties/group/format",keyword:"for\
mat",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/goal",schemaPath:"#/properti\
es/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/goal",schemaPath:"#/properties/goal/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)
je(r[n],{instancePath:i+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?je.errors:e.concat(je.errors),o=e.length)}else{const t={instancePath:i+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.participants!==void 0){let r=s.participants;
if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ae(r[n],{instancePath:i+"/participants/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),o=e.length)}else{const t={instancePath:i+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/\
properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properti\
es/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!ut.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ut}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return as.errors=e,o===0}const Us=ls;const ct={required:["type"],type:"object",properties:{type:{enum:["string","integer","number","boolean","date"]},choices:{type:"array",items:{type:["string","nu\
mber","boolean"]}},hint:{type:"string",format:"cx-text"},retired:{type:"string",format:"date"}},knownKeys:["type","choices","hint","retired"]},ht=["type","choic\
es","hint","retired"];function De(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),o++}if(s.type!==
void 0){let r=s.type;if(!(r==="string"||r==="integer"||r==="number"||r==="boolean"||r==="date")){const t={instancePath:i+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:ct.properties.type.enum}};e===null?e=[t]:e.push(t),o++}}if(s.choices!==void 0){let r=s.choices;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){const a={instancePath:i+"/choices/"+n,schemaPath:"\
#/properties/choices/items/type",keyword:"type",params:{type:ct.properties.choices.items.type}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/ch\
oices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.hint!==void 0){let r=s.hint;if(typeof r==
"string"){if(!y(r)){const t={instancePath:i+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!ht.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:ht}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return De.errors=e,o===0}const Gs={required:["id","name","when","strategy"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"\
cx-text"},when:{$ref:"definitions#/$defs/condition"},success:{type:"string",format:"cx-text"},strategy:{enum:["high_touch","low_touch"]},playbooks:{type:"array",
items:{type:"string",format:"cx-id"}},retired:{type:"string",format:"date"}},knownKeys:["id","name","when","success","strategy","playbooks","retired"]};const ir={type:"object",properties:{type:{enum:["string","integer","number","boolean"]},const:{type:["string","number","boolean"]},enum:{minItems:1,type:"array",
items:{type:["string","number","boolean"]}},minimum:{type:"number"},maximum:{type:"number"},exclusiveMinimum:{type:"number"},exclusiveMaximum:{type:"number"},allOf:{
minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},anyOf:{minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},
not:{$ref:"definitions#/$defs/attributeCondition"}},knownKeys:["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","\
not"]},j={validate:$},dt=["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","not"];function $(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0){let r=s.type;if(!(r==="strin\
g"||r==="integer"||r==="number"||r==="boolean")){const t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ir.properties.
type.enum}};e===null?e=[t]:e.push(t),o++}}if(s.const!==void 0){let r=s.const;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const t={
instancePath:i+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type:ir.properties.const.type}};e===null?e=[t]:e.push(t),o++}}if(s.enum!==void 0){
let r=s.enum;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),o++}const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){const a={
instancePath:i+"/enum/"+n,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:ir.properties.enum.items.type}};e===null?e=[a]:e.push(a),o++}}}else{
const t={instancePath:i+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.minimum!==void 0){let r=s.
minimum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"}};
e===null?e=[t]:e.push(t),o++}}if(s.maximum!==void 0){let r=s.maximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/maximum",schemaPath:"#/pro\
perties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.exclusiveMinimum!==void 0){let r=s.exclusiveMinimum;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:i+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"}};e===null?
e=[t]:e.push(t),o++}}if(s.exclusiveMaximum!==void 0){let r=s.exclusiveMaximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:i+"/exclusiveMaximum",
schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.
isArray(r)){if(r.length<1){const n={instancePath:i+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),o++}const t=r.length;for(let n=0;n<t;n++)j.validate(r[n],{instancePath:i+"/allOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?j.validate.errors:
e.concat(j.validate.errors),o=e.length)}else{const t={instancePath:i+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),o++}}if(s.anyOf!==void 0){let r=s.anyOf;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+"/anyOf",schemaPath:"#/properties/anyOf/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),o++}const t=r.length;for(let n=0;n<t;n++)j.validate(r[n],{instancePath:i+"/anyOf/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?j.validate.errors:e.concat(j.validate.errors),o=e.length)}else{const t={instancePath:i+"/anyOf",schemaPath:"#/pro\
perties/anyOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}s.not!==void 0&&(j.validate(s.not,{instancePath:i+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?j.validate.errors:e.concat(j.validate.errors),o=e.length));for(const r in s)if(!dt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:dt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return $.errors=e,o===0}const A={validate:W},kt=["type","properties","required","allOf","anyOf","not"];
function W(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0&&
s.type!=="object"){const r={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"object"}};e===null?e=[r]:e.push(r),
o++}if(s.properties!==void 0){let r=s.properties;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r)$(r[t],{instancePath:i+"/properties/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:l})||(e=e===null?$.errors:e.concat($.errors),o=e.length);else{const t={instancePath:i+"/pro\
perties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.required!==void 0){let r=s.required;
if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/required/"+n,schemaPath:"#/prop\
erties/required/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/required/"+n,schemaPath:"#/\
properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/required",schemaPath:"#/pro\
perties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.isArray(r)){if(r.length<1){
const n={instancePath:i+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),o++}const t=r.length;for(let n=0;n<
t;n++)A.validate(r[n],{instancePath:i+"/allOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?A.validate.errors:e.concat(A.validate.errors),o=e.
length)}else{const t={instancePath:i+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.anyOf!==
void 0){let r=s.anyOf;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[n]:e.push(n),o++}const t=r.length;for(let n=0;n<t;n++)A.validate(r[n],{instancePath:i+"/anyOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=
e===null?A.validate.errors:e.concat(A.validate.errors),o=e.length)}else{const t={instancePath:i+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}s.not!==void 0&&(A.validate(s.not,{instancePath:i+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===
null?A.validate.errors:e.concat(A.validate.errors),o=e.length));for(const r in s)if(!kt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/\
knownKeys",keyword:"knownKeys",params:{key:r,allowed:kt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return W.errors=e,o===0}const wt=["id","name","when","success","strategy","playbooks","retired"];function _e(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.when===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"when"}};e===null?e=[r]:e.push(r),o++}if(s.strategy===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strategy"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id\
/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.when!==void 0&&(W(s.when,{instancePath:i+"/when",parentData:s,parentDataProperty:"\
when",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),o=e.length)),s.success!==void 0){let r=s.success;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/suc\
cess",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.strategy!==void 0){let r=s.strategy;if(!(r===
"high_touch"||r==="low_touch")){const t={instancePath:i+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:Gs.properties.strategy.
enum}};e===null?e=[t]:e.push(t),o++}}if(s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!f(p)){const a={instancePath:i+"/playbooks/"+n,schemaPath:"#/properties/playbooks/items/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/playbooks/"+n,schemaPath:"#/properties/playbooks/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",
keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!wt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:wt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return _e.errors=e,o===0}const gt=["attributes","segments"];function ls(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attributes!==void 0){let t=s.attributes;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t)De(t[p],{instancePath:i+"/attributes/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?
De.errors:e.concat(De.errors),o=e.length);let n=!0;for(const p in t){const a=o;if(typeof p=="string"){if(!f(p)){const d={instancePath:i+"/attributes",schemaPath:"\
#/properties/attributes/keyNames/format",keyword:"format",params:{format:"cx-id"},propertyName:p};e===null?e=[d]:e.push(d),o++}}else{const d={instancePath:i+"/a\
ttributes",schemaPath:"#/properties/attributes/keyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[d]:e.push(d),o++}var r=a===o;n=n&&
r}}else{const n={instancePath:i+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),o++}}if(s.
segments!==void 0){let t=s.segments;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)_e(t[p],{instancePath:i+"/segments/"+p,parentData:t,parentDataProperty:p,
rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),o=e.length)}else{const n={instancePath:i+"/segments",schemaPath:"#/properties/segments/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}for(const t in s)if(!gt.includes(t)&&!t.startsWith("x-")){const n={instancePath:i,schemaPath:"#/knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:gt}};e===null?e=[n]:e.push(n),o++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),o++}return ls.errors=e,o===0}const Js=fs;const Pt=["statement","for","measured_by"];function Ke(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.statement===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statement"}};e===
null?e=[r]:e.push(r),o++}if(s.statement!==void 0){let r=s.statement;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/statement",schemaPath:"#/properti\
es/statement/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/statement",schemaPath:"#/propertie\
s/statement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.for!==void 0){let r=s.for;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/for",schemaPath:"#/properties/for/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.measured_by!==void 0){let r=s.measured_by;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/measured_by/"+n,schemaPath:"#/properties\
/measured_by/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/measured_by/"+n,schemaPath:"#/\
properties/measured_by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/measured_by",schemaPath:"\
#/properties/measured_by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Pt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Pt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ke.errors=e,o===0}const bt=["risk","prevention","touchpoint"];function $e(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.risk===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=
[r]:e.push(r),o++}if(s.prevention===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prevention"}};e===null?e=
[r]:e.push(r),o++}if(s.risk!==void 0){let r=s.risk;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/risk",schemaPath:"#/properties/risk/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.prevention!==void 0){let r=s.prevention;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/prevention",
schemaPath:"#/properties/prevention/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/prevention",
schemaPath:"#/properties/prevention/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.
push(t),o++}}else{const t={instancePath:i+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
o++}}for(const r in s)if(!bt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:bt}};e===
null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return $e.errors=
e,o===0}const xt=["id","name","goal","done_when","risks","retired"];function We(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,
o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),o++}if(s.goal===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(
r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/goal",schemaPath:"#/pr\
operties/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/goal",schemaPath:"#/properties/go\
al/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.done_when!==void 0){let r=s.done_when;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/done_when",schemaPath:"#/properties/done_when/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/done_when",schemaPath:"#/properties/done_when/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.risks!==void 0){let r=s.risks;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)$e(r[n],{instancePath:i+"/risks/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?$e.errors:e.concat(
$e.errors),o=e.length)}else{const t={instancePath:i+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"\
format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!xt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:xt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return We.errors=e,o===0}const qt=["success","stages"];function fs(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"}};e===null?e=[r]:e.push(r),o++}if(s.stages===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stages"}};
e===null?e=[r]:e.push(r),o++}if(s.success!==void 0&&(Ke(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:l})||(e=e===null?
Ke.errors:e.concat(Ke.errors),o=e.length)),s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+"/stages",schemaPath:"#\
/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),o++}const t=r.length;for(let n=0;n<t;n++)We(r[n],{instancePath:i+"/st\
ages/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?We.errors:e.concat(We.errors),o=e.length)}else{const t={instancePath:i+"/stages",schemaPath:"\
#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!qt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:qt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return fs.errors=e,o===0}const Qs=ys,Xs={required:["title","type","owner","due","statu\
s","history"],type:"object",properties:{title:{type:"string",format:"cx-text"},type:{type:"string",format:"cx-id"},owner:{type:"string",format:"cx-id"},due:{type:"\
string",format:"date"},status:{enum:["open","in_progress","in_question","completed","cancelled"]},cases:{type:"array",items:{type:"string",format:"cx-case-id"}},
tags:{type:"array",items:{type:"string",format:"cx-id"}},origin:{type:"object",anyRequired:["metric","playbook"],choose:{metric:{$ref:"definitions#/$defs/metric\
Origin"},playbook:{$ref:"definitions#/$defs/playbookOrigin"},"":{knownKeys:["metric","period","playbook","client","step"]}}},history:{type:"array",items:{$ref:"\
definitions#/$defs/taskHistoryEntry"}},followup:{$ref:"definitions#/$defs/followUp"},escalations:{type:"array",items:{$ref:"definitions#/$defs/escalation"}}},knownKeys:[
"title","type","owner","due","status","cases","tags","origin","history","followup","escalations"],$id:"task"};const vt=["metric","period"];function Ee(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
o++}if(s.period===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"}};e===null?e=[r]:e.push(r),o++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.period!==void 0){let r=s.period;if(typeof r=="string"){if(!ts(r)){const t={instancePath:i+"/period",schemaPath:"#/properties/\
period/format",keyword:"format",params:{format:"cx-period"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/period",schemaPath:"#/properties/perio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!vt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:vt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return Ee.errors=e,o===0}const jt=["playbook","client","step"];function Oe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.playbook===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"playbook"}};e===null?
e=[r]:e.push(r),o++}if(s.client===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[r]:e.
push(r),o++}if(s.step===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"}};e===null?e=[r]:e.push(r),o++}
if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/playbook",schemaPath:"#/properties/playbook/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/client",schemaPath:"\
#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/client",schemaPath:"#/propert\
ies/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.step!==void 0){let r=s.step;if(typeof r=="string"){if(!f(r)){const t={
instancePath:i+"/step",schemaPath:"#/properties/step/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!jt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:jt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Oe.errors=e,o===0}const At={required:["at","by"],type:"object",properties:{
at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["open","in_progress","in_question","completed","cancelled"]},from:{enum:["open",
"in_progress","in_question","completed","cancelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},
knownKeys:["at","by","to","from","note","owner","due"]};function Ne(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?
e=[r]:e.push(r),o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),
o++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"\
cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"fo\
rmat",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={
instancePath:i+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:At.properties.to.enum}};e===null?e=[t]:e.push(t),o++}}if(s.from!==void 0){
let r=s.from;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={instancePath:i+"/from",schemaPath:"#/properties/\
from/enum",keyword:"enum",params:{allowedValues:At.properties.from.enum}};e===null?e=[t]:e.push(t),o++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){
if(!y(r)){const t={instancePath:i+"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
due!==void 0){let r=s.due;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"\
date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),o++}}for(const r in s)if(!rr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rr}};
e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ne.errors=
e,o===0}const Dt=["at","by","reason"];function Re(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),o++}if(s.
by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.reason===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),o++}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!P(r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==
void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Dt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Dt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return Re.errors=e,o===0}const _t=["at","by","to","reason"];function Ve(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
o++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),o++}if(s.to===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),o++}if(s.reason===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),o++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!P(
r)){const t={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;
if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),o++}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}for(const r in s)if(!_t.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:_t}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
o++}return Ve.errors=e,o===0}const Kt=["metric","period","playbook","client","step"],$t=["title","type","owner","due","status","cases","tags","origin","history",
"followup","escalations"];function ys(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.title===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),o++}if(s.
type===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),o++}if(s.owner===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),o++}if(s.due===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===null?e=[r]:e.push(r),o++}if(s.status===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),o++}if(s.history===void 0){const r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"history"}};e===null?e=[r]:e.push(r),o++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/title",schemaPath:"#/properties/title/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.type!==void 0){let r=s.type;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.
owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
o++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{
format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),o++}}if(s.status!==void 0){let r=s.status;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={
instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Xs.properties.status.enum}};e===null?e=[t]:e.push(t),o++}}if(s.
cases!==void 0){let r=s.cases;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!pr(p)){const a={instancePath:i+"/\
cases/"+n,schemaPath:"#/properties/cases/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+
"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/case\
s",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){
const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/format",
keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),o++}}if(s.origin!==void 0){let r=s.origin;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0&&r.playbook===void 0){
const t={instancePath:i+"/origin",schemaPath:"#/properties/origin/anyRequired",keyword:"anyRequired",params:{keys:["metric","playbook"]}};e===null?e=[t]:e.push(
t),o++}if(r.metric!==void 0)Ee(r,{instancePath:i+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),o=e.
length);else if(r.playbook!==void 0)Oe(r,{instancePath:i+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
o=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!Kt.includes(t)&&!t.startsWith("x-")){const n={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:Kt}};e===null?e=[n]:e.push(n),o++}}}else{const t={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}if(s.history!==void 0){let r=s.history;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)Ne(r[n],{instancePath:i+"/history/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),o=e.length)}else{
const t={instancePath:i+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.followup!==void 0&&
(Re(s.followup,{instancePath:i+"/followup",parentData:s,parentDataProperty:"followup",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),o=e.length)),s.escalations!==
void 0){let r=s.escalations;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ve(r[n],{instancePath:i+"/escalations/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),o=e.length)}else{const t={instancePath:i+"/escalations",schemaPath:"#/properties/escalations/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!$t.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:$t}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return ys.errors=e,o===0}const Ys=ms;const Zs=x["cx-email"];const Wt=["from","to","deputy"];function Ie(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.from===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),o++}
if(s.to===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),o++}if(s.deputy===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deputy"}};e===null?e=[r]:e.push(r),o++}if(s.from!==void 0){let r=s.from;
if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.
push(t),o++}}else{const t={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
to!==void 0){let r=s.to;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.deputy!==void 0){let r=s.deputy;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/deputy",schemaPath:"#/properties/deputy/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/deputy",schemaPath:"#/properties/deputy/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Wt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Wt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return Ie.errors=e,o===0}const Et=["id","name","role","email","head","left","away"];function Fe(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.role!==void 0){let r=s.role;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(!Zs(r)){
const t={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"cx-email"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.head!==void 0&&typeof s.head!=
"boolean"){const r={instancePath:i+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),o++}if(s.left!==
void 0){let r=s.left;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/left",schemaPath:"#/properties/left/format",keyword:"format",params:{format:"dat\
e"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),o++}}if(s.away!==void 0){let r=s.away;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ie(r[n],{instancePath:i+"/away/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),o=e.length)}else{const t={instancePath:i+"/away",schemaPath:"#/properties/away/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Et.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Et}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return Fe.errors=e,o===0}const eo={required:["contact"],type:"object",properties:{contact:{enum:["direct","indirect"]},does:{type:"stri\
ng",format:"cx-text"}},knownKeys:["contact","does"]},Ot=["contact","does"];function ze(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.contact===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact"}};e===null?e=[r]:e.push(r),o++}if(s.contact!==void 0){let r=s.contact;if(!(r==="direct"||r==="indirect")){const t={instancePath:i+"/contact",schemaPath:"\
#/properties/contact/enum",keyword:"enum",params:{allowedValues:eo.properties.contact.enum}};e===null?e=[t]:e.push(t),o++}}if(s.does!==void 0){let r=s.does;if(typeof r==
"string"){if(!y(r)){const t={instancePath:i+"/does",schemaPath:"#/properties/does/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ot.
includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ot}};e===null?e=[t]:e.push(t),o++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return ze.errors=e,o===0}const Nt=["goal","metric","target","owner","due","why"];function Me(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.goal===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===
null?e=[r]:e.push(r),o++}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/goal",schemaPath:"#/properties/goal/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/metric",schemaPath:"\
#/properties/metric/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/metric",schemaPath:"#/propert\
ies/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!y(r)){const t={
instancePath:i+"/target",schemaPath:"#/properties/target/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.owner!==void 0){let r=s.owner;if(typeof r==
"string"){if(!f(r)){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.due!==void 0){let r=s.
due;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),o++}}else{const t={instancePath:i+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
why!==void 0){let r=s.why;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/why",schemaPath:"#/properties/why/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!Nt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Nt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return Me.errors=e,o===0}const Rt=["amount","currency"];function Ce(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.amount===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amount"}};e===null?e=[r]:e.push(r),
o++}if(s.currency===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};e===null?e=[r]:e.push(r),o++}
if(s.amount!==void 0){let r=s.amount;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){const t={instancePath:i+"/amount",schemaPath:"#/properties/amount/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/amount",schemaPath:"#/properties/amount/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.currency!==void 0){let r=s.currency;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/currency",schemaPath:"#/properties/currency/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/c\
urrency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Rt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ce.errors=e,o===0}const Vt=["measure","limit","when"];function Se(s,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.measure===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"measure"}};e===null?e=[r]:e.push(r),o++}if(s.measure!==void 0){let r=s.measure;
if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/measure",schemaPath:"#/properties/measure/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.limit!==void 0&&(Ce(s.limit,{instancePath:i+"/limit",parentData:s,parentDataProperty:"limit",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),
o=e.length)),s.when!==void 0){let r=s.when;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/when",schemaPath:"#/properties/when/format",keyword:"forma\
t",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Vt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Vt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return Se.errors=e,o===0}const It=["name","system","stakeholder","members","stages","targets","goals","gains","authority","calendar","retire\
d"];function ms(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),o++}if(s.name!==void 0){let t=s.
name;if(typeof t=="string"){if(!y(t)){const n={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}
if(s.system!==void 0){let t=s.system;if(typeof t=="string"){if(!f(t)){const n={instancePath:i+"/system",schemaPath:"#/properties/system/format",keyword:"format",
params:{format:"cx-id"}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),o++}}if(s.stakeholder!==void 0){let t=s.stakeholder;if(typeof t=="string"){if(!f(t)){const n={instancePath:i+"/stakeholder",schemaPath:"\
#/properties/stakeholder/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/stakeholder",schemaPath:"\
#/properties/stakeholder/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(s.members!==void 0){let t=s.members;if(Array.isArray(t)){
const n=t.length;for(let g=0;g<n;g++)Fe(t[g],{instancePath:i+"/members/"+g,parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),
o=e.length);const p=o,a=t.length;let d=!0;if(t.length>0){let g=0;for(let k=0;k<a;k++){let D=t[k];const _=o;if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.head===
void 0){const v={instancePath:i+"/members/"+k,schemaPath:"#/properties/members/contains/required",keyword:"required",params:{missingProperty:"head"}};e===null?e=
[v]:e.push(v),o++}if(D.head!==void 0&&D.head!==!0){const v={instancePath:i+"/members/"+k+"/head",schemaPath:"#/properties/members/contains/properties/head/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[v]:e.push(v),o++}}else{const v={instancePath:i+"/members/"+k,schemaPath:"#/properties/members/contains/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),o++}var r=_===o;if(r){if(g++,g>1){d=!1;break}g>=0&&(d=!0)}}}if(d)o=p,e!==null&&(p?e.length=p:
e=null);else{const g={instancePath:i+"/members",schemaPath:"#/properties/members/contains",keyword:"contains",params:{minContains:0,maxContains:1}};e===null?e=[
g]:e.push(g),o++}}else{const n={instancePath:i+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
o++}}if(s.stages!==void 0){let t=s.stages;if(t&&typeof t=="object"&&!Array.isArray(t))for(const n in t)ze(t[n],{instancePath:i+"/stages/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),o=e.length);else{const n={instancePath:i+"/stages",schemaPath:"\
#/properties/stages/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),o++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){const n=t.
length;for(let p=0;p<n;p++){let a=t[p];if(typeof a=="string"){if(!f(a)){const d={instancePath:i+"/targets/"+p,schemaPath:"#/properties/targets/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[d]:e.push(d),o++}}else{const d={instancePath:i+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),o++}}}else{const n={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),o++}}if(s.goals!==void 0){let t=s.goals;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)Me(t[p],{instancePath:i+
"/goals/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),o=e.length)}else{const n={instancePath:i+"/goals",schemaPath:"\
#/properties/goals/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(s.gains!==void 0){let t=s.gains;if(typeof t=="string"){if(!y(t)){
const n={instancePath:i+"/gains",schemaPath:"#/properties/gains/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[n]:e.push(n),o++}}else{const n={
instancePath:i+"/gains",schemaPath:"#/properties/gains/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(s.authority!==void 0){let t=s.
authority;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)Se(t[p],{instancePath:i+"/authority/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===
null?Se.errors:e.concat(Se.errors),o=e.length)}else{const n={instancePath:i+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),o++}}if(s.calendar!==void 0){let t=s.calendar;if(typeof t=="string"){if(!f(t)){const n={instancePath:i+"/calendar",schemaPath:"\
#/properties/calendar/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/calendar",schemaPath:"#/pro\
perties/calendar/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(s.retired!==void 0){let t=s.retired;if(typeof t=="string"){if(!w(
t)){const n={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[n]:e.push(n),o++}}else{const n={
instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}for(const t in s)if(!It.includes(
t)&&!t.startsWith("x-")){const n={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:It}};e===null?e=[n]:e.push(n),o++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}return ms.errors=e,o===0}const ro=us;const Ft=["team","does","system"];function He(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),o++}if(s.does===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),o++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.does!==void 0){let r=s.does;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/does",schemaPath:"#/properties/does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/system",schemaPath:"\
#/properties/system/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/system",schemaPath:"#/propert\
ies/system/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ft.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ft}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return He.errors=e,o===0}const zt=["name","stage","order","owner","supported_by","channels","client_d\
oes","expectation","reality","barrier","emotion","expected_emotion","moment_of_truth","backstage","metrics","evidence","retired"];function us(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.stage===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),o++}if(s.owner===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),o++}if(s.client_does===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"client_does"}};e===null?e=[r]:e.push(r),o++}if(s.expectation===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expectation"}};e===null?e=[r]:e.push(r),o++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!f(r)){
const t={instancePath:i+"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.order!==void 0){let r=s.order;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:i+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}
if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),o++}}if(s.supported_by!==void 0){let r=s.supported_by;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!f(p)){const a={instancePath:i+"/supported_by/"+n,schemaPath:"#/properties/supported_by/items/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/supported_by/"+n,schemaPath:"#/properties/supported_by/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/supported_by",schemaPath:"#/properties/supported_by/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),o++}}if(s.channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){
if(!f(p)){const a={instancePath:i+"/channels/"+n,schemaPath:"#/properties/channels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(
a),o++}}else{const a={instancePath:i+"/channels/"+n,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
o++}}}else{const t={instancePath:i+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.
client_does!==void 0){let r=s.client_does;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/client_does",schemaPath:"#/properties/client_does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/client_does",schemaPath:"#/properties/client_does/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.expectation!==void 0){let r=s.expectation;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+
"/expectation",schemaPath:"#/properties/expectation/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/expectation",schemaPath:"#/properties/expectation/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.reality!==void 0){let r=s.reality;
if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/reality",schemaPath:"#/properties/reality/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/reality",schemaPath:"#/properties/reality/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.barrier!==void 0){let r=s.barrier;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/barrier",schemaPath:"#/properties/barrier/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/barrier",schemaPath:"#/properties/barrier/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.emotion!==void 0){let r=s.emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:i+
"/emotion",schemaPath:"#/properties/emotion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),o++}if(r<-2||isNaN(r)){const t={
instancePath:i+"/emotion",schemaPath:"#/properties/emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/emotion",schemaPath:"#/properties/emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.expected_emotion!==void 0){
let r=s.expected_emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:i+"/expected_emotion",schemaPath:"#/properties/expected_emo\
tion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),o++}if(r<-2||isNaN(r)){const t={instancePath:i+"/expected_emotion",schemaPath:"\
#/properties/expected_emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/expecte\
d_emotion",schemaPath:"#/properties/expected_emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),o++}}if(s.moment_of_truth!==void 0&&typeof s.
moment_of_truth!="boolean"){const r={instancePath:i+"/moment_of_truth",schemaPath:"#/properties/moment_of_truth/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),o++}if(s.backstage!==void 0){let r=s.backstage;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)He(r[n],{instancePath:i+"/backstag\
e/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?He.errors:e.concat(He.errors),o=e.length)}else{const t={instancePath:i+"/backstage",schemaPath:"\
#/properties/backstage/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.metrics!==void 0){let r=s.metrics;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:i+"/metrics/"+n,schemaPath:"#/properties/metrics/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/metrics/"+n,schemaPath:"#/properties/metrics/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.evidence!==void 0){let r=s.evidence;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!y(p)){const a={instancePath:i+"/evidence/"+n,schemaPath:"#/properties/evidence/items/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/evidence/"+n,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),o++}}}else{const t={instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"\
format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!zt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:zt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return us.errors=e,o===0}const to=cs;const sr=["id","name","retired"];function Te(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.
name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired\
/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!sr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:sr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),o++}return Te.errors=e,o===0}function Be(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),o++}if(s.name===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(
r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="stri\
ng"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}for(const r in s)if(!sr.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:sr}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}
return Be.errors=e,o===0}const Mt=["id","name","planned","retired"];function Le(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}
if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.planned!==void 0){let r=s.planned;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!w(p)){const a={instancePath:i+"/planned/"+n,schemaPath:"#/properties/planned/items/format",keyword:"format",params:{format:"date"}};e===null?e=[a]:
e.push(a),o++}}else{const a={instancePath:i+"/planned/"+n,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),o++}}}else{const t={instancePath:i+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.
retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",
params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Mt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Mt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return Le.errors=e,o===0}const Ct=["id","name","group","retired"];function Ue(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}if(s.
group===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={instancePath:i+"/reti\
red",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/retired",schemaPath:"\
#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ct.includes(r)&&!r.startsWith("x-")){const t={
instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ct}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ue.errors=e,o===0}const St=["id","name","target","retired"];function Ge(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),o++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),o++}
if(s.target===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),o++}if(s.id!==
void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:i+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),o++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),o++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/target",schemaPath:"#/pro\
perties/target/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/target",schemaPath:"#/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!w(r)){const t={
instancePath:i+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!St.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:St}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Ge.errors=e,o===0}const Ht=["channels","systems","events","tags",
"task_types"];function cs(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Te(r[n],{instancePath:i+"/channels/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),o=e.length)}else{const t={instancePath:i+"/channels",schemaPath:"#/properties/channels/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.systems!==void 0){let r=s.systems;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Be(r[n],
{instancePath:i+"/systems/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),o=e.length)}else{const t={instancePath:i+
"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.events!==void 0){let r=s.events;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)Le(r[n],{instancePath:i+"/events/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Le.errors:e.concat(
Le.errors),o=e.length)}else{const t={instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),o++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ue(r[n],{instancePath:i+"/tags/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),o=e.length)}else{const t={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.task_types!==void 0){let r=s.task_types;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ge(r[n],{instancePath:i+
"/task_types/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),o=e.length)}else{const t={instancePath:i+"/task_types",
schemaPath:"#/properties/task_types/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ht.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ht}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return cs.errors=e,o===0}const so=ds,nr={required:["name"],type:"object",
properties:{name:{type:"string",format:"cx-text"},locale:{enum:["en","ru"]},timezone:{type:"string",format:"cx-timezone"},cx_team:{type:"string",format:"cx-id"},
calendars:{type:"object",keyNames:{type:"string",format:"cx-id"},additionalProperties:{$ref:"definitions#/$defs/calendar"}},limits:{$ref:"definitions#/$defs/lim\
its"},rules:{type:"object",additionalProperties:{enum:["off","warning","error"]}},preset:{enum:["minimal","recommended","strict"]},reviewers:{type:"object",additionalProperties:{
type:"array",items:{type:"string",format:"cx-text"}}}},knownKeys:["name","locale","timezone","cx_team","calendars","limits","rules","preset","reviewers"],$id:"w\
orkspace"},hs=x["cx-timezone"],oo={type:"object",properties:{timezone:{type:"string",format:"cx-timezone"},country:{type:"string",format:"cx-country"},weekend:{
type:"array",items:{enum:["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}},hours:{$ref:"definitions#/$defs/workingHours"},holidays:{type:"\
array",items:{type:"string",format:"date"}},workdays:{type:"array",items:{type:"string",format:"date"}}},knownKeys:["timezone","country","weekend","hours","holi\
days","workdays"]},io=x["cx-country"];const Tt=x["cx-time"],Bt=["from","to"];function Je(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.
push(r),o++}if(s.to===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),o++}if(s.
from!==void 0){let r=s.from;if(typeof r=="string"){if(!Tt(r)){const t={instancePath:i+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"\
cx-time"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),o++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!Tt(r)){const t={instancePath:i+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-time"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Bt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Bt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),o++}return Je.errors=e,o===0}const Lt=["timezone","country","weekend","hours","holidays","workdays"];function Qe(s,{instancePath:i="",parentData:m,
parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timezone!==void 0){let r=s.timezone;if(typeof r=="string"){
if(!hs(r)){const t={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[t]:e.push(t),
o++}}else{const t={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.
country!==void 0){let r=s.country;if(typeof r=="string"){if(!io(r)){const t={instancePath:i+"/country",schemaPath:"#/properties/country/format",keyword:"format",
params:{format:"cx-country"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.weekend!==void 0){let r=s.weekend;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(!(p===
"monday"||p==="tuesday"||p==="wednesday"||p==="thursday"||p==="friday"||p==="saturday"||p==="sunday")){const a={instancePath:i+"/weekend/"+n,schemaPath:"#/prope\
rties/weekend/items/enum",keyword:"enum",params:{allowedValues:oo.properties.weekend.items.enum}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/\
weekend",schemaPath:"#/properties/weekend/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.hours!==void 0&&(Je(s.hours,{instancePath:i+
"/hours",parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),o=e.length)),s.holidays!==void 0){let r=s.holidays;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!w(p)){const a={instancePath:i+"/holidays/"+n,schemaPath:"#/properties/ho\
lidays/items/format",keyword:"format",params:{format:"date"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/holidays/"+n,schemaPath:"#/properties\
/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/holidays",schemaPath:"#/properties/ho\
lidays/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),o++}}if(s.workdays!==void 0){let r=s.workdays;if(Array.isArray(r)){const t=r.length;
for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!w(p)){const a={instancePath:i+"/workdays/"+n,schemaPath:"#/properties/workdays/items/format",keyword:"\
format",params:{format:"date"}};e===null?e=[a]:e.push(a),o++}}else{const a={instancePath:i+"/workdays/"+n,schemaPath:"#/properties/workdays/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),o++}}}else{const t={instancePath:i+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Lt.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Lt}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),o++}return Qe.errors=e,o===0}const Ut=["unaccepted","due_soon","in_question","triage","clarification","analysis","checkin","answer","news"];function Xe(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.unaccepted!==void 0){let r=s.unaccepted;if(typeof r=="string"){if(!b(r)){const t={
instancePath:i+"/unaccepted",schemaPath:"#/properties/unaccepted/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={
instancePath:i+"/unaccepted",schemaPath:"#/properties/unaccepted/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.due_soon!==void 0){
let r=s.due_soon;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/due_soon",schemaPath:"#/properties/due_soon/format",keyword:"format",params:{format:"\
cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/due_soon",schemaPath:"#/properties/due_soon/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),o++}}if(s.in_question!==void 0){let r=s.in_question;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/in_question",schemaPath:"\
#/properties/in_question/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/in_question",schemaPath:"\
#/properties/in_question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.triage!==void 0){let r=s.triage;if(typeof r=="string"){
if(!b(r)){const t={instancePath:i+"/triage",schemaPath:"#/properties/triage/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{
const t={instancePath:i+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.clarification!==
void 0){let r=s.clarification;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/clarification",schemaPath:"#/properties/clarification/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/clarification",schemaPath:"#/properties/clarification/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.analysis!==void 0){let r=s.analysis;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.checkin!==void 0){let r=s.checkin;
if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/checkin",schemaPath:"#/properties/checkin/format",keyword:"format",params:{format:"cx-duration"}};e===
null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/checkin",schemaPath:"#/properties/checkin/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),o++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/answer",schemaPath:"#/properties/answer/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}if(s.news!==void 0){let r=s.news;if(typeof r=="string"){if(!b(r)){const t={instancePath:i+"/news",schemaPath:"\
#/properties/news/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),o++}}else{const t={instancePath:i+"/news",schemaPath:"#/prope\
rties/news/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}}for(const r in s)if(!Ut.includes(r)&&!r.startsWith("x-")){const t={instancePath:i,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ut}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return Xe.errors=e,o===0}const Gt=["name","locale","timezone","cx_team","calendars","limits","rules",
"preset","reviewers"];function ds(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:l=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),o++}if(s.name!==
void 0){let t=s.name;if(typeof t=="string"){if(!y(t)){const n={instancePath:i+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),o++}}if(s.locale!==void 0){let t=s.locale;if(!(t==="en"||t==="ru")){const n={instancePath:i+"/locale",schemaPath:"#/properties/locale/enum",keyword:"\
enum",params:{allowedValues:nr.properties.locale.enum}};e===null?e=[n]:e.push(n),o++}}if(s.timezone!==void 0){let t=s.timezone;if(typeof t=="string"){if(!hs(t)){
const n={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[n]:e.push(n),o++}}else{
const n={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(s.cx_team!==
void 0){let t=s.cx_team;if(typeof t=="string"){if(!f(t)){const n={instancePath:i+"/cx_team",schemaPath:"#/properties/cx_team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:i+"/cx_team",schemaPath:"#/properties/cx_team/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),o++}}if(s.calendars!==void 0){let t=s.calendars;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)Qe(t[p],{instancePath:i+"/cal\
endars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),o=e.length);let n=!0;
for(const p in t){const a=o;if(typeof p=="string"){if(!f(p)){const d={instancePath:i+"/calendars",schemaPath:"#/properties/calendars/keyNames/format",keyword:"f\
ormat",params:{format:"cx-id"},propertyName:p};e===null?e=[d]:e.push(d),o++}}else{const d={instancePath:i+"/calendars",schemaPath:"#/properties/calendars/keyNam\
es/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[d]:e.push(d),o++}var r=a===o;n=n&&r}}else{const n={instancePath:i+"/calendars",schemaPath:"\
#/properties/calendars/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),o++}}if(s.limits!==void 0&&(Xe(s.limits,{instancePath:i+"/limits",parentData:s,
parentDataProperty:"limits",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),o=e.length)),s.rules!==void 0){let t=s.rules;if(t&&typeof t=="object"&&!Array.
isArray(t))for(const n in t){let p=t[n];if(!(p==="off"||p==="warning"||p==="error")){const a={instancePath:i+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:nr.properties.rules.additionalProperties.enum}};e===null?e=[a]:e.
push(a),o++}}else{const n={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),o++}}if(s.
preset!==void 0){let t=s.preset;if(!(t==="minimal"||t==="recommended"||t==="strict")){const n={instancePath:i+"/preset",schemaPath:"#/properties/preset/enum",keyword:"\
enum",params:{allowedValues:nr.properties.preset.enum}};e===null?e=[n]:e.push(n),o++}}if(s.reviewers!==void 0){let t=s.reviewers;if(t&&typeof t=="object"&&!Array.
isArray(t))for(const n in t){let p=t[n];if(Array.isArray(p)){const a=p.length;for(let d=0;d<a;d++){let g=p[d];if(typeof g=="string"){if(!y(g)){const k={instancePath:i+
"/reviewers/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/properties/reviewers/additionalProperties/items/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[k]:e.push(k),o++}}else{const k={instancePath:i+"/reviewers/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/properties/revi\
ewers/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),o++}}}else{const a={instancePath:i+"/reviewers/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/reviewers/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),o++}}else{
const n={instancePath:i+"/reviewers",schemaPath:"#/properties/reviewers/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),o++}}for(const t in s)
if(!Gt.includes(t)&&!t.startsWith("x-")){const n={instancePath:i,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:Gt}};e===null?e=[n]:e.push(n),
o++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}return ds.errors=e,o===0}const po={announcement:ws,
case:Ps,client:vs,group:As,handoff:Ds,idea:$s,metric:Fs,playbook:Cs,question:Hs,routing:Ts,scenario:Ls,segments:Us,"success-map":Js,task:Qs,team:Ys,touchpoint:ro,
vocabulary:to,workspace:so};export{po as validators};
