// Generated from schemas/; do not edit.
import{formats as v}from"./validate-lean.gen.js";function m(s,o){for(const u of o)s.push(u);return s}const Zs=$s;const ei=v["cx-fingerprint"],y=v["cx-text"],Kr=["fingerprint","change"];function V(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.fingerprint===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fingerprint"}};e===null?e=[r]:e.push(r),i++}if(s.change===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ch\
ange"}};e===null?e=[r]:e.push(r),i++}if(s.fingerprint!==void 0){let r=s.fingerprint;if(typeof r=="string"){if(!ei(r)){const t={instancePath:o+"/fingerprint",schemaPath:"\
#/properties/fingerprint/format",keyword:"format",params:{format:"cx-fingerprint"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.change!==void 0){let r=s.change;if(typeof r=="string"){
if(!y(r)){const t={instancePath:o+"/change",schemaPath:"#/properties/change/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Kr.
includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Kr}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}const f=v["cx-id"],x=v["\
cx-moment"],$r=["changes","by","at","reason","written_by"];function $s(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.changes===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change\
s"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=
[r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}
if(s.reason===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.changes!==
void 0){let r=s.changes;if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)V(r[n],{instancePath:o+"/changes/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?V.errors:m(e,V.errors),i=e.length)}else{const t={instancePath:o+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/\
format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reas\
on",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.written_by!==void 0){let r=s.written_by;if(typeof r=="string"){
if(!f(r)){const t={instancePath:o+"/written_by",schemaPath:"#/properties/written_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/written_by",schemaPath:"#/properties/written_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!$r.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:$r}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $s.errors=e,i===0}const ri=Es,ti={
required:["handoff","effective","published","by","react"],type:"object",properties:{handoff:{type:"string",format:"cx-id"},effective:{type:"string",format:"date"},
published:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},fields:{type:"object",additionalProperties:{type:["string","number","boolean","ar\
ray"],items:{type:"string"}}},react:{type:"string",format:"cx-text"},acknowledged:{type:"array",items:{$ref:"definitions#/$defs/acknowledgement"}},promised:{$ref:"\
definitions#/$defs/promisedRule"},late_because:{type:"string",format:"cx-text"},articles:{type:"array",items:{$ref:"definitions#/$defs/article"}}},knownKeys:["h\
andoff","effective","published","by","fields","react","acknowledged","promised","late_because","articles"],$id:"announcement"},g=v.date;const Er=["by","at"];function F(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Er.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Er}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}const j=v["cx-duration"],Wr=["lead_time","deadline","required"];function z(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/lead_time",schemaPath:"\
#/properties/lead_time/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/lead_time",schemaPath:"\
#/properties/lead_time/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.deadline!==void 0){let r=s.deadline;if(typeof r=="string"){
if(!j(r)){const t={instancePath:o+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),
i++}}else{const t={instancePath:o+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
required!==void 0){let r=s.required;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:o+
"/required/"+n,schemaPath:"#/properties/required/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+
"/required/"+n,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Wr.includes(r)&&!r.
startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Wr}};e===null?e=[t]:e.push(t),i++}if(s.lead_time===
void 0&&s.deadline===void 0){const r={instancePath:o,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===null?e=[r]:e.push(
r),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}const jr=v["cx-url"],Ir=["url","owner","done"];function H(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.url===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:
e.push(r),i++}if(s.owner===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),
i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!jr(r)){const t={instancePath:o+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{
format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.done;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/done",schemaPath:"\
#/properties/done/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/done",schemaPath:"#/propert\
ies/done/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ir.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ir}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}const Or=["handoff","effective","published","by","fields","react","acknowledg\
ed","promised","late_because","articles"];function Es(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?
e=[r]:e.push(r),i++}if(s.effective===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"effective"}};e===null?e=
[r]:e.push(r),i++}if(s.published===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"published"}};e===null?e=[
r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}
if(s.react===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"react"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==
void 0){let r=s.handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.effective!==void 0){let r=s.effective;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/effective",schemaPath:"#/propert\
ies/effective/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/effective",schemaPath:"#/properties/\
effective/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.published!==void 0){let r=s.published;if(typeof r=="string"){if(!x(r)){
const t={instancePath:o+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){
let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
fields!==void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&
typeof n!="boolean"&&!Array.isArray(n)){const p={instancePath:o+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalPr\
operties/type",keyword:"type",params:{type:ti.properties.fields.additionalProperties.type}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){const p=n.length;for(let a=0;a<
p;a++)if(typeof n[a]!="string"){const k={instancePath:o+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/properties/fields/additionalProp\
erties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}}}else{const t={instancePath:o+"/fields",schemaPath:"#/properties/fields/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.react!==void 0){let r=s.react;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/react",schemaPath:"#/properties/react/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/react",
schemaPath:"#/properties/react/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.acknowledged!==void 0){let r=s.acknowledged;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)F(r[n],{instancePath:o+"/acknowledged/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?F.errors:
m(e,F.errors),i=e.length)}else{const t={instancePath:o+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),i++}}if(s.promised!==void 0&&(z(s.promised,{instancePath:o+"/promised",parentData:s,parentDataProperty:"promised",rootData:l})||(e=e===null?z.errors:
m(e,z.errors),i=e.length)),s.late_because!==void 0){let r=s.late_because;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/late_because",schemaPath:"#/\
properties/late_because/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/late_because",schemaPath:"\
#/properties/late_because/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.articles!==void 0){let r=s.articles;if(Array.isArray(r)){
const t=r.length;for(let n=0;n<t;n++)H(r[n],{instancePath:o+"/articles/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?H.errors:m(e,H.errors),i=
e.length)}else{const t={instancePath:o+"/articles",schemaPath:"#/properties/articles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Or.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Or}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Es.errors=e,i===0}const si=Ws,Nr={
required:["source","received","text"],type:"object",properties:{source:{enum:["survey","interview","mystery_shopping","employee","open_source","data","contact"]},
received:{type:"string",format:"cx-moment"},recorded:{type:"string",format:"cx-moment"},client:{type:"string",format:"cx-id"},employee:{type:"string",format:"cx\
-id"},origin:{$ref:"definitions#/$defs/caseOrigin"},sentiment:{enum:["negative","neutral","positive"]},score:{$ref:"definitions#/$defs/caseScore"},channel:{type:"\
string",format:"cx-id"},stage:{type:"string",format:"cx-id"},touchpoint:{type:"string",format:"cx-id"},text:{type:"string"},external:{$ref:"definitions#/$defs/e\
xternalId"},tags:{type:"array",items:{type:"string",format:"cx-id"}},clarifications:{type:"array",items:{$ref:"definitions#/$defs/clarification"}},decision:{$ref:"\
definitions#/$defs/decision"},granted:{type:"array",items:{$ref:"definitions#/$defs/grant"}},public_reason:{type:"string",format:"cx-text"},answers:{type:"array",
items:{$ref:"definitions#/$defs/caseAnswer"}}},knownKeys:["source","received","recorded","client","employee","origin","sentiment","score","channel","stage","tou\
chpoint","text","external","tags","clarifications","decision","granted","public_reason","answers"],allOf:[{when:{where:{required:["source"],properties:{source:{
const:"open_source"}}},must:{required:["origin","sentiment"],properties:{origin:{},sentiment:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"\
interview"}}},must:{required:["client"],properties:{client:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"mystery_shopping"}}},must:{required:[
"employee"],properties:{employee:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"employee"}}},must:{required:["employee"],properties:{employee:{}}}}}],
$id:"case"};const Rr=["site","type","url"];function M(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.site===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"site"}};e===null?e=[r]:e.push(r),i++}
if(s.type===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}if(s.url===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),i++}if(s.site!==void 0){let r=s.
site;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!jr(r)){const t={instancePath:o+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Rr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:Rr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}const Vr=["metric","value"];function C(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
i++}if(s.value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/value",schemaPath:"#/propertie\
s/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Vr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Vr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}const Fr=["system","id"];function S(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),i++}if(s.
id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.system!==void 0){
let r=s.system;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{format:"cx-te\
xt"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"fo\
rmat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Fr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Fr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return S.errors=e,i===0}const zr=["asked","by","question","answered","answer"];function T(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.asked===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};
e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:
e.push(r),i++}if(s.question===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(
r),i++}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/asked",schemaPath:"#/properties/asked/format",keyword:"form\
at",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properti\
es/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.question!==void 0){let r=s.question;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/\
question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/que\
stion",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.answered!==void 0){let r=s.answered;if(typeof r==
"string"){if(!x(r)){const t={instancePath:o+"/answered",schemaPath:"#/properties/answered/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:o+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/answer",schemaPath:"#/properties/answer/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!zr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:zr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return T.errors=e,i===0}const ii={required:["kind","at","by"],type:"object",properties:{kind:{enum:["task","idea","none"]},at:{type:"string",
format:"cx-moment"},by:{type:"string",format:"cx-id"},reason:{type:"string",format:"cx-text"},refs:{type:"array",items:{type:"string",format:"cx-task-or-idea-id"}}},
knownKeys:["kind","at","by","reason","refs"]},oi=v["cx-task-or-idea-id"],Hr=["kind","at","by","reason","refs"];function B(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"}};e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0){let r=s.kind;if(!(r==="task"||r==="idea"||r==="none")){const t={instancePath:o+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ii.properties.kind.enum}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){
if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.
reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.refs!==void 0){let r=s.refs;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!oi(p)){const a={instancePath:o+
"/refs/"+n,schemaPath:"#/properties/refs/items/format",keyword:"format",params:{format:"cx-task-or-idea-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+
"/refs/"+n,schemaPath:"#/properties/refs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/refs",
schemaPath:"#/properties/refs/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Hr.includes(r)&&!r.startsWith("x-")){
const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Hr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}const Mr=["at","by","measure","amount","currency"];function L(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:
e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.
measure===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"measure"}};e===null?e=[r]:e.push(r),i++}if(s.at!==
void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.measure!==void 0){let r=s.measure;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/measure",schemaPath:"#/properties/measure\
/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/measure",schemaPath:"#/properties/measure/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.amount!==void 0){let r=s.amount;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){
const t={instancePath:o+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.currency!==void 0){
let r=s.currency;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/currency",schemaPath:"#/properties/currency/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Mr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Mr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return L.errors=e,i===0}const ni={required:["at","by","outcome"],type:"object",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"c\
x-id"},channel:{type:"string",format:"cx-id"},outcome:{enum:["satisfied","not_satisfied","unreachable","no_reply_needed","sent"]},note:{type:"string",format:"cx\
-text"}},knownKeys:["at","by","channel","outcome","note"],when:{where:{required:["outcome"],properties:{outcome:{enum:["satisfied","not_satisfied","sent"]}}},must:{
required:["channel"],properties:{channel:{}}}}},Cr=["at","by","channel","outcome","note"];function U(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;const r=i,t=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.outcome===void 0&&(p="outcome")){const a={};e===null?e=[a]:e.push(a),i++}else if(s.
outcome!==void 0){let a=s.outcome;if(!(a==="satisfied"||a==="not_satisfied"||a==="sent")){const k={};e===null?e=[k]:e.push(k),i++}}}var n=t===i;if(i=r,e!==null&&
(r?e.length=r:e=null),n&&s&&typeof s=="object"&&!Array.isArray(s)&&s.channel===void 0){const p={instancePath:o,schemaPath:"#/when/must/required",keyword:"requir\
ed",params:{missingProperty:"channel"}};e===null?e=[p]:e.push(p),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const p={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[p]:e.push(p),i++}if(s.by===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"by"}};e===null?e=[p]:e.push(p),i++}if(s.outcome===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"outcome"}};e===null?e=[p]:e.push(p),i++}if(s.at!==void 0){let p=s.at;if(typeof p=="string"){if(!x(p)){const a={instancePath:o+"/at",schemaPath:"\
#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/at",schemaPath:"#/properties/\
at/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}if(s.by!==void 0){let p=s.by;if(typeof p=="string"){if(!f(p)){const a={instancePath:o+
"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/by",schemaPath:"\
#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}if(s.channel!==void 0){let p=s.channel;if(typeof p=="string"){if(!f(p)){
const a={instancePath:o+"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={
instancePath:o+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}if(s.outcome!==void 0){let p=s.
outcome;if(!(p==="satisfied"||p==="not_satisfied"||p==="unreachable"||p==="no_reply_needed"||p==="sent")){const a={instancePath:o+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:ni.properties.outcome.enum}};e===null?e=[a]:e.push(a),i++}}if(s.note!==void 0){let p=s.note;if(typeof p==
"string"){if(!y(p)){const a={instancePath:o+"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),i++}}else{
const a={instancePath:o+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}for(const p in s)if(!Cr.
includes(p)&&!p.startsWith("x-")){const a={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:p,allowed:Cr}};e===null?e=[a]:e.push(a),i++}}else{
const p={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return U.errors=e,i===0}const Sr=["source","rece\
ived","recorded","client","employee","origin","sentiment","score","channel","stage","touchpoint","text","external","tags","clarifications","decision","granted",
"public_reason","answers"];function Ws(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;const r=i,t=i;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){let d;if(s.source===void 0&&(d="source")){const h={};e===null?e=[h]:e.push(h),i++}else if(s.source!==void 0&&s.source!=="open_source"){
const h={};e===null?e=[h]:e.push(h),i++}}var n=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.origin===void 0){const d={
instancePath:o,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[d]:e.push(d),i++}if(s.sentiment===void 0){
const d={instancePath:o,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"sentiment"}};e===null?e=[d]:e.push(d),i++}}const p=i,
a=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.source===void 0&&(d="source")){const h={};e===null?e=[h]:e.push(h),i++}else if(s.source!==void 0&&s.
source!=="interview"){const h={};e===null?e=[h]:e.push(h),i++}}var k=a===i;if(i=p,e!==null&&(p?e.length=p:e=null),k&&s&&typeof s=="object"&&!Array.isArray(s)&&s.
client===void 0){const d={instancePath:o,schemaPath:"#/allOf/1/when/must/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[d]:e.push(d),
i++}const b=i,P=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.source===void 0&&(d="source")){const h={};e===null?e=[h]:e.push(h),i++}else if(s.source!==
void 0&&s.source!=="mystery_shopping"){const h={};e===null?e=[h]:e.push(h),i++}}var K=P===i;if(i=b,e!==null&&(b?e.length=b:e=null),K&&s&&typeof s=="object"&&!Array.
isArray(s)&&s.employee===void 0){const d={instancePath:o,schemaPath:"#/allOf/2/when/must/required",keyword:"required",params:{missingProperty:"employee"}};e===null?
e=[d]:e.push(d),i++}const E=i,A=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let d;if(s.source===void 0&&(d="source")){const h={};e===null?e=[h]:e.push(h),i++}else if(s.
source!==void 0&&s.source!=="employee"){const h={};e===null?e=[h]:e.push(h),i++}}var Ys=A===i;if(i=E,e!==null&&(E?e.length=E:e=null),Ys&&s&&typeof s=="object"&&
!Array.isArray(s)&&s.employee===void 0){const d={instancePath:o,schemaPath:"#/allOf/3/when/must/required",keyword:"required",params:{missingProperty:"employee"}};
e===null?e=[d]:e.push(d),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.source===void 0){const d={instancePath:o,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"source"}};e===null?e=[d]:e.push(d),i++}if(s.received===void 0){const d={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"received"}};e===null?e=[d]:e.push(d),i++}if(s.text===void 0){const d={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"}};e===null?e=[d]:e.push(d),i++}if(s.source!==void 0){let d=s.source;if(!(d==="survey"||d==="interview"||d==="mystery_shopping"||d==="employee"||d==="open_\
source"||d==="data"||d==="contact")){const h={instancePath:o+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Nr.properties.
source.enum}};e===null?e=[h]:e.push(h),i++}}if(s.received!==void 0){let d=s.received;if(typeof d=="string"){if(!x(d)){const h={instancePath:o+"/received",schemaPath:"\
#/properties/received/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:o+"/received",schemaPath:"#\
/properties/received/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.recorded!==void 0){let d=s.recorded;if(typeof d=="string"){
if(!x(d)){const h={instancePath:o+"/recorded",schemaPath:"#/properties/recorded/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[h]:e.push(h),i++}}else{
const h={instancePath:o+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.client!==void 0){
let d=s.client;if(typeof d=="string"){if(!f(d)){const h={instancePath:o+"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:o+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),i++}}if(s.employee!==void 0){let d=s.employee;if(typeof d=="string"){if(!f(d)){const h={instancePath:o+"/employee",schemaPath:"#/properties/employee/f\
ormat",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:o+"/employee",schemaPath:"#/properties/employee/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.origin!==void 0&&(M(s.origin,{instancePath:o+"/origin",parentData:s,parentDataProperty:"\
origin",rootData:l})||(e=e===null?M.errors:m(e,M.errors),i=e.length)),s.sentiment!==void 0){let d=s.sentiment;if(!(d==="negative"||d==="neutral"||d==="positive")){
const h={instancePath:o+"/sentiment",schemaPath:"#/properties/sentiment/enum",keyword:"enum",params:{allowedValues:Nr.properties.sentiment.enum}};e===null?e=[h]:
e.push(h),i++}}if(s.score!==void 0&&(C(s.score,{instancePath:o+"/score",parentData:s,parentDataProperty:"score",rootData:l})||(e=e===null?C.errors:m(e,C.errors),
i=e.length)),s.channel!==void 0){let d=s.channel;if(typeof d=="string"){if(!f(d)){const h={instancePath:o+"/channel",schemaPath:"#/properties/channel/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:o+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{
type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.stage!==void 0){let d=s.stage;if(typeof d=="string"){if(!f(d)){const h={instancePath:o+"/stage",schemaPath:"#\
/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:o+"/stage",schemaPath:"#/properties\
/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.touchpoint!==void 0){let d=s.touchpoint;if(typeof d=="string"){if(!f(d)){
const h={instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[h]:e.push(h),i++}}else{const h={
instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.text!==void 0&&
typeof s.text!="string"){const d={instancePath:o+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}
if(s.external!==void 0&&(S(s.external,{instancePath:o+"/external",parentData:s,parentDataProperty:"external",rootData:l})||(e=e===null?S.errors:m(e,S.errors),i=
e.length)),s.tags!==void 0){let d=s.tags;if(Array.isArray(d)){const h=d.length;for(let q=0;q<h;q++){let _r=d[q];if(typeof _r=="string"){if(!f(_r)){const W={instancePath:o+
"/tags/"+q,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[W]:e.push(W),i++}}else{const W={instancePath:o+"/ta\
gs/"+q,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[W]:e.push(W),i++}}}else{const h={instancePath:o+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),i++}}if(s.clarifications!==void 0){let d=s.clarifications;if(Array.isArray(
d)){const h=d.length;for(let q=0;q<h;q++)T(d[q],{instancePath:o+"/clarifications/"+q,parentData:d,parentDataProperty:q,rootData:l})||(e=e===null?T.errors:m(e,T.
errors),i=e.length)}else{const h={instancePath:o+"/clarifications",schemaPath:"#/properties/clarifications/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),i++}}if(s.decision!==void 0&&(B(s.decision,{instancePath:o+"/decision",parentData:s,parentDataProperty:"decision",rootData:l})||(e=e===null?B.errors:
m(e,B.errors),i=e.length)),s.granted!==void 0){let d=s.granted;if(Array.isArray(d)){const h=d.length;for(let q=0;q<h;q++)L(d[q],{instancePath:o+"/granted/"+q,parentData:d,
parentDataProperty:q,rootData:l})||(e=e===null?L.errors:m(e,L.errors),i=e.length)}else{const h={instancePath:o+"/granted",schemaPath:"#/properties/granted/type",
keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),i++}}if(s.public_reason!==void 0){let d=s.public_reason;if(typeof d=="string"){if(!y(d)){const h={
instancePath:o+"/public_reason",schemaPath:"#/properties/public_reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[h]:e.push(h),i++}}else{const h={
instancePath:o+"/public_reason",schemaPath:"#/properties/public_reason/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}if(s.answers!==
void 0){let d=s.answers;if(Array.isArray(d)){const h=d.length;for(let q=0;q<h;q++)U(d[q],{instancePath:o+"/answers/"+q,parentData:d,parentDataProperty:q,rootData:l})||
(e=e===null?U.errors:m(e,U.errors),i=e.length)}else{const h={instancePath:o+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"}};
e===null?e=[h]:e.push(h),i++}}for(const d in s)if(!Sr.includes(d)&&!d.startsWith("x-")){const h={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:d,allowed:Sr}};e===null?e=[h]:e.push(h),i++}}else{const d={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
i++}return Ws.errors=e,i===0}const pi=Os,Tr={required:["manager"],type:"object",properties:{name:{type:"string",format:"cx-text"},attributes:{type:"object",additionalProperties:{
type:["string","number","boolean"]}},segment:{type:"string",format:"cx-id"},manager:{type:"string",format:"cx-id"},success:{type:"string",format:"cx-text"},channels:{
type:"array",items:{type:"string",format:"cx-id"}},since:{type:"string",format:"date"},handover:{$ref:"definitions#/$defs/handover"},promises:{type:"array",items:{
$ref:"definitions#/$defs/clientPromise"}},playbooks:{type:"array",items:{$ref:"definitions#/$defs/startedPlaybook"}},publicity:{enum:["allowed","confidential"]},
churned:{$ref:"definitions#/$defs/churn"},retired:{type:"string",format:"date"}},knownKeys:["name","attributes","segment","manager","success","channels","since",
"handover","promises","playbooks","publicity","churned","retired"],$id:"client"},ai={required:["handoff","at","by"],type:"object",properties:{handoff:{type:"str\
ing",format:"cx-id"},at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},fields:{type:"object",additionalProperties:{type:["string","number",
"boolean","array"],items:{type:"string"}}}},knownKeys:["handoff","at","by","fields"]},Br=["handoff","at","by","fields"];function G(s,{instancePath:o="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:o,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"handoff"}};e===null?e=[r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==void 0){let r=s.handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/hando\
ff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="strin\
g"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.fields!==
void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!=
"boolean"&&!Array.isArray(n)){const p={instancePath:o+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/t\
ype",keyword:"type",params:{type:ai.properties.fields.additionalProperties.type}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){const p=n.length;for(let a=0;a<
p;a++)if(typeof n[a]!="string"){const k={instancePath:o+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/properties/fields/additionalProp\
erties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}}}else{const t={instancePath:o+"/fields",schemaPath:"#/properties/fields/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Br.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Br}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}const Is=v["cx-task-id"];const Lr=["at","reason"];function J(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.reason===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!Lr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Lr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return J.errors=e,i===0}const Ur=["promise","to","due","owner","task","kept","broken"];function Q(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.promise===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
promise"}};e===null?e=[r]:e.push(r),i++}if(s.due===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===
null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:
e.push(r),i++}if(s.promise!==void 0){let r=s.promise;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/promise",schemaPath:"#/properties/promise/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/promise",schemaPath:"#/properties/promise/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/to",schemaPath:"\
#/properties/to/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+
"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/due",schemaPath:"\
#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){
const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.task!==void 0){let r=s.task;if(typeof r==
"string"){if(!Is(r)){const t={instancePath:o+"/task",schemaPath:"#/properties/task/format",keyword:"format",params:{format:"cx-task-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.kept!==
void 0){let r=s.kept;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/kept",schemaPath:"#/properties/kept/format",keyword:"format",params:{format:"dat\
e"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}s.broken!==void 0&&(J(s.broken,{instancePath:o+"/broken",parentData:s,parentDataProperty:"broken",rootData:l})||(e=e===null?J.errors:m(e,J.errors),
i=e.length));for(const r in s)if(!Ur.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ur}};
e===null?e=[t]:e.push(t),i++}if(s.kept!==void 0&&s.broken!==void 0){const r={instancePath:o,schemaPath:"#/notTogether",keyword:"notTogether",params:{keys:["kept",
"broken"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Q.
errors=e,i===0}const li=v["cx-version"];const Gr=["step","due","task"];function X(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.step===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"}};e===null?e=[r]:e.push(r),i++}
if(s.due===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===null?e=[r]:e.push(r),i++}if(s.step!==void 0){
let r=s.step;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/step",schemaPath:"#/properties/step/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{
format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.task!==void 0){let r=s.task;if(typeof r=="string"){if(!Is(r)){const t={instancePath:o+"/task",schemaPath:"#/properties/task/forma\
t",keyword:"format",params:{format:"cx-task-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/task",schemaPath:"#/properties/task/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Gr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Gr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}const Jr=["playbook","started","version","steps"];function Y(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.playbook===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"playbook"}};e===null?e=[r]:e.push(r),i++}if(s.started===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"started"}};e===null?e=[r]:e.push(r),i++}if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/playbook",schemaPath:"#/properties/playbook/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/pla\
ybook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.started!==void 0){let r=s.started;if(typeof r==
"string"){if(!x(r)){const t={instancePath:o+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
version!==void 0){let r=s.version;if(typeof r=="string"){if(!li(r)){const t={instancePath:o+"/version",schemaPath:"#/properties/version/format",keyword:"format",
params:{format:"cx-version"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)X(r[n],{instancePath:o+
"/steps/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?X.errors:m(e,X.errors),i=e.length)}else{const t={instancePath:o+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Jr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Jr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}const Qr={required:["at"],type:"object",properties:{at:{type:"string",format:"\
cx-moment"},reason:{type:"string",format:"cx-text"},stated:{type:"string",format:"cx-id"},cause:{type:"string",format:"cx-id"},kind:{enum:["voluntary","involunt\
ary"]},preventable:{enum:["yes","partly","no"]},interview:{type:"string",format:"cx-case-id"},interview_refused:{type:"string",format:"date"},warned_by:{type:"a\
rray",items:{type:"string",format:"cx-case-id"}}},knownKeys:["at","reason","stated","cause","kind","preventable","interview","interview_refused","warned_by"],anyRequired:[
"reason","stated"]},dr=v["cx-case-id"],Xr=["at","reason","stated","cause","kind","preventable","interview","interview_refused","warned_by"];function Z(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={
instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="\
string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),
i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stated!==
void 0){let r=s.stated;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/stated",schemaPath:"#/properties/stated/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.cause!==void 0){let r=s.cause;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/cause",schemaPath:"#/properties/cause/format",
keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(!(r==="voluntary"||r==="involuntary")){const t={instancePath:o+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Qr.properties.kind.enum}};e===null?e=[t]:e.push(t),i++}}if(s.preventable!==void 0){let r=s.
preventable;if(!(r==="yes"||r==="partly"||r==="no")){const t={instancePath:o+"/preventable",schemaPath:"#/properties/preventable/enum",keyword:"enum",params:{allowedValues:Qr.
properties.preventable.enum}};e===null?e=[t]:e.push(t),i++}}if(s.interview!==void 0){let r=s.interview;if(typeof r=="string"){if(!dr(r)){const t={instancePath:o+
"/interview",schemaPath:"#/properties/interview/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/interview",schemaPath:"#/properties/interview/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.interview_refused!==void 0){let r=s.
interview_refused;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/interview_refused",schemaPath:"#/properties/interview_refused/format",keyword:"form\
at",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/interview_refused",schemaPath:"#/properties/interview_refused/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.warned_by!==void 0){let r=s.warned_by;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){
let p=r[n];if(typeof p=="string"){if(!dr(p)){const a={instancePath:o+"/warned_by/"+n,schemaPath:"#/properties/warned_by/items/format",keyword:"format",params:{format:"\
cx-case-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/warned_by/"+n,schemaPath:"#/properties/warned_by/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/warned_by",schemaPath:"#/properties/warned_by/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Xr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Xr}};e===null?e=[t]:e.push(t),i++}if(s.reason===void 0&&s.stated===void 0){const r={instancePath:o,schemaPath:"#/anyRequired",keyword:"anyRequired",
params:{keys:["reason","stated"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return Z.errors=e,i===0}const Yr=["name","attributes","segment","manager","success","channels","since","handover","promises","playbooks","pu\
blicity","churned","retired"];function Os(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.manager===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"manager"}};e===null?e=[r]:e.push(
r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),i++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"){const p={instancePath:o+"/attributes/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/attributes/additionalProperties/type",keyword:"type",params:{type:Tr.properties.attributes.additionalProperties.type}};e===null?e=[p]:e.push(p),i++}}else{
const t={instancePath:o+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.segment!==
void 0){let r=s.segment;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.manager!==void 0){let r=s.manager;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/manager",schemaPath:"#/properties/ma\
nager/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/manager",schemaPath:"#/properties/manager/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.success!==void 0){let r=s.success;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/suc\
cess",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.channels!==void 0){let r=s.channels;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/channels/"+n,schemaPath:"#/properties/ch\
annels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/channels/"+n,schemaPath:"#/propertie\
s/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/channels",schemaPath:"#/properties/c\
hannels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.since!==void 0){let r=s.since;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+
"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/since",schemaPath:"\
#/properties/since/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.handover!==void 0&&(G(s.handover,{instancePath:o+"/handover",
parentData:s,parentDataProperty:"handover",rootData:l})||(e=e===null?G.errors:m(e,G.errors),i=e.length)),s.promises!==void 0){let r=s.promises;if(Array.isArray(
r)){const t=r.length;for(let n=0;n<t;n++)Q(r[n],{instancePath:o+"/promises/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Q.errors:m(e,Q.errors),
i=e.length)}else{const t={instancePath:o+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Y(r[n],{instancePath:o+"/playbooks/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Y.errors:m(e,Y.errors),i=e.length)}else{const t={instancePath:o+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.publicity!==void 0){let r=s.publicity;if(!(r==="allowed"||r==="confidential")){const t={instancePath:o+"/publi\
city",schemaPath:"#/properties/publicity/enum",keyword:"enum",params:{allowedValues:Tr.properties.publicity.enum}};e===null?e=[t]:e.push(t),i++}}if(s.churned!==
void 0&&(Z(s.churned,{instancePath:o+"/churned",parentData:s,parentDataProperty:"churned",rootData:l})||(e=e===null?Z.errors:m(e,Z.errors),i=e.length)),s.retired!==
void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"\
date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!Yr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Yr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return Os.errors=e,i===0}const fi=Ns;const Zr=["name","members","meets","since","stages","retired"];function Ns(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[r]:e.push(r),i++}if(s.meets===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"meets"}};e===
null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.members!==void 0){let r=s.members;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];
if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/members/"+n,schemaPath:"#/properties/members/items/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/members/"+n,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(s.meets!==void 0){let r=s.meets;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/meets",schemaPath:"#/properties/meets/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/meets",schemaPath:"#/properties/meets/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.since!==void 0){let r=s.since;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/since",schemaPath:"#\
/properties/since/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/since",schemaPath:"#/properties/\
since/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/stages/"+n,schemaPath:"#/properties/stages/items/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/stages/"+n,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/forma\
t",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Zr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Zr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Ns.errors=e,i===0}const yi=Rs,mi={required:["name","from","to","stages","mode","responsible","where"],type:"object",
properties:{name:{type:"string",format:"cx-text"},from:{type:"string",format:"cx-id"},to:{minItems:1,type:"array",items:{type:"string",format:"cx-id"}},stages:{
minItems:1,type:"array",items:{type:"string",format:"cx-id"}},mode:{enum:["push","board","access","questions"]},information:{type:"array",items:{$ref:"definitio\
ns#/$defs/informationField"}},when:{type:"object",anyRequired:["lead_time","deadline"],choose:{lead_time:{$ref:"definitions#/$defs/leadTimeBefore"},deadline:{$ref:"\
definitions#/$defs/deadlineAfter"},"":{knownKeys:["lead_time","before","deadline","after"]}}},responsible:{type:"string",format:"cx-id"},where:{$ref:"definition\
s#/$defs/handoffPlace"},confirm:{type:"boolean"},answer_within:{type:"string",format:"cx-duration"},retired:{type:"string",format:"date"}},knownKeys:["name","fr\
om","to","stages","mode","information","when","responsible","where","confirm","answer_within","retired"],allOf:[{when:{where:{required:["mode"],properties:{mode:{
enum:["push","board"]}}},must:{required:["when"],properties:{when:{}}}}}],$id:"handoff"},ui={required:["field","type","required"],type:"object",properties:{field:{
type:"string",format:"cx-text"},type:{enum:["text","date","number","money","url","choice","list"]},required:{type:"boolean"},choices:{minItems:1,type:"array",items:{
type:"string",format:"cx-text"}},hint:{type:"string",format:"cx-text"},promises:{const:!0}},knownKeys:["field","type","required","choices","hint","promises"],allOf:[
{when:{where:{required:["type"],properties:{type:{const:"choice"}}},must:{required:["choices"],properties:{choices:{}}}}}]},et=["field","type","required","choic\
es","hint","promises"];function ee(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;const r=i,t=i;if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.type===void 0&&(p="type")){const a={};e===null?e=[a]:e.push(a),i++}else if(s.type!==void 0&&s.type!=="choice"){const a={};e===null?
e=[a]:e.push(a),i++}}var n=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&!Array.isArray(s)&&s.choices===void 0){const p={instancePath:o,
schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[p]:e.push(p),i++}if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.field===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[p]:e.push(p),i++}if(s.
type===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),i++}if(s.required===
void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"}};e===null?e=[p]:e.push(p),i++}if(s.field!==void 0){
let p=s.field;if(typeof p=="string"){if(!y(p)){const a={instancePath:o+"/field",schemaPath:"#/properties/field/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),i++}}if(s.type!==void 0){let p=s.type;if(!(p==="text"||p==="date"||p==="number"||p==="money"||p==="url"||p==="choice"||p==="list")){const a={instancePath:o+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ui.properties.type.enum}};e===null?e=[a]:e.push(a),i++}}if(s.required!==void 0&&
typeof s.required!="boolean"){const p={instancePath:o+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),i++}if(s.choices!==void 0){let p=s.choices;if(Array.isArray(p)){if(p.length<1){const k={instancePath:o+"/choices",schemaPath:"#/properties/choices/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),i++}const a=p.length;for(let k=0;k<a;k++){let b=p[k];if(typeof b=="string"){if(!y(b)){const P={
instancePath:o+"/choices/"+k,schemaPath:"#/properties/choices/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[P]:e.push(P),i++}}else{const P={
instancePath:o+"/choices/"+k,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}}else{const a={instancePath:o+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(s.hint!==void 0){let p=s.hint;if(typeof p==
"string"){if(!y(p)){const a={instancePath:o+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),i++}}else{
const a={instancePath:o+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}if(s.promises!==void 0&&
s.promises!==!0){const p={instancePath:o+"/promises",schemaPath:"#/properties/promises/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[p]:e.push(p),
i++}for(const p in s)if(!et.includes(p)&&!p.startsWith("x-")){const a={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:p,allowed:et}};e===
null?e=[a]:e.push(a),i++}}else{const p={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return ee.errors=
e,i===0}const rt=["lead_time","before"];function re(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.lead_time===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead_time"}};e===null?e=[r]:e.push(
r),i++}if(s.before===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"before"}};e===null?e=[r]:e.push(r),i++}
if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/lead_time",schemaPath:"#/properties/lead_time/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/lead_time",schemaPath:"#/properties/lead_time/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.before!==void 0){let r=s.before;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/befo\
re",schemaPath:"#/properties/before/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!rt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}const tt=["deadline","after"];function te(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.deadline===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deadline"}};e===null?e=[r]:e.push(
r),i++}if(s.after===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.
deadline!==void 0){let r=s.deadline;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"form\
at",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/after",schemaPath:"#/propertie\
s/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!tt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:tt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}const st=["system","url"];function se(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),i++}if(s.
system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!jr(r)){const t={instancePath:o+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!st.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:st}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}const it=["lead_time","before","deadline","after"],ot=["name","from","to","stages","mode","informatio\
n","when","responsible","where","confirm","answer_within","retired"];function Rs(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;const r=i,t=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.mode===void 0&&(p="mode")){const a={};e===null?e=[a]:e.push(a),i++}else if(s.mode!==void 0){
let a=s.mode;if(!(a==="push"||a==="board")){const k={};e===null?e=[k]:e.push(k),i++}}}var n=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),n&&s&&typeof s=="object"&&
!Array.isArray(s)&&s.when===void 0){const p={instancePath:o,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"when"}};e===null?
e=[p]:e.push(p),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[p]:e.push(p),i++}if(s.from===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[p]:e.push(p),i++}if(s.to===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[p]:e.push(p),i++}if(s.stages===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stages"}};e===null?e=[p]:e.
push(p),i++}if(s.mode===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[p]:e.push(p),i++}
if(s.responsible===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responsible"}};e===null?e=[p]:e.push(p),i++}
if(s.where===void 0){const p={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};e===null?e=[p]:e.push(p),i++}if(s.name!==
void 0){let p=s.name;if(typeof p=="string"){if(!y(p)){const a={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),i++}}if(s.from!==void 0){let p=s.from;if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),i++}}if(s.to!==void 0){let p=s.to;if(Array.isArray(p)){if(p.length<1){const k={instancePath:o+"/to",schemaPath:"#/properties/\
to/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),i++}const a=p.length;for(let k=0;k<a;k++){let b=p[k];if(typeof b=="string"){if(!f(b)){
const P={instancePath:o+"/to/"+k,schemaPath:"#/properties/to/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[P]:e.push(P),i++}}else{const P={
instancePath:o+"/to/"+k,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}}else{const a={instancePath:o+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(s.stages!==void 0){let p=s.stages;if(Array.isArray(
p)){if(p.length<1){const k={instancePath:o+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),i++}
const a=p.length;for(let k=0;k<a;k++){let b=p[k];if(typeof b=="string"){if(!f(b)){const P={instancePath:o+"/stages/"+k,schemaPath:"#/properties/stages/items/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[P]:e.push(P),i++}}else{const P={instancePath:o+"/stages/"+k,schemaPath:"#/properties/stages/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}}}else{const a={instancePath:o+"/stages",schemaPath:"#/properties/stages/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(s.mode!==void 0){let p=s.mode;if(!(p==="push"||p==="board"||p==="access"||p==="questions")){const a={
instancePath:o+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:mi.properties.mode.enum}};e===null?e=[a]:e.push(a),i++}}if(s.information!==
void 0){let p=s.information;if(Array.isArray(p)){const a=p.length;for(let k=0;k<a;k++)ee(p[k],{instancePath:o+"/information/"+k,parentData:p,parentDataProperty:k,
rootData:l})||(e=e===null?ee.errors:m(e,ee.errors),i=e.length)}else{const a={instancePath:o+"/information",schemaPath:"#/properties/information/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(s.when!==void 0){let p=s.when;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.lead_time===void 0&&
p.deadline===void 0){const a={instancePath:o+"/when",schemaPath:"#/properties/when/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===
null?e=[a]:e.push(a),i++}if(p.lead_time!==void 0)re(p,{instancePath:o+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?re.errors:m(e,re.
errors),i=e.length);else if(p.deadline!==void 0)te(p,{instancePath:o+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?te.errors:m(e,te.errors),
i=e.length);else if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!it.includes(a)&&!a.startsWith("x-")){const k={instancePath:o+"/when",schemaPath:"\
#/properties/when/choose//knownKeys",keyword:"knownKeys",params:{key:a,allowed:it}};e===null?e=[k]:e.push(k),i++}}}else{const a={instancePath:o+"/when",schemaPath:"\
#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),i++}}if(s.responsible!==void 0){let p=s.responsible;if(typeof p=="string"){
if(!f(p)){const a={instancePath:o+"/responsible",schemaPath:"#/properties/responsible/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),
i++}}else{const a={instancePath:o+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}
if(s.where!==void 0&&(se(s.where,{instancePath:o+"/where",parentData:s,parentDataProperty:"where",rootData:l})||(e=e===null?se.errors:m(e,se.errors),i=e.length)),
s.confirm!==void 0&&typeof s.confirm!="boolean"){const p={instancePath:o+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[p]:e.push(p),i++}if(s.answer_within!==void 0){let p=s.answer_within;if(typeof p=="string"){if(!j(p)){const a={instancePath:o+"/answer_within",schemaPath:"\
#/properties/answer_within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/answer_within",schemaPath:"\
#/properties/answer_within/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}if(s.retired!==void 0){let p=s.retired;if(typeof p=="strin\
g"){if(!g(p)){const a={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[a]:e.push(a),i++}}else{
const a={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}for(const p in s)
if(!ot.includes(p)&&!p.startsWith("x-")){const a={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:p,allowed:ot}};e===null?e=[a]:e.push(a),
i++}}else{const p={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return Rs.errors=e,i===0}const ci=Vs,hi={
required:["title","text","status","history"],type:"object",properties:{title:{type:"string",format:"cx-text"},text:{type:"string",format:"cx-text"},status:{enum:[
"received","in_analysis","planned","in_progress","implemented","postponed","rejected","cancelled"]},cases:{type:"array",items:{type:"string",format:"cx-case-id"}},
tags:{type:"array",items:{type:"string",format:"cx-id"}},supporters:{type:"array",items:{type:"string",format:"cx-client-or-person"}},route:{type:"object",anyRequired:[
"department","group","contest"],choose:{department:{$ref:"definitions#/$defs/departmentRoute"},group:{$ref:"definitions#/$defs/groupRoute"},contest:{$ref:"defin\
itions#/$defs/contestRoute"},"":{knownKeys:["department","group","contest"]}}},score:{$ref:"definitions#/$defs/ideaScore"},rejection:{$ref:"definitions#/$defs/r\
ejection"},postponement:{$ref:"definitions#/$defs/postponement"},volunteers:{type:"array",items:{$ref:"definitions#/$defs/volunteer"}},project:{$ref:"definition\
s#/$defs/project"},checkins:{type:"array",items:{$ref:"definitions#/$defs/checkIn"}},comments:{type:"array",items:{$ref:"definitions#/$defs/comment"}},cancellation:{
$ref:"definitions#/$defs/cancellation"},public_reason:{type:"string",format:"cx-text"},outcome:{$ref:"definitions#/$defs/ideaOutcome"},author:{type:"string",format:"\
cx-id"},changes:{type:"array",items:{type:"object",anyRequired:["change","add","remove"],choose:{change:{$ref:"definitions#/$defs/changedPart"},add:{$ref:"defin\
itions#/$defs/addedPart"},remove:{$ref:"definitions#/$defs/removedPart"},"":{knownKeys:["change","set","add","after","value","remove"]}}}},applied:{$ref:"defini\
tions#/$defs/ideaApplication"},history:{type:"array",items:{$ref:"definitions#/$defs/ideaHistoryEntry"}}},knownKeys:["title","text","status","cases","tags","sup\
porters","route","score","rejection","postponement","volunteers","project","checkins","comments","cancellation","public_reason","outcome","author","changes","ap\
plied","history"],$id:"idea"},di=v["cx-client-or-person"];const kr=["department"];function ie(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.department===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),
i++}if(s.department!==void 0){let r=s.department;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/department",schemaPath:"#/properties/department/form\
at",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/department",schemaPath:"#/properties/department/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!kr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:kr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}const wr=["group"];function oe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.group===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.
group!==void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/group",schemaPath:"#/properties/group/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!wr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:wr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return oe.errors=e,i===0}const gr=["contest"];function ne(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contest===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contest"}};e===null?e=[r]:e.push(r),i++}if(s.
contest!==void 0&&s.contest!==!0){const r={instancePath:o+"/contest",schemaPath:"#/properties/contest/const",keyword:"const",params:{allowedValue:!0}};e===null?
e=[r]:e.push(r),i++}for(const r in s)if(!gr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:gr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return ne.errors=e,i===0}const nt=["client_value","business_value","effort"];function pe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.client_value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_valu\
e"}};e===null?e=[r]:e.push(r),i++}if(s.business_value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"busi\
ness_value"}};e===null?e=[r]:e.push(r),i++}if(s.effort===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eff\
ort"}};e===null?e=[r]:e.push(r),i++}if(s.client_value!==void 0){let r=s.client_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+
"/client_value",schemaPath:"#/properties/client_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>5||isNaN(r)){const t={instancePath:o+"/client_value",schemaPath:"#/properties/client_value/maximum",keyword:"maximum",params:{comparison:"<=",limit:5}};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:o+"/client_value",schemaPath:"#/properties/client_value/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}if(s.business_value!==void 0){let r=s.business_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const t={instancePath:o+"/business_value",schemaPath:"#/properties/business_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:o+"/business_value",schemaPath:"#/properties/business_value/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:o+"/business_value",schemaPath:"#/properties/business_\
value/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}if(s.effort!==void 0){let r=s.effort;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:o+"/effort",schemaPath:"#/properties/effort/maximum",keyword:"maximum",
params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:o+"/effort",schemaPath:"#/properties/effort/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}for(const r in s)if(!nt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:nt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}const pt=["reason","conflicts_with","consequences","alternatives"];function ae(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/pro\
perties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties\
/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.conflicts_with!==void 0){let r=s.conflicts_with;if(typeof r=="string"){if(!y(
r)){const t={instancePath:o+"/conflicts_with",schemaPath:"#/properties/conflicts_with/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/conflicts_with",schemaPath:"#/properties/conflicts_with/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.consequences!==void 0){let r=s.consequences;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/consequences",schemaPath:"#/properties/conse\
quences/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/consequences",schemaPath:"#/properties/\
consequences/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.alternatives!==void 0){let r=s.alternatives;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:o+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/f\
ormat",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/alternatives/"+n,schemaPath:"#/properties/altern\
atives/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/alternatives",schemaPath:"#/properties/a\
lternatives/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!pt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:pt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}const at=["reason","approved_by"];function le(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.
push(r),i++}if(s.approved_by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approved_by"}};e===null?e=[r]:
e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/approved\
_by",schemaPath:"#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/approve\
d_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!at.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:at}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}const lt=["person","at","approved_by"];function fe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.person===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"person"}};e===null?e=[
r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}
if(s.person!==void 0){let r=s.person;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/person",schemaPath:"#/properties/person/format",keyword:"format",
params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/\
format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/approved_by",schemaPath:"#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!lt.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:lt}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}const ki={type:"object",properties:{
start:{type:"string",format:"date"},end:{type:"string",format:"date"},goal:{type:"string",format:"cx-text"},scope:{type:"string",format:"cx-text"},deliverables:{
type:["string","array"],format:"cx-text",items:{type:"string",format:"cx-text"}},milestones:{type:"array",items:{$ref:"definitions#/$defs/milestone"}},work:{type:"\
array",items:{$ref:"definitions#/$defs/workItem"}},risks:{type:"array",items:{$ref:"definitions#/$defs/projectRisk"}}},knownKeys:["start","end","goal","scope","\
deliverables","milestones","work","risks"]},wi={required:["name"],type:"object",properties:{name:{type:"string",format:"cx-text"},due:{type:"string",format:"dat\
e"},done:{type:["string","boolean"],format:"cx-moment"}},knownKeys:["name","due","done"]},ft=["name","due","done"];function ye(s,{instancePath:o="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="st\
ring"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.
done;if(typeof r!="string"&&typeof r!="boolean"){const t={instancePath:o+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:wi.properties.done.
type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!x(r)){const t={instancePath:o+"/done",schemaPath:"#/properties/done/format",keyword:"format",params:{
format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ft.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:ft}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}const gi={required:["id","name"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"strin\
g",format:"cx-text"},owner:{type:"string",format:"cx-id"},parent:{type:"string",format:"cx-id"},due:{type:"string",format:"date"},done:{type:["string","boolean"],
format:"cx-moment"}},knownKeys:["id","name","owner","parent","due","done"]},yt=["id","name","owner","parent","due","done"];function me(s,{instancePath:o="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/\
id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.parent!==void 0){
let r=s.parent;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/parent",schemaPath:"#/properties/parent/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"form\
at",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.done;if(typeof r!="string"&&typeof r!="boolean"){const t={instancePath:o+"/done",schemaPath:"#\
/properties/done/type",keyword:"type",params:{type:gi.properties.done.type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!x(r)){const t={instancePath:o+
"/done",schemaPath:"#/properties/done/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!yt.includes(r)&&!r.
startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:yt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}const mt=["risk","plan"];function ue(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.risk===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=[r]:e.push(r),i++}if(s.risk!==
void 0){let r=s.risk;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/risk",schemaPath:"#/properties/risk/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),i++}}if(s.plan!==void 0){let r=s.plan;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/plan",schemaPath:"#/properties/plan/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!mt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:mt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}const ut=["start","end","goal","scope","deliverables","milestones","work","risks"];function ce(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.start!==void 0){let r=s.start;if(typeof r==
"string"){if(!g(r)){const t={instancePath:o+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.end!==void 0){let r=s.
end;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/goal",schemaPath:"#/properties/goal/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.scope!==void 0){let r=s.scope;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/scope",schemaPath:"#/properties/scope/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/scope",schemaPath:"#/properties/scope/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.deliverables!==void 0){let r=s.deliverables;if(typeof r!="string"&&!Array.isArray(r)){const t={instancePath:o+
"/deliverables",schemaPath:"#/properties/deliverables/type",keyword:"type",params:{type:ki.properties.deliverables.type}};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"&&!y(r)){const t={instancePath:o+"/deliverables",schemaPath:"#/properties/deliverables/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:
e.push(t),i++}if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:o+"/deliverables/"+n,
schemaPath:"#/properties/deliverables/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/del\
iverables/"+n,schemaPath:"#/properties/deliverables/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}}if(s.milestones!==void 0){
let r=s.milestones;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ye(r[n],{instancePath:o+"/milestones/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?ye.errors:m(e,ye.errors),i=e.length)}else{const t={instancePath:o+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.work!==void 0){let r=s.work;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)me(r[n],{instancePath:o+"/work\
/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?me.errors:m(e,me.errors),i=e.length)}else{const t={instancePath:o+"/work",schemaPath:"#/propert\
ies/work/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++)ue(r[n],{instancePath:o+"/risks/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ue.errors:m(e,ue.errors),i=e.length)}else{const t={instancePath:o+
"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ut.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ut}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}const ct=["at","by","progress","delays","risks"];function he(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:
e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.
progress===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"}};e===null?e=[r]:e.push(r),i++}if(s.at!==
void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.progress!==void 0){let r=s.progress;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/progress",schemaPath:"#/properties/prog\
ress/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/progress",schemaPath:"#/properties/progres\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.delays!==void 0){let r=s.delays;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/delays",schemaPath:"#/properties/delays/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/delay\
s",schemaPath:"#/properties/delays/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(typeof r=="s\
tring"){if(!y(r)){const t={instancePath:o+"/risks",schemaPath:"#/properties/risks/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ct.
includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ct}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}const ht=["at","by","text"];function de(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.
by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.text===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r==
"string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.text!==void 0){
let r=s.text;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/text",schemaPath:"#/properties/text/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}for(const r in s)if(!ht.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ht}};
e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return de.errors=
e,i===0}const Pi={required:["reason"],type:"object",properties:{reason:{type:"string",format:"cx-text"},alternatives:{type:["string","array"],format:"cx-text",items:{
type:"string",format:"cx-text"}}},knownKeys:["reason","alternatives"]},dt=["reason","alternatives"];function ke(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.alternatives!==void 0){let r=s.alternatives;if(typeof r!=
"string"&&!Array.isArray(r)){const t={instancePath:o+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type:Pi.properties.alternatives.
type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!y(r)){const t={instancePath:o+"/alternatives",schemaPath:"#/properties/alternatives/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!y(
p)){const a={instancePath:o+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[a]:e.
push(a),i++}}else{const a={instancePath:o+"/alternatives/"+n,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),i++}}}}for(const r in s)if(!dt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:dt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return ke.errors=e,i===0}const kt=["at","results"];function we(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.results===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[
t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
results!==void 0){let r=s.results;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/results",schemaPath:"#/properties/results/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!kt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:kt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return we.errors=e,i===0}const Ar=v["cx-map-target"],wt=["change","set"];function ge(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.change===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"}};e===null?
e=[r]:e.push(r),i++}if(s.set===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[r]:e.push(
r),i++}if(s.change!==void 0){let r=s.change;if(typeof r=="string"){if(!Ar(r)){const t={instancePath:o+"/change",schemaPath:"#/properties/change/format",keyword:"\
format",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/change",schemaPath:"#/properties/change/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.set!==void 0){let r=s.set;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
const t={instancePath:o+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!wt.includes(r)&&
!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:wt}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}const bi=v["cx-stage-target"],gt=["add","after","value"];function Pe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.add===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"add"}};e===
null?e=[r]:e.push(r),i++}if(s.value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:
e.push(r),i++}if(s.add!==void 0){let r=s.add;if(typeof r=="string"){if(!Ar(r)){const t={instancePath:o+"/add",schemaPath:"#/properties/add/format",keyword:"form\
at",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!bi(r)){const t={instancePath:o+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-stage-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/after",schemaPath:"#\
/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){const t={instancePath:o+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!gt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:gt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}const Pt=["remove"];function be(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.remove===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remove"}};e===null?e=[r]:e.push(r),i++}if(s.
remove!==void 0){let r=s.remove;if(typeof r=="string"){if(!Ar(r)){const t={instancePath:o+"/remove",schemaPath:"#/properties/remove/format",keyword:"format",params:{
format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Pt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Pt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return be.errors=e,i===0}const bt=["at","by"];function xe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r==
"string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!bt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:bt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}const xt={required:[
"at","by"],type:"object",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["received","in_analysis","planned","in_pr\
ogress","implemented","postponed","rejected","cancelled"]},from:{enum:["received","in_analysis","planned","in_progress","implemented","postponed","rejected","ca\
ncelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},knownKeys:["at","by","to","from","note",
"owner","due"]},Pr=["at","by","to","from","note","owner","due"];function qe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
t"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=
[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"forma\
t",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/\
format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||
r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:o+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:xt.
properties.to.enum}};e===null?e=[t]:e.push(t),i++}}if(s.from!==void 0){let r=s.from;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||r===
"implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:o+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:xt.
properties.from.enum}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/note",schemaPath:"\
#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/note",schemaPath:"#/propertie\
s/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!g(r)){const t={
instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"\
/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Pr.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Pr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}const br=["department","group","contest"],qt=["\
change","set","add","after","value","remove"],vt=["title","text","status","cases","tags","supporters","route","score","rejection","postponement","volunteers","p\
roject","checkins","comments","cancellation","public_reason","outcome","author","changes","applied","history"];function Vs(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),i++}if(s.text===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[r]:e.push(r),i++}if(s.history===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"histor\
y"}};e===null?e=[r]:e.push(r),i++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/title",schemaPath:"#/properties/\
title/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.text!==void 0){let r=s.text;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/text",schemaPath:"#/properties/text/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="received"||r==="in_a\
nalysis"||r==="planned"||r==="in_progress"||r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:o+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:hi.properties.status.enum}};e===null?e=[t]:e.push(t),i++}}if(s.cases!==void 0){let r=s.cases;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!dr(p)){const a={instancePath:o+"/cases/"+n,schemaPath:"#/properties/case\
s/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/cases/"+n,schemaPath:"#/properties/c\
ases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/cases",schemaPath:"#/properties/cases/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){
let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-i\
d"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.supporters!==void 0){let r=s.supporters;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!di(p)){const a={
instancePath:o+"/supporters/"+n,schemaPath:"#/properties/supporters/items/format",keyword:"format",params:{format:"cx-client-or-person"}};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:o+"/supporters/"+n,schemaPath:"#/properties/supporters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),i++}}}else{const t={instancePath:o+"/supporters",schemaPath:"#/properties/supporters/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.route!==void 0){let r=s.route;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:o+
"/route",schemaPath:"#/properties/route/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),i++}if(r.department!==
void 0)ie(r,{instancePath:o+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?ie.errors:m(e,ie.errors),i=e.length);else if(r.group!==void 0)
oe(r,{instancePath:o+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?oe.errors:m(e,oe.errors),i=e.length);else if(r.contest!==void 0)
ne(r,{instancePath:o+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?ne.errors:m(e,ne.errors),i=e.length);else if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const t in r)if(!br.includes(t)&&!t.startsWith("x-")){const n={instancePath:o+"/route",schemaPath:"#/properties/route/choose//knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:br}};e===null?e=[n]:e.push(n),i++}}}else{const t={instancePath:o+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.score!==void 0&&(pe(s.score,{instancePath:o+"/score",parentData:s,parentDataProperty:"score",rootData:l})||
(e=e===null?pe.errors:m(e,pe.errors),i=e.length)),s.rejection!==void 0&&(ae(s.rejection,{instancePath:o+"/rejection",parentData:s,parentDataProperty:"rejection",
rootData:l})||(e=e===null?ae.errors:m(e,ae.errors),i=e.length)),s.postponement!==void 0&&(le(s.postponement,{instancePath:o+"/postponement",parentData:s,parentDataProperty:"\
postponement",rootData:l})||(e=e===null?le.errors:m(e,le.errors),i=e.length)),s.volunteers!==void 0){let r=s.volunteers;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++)fe(r[n],{instancePath:o+"/volunteers/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?fe.errors:m(e,fe.errors),i=e.length)}else{const t={instancePath:o+
"/volunteers",schemaPath:"#/properties/volunteers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.project!==void 0&&(ce(s.project,
{instancePath:o+"/project",parentData:s,parentDataProperty:"project",rootData:l})||(e=e===null?ce.errors:m(e,ce.errors),i=e.length)),s.checkins!==void 0){let r=s.
checkins;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)he(r[n],{instancePath:o+"/checkins/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?he.errors:m(e,he.errors),i=e.length)}else{const t={instancePath:o+"/checkins",schemaPath:"#/properties/checkins/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.comments!==void 0){let r=s.comments;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)de(r[n],{instancePath:o+"/comme\
nts/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?de.errors:m(e,de.errors),i=e.length)}else{const t={instancePath:o+"/comments",schemaPath:"#/\
properties/comments/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.cancellation!==void 0&&(ke(s.cancellation,{instancePath:o+"/c\
ancellation",parentData:s,parentDataProperty:"cancellation",rootData:l})||(e=e===null?ke.errors:m(e,ke.errors),i=e.length)),s.public_reason!==void 0){let r=s.public_reason;
if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/public_reason",schemaPath:"#/properties/public_reason/format",keyword:"format",params:{format:"cx-tex\
t"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/public_reason",schemaPath:"#/properties/public_reason/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),i++}}if(s.outcome!==void 0&&(we(s.outcome,{instancePath:o+"/outcome",parentData:s,parentDataProperty:"outcome",rootData:l})||(e=e===
null?we.errors:m(e,we.errors),i=e.length)),s.author!==void 0){let r=s.author;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/author",schemaPath:"#/pr\
operties/author/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/author",schemaPath:"#/properties/\
author/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.changes!==void 0){let r=s.changes;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.change===void 0&&p.add===void 0&&p.remove===void 0){const a={instancePath:o+"/changes/"+n,schemaPath:"\
#/properties/changes/items/anyRequired",keyword:"anyRequired",params:{keys:["change","add","remove"]}};e===null?e=[a]:e.push(a),i++}if(p.change!==void 0)ge(p,{instancePath:o+
"/changes/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?ge.errors:m(e,ge.errors),i=e.length);else if(p.add!==void 0)Pe(p,{instancePath:o+"/cha\
nges/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Pe.errors:m(e,Pe.errors),i=e.length);else if(p.remove!==void 0)be(p,{instancePath:o+"/chang\
es/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?be.errors:m(e,be.errors),i=e.length);else if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)
if(!qt.includes(a)&&!a.startsWith("x-")){const k={instancePath:o+"/changes/"+n,schemaPath:"#/properties/changes/items/choose//knownKeys",keyword:"knownKeys",params:{
key:a,allowed:qt}};e===null?e=[k]:e.push(k),i++}}}else{const a={instancePath:o+"/changes/"+n,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.applied!==void 0&&(xe(s.applied,{instancePath:o+"/applied",parentData:s,parentDataProperty:"applied",rootData:l})||(e=e===null?
xe.errors:m(e,xe.errors),i=e.length)),s.history!==void 0){let r=s.history;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)qe(r[n],{instancePath:o+"/hi\
story/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?qe.errors:m(e,qe.errors),i=e.length)}else{const t={instancePath:o+"/history",schemaPath:"#\
/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!vt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:vt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Vs.errors=e,i===0}const xi=Fs,N={required:["name","unit","better","stage","owne\
r","source","review"],type:"object",properties:{name:{type:"string",format:"cx-text"},unit:{type:"string",format:"cx-text"},better:{enum:["higher","lower"]},stage:{
type:"string",format:"cx-id"},touchpoint:{type:"string",format:"cx-id"},order:{type:"number"},owner:{type:"string",format:"cx-id"},kind:{enum:["nps","csat","csi",
"ces","time","share","count","money"]},method:{enum:["mean","share","index","median","sum"]},source:{$ref:"definitions#/$defs/metricSource"},computed:{$ref:"def\
initions#/$defs/metricComputation"},scale:{$ref:"definitions#/$defs/metricScale"},top:{type:"integer"},weights:{type:"object",additionalProperties:{minimum:0,type:"\
number"}},targets:{type:"array",items:{$ref:"definitions#/$defs/metricTarget"}},baselines:{type:"array",items:{$ref:"definitions#/$defs/metricBaseline"}},expectation:{
$ref:"definitions#/$defs/metricExpectation"},benchmark:{type:"array",items:{$ref:"definitions#/$defs/metricBenchmark"}},balance:{type:"array",items:{type:"strin\
g",format:"cx-id"}},by:{type:"array",items:{type:"string",format:"cx-text"}},review:{enum:["month","quarter","week"]},task_type:{type:"string",format:"cx-id"},retired:{
type:"string",format:"date"}},knownKeys:["name","unit","better","stage","touchpoint","order","owner","kind","method","source","computed","scale","top","weights",
"targets","baselines","expectation","benchmark","balance","by","review","task_type","retired"],$id:"metric"},qi={required:["system","status"],type:"object",properties:{
system:{type:"string",format:"cx-id"},status:{enum:["collected","missing"]},idea:{type:"string",format:"cx-idea-id"}},knownKeys:["system","status","idea"]},vi=v["\
cx-idea-id"],jt=["system","status","idea"];function ve(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.system===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?
e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.
push(r),i++}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/system",schemaPath:"#/properties/system/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="collected"||r==="missing")){const t={instancePath:o+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:qi.properties.status.enum}};e===null?e=[t]:e.push(t),i++}}if(s.idea!==void 0){let r=s.idea;if(typeof r==
"string"){if(!vi(r)){const t={instancePath:o+"/idea",schemaPath:"#/properties/idea/format",keyword:"format",params:{format:"cx-idea-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/idea",schemaPath:"#/properties/idea/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!jt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:jt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}const At=["from","score"];function je(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),i++}if(s.score===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0&&s.
from!=="cases"){const r={instancePath:o+"/from",schemaPath:"#/properties/from/const",keyword:"const",params:{allowedValue:"cases"}};e===null?e=[r]:e.push(r),i++}
if(s.score!==void 0){let r=s.score;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/score",schemaPath:"#/properties/score/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!At.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:At}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return je.errors=e,i===0}const Dt=["min","max"];function Ae(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.min===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min"}};e===null?e=[r]:e.push(r),i++}if(s.max===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"}};e===null?e=[r]:e.push(r),i++}if(s.min!==void 0){let r=s.
min;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"}};e===null?e=[
t]:e.push(t),i++}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Dt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Dt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}const Dr=v["cx-period"],_t=["from","value"];function De(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=
[r]:e.push(r),i++}if(s.value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(
r),i++}if(s.from!==void 0){let r=s.from;if(typeof r=="string"){if(!Dr(r)){const t={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",
params:{format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/value",schemaPath:"#\
/properties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!_t.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:_t}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}const Kt=["from","reason","at","by"];function _e(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.from===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(
r),i++}if(s.reason===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}
if(s.from!==void 0){let r=s.from;if(typeof r=="string"){if(!Dr(r)){const t={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{
format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/r\
eason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={
instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/\
by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Kt.includes(r)&&!r.startsWith("x\
-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Kt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}const $t=["value","evidence"];function Ke(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}
if(s.evidence===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),i++}if(s.
value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/evidence",schemaPath:"\
#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/evidence",schemaPath:"#/p\
roperties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!$t.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:$t}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}const Et=["who","value","evidence"];function $e(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.who===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),
i++}if(s.value===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}if(s.
evidence===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),i++}if(s.who!==
void 0){let r=s.who;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/who",schemaPath:"#/properties/who/format",keyword:"format",params:{format:"cx-tex\
t"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/\
evidence",schemaPath:"#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/evi\
dence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Et.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Et}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}const Wt=["name","unit","better","stage","touch\
point","order","owner","kind","method","source","computed","scale","top","weights","targets","baselines","expectation","benchmark","balance","by","review","task\
_type","retired"];function Fs(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.unit===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"}};e===null?e=[r]:e.push(r),i++}if(s.better===void 0){const r={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"better"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.source===void 0){const r={instancePath:o,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),i++}if(s.review===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.unit!==void 0){let r=s.unit;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/unit",schemaPath:"#/properties/unit/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.better!==void 0){let r=s.better;if(!(r==="\
higher"||r==="lower")){const t={instancePath:o+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues:N.properties.better.enum}};e===
null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/stage",schemaPath:"#/properties/stage/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/stage",schemaPath:"#/properties/stage/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"\
/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.order!==void 0){let r=s.order;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:o+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}
if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(!(r==="nps"||r==="csat"||r==="csi"||r==="ces"||r==="time"||r==="share"||r==="count"||r==="mone\
y")){const t={instancePath:o+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.kind.enum}};e===null?e=[t]:e.push(t),
i++}}if(s.method!==void 0){let r=s.method;if(!(r==="mean"||r==="share"||r==="index"||r==="median"||r==="sum")){const t={instancePath:o+"/method",schemaPath:"#/p\
roperties/method/enum",keyword:"enum",params:{allowedValues:N.properties.method.enum}};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0&&(ve(s.source,{instancePath:o+
"/source",parentData:s,parentDataProperty:"source",rootData:l})||(e=e===null?ve.errors:m(e,ve.errors),i=e.length)),s.computed!==void 0&&(je(s.computed,{instancePath:o+
"/computed",parentData:s,parentDataProperty:"computed",rootData:l})||(e=e===null?je.errors:m(e,je.errors),i=e.length)),s.scale!==void 0&&(Ae(s.scale,{instancePath:o+
"/scale",parentData:s,parentDataProperty:"scale",rootData:l})||(e=e===null?Ae.errors:m(e,Ae.errors),i=e.length)),s.top!==void 0){let r=s.top;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),i++}}if(s.weights!==void 0){let r=s.weights;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let n=r[t];if(typeof n=="number"&&isFinite(n)){
if(n<0||isNaN(n)){const p={instancePath:o+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/weights/additionalProperties/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:o+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/weights/additionalProperties/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:o+"/weights",schemaPath:"\
#/properties/weights/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)De(r[n],{instancePath:o+"/targets/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?De.errors:m(e,De.errors),i=e.length)}else{
const t={instancePath:o+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.baselines!==void 0){
let r=s.baselines;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)_e(r[n],{instancePath:o+"/baselines/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?_e.errors:m(e,_e.errors),i=e.length)}else{const t={instancePath:o+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.expectation!==void 0&&(Ke(s.expectation,{instancePath:o+"/expectation",parentData:s,parentDataProperty:"expectation",
rootData:l})||(e=e===null?Ke.errors:m(e,Ke.errors),i=e.length)),s.benchmark!==void 0){let r=s.benchmark;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)
$e(r[n],{instancePath:o+"/benchmark/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?$e.errors:m(e,$e.errors),i=e.length)}else{const t={instancePath:o+
"/benchmark",schemaPath:"#/properties/benchmark/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.balance!==void 0){let r=s.balance;
if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/balance/"+n,schemaPath:"#/prope\
rties/balance/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/balance/"+n,schemaPath:"#/pro\
perties/balance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/balance",schemaPath:"#/properti\
es/balance/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(typeof p=="string"){if(!y(p)){const a={instancePath:o+"/by/"+n,schemaPath:"#/properties/by/items/format",keyword:"format",params:{format:"c\
x-text"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/by/"+n,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.review!==void 0){let r=s.review;if(!(r==="month"||r==="quarter"||r==="week")){const t={instancePath:o+"/review",schemaPath:"#/properties/review/enum",keyword:"\
enum",params:{allowedValues:N.properties.review.enum}};e===null?e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!f(r)){
const t={instancePath:o+"/task_type",schemaPath:"#/properties/task_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/task_type",schemaPath:"#/properties/task_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Wt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Wt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return Fs.errors=e,i===0}const ji=zs;const Ai={required:["id","name","after","touch"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"cx-text"},team:{type:"s\
tring",format:"cx-id"},role:{type:"string",format:"cx-text"},after:{type:"string",format:"cx-duration"},touch:{enum:["automated","personal"]},task_type:{type:"s\
tring",format:"cx-id"},handoff:{type:"string",format:"cx-id"},base:{type:"string",format:"cx-id"}},knownKeys:["id","name","team","role","after","touch","task_ty\
pe","handoff","base"],anyRequired:["team","role"]},It=["id","name","team","role","after","touch","task_type","handoff","base"];function Ee(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.after===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.touch===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
touch"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/team",schemaPath:"\
#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.role!==void 0){let r=s.role;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r==
"string"){if(!j(r)){const t={instancePath:o+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touch!==
void 0){let r=s.touch;if(!(r==="automated"||r==="personal")){const t={instancePath:o+"/touch",schemaPath:"#/properties/touch/enum",keyword:"enum",params:{allowedValues:Ai.
properties.touch.enum}};e===null?e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/task\
_type",schemaPath:"#/properties/task_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/task_ty\
pe",schemaPath:"#/properties/task_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.handoff!==void 0){let r=s.handoff;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
base!==void 0){let r=s.base;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/base",schemaPath:"#/properties/base/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!It.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:It}};e===null?e=[t]:e.push(t),i++}if(s.team===void 0&&s.role===void 0){const r={instancePath:o,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{
keys:["team","role"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return Ee.errors=e,i===0}const Ot=["name","stage","segments","starts_on","steps","retired"];function zs(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.starts_on===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
starts_on"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/proper\
ties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+
"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/stage",schemaPath:"\
#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segments!==void 0){let r=s.segments;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/segments/"+n,schemaPath:"#/properties/segments/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/segments/"+n,schemaPath:"#/properties/segments/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.starts_on!==void 0){let r=s.starts_on;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/starts_on",schemaPath:"\
#/properties/starts_on/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/starts_on",schemaPath:"#/p\
roperties/starts_on/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)Ee(r[n],{instancePath:o+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ee.errors:m(e,Ee.errors),i=e.length)}else{
const t={instancePath:o+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Ot.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Ot}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return zs.errors=e,i===0}const Di=Hs;const Nt=["event","date"];function We(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.event===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[r]:e.push(r),i++}if(s.
event!==void 0){let r=s.event;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/event",schemaPath:"#/properties/event/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.date!==void 0){let r=s.date;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/date",schemaPath:"#/properties/date/fo\
rmat",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/date",schemaPath:"#/properties/date/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Nt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:Nt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}const Rt=["announcement"];function Ie(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.announcement===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"announcement"}};e===null?e=[r]:e.push(
r),i++}if(s.announcement!==void 0){let r=s.announcement;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/announcement",schemaPath:"#/properties/announ\
cement/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/announcement",schemaPath:"#/properties/ann\
ouncement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Rt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}const Vt=["event","date","announcement"],Ft=["handoff","to","about","by","as\
ked","question","answered","answer","published_in"];function Hs(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?
e=[r]:e.push(r),i++}if(s.to===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.asked===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),i++}if(s.question===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==void 0){let r=s.
handoff;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.about!==void 0){let r=s.about;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.event===void 0&&r.announcement===void 0){const t={instancePath:o+
"/about",schemaPath:"#/properties/about/anyRequired",keyword:"anyRequired",params:{keys:["event","announcement"]}};e===null?e=[t]:e.push(t),i++}if(r.event!==void 0)
We(r,{instancePath:o+"/about",parentData:s,parentDataProperty:"about",rootData:l})||(e=e===null?We.errors:m(e,We.errors),i=e.length);else if(r.announcement!==void 0)
Ie(r,{instancePath:o+"/about",parentData:s,parentDataProperty:"about",rootData:l})||(e=e===null?Ie.errors:m(e,Ie.errors),i=e.length);else if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const t in r)if(!Vt.includes(t)&&!t.startsWith("x-")){const n={instancePath:o+"/about",schemaPath:"#/properties/about/choose//knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:Vt}};e===null?e=[n]:e.push(n),i++}}}else{const t={instancePath:o+"/about",schemaPath:"#/properties/about/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"\
#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+
"/asked",schemaPath:"#/properties/asked/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/asked",
schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.question!==void 0){let r=s.question;if(typeof r==
"string"){if(!y(r)){const t={instancePath:o+"/question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
answered!==void 0){let r=s.answered;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/answered",schemaPath:"#/properties/answered/format",keyword:"form\
at",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/answer",schemaPath:"\
#/properties/answer/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/answer",schemaPath:"#/prope\
rties/answer/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.published_in!==void 0){let r=s.published_in;if(typeof r=="string"){
if(!y(r)){const t={instancePath:o+"/published_in",schemaPath:"#/properties/published_in/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/published_in",schemaPath:"#/properties/published_in/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}for(const r in s)if(!Ft.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ft}};e===
null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Hs.errors=
e,i===0}const _i=Cs;const Ki={required:["owner"],type:"object",properties:{tags:{type:"array",items:{type:"string",format:"cx-id"}},client:{type:"string",format:"cx-id"},segment:{type:"\
string",format:"cx-id"},task_type:{type:"string",format:"cx-id"},source:{enum:["survey","interview","mystery_shopping","employee","open_source","data","contact"]},
owner:{type:"string",format:"cx-person-or-head"}},knownKeys:["tags","client","segment","task_type","source","owner"]},Ms=v["cx-person-or-head"],zt=["tags","clie\
nt","segment","task_type","source","owner"];function Oe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.owner===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?
e=[r]:e.push(r),i++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={
instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+
"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/tags",
schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="strin\
g"){if(!f(r)){const t={instancePath:o+"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segment!==void 0){
let r=s.segment;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx\
-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/task_type",schemaPath:"#/properties/t\
ask_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/task_type",schemaPath:"#/properties/task\
_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0){let r=s.source;if(!(r==="survey"||r==="interview"||r==="m\
ystery_shopping"||r==="employee"||r==="open_source"||r==="data"||r==="contact")){const t={instancePath:o+"/source",schemaPath:"#/properties/source/enum",keyword:"\
enum",params:{allowedValues:Ki.properties.source.enum}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!Ms(r)){const t={
instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!zt.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:zt}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}const Ht=["after","to"];function Ne(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.after===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.
to===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.after!==void 0){
let r=s.after;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-durat\
ion"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!Ms(r)){const t={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ht.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Ht}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}function Re(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.department===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),i++}if(s.department!==
void 0){let r=s.department;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/department",schemaPath:"#/properties/department/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!kr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:kr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return Re.errors=e,i===0}function Ve(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.group===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?
e=[r]:e.push(r),i++}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!wr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:wr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return Ve.errors=e,i===0}function Fe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.contest===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contes\
t"}};e===null?e=[r]:e.push(r),i++}if(s.contest!==void 0&&s.contest!==!0){const r={instancePath:o+"/contest",schemaPath:"#/properties/contest/const",keyword:"con\
st",params:{allowedValue:!0}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!gr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:gr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}const Mt=["tags","to"];function ze(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.to===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
to"}};e===null?e=[r]:e.push(r),i++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){
if(!f(p)){const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{
const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={
instancePath:o+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:o+"/to",schemaPath:"#/properties/to\
/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),i++}if(r.department!==void 0)Re(r,{instancePath:o+"\
/to",parentData:s,parentDataProperty:"to",rootData:l})||(e=e===null?Re.errors:m(e,Re.errors),i=e.length);else if(r.group!==void 0)Ve(r,{instancePath:o+"/to",parentData:s,
parentDataProperty:"to",rootData:l})||(e=e===null?Ve.errors:m(e,Ve.errors),i=e.length);else if(r.contest!==void 0)Fe(r,{instancePath:o+"/to",parentData:s,parentDataProperty:"\
to",rootData:l})||(e=e===null?Fe.errors:m(e,Fe.errors),i=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!br.includes(t)&&!t.startsWith(
"x-")){const n={instancePath:o+"/to",schemaPath:"#/properties/to/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:br}};e===null?e=[n]:e.push(n),i++}}}else{
const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Mt.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Mt}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}const Ct=["rules","fallback","es\
calation","ideas"];function Cs(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.fallback===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fallback"}};e===null?e=[r]:e.push(r),i++}
if(s.rules!==void 0){let r=s.rules;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Oe(r[n],{instancePath:o+"/rules/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Oe.errors:m(e,Oe.errors),i=e.length)}else{const t={instancePath:o+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.fallback!==void 0){let r=s.fallback;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/fallback",schemaPath:"\
#/properties/fallback/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/fallback",schemaPath:"#/pro\
perties/fallback/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.escalation!==void 0){let r=s.escalation;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)Ne(r[n],{instancePath:o+"/escalation/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ne.errors:m(e,Ne.errors),i=e.length)}else{
const t={instancePath:o+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.ideas!==
void 0){let r=s.ideas;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ze(r[n],{instancePath:o+"/ideas/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?ze.errors:m(e,ze.errors),i=e.length)}else{const t={instancePath:o+"/ideas",schemaPath:"#/properties/ideas/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ct.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Ct}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return Cs.errors=e,i===0}const $i=Ss;const St=["touchpoint","note"];function He(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.touchpoint===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"touchpoint"}};e===null?e=[r]:e.
push(r),i++}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpo\
int/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpoi\
nt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!St.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:St}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}const Tt=["team","target","gain"];function Me(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),i++}if(s.gain===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gain"}};e===null?e=[r]:e.push(r),i++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/target",schemaPath:"#/properties/target/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.gain!==void 0){let r=s.gain;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/gain",schemaPath:"\
#/properties/gain/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/gain",schemaPath:"#/propertie\
s/gain/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Tt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Tt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}const Bt=["name","segment","group","goal","steps","participants","retired"];
function Ss(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.goal===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segment!==void 0){let r=s.segment;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/group",schemaPath:"#/properties/group/format",keyword:"for\
mat",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/goal",schemaPath:"#/properti\
es/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/goal",schemaPath:"#/properties/goal/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)
He(r[n],{instancePath:o+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?He.errors:m(e,He.errors),i=e.length)}else{const t={instancePath:o+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.participants!==void 0){let r=s.participants;
if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Me(r[n],{instancePath:o+"/participants/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
Me.errors:m(e,Me.errors),i=e.length)}else{const t={instancePath:o+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/propertie\
s/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retire\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Bt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Bt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return Ss.errors=e,i===0}const Ei=Ts;const Lt={required:["type"],type:"object",properties:{type:{enum:["string","integer","number","boolean","date"]},choices:{type:"array",items:{type:["string","nu\
mber","boolean"]}},hint:{type:"string",format:"cx-text"},retired:{type:"string",format:"date"}},knownKeys:["type","choices","hint","retired"]},Ut=["type","choic\
es","hint","retired"];function Ce(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}if(s.type!==
void 0){let r=s.type;if(!(r==="string"||r==="integer"||r==="number"||r==="boolean"||r==="date")){const t={instancePath:o+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:Lt.properties.type.enum}};e===null?e=[t]:e.push(t),i++}}if(s.choices!==void 0){let r=s.choices;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){const a={instancePath:o+"/choices/"+n,schemaPath:"\
#/properties/choices/items/type",keyword:"type",params:{type:Lt.properties.choices.items.type}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/ch\
oices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.hint!==void 0){let r=s.hint;if(typeof r==
"string"){if(!y(r)){const t={instancePath:o+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Ut.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Ut}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return Ce.errors=e,i===0}const Wi={required:["id","name","when","strategy"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"\
cx-text"},when:{$ref:"definitions#/$defs/condition"},success:{type:"string",format:"cx-text"},strategy:{enum:["high_touch","low_touch"]},playbooks:{type:"array",
items:{type:"string",format:"cx-id"}},retired:{type:"string",format:"date"}},knownKeys:["id","name","when","success","strategy","playbooks","retired"]};const vr={type:"object",properties:{type:{enum:["string","integer","number","boolean"]},const:{type:["string","number","boolean"]},enum:{minItems:1,type:"array",
items:{type:["string","number","boolean"]}},minimum:{type:"number"},maximum:{type:"number"},exclusiveMinimum:{type:"number"},exclusiveMaximum:{type:"number"},allOf:{
minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},anyOf:{minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},
not:{$ref:"definitions#/$defs/attributeCondition"}},knownKeys:["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","\
not"]},D={validate:I},Gt=["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","not"];function I(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0){let r=s.type;if(!(r==="strin\
g"||r==="integer"||r==="number"||r==="boolean")){const t={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:vr.properties.
type.enum}};e===null?e=[t]:e.push(t),i++}}if(s.const!==void 0){let r=s.const;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const t={
instancePath:o+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type:vr.properties.const.type}};e===null?e=[t]:e.push(t),i++}}if(s.enum!==void 0){
let r=s.enum;if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&typeof p!="boolean"){const a={
instancePath:o+"/enum/"+n,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:vr.properties.enum.items.type}};e===null?e=[a]:e.push(a),i++}}}else{
const t={instancePath:o+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.minimum!==void 0){let r=s.
minimum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"}};
e===null?e=[t]:e.push(t),i++}}if(s.maximum!==void 0){let r=s.maximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/maximum",schemaPath:"#/pro\
perties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.exclusiveMinimum!==void 0){let r=s.exclusiveMinimum;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:o+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"}};e===null?
e=[t]:e.push(t),i++}}if(s.exclusiveMaximum!==void 0){let r=s.exclusiveMaximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:o+"/exclusiveMaximum",
schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.
isArray(r)){if(r.length<1){const n={instancePath:o+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),i++}const t=r.length;for(let n=0;n<t;n++)D.validate(r[n],{instancePath:o+"/allOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?D.validate.errors:
m(e,D.validate.errors),i=e.length)}else{const t={instancePath:o+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),i++}}if(s.anyOf!==void 0){let r=s.anyOf;if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/anyOf",schemaPath:"#/properties/anyOf/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)D.validate(r[n],{instancePath:o+"/anyOf/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?D.validate.errors:m(e,D.validate.errors),i=e.length)}else{const t={instancePath:o+"/anyOf",schemaPath:"#/properti\
es/anyOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}s.not!==void 0&&(D.validate(s.not,{instancePath:o+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?D.validate.errors:m(e,D.validate.errors),i=e.length));for(const r in s)if(!Gt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Gt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}const _={validate:O},Jt=["type","properties","required","allOf","anyOf","not"];
function O(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0&&
s.type!=="object"){const r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"object"}};e===null?e=[r]:e.push(r),
i++}if(s.properties!==void 0){let r=s.properties;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r)I(r[t],{instancePath:o+"/properties/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:l})||(e=e===null?I.errors:m(e,I.errors),i=e.length);else{const t={instancePath:o+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.required!==void 0){let r=s.required;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/required/"+n,schemaPath:"#/properties/re\
quired/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/required/"+n,schemaPath:"#/propertie\
s/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/required",schemaPath:"#/properties/r\
equired/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.isArray(r)){if(r.length<1){const n={
instancePath:o+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<
t;n++)_.validate(r[n],{instancePath:o+"/allOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?_.validate.errors:m(e,_.validate.errors),i=e.length)}else{
const t={instancePath:o+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.anyOf!==void 0){let r=s.
anyOf;if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)_.validate(r[n],{instancePath:o+"/anyOf/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
_.validate.errors:m(e,_.validate.errors),i=e.length)}else{const t={instancePath:o+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[t]:e.push(t),i++}}s.not!==void 0&&(_.validate(s.not,{instancePath:o+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===null?_.validate.
errors:m(e,_.validate.errors),i=e.length));for(const r in s)if(!Jt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"k\
nownKeys",params:{key:r,allowed:Jt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return O.errors=e,i===0}const Qt=["id","name","when","success","strategy","playbooks","retired"];function Se(s,{instancePath:o="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.when===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"when"}};e===null?e=[r]:e.push(r),i++}if(s.strategy===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strategy"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id\
/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.when!==void 0&&(O(s.when,{instancePath:o+"/when",parentData:s,parentDataProperty:"\
when",rootData:l})||(e=e===null?O.errors:m(e,O.errors),i=e.length)),s.success!==void 0){let r=s.success;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/suc\
cess",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.strategy!==void 0){let r=s.strategy;if(!(r===
"high_touch"||r==="low_touch")){const t={instancePath:o+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:Wi.properties.strategy.
enum}};e===null?e=[t]:e.push(t),i++}}if(s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!f(p)){const a={instancePath:o+"/playbooks/"+n,schemaPath:"#/properties/playbooks/items/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/playbooks/"+n,schemaPath:"#/properties/playbooks/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",
keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Qt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:Qt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}const Xt=["attributes","segments"];function Ts(s,{instancePath:o="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attributes!==void 0){let t=s.attributes;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t)Ce(t[p],{instancePath:o+"/attributes/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?
Ce.errors:m(e,Ce.errors),i=e.length);let n=!0;for(const p in t){const a=i;if(typeof p=="string"){if(!f(p)){const k={instancePath:o+"/attributes",schemaPath:"#/p\
roperties/attributes/keyNames/format",keyword:"format",params:{format:"cx-id"},propertyName:p};e===null?e=[k]:e.push(k),i++}}else{const k={instancePath:o+"/attr\
ibutes",schemaPath:"#/properties/attributes/keyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[k]:e.push(k),i++}var r=a===i;n=n&&r}}else{
const n={instancePath:o+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}if(s.segments!==
void 0){let t=s.segments;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)Se(t[p],{instancePath:o+"/segments/"+p,parentData:t,parentDataProperty:p,rootData:l})||
(e=e===null?Se.errors:m(e,Se.errors),i=e.length)}else{const n={instancePath:o+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),i++}}for(const t in s)if(!Xt.includes(t)&&!t.startsWith("x-")){const n={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownK\
eys",params:{key:t,allowed:Xt}};e===null?e=[n]:e.push(n),i++}}else{const t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),i++}return Ts.errors=e,i===0}const Ii=Bs;const Yt=["statement","for","measured_by"];function Te(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.statement===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statement"}};e===
null?e=[r]:e.push(r),i++}if(s.statement!==void 0){let r=s.statement;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/statement",schemaPath:"#/properti\
es/statement/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/statement",schemaPath:"#/propertie\
s/statement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.for!==void 0){let r=s.for;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/for",schemaPath:"#/properties/for/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.measured_by!==void 0){let r=s.measured_by;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/measured_by/"+n,schemaPath:"#/properties\
/measured_by/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/measured_by/"+n,schemaPath:"#/\
properties/measured_by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/measured_by",schemaPath:"\
#/properties/measured_by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Yt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Yt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}const Zt=["risk","prevention","touchpoint"];function Be(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.risk===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=
[r]:e.push(r),i++}if(s.prevention===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prevention"}};e===null?e=
[r]:e.push(r),i++}if(s.risk!==void 0){let r=s.risk;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/risk",schemaPath:"#/properties/risk/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.prevention!==void 0){let r=s.prevention;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/prevention",
schemaPath:"#/properties/prevention/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/prevention",
schemaPath:"#/properties/prevention/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:o+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}for(const r in s)if(!Zt.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Zt}};e===
null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Be.errors=
e,i===0}const es=["id","name","goal","done_when","risks","closing_note","retired"];function Le(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),i++}if(s.goal===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(
r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/goal",schemaPath:"#/pr\
operties/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/goal",schemaPath:"#/properties/go\
al/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done_when!==void 0){let r=s.done_when;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/done_when",schemaPath:"#/properties/done_when/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/done_when",schemaPath:"#/properties/done_when/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)Be(r[n],{instancePath:o+"/risks/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Be.errors:m(e,Be.
errors),i=e.length)}else{const t={instancePath:o+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.closing_note!==void 0){let r=s.closing_note;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/closing_note",schemaPath:"#/properties/closing_note/\
format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/closing_note",schemaPath:"#/properties/closing_\
note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={
instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!es.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:es}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}const rs=["success","stages"];function Bs(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"success"}};e===null?e=[r]:e.push(r),i++}if(s.stages===void 0){const r={instancePath:o,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"stages"}};e===null?e=[r]:e.push(r),i++}if(s.success!==void 0&&(Te(s.success,{instancePath:o+"/success",parentData:s,
parentDataProperty:"success",rootData:l})||(e=e===null?Te.errors:m(e,Te.errors),i=e.length)),s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){if(r.length<
1){const n={instancePath:o+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;
for(let n=0;n<t;n++)Le(r[n],{instancePath:o+"/stages/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Le.errors:m(e,Le.errors),i=e.length)}else{const t={
instancePath:o+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!rs.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rs}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Bs.errors=e,i===0}const Oi=Ls,Ni={required:["title",
"type","owner","due","status","history"],type:"object",properties:{title:{type:"string",format:"cx-text"},type:{type:"string",format:"cx-id"},owner:{type:"strin\
g",format:"cx-id"},due:{type:"string",format:"date"},status:{enum:["open","in_progress","in_question","completed","cancelled"]},cases:{type:"array",items:{type:"\
string",format:"cx-case-id"}},tags:{type:"array",items:{type:"string",format:"cx-id"}},origin:{type:"object",anyRequired:["metric","playbook","promise"],choose:{
metric:{$ref:"definitions#/$defs/metricOrigin"},playbook:{$ref:"definitions#/$defs/playbookOrigin"},promise:{$ref:"definitions#/$defs/promiseOrigin"},"":{knownKeys:[
"metric","period","playbook","client","step","promise"]}}},history:{type:"array",items:{$ref:"definitions#/$defs/taskHistoryEntry"}},followup:{$ref:"definitions\
#/$defs/followUp"},escalations:{type:"array",items:{$ref:"definitions#/$defs/escalation"}}},knownKeys:["title","type","owner","due","status","cases","tags","ori\
gin","history","followup","escalations"],$id:"task"};const ts=["metric","period"];function Ue(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
i++}if(s.period===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"}};e===null?e=[r]:e.push(r),i++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.period!==void 0){let r=s.period;if(typeof r=="string"){if(!Dr(r)){const t={instancePath:o+"/period",schemaPath:"#/properties/\
period/format",keyword:"format",params:{format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/period",schemaPath:"#/properties/perio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ts.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ts}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===0}const ss=["playbook","client","step"];function Ge(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.playbook===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"playbook"}};e===null?
e=[r]:e.push(r),i++}if(s.client===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[r]:e.
push(r),i++}if(s.step===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"}};e===null?e=[r]:e.push(r),i++}
if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/playbook",schemaPath:"#/properties/playbook/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/client",schemaPath:"\
#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/client",schemaPath:"#/propert\
ies/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.step!==void 0){let r=s.step;if(typeof r=="string"){if(!f(r)){const t={
instancePath:o+"/step",schemaPath:"#/properties/step/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ss.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ss}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}const is=["promise","client"];function Je(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.promise===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"promise"}};e===null?e=[r]:e.push(
r),i++}if(s.client===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[r]:e.push(r),i++}
if(s.promise!==void 0){let r=s.promise;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/promise",schemaPath:"#/properties/promise/format",keyword:"for\
mat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/client",schemaPath:"\
#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/client",schemaPath:"#/propert\
ies/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!is.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:is}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}const os={required:["at","by"],type:"object",properties:{at:{type:"string",format:"\
cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["open","in_progress","in_question","completed","cancelled"]},from:{enum:["open","in_progress","in_questi\
on","completed","cancelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},knownKeys:["at","by",
"to","from","note","owner","due"]};function Qe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){
let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={instancePath:o+"/\
to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:os.properties.to.enum}};e===null?e=[t]:e.push(t),i++}}if(s.from!==void 0){let r=s.from;
if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={instancePath:o+"/from",schemaPath:"#/properties/from/enum",keyword:"\
enum",params:{allowedValues:os.properties.from.enum}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){
const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="\
string"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Pr.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Pr}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}const ns=["at","by","reason"];function Xe(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.
by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.reason===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!x(r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==
void 0){let r=s.by;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ns.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:ns}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}const ps=["at","by","to","reason"];function Ye(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.to===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.reason===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(
r)){const t={instancePath:o+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!ps.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:ps}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return Ye.errors=e,i===0}const as=["metric","period","playbook","client","step","promise"],ls=["title","type","owner","due","status","cases","tags","origin",
"history","followup","escalations"];function Ls(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.title===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(
r),i++}if(s.type===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}if(s.
owner===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.due===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),i++}if(s.history===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"history"}};e===null?e=[r]:e.push(r),i++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!y(
r)){const t={instancePath:o+"/title",schemaPath:"#/properties/title/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.type;
if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",
keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="\
cancelled")){const t={instancePath:o+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ni.properties.status.enum}};e===null?e=
[t]:e.push(t),i++}}if(s.cases!==void 0){let r=s.cases;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!dr(p)){const a={
instancePath:o+"/cases/"+n,schemaPath:"#/properties/cases/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={
instancePath:o+"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(
r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/tags/"+n,schemaPath:"#/properties/tags/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.origin!==void 0){let r=s.origin;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0&&r.playbook===void 0&&
r.promise===void 0){const t={instancePath:o+"/origin",schemaPath:"#/properties/origin/anyRequired",keyword:"anyRequired",params:{keys:["metric","playbook","prom\
ise"]}};e===null?e=[t]:e.push(t),i++}if(r.metric!==void 0)Ue(r,{instancePath:o+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?Ue.errors:
m(e,Ue.errors),i=e.length);else if(r.playbook!==void 0)Ge(r,{instancePath:o+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?Ge.errors:
m(e,Ge.errors),i=e.length);else if(r.promise!==void 0)Je(r,{instancePath:o+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?Je.errors:
m(e,Je.errors),i=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!as.includes(t)&&!t.startsWith("x-")){const n={instancePath:o+"\
/origin",schemaPath:"#/properties/origin/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:as}};e===null?e=[n]:e.push(n),i++}}}else{const t={instancePath:o+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.history!==void 0){let r=s.history;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)Qe(r[n],{instancePath:o+"/history/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Qe.errors:m(e,
Qe.errors),i=e.length)}else{const t={instancePath:o+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.followup!==void 0&&(Xe(s.followup,{instancePath:o+"/followup",parentData:s,parentDataProperty:"followup",rootData:l})||(e=e===null?Xe.errors:m(e,Xe.
errors),i=e.length)),s.escalations!==void 0){let r=s.escalations;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ye(r[n],{instancePath:o+"/escalations\
/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ye.errors:m(e,Ye.errors),i=e.length)}else{const t={instancePath:o+"/escalations",schemaPath:"#/\
properties/escalations/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ls.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ls}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ls.errors=e,i===0}const Ri=Us;const Vi=v["cx-email"];const fs=["from","to","deputy"];function Ze(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.from===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),i++}
if(s.to===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.deputy===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deputy"}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0){let r=s.from;
if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:o+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
to!==void 0){let r=s.to;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.deputy!==void 0){let r=s.deputy;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/deputy",schemaPath:"#/properties/deputy/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/deputy",schemaPath:"#/properties/deputy/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!fs.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:fs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}const ys=["topic","until"];function er(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.topic===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"topic"}};e===null?e=[r]:e.push(r),i++}
if(s.topic!==void 0){let r=s.topic;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/topic",schemaPath:"#/properties/topic/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.until!==void 0){let r=s.until;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/until",schemaPath:"#/properties/unti\
l/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/until",schemaPath:"#/properties/until/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ys.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:ys}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}const ms=["id","name","role","email","head","left","away","trained"];function rr(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/\
id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.role!==void 0){let r=s.role;if(typeof r=="\
string"){if(!y(r)){const t={instancePath:o+"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.
email;if(typeof r=="string"){if(!Vi(r)){const t={instancePath:o+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"cx-email"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.head!==void 0&&typeof s.head!="boolean"){const r={instancePath:o+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),i++}if(s.left!==void 0){let r=s.left;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/left",schemaPath:"#/properties/left/for\
mat",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/left",schemaPath:"#/properties/left/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.away!==void 0){let r=s.away;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)Ze(r[n],{instancePath:o+
"/away/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?Ze.errors:m(e,Ze.errors),i=e.length)}else{const t={instancePath:o+"/away",schemaPath:"#/p\
roperties/away/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.trained!==void 0){let r=s.trained;if(Array.isArray(r)){const t=r.length;
for(let n=0;n<t;n++)er(r[n],{instancePath:o+"/trained/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?er.errors:m(e,er.errors),i=e.length)}else{
const t={instancePath:o+"/trained",schemaPath:"#/properties/trained/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ms.
includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ms}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}const Fi={required:["co\
ntact"],type:"object",properties:{contact:{enum:["direct","indirect"]},does:{type:"string",format:"cx-text"}},knownKeys:["contact","does"]},us=["contact","does"];
function tr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.contact===
void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[r]:e.push(r),i++}if(s.contact!==void 0){
let r=s.contact;if(!(r==="direct"||r==="indirect")){const t={instancePath:o+"/contact",schemaPath:"#/properties/contact/enum",keyword:"enum",params:{allowedValues:Fi.
properties.contact.enum}};e===null?e=[t]:e.push(t),i++}}if(s.does!==void 0){let r=s.does;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/does",schemaPath:"\
#/properties/does/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/does",schemaPath:"#/propertie\
s/does/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!us.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:us}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}const cs=["goal","metric","target","owner","due","why"];function sr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.goal===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===
null?e=[r]:e.push(r),i++}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/goal",schemaPath:"#/properties/goal/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/metric",schemaPath:"\
#/properties/metric/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/metric",schemaPath:"#/propert\
ies/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!y(r)){const t={
instancePath:o+"/target",schemaPath:"#/properties/target/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r==
"string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.
due;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
why!==void 0){let r=s.why;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/why",schemaPath:"#/properties/why/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!cs.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:cs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return sr.errors=e,i===0}const hs=["amount","currency"];function ir(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.amount===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amount"}};e===null?e=[r]:e.push(r),
i++}if(s.currency===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};e===null?e=[r]:e.push(r),i++}
if(s.amount!==void 0){let r=s.amount;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){const t={instancePath:o+"/amount",schemaPath:"#/properties/amount/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/amount",schemaPath:"#/properties/amount/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.currency!==void 0){let r=s.currency;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/currency",schemaPath:"#/properties/currency/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/c\
urrency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!hs.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:hs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}const ds=["measure","limit","when"];function or(s,{
instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.measure===void 0){const r={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"measure"}};e===null?e=[r]:e.push(r),i++}if(s.measure!==void 0){let r=s.measure;
if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/measure",schemaPath:"#/properties/measure/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.limit!==void 0&&(ir(s.limit,{instancePath:o+"/limit",parentData:s,parentDataProperty:"limit",rootData:l})||(e=e===null?ir.errors:m(e,ir.errors),i=e.
length)),s.when!==void 0){let r=s.when;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/when",schemaPath:"#/properties/when/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ds.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:ds}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return or.errors=e,i===0}const ks=["name","system","stakeholder","members","stages","targets","goals","gains","authority","calendar","reports_to","retired"];
function Us(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let t=s.name;
if(typeof t=="string"){if(!y(t)){const n={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[n]:
e.push(n),i++}}else{const n={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.
system!==void 0){let t=s.system;if(typeof t=="string"){if(!f(t)){const n={instancePath:o+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),i++}}if(s.stakeholder!==void 0){let t=s.stakeholder;if(typeof t=="string"){if(!f(t)){const n={instancePath:o+"/stakeholder",schemaPath:"\
#/properties/stakeholder/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/stakeholder",schemaPath:"\
#/properties/stakeholder/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.members!==void 0){let t=s.members;if(Array.isArray(t)){
const n=t.length;for(let b=0;b<n;b++)rr(t[b],{instancePath:o+"/members/"+b,parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?rr.errors:m(e,rr.errors),
i=e.length);const p=i,a=t.length;let k=!0;if(t.length>0){let b=0;for(let P=0;P<a;P++){let K=t[P];const E=i;if(K&&typeof K=="object"&&!Array.isArray(K)){if(K.head===
void 0){const A={instancePath:o+"/members/"+P,schemaPath:"#/properties/members/contains/required",keyword:"required",params:{missingProperty:"head"}};e===null?e=
[A]:e.push(A),i++}if(K.head!==void 0&&K.head!==!0){const A={instancePath:o+"/members/"+P+"/head",schemaPath:"#/properties/members/contains/properties/head/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[A]:e.push(A),i++}}else{const A={instancePath:o+"/members/"+P,schemaPath:"#/properties/members/contains/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),i++}var r=E===i;if(r){if(b++,b>1){k=!1;break}b>=0&&(k=!0)}}}if(k)i=p,e!==null&&(p?e.length=p:
e=null);else{const b={instancePath:o+"/members",schemaPath:"#/properties/members/contains",keyword:"contains",params:{minContains:0,maxContains:1}};e===null?e=[
b]:e.push(b),i++}}else{const n={instancePath:o+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
i++}}if(s.stages!==void 0){let t=s.stages;if(t&&typeof t=="object"&&!Array.isArray(t))for(const n in t)tr(t[n],{instancePath:o+"/stages/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?tr.errors:m(e,tr.errors),i=e.length);else{const n={instancePath:o+"/stages",schemaPath:"\
#/properties/stages/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){const n=t.
length;for(let p=0;p<n;p++){let a=t[p];if(typeof a=="string"){if(!f(a)){const k={instancePath:o+"/targets/"+p,schemaPath:"#/properties/targets/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[k]:e.push(k),i++}}else{const k={instancePath:o+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}}}else{const n={instancePath:o+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),i++}}if(s.goals!==void 0){let t=s.goals;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)sr(t[p],{instancePath:o+
"/goals/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?sr.errors:m(e,sr.errors),i=e.length)}else{const n={instancePath:o+"/goals",schemaPath:"#\
/properties/goals/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),i++}}if(s.gains!==void 0){let t=s.gains;if(typeof t=="string"){if(!y(t)){
const n={instancePath:o+"/gains",schemaPath:"#/properties/gains/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[n]:e.push(n),i++}}else{const n={
instancePath:o+"/gains",schemaPath:"#/properties/gains/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.authority!==void 0){let t=s.
authority;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)or(t[p],{instancePath:o+"/authority/"+p,parentData:t,parentDataProperty:p,rootData:l})||(e=e===
null?or.errors:m(e,or.errors),i=e.length)}else{const n={instancePath:o+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),i++}}if(s.calendar!==void 0){let t=s.calendar;if(typeof t=="string"){if(!f(t)){const n={instancePath:o+"/calendar",schemaPath:"#/proper\
ties/calendar/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/calendar",schemaPath:"#/properties/\
calendar/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.reports_to!==void 0){let t=s.reports_to;if(typeof t=="string"){if(!y(t)){
const n={instancePath:o+"/reports_to",schemaPath:"#/properties/reports_to/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[n]:e.push(n),i++}}else{
const n={instancePath:o+"/reports_to",schemaPath:"#/properties/reports_to/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.retired!==
void 0){let t=s.retired;if(typeof t=="string"){if(!g(t)){const n={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"\
date"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),i++}}for(const t in s)if(!ks.includes(t)&&!t.startsWith("x-")){const n={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:t,allowed:ks}};e===null?e=[n]:e.push(n),i++}}else{const t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
i++}return Us.errors=e,i===0}const zi=Gs;const ws=["team","does","system"];function nr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),i++}if(s.does===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),i++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.does!==void 0){let r=s.does;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/does",schemaPath:"#/properties/does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/system",schemaPath:"\
#/properties/system/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/system",schemaPath:"#/propert\
ies/system/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ws.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ws}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}const gs=["name","stage","order","owner","supported_by","channels","client_d\
oes","expectation","reality","barrier","emotion","expected_emotion","moment_of_truth","backstage","metrics","evidence","retired"];function Gs(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.client_does===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"client_does"}};e===null?e=[r]:e.push(r),i++}if(s.expectation===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expectation"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!f(r)){
const t={instancePath:o+"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.order!==void 0){let r=s.order;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:o+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}
if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.supported_by!==void 0){let r=s.supported_by;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!f(p)){const a={instancePath:o+"/supported_by/"+n,schemaPath:"#/properties/supported_by/items/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/supported_by/"+n,schemaPath:"#/properties/supported_by/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/supported_by",schemaPath:"#/properties/supported_by/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),i++}}if(s.channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){
if(!f(p)){const a={instancePath:o+"/channels/"+n,schemaPath:"#/properties/channels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:o+"/channels/"+n,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
i++}}}else{const t={instancePath:o+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.
client_does!==void 0){let r=s.client_does;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/client_does",schemaPath:"#/properties/client_does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/client_does",schemaPath:"#/properties/client_does/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.expectation!==void 0){let r=s.expectation;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+
"/expectation",schemaPath:"#/properties/expectation/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/expectation",schemaPath:"#/properties/expectation/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reality!==void 0){let r=s.reality;
if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/reality",schemaPath:"#/properties/reality/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/reality",schemaPath:"#/properties/reality/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.barrier!==void 0){let r=s.barrier;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/barrier",schemaPath:"#/properties/barrier/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/barrier",schemaPath:"#/properties/barrier/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.emotion!==void 0){let r=s.emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:o+
"/emotion",schemaPath:"#/properties/emotion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),i++}if(r<-2||isNaN(r)){const t={
instancePath:o+"/emotion",schemaPath:"#/properties/emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/emotion",schemaPath:"#/properties/emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.expected_emotion!==void 0){
let r=s.expected_emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:o+"/expected_emotion",schemaPath:"#/properties/expected_emo\
tion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),i++}if(r<-2||isNaN(r)){const t={instancePath:o+"/expected_emotion",schemaPath:"\
#/properties/expected_emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/expecte\
d_emotion",schemaPath:"#/properties/expected_emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.moment_of_truth!==void 0&&typeof s.
moment_of_truth!="boolean"){const r={instancePath:o+"/moment_of_truth",schemaPath:"#/properties/moment_of_truth/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),i++}if(s.backstage!==void 0){let r=s.backstage;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)nr(r[n],{instancePath:o+"/backstag\
e/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?nr.errors:m(e,nr.errors),i=e.length)}else{const t={instancePath:o+"/backstage",schemaPath:"#/p\
roperties/backstage/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.metrics!==void 0){let r=s.metrics;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!f(p)){const a={instancePath:o+"/metrics/"+n,schemaPath:"#/properties/metrics/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/metrics/"+n,schemaPath:"#/properties/metrics/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!y(p)){const a={instancePath:o+"/evidence/"+n,schemaPath:"#/properties/evidence/items/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/evidence/"+n,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),i++}}}else{const t={instancePath:o+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"\
format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!gs.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:gs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Gs.errors=e,i===0}const Hi=Js;const xr=["id","name","retired"];function pr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.
name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired\
/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!xr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:xr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return pr.errors=e,i===0}function ar(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(
r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="stri\
ng"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!xr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:xr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return ar.errors=e,i===0}const Ps=["id","name","planned","retired"];function lr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}
if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.planned!==void 0){let r=s.planned;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p==
"string"){if(!g(p)){const a={instancePath:o+"/planned/"+n,schemaPath:"#/properties/planned/items/format",keyword:"format",params:{format:"date"}};e===null?e=[a]:
e.push(a),i++}}else{const a={instancePath:o+"/planned/"+n,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),i++}}}else{const t={instancePath:o+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.
retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",
params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ps.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Ps}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return lr.errors=e,i===0}const qr=["id","name","group","retired"];function fr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.
group===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/reti\
red",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"\
#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!qr.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:qr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}const bs=["id","name","target","retired"];function yr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),i++}if(s.name===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}
if(s.target===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),i++}if(s.id!==
void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/target",schemaPath:"#/pro\
perties/target/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/target",schemaPath:"#/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={
instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!bs.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:bs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}function mr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){
const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.group===void 0){const r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!f(r)){const t={
instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(!y(r)){const t={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.group!==void 0){let r=s.group;
if(typeof r=="string"){if(!y(r)){const t={instancePath:o+"/group",schemaPath:"#/properties/group/format",keyword:"format",params:{format:"cx-text"}};e===null?e=
[t]:e.push(t),i++}}else{const t={instancePath:o+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!g(r)){const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/format",keyword:"for\
mat",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!qr.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:qr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}const xs=["channels","systems","events","tags","task_types","churn_reasons"];function Js(s,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.channels!==void 0){let r=s.channels;if(Array.
isArray(r)){const t=r.length;for(let n=0;n<t;n++)pr(r[n],{instancePath:o+"/channels/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?pr.errors:m(
e,pr.errors),i=e.length)}else{const t={instancePath:o+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(s.systems!==void 0){let r=s.systems;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)ar(r[n],{instancePath:o+"/systems/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?ar.errors:m(e,ar.errors),i=e.length)}else{const t={instancePath:o+"/systems",schemaPath:"#/properties/systems/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.events!==void 0){let r=s.events;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++)lr(r[n],{instancePath:o+"/events/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?lr.errors:m(e,lr.errors),i=e.length)}else{const t={instancePath:o+
"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(
r)){const t=r.length;for(let n=0;n<t;n++)fr(r[n],{instancePath:o+"/tags/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?fr.errors:m(e,fr.errors),
i=e.length)}else{const t={instancePath:o+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.task_types!==
void 0){let r=s.task_types;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)yr(r[n],{instancePath:o+"/task_types/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?yr.errors:m(e,yr.errors),i=e.length)}else{const t={instancePath:o+"/task_types",schemaPath:"#/properties/task_types/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.churn_reasons!==void 0){let r=s.churn_reasons;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)
mr(r[n],{instancePath:o+"/churn_reasons/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?mr.errors:m(e,mr.errors),i=e.length)}else{const t={instancePath:o+
"/churn_reasons",schemaPath:"#/properties/churn_reasons/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!xs.includes(
r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:xs}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Js.errors=e,i===0}const Mi=Xs,R={required:["name"],
type:"object",properties:{name:{type:"string",format:"cx-text"},locale:{enum:["en","ru"]},timezone:{type:"string",format:"cx-timezone"},cx_team:{type:"string",format:"\
cx-id"},calendars:{type:"object",keyNames:{type:"string",format:"cx-id"},additionalProperties:{$ref:"definitions#/$defs/calendar"}},limits:{$ref:"definitions#/$\
defs/limits"},rules:{type:"object",additionalProperties:{enum:["off","warning","error"]}},preset:{enum:["minimal","recommended","strict"]},changes:{type:"object",
additionalProperties:{enum:["breaking","loosening","tightening","neutral","off"]}},reviewers:{type:"object",additionalProperties:{type:"array",items:{type:"stri\
ng",format:"cx-text"}}}},knownKeys:["name","locale","timezone","cx_team","calendars","limits","rules","preset","changes","reviewers"],$id:"workspace"},Qs=v["cx-\
timezone"],qs={type:"object",properties:{timezone:{type:"string",format:"cx-timezone"},country:{type:"string",format:"cx-country"},weekend:{type:"array",items:{
enum:["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}},hours:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workin\
gHours"},choose:{from:{$ref:"definitions#/$defs/workingHours"},to:{$ref:"definitions#/$defs/workingHours"},"":{$ref:"definitions#/$defs/weeklyHours"}}},holidays:{
type:"array",items:{type:"string",format:"date"}},workdays:{type:"array",items:{type:"string",format:"date"}}},knownKeys:["timezone","country","weekend","hours",
"holidays","workdays"]},Ci=v["cx-country"];const vs=v["cx-time"],js=["from","to"];function w(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.
push(r),i++}if(s.to===void 0){const r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.
from!==void 0){let r=s.from;if(typeof r=="string"){if(!vs(r)){const t={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"\
cx-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!vs(r)){const t={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!js.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:js}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return w.errors=e,i===0}const $={minProperties:1,type:"object",properties:{monday:{minItems:1,type:["array","object"],items:{$ref:"definitio\
ns#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},tuesday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/worki\
ngHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},wednesday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{
"":{$ref:"definitions#/$defs/workingHours"}}},thursday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"defi\
nitions#/$defs/workingHours"}}},friday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/w\
orkingHours"}}},saturday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},
sunday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}}},knownKeys:["mon\
day","tuesday","wednesday","thursday","friday","saturday","sunday"]},As=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function ur(s,{
instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const r={
instancePath:o,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}if(s.monday!==void 0){let r=s.monday;if(!r||typeof r!=
"object"){const t={instancePath:o+"/monday",schemaPath:"#/properties/monday/type",keyword:"type",params:{type:$.properties.monday.type}};e===null?e=[t]:e.push(t),
i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/monday",schemaPath:"#/properties/monday/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/monday/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:
m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(w(r,{instancePath:o+"/monday",parentData:s,parentDataProperty:"monday",rootData:l})||(e=e===
null?w.errors:m(e,w.errors),i=e.length))}if(s.tuesday!==void 0){let r=s.tuesday;if(!r||typeof r!="object"){const t={instancePath:o+"/tuesday",schemaPath:"#/prop\
erties/tuesday/type",keyword:"type",params:{type:$.properties.tuesday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+
"/tuesday",schemaPath:"#/properties/tuesday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],
{instancePath:o+"/tuesday/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(
r)&&(w(r,{instancePath:o+"/tuesday",parentData:s,parentDataProperty:"tuesday",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length))}if(s.wednesday!==void 0){
let r=s.wednesday;if(!r||typeof r!="object"){const t={instancePath:o+"/wednesday",schemaPath:"#/properties/wednesday/type",keyword:"type",params:{type:$.properties.
wednesday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/wednesday",schemaPath:"#/properties/wednesday/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/wednesday/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(w(r,{instancePath:o+"/wednesday",parentData:s,parentDataProperty:"\
wednesday",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length))}if(s.thursday!==void 0){let r=s.thursday;if(!r||typeof r!="object"){const t={instancePath:o+
"/thursday",schemaPath:"#/properties/thursday/type",keyword:"type",params:{type:$.properties.thursday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.
length<1){const n={instancePath:o+"/thursday",schemaPath:"#/properties/thursday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.
length;for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/thursday/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}
r&&typeof r=="object"&&!Array.isArray(r)&&(w(r,{instancePath:o+"/thursday",parentData:s,parentDataProperty:"thursday",rootData:l})||(e=e===null?w.errors:m(e,w.errors),
i=e.length))}if(s.friday!==void 0){let r=s.friday;if(!r||typeof r!="object"){const t={instancePath:o+"/friday",schemaPath:"#/properties/friday/type",keyword:"ty\
pe",params:{type:$.properties.friday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/friday",schemaPath:"#/pro\
perties/friday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/friday/"+
n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(w(r,{instancePath:o+
"/friday",parentData:s,parentDataProperty:"friday",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length))}if(s.saturday!==void 0){let r=s.saturday;if(!r||
typeof r!="object"){const t={instancePath:o+"/saturday",schemaPath:"#/properties/saturday/type",keyword:"type",params:{type:$.properties.saturday.type}};e===null?
e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+"/saturday",schemaPath:"#/properties/saturday/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/saturday/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(w(r,{instancePath:o+"/saturday",parentData:s,parentDataProperty:"satur\
day",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length))}if(s.sunday!==void 0){let r=s.sunday;if(!r||typeof r!="object"){const t={instancePath:o+"/sun\
day",schemaPath:"#/properties/sunday/type",keyword:"type",params:{type:$.properties.sunday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<
1){const n={instancePath:o+"/sunday",schemaPath:"#/properties/sunday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;
for(let n=0;n<t;n++)w(r[n],{instancePath:o+"/sunday/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r==
"object"&&!Array.isArray(r)&&(w(r,{instancePath:o+"/sunday",parentData:s,parentDataProperty:"sunday",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length))}
for(const r in s)if(!As.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:As}};e===null?
e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===
0}const Ds=["timezone","country","weekend","hours","holidays","workdays"];function cr(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timezone!==void 0){let r=s.timezone;if(typeof r=="string"){if(!Qs(r)){const t={instancePath:o+"/timezone",
schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/timezone",
schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.country!==void 0){let r=s.country;if(typeof r==
"string"){if(!Ci(r)){const t={instancePath:o+"/country",schemaPath:"#/properties/country/format",keyword:"format",params:{format:"cx-country"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:o+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.weekend!==void 0){let r=s.weekend;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(!(p==="monday"||p==="tuesday"||p==="wednesday"||
p==="thursday"||p==="friday"||p==="saturday"||p==="sunday")){const a={instancePath:o+"/weekend/"+n,schemaPath:"#/properties/weekend/items/enum",keyword:"enum",params:{
allowedValues:qs.properties.weekend.items.enum}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/weekend",schemaPath:"#/properties/weekend/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.hours!==void 0){let r=s.hours;if(!r||typeof r!="object"){const t={instancePath:o+"/hours",schemaPath:"\
#/properties/hours/type",keyword:"type",params:{type:qs.properties.hours.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const n={instancePath:o+
"/hours",schemaPath:"#/properties/hours/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++)w(r[n],
{instancePath:o+"/hours/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(
r)&&(r.from!==void 0?w(r,{instancePath:o+"/hours",parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length):r.to!==void 0?
w(r,{instancePath:o+"/hours",parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?w.errors:m(e,w.errors),i=e.length):ur(r,{instancePath:o+"/hours",
parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?ur.errors:m(e,ur.errors),i=e.length))}if(s.holidays!==void 0){let r=s.holidays;if(Array.isArray(
r)){const t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(!g(p)){const a={instancePath:o+"/holidays/"+n,schemaPath:"#/properties/holidays/i\
tems/format",keyword:"format",params:{format:"date"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/holidays/"+n,schemaPath:"#/properties/holiday\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/holidays",schemaPath:"#/properties/holidays/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.workdays!==void 0){let r=s.workdays;if(Array.isArray(r)){const t=r.length;for(let n=0;n<
t;n++){let p=r[n];if(typeof p=="string"){if(!g(p)){const a={instancePath:o+"/workdays/"+n,schemaPath:"#/properties/workdays/items/format",keyword:"format",params:{
format:"date"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:o+"/workdays/"+n,schemaPath:"#/properties/workdays/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={instancePath:o+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ds.includes(r)&&!r.startsWith("x-")){const t={instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Ds}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return cr.errors=e,i===0}const _s=["unaccepted","due_soon","in_question","triage","clarification","analysis","checkin","answer","news","min_answers"];function hr(s,{instancePath:o="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.unaccepted!==void 0){let r=s.unaccepted;if(typeof r=="st\
ring"){if(!j(r)){const t={instancePath:o+"/unaccepted",schemaPath:"#/properties/unaccepted/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:o+"/unaccepted",schemaPath:"#/properties/unaccepted/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.due_soon!==void 0){let r=s.due_soon;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/due_soon",schemaPath:"#/properties/due_soon/format",
keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/due_soon",schemaPath:"#/properties/due_soon/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.in_question!==void 0){let r=s.in_question;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+
"/in_question",schemaPath:"#/properties/in_question/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+
"/in_question",schemaPath:"#/properties/in_question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.triage!==void 0){let r=s.triage;
if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/triage",schemaPath:"#/properties/triage/format",keyword:"format",params:{format:"cx-duration"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}if(s.clarification!==void 0){let r=s.clarification;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/clarification",schemaPath:"#/properties/clari\
fication/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/clarification",schemaPath:"#/prope\
rties/clarification/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.analysis!==void 0){let r=s.analysis;if(typeof r=="string"){if(!j(
r)){const t={instancePath:o+"/analysis",schemaPath:"#/properties/analysis/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.checkin!==
void 0){let r=s.checkin;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/checkin",schemaPath:"#/properties/checkin/format",keyword:"format",params:{format:"\
cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/checkin",schemaPath:"#/properties/checkin/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+"/answer",schemaPath:"#/properties/a\
nswer/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/answer",schemaPath:"#/properties/answ\
er/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.news!==void 0){let r=s.news;if(typeof r=="string"){if(!j(r)){const t={instancePath:o+
"/news",schemaPath:"#/properties/news/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/news",
schemaPath:"#/properties/news/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.min_answers!==void 0){let r=s.min_answers;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/min_answers",schemaPath:"#/properties/min_answers/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:o+"/min_answers",schemaPath:"#/properties/min_answe\
rs/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!_s.includes(r)&&!r.startsWith("x-")){const t={
instancePath:o,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:_s}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return hr.errors=e,i===0}const Ks=["name","locale","timezone","cx_team","calendars","l\
imits","rules","preset","changes","reviewers"];function Xs(s,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.name===void 0){const t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[t]:e.push(t),i++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(!y(t)){const n={instancePath:o+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.locale!==void 0){let t=s.locale;if(!(t==="en"||t==="ru")){const n={instancePath:o+"/locale",schemaPath:"#/pro\
perties/locale/enum",keyword:"enum",params:{allowedValues:R.properties.locale.enum}};e===null?e=[n]:e.push(n),i++}}if(s.timezone!==void 0){let t=s.timezone;if(typeof t==
"string"){if(!Qs(t)){const n={instancePath:o+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[n]:
e.push(n),i++}}else{const n={instancePath:o+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
i++}}if(s.cx_team!==void 0){let t=s.cx_team;if(typeof t=="string"){if(!f(t)){const n={instancePath:o+"/cx_team",schemaPath:"#/properties/cx_team/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:o+"/cx_team",schemaPath:"#/properties/cx_team/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.calendars!==void 0){let t=s.calendars;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)cr(t[p],{
instancePath:o+"/calendars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:p,rootData:l})||(e=e===null?cr.errors:m(e,cr.errors),i=e.length);
let n=!0;for(const p in t){const a=i;if(typeof p=="string"){if(!f(p)){const k={instancePath:o+"/calendars",schemaPath:"#/properties/calendars/keyNames/format",keyword:"\
format",params:{format:"cx-id"},propertyName:p};e===null?e=[k]:e.push(k),i++}}else{const k={instancePath:o+"/calendars",schemaPath:"#/properties/calendars/keyNa\
mes/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[k]:e.push(k),i++}var r=a===i;n=n&&r}}else{const n={instancePath:o+"/calendars",schemaPath:"\
#/properties/calendars/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}if(s.limits!==void 0&&(hr(s.limits,{instancePath:o+"/limits",parentData:s,
parentDataProperty:"limits",rootData:l})||(e=e===null?hr.errors:m(e,hr.errors),i=e.length)),s.rules!==void 0){let t=s.rules;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const n in t){let p=t[n];if(!(p==="off"||p==="warning"||p==="error")){const a={instancePath:o+"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:R.properties.rules.additionalProperties.enum}};e===null?e=[a]:e.push(a),i++}}else{
const n={instancePath:o+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}if(s.preset!==void 0){
let t=s.preset;if(!(t==="minimal"||t==="recommended"||t==="strict")){const n={instancePath:o+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{
allowedValues:R.properties.preset.enum}};e===null?e=[n]:e.push(n),i++}}if(s.changes!==void 0){let t=s.changes;if(t&&typeof t=="object"&&!Array.isArray(t))for(const n in t){
let p=t[n];if(!(p==="breaking"||p==="loosening"||p==="tightening"||p==="neutral"||p==="off")){const a={instancePath:o+"/changes/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/changes/additionalProperties/enum",keyword:"enum",params:{allowedValues:R.properties.changes.additionalProperties.enum}};e===null?
e=[a]:e.push(a),i++}}else{const n={instancePath:o+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),i++}}if(s.reviewers!==void 0){let t=s.reviewers;if(t&&typeof t=="object"&&!Array.isArray(t))for(const n in t){let p=t[n];if(Array.isArray(p)){const a=p.length;
for(let k=0;k<a;k++){let b=p[k];if(typeof b=="string"){if(!y(b)){const P={instancePath:o+"/reviewers/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"\
#/properties/reviewers/additionalProperties/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[P]:e.push(P),i++}}else{const P={instancePath:o+
"/reviewers/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+k,schemaPath:"#/properties/reviewers/additionalProperties/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[P]:e.push(P),i++}}}else{const a={instancePath:o+"/reviewers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/reviewers/ad\
ditionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}else{const n={instancePath:o+"/reviewers",schemaPath:"#/properties/\
reviewers/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}for(const t in s)if(!Ks.includes(t)&&!t.startsWith("x-")){const n={instancePath:o,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:Ks}};e===null?e=[n]:e.push(n),i++}}else{const t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return Xs.errors=e,i===0}const Ti={ack:Zs,announcement:ri,case:si,client:pi,group:fi,handoff:yi,idea:ci,
metric:xi,playbook:ji,question:Di,routing:_i,scenario:$i,segments:Ei,"success-map":Ii,task:Oi,team:Ri,touchpoint:zi,vocabulary:Hi,workspace:Mi};export{Ti as validators};
