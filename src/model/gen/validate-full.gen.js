// Generated from schemas/; do not edit.
import{formats as A}from"./validate-lean.gen.js";function f(s,n){for(const u of n)s.push(u);return s}const Ei=fi;const Oi=A["cx-fingerprint"],h=A["cx-text"],Qr=["fingerprint","change"];function Y(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.fingerprint===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fingerprint"}};e===null?e=[r]:e.push(r),i++}if(s.change===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ch\
ange"}};e===null?e=[r]:e.push(r),i++}if(s.fingerprint!==void 0){let r=s.fingerprint;if(typeof r=="string"){if(!Oi(r)){const t={instancePath:n+"/fingerprint",schemaPath:"\
#/properties/fingerprint/format",keyword:"format",params:{format:"cx-fingerprint"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.change!==void 0){let r=s.change;if(typeof r=="string"){
if(!h(r)){const t={instancePath:n+"/change",schemaPath:"#/properties/change/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Qr.
includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Qr}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}const y=A["cx-id"],x=A["\
cx-moment"],Xr=["changes","by","at","reason","written_by"];function fi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.changes===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change\
s"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=
[r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}
if(s.reason===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.changes!==
void 0){let r=s.changes;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)Y(r[o],{instancePath:n+"/changes/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?Y.errors:f(e,Y.errors),i=e.length)}else{const t={instancePath:n+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/\
format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reas\
on",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.written_by!==void 0){let r=s.written_by;if(typeof r=="string"){
if(!y(r)){const t={instancePath:n+"/written_by",schemaPath:"#/properties/written_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/written_by",schemaPath:"#/properties/written_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Xr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Xr}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return fi.errors=e,i===0}const Ii=yi,Ni={
required:["handoff","effective","published","by","react"],type:"object",properties:{handoff:{type:"string",format:"cx-id"},effective:{type:"string",format:"date"},
published:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},fields:{type:"object",additionalProperties:{type:["string","number","boolean","ar\
ray"],items:{type:"string"}}},react:{type:"string",format:"cx-text"},acknowledged:{type:"array",items:{$ref:"definitions#/$defs/acknowledgement"}},promised:{$ref:"\
definitions#/$defs/promisedRule"},late_because:{type:"string",format:"cx-text"},articles:{type:"array",items:{$ref:"definitions#/$defs/article"}}},knownKeys:["h\
andoff","effective","published","by","fields","react","acknowledged","promised","late_because","articles"],$id:"announcement"},b=A.date;const Yr=["by","at"];function Z(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Yr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Yr}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}const v=A["cx-duration"],Zr=["lead_time","deadline","required"];function ee(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/lead_time",
schemaPath:"#/properties/lead_time/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/lead_tim\
e",schemaPath:"#/properties/lead_time/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.deadline!==void 0){let r=s.deadline;if(typeof r==
"string"){if(!v(r)){const t={instancePath:n+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}if(s.required!==void 0){let r=s.required;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!h(a)){const p={instancePath:n+
"/required/"+o,schemaPath:"#/properties/required/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+
"/required/"+o,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Zr.includes(r)&&!r.
startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Zr}};e===null?e=[t]:e.push(t),i++}if(s.lead_time===
void 0&&s.deadline===void 0){const r={instancePath:n,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===null?e=[r]:e.push(
r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}const Br=A["cx-url"],et=["url","owner","done"];function re(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.url===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:
e.push(r),i++}if(s.owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),
i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!Br(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{
format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.done;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/done",schemaPath:"\
#/properties/done/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/done",schemaPath:"#/propert\
ies/done/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!et.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:et}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}const rt=["handoff","effective","published","by","fields","react","acknowled\
ged","promised","late_because","articles"];function yi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?
e=[r]:e.push(r),i++}if(s.effective===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"effective"}};e===null?e=
[r]:e.push(r),i++}if(s.published===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"published"}};e===null?e=[
r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}
if(s.react===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"react"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==
void 0){let r=s.handoff;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.effective!==void 0){let r=s.effective;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/effective",schemaPath:"#/propert\
ies/effective/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/effective",schemaPath:"#/properties/\
effective/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.published!==void 0){let r=s.published;if(typeof r=="string"){if(!x(r)){
const t={instancePath:n+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){
let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
fields!==void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let o=r[t];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&
typeof o!="boolean"&&!Array.isArray(o)){const a={instancePath:n+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalPr\
operties/type",keyword:"type",params:{type:Ni.properties.fields.additionalProperties.type}};e===null?e=[a]:e.push(a),i++}if(Array.isArray(o)){const a=o.length;for(let p=0;p<
a;p++)if(typeof o[p]!="string"){const m={instancePath:n+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,schemaPath:"#/properties/fields/additionalProp\
erties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}else{const t={instancePath:n+"/fields",schemaPath:"#/properties/fields/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.react!==void 0){let r=s.react;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/react",schemaPath:"#/properties/react/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/react",
schemaPath:"#/properties/react/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.acknowledged!==void 0){let r=s.acknowledged;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)Z(r[o],{instancePath:n+"/acknowledged/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Z.errors:
f(e,Z.errors),i=e.length)}else{const t={instancePath:n+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),i++}}if(s.promised!==void 0&&(ee(s.promised,{instancePath:n+"/promised",parentData:s,parentDataProperty:"promised",rootData:l})||(e=e===null?ee.
errors:f(e,ee.errors),i=e.length)),s.late_because!==void 0){let r=s.late_because;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/late_because",schemaPath:"\
#/properties/late_because/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/late_because",schemaPath:"\
#/properties/late_because/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.articles!==void 0){let r=s.articles;if(Array.isArray(r)){
const t=r.length;for(let o=0;o<t;o++)re(r[o],{instancePath:n+"/articles/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?re.errors:f(e,re.errors),
i=e.length)}else{const t={instancePath:n+"/articles",schemaPath:"#/properties/articles/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
for(const r in s)if(!rt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:rt}};e===null?
e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return yi.errors=e,i===
0}const Ri=mi,tt={required:["source","received","text"],type:"object",properties:{source:{enum:["survey","interview","mystery_shopping","employee","open_source",
"data","contact"]},received:{type:"string",format:"cx-moment"},recorded:{type:"string",format:"cx-moment"},client:{type:"string",format:"cx-id"},employee:{type:"\
string",format:"cx-id"},origin:{$ref:"definitions#/$defs/caseOrigin"},sentiment:{enum:["negative","neutral","positive"]},score:{$ref:"definitions#/$defs/caseSco\
re"},channel:{type:"string",format:"cx-id"},stage:{type:"string",format:"cx-id"},touchpoint:{type:"string",format:"cx-id"},text:{type:"string"},external:{$ref:"\
definitions#/$defs/externalId"},tags:{type:"array",items:{type:"string",format:"cx-id"}},clarifications:{type:"array",items:{$ref:"definitions#/$defs/clarificat\
ion"}},decision:{$ref:"definitions#/$defs/decision"},granted:{type:"array",items:{$ref:"definitions#/$defs/grant"}},public_reason:{type:"string",format:"cx-text"},
answers:{type:"array",items:{$ref:"definitions#/$defs/caseAnswer"}}},knownKeys:["source","received","recorded","client","employee","origin","sentiment","score",
"channel","stage","touchpoint","text","external","tags","clarifications","decision","granted","public_reason","answers"],allOf:[{when:{where:{required:["source"],
properties:{source:{const:"open_source"}}},must:{required:["origin","sentiment"],properties:{origin:{},sentiment:{}}}}},{when:{where:{required:["source"],properties:{
source:{const:"interview"}}},must:{required:["client"],properties:{client:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"mystery_shopping"}}},
must:{required:["employee"],properties:{employee:{}}}}},{when:{where:{required:["source"],properties:{source:{const:"employee"}}},must:{required:["employee"],properties:{
employee:{}}}}}],$id:"case"};const st=["site","type","url"];function te(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.site===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"site"}};e===null?e=[r]:e.push(r),i++}
if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}if(s.url===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),i++}if(s.site!==void 0){let r=s.
site;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!Br(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!st.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:st}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}const it=["metric","value"];function se(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
i++}if(s.value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/value",schemaPath:"#/propertie\
s/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!it.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:it}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}const nt=["system","id"];function ie(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),i++}if(s.
id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.system!==void 0){
let r=s.system;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{format:"cx-te\
xt"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"fo\
rmat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!nt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:nt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return ie.errors=e,i===0}const ot=["asked","by","question","answered","answer"];function ne(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.asked===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};
e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:
e.push(r),i++}if(s.question===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(
r),i++}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/asked",schemaPath:"#/properties/asked/format",keyword:"form\
at",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properti\
es/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.question!==void 0){let r=s.question;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/\
question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/que\
stion",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.answered!==void 0){let r=s.answered;if(typeof r==
"string"){if(!x(r)){const t={instancePath:n+"/answered",schemaPath:"#/properties/answered/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/answer",schemaPath:"#/properties/answer/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ot.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:ot}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return ne.errors=e,i===0}const Vi={required:["kind","at","by"],type:"object",properties:{kind:{enum:["task","idea","none"]},at:{type:"string",
format:"cx-moment"},by:{type:"string",format:"cx-id"},reason:{type:"string",format:"cx-text"},refs:{type:"array",items:{type:"string",format:"cx-task-or-idea-id"}}},
knownKeys:["kind","at","by","reason","refs"]},Fi=A["cx-task-or-idea-id"],at=["kind","at","by","reason","refs"];function oe(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"}};e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0){let r=s.kind;if(!(r==="task"||r==="idea"||r==="none")){const t={instancePath:n+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:Vi.properties.kind.enum}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){
if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.
reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.refs!==void 0){let r=s.refs;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!Fi(a)){const p={instancePath:n+
"/refs/"+o,schemaPath:"#/properties/refs/items/format",keyword:"format",params:{format:"cx-task-or-idea-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+
"/refs/"+o,schemaPath:"#/properties/refs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/refs",
schemaPath:"#/properties/refs/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!at.includes(r)&&!r.startsWith("x-")){
const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:at}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}const pt=["at","by","measure","amount","currency"];function ae(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:
e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.
measure===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"measure"}};e===null?e=[r]:e.push(r),i++}if(s.at!==
void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.measure!==void 0){let r=s.measure;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/measure",schemaPath:"#/properties/measure\
/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/measure",schemaPath:"#/properties/measure/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.amount!==void 0){let r=s.amount;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){
const t={instancePath:n+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.currency!==void 0){
let r=s.currency;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/currency",schemaPath:"#/properties/currency/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!pt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:pt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return ae.errors=e,i===0}const Si={required:["at","by","outcome"],type:"object",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"\
cx-id"},channel:{type:"string",format:"cx-id"},outcome:{enum:["satisfied","not_satisfied","unreachable","no_reply_needed","sent"]},note:{type:"string",format:"c\
x-text"}},knownKeys:["at","by","channel","outcome","note"],when:{where:{required:["outcome"],properties:{outcome:{enum:["satisfied","not_satisfied","sent"]}}},must:{
required:["channel"],properties:{channel:{}}}}},lt=["at","by","channel","outcome","note"];function pe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;const r=i,t=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.outcome===void 0&&(a="outcome")){const p={};e===null?e=[p]:e.push(p),i++}else if(s.
outcome!==void 0){let p=s.outcome;if(!(p==="satisfied"||p==="not_satisfied"||p==="sent")){const m={};e===null?e=[m]:e.push(m),i++}}}var o=t===i;if(i=r,e!==null&&
(r?e.length=r:e=null),o&&s&&typeof s=="object"&&!Array.isArray(s)&&s.channel===void 0){const a={instancePath:n,schemaPath:"#/when/must/required",keyword:"requir\
ed",params:{missingProperty:"channel"}};e===null?e=[a]:e.push(a),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const a={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[a]:e.push(a),i++}if(s.by===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"by"}};e===null?e=[a]:e.push(a),i++}if(s.outcome===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"outcome"}};e===null?e=[a]:e.push(a),i++}if(s.at!==void 0){let a=s.at;if(typeof a=="string"){if(!x(a)){const p={instancePath:n+"/at",schemaPath:"\
#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/at",schemaPath:"#/properties/\
at/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.by!==void 0){let a=s.by;if(typeof a=="string"){if(!y(a)){const p={instancePath:n+
"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/by",schemaPath:"\
#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.channel!==void 0){let a=s.channel;if(typeof a=="string"){if(!y(a)){
const p={instancePath:n+"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={
instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.outcome!==void 0){let a=s.
outcome;if(!(a==="satisfied"||a==="not_satisfied"||a==="unreachable"||a==="no_reply_needed"||a==="sent")){const p={instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Si.properties.outcome.enum}};e===null?e=[p]:e.push(p),i++}}if(s.note!==void 0){let a=s.note;if(typeof a==
"string"){if(!h(a)){const p={instancePath:n+"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:n+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}for(const a in s)if(!lt.
includes(a)&&!a.startsWith("x-")){const p={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:a,allowed:lt}};e===null?e=[p]:e.push(p),i++}}else{
const a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),i++}return pe.errors=e,i===0}const ft=["source","rec\
eived","recorded","client","employee","origin","sentiment","score","channel","stage","touchpoint","text","external","tags","clarifications","decision","granted",
"public_reason","answers"];function mi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;const r=i,t=i;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){let w;if(s.source===void 0&&(w="source")){const d={};e===null?e=[d]:e.push(d),i++}else if(s.source!==void 0&&s.source!=="open_source"){
const d={};e===null?e=[d]:e.push(d),i++}}var o=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),o&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.origin===void 0){const w={
instancePath:n,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[w]:e.push(w),i++}if(s.sentiment===void 0){
const w={instancePath:n,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"sentiment"}};e===null?e=[w]:e.push(w),i++}}const a=i,
p=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.source===void 0&&(w="source")){const d={};e===null?e=[d]:e.push(d),i++}else if(s.source!==void 0&&s.
source!=="interview"){const d={};e===null?e=[d]:e.push(d),i++}}var m=p===i;if(i=a,e!==null&&(a?e.length=a:e=null),m&&s&&typeof s=="object"&&!Array.isArray(s)&&s.
client===void 0){const w={instancePath:n,schemaPath:"#/allOf/1/when/must/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[w]:e.push(w),
i++}const k=i,g=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.source===void 0&&(w="source")){const d={};e===null?e=[d]:e.push(d),i++}else if(s.source!==
void 0&&s.source!=="mystery_shopping"){const d={};e===null?e=[d]:e.push(d),i++}}var q=g===i;if(i=k,e!==null&&(k?e.length=k:e=null),q&&s&&typeof s=="object"&&!Array.
isArray(s)&&s.employee===void 0){const w={instancePath:n,schemaPath:"#/allOf/2/when/must/required",keyword:"required",params:{missingProperty:"employee"}};e===null?
e=[w]:e.push(w),i++}const D=i,R=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.source===void 0&&(w="source")){const d={};e===null?e=[d]:e.push(d),i++}else if(s.
source!==void 0&&s.source!=="employee"){const d={};e===null?e=[d]:e.push(d),i++}}var Wi=R===i;if(i=D,e!==null&&(D?e.length=D:e=null),Wi&&s&&typeof s=="object"&&
!Array.isArray(s)&&s.employee===void 0){const w={instancePath:n,schemaPath:"#/allOf/3/when/must/required",keyword:"required",params:{missingProperty:"employee"}};
e===null?e=[w]:e.push(w),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.source===void 0){const w={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"source"}};e===null?e=[w]:e.push(w),i++}if(s.received===void 0){const w={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"received"}};e===null?e=[w]:e.push(w),i++}if(s.text===void 0){const w={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"}};e===null?e=[w]:e.push(w),i++}if(s.source!==void 0){let w=s.source;if(!(w==="survey"||w==="interview"||w==="mystery_shopping"||w==="employee"||w==="open_\
source"||w==="data"||w==="contact")){const d={instancePath:n+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:tt.properties.
source.enum}};e===null?e=[d]:e.push(d),i++}}if(s.received!==void 0){let w=s.received;if(typeof w=="string"){if(!x(w)){const d={instancePath:n+"/received",schemaPath:"\
#/properties/received/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/received",schemaPath:"#\
/properties/received/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.recorded!==void 0){let w=s.recorded;if(typeof w=="string"){
if(!x(w)){const d={instancePath:n+"/recorded",schemaPath:"#/properties/recorded/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[d]:e.push(d),i++}}else{
const d={instancePath:n+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.client!==void 0){
let w=s.client;if(typeof w=="string"){if(!y(w)){const d={instancePath:n+"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:
e.push(d),i++}}if(s.employee!==void 0){let w=s.employee;if(typeof w=="string"){if(!y(w)){const d={instancePath:n+"/employee",schemaPath:"#/properties/employee/f\
ormat",keyword:"format",params:{format:"cx-id"}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/employee",schemaPath:"#/properties/employee/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.origin!==void 0&&(te(s.origin,{instancePath:n+"/origin",parentData:s,parentDataProperty:"\
origin",rootData:l})||(e=e===null?te.errors:f(e,te.errors),i=e.length)),s.sentiment!==void 0){let w=s.sentiment;if(!(w==="negative"||w==="neutral"||w==="positiv\
e")){const d={instancePath:n+"/sentiment",schemaPath:"#/properties/sentiment/enum",keyword:"enum",params:{allowedValues:tt.properties.sentiment.enum}};e===null?
e=[d]:e.push(d),i++}}if(s.score!==void 0&&(se(s.score,{instancePath:n+"/score",parentData:s,parentDataProperty:"score",rootData:l})||(e=e===null?se.errors:f(e,se.
errors),i=e.length)),s.channel!==void 0){let w=s.channel;if(typeof w=="string"){if(!y(w)){const d={instancePath:n+"/channel",schemaPath:"#/properties/channel/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.stage!==void 0){let w=s.stage;if(typeof w=="string"){if(!y(w)){const d={instancePath:n+"/stage",
schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/stage",schemaPath:"\
#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.touchpoint!==void 0){let w=s.touchpoint;if(typeof w=="string"){
if(!y(w)){const d={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[d]:e.push(d),i++}}else{
const d={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(s.text!==
void 0&&typeof s.text!="string"){const w={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),i++}if(s.external!==void 0&&(ie(s.external,{instancePath:n+"/external",parentData:s,parentDataProperty:"external",rootData:l})||(e=e===null?ie.errors:f(e,ie.
errors),i=e.length)),s.tags!==void 0){let w=s.tags;if(Array.isArray(w)){const d=w.length;for(let j=0;j<d;j++){let Jr=w[j];if(typeof Jr=="string"){if(!y(Jr)){const C={
instancePath:n+"/tags/"+j,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[C]:e.push(C),i++}}else{const C={instancePath:n+
"/tags/"+j,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),i++}}}else{const d={instancePath:n+"/tags",
schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),i++}}if(s.clarifications!==void 0){let w=s.clarifications;if(Array.
isArray(w)){const d=w.length;for(let j=0;j<d;j++)ne(w[j],{instancePath:n+"/clarifications/"+j,parentData:w,parentDataProperty:j,rootData:l})||(e=e===null?ne.errors:
f(e,ne.errors),i=e.length)}else{const d={instancePath:n+"/clarifications",schemaPath:"#/properties/clarifications/type",keyword:"type",params:{type:"array"}};e===
null?e=[d]:e.push(d),i++}}if(s.decision!==void 0&&(oe(s.decision,{instancePath:n+"/decision",parentData:s,parentDataProperty:"decision",rootData:l})||(e=e===null?
oe.errors:f(e,oe.errors),i=e.length)),s.granted!==void 0){let w=s.granted;if(Array.isArray(w)){const d=w.length;for(let j=0;j<d;j++)ae(w[j],{instancePath:n+"/gr\
anted/"+j,parentData:w,parentDataProperty:j,rootData:l})||(e=e===null?ae.errors:f(e,ae.errors),i=e.length)}else{const d={instancePath:n+"/granted",schemaPath:"#\
/properties/granted/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),i++}}if(s.public_reason!==void 0){let w=s.public_reason;if(typeof w=="s\
tring"){if(!h(w)){const d={instancePath:n+"/public_reason",schemaPath:"#/properties/public_reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=
[d]:e.push(d),i++}}else{const d={instancePath:n+"/public_reason",schemaPath:"#/properties/public_reason/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),i++}}if(s.answers!==void 0){let w=s.answers;if(Array.isArray(w)){const d=w.length;for(let j=0;j<d;j++)pe(w[j],{instancePath:n+"/answers/"+j,parentData:w,
parentDataProperty:j,rootData:l})||(e=e===null?pe.errors:f(e,pe.errors),i=e.length)}else{const d={instancePath:n+"/answers",schemaPath:"#/properties/answers/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),i++}}for(const w in s)if(!ft.includes(w)&&!w.startsWith("x-")){const d={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:w,allowed:ft}};e===null?e=[d]:e.push(d),i++}}else{const w={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),i++}return mi.errors=e,i===0}const zi=ci,yt={required:["manager"],type:"object",properties:{name:{type:"string",format:"\
cx-text"},attributes:{type:"object",additionalProperties:{type:["string","number","boolean"]}},segment:{type:"string",format:"cx-id"},manager:{type:"string",format:"\
cx-id"},success:{type:"string",format:"cx-text"},channels:{type:"array",items:{type:"string",format:"cx-id"}},since:{type:"string",format:"date"},handover:{$ref:"\
definitions#/$defs/handover"},promises:{type:"array",items:{$ref:"definitions#/$defs/clientPromise"}},playbooks:{type:"array",items:{$ref:"definitions#/$defs/st\
artedPlaybook"}},publicity:{enum:["allowed","confidential"]},churned:{$ref:"definitions#/$defs/churn"},retired:{type:"string",format:"date"}},knownKeys:["name",
"attributes","segment","manager","success","channels","since","handover","promises","playbooks","publicity","churned","retired"],$id:"client"},Hi={required:["ha\
ndoff","at","by"],type:"object",properties:{handoff:{type:"string",format:"cx-id"},at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},fields:{
type:"object",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}}},knownKeys:["handoff","at","by","fields"]},mt=["handoff",
"at","by","fields"];function le(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.handoff===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?e=[r]:e.push(r),i++}if(s.
at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==void 0){let r=s.handoff;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-m\
oment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",
params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.fields!==void 0){let r=s.fields;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let o=r[t];if(typeof o!="string"&&
!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"&&!Array.isArray(o)){const a={instancePath:n+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fields/additionalProperties/type",keyword:"type",params:{type:Hi.properties.fields.additionalProperties.type}};e===null?e=[a]:e.push(a),i++}if(Array.
isArray(o)){const a=o.length;for(let p=0;p<a;p++)if(typeof o[p]!="string"){const m={instancePath:n+"/fields/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p,schemaPath:"\
#/properties/fields/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}else{const t={instancePath:n+"/fields",
schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!mt.includes(r)&&!r.startsWith("x\
-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:mt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}const ui=A["cx-task-id"];const ut=["at","reason"];function fe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.reason===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!ut.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:ut}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return fe.errors=e,i===0}const ct=["promise","to","due","owner","task","kept","broken"];function ye(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.promise===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
promise"}};e===null?e=[r]:e.push(r),i++}if(s.due===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===
null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:
e.push(r),i++}if(s.promise!==void 0){let r=s.promise;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/promise",schemaPath:"#/properties/promise/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/promise",schemaPath:"#/properties/promise/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/to",schemaPath:"\
#/properties/to/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+
"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/due",schemaPath:"\
#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.task!==void 0){let r=s.task;if(typeof r==
"string"){if(!ui(r)){const t={instancePath:n+"/task",schemaPath:"#/properties/task/format",keyword:"format",params:{format:"cx-task-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.kept!==
void 0){let r=s.kept;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/kept",schemaPath:"#/properties/kept/format",keyword:"format",params:{format:"dat\
e"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}s.broken!==void 0&&(fe(s.broken,{instancePath:n+"/broken",parentData:s,parentDataProperty:"broken",rootData:l})||(e=e===null?fe.errors:f(e,fe.errors),
i=e.length));for(const r in s)if(!ct.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ct}};
e===null?e=[t]:e.push(t),i++}if(s.kept!==void 0&&s.broken!==void 0){const r={instancePath:n,schemaPath:"#/notTogether",keyword:"notTogether",params:{keys:["kept",
"broken"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ye.
errors=e,i===0}const Mi=A["cx-version"];const ht=["step","due","task"];function me(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.step===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"}};e===null?e=[r]:e.push(r),i++}
if(s.due===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===null?e=[r]:e.push(r),i++}if(s.step!==void 0){
let r=s.step;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/step",schemaPath:"#/properties/step/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{
format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.task!==void 0){let r=s.task;if(typeof r=="string"){if(!ui(r)){const t={instancePath:n+"/task",schemaPath:"#/properties/task/forma\
t",keyword:"format",params:{format:"cx-task-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/task",schemaPath:"#/properties/task/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ht.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:ht}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}const dt=["playbook","started","version","steps"];function ue(s,{instancePath:n="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.playbook===void 0){const r={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"playbook"}};e===null?e=[r]:e.push(r),i++}if(s.started===void 0){const r={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"started"}};e===null?e=[r]:e.push(r),i++}if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!y(
r)){const t={instancePath:n+"/playbook",schemaPath:"#/properties/playbook/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.started!==void 0){let r=s.
started;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/started",schemaPath:"#/properties/started/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(!Mi(r)){const t={instancePath:n+"/version",schemaPath:"#/properties/version/f\
ormat",keyword:"format",params:{format:"cx-version"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/version",schemaPath:"#/properties/version/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
me(r[o],{instancePath:n+"/steps/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?me.errors:f(e,me.errors),i=e.length)}else{const t={instancePath:n+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!dt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:dt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}const wt={required:["at"],type:"object",properties:{
at:{type:"string",format:"cx-moment"},reason:{type:"string",format:"cx-text"},stated:{type:"string",format:"cx-id"},cause:{type:"string",format:"cx-id"},kind:{enum:[
"voluntary","involuntary"]},preventable:{enum:["yes","partly","no"]},interview:{type:"string",format:"cx-case-id"},interview_refused:{type:"string",format:"date"},
warned_by:{type:"array",items:{type:"string",format:"cx-case-id"}}},knownKeys:["at","reason","stated","cause","kind","preventable","interview","interview_refuse\
d","warned_by"],anyRequired:["reason","stated"]},Nr=A["cx-case-id"],kt=["at","reason","stated","cause","kind","preventable","interview","interview_refused","war\
ned_by"];function ce(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[
t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),i++}}if(s.stated!==void 0){let r=s.stated;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/stated",schemaPath:"#/propert\
ies/stated/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/stated",schemaPath:"#/properties/state\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.cause!==void 0){let r=s.cause;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/cause",schemaPath:"#/properties/cause/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/cause",schemaPath:"\
#/properties/cause/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(!(r==="voluntary"||r==="involu\
ntary")){const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:wt.properties.kind.enum}};e===null?e=[t]:e.push(
t),i++}}if(s.preventable!==void 0){let r=s.preventable;if(!(r==="yes"||r==="partly"||r==="no")){const t={instancePath:n+"/preventable",schemaPath:"#/properties/\
preventable/enum",keyword:"enum",params:{allowedValues:wt.properties.preventable.enum}};e===null?e=[t]:e.push(t),i++}}if(s.interview!==void 0){let r=s.interview;
if(typeof r=="string"){if(!Nr(r)){const t={instancePath:n+"/interview",schemaPath:"#/properties/interview/format",keyword:"format",params:{format:"cx-case-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/interview",schemaPath:"#/properties/interview/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.interview_refused!==void 0){let r=s.interview_refused;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/interview_refused",schemaPath:"\
#/properties/interview_refused/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/interview_refused",
schemaPath:"#/properties/interview_refused/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.warned_by!==void 0){let r=s.warned_by;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!Nr(a)){const p={instancePath:n+"/warned_by/"+o,schemaPath:"#/pr\
operties/warned_by/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/warned_by/"+o,schemaPath:"\
#/properties/warned_by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/warned_by",schemaPath:"#\
/properties/warned_by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!kt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:kt}};e===null?e=[t]:e.push(t),i++}if(s.reason===void 0&&s.stated===void 0){const r={
instancePath:n,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{keys:["reason","stated"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}const gt=["name","attributes","segment","manager","success",
"channels","since","handover","promises","playbooks","publicity","churned","retired"];function ci(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.manager===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
manager"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properti\
es/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.attributes!==void 0){let r=s.attributes;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const t in r){let o=r[t];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const a={instancePath:n+"/attributes/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type:yt.properties.attributes.additionalProperties.
type}};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}}if(s.segment!==void 0){let r=s.segment;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/segment",schemaPath:"#/propertie\
s/segment/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/segment",schemaPath:"#/properties/segme\
nt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.manager!==void 0){let r=s.manager;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/manager",schemaPath:"#/properties/manager/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/manag\
er",schemaPath:"#/properties/manager/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.success!==void 0){let r=s.success;if(typeof r==
"string"){if(!h(r)){const t={instancePath:n+"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+
"/channels/"+o,schemaPath:"#/properties/channels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+
"/channels/"+o,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.since!==void 0){let r=s.since;if(typeof r==
"string"){if(!b(r)){const t={instancePath:n+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.handover!==void 0&&
(le(s.handover,{instancePath:n+"/handover",parentData:s,parentDataProperty:"handover",rootData:l})||(e=e===null?le.errors:f(e,le.errors),i=e.length)),s.promises!==
void 0){let r=s.promises;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)ye(r[o],{instancePath:n+"/promises/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?ye.errors:f(e,ye.errors),i=e.length)}else{const t={instancePath:n+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[t]:e.push(t),i++}}if(s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)ue(r[o],{instancePath:n+
"/playbooks/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?ue.errors:f(e,ue.errors),i=e.length)}else{const t={instancePath:n+"/playbooks",schemaPath:"\
#/properties/playbooks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.publicity!==void 0){let r=s.publicity;if(!(r==="allowed"||
r==="confidential")){const t={instancePath:n+"/publicity",schemaPath:"#/properties/publicity/enum",keyword:"enum",params:{allowedValues:yt.properties.publicity.
enum}};e===null?e=[t]:e.push(t),i++}}if(s.churned!==void 0&&(ce(s.churned,{instancePath:n+"/churned",parentData:s,parentDataProperty:"churned",rootData:l})||(e=
e===null?ce.errors:f(e,ce.errors),i=e.length)),s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"\
#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/proper\
ties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!gt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:gt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ci.errors=e,i===0}const Ti=hi;const Pt=["name","members","meets","since","stages","retired"];function hi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nam\
e"}};e===null?e=[r]:e.push(r),i++}if(s.meets===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"meets"}};e===
null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.members!==void 0){let r=s.members;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];
if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/members/"+o,schemaPath:"#/properties/members/items/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/members/"+o,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(s.meets!==void 0){let r=s.meets;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/meets",schemaPath:"#/properties/meets/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/meets",schemaPath:"#/properties/meets/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.since!==void 0){let r=s.since;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/since",schemaPath:"#\
/properties/since/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/since",schemaPath:"#/properties/\
since/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/stages/"+o,schemaPath:"#/properties/stages/items/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/stages/"+o,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/forma\
t",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Pt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Pt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return hi.errors=e,i===0}const Ci=di,Bi={required:["name","from","to","stages","mode","responsible","where"],type:"object",
properties:{name:{type:"string",format:"cx-text"},from:{type:"string",format:"cx-id"},to:{minItems:1,type:"array",items:{type:"string",format:"cx-id"}},stages:{
minItems:1,type:"array",items:{type:"string",format:"cx-id"}},mode:{enum:["push","board","access","questions"]},information:{type:"array",items:{$ref:"definitio\
ns#/$defs/informationField"}},when:{type:"object",anyRequired:["lead_time","deadline"],choose:{lead_time:{$ref:"definitions#/$defs/leadTimeBefore"},deadline:{$ref:"\
definitions#/$defs/deadlineAfter"},"":{knownKeys:["lead_time","before","deadline","after"]}}},responsible:{type:"string",format:"cx-id"},where:{$ref:"definition\
s#/$defs/handoffPlace"},confirm:{type:"boolean"},answer_within:{type:"string",format:"cx-duration"},retired:{type:"string",format:"date"}},knownKeys:["name","fr\
om","to","stages","mode","information","when","responsible","where","confirm","answer_within","retired"],allOf:[{when:{where:{required:["mode"],properties:{mode:{
enum:["push","board"]}}},must:{required:["when"],properties:{when:{}}}}}],$id:"handoff"},Li={required:["field","type","required"],type:"object",properties:{field:{
type:"string",format:"cx-text"},type:{enum:["text","date","number","money","url","choice","list"]},required:{type:"boolean"},choices:{minItems:1,type:"array",items:{
type:"string",format:"cx-text"}},hint:{type:"string",format:"cx-text"},promises:{const:!0}},knownKeys:["field","type","required","choices","hint","promises"],allOf:[
{when:{where:{required:["type"],properties:{type:{const:"choice"}}},must:{required:["choices"],properties:{choices:{}}}}}]},bt=["field","type","required","choic\
es","hint","promises"];function he(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;const r=i,t=i;if(s&&typeof s=="object"&&
!Array.isArray(s)){let a;if(s.type===void 0&&(a="type")){const p={};e===null?e=[p]:e.push(p),i++}else if(s.type!==void 0&&s.type!=="choice"){const p={};e===null?
e=[p]:e.push(p),i++}}var o=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),o&&s&&typeof s=="object"&&!Array.isArray(s)&&s.choices===void 0){const a={instancePath:n,
schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"choices"}};e===null?e=[a]:e.push(a),i++}if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.field===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[a]:e.push(a),i++}if(s.
type===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[a]:e.push(a),i++}if(s.required===
void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"}};e===null?e=[a]:e.push(a),i++}if(s.field!==void 0){
let a=s.field;if(typeof a=="string"){if(!h(a)){const p={instancePath:n+"/field",schemaPath:"#/properties/field/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),i++}}if(s.type!==void 0){let a=s.type;if(!(a==="text"||a==="date"||a==="number"||a==="money"||a==="url"||a==="choice"||a==="list")){const p={instancePath:n+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Li.properties.type.enum}};e===null?e=[p]:e.push(p),i++}}if(s.required!==void 0&&
typeof s.required!="boolean"){const a={instancePath:n+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:
e.push(a),i++}if(s.choices!==void 0){let a=s.choices;if(Array.isArray(a)){if(a.length<1){const m={instancePath:n+"/choices",schemaPath:"#/properties/choices/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),i++}const p=a.length;for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!h(k)){const g={
instancePath:n+"/choices/"+m,schemaPath:"#/properties/choices/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[g]:e.push(g),i++}}else{const g={
instancePath:n+"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}else{const p={instancePath:n+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.hint!==void 0){let a=s.hint;if(typeof a==
"string"){if(!h(a)){const p={instancePath:n+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:n+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.promises!==void 0&&
s.promises!==!0){const a={instancePath:n+"/promises",schemaPath:"#/properties/promises/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[a]:e.push(a),
i++}for(const a in s)if(!bt.includes(a)&&!a.startsWith("x-")){const p={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:a,allowed:bt}};e===
null?e=[p]:e.push(p),i++}}else{const a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),i++}return he.errors=
e,i===0}const xt=["lead_time","before"];function de(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.lead_time===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead_time"}};e===null?e=[r]:e.push(
r),i++}if(s.before===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"before"}};e===null?e=[r]:e.push(r),i++}
if(s.lead_time!==void 0){let r=s.lead_time;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/lead_time",schemaPath:"#/properties/lead_time/format",keyword:"\
format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/lead_time",schemaPath:"#/properties/lead_time/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.before!==void 0){let r=s.before;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/befo\
re",schemaPath:"#/properties/before/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/before",schemaPath:"\
#/properties/before/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!xt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:xt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}const qt=["deadline","after"];function we(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.deadline===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deadline"}};e===null?e=[r]:e.push(
r),i++}if(s.after===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.
deadline!==void 0){let r=s.deadline;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"form\
at",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/after",schemaPath:"#/propertie\
s/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!qt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:qt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return we.errors=e,i===0}const vt=["system","url"];function ke(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.system===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?e=[r]:e.push(r),i++}if(s.
system!==void 0){let r=s.system;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!Br(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"cx-url"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!vt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:vt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}const jt=["lead_time","before","deadline","after"],At=["name","from","to","stages","mode","informatio\
n","when","responsible","where","confirm","answer_within","retired"];function di(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;const r=i,t=i;if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.mode===void 0&&(a="mode")){const p={};e===null?e=[p]:e.push(p),i++}else if(s.mode!==void 0){
let p=s.mode;if(!(p==="push"||p==="board")){const m={};e===null?e=[m]:e.push(m),i++}}}var o=t===i;if(i=r,e!==null&&(r?e.length=r:e=null),o&&s&&typeof s=="object"&&
!Array.isArray(s)&&s.when===void 0){const a={instancePath:n,schemaPath:"#/allOf/0/when/must/required",keyword:"required",params:{missingProperty:"when"}};e===null?
e=[a]:e.push(a),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[a]:e.push(a),i++}if(s.from===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[a]:e.push(a),i++}if(s.to===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[a]:e.push(a),i++}if(s.stages===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stages"}};e===null?e=[a]:e.
push(a),i++}if(s.mode===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"}};e===null?e=[a]:e.push(a),i++}
if(s.responsible===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responsible"}};e===null?e=[a]:e.push(a),i++}
if(s.where===void 0){const a={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"where"}};e===null?e=[a]:e.push(a),i++}if(s.name!==
void 0){let a=s.name;if(typeof a=="string"){if(!h(a)){const p={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),i++}}if(s.from!==void 0){let a=s.from;if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/from",schemaPath:"#/properties/from/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),i++}}if(s.to!==void 0){let a=s.to;if(Array.isArray(a)){if(a.length<1){const m={instancePath:n+"/to",schemaPath:"#/properties/\
to/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),i++}const p=a.length;for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!y(k)){
const g={instancePath:n+"/to/"+m,schemaPath:"#/properties/to/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[g]:e.push(g),i++}}else{const g={
instancePath:n+"/to/"+m,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}else{const p={instancePath:n+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.stages!==void 0){let a=s.stages;if(Array.isArray(
a)){if(a.length<1){const m={instancePath:n+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),i++}
const p=a.length;for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!y(k)){const g={instancePath:n+"/stages/"+m,schemaPath:"#/properties/stages/items/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[g]:e.push(g),i++}}else{const g={instancePath:n+"/stages/"+m,schemaPath:"#/properties/stages/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}else{const p={instancePath:n+"/stages",schemaPath:"#/properties/stages/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.mode!==void 0){let a=s.mode;if(!(a==="push"||a==="board"||a==="access"||a==="questions")){const p={
instancePath:n+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Bi.properties.mode.enum}};e===null?e=[p]:e.push(p),i++}}if(s.information!==
void 0){let a=s.information;if(Array.isArray(a)){const p=a.length;for(let m=0;m<p;m++)he(a[m],{instancePath:n+"/information/"+m,parentData:a,parentDataProperty:m,
rootData:l})||(e=e===null?he.errors:f(e,he.errors),i=e.length)}else{const p={instancePath:n+"/information",schemaPath:"#/properties/information/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.when!==void 0){let a=s.when;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.lead_time===void 0&&
a.deadline===void 0){const p={instancePath:n+"/when",schemaPath:"#/properties/when/anyRequired",keyword:"anyRequired",params:{keys:["lead_time","deadline"]}};e===
null?e=[p]:e.push(p),i++}if(a.lead_time!==void 0)de(a,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?de.errors:f(e,de.
errors),i=e.length);else if(a.deadline!==void 0)we(a,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?we.errors:f(e,we.errors),
i=e.length);else if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!jt.includes(p)&&!p.startsWith("x-")){const m={instancePath:n+"/when",schemaPath:"\
#/properties/when/choose//knownKeys",keyword:"knownKeys",params:{key:p,allowed:jt}};e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:n+"/when",schemaPath:"\
#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}}if(s.responsible!==void 0){let a=s.responsible;if(typeof a=="string"){
if(!y(a)){const p={instancePath:n+"/responsible",schemaPath:"#/properties/responsible/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),
i++}}else{const p={instancePath:n+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}
if(s.where!==void 0&&(ke(s.where,{instancePath:n+"/where",parentData:s,parentDataProperty:"where",rootData:l})||(e=e===null?ke.errors:f(e,ke.errors),i=e.length)),
s.confirm!==void 0&&typeof s.confirm!="boolean"){const a={instancePath:n+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[a]:e.push(a),i++}if(s.answer_within!==void 0){let a=s.answer_within;if(typeof a=="string"){if(!v(a)){const p={instancePath:n+"/answer_within",schemaPath:"\
#/properties/answer_within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/answer_within",schemaPath:"\
#/properties/answer_within/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(s.retired!==void 0){let a=s.retired;if(typeof a=="strin\
g"){if(!b(a)){const p={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}for(const a in s)
if(!At.includes(a)&&!a.startsWith("x-")){const p={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:a,allowed:At}};e===null?e=[p]:e.push(p),
i++}}else{const a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),i++}return di.errors=e,i===0}const Ui=wi,Gi={
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
plied","history"],$id:"idea"},Ji=A["cx-client-or-person"];const Rr=["department"];function ge(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.department===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),
i++}if(s.department!==void 0){let r=s.department;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/department",schemaPath:"#/properties/department/form\
at",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/department",schemaPath:"#/properties/department/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Rr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}const Vr=["group"];function Pe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.group===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.
group!==void 0){let r=s.group;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/group",schemaPath:"#/properties/group/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Vr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Vr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return Pe.errors=e,i===0}const Fr=["contest"];function be(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contest===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contest"}};e===null?e=[r]:e.push(r),i++}if(s.
contest!==void 0&&s.contest!==!0){const r={instancePath:n+"/contest",schemaPath:"#/properties/contest/const",keyword:"const",params:{allowedValue:!0}};e===null?
e=[r]:e.push(r),i++}for(const r in s)if(!Fr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Fr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return be.errors=e,i===0}const Dt=["client_value","business_value","effort"];function xe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.client_value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_valu\
e"}};e===null?e=[r]:e.push(r),i++}if(s.business_value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"busi\
ness_value"}};e===null?e=[r]:e.push(r),i++}if(s.effort===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eff\
ort"}};e===null?e=[r]:e.push(r),i++}if(s.client_value!==void 0){let r=s.client_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+
"/client_value",schemaPath:"#/properties/client_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>5||isNaN(r)){const t={instancePath:n+"/client_value",schemaPath:"#/properties/client_value/maximum",keyword:"maximum",params:{comparison:"<=",limit:5}};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:n+"/client_value",schemaPath:"#/properties/client_value/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}if(s.business_value!==void 0){let r=s.business_value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const t={instancePath:n+"/business_value",schemaPath:"#/properties/business_value/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:n+"/business_value",schemaPath:"#/properties/business_value/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:n+"/business_value",schemaPath:"#/properties/business_\
value/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}if(s.effort!==void 0){let r=s.effort;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){const t={instancePath:n+"/effort",schemaPath:"#/properties/effort/maximum",keyword:"maximum",
params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:n+"/effort",schemaPath:"#/properties/effort/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}for(const r in s)if(!Dt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Dt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}const _t=["reason","conflicts_with","consequences","alternatives"];function qe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/pro\
perties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties\
/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.conflicts_with!==void 0){let r=s.conflicts_with;if(typeof r=="string"){if(!h(
r)){const t={instancePath:n+"/conflicts_with",schemaPath:"#/properties/conflicts_with/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/conflicts_with",schemaPath:"#/properties/conflicts_with/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.consequences!==void 0){let r=s.consequences;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/consequences",schemaPath:"#/properties/conse\
quences/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/consequences",schemaPath:"#/properties/\
consequences/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.alternatives!==void 0){let r=s.alternatives;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!h(a)){const p={instancePath:n+"/alternatives/"+o,schemaPath:"#/properties/alternatives/items/f\
ormat",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/alternatives/"+o,schemaPath:"#/properties/altern\
atives/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/alternatives",schemaPath:"#/properties/a\
lternatives/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!_t.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:_t}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}const Kt=["reason","approved_by"];function ve(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.
push(r),i++}if(s.approved_by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approved_by"}};e===null?e=[r]:
e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/approved\
_by",schemaPath:"#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/approve\
d_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Kt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Kt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}const $t=["person","at","approved_by"];function je(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.person===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"person"}};e===null?e=[
r]:e.push(r),i++}if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}
if(s.person!==void 0){let r=s.person;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/person",schemaPath:"#/properties/person/format",keyword:"format",
params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/\
format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.approved_by!==void 0){let r=s.approved_by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/approved_by",schemaPath:"#/properties/approved_by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!$t.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:$t}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}const Qi={type:"object",properties:{
start:{type:"string",format:"date"},end:{type:"string",format:"date"},goal:{type:"string",format:"cx-text"},scope:{type:"string",format:"cx-text"},deliverables:{
type:["string","array"],format:"cx-text",items:{type:"string",format:"cx-text"}},milestones:{type:"array",items:{$ref:"definitions#/$defs/milestone"}},work:{type:"\
array",items:{$ref:"definitions#/$defs/workItem"}},risks:{type:"array",items:{$ref:"definitions#/$defs/projectRisk"}}},knownKeys:["start","end","goal","scope","\
deliverables","milestones","work","risks"]},Xi={required:["name"],type:"object",properties:{name:{type:"string",format:"cx-text"},due:{type:"string",format:"dat\
e"},done:{type:["string","boolean"],format:"cx-moment"}},knownKeys:["name","due","done"]},Wt=["name","due","done"];function Ae(s,{instancePath:n="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="st\
ring"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.
done;if(typeof r!="string"&&typeof r!="boolean"){const t={instancePath:n+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:Xi.properties.done.
type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!x(r)){const t={instancePath:n+"/done",schemaPath:"#/properties/done/format",keyword:"format",params:{
format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Wt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Wt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}const Yi={required:["id","name"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"strin\
g",format:"cx-text"},owner:{type:"string",format:"cx-id"},parent:{type:"string",format:"cx-id"},due:{type:"string",format:"date"},done:{type:["string","boolean"],
format:"cx-moment"}},knownKeys:["id","name","owner","parent","due","done"]},Et=["id","name","owner","parent","due","done"];function De(s,{instancePath:n="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/\
id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.parent!==void 0){
let r=s.parent;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/parent",schemaPath:"#/properties/parent/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"form\
at",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),i++}}if(s.done!==void 0){let r=s.done;if(typeof r!="string"&&typeof r!="boolean"){const t={instancePath:n+"/done",schemaPath:"#\
/properties/done/type",keyword:"type",params:{type:Yi.properties.done.type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!x(r)){const t={instancePath:n+
"/done",schemaPath:"#/properties/done/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Et.includes(r)&&!r.
startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Et}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}const Ot=["risk","plan"];function _e(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.risk===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=[r]:e.push(r),i++}if(s.risk!==
void 0){let r=s.risk;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/risk",schemaPath:"#/properties/risk/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),i++}}if(s.plan!==void 0){let r=s.plan;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/plan",schemaPath:"#/properties/plan/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ot.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Ot}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}const It=["start","end","goal","scope","deliverables","milestones","work","risks"];function Ke(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.start!==void 0){let r=s.start;if(typeof r==
"string"){if(!b(r)){const t={instancePath:n+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.end!==void 0){let r=s.
end;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/goal",schemaPath:"#/properties/goal/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.scope!==void 0){let r=s.scope;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/scope",schemaPath:"#/properties/scope/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.deliverables!==void 0){let r=s.deliverables;if(typeof r!="string"&&!Array.isArray(r)){const t={instancePath:n+
"/deliverables",schemaPath:"#/properties/deliverables/type",keyword:"type",params:{type:Qi.properties.deliverables.type}};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"&&!h(r)){const t={instancePath:n+"/deliverables",schemaPath:"#/properties/deliverables/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:
e.push(t),i++}if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!h(a)){const p={instancePath:n+"/deliverables/"+o,
schemaPath:"#/properties/deliverables/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/del\
iverables/"+o,schemaPath:"#/properties/deliverables/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}}if(s.milestones!==void 0){
let r=s.milestones;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)Ae(r[o],{instancePath:n+"/milestones/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?Ae.errors:f(e,Ae.errors),i=e.length)}else{const t={instancePath:n+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.work!==void 0){let r=s.work;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)De(r[o],{instancePath:n+"/work\
/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?De.errors:f(e,De.errors),i=e.length)}else{const t={instancePath:n+"/work",schemaPath:"#/propert\
ies/work/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++)_e(r[o],{instancePath:n+"/risks/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?_e.errors:f(e,_e.errors),i=e.length)}else{const t={instancePath:n+
"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!It.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:It}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}const Nt=["at","by","progress","delays","risks"];function $e(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:
e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.
progress===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"}};e===null?e=[r]:e.push(r),i++}if(s.at!==
void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.progress!==void 0){let r=s.progress;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/progress",schemaPath:"#/properties/prog\
ress/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/progress",schemaPath:"#/properties/progres\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.delays!==void 0){let r=s.delays;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/delays",schemaPath:"#/properties/delays/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/delay\
s",schemaPath:"#/properties/delays/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(typeof r=="s\
tring"){if(!h(r)){const t={instancePath:n+"/risks",schemaPath:"#/properties/risks/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Nt.
includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Nt}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}const Rt=["at","by","text"];function We(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.
by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.text===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r==
"string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.text!==void 0){
let r=s.text;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/text",schemaPath:"#/properties/text/format",keyword:"format",params:{format:"cx-text"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}for(const r in s)if(!Rt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rt}};
e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return We.errors=
e,i===0}const Zi={required:["reason"],type:"object",properties:{reason:{type:"string",format:"cx-text"},alternatives:{type:["string","array"],format:"cx-text",items:{
type:"string",format:"cx-text"}}},knownKeys:["reason","alternatives"]},Vt=["reason","alternatives"];function Ee(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reason===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.alternatives!==void 0){let r=s.alternatives;if(typeof r!=
"string"&&!Array.isArray(r)){const t={instancePath:n+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type:Zi.properties.alternatives.
type}};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&!h(r)){const t={instancePath:n+"/alternatives",schemaPath:"#/properties/alternatives/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!h(
a)){const p={instancePath:n+"/alternatives/"+o,schemaPath:"#/properties/alternatives/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[p]:e.
push(p),i++}}else{const p={instancePath:n+"/alternatives/"+o,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),i++}}}}for(const r in s)if(!Vt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Vt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return Ee.errors=e,i===0}const Ft=["at","results"];function Oe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.results===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.
at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[
t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
results!==void 0){let r=s.results;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/results",schemaPath:"#/properties/results/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ft.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Ft}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return Oe.errors=e,i===0}const Lr=A["cx-map-target"],St=["change","set"];function Ie(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.change===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"}};e===null?
e=[r]:e.push(r),i++}if(s.set===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[r]:e.push(
r),i++}if(s.change!==void 0){let r=s.change;if(typeof r=="string"){if(!Lr(r)){const t={instancePath:n+"/change",schemaPath:"#/properties/change/format",keyword:"\
format",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/change",schemaPath:"#/properties/change/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.set!==void 0){let r=s.set;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
const t={instancePath:n+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!St.includes(r)&&
!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:St}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}const en=A["cx-stage-target"],zt=["add","after","value"];function Ne(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.add===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"add"}};e===
null?e=[r]:e.push(r),i++}if(s.value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:
e.push(r),i++}if(s.add!==void 0){let r=s.add;if(typeof r=="string"){if(!Lr(r)){const t={instancePath:n+"/add",schemaPath:"#/properties/add/format",keyword:"form\
at",params:{format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r=="string"){if(!en(r)){const t={instancePath:n+"/after",schemaPath:"\
#/properties/after/format",keyword:"format",params:{format:"cx-stage-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/after",schemaPath:"#\
/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){const t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!zt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:zt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}const Ht=["remove"];function Re(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.remove===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remove"}};e===null?e=[r]:e.push(r),i++}if(s.
remove!==void 0){let r=s.remove;if(typeof r=="string"){if(!Lr(r)){const t={instancePath:n+"/remove",schemaPath:"#/properties/remove/format",keyword:"format",params:{
format:"cx-map-target"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ht.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Ht}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return Re.errors=e,i===0}const Mt=["at","by"];function Ve(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r==
"string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;
if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Mt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Mt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ve.errors=e,i===0}const Tt={required:[
"at","by"],type:"object",properties:{at:{type:"string",format:"cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["received","in_analysis","planned","in_pr\
ogress","implemented","postponed","rejected","cancelled"]},from:{enum:["received","in_analysis","planned","in_progress","implemented","postponed","rejected","ca\
ncelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},knownKeys:["at","by","to","from","note",
"owner","due"]},Sr=["at","by","to","from","note","owner","due"];function Fe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
t"}};e===null?e=[r]:e.push(r),i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=
[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"forma\
t",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/\
format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||
r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:n+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Tt.
properties.to.enum}};e===null?e=[t]:e.push(t),i++}}if(s.from!==void 0){let r=s.from;if(!(r==="received"||r==="in_analysis"||r==="planned"||r==="in_progress"||r===
"implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:n+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:Tt.
properties.from.enum}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/note",schemaPath:"\
#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/note",schemaPath:"#/propertie\
s/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!b(r)){const t={
instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"\
/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Sr.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Sr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}const zr=["department","group","contest"],Ct=["\
change","set","add","after","value","remove"],Bt=["title","text","status","cases","tags","supporters","route","score","rejection","postponement","volunteers","p\
roject","checkins","comments","cancellation","public_reason","outcome","author","changes","applied","history"];function wi(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),i++}if(s.text===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"}};e===null?e=[r]:e.push(r),i++}if(s.history===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"histor\
y"}};e===null?e=[r]:e.push(r),i++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/title",schemaPath:"#/properties/\
title/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.text!==void 0){let r=s.text;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/text",schemaPath:"#/properties/text/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="received"||r==="in_a\
nalysis"||r==="planned"||r==="in_progress"||r==="implemented"||r==="postponed"||r==="rejected"||r==="cancelled")){const t={instancePath:n+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Gi.properties.status.enum}};e===null?e=[t]:e.push(t),i++}}if(s.cases!==void 0){let r=s.cases;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!Nr(a)){const p={instancePath:n+"/cases/"+o,schemaPath:"#/properties/case\
s/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/cases/"+o,schemaPath:"#/properties/c\
ases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/cases",schemaPath:"#/properties/cases/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){
let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-i\
d"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.supporters!==void 0){let r=s.supporters;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!Ji(a)){const p={
instancePath:n+"/supporters/"+o,schemaPath:"#/properties/supporters/items/format",keyword:"format",params:{format:"cx-client-or-person"}};e===null?e=[p]:e.push(
p),i++}}else{const p={instancePath:n+"/supporters/"+o,schemaPath:"#/properties/supporters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),i++}}}else{const t={instancePath:n+"/supporters",schemaPath:"#/properties/supporters/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.route!==void 0){let r=s.route;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:n+
"/route",schemaPath:"#/properties/route/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),i++}if(r.department!==
void 0)ge(r,{instancePath:n+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?ge.errors:f(e,ge.errors),i=e.length);else if(r.group!==void 0)
Pe(r,{instancePath:n+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?Pe.errors:f(e,Pe.errors),i=e.length);else if(r.contest!==void 0)
be(r,{instancePath:n+"/route",parentData:s,parentDataProperty:"route",rootData:l})||(e=e===null?be.errors:f(e,be.errors),i=e.length);else if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const t in r)if(!zr.includes(t)&&!t.startsWith("x-")){const o={instancePath:n+"/route",schemaPath:"#/properties/route/choose//knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:zr}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.score!==void 0&&(xe(s.score,{instancePath:n+"/score",parentData:s,parentDataProperty:"score",rootData:l})||
(e=e===null?xe.errors:f(e,xe.errors),i=e.length)),s.rejection!==void 0&&(qe(s.rejection,{instancePath:n+"/rejection",parentData:s,parentDataProperty:"rejection",
rootData:l})||(e=e===null?qe.errors:f(e,qe.errors),i=e.length)),s.postponement!==void 0&&(ve(s.postponement,{instancePath:n+"/postponement",parentData:s,parentDataProperty:"\
postponement",rootData:l})||(e=e===null?ve.errors:f(e,ve.errors),i=e.length)),s.volunteers!==void 0){let r=s.volunteers;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++)je(r[o],{instancePath:n+"/volunteers/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?je.errors:f(e,je.errors),i=e.length)}else{const t={instancePath:n+
"/volunteers",schemaPath:"#/properties/volunteers/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.project!==void 0&&(Ke(s.project,
{instancePath:n+"/project",parentData:s,parentDataProperty:"project",rootData:l})||(e=e===null?Ke.errors:f(e,Ke.errors),i=e.length)),s.checkins!==void 0){let r=s.
checkins;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)$e(r[o],{instancePath:n+"/checkins/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===
null?$e.errors:f(e,$e.errors),i=e.length)}else{const t={instancePath:n+"/checkins",schemaPath:"#/properties/checkins/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.comments!==void 0){let r=s.comments;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)We(r[o],{instancePath:n+"/comme\
nts/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?We.errors:f(e,We.errors),i=e.length)}else{const t={instancePath:n+"/comments",schemaPath:"#/\
properties/comments/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.cancellation!==void 0&&(Ee(s.cancellation,{instancePath:n+"/c\
ancellation",parentData:s,parentDataProperty:"cancellation",rootData:l})||(e=e===null?Ee.errors:f(e,Ee.errors),i=e.length)),s.public_reason!==void 0){let r=s.public_reason;
if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/public_reason",schemaPath:"#/properties/public_reason/format",keyword:"format",params:{format:"cx-tex\
t"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/public_reason",schemaPath:"#/properties/public_reason/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),i++}}if(s.outcome!==void 0&&(Oe(s.outcome,{instancePath:n+"/outcome",parentData:s,parentDataProperty:"outcome",rootData:l})||(e=e===
null?Oe.errors:f(e,Oe.errors),i=e.length)),s.author!==void 0){let r=s.author;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/author",schemaPath:"#/pr\
operties/author/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/author",schemaPath:"#/properties/\
author/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.changes!==void 0){let r=s.changes;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.change===void 0&&a.add===void 0&&a.remove===void 0){const p={instancePath:n+"/changes/"+o,schemaPath:"\
#/properties/changes/items/anyRequired",keyword:"anyRequired",params:{keys:["change","add","remove"]}};e===null?e=[p]:e.push(p),i++}if(a.change!==void 0)Ie(a,{instancePath:n+
"/changes/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Ie.errors:f(e,Ie.errors),i=e.length);else if(a.add!==void 0)Ne(a,{instancePath:n+"/cha\
nges/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Ne.errors:f(e,Ne.errors),i=e.length);else if(a.remove!==void 0)Re(a,{instancePath:n+"/chang\
es/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Re.errors:f(e,Re.errors),i=e.length);else if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)
if(!Ct.includes(p)&&!p.startsWith("x-")){const m={instancePath:n+"/changes/"+o,schemaPath:"#/properties/changes/items/choose//knownKeys",keyword:"knownKeys",params:{
key:p,allowed:Ct}};e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:n+"/changes/"+o,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.applied!==void 0&&(Ve(s.applied,{instancePath:n+"/applied",parentData:s,parentDataProperty:"applied",rootData:l})||(e=e===null?
Ve.errors:f(e,Ve.errors),i=e.length)),s.history!==void 0){let r=s.history;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)Fe(r[o],{instancePath:n+"/hi\
story/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Fe.errors:f(e,Fe.errors),i=e.length)}else{const t={instancePath:n+"/history",schemaPath:"#\
/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Bt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Bt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return wi.errors=e,i===0}const rn=ki,J={required:["name","unit","better","stage","owne\
r","source","review"],type:"object",properties:{name:{type:"string",format:"cx-text"},unit:{type:"string",format:"cx-text"},better:{enum:["higher","lower"]},stage:{
type:"string",format:"cx-id"},touchpoint:{type:"string",format:"cx-id"},order:{type:"number"},owner:{type:"string",format:"cx-id"},kind:{enum:["nps","csat","csi",
"ces","time","share","count","money"]},method:{enum:["mean","share","index","median","sum"]},source:{$ref:"definitions#/$defs/metricSource"},computed:{$ref:"def\
initions#/$defs/metricComputation"},scale:{$ref:"definitions#/$defs/metricScale"},top:{type:"integer"},weights:{type:"object",additionalProperties:{minimum:0,type:"\
number"}},targets:{type:"array",items:{$ref:"definitions#/$defs/metricTarget"}},baselines:{type:"array",items:{$ref:"definitions#/$defs/metricBaseline"}},expectation:{
$ref:"definitions#/$defs/metricExpectation"},benchmark:{type:"array",items:{$ref:"definitions#/$defs/metricBenchmark"}},balance:{type:"array",items:{type:"strin\
g",format:"cx-id"}},by:{type:"array",items:{type:"string",format:"cx-text"}},review:{enum:["month","quarter","week"]},task_type:{type:"string",format:"cx-id"},retired:{
type:"string",format:"date"}},knownKeys:["name","unit","better","stage","touchpoint","order","owner","kind","method","source","computed","scale","top","weights",
"targets","baselines","expectation","benchmark","balance","by","review","task_type","retired"],$id:"metric"},tn={required:["system","status"],type:"object",properties:{
system:{type:"string",format:"cx-id"},status:{enum:["collected","missing"]},idea:{type:"string",format:"cx-idea-id"}},knownKeys:["system","status","idea"]},sn=A["\
cx-idea-id"],Lt=["system","status","idea"];function Se(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.system===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"system"}};e===null?
e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.
push(r),i++}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/system",schemaPath:"#/properties/system/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="collected"||r==="missing")){const t={instancePath:n+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:tn.properties.status.enum}};e===null?e=[t]:e.push(t),i++}}if(s.idea!==void 0){let r=s.idea;if(typeof r==
"string"){if(!sn(r)){const t={instancePath:n+"/idea",schemaPath:"#/properties/idea/format",keyword:"format",params:{format:"cx-idea-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/idea",schemaPath:"#/properties/idea/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)
if(!Lt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Lt}};e===null?e=[t]:e.push(t),
i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}const Ut=["from","score"];function ze(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),i++}if(s.score===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0&&s.
from!=="cases"){const r={instancePath:n+"/from",schemaPath:"#/properties/from/const",keyword:"const",params:{allowedValue:"cases"}};e===null?e=[r]:e.push(r),i++}
if(s.score!==void 0){let r=s.score;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/score",schemaPath:"#/properties/score/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ut.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Ut}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return ze.errors=e,i===0}const Gt=["min","max"];function He(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.min===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min"}};e===null?e=[r]:e.push(r),i++}if(s.max===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"}};e===null?e=[r]:e.push(r),i++}if(s.min!==void 0){let r=s.
min;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"}};e===null?e=[
t]:e.push(t),i++}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Gt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Gt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}const Ur=A["cx-period"],Jt=["from","value"];function Me(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=
[r]:e.push(r),i++}if(s.value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(
r),i++}if(s.from!==void 0){let r=s.from;if(typeof r=="string"){if(!Ur(r)){const t={instancePath:n+"/from",schemaPath:"#/properties/from/format",keyword:"format",
params:{format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/value",schemaPath:"#\
/properties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Jt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Jt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}const Qt=["from","reason","at","by"];function Te(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(
r),i++}if(s.reason===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}
if(s.from!==void 0){let r=s.from;if(typeof r=="string"){if(!Ur(r)){const t={instancePath:n+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{
format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/r\
eason/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+
"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={
instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/\
by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Qt.includes(r)&&!r.startsWith("x\
-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Qt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}const Xt=["value","evidence"];function Ce(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}
if(s.evidence===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),i++}if(s.
value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/evidence",schemaPath:"\
#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/evidence",schemaPath:"#/p\
roperties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Xt.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Xt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}const Yt=["who","value","evidence"];function Be(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.who===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"who"}};e===null?e=[r]:e.push(r),
i++}if(s.value===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),i++}if(s.
evidence===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"}};e===null?e=[r]:e.push(r),i++}if(s.who!==
void 0){let r=s.who;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/who",schemaPath:"#/properties/who/format",keyword:"format",params:{format:"cx-tex\
t"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.value!==void 0){let r=s.value;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/\
evidence",schemaPath:"#/properties/evidence/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/evi\
dence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Yt.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Yt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}const Zt=["name","unit","better","stage","touch\
point","order","owner","kind","method","source","computed","scale","top","weights","targets","baselines","expectation","benchmark","balance","by","review","task\
_type","retired"];function ki(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.unit===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"}};e===null?e=[r]:e.push(r),i++}if(s.better===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"better"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.source===void 0){const r={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),i++}if(s.review===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"review"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.unit!==void 0){let r=s.unit;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/unit",schemaPath:"#/properties/unit/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.better!==void 0){let r=s.better;if(!(r==="\
higher"||r==="lower")){const t={instancePath:n+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues:J.properties.better.enum}};e===
null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/stage",schemaPath:"#/properties/stage/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/stage",schemaPath:"#/properties/stage/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"\
/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.order!==void 0){let r=s.order;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:n+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}
if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(!(r==="nps"||r==="csat"||r==="csi"||r==="ces"||r==="time"||r==="share"||r==="count"||r==="mone\
y")){const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:J.properties.kind.enum}};e===null?e=[t]:e.push(t),
i++}}if(s.method!==void 0){let r=s.method;if(!(r==="mean"||r==="share"||r==="index"||r==="median"||r==="sum")){const t={instancePath:n+"/method",schemaPath:"#/p\
roperties/method/enum",keyword:"enum",params:{allowedValues:J.properties.method.enum}};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0&&(Se(s.source,{instancePath:n+
"/source",parentData:s,parentDataProperty:"source",rootData:l})||(e=e===null?Se.errors:f(e,Se.errors),i=e.length)),s.computed!==void 0&&(ze(s.computed,{instancePath:n+
"/computed",parentData:s,parentDataProperty:"computed",rootData:l})||(e=e===null?ze.errors:f(e,ze.errors),i=e.length)),s.scale!==void 0&&(He(s.scale,{instancePath:n+
"/scale",parentData:s,parentDataProperty:"scale",rootData:l})||(e=e===null?He.errors:f(e,He.errors),i=e.length)),s.top!==void 0){let r=s.top;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),i++}}if(s.weights!==void 0){let r=s.weights;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r){let o=r[t];if(typeof o=="number"&&isFinite(o)){
if(o<0||isNaN(o)){const a={instancePath:n+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/weights/additionalProperties/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/weights/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/weights/additionalProperties/type",keyword:"type",params:{type:"number"}};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:n+"/weights",schemaPath:"\
#/properties/weights/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)Me(r[o],{instancePath:n+"/targets/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Me.errors:f(e,Me.errors),i=e.length)}else{
const t={instancePath:n+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.baselines!==void 0){
let r=s.baselines;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)Te(r[o],{instancePath:n+"/baselines/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?Te.errors:f(e,Te.errors),i=e.length)}else{const t={instancePath:n+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.expectation!==void 0&&(Ce(s.expectation,{instancePath:n+"/expectation",parentData:s,parentDataProperty:"expectation",
rootData:l})||(e=e===null?Ce.errors:f(e,Ce.errors),i=e.length)),s.benchmark!==void 0){let r=s.benchmark;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
Be(r[o],{instancePath:n+"/benchmark/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Be.errors:f(e,Be.errors),i=e.length)}else{const t={instancePath:n+
"/benchmark",schemaPath:"#/properties/benchmark/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.balance!==void 0){let r=s.balance;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/balance/"+o,schemaPath:"#/prope\
rties/balance/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/balance/"+o,schemaPath:"#/pro\
perties/balance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/balance",schemaPath:"#/properti\
es/balance/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++){let a=r[o];if(typeof a=="string"){if(!h(a)){const p={instancePath:n+"/by/"+o,schemaPath:"#/properties/by/items/format",keyword:"format",params:{format:"c\
x-text"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/by/"+o,schemaPath:"#/properties/by/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.review!==void 0){let r=s.review;if(!(r==="month"||r==="quarter"||r==="week")){const t={instancePath:n+"/review",schemaPath:"#/properties/review/enum",keyword:"\
enum",params:{allowedValues:J.properties.review.enum}};e===null?e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!y(r)){
const t={instancePath:n+"/task_type",schemaPath:"#/properties/task_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/task_type",schemaPath:"#/properties/task_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Zt.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Zt}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return ki.errors=e,i===0}const nn=gi;const on={required:["id","name","after","touch"],type:"object",properties:{id:{type:"string",format:"cx-id"},name:{type:"string",format:"cx-text"},team:{type:"s\
tring",format:"cx-id"},role:{type:"string",format:"cx-text"},after:{type:"string",format:"cx-duration"},touch:{enum:["automated","personal"]},task_type:{type:"s\
tring",format:"cx-id"},handoff:{type:"string",format:"cx-id"},base:{type:"string",format:"cx-id"}},knownKeys:["id","name","team","role","after","touch","task_ty\
pe","handoff","base"],anyRequired:["team","role"]},es=["id","name","team","role","after","touch","task_type","handoff","base"];function Le(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.after===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.touch===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
touch"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/fo\
rmat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.team!==void 0){let r=s.team;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/team",schemaPath:"\
#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.role!==void 0){let r=s.role;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.after!==void 0){let r=s.after;if(typeof r==
"string"){if(!v(r)){const t={instancePath:n+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touch!==
void 0){let r=s.touch;if(!(r==="automated"||r==="personal")){const t={instancePath:n+"/touch",schemaPath:"#/properties/touch/enum",keyword:"enum",params:{allowedValues:on.
properties.touch.enum}};e===null?e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/task\
_type",schemaPath:"#/properties/task_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/task_ty\
pe",schemaPath:"#/properties/task_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.handoff!==void 0){let r=s.handoff;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
base!==void 0){let r=s.base;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/base",schemaPath:"#/properties/base/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!es.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:es}};e===null?e=[t]:e.push(t),i++}if(s.team===void 0&&s.role===void 0){const r={instancePath:n,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{
keys:["team","role"]}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return Le.errors=e,i===0}const rs=["name","stage","segments","starts_on","steps","retired"];function gi(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.starts_on===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
starts_on"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/proper\
ties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+
"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/stage",schemaPath:"\
#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segments!==void 0){let r=s.segments;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/segments/"+o,schemaPath:"#/properties/segments/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/segments/"+o,schemaPath:"#/properties/segments/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.starts_on!==void 0){let r=s.starts_on;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/starts_on",schemaPath:"\
#/properties/starts_on/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/starts_on",schemaPath:"#/p\
roperties/starts_on/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)Le(r[o],{instancePath:n+"/steps/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Le.errors:f(e,Le.errors),i=e.length)}else{
const t={instancePath:n+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!rs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:rs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return gi.errors=e,i===0}const an=Pi;const ts=["event","date"];function Ue(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.event===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[r]:e.push(r),i++}if(s.
event!==void 0){let r=s.event;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/event",schemaPath:"#/properties/event/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.date!==void 0){let r=s.date;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/date",schemaPath:"#/properties/date/fo\
rmat",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/date",schemaPath:"#/properties/date/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ts.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:ts}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===0}const ss=["announcement"];function Ge(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.announcement===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"announcement"}};e===null?e=[r]:e.push(
r),i++}if(s.announcement!==void 0){let r=s.announcement;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/announcement",schemaPath:"#/properties/announ\
cement/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/announcement",schemaPath:"#/properties/ann\
ouncement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ss.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ss}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}const is=["event","date","announcement"],ns=["handoff","to","about","by","as\
ked","question","answered","answer","published_in"];function Pi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.handoff===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"handoff"}};e===null?
e=[r]:e.push(r),i++}if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.asked===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),i++}if(s.question===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"}};e===null?e=[r]:e.push(r),i++}if(s.handoff!==void 0){let r=s.
handoff;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/handoff",schemaPath:"#/properties/handoff/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.about!==void 0){let r=s.about;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.event===void 0&&r.announcement===void 0){const t={instancePath:n+
"/about",schemaPath:"#/properties/about/anyRequired",keyword:"anyRequired",params:{keys:["event","announcement"]}};e===null?e=[t]:e.push(t),i++}if(r.event!==void 0)
Ue(r,{instancePath:n+"/about",parentData:s,parentDataProperty:"about",rootData:l})||(e=e===null?Ue.errors:f(e,Ue.errors),i=e.length);else if(r.announcement!==void 0)
Ge(r,{instancePath:n+"/about",parentData:s,parentDataProperty:"about",rootData:l})||(e=e===null?Ge.errors:f(e,Ge.errors),i=e.length);else if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const t in r)if(!is.includes(t)&&!t.startsWith("x-")){const o={instancePath:n+"/about",schemaPath:"#/properties/about/choose//knownKe\
ys",keyword:"knownKeys",params:{key:t,allowed:is}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+"/about",schemaPath:"#/properties/about/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"\
#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.asked!==void 0){let r=s.asked;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+
"/asked",schemaPath:"#/properties/asked/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/asked",
schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.question!==void 0){let r=s.question;if(typeof r==
"string"){if(!h(r)){const t={instancePath:n+"/question",schemaPath:"#/properties/question/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
answered!==void 0){let r=s.answered;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/answered",schemaPath:"#/properties/answered/format",keyword:"form\
at",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/answer",schemaPath:"\
#/properties/answer/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/answer",schemaPath:"#/prope\
rties/answer/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.published_in!==void 0){let r=s.published_in;if(typeof r=="string"){
if(!h(r)){const t={instancePath:n+"/published_in",schemaPath:"#/properties/published_in/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/published_in",schemaPath:"#/properties/published_in/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}for(const r in s)if(!ns.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ns}};e===
null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Pi.errors=
e,i===0}const pn=bi;const ln={required:["owner"],type:"object",properties:{tags:{type:"array",items:{type:"string",format:"cx-id"}},client:{type:"string",format:"cx-id"},segment:{type:"\
string",format:"cx-id"},task_type:{type:"string",format:"cx-id"},source:{enum:["survey","interview","mystery_shopping","employee","open_source","data","contact"]},
owner:{type:"string",format:"cx-person-or-head"}},knownKeys:["tags","client","segment","task_type","source","owner"]},Gr=A["cx-person-or-head"],os=["tags","clie\
nt","segment","task_type","source","owner"];function Je(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?
e=[r]:e.push(r),i++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={
instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+
"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/tags",
schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="strin\
g"){if(!y(r)){const t={instancePath:n+"/client",schemaPath:"#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segment!==void 0){
let r=s.segment;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx\
-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.task_type!==void 0){let r=s.task_type;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/task_type",schemaPath:"#/properties/t\
ask_type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/task_type",schemaPath:"#/properties/task\
_type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0){let r=s.source;if(!(r==="survey"||r==="interview"||r==="m\
ystery_shopping"||r==="employee"||r==="open_source"||r==="data"||r==="contact")){const t={instancePath:n+"/source",schemaPath:"#/properties/source/enum",keyword:"\
enum",params:{allowedValues:ln.properties.source.enum}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!Gr(r)){const t={
instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!os.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:os}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}const as=["after","to"];function Qe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.after===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[r]:e.push(r),i++}if(s.
to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.after!==void 0){
let r=s.after;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/after",schemaPath:"#/properties/after/format",keyword:"format",params:{format:"cx-durat\
ion"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!Gr(r)){const t={instancePath:n+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!as.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:as}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}function Xe(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.department===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),i++}if(s.department!==
void 0){let r=s.department;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/department",schemaPath:"#/properties/department/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Rr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:Rr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return Xe.errors=e,i===0}function Ye(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.group===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?
e=[r]:e.push(r),i++}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Vr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",
keyword:"knownKeys",params:{key:r,allowed:Vr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===0}function Ze(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.contest===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contes\
t"}};e===null?e=[r]:e.push(r),i++}if(s.contest!==void 0&&s.contest!==!0){const r={instancePath:n+"/contest",schemaPath:"#/properties/contest/const",keyword:"con\
st",params:{allowedValue:!0}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!Fr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:Fr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}const ps=["tags","to"];function er(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
to"}};e===null?e=[r]:e.push(r),i++}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){
if(!y(a)){const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={
instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.department===void 0&&r.group===void 0&&r.contest===void 0){const t={instancePath:n+"/to",schemaPath:"#/properties/to\
/anyRequired",keyword:"anyRequired",params:{keys:["department","group","contest"]}};e===null?e=[t]:e.push(t),i++}if(r.department!==void 0)Xe(r,{instancePath:n+"\
/to",parentData:s,parentDataProperty:"to",rootData:l})||(e=e===null?Xe.errors:f(e,Xe.errors),i=e.length);else if(r.group!==void 0)Ye(r,{instancePath:n+"/to",parentData:s,
parentDataProperty:"to",rootData:l})||(e=e===null?Ye.errors:f(e,Ye.errors),i=e.length);else if(r.contest!==void 0)Ze(r,{instancePath:n+"/to",parentData:s,parentDataProperty:"\
to",rootData:l})||(e=e===null?Ze.errors:f(e,Ze.errors),i=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!zr.includes(t)&&!t.startsWith(
"x-")){const o={instancePath:n+"/to",schemaPath:"#/properties/to/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:zr}};e===null?e=[o]:e.push(o),i++}}}else{
const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ps.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ps}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}const ls=["rules","fallback","es\
calation","ideas"];function bi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.fallback===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fallback"}};e===null?e=[r]:e.push(r),i++}
if(s.rules!==void 0){let r=s.rules;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)Je(r[o],{instancePath:n+"/rules/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?Je.errors:f(e,Je.errors),i=e.length)}else{const t={instancePath:n+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.fallback!==void 0){let r=s.fallback;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/fallback",schemaPath:"\
#/properties/fallback/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/fallback",schemaPath:"#/pro\
perties/fallback/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.escalation!==void 0){let r=s.escalation;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)Qe(r[o],{instancePath:n+"/escalation/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Qe.errors:f(e,Qe.errors),i=e.length)}else{
const t={instancePath:n+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.ideas!==
void 0){let r=s.ideas;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)er(r[o],{instancePath:n+"/ideas/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?er.errors:f(e,er.errors),i=e.length)}else{const t={instancePath:n+"/ideas",schemaPath:"#/properties/ideas/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ls.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:ls}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return bi.errors=e,i===0}const fn=xi;const fs=["touchpoint","note"];function rr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.touchpoint===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"touchpoint"}};e===null?e=[r]:e.
push(r),i++}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpo\
int/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoi\
nt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!fs.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:fs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}const ys=["team","target","gain"];function tr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),i++}if(s.gain===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gain"}};e===null?e=[r]:e.push(r),i++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/target",schemaPath:"#/properties/target/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.gain!==void 0){let r=s.gain;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/gain",schemaPath:"\
#/properties/gain/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/gain",schemaPath:"#/propertie\
s/gain/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ys.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ys}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}const ms=["name","segment","group","goal","steps","participants","retired"];
function xi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.goal===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.segment!==void 0){let r=s.segment;
if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/segment",schemaPath:"#/properties/segment/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/group",schemaPath:"#/properties/group/format",keyword:"for\
mat",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/goal",schemaPath:"#/properti\
es/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/goal",schemaPath:"#/properties/goal/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.steps!==void 0){let r=s.steps;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
rr(r[o],{instancePath:n+"/steps/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?rr.errors:f(e,rr.errors),i=e.length)}else{const t={instancePath:n+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.participants!==void 0){let r=s.participants;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)tr(r[o],{instancePath:n+"/participants/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
tr.errors:f(e,tr.errors),i=e.length)}else{const t={instancePath:n+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/propertie\
s/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retire\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ms.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ms}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return xi.errors=e,i===0}const yn=qi;const us={required:["type"],type:"object",properties:{type:{enum:["string","integer","number","boolean","date"]},choices:{type:"array",items:{type:["string","nu\
mber","boolean"]}},hint:{type:"string",format:"cx-text"},value:{const:!0},retired:{type:"string",format:"date"}},knownKeys:["type","choices","hint","value","ret\
ired"]},cs=["type","choices","hint","value","retired"];function sr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[r]:e.push(r),i++}if(s.type!==void 0){let r=s.type;if(!(r==="string"||r==="integer"||r==="number"||r==="boolean"||r==="date")){const t={instancePath:n+"/\
type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:us.properties.type.enum}};e===null?e=[t]:e.push(t),i++}}if(s.choices!==void 0){let r=s.
choices;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const p={
instancePath:n+"/choices/"+o,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:us.properties.choices.items.type}};e===null?e=[p]:e.push(p),
i++}}}else{const t={instancePath:n+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.hint!==
void 0){let r=s.hint;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/hint",schemaPath:"#/properties/hint/format",keyword:"format",params:{format:"cx-\
text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),i++}}if(s.value!==void 0&&s.value!==!0){const r={instancePath:n+"/value",schemaPath:"#/properties/value/const",keyword:"const",params:{allowedValue:!0}};
e===null?e=[r]:e.push(r),i++}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties\
/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!cs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:cs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}const mn={required:["id","name","when","strategy"],type:"object",properties:{id:{type:"str\
ing",format:"cx-id"},name:{type:"string",format:"cx-text"},when:{$ref:"definitions#/$defs/condition"},success:{type:"string",format:"cx-text"},strategy:{enum:["\
high_touch","low_touch","pooled"]},playbooks:{type:"array",items:{type:"string",format:"cx-id"}},retired:{type:"string",format:"date"}},knownKeys:["id","name","\
when","success","strategy","playbooks","retired"]};const Tr={type:"object",properties:{type:{enum:["string","integer","number","boolean"]},const:{type:["string","number","boolean"]},enum:{minItems:1,type:"array",
items:{type:["string","number","boolean"]}},minimum:{type:"number"},maximum:{type:"number"},exclusiveMinimum:{type:"number"},exclusiveMaximum:{type:"number"},allOf:{
minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},anyOf:{minItems:1,type:"array",items:{$ref:"definitions#/$defs/attributeCondition"}},
not:{$ref:"definitions#/$defs/attributeCondition"}},knownKeys:["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","\
not"]},V={validate:L},hs=["type","const","enum","minimum","maximum","exclusiveMinimum","exclusiveMaximum","allOf","anyOf","not"];function L(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0){let r=s.type;if(!(r==="strin\
g"||r==="integer"||r==="number"||r==="boolean")){const t={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Tr.properties.
type.enum}};e===null?e=[t]:e.push(t),i++}}if(s.const!==void 0){let r=s.const;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){const t={
instancePath:n+"/const",schemaPath:"#/properties/const/type",keyword:"type",params:{type:Tr.properties.const.type}};e===null?e=[t]:e.push(t),i++}}if(s.enum!==void 0){
let r=s.enum;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const p={
instancePath:n+"/enum/"+o,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:Tr.properties.enum.items.type}};e===null?e=[p]:e.push(p),i++}}}else{
const t={instancePath:n+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.minimum!==void 0){let r=s.
minimum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"}};
e===null?e=[t]:e.push(t),i++}}if(s.maximum!==void 0){let r=s.maximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/maximum",schemaPath:"#/pro\
perties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.exclusiveMinimum!==void 0){let r=s.exclusiveMinimum;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:n+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"}};e===null?
e=[t]:e.push(t),i++}}if(s.exclusiveMaximum!==void 0){let r=s.exclusiveMaximum;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/exclusiveMaximum",
schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.
isArray(r)){if(r.length<1){const o={instancePath:n+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(
o),i++}const t=r.length;for(let o=0;o<t;o++)V.validate(r[o],{instancePath:n+"/allOf/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?V.validate.errors:
f(e,V.validate.errors),i=e.length)}else{const t={instancePath:n+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),i++}}if(s.anyOf!==void 0){let r=s.anyOf;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/anyOf",schemaPath:"#/properties/anyOf/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)V.validate(r[o],{instancePath:n+"/anyOf/"+o,parentData:r,
parentDataProperty:o,rootData:l})||(e=e===null?V.validate.errors:f(e,V.validate.errors),i=e.length)}else{const t={instancePath:n+"/anyOf",schemaPath:"#/properti\
es/anyOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}s.not!==void 0&&(V.validate(s.not,{instancePath:n+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?V.validate.errors:f(e,V.validate.errors),i=e.length));for(const r in s)if(!hs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:hs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}const F={validate:U},ds=["type","properties","required","allOf","anyOf","not"];
function U(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==void 0&&
s.type!=="object"){const r={instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"object"}};e===null?e=[r]:e.push(r),
i++}if(s.properties!==void 0){let r=s.properties;if(r&&typeof r=="object"&&!Array.isArray(r))for(const t in r)L(r[t],{instancePath:n+"/properties/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:l})||(e=e===null?L.errors:f(e,L.errors),i=e.length);else{const t={instancePath:n+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.required!==void 0){let r=s.required;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/required/"+o,schemaPath:"#/properties/re\
quired/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/required/"+o,schemaPath:"#/propertie\
s/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/required",schemaPath:"#/properties/r\
equired/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.allOf!==void 0){let r=s.allOf;if(Array.isArray(r)){if(r.length<1){const o={
instancePath:n+"/allOf",schemaPath:"#/properties/allOf/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<
t;o++)F.validate(r[o],{instancePath:n+"/allOf/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?F.validate.errors:f(e,F.validate.errors),i=e.length)}else{
const t={instancePath:n+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.anyOf!==void 0){let r=s.
anyOf;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)F.validate(r[o],{instancePath:n+"/anyOf/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
F.validate.errors:f(e,F.validate.errors),i=e.length)}else{const t={instancePath:n+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[t]:e.push(t),i++}}s.not!==void 0&&(F.validate(s.not,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===null?F.validate.
errors:f(e,F.validate.errors),i=e.length));for(const r in s)if(!ds.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"k\
nownKeys",params:{key:r,allowed:ds}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return U.errors=e,i===0}const ws=["id","name","when","success","strategy","playbooks","retired"];function ir(s,{instancePath:n="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.when===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"when"}};e===null?e=[r]:e.push(r),i++}if(s.strategy===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strategy"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id\
/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/propertie\
s/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.when!==void 0&&(U(s.when,{instancePath:n+"/when",parentData:s,parentDataProperty:"\
when",rootData:l})||(e=e===null?U.errors:f(e,U.errors),i=e.length)),s.success!==void 0){let r=s.success;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/success",schemaPath:"#/properties/success/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/suc\
cess",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.strategy!==void 0){let r=s.strategy;if(!(r===
"high_touch"||r==="low_touch"||r==="pooled")){const t={instancePath:n+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:mn.
properties.strategy.enum}};e===null?e=[t]:e.push(t),i++}}if(s.playbooks!==void 0){let r=s.playbooks;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];
if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/playbooks/"+o,schemaPath:"#/properties/playbooks/items/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/playbooks/"+o,schemaPath:"#/properties/playbooks/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired\
/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ws.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:ws}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}const S={validate:G};const T={validate:z};const Cr={validate:N};const _={type:"object",properties:{source:{type:["string","array"],when:{where:{type:"string"},must:{enum:["survey","interview","mystery_shopping","employee","o\
pen_source","data","contact"]}},items:{enum:["survey","interview","mystery_shopping","employee","open_source","data","contact"]}},sentiment:{type:["string","arr\
ay"],when:{where:{type:"string"},must:{enum:["negative","neutral","positive"]}},items:{enum:["negative","neutral","positive"]}},status:{type:["string","array"],
when:{where:{type:"string"},must:{enum:["new","clarifying","triaged","resolved","closed"]}},items:{enum:["new","clarifying","triaged","resolved","closed"]}},tags:{
type:["string","array"],format:"cx-id",items:{type:"string",format:"cx-id"}},stage:{type:["string","array"],format:"cx-id",items:{type:"string",format:"cx-id"}},
touchpoint:{type:["string","array"],format:"cx-id",items:{type:"string",format:"cx-id"}},channel:{type:["string","array"],format:"cx-id",items:{type:"string",format:"\
cx-id"}}},knownKeys:["source","sentiment","status","tags","stage","touchpoint","channel"]},ks=["source","sentiment","status","tags","stage","touchpoint","channe\
l"];function nr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.source!==
void 0){let a=s.source;if(typeof a!="string"&&!Array.isArray(a)){const k={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:_.properties.source.type}};e===null?e=[k]:e.push(k),i++}const p=i,m=i;if(typeof a!="string"){const k={};e===null?e=[k]:e.push(k),i++}var r=m===i;if(i=p,e!==
null&&(p?e.length=p:e=null),r&&!(a==="survey"||a==="interview"||a==="mystery_shopping"||a==="employee"||a==="open_source"||a==="data"||a==="contact")){const k={
instancePath:n+"/source",schemaPath:"#/properties/source/when/must/enum",keyword:"enum",params:{allowedValues:_.properties.source.when.must.enum}};e===null?e=[k]:
e.push(k),i++}if(Array.isArray(a)){const k=a.length;for(let g=0;g<k;g++){let q=a[g];if(!(q==="survey"||q==="interview"||q==="mystery_shopping"||q==="employee"||
q==="open_source"||q==="data"||q==="contact")){const D={instancePath:n+"/source/"+g,schemaPath:"#/properties/source/items/enum",keyword:"enum",params:{allowedValues:_.
properties.source.items.enum}};e===null?e=[D]:e.push(D),i++}}}}if(s.sentiment!==void 0){let a=s.sentiment;if(typeof a!="string"&&!Array.isArray(a)){const k={instancePath:n+
"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type:_.properties.sentiment.type}};e===null?e=[k]:e.push(k),i++}const p=i,m=i;if(typeof a!=
"string"){const k={};e===null?e=[k]:e.push(k),i++}var t=m===i;if(i=p,e!==null&&(p?e.length=p:e=null),t&&!(a==="negative"||a==="neutral"||a==="positive")){const k={
instancePath:n+"/sentiment",schemaPath:"#/properties/sentiment/when/must/enum",keyword:"enum",params:{allowedValues:_.properties.sentiment.when.must.enum}};e===
null?e=[k]:e.push(k),i++}if(Array.isArray(a)){const k=a.length;for(let g=0;g<k;g++){let q=a[g];if(!(q==="negative"||q==="neutral"||q==="positive")){const D={instancePath:n+
"/sentiment/"+g,schemaPath:"#/properties/sentiment/items/enum",keyword:"enum",params:{allowedValues:_.properties.sentiment.items.enum}};e===null?e=[D]:e.push(D),
i++}}}}if(s.status!==void 0){let a=s.status;if(typeof a!="string"&&!Array.isArray(a)){const k={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:_.properties.status.type}};e===null?e=[k]:e.push(k),i++}const p=i,m=i;if(typeof a!="string"){const k={};e===null?e=[k]:e.push(k),i++}var o=m===
i;if(i=p,e!==null&&(p?e.length=p:e=null),o&&!(a==="new"||a==="clarifying"||a==="triaged"||a==="resolved"||a==="closed")){const k={instancePath:n+"/status",schemaPath:"\
#/properties/status/when/must/enum",keyword:"enum",params:{allowedValues:_.properties.status.when.must.enum}};e===null?e=[k]:e.push(k),i++}if(Array.isArray(a)){
const k=a.length;for(let g=0;g<k;g++){let q=a[g];if(!(q==="new"||q==="clarifying"||q==="triaged"||q==="resolved"||q==="closed")){const D={instancePath:n+"/statu\
s/"+g,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues:_.properties.status.items.enum}};e===null?e=[D]:e.push(D),i++}}}}if(s.tags!==
void 0){let a=s.tags;if(typeof a!="string"&&!Array.isArray(a)){const p={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:_.
properties.tags.type}};e===null?e=[p]:e.push(p),i++}if(typeof a=="string"&&!y(a)){const p={instancePath:n+"/tags",schemaPath:"#/properties/tags/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(a)){const p=a.length;for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!y(
k)){const g={instancePath:n+"/tags/"+m,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[g]:e.push(g),i++}}else{
const g={instancePath:n+"/tags/"+m,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}}if(s.stage!==
void 0){let a=s.stage;if(typeof a!="string"&&!Array.isArray(a)){const p={instancePath:n+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:_.
properties.stage.type}};e===null?e=[p]:e.push(p),i++}if(typeof a=="string"&&!y(a)){const p={instancePath:n+"/stage",schemaPath:"#/properties/stage/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(a)){const p=a.length;for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!y(
k)){const g={instancePath:n+"/stage/"+m,schemaPath:"#/properties/stage/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[g]:e.push(g),i++}}else{
const g={instancePath:n+"/stage/"+m,schemaPath:"#/properties/stage/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}}if(s.touchpoint!==
void 0){let a=s.touchpoint;if(typeof a!="string"&&!Array.isArray(a)){const p={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"ty\
pe",params:{type:_.properties.touchpoint.type}};e===null?e=[p]:e.push(p),i++}if(typeof a=="string"&&!y(a)){const p={instancePath:n+"/touchpoint",schemaPath:"#/p\
roperties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(a)){const p=a.length;for(let m=0;m<p;m++){let k=a[m];
if(typeof k=="string"){if(!y(k)){const g={instancePath:n+"/touchpoint/"+m,schemaPath:"#/properties/touchpoint/items/format",keyword:"format",params:{format:"cx-\
id"}};e===null?e=[g]:e.push(g),i++}}else{const g={instancePath:n+"/touchpoint/"+m,schemaPath:"#/properties/touchpoint/items/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[g]:e.push(g),i++}}}}if(s.channel!==void 0){let a=s.channel;if(typeof a!="string"&&!Array.isArray(a)){const p={instancePath:n+"/channel",schemaPath:"\
#/properties/channel/type",keyword:"type",params:{type:_.properties.channel.type}};e===null?e=[p]:e.push(p),i++}if(typeof a=="string"&&!y(a)){const p={instancePath:n+
"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(a)){const p=a.length;
for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!y(k)){const g={instancePath:n+"/channel/"+m,schemaPath:"#/properties/channel/items/format",keyword:"f\
ormat",params:{format:"cx-id"}};e===null?e=[g]:e.push(g),i++}}else{const g={instancePath:n+"/channel/"+m,schemaPath:"#/properties/channel/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}}for(const a in s)if(!ks.includes(a)&&!a.startsWith("x-")){const p={instancePath:n,schemaPath:"#/kno\
wnKeys",keyword:"knownKeys",params:{key:a,allowed:ks}};e===null?e=[p]:e.push(p),i++}}else{const a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),i++}return nr.errors=e,i===0}const gs=["cases","within","at_least"];function K(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.cases===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"cases"}};e===null?e=[r]:e.push(r),i++}if(s.within===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"within"}};e===null?e=[r]:e.push(r),i++}if(s.cases!==void 0&&(nr(s.cases,{instancePath:n+"/cases",parentData:s,parentDataProperty:"cases",rootData:l})||
(e=e===null?nr.errors:f(e,nr.errors),i=e.length)),s.within!==void 0){let r=s.within;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/within",schemaPath:"\
#/properties/within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/within",schemaPath:"#/p\
roperties/within/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at_least!==void 0){let r=s.at_least;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:
e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:n+"/at_least",schemaPath:"#/properties/at_least/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!gs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:gs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}const B={type:"object",properties:{type:{type:["string","array"],format:"cx-id",items:{type:"string",format:"cx-id"}},status:{type:["string","array"],when:{where:{
type:"string"},must:{enum:["open","in_progress","in_question","completed","cancelled"]}},items:{enum:["open","in_progress","in_question","completed","cancelled"]}},
tags:{type:["string","array"],format:"cx-id",items:{type:"string",format:"cx-id"}},overdue:{const:!0}},knownKeys:["type","status","tags","overdue"]},Ps=["type",
"status","tags","overdue"];function or(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type!==void 0){let t=s.type;if(typeof t!="string"&&!Array.isArray(t)){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:B.properties.type.type}};e===null?e=[o]:e.push(o),i++}if(typeof t=="string"&&!y(t)){const o={instancePath:n+"/type",schemaPath:"#/properties/\
type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[o]:e.push(o),i++}if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++){let p=t[a];if(typeof p==
"string"){if(!y(p)){const m={instancePath:n+"/type/"+a,schemaPath:"#/properties/type/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[m]:e.push(
m),i++}}else{const m={instancePath:n+"/type/"+a,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}}
if(s.status!==void 0){let t=s.status;if(typeof t!="string"&&!Array.isArray(t)){const p={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:B.properties.status.type}};e===null?e=[p]:e.push(p),i++}const o=i,a=i;if(typeof t!="string"){const p={};e===null?e=[p]:e.push(p),i++}var r=a===
i;if(i=o,e!==null&&(o?e.length=o:e=null),r&&!(t==="open"||t==="in_progress"||t==="in_question"||t==="completed"||t==="cancelled")){const p={instancePath:n+"/sta\
tus",schemaPath:"#/properties/status/when/must/enum",keyword:"enum",params:{allowedValues:B.properties.status.when.must.enum}};e===null?e=[p]:e.push(p),i++}if(Array.
isArray(t)){const p=t.length;for(let m=0;m<p;m++){let k=t[m];if(!(k==="open"||k==="in_progress"||k==="in_question"||k==="completed"||k==="cancelled")){const g={
instancePath:n+"/status/"+m,schemaPath:"#/properties/status/items/enum",keyword:"enum",params:{allowedValues:B.properties.status.items.enum}};e===null?e=[g]:e.push(
g),i++}}}}if(s.tags!==void 0){let t=s.tags;if(typeof t!="string"&&!Array.isArray(t)){const o={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:B.properties.tags.type}};e===null?e=[o]:e.push(o),i++}if(typeof t=="string"&&!y(t)){const o={instancePath:n+"/tags",schemaPath:"#/properties/\
tags/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[o]:e.push(o),i++}if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++){let p=t[a];if(typeof p==
"string"){if(!y(p)){const m={instancePath:n+"/tags/"+a,schemaPath:"#/properties/tags/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[m]:e.push(
m),i++}}else{const m={instancePath:n+"/tags/"+a,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}}
if(s.overdue!==void 0&&s.overdue!==!0){const t={instancePath:n+"/overdue",schemaPath:"#/properties/overdue/const",keyword:"const",params:{allowedValue:!0}};e===
null?e=[t]:e.push(t),i++}for(const t in s)if(!Ps.includes(t)&&!t.startsWith("x-")){const o={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:t,allowed:Ps}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
i++}return or.errors=e,i===0}const bs=["tasks","within","at_least"];function $(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.tasks===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tasks"}};e===null?e=[r]:e.push(r),i++}if(s.tasks!==void 0&&(or(s.tasks,{instancePath:n+"/tasks",parentData:s,parentDataProperty:"tasks",rootData:l})||(e=e===null?
or.errors:f(e,or.errors),i=e.length)),s.within!==void 0){let r=s.within;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/within",schemaPath:"#/propert\
ies/within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/within",schemaPath:"#/properties\
/within/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at_least!==void 0){let r=s.at_least;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const t={instancePath:n+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:n+"/at_least",schemaPath:"#/properties/at_least/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!bs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:bs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return $.errors=e,i===0}const Q={type:"object",properties:{outcome:{type:["string","array"],when:{where:{type:"string"},must:{enum:["satisfied","not_satisfied","unreachable","no_reply_\
needed","sent"]}},items:{enum:["satisfied","not_satisfied","unreachable","no_reply_needed","sent"]}},channel:{type:["string","array"],format:"cx-id",items:{type:"\
string",format:"cx-id"}}},knownKeys:["outcome","channel"]},xs=["outcome","channel"];function ar(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.outcome!==void 0){let t=s.outcome;if(typeof t!="string"&&!Array.isArray(t)){const p={instancePath:n+
"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type:Q.properties.outcome.type}};e===null?e=[p]:e.push(p),i++}const o=i,a=i;if(typeof t!=
"string"){const p={};e===null?e=[p]:e.push(p),i++}var r=a===i;if(i=o,e!==null&&(o?e.length=o:e=null),r&&!(t==="satisfied"||t==="not_satisfied"||t==="unreachable"||
t==="no_reply_needed"||t==="sent")){const p={instancePath:n+"/outcome",schemaPath:"#/properties/outcome/when/must/enum",keyword:"enum",params:{allowedValues:Q.properties.
outcome.when.must.enum}};e===null?e=[p]:e.push(p),i++}if(Array.isArray(t)){const p=t.length;for(let m=0;m<p;m++){let k=t[m];if(!(k==="satisfied"||k==="not_satis\
fied"||k==="unreachable"||k==="no_reply_needed"||k==="sent")){const g={instancePath:n+"/outcome/"+m,schemaPath:"#/properties/outcome/items/enum",keyword:"enum",
params:{allowedValues:Q.properties.outcome.items.enum}};e===null?e=[g]:e.push(g),i++}}}}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&!Array.isArray(
t)){const o={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:Q.properties.channel.type}};e===null?e=[o]:e.push(o),i++}
if(typeof t=="string"&&!y(t)){const o={instancePath:n+"/channel",schemaPath:"#/properties/channel/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[
o]:e.push(o),i++}if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++){let p=t[a];if(typeof p=="string"){if(!y(p)){const m={instancePath:n+"/channel/"+a,schemaPath:"\
#/properties/channel/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:n+"/channel/"+a,schemaPath:"\
#/properties/channel/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}}for(const t in s)if(!xs.includes(t)&&!t.startsWith("x-")){
const o={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:xs}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return ar.errors=e,i===0}const qs=["answers","within","at_least"];function W(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.answers===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"answers"}};e===null?e=[r]:e.push(r),i++}if(s.answers!==void 0&&(ar(s.answers,{instancePath:n+"/answers",
parentData:s,parentDataProperty:"answers",rootData:l})||(e=e===null?ar.errors:f(e,ar.errors),i=e.length)),s.within!==void 0){let r=s.within;if(typeof r=="string"){
if(!v(r)){const t={instancePath:n+"/within",schemaPath:"#/properties/within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.at_least!==void 0){
let r=s.at_least;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:n+"/at_least",schemaPath:"\
#/properties/at_least/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!qs.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:qs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}const vs=["score","below","above","fell_by","within"];function E(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.score===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"}};e===null?
e=[r]:e.push(r),i++}if(s.within===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"within"}};e===null?e=[r]:e.
push(r),i++}if(s.score!==void 0){let r=s.score;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/score",schemaPath:"#/properties/score/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.below!==void 0){let r=s.below;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/below",schemaPath:"\
#/properties/below/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.above!==void 0){let r=s.above;if(!(typeof r=="number"&&isFinite(
r))){const t={instancePath:n+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.fell_by!==void 0){
let r=s.fell_by;if(!(typeof r=="number"&&isFinite(r))){const t={instancePath:n+"/fell_by",schemaPath:"#/properties/fell_by/type",keyword:"type",params:{type:"nu\
mber"}};e===null?e=[t]:e.push(t),i++}}if(s.within!==void 0){let r=s.within;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/within",schemaPath:"#/prop\
erties/within/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/within",schemaPath:"#/propert\
ies/within/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!vs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:vs}};e===null?e=[t]:e.push(t),i++}if(s.below===void 0&&s.above===void 0&&s.fell_by===void 0){
const r={instancePath:n,schemaPath:"#/anyRequired",keyword:"anyRequired",params:{keys:["below","above","fell_by"]}};e===null?e=[r]:e.push(r),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}const js=["silence"];function O(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.silence===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"silence"}};e===null?e=[r]:e.push(r),i++}if(s.
silence!==void 0){let r=s.silence;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/silence",schemaPath:"#/properties/silence/format",keyword:"format",
params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/silence",schemaPath:"#/properties/silence/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!js.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:js}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return O.errors=e,i===0}const un={required:["promises"],type:"object",properties:{promises:{enum:["overdue","broken"]},within:{type:"st\
ring",format:"cx-duration"}},knownKeys:["promises","within"]},As=["promises","within"];function I(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.promises===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
promises"}};e===null?e=[r]:e.push(r),i++}if(s.promises!==void 0){let r=s.promises;if(!(r==="overdue"||r==="broken")){const t={instancePath:n+"/promises",schemaPath:"\
#/properties/promises/enum",keyword:"enum",params:{allowedValues:un.properties.promises.enum}};e===null?e=[t]:e.push(t),i++}}if(s.within!==void 0){let r=s.within;
if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/within",schemaPath:"#/properties/within/format",keyword:"format",params:{format:"cx-duration"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}for(const r in s)if(!As.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:As}};e===
null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return I.errors=e,
i===0}const H=["all","any","not","cases","within","at_least","tasks","answers","score","below","above","fell_by","silence","promises"],Ds=["not"];function N(s,{
instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.not===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"not"}};e===null?e=[r]:e.push(r),i++}if(s.not!==void 0){let r=s.not;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.all===void 0&&r.any===void 0&&r.not===void 0&&r.cases===void 0&&r.tasks===void 0&&r.answers===void 0&&r.score===void 0&&r.silence===void 0&&
r.promises===void 0){const t={instancePath:n+"/not",schemaPath:"#/properties/not/anyRequired",keyword:"anyRequired",params:{keys:["all","any","not","cases","tas\
ks","answers","score","silence","promises"]}};e===null?e=[t]:e.push(t),i++}if(r.all!==void 0)S.validate(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?S.validate.errors:f(e,S.validate.errors),i=e.length);else if(r.any!==void 0)T.validate(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?T.validate.errors:f(e,T.validate.errors),i=e.length);else if(r.not!==void 0)Cr.validate(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?Cr.validate.errors:f(e,Cr.validate.errors),i=e.length);else if(r.cases!==void 0)K(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"\
not",rootData:l})||(e=e===null?K.errors:f(e,K.errors),i=e.length);else if(r.tasks!==void 0)$(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||
(e=e===null?$.errors:f(e,$.errors),i=e.length);else if(r.answers!==void 0)W(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===
null?W.errors:f(e,W.errors),i=e.length);else if(r.score!==void 0)E(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===null?E.errors:
f(e,E.errors),i=e.length);else if(r.silence!==void 0)O(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===null?O.errors:f(e,O.errors),
i=e.length);else if(r.promises!==void 0)I(r,{instancePath:n+"/not",parentData:s,parentDataProperty:"not",rootData:l})||(e=e===null?I.errors:f(e,I.errors),i=e.length);else if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!H.includes(t)&&!t.startsWith("x-")){const o={instancePath:n+"/not",schemaPath:"#/properties/not/choo\
se//knownKeys",keyword:"knownKeys",params:{key:t,allowed:H}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+"/not",schemaPath:"#/properties/not/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ds.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ds}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}const _s=["any"];function z(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.any===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
any"}};e===null?e=[r]:e.push(r),i++}if(s.any!==void 0){let r=s.any;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/any",schemaPath:"#/properties/a\
ny/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.all===void 0&&a.any===void 0&&a.not===void 0&&a.cases===void 0&&a.tasks===void 0&&a.answers===void 0&&a.score===void 0&&a.silence===void 0&&a.promises===
void 0){const p={instancePath:n+"/any/"+o,schemaPath:"#/properties/any/items/anyRequired",keyword:"anyRequired",params:{keys:["all","any","not","cases","tasks",
"answers","score","silence","promises"]}};e===null?e=[p]:e.push(p),i++}if(a.all!==void 0)S.validate(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?S.validate.errors:f(e,S.validate.errors),i=e.length);else if(a.any!==void 0)T.validate(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?T.validate.errors:f(e,T.validate.errors),i=e.length);else if(a.not!==void 0)N(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?N.errors:f(e,N.errors),i=e.length);else if(a.cases!==void 0)K(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?K.errors:f(e,K.errors),i=e.length);else if(a.tasks!==void 0)$(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
$.errors:f(e,$.errors),i=e.length);else if(a.answers!==void 0)W(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?W.errors:
f(e,W.errors),i=e.length);else if(a.score!==void 0)E(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?E.errors:f(e,E.errors),
i=e.length);else if(a.silence!==void 0)O(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?O.errors:f(e,O.errors),i=e.length);else if(a.
promises!==void 0)I(a,{instancePath:n+"/any/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?I.errors:f(e,I.errors),i=e.length);else if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const p in a)if(!H.includes(p)&&!p.startsWith("x-")){const m={instancePath:n+"/any/"+o,schemaPath:"#/properties/any/items/choos\
e//knownKeys",keyword:"knownKeys",params:{key:p,allowed:H}};e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:n+"/any/"+o,schemaPath:"#/properties/any/i\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/any",schemaPath:"#/properties/any/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!_s.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/known\
Keys",keyword:"knownKeys",params:{key:r,allowed:_s}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}const Ks=["all"];function G(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.all===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
all"}};e===null?e=[r]:e.push(r),i++}if(s.all!==void 0){let r=s.all;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/all",schemaPath:"#/properties/a\
ll/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.all===void 0&&a.any===void 0&&a.not===void 0&&a.cases===void 0&&a.tasks===void 0&&a.answers===void 0&&a.score===void 0&&a.silence===void 0&&a.promises===
void 0){const p={instancePath:n+"/all/"+o,schemaPath:"#/properties/all/items/anyRequired",keyword:"anyRequired",params:{keys:["all","any","not","cases","tasks",
"answers","score","silence","promises"]}};e===null?e=[p]:e.push(p),i++}if(a.all!==void 0)S.validate(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?S.validate.errors:f(e,S.validate.errors),i=e.length);else if(a.any!==void 0)z(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?z.errors:f(e,z.errors),i=e.length);else if(a.not!==void 0)N(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?N.errors:f(e,N.errors),i=e.length);else if(a.cases!==void 0)K(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
K.errors:f(e,K.errors),i=e.length);else if(a.tasks!==void 0)$(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?$.errors:f(
e,$.errors),i=e.length);else if(a.answers!==void 0)W(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?W.errors:f(e,W.errors),
i=e.length);else if(a.score!==void 0)E(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?E.errors:f(e,E.errors),i=e.length);else if(a.
silence!==void 0)O(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?O.errors:f(e,O.errors),i=e.length);else if(a.promises!==
void 0)I(a,{instancePath:n+"/all/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?I.errors:f(e,I.errors),i=e.length);else if(a&&typeof a=="object"&&
!Array.isArray(a)){for(const p in a)if(!H.includes(p)&&!p.startsWith("x-")){const m={instancePath:n+"/all/"+o,schemaPath:"#/properties/all/items/choose//knownKe\
ys",keyword:"knownKeys",params:{key:p,allowed:H}};e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:n+"/all/"+o,schemaPath:"#/properties/all/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ks.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Ks}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return G.errors=e,i===0}const $s=["id","name","when","segments","owner","do","retired"];function pr(s,{instancePath:n="",parentData:u,parentDataProperty:c,
rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),i++}if(s.when===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"}};e===
null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:
e.push(r),i++}if(s.do===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"do"}};e===null?e=[r]:e.push(r),i++}if(s.
id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-i\
d"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"fo\
rmat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}if(s.when!==void 0){let r=s.when;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.all===void 0&&r.any===void 0&&r.not===
void 0&&r.cases===void 0&&r.tasks===void 0&&r.answers===void 0&&r.score===void 0&&r.silence===void 0&&r.promises===void 0){const t={instancePath:n+"/when",schemaPath:"\
#/properties/when/anyRequired",keyword:"anyRequired",params:{keys:["all","any","not","cases","tasks","answers","score","silence","promises"]}};e===null?e=[t]:e.
push(t),i++}if(r.all!==void 0)G(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?G.errors:f(e,G.errors),i=e.length);else if(r.
any!==void 0)z(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?z.errors:f(e,z.errors),i=e.length);else if(r.not!==void 0)
N(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?N.errors:f(e,N.errors),i=e.length);else if(r.cases!==void 0)K(r,{instancePath:n+
"/when",parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?K.errors:f(e,K.errors),i=e.length);else if(r.tasks!==void 0)$(r,{instancePath:n+"/when",
parentData:s,parentDataProperty:"when",rootData:l})||(e=e===null?$.errors:f(e,$.errors),i=e.length);else if(r.answers!==void 0)W(r,{instancePath:n+"/when",parentData:s,
parentDataProperty:"when",rootData:l})||(e=e===null?W.errors:f(e,W.errors),i=e.length);else if(r.score!==void 0)E(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"\
when",rootData:l})||(e=e===null?E.errors:f(e,E.errors),i=e.length);else if(r.silence!==void 0)O(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",
rootData:l})||(e=e===null?O.errors:f(e,O.errors),i=e.length);else if(r.promises!==void 0)I(r,{instancePath:n+"/when",parentData:s,parentDataProperty:"when",rootData:l})||
(e=e===null?I.errors:f(e,I.errors),i=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!H.includes(t)&&!t.startsWith("x-")){const o={
instancePath:n+"/when",schemaPath:"#/properties/when/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:H}};e===null?e=[o]:e.push(o),i++}}}else{const t={
instancePath:n+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.segments!==void 0){let r=s.
segments;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/segments/"+o,schemaPath:"\
#/properties/segments/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/segments/"+o,schemaPath:"\
#/properties/segments/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/segments",schemaPath:"#/p\
roperties/segments/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!Gr(r)){
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-person-or-head"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.do!==void 0){let r=s.
do;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/do",schemaPath:"#/properties/do/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==
void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"\
date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!$s.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:$s}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return pr.errors=e,i===0}const Ws=["attributes","segments","signals"];function qi(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attributes!==void 0){let t=s.attributes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)sr(t[a],
{instancePath:n+"/attributes/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?sr.errors:f(e,sr.errors),i=e.
length);let o=!0;for(const a in t){const p=i;if(typeof a=="string"){if(!y(a)){const m={instancePath:n+"/attributes",schemaPath:"#/properties/attributes/keyNames\
/format",keyword:"format",params:{format:"cx-id"},propertyName:a};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:n+"/attributes",schemaPath:"#/propert\
ies/attributes/keyNames/type",keyword:"type",params:{type:"string"},propertyName:a};e===null?e=[m]:e.push(m),i++}var r=p===i;o=o&&r}}else{const o={instancePath:n+
"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.segments!==void 0){let t=s.segments;
if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++)ir(t[a],{instancePath:n+"/segments/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?ir.
errors:f(e,ir.errors),i=e.length)}else{const o={instancePath:n+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),i++}}if(s.signals!==void 0){let t=s.signals;if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++)pr(t[a],{instancePath:n+"/signals/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?pr.errors:f(e,pr.errors),i=e.length)}else{const o={instancePath:n+"/signals",schemaPath:"#/properties/signals/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}for(const t in s)if(!Ws.includes(t)&&!t.startsWith("x-")){const o={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:Ws}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return qi.errors=e,i===0}const cn=vi;const Es=["statement","for","measured_by"];function lr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.statement===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statement"}};e===
null?e=[r]:e.push(r),i++}if(s.statement!==void 0){let r=s.statement;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/statement",schemaPath:"#/properti\
es/statement/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/statement",schemaPath:"#/propertie\
s/statement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.for!==void 0){let r=s.for;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/for",schemaPath:"#/properties/for/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.measured_by!==void 0){let r=s.measured_by;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/measured_by/"+o,schemaPath:"#/properties\
/measured_by/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/measured_by/"+o,schemaPath:"#/\
properties/measured_by/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/measured_by",schemaPath:"\
#/properties/measured_by/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Es.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Es}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===0}const Os=["risk","prevention","touchpoint"];function fr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.risk===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"risk"}};e===null?e=
[r]:e.push(r),i++}if(s.prevention===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prevention"}};e===null?e=
[r]:e.push(r),i++}if(s.risk!==void 0){let r=s.risk;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/risk",schemaPath:"#/properties/risk/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.prevention!==void 0){let r=s.prevention;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/prevention",
schemaPath:"#/properties/prevention/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/prevention",
schemaPath:"#/properties/prevention/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.touchpoint!==void 0){let r=s.touchpoint;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoint/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/touchpoint",schemaPath:"#/properties/touchpoint/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}for(const r in s)if(!Os.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Os}};e===
null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return fr.errors=
e,i===0}const Is=["id","name","goal","done_when","risks","closing_note","retired"];function yr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),i++}if(s.goal===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===null?e=[r]:e.push(
r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/goal",schemaPath:"#/pr\
operties/goal/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/goal",schemaPath:"#/properties/go\
al/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.done_when!==void 0){let r=s.done_when;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/done_when",schemaPath:"#/properties/done_when/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/done_when",schemaPath:"#/properties/done_when/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.risks!==void 0){let r=s.risks;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)fr(r[o],{instancePath:n+"/risks/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?fr.errors:f(e,fr.
errors),i=e.length)}else{const t={instancePath:n+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.closing_note!==void 0){let r=s.closing_note;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/closing_note",schemaPath:"#/properties/closing_note/\
format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/closing_note",schemaPath:"#/properties/closing_\
note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={
instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Is.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Is}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}const Ns=["success","stages"];function vi(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"success"}};e===null?e=[r]:e.push(r),i++}if(s.stages===void 0){const r={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"stages"}};e===null?e=[r]:e.push(r),i++}if(s.success!==void 0&&(lr(s.success,{instancePath:n+"/success",parentData:s,
parentDataProperty:"success",rootData:l})||(e=e===null?lr.errors:f(e,lr.errors),i=e.length)),s.stages!==void 0){let r=s.stages;if(Array.isArray(r)){if(r.length<
1){const o={instancePath:n+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;
for(let o=0;o<t;o++)yr(r[o],{instancePath:n+"/stages/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?yr.errors:f(e,yr.errors),i=e.length)}else{const t={
instancePath:n+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ns.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ns}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return vi.errors=e,i===0}const hn=ji,dn={required:["title",
"type","owner","due","status","history"],type:"object",properties:{title:{type:"string",format:"cx-text"},type:{type:"string",format:"cx-id"},owner:{type:"strin\
g",format:"cx-id"},due:{type:"string",format:"date"},status:{enum:["open","in_progress","in_question","completed","cancelled"]},cases:{type:"array",items:{type:"\
string",format:"cx-case-id"}},tags:{type:"array",items:{type:"string",format:"cx-id"}},origin:{type:"object",anyRequired:["metric","playbook","promise"],choose:{
metric:{$ref:"definitions#/$defs/metricOrigin"},playbook:{$ref:"definitions#/$defs/playbookOrigin"},promise:{$ref:"definitions#/$defs/promiseOrigin"},"":{knownKeys:[
"metric","period","playbook","client","step","promise"]}}},history:{type:"array",items:{$ref:"definitions#/$defs/taskHistoryEntry"}},followup:{$ref:"definitions\
#/$defs/followUp"},escalations:{type:"array",items:{$ref:"definitions#/$defs/escalation"}}},knownKeys:["title","type","owner","due","status","cases","tags","ori\
gin","history","followup","escalations"],$id:"task"};const Rs=["metric","period"];function mr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.metric===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),
i++}if(s.period===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"}};e===null?e=[r]:e.push(r),i++}if(s.
metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/metric",schemaPath:"#/properties/metric/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.period!==void 0){let r=s.period;if(typeof r=="string"){if(!Ur(r)){const t={instancePath:n+"/period",schemaPath:"#/properties/\
period/format",keyword:"format",params:{format:"cx-period"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/period",schemaPath:"#/properties/perio\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Rs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"\
#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Rs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}const Vs=["playbook","client","step"];function ur(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.playbook===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"playbook"}};e===null?
e=[r]:e.push(r),i++}if(s.client===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[r]:e.
push(r),i++}if(s.step===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"}};e===null?e=[r]:e.push(r),i++}
if(s.playbook!==void 0){let r=s.playbook;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/playbook",schemaPath:"#/properties/playbook/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/playbook",schemaPath:"#/properties/playbook/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/client",schemaPath:"\
#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/client",schemaPath:"#/propert\
ies/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.step!==void 0){let r=s.step;if(typeof r=="string"){if(!y(r)){const t={
instancePath:n+"/step",schemaPath:"#/properties/step/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Vs.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Vs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===0}const Fs=["promise","client"];function cr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.promise===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"promise"}};e===null?e=[r]:e.push(
r),i++}if(s.client===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client"}};e===null?e=[r]:e.push(r),i++}
if(s.promise!==void 0){let r=s.promise;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/promise",schemaPath:"#/properties/promise/format",keyword:"for\
mat",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/promise",schemaPath:"#/properties/promise/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.client!==void 0){let r=s.client;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/client",schemaPath:"\
#/properties/client/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/client",schemaPath:"#/propert\
ies/client/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Fs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Fs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}const Ss={required:["at","by"],type:"object",properties:{at:{type:"string",format:"\
cx-moment"},by:{type:"string",format:"cx-id"},to:{enum:["open","in_progress","in_question","completed","cancelled"]},from:{enum:["open","in_progress","in_questi\
on","completed","cancelled"]},note:{type:"string",format:"cx-text"},owner:{type:"string",format:"cx-id"},due:{type:"string",format:"date"}},knownKeys:["at","by",
"to","from","note","owner","due"]};function hr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){
let r=s.at;if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.by!==void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={instancePath:n+"/\
to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Ss.properties.to.enum}};e===null?e=[t]:e.push(t),i++}}if(s.from!==void 0){let r=s.from;
if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="cancelled")){const t={instancePath:n+"/from",schemaPath:"#/properties/from/enum",keyword:"\
enum",params:{allowedValues:Ss.properties.from.enum}};e===null?e=[t]:e.push(t),i++}}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/note",schemaPath:"#/properties/note/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="\
string"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Sr.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Sr}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return hr.errors=e,i===0}const zs=["at","by","reason"];function dr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),i++}if(s.
by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.reason===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;
if(typeof r=="string"){if(!x(r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==
void 0){let r=s.by;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!zs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:zs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return dr.errors=e,i===0}const Hs=["at","by","to","reason"];function wr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),
i++}if(s.by===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),i++}if(s.to===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.reason===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!x(
r)){const t={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"cx-moment"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.by!==void 0){let r=s.by;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/by",schemaPath:"#/properties/by/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;
if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}for(const r in s)if(!Hs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Hs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return wr.errors=e,i===0}const Ms=["metric","period","playbook","client","step","promise"],Ts=["title","type","owner","due","status","cases","tags","origin",
"history","followup","escalations"];function ji(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.title===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(
r),i++}if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}if(s.
owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.due===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"due"}};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),i++}if(s.history===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"history"}};e===null?e=[r]:e.push(r),i++}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(!h(
r)){const t={instancePath:n+"/title",schemaPath:"#/properties/title/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.type;
if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.due;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",
keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="open"||r==="in_progress"||r==="in_question"||r==="completed"||r==="\
cancelled")){const t={instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:dn.properties.status.enum}};e===null?e=
[t]:e.push(t),i++}}if(s.cases!==void 0){let r=s.cases;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!Nr(a)){const p={
instancePath:n+"/cases/"+o,schemaPath:"#/properties/cases/items/format",keyword:"format",params:{format:"cx-case-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={
instancePath:n+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/for\
mat",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.origin!==void 0){let r=s.origin;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.metric===void 0&&r.playbook===void 0&&
r.promise===void 0){const t={instancePath:n+"/origin",schemaPath:"#/properties/origin/anyRequired",keyword:"anyRequired",params:{keys:["metric","playbook","prom\
ise"]}};e===null?e=[t]:e.push(t),i++}if(r.metric!==void 0)mr(r,{instancePath:n+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?mr.errors:
f(e,mr.errors),i=e.length);else if(r.playbook!==void 0)ur(r,{instancePath:n+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?ur.errors:
f(e,ur.errors),i=e.length);else if(r.promise!==void 0)cr(r,{instancePath:n+"/origin",parentData:s,parentDataProperty:"origin",rootData:l})||(e=e===null?cr.errors:
f(e,cr.errors),i=e.length);else if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!Ms.includes(t)&&!t.startsWith("x-")){const o={instancePath:n+"\
/origin",schemaPath:"#/properties/origin/choose//knownKeys",keyword:"knownKeys",params:{key:t,allowed:Ms}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.history!==void 0){let r=s.history;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)hr(r[o],{instancePath:n+"/history/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?hr.errors:f(e,
hr.errors),i=e.length)}else{const t={instancePath:n+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.followup!==void 0&&(dr(s.followup,{instancePath:n+"/followup",parentData:s,parentDataProperty:"followup",rootData:l})||(e=e===null?dr.errors:f(e,dr.
errors),i=e.length)),s.escalations!==void 0){let r=s.escalations;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)wr(r[o],{instancePath:n+"/escalations\
/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?wr.errors:f(e,wr.errors),i=e.length)}else{const t={instancePath:n+"/escalations",schemaPath:"#/\
properties/escalations/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ts.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ts}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ji.errors=e,i===0}const wn=Ai;const kn=A["cx-email"];const Cs=["from","to","deputy"];function kr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),i++}
if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.deputy===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deputy"}};e===null?e=[r]:e.push(r),i++}if(s.from!==void 0){let r=s.from;
if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
to!==void 0){let r=s.to;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.deputy!==void 0){let r=s.deputy;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/deputy",schemaPath:"#/properties/deputy/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/deputy",schemaPath:"#/properties/deputy/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Cs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Cs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return kr.errors=e,i===0}const Bs=["topic","until"];function gr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.topic===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"topic"}};e===null?e=[r]:e.push(r),i++}
if(s.topic!==void 0){let r=s.topic;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/topic",schemaPath:"#/properties/topic/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.until!==void 0){let r=s.until;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/until",schemaPath:"#/properties/unti\
l/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/until",schemaPath:"#/properties/until/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Bs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Bs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return gr.errors=e,i===0}const Ls=["id","name","role","email","head","left","away","trained"];function Pr(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/\
id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#\
/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.role!==void 0){let r=s.role;if(typeof r=="\
string"){if(!h(r)){const t={instancePath:n+"/role",schemaPath:"#/properties/role/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.
email;if(typeof r=="string"){if(!kn(r)){const t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"cx-email"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.head!==void 0&&typeof s.head!="boolean"){const r={instancePath:n+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),i++}if(s.left!==void 0){let r=s.left;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/left",schemaPath:"#/properties/left/for\
mat",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/left",schemaPath:"#/properties/left/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.away!==void 0){let r=s.away;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)kr(r[o],{instancePath:n+
"/away/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?kr.errors:f(e,kr.errors),i=e.length)}else{const t={instancePath:n+"/away",schemaPath:"#/p\
roperties/away/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.trained!==void 0){let r=s.trained;if(Array.isArray(r)){const t=r.length;
for(let o=0;o<t;o++)gr(r[o],{instancePath:n+"/trained/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?gr.errors:f(e,gr.errors),i=e.length)}else{
const t={instancePath:n+"/trained",schemaPath:"#/properties/trained/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ls.
includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ls}};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Pr.errors=e,i===0}const gn={required:["co\
ntact"],type:"object",properties:{contact:{enum:["direct","indirect"]},does:{type:"string",format:"cx-text"}},knownKeys:["contact","does"]},Us=["contact","does"];
function br(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.contact===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[r]:e.push(r),i++}if(s.contact!==void 0){
let r=s.contact;if(!(r==="direct"||r==="indirect")){const t={instancePath:n+"/contact",schemaPath:"#/properties/contact/enum",keyword:"enum",params:{allowedValues:gn.
properties.contact.enum}};e===null?e=[t]:e.push(t),i++}}if(s.does!==void 0){let r=s.does;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/does",schemaPath:"\
#/properties/does/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/does",schemaPath:"#/propertie\
s/does/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Us.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Us}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return br.errors=e,i===0}const Gs=["goal","metric","target","owner","due","why"];function xr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.goal===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"goal"}};e===
null?e=[r]:e.push(r),i++}if(s.goal!==void 0){let r=s.goal;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/goal",schemaPath:"#/properties/goal/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.metric!==void 0){let r=s.metric;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/metric",schemaPath:"\
#/properties/metric/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/metric",schemaPath:"#/propert\
ies/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/target",schemaPath:"#/properties/target/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.owner!==void 0){let r=s.owner;if(typeof r==
"string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.due!==void 0){let r=s.
due;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/due",schemaPath:"#/properties/due/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
why!==void 0){let r=s.why;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/why",schemaPath:"#/properties/why/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Gs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Gs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return xr.errors=e,i===0}const Js=["amount","currency"];function qr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.amount===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amount"}};e===null?e=[r]:e.push(r),
i++}if(s.currency===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};e===null?e=[r]:e.push(r),i++}
if(s.amount!==void 0){let r=s.amount;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){const t={instancePath:n+"/amount",schemaPath:"#/properties/amount/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/amount",schemaPath:"#/properties/amount/t\
ype",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.currency!==void 0){let r=s.currency;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/currency",schemaPath:"#/properties/currency/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/c\
urrency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Js.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Js}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return qr.errors=e,i===0}const Qs=["measure","limit","when"];function vr(s,{
instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.measure===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"measure"}};e===null?e=[r]:e.push(r),i++}if(s.measure!==void 0){let r=s.measure;
if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/measure",schemaPath:"#/properties/measure/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.limit!==void 0&&(qr(s.limit,{instancePath:n+"/limit",parentData:s,parentDataProperty:"limit",rootData:l})||(e=e===null?qr.errors:f(e,qr.errors),i=e.
length)),s.when!==void 0){let r=s.when;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/when",schemaPath:"#/properties/when/format",keyword:"format",params:{
format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Qs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:Qs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return vr.errors=e,i===0}const Xs=["name","system","stakeholder","members","stages","targets","goals","gains","authority","calendar","reports_to","retired"];
function Ai(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let t=s.name;
if(typeof t=="string"){if(!h(t)){const o={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[o]:
e.push(o),i++}}else{const o={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.
system!==void 0){let t=s.system;if(typeof t=="string"){if(!y(t)){const o={instancePath:n+"/system",schemaPath:"#/properties/system/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),i++}}if(s.stakeholder!==void 0){let t=s.stakeholder;if(typeof t=="string"){if(!y(t)){const o={instancePath:n+"/stakeholder",schemaPath:"\
#/properties/stakeholder/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/stakeholder",schemaPath:"\
#/properties/stakeholder/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.members!==void 0){let t=s.members;if(Array.isArray(t)){
const o=t.length;for(let k=0;k<o;k++)Pr(t[k],{instancePath:n+"/members/"+k,parentData:t,parentDataProperty:k,rootData:l})||(e=e===null?Pr.errors:f(e,Pr.errors),
i=e.length);const a=i,p=t.length;let m=!0;if(t.length>0){let k=0;for(let g=0;g<p;g++){let q=t[g];const D=i;if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.head===
void 0){const R={instancePath:n+"/members/"+g,schemaPath:"#/properties/members/contains/required",keyword:"required",params:{missingProperty:"head"}};e===null?e=
[R]:e.push(R),i++}if(q.head!==void 0&&q.head!==!0){const R={instancePath:n+"/members/"+g+"/head",schemaPath:"#/properties/members/contains/properties/head/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[R]:e.push(R),i++}}else{const R={instancePath:n+"/members/"+g,schemaPath:"#/properties/members/contains/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),i++}var r=D===i;if(r){if(k++,k>1){m=!1;break}k>=0&&(m=!0)}}}if(m)i=a,e!==null&&(a?e.length=a:
e=null);else{const k={instancePath:n+"/members",schemaPath:"#/properties/members/contains",keyword:"contains",params:{minContains:0,maxContains:1}};e===null?e=[
k]:e.push(k),i++}}else{const o={instancePath:n+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
i++}}if(s.stages!==void 0){let t=s.stages;if(t&&typeof t=="object"&&!Array.isArray(t))for(const o in t)br(t[o],{instancePath:n+"/stages/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?br.errors:f(e,br.errors),i=e.length);else{const o={instancePath:n+"/stages",schemaPath:"\
#/properties/stages/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){const o=t.
length;for(let a=0;a<o;a++){let p=t[a];if(typeof p=="string"){if(!y(p)){const m={instancePath:n+"/targets/"+a,schemaPath:"#/properties/targets/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:n+"/targets/"+a,schemaPath:"#/properties/targets/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:n+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.goals!==void 0){let t=s.goals;if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++)xr(t[a],{instancePath:n+
"/goals/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?xr.errors:f(e,xr.errors),i=e.length)}else{const o={instancePath:n+"/goals",schemaPath:"#\
/properties/goals/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.gains!==void 0){let t=s.gains;if(typeof t=="string"){if(!h(t)){
const o={instancePath:n+"/gains",schemaPath:"#/properties/gains/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[o]:e.push(o),i++}}else{const o={
instancePath:n+"/gains",schemaPath:"#/properties/gains/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.authority!==void 0){let t=s.
authority;if(Array.isArray(t)){const o=t.length;for(let a=0;a<o;a++)vr(t[a],{instancePath:n+"/authority/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===
null?vr.errors:f(e,vr.errors),i=e.length)}else{const o={instancePath:n+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),i++}}if(s.calendar!==void 0){let t=s.calendar;if(typeof t=="string"){if(!y(t)){const o={instancePath:n+"/calendar",schemaPath:"#/proper\
ties/calendar/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/calendar",schemaPath:"#/properties/\
calendar/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.reports_to!==void 0){let t=s.reports_to;if(typeof t=="string"){if(!h(t)){
const o={instancePath:n+"/reports_to",schemaPath:"#/properties/reports_to/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[o]:e.push(o),i++}}else{
const o={instancePath:n+"/reports_to",schemaPath:"#/properties/reports_to/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.retired!==
void 0){let t=s.retired;if(typeof t=="string"){if(!b(t)){const o={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"\
date"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),i++}}for(const t in s)if(!Xs.includes(t)&&!t.startsWith("x-")){const o={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:t,allowed:Xs}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
i++}return Ai.errors=e,i===0}const Pn=Di;const Ys=["team","does","system"];function jr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.team===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[r]:e.push(
r),i++}if(s.does===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),i++}if(s.
team!==void 0){let r=s.team;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/team",schemaPath:"#/properties/team/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.does!==void 0){let r=s.does;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/does",schemaPath:"#/properties/does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.system!==void 0){let r=s.system;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/system",schemaPath:"\
#/properties/system/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/system",schemaPath:"#/propert\
ies/system/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Ys.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Ys}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return jr.errors=e,i===0}const Zs=["name","stage","order","owner","supported_by","channels","client_d\
oes","expectation","reality","barrier","emotion","expected_emotion","moment_of_truth","backstage","metrics","evidence","retired"];function Di(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.stage===void 0){const r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"stage"}};e===null?e=[r]:e.push(r),i++}if(s.owner===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),i++}if(s.client_does===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"client_does"}};e===null?e=[r]:e.push(r),i++}if(s.expectation===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expectation"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.stage!==void 0){let r=s.stage;if(typeof r=="string"){if(!y(r)){
const t={instancePath:n+"/stage",schemaPath:"#/properties/stage/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.order!==void 0){let r=s.order;if(!(typeof r==
"number"&&isFinite(r))){const t={instancePath:n+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}
if(s.owner!==void 0){let r=s.owner;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/format",keyword:"format",params:{
format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.supported_by!==void 0){let r=s.supported_by;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a==
"string"){if(!y(a)){const p={instancePath:n+"/supported_by/"+o,schemaPath:"#/properties/supported_by/items/format",keyword:"format",params:{format:"cx-id"}};e===
null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/supported_by/"+o,schemaPath:"#/properties/supported_by/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/supported_by",schemaPath:"#/properties/supported_by/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),i++}}if(s.channels!==void 0){let r=s.channels;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){
if(!y(a)){const p={instancePath:n+"/channels/"+o,schemaPath:"#/properties/channels/items/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[p]:e.push(
p),i++}}else{const p={instancePath:n+"/channels/"+o,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
i++}}}else{const t={instancePath:n+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.
client_does!==void 0){let r=s.client_does;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/client_does",schemaPath:"#/properties/client_does/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/client_does",schemaPath:"#/properties/client_does/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.expectation!==void 0){let r=s.expectation;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+
"/expectation",schemaPath:"#/properties/expectation/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/expectation",schemaPath:"#/properties/expectation/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.reality!==void 0){let r=s.reality;
if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/reality",schemaPath:"#/properties/reality/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reality",schemaPath:"#/properties/reality/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.barrier!==void 0){let r=s.barrier;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/barrier",schemaPath:"#/properties/barrier/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/barrier",schemaPath:"#/properties/barrier/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.emotion!==void 0){let r=s.emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:n+
"/emotion",schemaPath:"#/properties/emotion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),i++}if(r<-2||isNaN(r)){const t={
instancePath:n+"/emotion",schemaPath:"#/properties/emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/emotion",schemaPath:"#/properties/emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.expected_emotion!==void 0){
let r=s.expected_emotion;if(typeof r=="number"&&isFinite(r)){if(r>2||isNaN(r)){const t={instancePath:n+"/expected_emotion",schemaPath:"#/properties/expected_emo\
tion/maximum",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[t]:e.push(t),i++}if(r<-2||isNaN(r)){const t={instancePath:n+"/expected_emotion",schemaPath:"\
#/properties/expected_emotion/minimum",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/expecte\
d_emotion",schemaPath:"#/properties/expected_emotion/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.moment_of_truth!==void 0&&typeof s.
moment_of_truth!="boolean"){const r={instancePath:n+"/moment_of_truth",schemaPath:"#/properties/moment_of_truth/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),i++}if(s.backstage!==void 0){let r=s.backstage;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)jr(r[o],{instancePath:n+"/backstag\
e/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?jr.errors:f(e,jr.errors),i=e.length)}else{const t={instancePath:n+"/backstage",schemaPath:"#/p\
roperties/backstage/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.metrics!==void 0){let r=s.metrics;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!y(a)){const p={instancePath:n+"/metrics/"+o,schemaPath:"#/properties/metrics/items/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/metrics/"+o,schemaPath:"#/properties/metrics/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0){let r=s.evidence;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a==
"string"){if(!h(a)){const p={instancePath:n+"/evidence/"+o,schemaPath:"#/properties/evidence/items/format",keyword:"format",params:{format:"cx-text"}};e===null?
e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/evidence/"+o,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),i++}}}else{const t={instancePath:n+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"\
format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Zs.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Zs}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Di.errors=e,i===0}const bn=_i;const Hr=["id","name","retired"];function Ar(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.
name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired\
/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Hr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/know\
nKeys",keyword:"knownKeys",params:{key:r,allowed:Hr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return Ar.errors=e,i===0}function Dr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(
r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="stri\
ng"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){
let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"da\
te"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}for(const r in s)if(!Hr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,
allowed:Hr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return Dr.errors=e,i===0}const ei=["id","name","planned","retired"];function _r(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}
if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"\
cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.planned!==void 0){let r=s.planned;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a==
"string"){if(!b(a)){const p={instancePath:n+"/planned/"+o,schemaPath:"#/properties/planned/items/format",keyword:"format",params:{format:"date"}};e===null?e=[p]:
e.push(p),i++}}else{const p={instancePath:n+"/planned/"+o,schemaPath:"#/properties/planned/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),i++}}}else{const t={instancePath:n+"/planned",schemaPath:"#/properties/planned/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.
retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",
params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ei.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:ei}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return _r.errors=e,i===0}const Mr=["id","name","group","retired"];function Kr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.
group===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"\
cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.group!==void 0){let r=s.group;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/group",schemaPath:"#/properties/group/format",
keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/reti\
red",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"\
#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Mr.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:Mr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Kr.errors=e,i===0}const ri=["id","name","target","retired"];function $r(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.
push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}
if(s.target===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),i++}if(s.id!==
void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",
params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),i++}}if(s.target!==void 0){let r=s.target;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/target",schemaPath:"#/pro\
perties/target/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/target",schemaPath:"#/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={
instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ri.includes(r)&&!r.startsWith(
"x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ri}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $r.errors=e,i===0}function Wr(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.group===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!y(r)){const t={
instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"cx-id"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(!h(r)){const t={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.group!==void 0){let r=s.group;
if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/group",schemaPath:"#/properties/group/format",keyword:"format",params:{format:"cx-text"}};e===null?e=
[t]:e.push(t),i++}}else{const t={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.retired!==void 0){let r=s.retired;if(typeof r=="string"){if(!b(r)){const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/format",keyword:"for\
mat",params:{format:"date"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!Mr.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"\
knownKeys",params:{key:r,allowed:Mr}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return Wr.errors=e,i===0}const ti=["channels","systems","events","tags","task_types","churn_reasons"];function _i(s,{instancePath:n="",
parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.channels!==void 0){let r=s.channels;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)Ar(r[o],{instancePath:n+"/channels/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Ar.errors:f(
e,Ar.errors),i=e.length)}else{const t={instancePath:n+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(s.systems!==void 0){let r=s.systems;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)Dr(r[o],{instancePath:n+"/systems/"+o,parentData:r,
parentDataProperty:o,rootData:l})||(e=e===null?Dr.errors:f(e,Dr.errors),i=e.length)}else{const t={instancePath:n+"/systems",schemaPath:"#/properties/systems/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.events!==void 0){let r=s.events;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++)_r(r[o],{instancePath:n+"/events/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?_r.errors:f(e,_r.errors),i=e.length)}else{const t={instancePath:n+
"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++)Kr(r[o],{instancePath:n+"/tags/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Kr.errors:f(e,Kr.errors),
i=e.length)}else{const t={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.task_types!==
void 0){let r=s.task_types;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)$r(r[o],{instancePath:n+"/task_types/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?$r.errors:f(e,$r.errors),i=e.length)}else{const t={instancePath:n+"/task_types",schemaPath:"#/properties/task_types/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.churn_reasons!==void 0){let r=s.churn_reasons;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
Wr(r[o],{instancePath:n+"/churn_reasons/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?Wr.errors:f(e,Wr.errors),i=e.length)}else{const t={instancePath:n+
"/churn_reasons",schemaPath:"#/properties/churn_reasons/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ti.includes(
r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:ti}};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return _i.errors=e,i===0}const xn=$i,X={required:["name"],
type:"object",properties:{name:{type:"string",format:"cx-text"},locale:{enum:["en","ru"]},timezone:{type:"string",format:"cx-timezone"},cx_team:{type:"string",format:"\
cx-id"},calendars:{type:"object",keyNames:{type:"string",format:"cx-id"},additionalProperties:{$ref:"definitions#/$defs/calendar"}},limits:{$ref:"definitions#/$\
defs/limits"},rules:{type:"object",additionalProperties:{enum:["off","warning","error"]}},preset:{enum:["minimal","recommended","strict"]},changes:{type:"object",
additionalProperties:{enum:["breaking","loosening","tightening","neutral","off"]}},reviewers:{type:"object",additionalProperties:{type:"array",items:{type:"stri\
ng",format:"cx-text"}}}},knownKeys:["name","locale","timezone","cx_team","calendars","limits","rules","preset","changes","reviewers"],$id:"workspace"},Ki=A["cx-\
timezone"],si={type:"object",properties:{timezone:{type:"string",format:"cx-timezone"},country:{type:"string",format:"cx-country"},weekend:{type:"array",items:{
enum:["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}},hours:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workin\
gHours"},choose:{from:{$ref:"definitions#/$defs/workingHours"},to:{$ref:"definitions#/$defs/workingHours"},"":{$ref:"definitions#/$defs/weeklyHours"}}},holidays:{
type:"array",items:{type:"string",format:"date"}},workdays:{type:"array",items:{type:"string",format:"date"}}},knownKeys:["timezone","country","weekend","hours",
"holidays","workdays"]},qn=A["cx-country"];const ii=A["cx-time"],ni=["from","to"];function P(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.
push(r),i++}if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),i++}if(s.
from!==void 0){let r=s.from;if(typeof r=="string"){if(!ii(r)){const t={instancePath:n+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"\
cx-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.to!==void 0){let r=s.to;if(typeof r=="string"){if(!ii(r)){const t={instancePath:n+"/to",schemaPath:"#/properties/to/format",keyword:"f\
ormat",params:{format:"cx-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ni.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"know\
nKeys",params:{key:r,allowed:ni}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return P.errors=e,i===0}const M={minProperties:1,type:"object",properties:{monday:{minItems:1,type:["array","object"],items:{$ref:"definitio\
ns#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},tuesday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/worki\
ngHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},wednesday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{
"":{$ref:"definitions#/$defs/workingHours"}}},thursday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"defi\
nitions#/$defs/workingHours"}}},friday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/w\
orkingHours"}}},saturday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}},
sunday:{minItems:1,type:["array","object"],items:{$ref:"definitions#/$defs/workingHours"},choose:{"":{$ref:"definitions#/$defs/workingHours"}}}},knownKeys:["mon\
day","tuesday","wednesday","thursday","friday","saturday","sunday"]},oi=["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];function Er(s,{
instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const r={
instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}if(s.monday!==void 0){let r=s.monday;if(!r||typeof r!=
"object"){const t={instancePath:n+"/monday",schemaPath:"#/properties/monday/type",keyword:"type",params:{type:M.properties.monday.type}};e===null?e=[t]:e.push(t),
i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/monday",schemaPath:"#/properties/monday/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/monday/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:
f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(P(r,{instancePath:n+"/monday",parentData:s,parentDataProperty:"monday",rootData:l})||(e=e===
null?P.errors:f(e,P.errors),i=e.length))}if(s.tuesday!==void 0){let r=s.tuesday;if(!r||typeof r!="object"){const t={instancePath:n+"/tuesday",schemaPath:"#/prop\
erties/tuesday/type",keyword:"type",params:{type:M.properties.tuesday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+
"/tuesday",schemaPath:"#/properties/tuesday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],
{instancePath:n+"/tuesday/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(
r)&&(P(r,{instancePath:n+"/tuesday",parentData:s,parentDataProperty:"tuesday",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length))}if(s.wednesday!==void 0){
let r=s.wednesday;if(!r||typeof r!="object"){const t={instancePath:n+"/wednesday",schemaPath:"#/properties/wednesday/type",keyword:"type",params:{type:M.properties.
wednesday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/wednesday",schemaPath:"#/properties/wednesday/minIte\
ms",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/wednesday/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(P(r,{instancePath:n+"/wednesday",parentData:s,parentDataProperty:"\
wednesday",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length))}if(s.thursday!==void 0){let r=s.thursday;if(!r||typeof r!="object"){const t={instancePath:n+
"/thursday",schemaPath:"#/properties/thursday/type",keyword:"type",params:{type:M.properties.thursday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.
length<1){const o={instancePath:n+"/thursday",schemaPath:"#/properties/thursday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.
length;for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/thursday/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}
r&&typeof r=="object"&&!Array.isArray(r)&&(P(r,{instancePath:n+"/thursday",parentData:s,parentDataProperty:"thursday",rootData:l})||(e=e===null?P.errors:f(e,P.errors),
i=e.length))}if(s.friday!==void 0){let r=s.friday;if(!r||typeof r!="object"){const t={instancePath:n+"/friday",schemaPath:"#/properties/friday/type",keyword:"ty\
pe",params:{type:M.properties.friday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/friday",schemaPath:"#/pro\
perties/friday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/friday/"+
o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(P(r,{instancePath:n+
"/friday",parentData:s,parentDataProperty:"friday",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length))}if(s.saturday!==void 0){let r=s.saturday;if(!r||
typeof r!="object"){const t={instancePath:n+"/saturday",schemaPath:"#/properties/saturday/type",keyword:"type",params:{type:M.properties.saturday.type}};e===null?
e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+"/saturday",schemaPath:"#/properties/saturday/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/saturday/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(r)&&(P(r,{instancePath:n+"/saturday",parentData:s,parentDataProperty:"satur\
day",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length))}if(s.sunday!==void 0){let r=s.sunday;if(!r||typeof r!="object"){const t={instancePath:n+"/sun\
day",schemaPath:"#/properties/sunday/type",keyword:"type",params:{type:M.properties.sunday.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<
1){const o={instancePath:n+"/sunday",schemaPath:"#/properties/sunday/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;
for(let o=0;o<t;o++)P(r[o],{instancePath:n+"/sunday/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r==
"object"&&!Array.isArray(r)&&(P(r,{instancePath:n+"/sunday",parentData:s,parentDataProperty:"sunday",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length))}
for(const r in s)if(!oi.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:oi}};e===null?
e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Er.errors=e,i===
0}const ai=["timezone","country","weekend","hours","holidays","workdays"];function Or(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timezone!==void 0){let r=s.timezone;if(typeof r=="string"){if(!Ki(r)){const t={instancePath:n+"/timezone",
schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/timezone",
schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.country!==void 0){let r=s.country;if(typeof r==
"string"){if(!qn(r)){const t={instancePath:n+"/country",schemaPath:"#/properties/country/format",keyword:"format",params:{format:"cx-country"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(s.weekend!==void 0){let r=s.weekend;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(!(a==="monday"||a==="tuesday"||a==="wednesday"||
a==="thursday"||a==="friday"||a==="saturday"||a==="sunday")){const p={instancePath:n+"/weekend/"+o,schemaPath:"#/properties/weekend/items/enum",keyword:"enum",params:{
allowedValues:si.properties.weekend.items.enum}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/weekend",schemaPath:"#/properties/weekend/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.hours!==void 0){let r=s.hours;if(!r||typeof r!="object"){const t={instancePath:n+"/hours",schemaPath:"\
#/properties/hours/type",keyword:"type",params:{type:si.properties.hours.type}};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length<1){const o={instancePath:n+
"/hours",schemaPath:"#/properties/hours/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)P(r[o],
{instancePath:n+"/hours/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length)}r&&typeof r=="object"&&!Array.isArray(
r)&&(r.from!==void 0?P(r,{instancePath:n+"/hours",parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length):r.to!==void 0?
P(r,{instancePath:n+"/hours",parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?P.errors:f(e,P.errors),i=e.length):Er(r,{instancePath:n+"/hours",
parentData:s,parentDataProperty:"hours",rootData:l})||(e=e===null?Er.errors:f(e,Er.errors),i=e.length))}if(s.holidays!==void 0){let r=s.holidays;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++){let a=r[o];if(typeof a=="string"){if(!b(a)){const p={instancePath:n+"/holidays/"+o,schemaPath:"#/properties/holidays/i\
tems/format",keyword:"format",params:{format:"date"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/holidays/"+o,schemaPath:"#/properties/holiday\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/holidays",schemaPath:"#/properties/holidays/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.workdays!==void 0){let r=s.workdays;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++){let a=r[o];if(typeof a=="string"){if(!b(a)){const p={instancePath:n+"/workdays/"+o,schemaPath:"#/properties/workdays/items/format",keyword:"format",params:{
format:"date"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/workdays/"+o,schemaPath:"#/properties/workdays/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!ai.includes(r)&&!r.startsWith("x-")){const t={instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{
key:r,allowed:ai}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return Or.errors=e,i===0}const pi=["unaccepted","due_soon","in_question","triage","clarification","analysis","checkin","answer","news","min_answers"];function Ir(s,{instancePath:n="",parentData:u,
parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.unaccepted!==void 0){let r=s.unaccepted;if(typeof r=="st\
ring"){if(!v(r)){const t={instancePath:n+"/unaccepted",schemaPath:"#/properties/unaccepted/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:
e.push(t),i++}}else{const t={instancePath:n+"/unaccepted",schemaPath:"#/properties/unaccepted/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(s.due_soon!==void 0){let r=s.due_soon;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/due_soon",schemaPath:"#/properties/due_soon/format",
keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/due_soon",schemaPath:"#/properties/due_soon/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.in_question!==void 0){let r=s.in_question;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+
"/in_question",schemaPath:"#/properties/in_question/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+
"/in_question",schemaPath:"#/properties/in_question/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.triage!==void 0){let r=s.triage;
if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/triage",schemaPath:"#/properties/triage/format",keyword:"format",params:{format:"cx-duration"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}if(s.clarification!==void 0){let r=s.clarification;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/clarification",schemaPath:"#/properties/clari\
fication/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/clarification",schemaPath:"#/prope\
rties/clarification/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.analysis!==void 0){let r=s.analysis;if(typeof r=="string"){if(!v(
r)){const t={instancePath:n+"/analysis",schemaPath:"#/properties/analysis/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.checkin!==
void 0){let r=s.checkin;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/checkin",schemaPath:"#/properties/checkin/format",keyword:"format",params:{format:"\
cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/checkin",schemaPath:"#/properties/checkin/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}}if(s.answer!==void 0){let r=s.answer;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/answer",schemaPath:"#/properties/a\
nswer/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/answer",schemaPath:"#/properties/answ\
er/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.news!==void 0){let r=s.news;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+
"/news",schemaPath:"#/properties/news/format",keyword:"format",params:{format:"cx-duration"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/news",
schemaPath:"#/properties/news/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.min_answers!==void 0){let r=s.min_answers;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/min_answers",schemaPath:"#/properties/min_answers/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:n+"/min_answers",schemaPath:"#/properties/min_answe\
rs/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}for(const r in s)if(!pi.includes(r)&&!r.startsWith("x-")){const t={
instancePath:n,schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:r,allowed:pi}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Ir.errors=e,i===0}const li=["name","locale","timezone","cx_team","calendars","l\
imits","rules","preset","changes","reviewers"];function $i(s,{instancePath:n="",parentData:u,parentDataProperty:c,rootData:l=s}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.name===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[t]:e.push(t),i++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(!h(t)){const o={instancePath:n+"/name",schemaPath:"#/properties/name/format",keyword:"\
format",params:{format:"cx-text"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.locale!==void 0){let t=s.locale;if(!(t==="en"||t==="ru")){const o={instancePath:n+"/locale",schemaPath:"#/pro\
perties/locale/enum",keyword:"enum",params:{allowedValues:X.properties.locale.enum}};e===null?e=[o]:e.push(o),i++}}if(s.timezone!==void 0){let t=s.timezone;if(typeof t==
"string"){if(!Ki(t)){const o={instancePath:n+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format:"cx-timezone"}};e===null?e=[o]:
e.push(o),i++}}else{const o={instancePath:n+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
i++}}if(s.cx_team!==void 0){let t=s.cx_team;if(typeof t=="string"){if(!y(t)){const o={instancePath:n+"/cx_team",schemaPath:"#/properties/cx_team/format",keyword:"\
format",params:{format:"cx-id"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/cx_team",schemaPath:"#/properties/cx_team/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.calendars!==void 0){let t=s.calendars;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)Or(t[a],{
instancePath:n+"/calendars/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?Or.errors:f(e,Or.errors),i=e.length);
let o=!0;for(const a in t){const p=i;if(typeof a=="string"){if(!y(a)){const m={instancePath:n+"/calendars",schemaPath:"#/properties/calendars/keyNames/format",keyword:"\
format",params:{format:"cx-id"},propertyName:a};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:n+"/calendars",schemaPath:"#/properties/calendars/keyNa\
mes/type",keyword:"type",params:{type:"string"},propertyName:a};e===null?e=[m]:e.push(m),i++}var r=p===i;o=o&&r}}else{const o={instancePath:n+"/calendars",schemaPath:"\
#/properties/calendars/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.limits!==void 0&&(Ir(s.limits,{instancePath:n+"/limits",parentData:s,
parentDataProperty:"limits",rootData:l})||(e=e===null?Ir.errors:f(e,Ir.errors),i=e.length)),s.rules!==void 0){let t=s.rules;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const o in t){let a=t[o];if(!(a==="off"||a==="warning"||a==="error")){const p={instancePath:n+"/rules/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:X.properties.rules.additionalProperties.enum}};e===null?e=[p]:e.push(p),i++}}else{
const o={instancePath:n+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.preset!==void 0){
let t=s.preset;if(!(t==="minimal"||t==="recommended"||t==="strict")){const o={instancePath:n+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{
allowedValues:X.properties.preset.enum}};e===null?e=[o]:e.push(o),i++}}if(s.changes!==void 0){let t=s.changes;if(t&&typeof t=="object"&&!Array.isArray(t))for(const o in t){
let a=t[o];if(!(a==="breaking"||a==="loosening"||a==="tightening"||a==="neutral"||a==="off")){const p={instancePath:n+"/changes/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/changes/additionalProperties/enum",keyword:"enum",params:{allowedValues:X.properties.changes.additionalProperties.enum}};e===null?
e=[p]:e.push(p),i++}}else{const o={instancePath:n+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),i++}}if(s.reviewers!==void 0){let t=s.reviewers;if(t&&typeof t=="object"&&!Array.isArray(t))for(const o in t){let a=t[o];if(Array.isArray(a)){const p=a.length;
for(let m=0;m<p;m++){let k=a[m];if(typeof k=="string"){if(!h(k)){const g={instancePath:n+"/reviewers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"\
#/properties/reviewers/additionalProperties/items/format",keyword:"format",params:{format:"cx-text"}};e===null?e=[g]:e.push(g),i++}}else{const g={instancePath:n+
"/reviewers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/reviewers/additionalProperties/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[g]:e.push(g),i++}}}else{const p={instancePath:n+"/reviewers/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/reviewers/ad\
ditionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}else{const o={instancePath:n+"/reviewers",schemaPath:"#/properties/\
reviewers/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}for(const t in s)if(!li.includes(t)&&!t.startsWith("x-")){const o={instancePath:n,
schemaPath:"#/knownKeys",keyword:"knownKeys",params:{key:t,allowed:li}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return $i.errors=e,i===0}const jn={ack:Ei,announcement:Ii,case:Ri,client:zi,group:Ti,handoff:Ci,idea:Ui,
metric:rn,playbook:nn,question:an,routing:pn,scenario:fn,segments:yn,"success-map":cn,task:hn,team:wn,touchpoint:Pn,vocabulary:bn,workspace:xn};export{jn as validators};
