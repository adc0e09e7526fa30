// Generated from schemas/; do not edit.
import type { Kind } from './types.gen.ts';

/** What can be referred to. A `step` is known only within its playbook, `work` only within its project. */
export type RefTarget = 'announcement' | 'attribute' | 'calendar' | 'case' | 'change' | 'channel' | 'churn_reason' | 'client' | 'event' | 'group' | 'handoff' | 'idea' | 'metric' | 'person' | 'playbook' | 'rule' | 'segment' | 'signal' | 'stage' | 'step' | 'system' | 'tag' | 'task' | 'task_type' | 'team' | 'touchpoint' | 'work';

/**
 * How a text refers. `plain`: an id; `qualified`: an id, or kind/id; `person-or-head`: a person, or head-of:<team>;
 * `person-head-or-manager`: the same, or manager; `map-target`: always kind/id; `or-text`: a reference only if it has the form of a record's id; `local`: an id of
 * the same file; `step-of-playbook`: a step of the playbook beside it. `condition` is no text, but a condition over
 * attributes, at any depth of it.
 */
export type ReferenceForm = 'condition' | 'local' | 'map-target' | 'or-text' | 'person-head-or-manager' | 'person-or-head' | 'plain' | 'qualified' | 'step-of-playbook';

/** Keys from the root of a document; `*` is every item of a list and every key of a map, `**` any way down, or none. */
export type PathPattern = readonly string[];

export interface ReferenceSite {
  readonly pattern: PathPattern;
  readonly refs: readonly RefTarget[];
  readonly form: ReferenceForm;
  /** `key`: the key that the last `*` stands for is the reference. */
  readonly at: 'value' | 'key';
}

export interface DefinitionSite {
  readonly pattern: PathPattern;
  readonly defines: RefTarget;
  /** `key`: the key that the last `*` stands for is the id. */
  readonly at: 'value' | 'key';
}

export interface NameSite {
  readonly pattern: PathPattern;
  /** `key`: the key that the last `*` stands for is the name. */
  readonly at: 'value' | 'key';
}

export const references: Readonly<Record<Kind, readonly ReferenceSite[]>> = {
  "ack": [
    {"pattern":["by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["written_by"],"refs":["person"],"form":"plain","at":"value"},
  ],
  "announcement": [
    {"pattern":["handoff"],"refs":["handoff"],"form":"plain","at":"value"},
    {"pattern":["by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["acknowledged","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["articles","*","owner"],"refs":["person"],"form":"plain","at":"value"},
  ],
  "case": [
    {"pattern":["client"],"refs":["client"],"form":"plain","at":"value"},
    {"pattern":["employee"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["score","metric"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["channel"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["stage"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["touchpoint"],"refs":["touchpoint"],"form":"plain","at":"value"},
    {"pattern":["tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["clarifications","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["decision","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["decision","refs","*"],"refs":["task","idea"],"form":"plain","at":"value"},
    {"pattern":["granted","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["answers","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["answers","*","channel"],"refs":["channel"],"form":"plain","at":"value"},
  ],
  "client": [
    {"pattern":["attributes","*"],"refs":["attribute"],"form":"plain","at":"key"},
    {"pattern":["segment"],"refs":["segment"],"form":"plain","at":"value"},
    {"pattern":["manager"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["channels","*"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["handover","handoff"],"refs":["handoff"],"form":"plain","at":"value"},
    {"pattern":["handover","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["promises","*","owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["promises","*","task"],"refs":["task"],"form":"plain","at":"value"},
    {"pattern":["playbooks","*","playbook"],"refs":["playbook"],"form":"plain","at":"value"},
    {"pattern":["playbooks","*","steps","*","task"],"refs":["task"],"form":"plain","at":"value"},
    {"pattern":["churned","stated"],"refs":["churn_reason"],"form":"plain","at":"value"},
    {"pattern":["churned","cause"],"refs":["churn_reason"],"form":"plain","at":"value"},
    {"pattern":["churned","interview"],"refs":["case"],"form":"plain","at":"value"},
    {"pattern":["churned","warned_by","*"],"refs":["case"],"form":"plain","at":"value"},
  ],
  "group": [
    {"pattern":["members","*"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["stages","*"],"refs":["stage"],"form":"plain","at":"value"},
  ],
  "handoff": [
    {"pattern":["from"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["to","*"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["stages","*"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["when","before"],"refs":["event"],"form":"plain","at":"value"},
    {"pattern":["when","after"],"refs":["event"],"form":"plain","at":"value"},
    {"pattern":["responsible"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["where","system"],"refs":["system"],"form":"plain","at":"value"},
  ],
  "idea": [
    {"pattern":["cases","*"],"refs":["case"],"form":"plain","at":"value"},
    {"pattern":["tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["supporters","*"],"refs":["client","person"],"form":"qualified","at":"value"},
    {"pattern":["route","department"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["route","group"],"refs":["group"],"form":"plain","at":"value"},
    {"pattern":["rejection","conflicts_with"],"refs":["idea"],"form":"or-text","at":"value"},
    {"pattern":["rejection","alternatives","*"],"refs":["idea"],"form":"or-text","at":"value"},
    {"pattern":["postponement","approved_by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["volunteers","*","person"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["volunteers","*","approved_by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["project","work","*","owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["project","work","*","parent"],"refs":["work"],"form":"local","at":"value"},
    {"pattern":["checkins","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["comments","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["cancellation","alternatives"],"refs":["idea"],"form":"or-text","at":"value"},
    {"pattern":["cancellation","alternatives","*"],"refs":["idea"],"form":"or-text","at":"value"},
    {"pattern":["author"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["changes","*","change"],"refs":["touchpoint","handoff","stage","team"],"form":"map-target","at":"value"},
    {"pattern":["changes","*","add"],"refs":["touchpoint","handoff","stage","team"],"form":"map-target","at":"value"},
    {"pattern":["changes","*","after"],"refs":["stage"],"form":"qualified","at":"value"},
    {"pattern":["changes","*","remove"],"refs":["touchpoint","handoff","stage","team"],"form":"map-target","at":"value"},
    {"pattern":["applied","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["history","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["history","*","owner"],"refs":["person"],"form":"plain","at":"value"},
  ],
  "metric": [
    {"pattern":["stage"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["touchpoint"],"refs":["touchpoint"],"form":"plain","at":"value"},
    {"pattern":["owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["source","system"],"refs":["system"],"form":"plain","at":"value"},
    {"pattern":["source","idea"],"refs":["idea"],"form":"plain","at":"value"},
    {"pattern":["baselines","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["balance","*"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["task_type"],"refs":["task_type"],"form":"plain","at":"value"},
  ],
  "playbook": [
    {"pattern":["stage"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["segments","*"],"refs":["segment"],"form":"plain","at":"value"},
    {"pattern":["starts_on"],"refs":["event"],"form":"plain","at":"value"},
    {"pattern":["steps","*","team"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["steps","*","task_type"],"refs":["task_type"],"form":"plain","at":"value"},
    {"pattern":["steps","*","handoff"],"refs":["handoff"],"form":"plain","at":"value"},
    {"pattern":["steps","*","base"],"refs":["step"],"form":"local","at":"value"},
  ],
  "question": [
    {"pattern":["handoff"],"refs":["handoff"],"form":"plain","at":"value"},
    {"pattern":["to"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["about","event"],"refs":["event"],"form":"plain","at":"value"},
    {"pattern":["about","announcement"],"refs":["announcement"],"form":"plain","at":"value"},
    {"pattern":["by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["published_in"],"refs":["announcement"],"form":"or-text","at":"value"},
  ],
  "routing": [
    {"pattern":["rules","*","tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["rules","*","client"],"refs":["client"],"form":"plain","at":"value"},
    {"pattern":["rules","*","segment"],"refs":["segment"],"form":"plain","at":"value"},
    {"pattern":["rules","*","task_type"],"refs":["task_type"],"form":"plain","at":"value"},
    {"pattern":["rules","*","owner"],"refs":["person"],"form":"person-or-head","at":"value"},
    {"pattern":["fallback"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["escalation","*","to"],"refs":["person"],"form":"person-or-head","at":"value"},
    {"pattern":["ideas","*","tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["ideas","*","to","department"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["ideas","*","to","group"],"refs":["group"],"form":"plain","at":"value"},
  ],
  "scenario": [
    {"pattern":["segment"],"refs":["segment"],"form":"plain","at":"value"},
    {"pattern":["group"],"refs":["group"],"form":"plain","at":"value"},
    {"pattern":["steps","*","touchpoint"],"refs":["touchpoint"],"form":"plain","at":"value"},
    {"pattern":["participants","*","team"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["participants","*","target"],"refs":["metric"],"form":"plain","at":"value"},
  ],
  "segments": [
    {"pattern":["segments","*","when"],"refs":["attribute"],"form":"condition","at":"value"},
    {"pattern":["segments","*","playbooks","*"],"refs":["playbook"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","tags"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","stage"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","stage","*"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","touchpoint"],"refs":["touchpoint"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","touchpoint","*"],"refs":["touchpoint"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","channel"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","cases","channel","*"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","tasks","type"],"refs":["task_type"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","tasks","type","*"],"refs":["task_type"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","tasks","tags"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","tasks","tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","answers","channel"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","answers","channel","*"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["signals","*","when","**","score"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["signals","*","segments","*"],"refs":["segment"],"form":"plain","at":"value"},
    {"pattern":["signals","*","owner"],"refs":["person"],"form":"person-head-or-manager","at":"value"},
  ],
  "success-map": [
    {"pattern":["success","measured_by","*"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["stages","*","risks","*","touchpoint"],"refs":["touchpoint"],"form":"plain","at":"value"},
  ],
  "task": [
    {"pattern":["type"],"refs":["task_type"],"form":"plain","at":"value"},
    {"pattern":["owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["cases","*"],"refs":["case"],"form":"plain","at":"value"},
    {"pattern":["tags","*"],"refs":["tag"],"form":"plain","at":"value"},
    {"pattern":["origin","metric"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["origin","playbook"],"refs":["playbook"],"form":"plain","at":"value"},
    {"pattern":["origin","client"],"refs":["client"],"form":"plain","at":"value"},
    {"pattern":["origin","step"],"refs":["step"],"form":"step-of-playbook","at":"value"},
    {"pattern":["history","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["history","*","owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["followup","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["escalations","*","by"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["escalations","*","to"],"refs":["person"],"form":"plain","at":"value"},
  ],
  "team": [
    {"pattern":["system"],"refs":["system"],"form":"plain","at":"value"},
    {"pattern":["stakeholder"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["members","*","away","*","deputy"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["stages","*"],"refs":["stage"],"form":"plain","at":"key"},
    {"pattern":["targets","*"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["goals","*","metric"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["goals","*","owner"],"refs":["person"],"form":"plain","at":"value"},
    {"pattern":["calendar"],"refs":["calendar"],"form":"plain","at":"value"},
    {"pattern":["reports_to"],"refs":["person"],"form":"or-text","at":"value"},
  ],
  "touchpoint": [
    {"pattern":["stage"],"refs":["stage"],"form":"plain","at":"value"},
    {"pattern":["owner"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["supported_by","*"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["channels","*"],"refs":["channel"],"form":"plain","at":"value"},
    {"pattern":["backstage","*","team"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["backstage","*","system"],"refs":["system"],"form":"plain","at":"value"},
    {"pattern":["metrics","*"],"refs":["metric"],"form":"plain","at":"value"},
    {"pattern":["evidence","*"],"refs":["case"],"form":"or-text","at":"value"},
  ],
  "vocabulary": [
  ],
  "workspace": [
    {"pattern":["cx_team"],"refs":["team"],"form":"plain","at":"value"},
    {"pattern":["rules","*"],"refs":["rule"],"form":"plain","at":"key"},
    {"pattern":["changes","*"],"refs":["change"],"form":"plain","at":"key"},
    {"pattern":["reviewers","*"],"refs":["team"],"form":"plain","at":"key"},
  ],
};

export const definitions: Readonly<Record<Kind, readonly DefinitionSite[]>> = {
  "ack": [
  ],
  "announcement": [
  ],
  "case": [
  ],
  "client": [
  ],
  "group": [
  ],
  "handoff": [
  ],
  "idea": [
    {"pattern":["project","work","*","id"],"defines":"work","at":"value"},
  ],
  "metric": [
  ],
  "playbook": [
    {"pattern":["steps","*","id"],"defines":"step","at":"value"},
  ],
  "question": [
  ],
  "routing": [
  ],
  "scenario": [
  ],
  "segments": [
    {"pattern":["attributes","*"],"defines":"attribute","at":"key"},
    {"pattern":["segments","*","id"],"defines":"segment","at":"value"},
    {"pattern":["signals","*","id"],"defines":"signal","at":"value"},
  ],
  "success-map": [
    {"pattern":["stages","*","id"],"defines":"stage","at":"value"},
  ],
  "task": [
  ],
  "team": [
    {"pattern":["members","*","id"],"defines":"person","at":"value"},
  ],
  "touchpoint": [
  ],
  "vocabulary": [
    {"pattern":["channels","*","id"],"defines":"channel","at":"value"},
    {"pattern":["systems","*","id"],"defines":"system","at":"value"},
    {"pattern":["events","*","id"],"defines":"event","at":"value"},
    {"pattern":["tags","*","id"],"defines":"tag","at":"value"},
    {"pattern":["task_types","*","id"],"defines":"task_type","at":"value"},
    {"pattern":["churn_reasons","*","id"],"defines":"churn_reason","at":"value"},
  ],
  "workspace": [
    {"pattern":["calendars","*"],"defines":"calendar","at":"key"},
  ],
};

/** Where names stand that other places repeat: fields of a form, dimensions of a metric's data. */
export const names: Readonly<Record<Kind, readonly NameSite[]>> = {
  "ack": [
  ],
  "announcement": [
    {"pattern":["fields","*"],"at":"key"},
    {"pattern":["promised","required","*"],"at":"value"},
  ],
  "case": [
  ],
  "client": [
    {"pattern":["handover","fields","*"],"at":"key"},
  ],
  "group": [
  ],
  "handoff": [
    {"pattern":["information","*","field"],"at":"value"},
  ],
  "idea": [
  ],
  "metric": [
    {"pattern":["by","*"],"at":"value"},
  ],
  "playbook": [
  ],
  "question": [
  ],
  "routing": [
  ],
  "scenario": [
  ],
  "segments": [
  ],
  "success-map": [
  ],
  "task": [
  ],
  "team": [
  ],
  "touchpoint": [
  ],
  "vocabulary": [
  ],
  "workspace": [
  ],
};

/** Where free text stands, in which personal data may be found. What is found there may also be a number or a list. */
export const texts: Readonly<Record<Kind, readonly PathPattern[]>> = {
  "ack": [
    ["reason"],
  ],
  "announcement": [
    ["fields","*"],
    ["fields","*","*"],
    ["react"],
    ["late_because"],
  ],
  "case": [
    ["origin","site"],
    ["origin","type"],
    ["text"],
    ["clarifications","*","question"],
    ["clarifications","*","answer"],
    ["decision","reason"],
    ["public_reason"],
    ["answers","*","note"],
  ],
  "client": [
    ["name"],
    ["attributes","*"],
    ["success"],
    ["handover","fields","*"],
    ["handover","fields","*","*"],
    ["promises","*","promise"],
    ["promises","*","to"],
    ["promises","*","broken","reason"],
    ["churned","reason"],
  ],
  "group": [
  ],
  "handoff": [
    ["information","*","hint"],
  ],
  "idea": [
    ["title"],
    ["text"],
    ["rejection","reason"],
    ["rejection","conflicts_with"],
    ["rejection","consequences"],
    ["rejection","alternatives","*"],
    ["postponement","reason"],
    ["project","goal"],
    ["project","scope"],
    ["project","deliverables"],
    ["project","deliverables","*"],
    ["project","milestones","*","name"],
    ["project","work","*","name"],
    ["project","risks","*","risk"],
    ["project","risks","*","plan"],
    ["checkins","*","progress"],
    ["checkins","*","delays"],
    ["checkins","*","risks"],
    ["comments","*","text"],
    ["cancellation","reason"],
    ["cancellation","alternatives"],
    ["cancellation","alternatives","*"],
    ["public_reason"],
    ["outcome","results"],
    ["history","*","note"],
  ],
  "metric": [
    ["baselines","*","reason"],
    ["expectation","evidence"],
    ["benchmark","*","who"],
    ["benchmark","*","evidence"],
  ],
  "playbook": [
  ],
  "question": [
    ["question"],
    ["answer"],
    ["published_in"],
  ],
  "routing": [
  ],
  "scenario": [
    ["goal"],
    ["steps","*","note"],
    ["participants","*","gain"],
  ],
  "segments": [
    ["attributes","*","hint"],
    ["segments","*","success"],
    ["signals","*","do"],
  ],
  "success-map": [
    ["success","statement"],
    ["success","for"],
    ["stages","*","goal"],
    ["stages","*","done_when"],
    ["stages","*","risks","*","risk"],
    ["stages","*","risks","*","prevention"],
    ["stages","*","closing_note"],
  ],
  "task": [
    ["title"],
    ["origin","promise"],
    ["history","*","note"],
    ["followup","reason"],
    ["escalations","*","reason"],
  ],
  "team": [
    ["stages","*","does"],
    ["goals","*","goal"],
    ["goals","*","target"],
    ["goals","*","why"],
    ["gains"],
    ["authority","*","measure"],
    ["authority","*","when"],
  ],
  "touchpoint": [
    ["client_does"],
    ["expectation"],
    ["reality"],
    ["barrier"],
    ["backstage","*","does"],
    ["evidence","*"],
  ],
  "vocabulary": [
  ],
  "workspace": [
  ],
};
