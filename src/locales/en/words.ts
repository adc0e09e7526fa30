import type { NoteMeaning, Thing } from '../terms.ts';

/** How English writes numbers, lists and durations, and what it calls the things of the domain. */

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const listAnd = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

export const listOr = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(items);

/** What each kind of id is called, by its name in schemas. */
const things: Readonly<Record<string, string>> = {
  workspace: 'workspace',
  'success-map': 'success map',
  vocabulary: 'vocabulary',
  routing: 'routing',
  segments: 'segments',
  team: 'team',
  touchpoint: 'touchpoint',
  handoff: 'hand-off',
  scenario: 'scenario',
  playbook: 'playbook',
  group: 'working group',
  metric: 'metric',
  client: 'client',
  case: 'case',
  task: 'task',
  idea: 'idea',
  announcement: 'announcement',
  question: 'question',
  ack: 'ack',
  stage: 'stage',
  person: 'person',
  channel: 'channel',
  system: 'system',
  event: 'event',
  tag: 'tag',
  task_type: 'task type',
  churn_reason: 'reason to leave',
  signal: 'signal',
  segment: 'segment',
  attribute: 'client attribute',
  calendar: 'calendar',
  step: 'step of this playbook',
  work: 'work item of this project',
  rule: 'rule',
  change: 'change',
} satisfies Readonly<Record<Thing, string>>;

export const thing = (kind: string): string => things[kind] ?? kind;

/** What a kind is called, with its article. */
export const aThing = (kind: string): string => `${/^[aeiou]/.test(thing(kind)) ? 'an' : 'a'} ${thing(kind)}`;

/** What a note has to say, by the transition's `noteSays`. */
export const noteMeaning: Readonly<Record<string, string>> = {
  problem: 'what the problem is',
  answer: 'what the answer is',
  result: 'what the result is',
  reason: 'why',
  reopening: 'why it is reopened',
  alternative: 'which alternative was found',
  resumption: 'why it is taken up again',
} satisfies Readonly<Record<NoteMeaning, string>>;
