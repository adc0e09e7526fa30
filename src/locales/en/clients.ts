import { states } from './states.ts';
import { plural } from './words.ts';

/** The words of the commands on clients. */
export const clients = {
  columns: {
    id: 'Client',
    name: 'Name',
    written: 'In the file',
    found: 'Falls into',
    before: 'Now in',
    after: 'Would be in',
    why: 'By',
  },
  none: 'none',
  unrecorded: 'not recorded',
  yes: 'yes',
  no: 'no',
  nobody: 'There are no clients.',
  nobodyMoves: 'Nobody would move.',
  askType: (v: { types: readonly string[] }): string =>
    `Of which type are the tasks of promises (${v.types.join(', ')})?`,
  signals: {
    none: 'No signal holds.',
    columns: { client: 'Client', signal: 'Signal', since: 'Since', person: 'Who', react: 'What to do' },
    since: (v: { on: string; days: number }): string => `${v.on} (${plural(v.days, 'day', 'days')})`,
    nobody: 'nobody',
    backtest: {
      signal: 'Signal',
      days: 'Days before',
      left: 'Held for those who left',
      stayed: 'Held on these days for the others',
    },
    share: (v: { held: number; of: number; share: string; low: string; high: string }): string =>
      `${v.held} of ${v.of}: ${v.share} % (${v.low}–${v.high})`,
    backtestNote: (v: { churns: number }): string =>
      `${plural(v.churns, 'client has left', 'clients have left')}. In brackets: 95 % intervals (Wilson). The others count once for each day that is looked at, so their true interval is wider. Attributes, segments, tags and stages are those of today; all else is what was known on the day.`,
  },
  worth: (v: { value: string }): string => `The client’s value: ${v.value}`,
  page: {
    value: 'Value',
    granted: 'Given by authority',
    grantedTo: (v: { value: string }): string => `Given by authority; the client’s value: ${v.value}`,
    signals: 'Signals',
    signal: (v: { name: string; since: string; react: string; person: string }): string =>
      `${v.name}, since ${v.since}: ${v.react}${v.person === '' ? '' : ` (${v.person})`}`,
    segment: 'Segment',
    manager: 'Manager',
    since: 'Client since',
    success: 'Success',
    left: 'Left',
    leftFor: (v: { on: string; reason: string }): string => `${v.on}: ${v.reason}`,
    lastWord: 'Last word',
    ago: (v: { on: string; days: number }): string => `${v.on}, ${plural(v.days, 'day', 'days')} ago`,
    never: 'nothing yet',
    promises: 'Promises',
    promise: {
      kept: (v: { on: string }): string => `kept on ${v.on}`,
      late: (v: { on: string; due: string }): string => `kept late, on ${v.on} instead of ${v.due}`,
      broken: (v: { on: string; reason: string }): string => `broken on ${v.on}: ${v.reason}`,
      overdue: (v: { due: string }): string => `overdue since ${v.due}`,
      open: (v: { due: string }): string => `due ${v.due}`,
    },
    playbook: (v: { name: string; started: string; version: string }): string =>
      `${v.name}, started ${v.started.slice(0, 10)}${v.version === '' ? '' : ` (version ${v.version})`}`,
    tasks: 'Open tasks',
    cases: 'Open cases',
    scores: 'Marks over time',
    handover: (v: { handoff: string; on: string; by: string }): string => `${v.handoff}: ${v.on}, ${v.by}`,
  },
  askReason: 'Why was it not kept?',
  askStated: (v: { reasons: readonly string[] }): string =>
    `Which reason did they give (${[...v.reasons, 'other'].join(', ')}; Enter: none)?`,
  askWords: 'What did they say, in their words (Enter: nothing)?',
  askManager: 'Who answers for the client (a person’s id)?',
  askAttribute: (v: { name: string; type: string; hint: string; choices: readonly string[] }): string =>
    `${v.name} (${[v.choices.length > 0 ? `one of ${v.choices.join(', ')}` : v.type, v.hint, 'Enter: not known'].filter((part) => part).join('; ')})?`,
};

/** How a field of a form is asked for on a terminal. */
export const askField = (v: {
  field: string;
  type: string;
  required: boolean;
  hint: string;
  choices: readonly string[];
  isMore: boolean;
}): string => {
  if (v.isMore) return `${v.field}, one more (Enter: no more)?`;
  const about = [
    v.hint,
    v.choices.length > 0 ? `one of ${v.choices.join(', ')}` : typeHints.get(v.type),
    v.required ? '' : 'Enter: leave it out',
  ];
  const said = about.filter((part) => part);
  return `${v.field}${said.length > 0 ? ` (${said.join('; ')})` : ''}?`;
};

const typeHints: ReadonlyMap<string, string> = new Map([
  ['date', '2026-11-22'],
  ['number', 'a number'],
  ['money', 'an amount'],
  ['url', 'a link'],
  ['list', 'one at a time'],
]);

/** Why a question about segments has no answer. */
export const clientActions = {
  'no-signals': () => 'No signals are described here: add them in map/segments.yaml, under “signals”',
  'backtest-of-all': () => '--backtest looks at all clients, or those of a --segment: leave out clients and --owner',
  'backtest-nobody': () =>
    'Nobody has left yet, so nothing says how well signals tell it. Record who leaves: cxmap client churn <client>',
  'no-segments': () => 'No segments are described here: add them in map/segments.yaml',
  'no-segment': (v: { id: string; known: string }) => `There is no segment “${v.id}”; there are ${v.known}`,
  'if-form': (v: { given: string }) =>
    `“${v.given}” is no segment with a condition: write <segment>=<condition as YAML>, like large={required: [seats]}`,
  'client-gone': (v: { id: string; since: string }) =>
    `${v.id} has been gone since ${v.since}: nothing is promised to or started for clients who left`,
  'field-form': (v: { given: string }) => `“${v.given}” is no field with a value: write <name>=<value>`,
  'field-nested': (v: { field: string }) => `“${v.field}” must be a text, a number or a list of texts`,
  'field-twice': (v: { field: string }) => `“${v.field}” is given more than once, and it is no list`,
  'handover-several': (v: { handoffs: string }) =>
    `Several hand-offs take promises: say which one with --handoff: ${v.handoffs}`,
  'handover-none': (v: { handoffs: string }) =>
    `No hand-off has a field for promises (“promises: true”): say with --handoff whose form is to be filled in: ${v.handoffs}`,
  'client-handed-over': (v: { client: string; handoff: string; promises: number }) =>
    `${v.client} is handed over: ${v.handoff}; ${plural(v.promises, 'new promise', 'new promises')}`,
  'client-handed-before': (v: { client: string; handoff: string }) =>
    `${v.client} was handed over with just this: ${v.handoff}`,
  'client-handover-commit': (v: { client: string; handoff: string }) => `Hand over ${v.client}: ${v.handoff}`,
  'promise-form': (v: { given: string }) =>
    `“${v.given}” is no promise: write <text>, <text>=<due>, <text>=<owner> or <text>=<due>=<owner>`,
  'promise-item': (v: { field: string }) => `Each item of “${v.field}” is a text, or {promise, to?, due?, owner?}`,
  'promise-past': (v: { promise: string; due: string }) => `“${v.promise}” would be due on ${v.due}, which is over`,
  'promise-task': (v: { promise: string; task: string; owner: string; due: string }) =>
    `Promise “${v.promise}”: ${v.task}, ${v.owner}, due ${v.due}`,
  'no-promises': (v: { id: string }) => `${v.id} was promised nothing`,
  'promise-several': (v: { given: string; promises: string }) =>
    `“${v.given}” is part of several promises: ${v.promises}`,
  'promise-unknown': (v: { id: string; given: string; promises: string }) =>
    `${v.id} has no promise “${v.given}”; there are ${v.promises}`,
  'promise-later': (v: { on: string; today: string }) => `${v.on} has not come yet: today is ${v.today}`,
  'promise-kept-before': (v: { promise: string; on: string }) => `“${v.promise}” was kept on ${v.on}`,
  'promise-broken-before': (v: { promise: string; on: string }) => `“${v.promise}” was broken on ${v.on}`,
  'promise-kept': (v: { client: string; promise: string; on: string; due: string }) =>
    `${v.client}: “${v.promise}” was kept on ${v.on}${v.on > v.due ? `, late: it was due on ${v.due}` : ''}`,
  'promise-kept-commit': (v: { client: string; promise: string }) => `Keep a promise to ${v.client}: ${v.promise}`,
  'promise-broken': (v: { client: string; promise: string; reason: string }) =>
    `${v.client}: “${v.promise}” was broken: ${v.reason}`,
  'promise-broken-commit': (v: { client: string; promise: string }) => `Break a promise to ${v.client}: ${v.promise}`,
  'promise-task-open': (v: { task: string; status: string }) =>
    `Its task goes on (${stateName(v.status)}): cxmap task move ${v.task} …`,
  churned: (v: { client: string; on: string; reason: string }) => `${v.client} left on ${v.on}: ${v.reason}`,
  'churn-completed': (v: { client: string; on: string; reason: string }) =>
    `${v.client}, who left on ${v.on}: what is known now is written down (${v.reason})`,
  'churned-commit': (v: { client: string; reason: string }) => `Record that ${v.client} left: ${v.reason}`,
  'churn-later': (v: { on: string; today: string }) =>
    `${v.on} has not come yet: today is ${v.today}. Record it when the client has left`,
  'case-of-another': (v: { id: string; client: string }) => `${v.id} is not a case of ${v.client}`,
  'churn-open-tasks': (v: { things: readonly string[] }) => `Tasks that go on: ${v.things.join('; ')}`,
  'churn-open-playbooks': (v: { things: readonly string[] }) => `Playbooks that run: ${v.things.join('; ')}`,
  'churn-open-cases': (v: { things: readonly string[] }) => `Cases that wait for an answer: ${v.things.join('; ')}`,
  'churn-open-promises': (v: { things: readonly string[] }) => `Promises that nobody has kept: ${v.things.join('; ')}`,
  'churn-no-interview': (v: { id: string }) =>
    `Ask them why: cxmap case add --source interview --client ${v.id}, then cxmap client churn ${v.id} --interview <case>; where they want none, --interview-refused <date>`,
  'churn-no-cause': (v: { id: string }) =>
    `The interview is there, its cause is not: cxmap client churn ${v.id} --cause <reason>`,
  'role-nobody': (v: { role: string }) => `Nobody has the role “${v.role}”: name the manager with --manager`,
  'role-several': (v: { role: string; people: readonly string[] }) =>
    `Several have the role “${v.role}”: name the manager with --manager: ${v.people.join(', ')}`,
  'client-added': (v: { client: string; manager: string }) =>
    `${v.client} is a client now; ${v.manager} answers for them`,
  'client-added-commit': (v: { client: string }) => `Add the client ${v.client}`,
  'client-segment-found': (v: { segment: string; why: readonly string[] }) =>
    `Segment: ${v.segment}${v.why.length > 0 ? ` (${v.why.join('; ')})` : ''}`,
  'client-pseudonym': () =>
    'The name stands in the history of the repository for ever: prefer a pseudonym to the name of a person',
  'start-still': (v: { tasks: readonly string[] }) => `The earlier run goes on: ${v.tasks.join('; ')}`,
  'start-no-steps': (v: { playbook: string }) => `${v.playbook} has no steps`,
  'start-other-segment': (v: { segment: string; segments: readonly string[] }) =>
    `This playbook is for ${v.segments.join(', ')}; the client is in ${v.segment}`,
  'client-started': (v: { client: string; playbook: string; version: string; tasks: number }) =>
    `${v.playbook} runs for ${v.client}, version ${v.version}: ${plural(v.tasks, 'new task', 'new tasks')}`,
  'client-started-commit': (v: { client: string; playbook: string }) => `Start ${v.playbook} for ${v.client}`,
  'client-started-before': (v: { client: string; playbook: string; started: string; version: string }) =>
    `${v.playbook} has been running for ${v.client} since ${v.started}, version ${v.version}; nothing is made twice. Once more: --again`,
  'playbook-changed': (v: { version: string }) =>
    `The playbook has changed since (now ${v.version}); what runs keeps its steps`,
  'step-plain': (v: { step: string; due: string; touch: string }) =>
    `${v.due}  ${v.step} (${v.touch === 'automated' ? 'automated' : 'personal'}, no task)`,
  'step-joined': (v: { step: string; due: string; task: string }) => `${v.due}  ${v.step}: ${v.task} was there already`,
  'step-task': (v: { step: string; due: string; task: string; owner: string; touch: string }) =>
    `${v.due}  ${v.step}: ${v.owner}, ${v.task}${v.touch === 'automated' ? ' (automated)' : ''}`,
  'step-no-due': (v: { step: string; after: string }) =>
    `Step ${v.step}: no working day is found ${v.after} after the start`,
  'step-owner-form': (v: { given: string }) => `“${v.given}” names no owner of a step: write <step>=<person>`,
  'step-unknown': (v: { step: string }) => `The playbook has no step “${v.step}” that becomes a task`,
  'step-no-owner': (v: { step: string; who: string; people: readonly string[] }) =>
    `Nobody is found for step ${v.step} (${v.who}): say who with --owner ${v.step}=<person>${v.people.length > 0 ? `: ${v.people.join(', ')}` : ''}`,
};

function stateName(status: string): string {
  return new Map(Object.entries(states.task)).get(status) ?? status;
}
