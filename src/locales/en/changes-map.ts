import { fieldNames } from './field-names.gen.ts';
/** What a change of cxmap.yaml, of the map of success, the vocabulary, the routing and the segments is called. */
export const mapChanges = {
  'map-file-removed': (v: ChangeWords) => `The file “${v.name}” is gone as a whole`,
  'map-file-added': (v: ChangeWords) => `A new file: “${v.name}”`,
  'ended-thing-removed': (v: ChangeWords) => `${v.name}, which had ended before, is gone`,
  'ended-thing-added': (v: ChangeWords) => `${v.name}, which has ended, has come`,
  'end-moved': (v: ChangeWords) => `${v.name} ends on ${v.after} instead of ${v.before}`,
  renamed: (v: ChangeWords) => `${v.name}: the id is “${v.after}” instead of “${v.before}”, everywhere`,
  'field-changed': (v: ChangeWords) => `${v.name}: ${fieldIn(v)}: ${change(v)}`,

  'timezone-changed': (v: ChangeWords) =>
    `The workspace is in the zone ${v.after} instead of ${v.before}: days and hours move`,
  'cx-team-removed': (v: ChangeWords) => `No team owns the loop any more; it was ${v.before}`,
  'cx-team-named': (v: ChangeWords) => `${v.after} owns the loop`,
  'cx-team-changed': (v: ChangeWords) => `${v.after} owns the loop instead of ${v.before}`,
  'calendar-removed': (v: ChangeWords) => `The calendar ${v.name} is gone, and something counts by it`,
  'calendar-added-in-use': (v: ChangeWords) => `A new calendar, which something counts by: ${v.name}`,
  'calendar-removed-unused': (v: ChangeWords) => `The calendar ${v.name} is gone; nothing counted by it`,
  'calendar-added': (v: ChangeWords) => `A new calendar: ${v.name}`,
  'calendar-zone-changed': (v: ChangeWords) =>
    `Calendar ${v.name} has other hours and days off: ${lastField(v)}: ${change(v)}`,
  'free-day-added': (v: ChangeWords) => `Calendar ${v.name}: ${v.after} is listed as a day off`,
  'free-day-removed': (v: ChangeWords) => `Calendar ${v.name}: ${v.before} is no longer listed as a day off`,
  'workday-removed': (v: ChangeWords) => `Calendar ${v.name}: ${v.before} is no longer listed as a working day`,
  'workday-added': (v: ChangeWords) => `Calendar ${v.name}: ${v.after} is listed as a working day`,
  'hours-shortened': (v: ChangeWords) => `Calendar ${v.name}: shorter hours: ${change(v)}`,
  'hours-extended': (v: ChangeWords) => `Calendar ${v.name}: longer hours: ${change(v)}`,
  'hours-moved': (v: ChangeWords) => `Calendar ${v.name}: other hours: ${change(v)}`,
  'limit-raised': (v: ChangeWords) => `Limit ${lastField(v)}: ${change(v)}; things may wait longer`,
  'limit-lowered': (v: ChangeWords) => `Limit ${lastField(v)}: ${change(v)}; things may not wait as long`,
  'limit-restated': (v: ChangeWords) => `Limit ${lastField(v)} is given in other units: ${change(v)}`,
  'warning-shortened': (v: ChangeWords) => `Limit ${lastField(v)}: ${change(v)}; the warning comes later`,
  'warning-extended': (v: ChangeWords) => `Limit ${lastField(v)}: ${change(v)}; the warning comes earlier`,
  'warning-restated': (v: ChangeWords) => `Limit ${lastField(v)} is given in other units: ${change(v)}`,
  'rule-weakened': (v: ChangeWords) => `The rule ${v.entry} weighs less: ${change(v)}`,
  'rule-strengthened': (v: ChangeWords) => `The rule ${v.entry} weighs more: ${change(v)}`,
  'rule-reset': (v: ChangeWords) => `The rule ${v.entry} weighs otherwise: ${change(v)}`,
  'preset-weakened': (v: ChangeWords) => `Fewer rules are checked: ${v.after} instead of ${v.before}`,
  'preset-strengthened': (v: ChangeWords) => `More rules are checked: ${v.after} instead of ${v.before}`,
  'class-weakened': (v: ChangeWords) => `The change ${v.entry} weighs less here: ${change(v)}`,
  'class-strengthened': (v: ChangeWords) => `The change ${v.entry} weighs more here: ${change(v)}`,
  'class-reset': (v: ChangeWords) => `The change ${v.entry} weighs otherwise here: ${change(v)}`,
  'last-reviewer-removed': (v: ChangeWords) => `Nobody is asked to review for ${v.entry} any more`,
  'first-reviewer-added': (v: ChangeWords) => `Somebody is asked to review for ${v.entry}: ${v.after}`,
  'reviewers-changed': (v: ChangeWords) => `Others are asked to review for ${v.entry}: ${change(v)}`,

  'success-restated': (v: ChangeWords) => `The client’s success is put otherwise: ${change(v)}`,
  'success-measure-removed': (v: ChangeWords) => `Success is no longer measured by ${v.before}`,
  'success-measure-added': (v: ChangeWords) => `Success is measured by ${v.after} too`,
  'stage-removed': (v: ChangeWords) => `The stage “${v.name}” is gone, and something refers to it`,
  'stage-added-in-use': (v: ChangeWords) => `A new stage: “${v.name}”`,
  'stage-removed-unused': (v: ChangeWords) => `The stage “${v.name}” is gone; nothing referred to it`,
  'stage-added': (v: ChangeWords) => `A new stage: “${v.name}”, which nothing refers to yet`,
  'stages-reordered': (v: ChangeWords) => `The stages come in another order: ${v.after}`,
  'stage-goal-restated': (v: ChangeWords) => `Stage “${v.name}”: what it is to reach is put otherwise: ${change(v)}`,
  'risk-removed': (v: ChangeWords) => `Stage “${v.name}”: the risk “${v.entry}” and its prevention are gone`,
  'risk-added': (v: ChangeWords) => `Stage “${v.name}”: a new risk, “${v.entry}”, and its prevention`,

  'churn-reason-removed': (v: ChangeWords) => `The reason to leave ${v.name} is gone, and something refers to it`,
  'churn-reason-added-in-use': (v: ChangeWords) => `A new reason to leave: ${v.name}`,
  'churn-reason-removed-unused': (v: ChangeWords) =>
    `The reason to leave ${v.name}, which nothing referred to, is gone`,
  'churn-reason-added': (v: ChangeWords) => `A new reason to leave, which nothing refers to yet: ${v.name}`,
  'channel-removed': (v: ChangeWords) => `The channel ${v.name} is gone, and something refers to it`,
  'channel-added-in-use': (v: ChangeWords) => `A new channel: ${v.name}`,
  'channel-removed-unused': (v: ChangeWords) => `The channel ${v.name}, which nothing referred to, is gone`,
  'channel-added': (v: ChangeWords) => `A new channel, which nothing refers to yet: ${v.name}`,
  'system-removed': (v: ChangeWords) => `The system ${v.name} is gone, and something refers to it`,
  'system-added-in-use': (v: ChangeWords) => `A new system: ${v.name}`,
  'system-removed-unused': (v: ChangeWords) => `The system ${v.name}, which nothing referred to, is gone`,
  'system-added': (v: ChangeWords) => `A new system, which nothing refers to yet: ${v.name}`,
  'event-removed': (v: ChangeWords) => `The event “${v.name}” is gone, and something hangs on it`,
  'event-added-in-use': (v: ChangeWords) => `A new event: “${v.name}”`,
  'event-removed-unused': (v: ChangeWords) => `The event “${v.name}”, which nothing hung on, is gone`,
  'event-added': (v: ChangeWords) => `A new event, which nothing hangs on yet: “${v.name}”`,
  'event-date-removed': (v: ChangeWords) => `“${v.name}” is no longer planned for ${v.before}`,
  'event-date-added': (v: ChangeWords) => `“${v.name}” is planned for ${v.after}`,
  'tag-removed': (v: ChangeWords) => `The tag “${v.name}” is gone, and something refers to it`,
  'tag-added-in-use': (v: ChangeWords) => `A new tag: “${v.name}”`,
  'tag-removed-unused': (v: ChangeWords) => `The tag “${v.name}”, which nothing referred to, is gone`,
  'tag-added': (v: ChangeWords) => `A new tag, which nothing refers to yet: “${v.name}”`,
  'task-type-removed': (v: ChangeWords) => `The type of task “${v.name}” is gone, and something refers to it`,
  'task-type-added-in-use': (v: ChangeWords) => `A new type of task: “${v.name}”`,
  'task-type-removed-unused': (v: ChangeWords) => `The type of task “${v.name}”, which nothing referred to, is gone`,
  'task-type-added': (v: ChangeWords) => `A new type of task, which nothing refers to yet: “${v.name}”`,
  'task-target-raised': (v: ChangeWords) => `“${v.name}” may take ${v.after} instead of ${v.before}`,
  'task-target-lowered': (v: ChangeWords) => `“${v.name}” may take only ${v.after} instead of ${v.before}`,
  'task-target-restated': (v: ChangeWords) =>
    `The time that “${v.name}” may take is given in other units: ${change(v)}`,

  'routing-rule-removed': (v: ChangeWords) => `A rule of the routing is gone: ${v.before}`,
  'routing-rule-added': (v: ChangeWords) => `A new rule of the routing: ${v.after}`,
  'routing-condition-changed': (v: ChangeWords) => `The conditions of a rule of the routing are others: ${change(v)}`,
  'routing-owner-changed': (v: ChangeWords) => `The routing leads elsewhere: ${change(v)}`,
  'escalation-step-removed': (v: ChangeWords) => `A step of the escalation is gone: ${v.before}`,
  'escalation-step-added': (v: ChangeWords) => `A new step of the escalation: ${v.after}`,
  'escalation-later': (v: ChangeWords) => `The escalation comes ${v.after} after the due date instead of ${v.before}`,
  'escalation-sooner': (v: ChangeWords) =>
    `The escalation comes as soon as ${v.after} after the due date, not ${v.before}`,
  'escalation-restated': (v: ChangeWords) => `The time of the escalation is given in other units: ${change(v)}`,
  'idea-rule-removed': (v: ChangeWords) => `A rule of where ideas go is gone: ${v.before}`,
  'idea-rule-added': (v: ChangeWords) => `A new rule of where ideas go: ${v.after}`,

  'attribute-removed': (v: ChangeWords) => `The attribute ${v.name} is gone, and clients or segments have it`,
  'attribute-added-in-use': (v: ChangeWords) => `A new attribute of clients: ${v.name}`,
  'attribute-removed-unused': (v: ChangeWords) => `The attribute ${v.name}, which nobody had, is gone`,
  'attribute-added': (v: ChangeWords) => `A new attribute of clients, which nobody has yet: ${v.name}`,
  'attribute-type-changed': (v: ChangeWords) => `The attribute ${v.name} holds another type: ${change(v)}`,
  'choice-removed': (v: ChangeWords) =>
    `The attribute ${v.name} has no choice “${v.before}” any more, and a client has it`,
  'choice-added-in-use': (v: ChangeWords) =>
    `The attribute ${v.name} has a new choice, which a client has already: “${v.after}”`,
  'choice-removed-unused': (v: ChangeWords) => `The attribute ${v.name} has no choice “${v.before}” any more`,
  'choice-added': (v: ChangeWords) => `The attribute ${v.name} has a new choice: “${v.after}”`,
  'segment-removed': (v: ChangeWords) => `The segment “${v.name}” is gone, and something refers to it`,
  'segment-added-in-use': (v: ChangeWords) => `A new segment: “${v.name}”`,
  'segment-removed-unused': (v: ChangeWords) => `The segment “${v.name}”, which nothing refers to, is gone`,
  'segment-added': (v: ChangeWords) => `A new segment, which nothing refers to yet: “${v.name}”`,
  'segment-condition-changed': (v: ChangeWords) => `The condition of the segment “${v.name}” is another: ${change(v)}`,
  'touch-lowered': (v: ChangeWords) => `Clients of “${v.name}” are looked after less closely: ${change(v)}`,
  'touch-raised': (v: ChangeWords) => `Clients of “${v.name}” are looked after more closely: ${change(v)}`,
  'touch-changed': (v: ChangeWords) => `Clients of “${v.name}” are looked after otherwise: ${change(v)}`,
  'segment-playbook-removed': (v: ChangeWords) => `Clients of “${v.name}” no longer get the playbook “${v.before}”`,
  'segment-playbook-added': (v: ChangeWords) => `Clients of “${v.name}” get the playbook “${v.after}”`,
};

/** What the words of every change are built from; each is a text, empty where there is none. */
export interface ChangeWords {
  readonly name: string;
  readonly entry: string;
  readonly field: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The way to a field in words: each entry in quotes below the list that it is of. */
function fieldIn({ field }: ChangeWords): string {
  return field.map((step) => nameOf(step) ?? `“${step}”`).join(' › ');
}

/** The field alone, where the words say what it is of. */
export function lastField({ field }: ChangeWords): string {
  const last = field.at(-1) ?? '';
  return nameOf(last) ?? last;
}

function nameOf(step: string): string | undefined {
  return step.startsWith('#') && Object.hasOwn(fieldNames, step.slice(1)) ? fieldNames[step.slice(1)] : undefined;
}

/** What stood there and what stands there now, where one of them may be nothing. */
export function change({ before, after }: ChangeWords): string {
  if (before === '') return `now ${after}`;
  return after === '' ? `no longer ${before}` : `${before} → ${after}`;
}
