import type { Listed } from '../terms.ts';
import { aThing, plural, thing } from './words.ts';

/** The words of `list`, `show`, `search` and `new`. */

/** What many of a kind are called. */
const kinds: Readonly<Record<string, string>> = {
  stage: 'stages',
  touchpoint: 'touchpoints',
  handoff: 'hand-offs',
  team: 'teams',
  person: 'people',
  scenario: 'scenarios',
  playbook: 'playbooks',
  group: 'working groups',
  metric: 'metrics',
  segment: 'segments',
  attribute: 'client attributes',
  signal: 'signals',
  client: 'clients',
  case: 'cases',
  task: 'tasks',
  idea: 'ideas',
  announcement: 'announcements',
  question: 'questions',
  ack: 'acks',
  channel: 'channels',
  system: 'systems',
  event: 'events',
  tag: 'tags',
  task_type: 'task types',
  churn_reason: 'reasons to leave',
  calendar: 'calendars',
  workspace: 'workspace',
  'success-map': 'success map',
  vocabulary: 'vocabulary',
  routing: 'routing',
  segments: 'segments',
} satisfies Readonly<Record<Listed, string>>;

const A = (kind: string): string => aThing(kind).replace(/^a/, 'A');

const many = (kind: string): string => kinds[kind] ?? kind;

export const lookups = {
  kinds,
  askName: (v: { kind: string }) => `What is the ${thing(v.kind)} called, or about?`,
  /** Other words for a kind that `list` understands. */
  kindNames: {
    person: ['people', 'members', 'member', 'employees'],
    group: ['working groups', 'working group'],
    attribute: ['client attributes'],
    announcement: ['news'],
  } as Readonly<Record<string, readonly string[]>>,
  headings: {
    id: 'id',
    name: 'Name',
    title: 'Title',
    status: 'Status',
    owner: 'Owner',
    due: 'Due',
    type: 'Type',
    team: 'Team',
    stage: 'Stage',
    stages: 'Stages',
    source: 'Source',
    received: 'Received',
    client: 'Client',
    clients: 'Clients',
    tags: 'Tags',
    text: 'Text',
    rank: 'Rank',
    route: 'Goes to',
    votes: 'Voices',
    effective: 'Effective',
    handoff: 'Hand-off',
    published: 'Published',
    by: 'By',
    react: 'What to do',
    asked: 'Asked',
    to: 'To',
    from: 'From',
    mode: 'Mode',
    time: 'Time',
    event: 'Event',
    question: 'Question',
    at: 'When',
    changes: 'Changes',
    reason: 'Reason',
    segment: 'Segment',
    segments: 'Segments',
    manager: 'Manager',
    members: 'Members',
    system: 'System',
    stakeholder: 'Stakeholder',
    calendar: 'Calendar',
    emotion: 'Emotion',
    group: 'Group',
    steps: 'Steps',
    goal: 'Goal',
    meets: 'Meets every',
    period: 'Period',
    value: 'Value',
    target: 'Target',
    unit: 'Unit',
    review: 'Review',
    touchpoints: 'Touchpoints',
    role: 'Role',
    head: 'Head',
    left: 'Left',
    retired: 'Retired',
    used: 'Uses',
    planned: 'Planned',
    strategy: 'Strategy',
    playbooks: 'Playbooks',
    choices: 'Choices',
    hint: 'Hint',
    count: 'Number',
    broken: 'Broken files',
  },
  /** For a kind in whose list the usual heading of a column would not do: by `kind.column`. */
  kindHeadings: {
    'kind.name': 'Kind',
    'task_type.target': 'Target time',
  } as Readonly<Record<string, string>>,
  kindName: thing,
  due: (v: { due: string }) => `due ${v.due}`,
  values: 'Latest values',
  unconfirmed: 'Not confirmed yet by',
  refersTo: 'Refers to',
  referredToBy: 'Referred to by',
  more: (v: { count: number }) => `… and ${v.count} more (--format json has all)`,
  brokenFile: (v: { path: string }) => `${v.path} has errors; cxmap validate tells more`,
  nothingFound: () => 'Nothing has all of these words',
  someFound: (v: { shown: number; all: number }) => `The best ${v.shown} of ${v.all} (--limit <count> shows more)`,
  nothingListed: (v: { kind: string; all: number }) =>
    v.all === 0 ? `There are no ${many(v.kind)} yet` : `None of the ${v.all} ${many(v.kind)} is like that`,
  brokenFiles: (v: { first: string; count: number }) =>
    `Not shown: ${plural(v.count, 'file', 'files')} with errors (${v.first}${v.count > 1 ? ', …' : ''}); cxmap validate tells more`,
};

/** A line each, as long as it can be taken in. */
const shortList = (candidates: readonly string[]): string =>
  [...candidates.slice(0, 15), ...(candidates.length > 15 ? ['…'] : [])].map((one) => `  ${one}`).join('\n');

/** Why there is nothing to look up. */
export const lookupActions = {
  'unknown-kind': (v: { given: string }) => `There is no kind “${v.given}”`,
  'nothing-called': (v: { given: string }) => `There is nothing called “${v.given}” here`,
  'several-called': (v: { given: string; candidates: readonly string[] }) =>
    `“${v.given}” could be any of ${v.candidates.length}:\n${shortList(v.candidates)}`,
  'bad-count': (v: { given: string }) => `“${v.given}” is no number: write how many, like 50`,
  'unknown-field': (v: { kind: string; given: string }) => `No ${thing(v.kind)} has a field “${v.given}”`,
  'unknown-value': (v: { kind: string; field: string; given: string }) =>
    `“${v.given}” is no ${v.field} that ${aThing(v.kind)} can have`,
  'no-such-filter': (v: { kind: string; filter: string }) =>
    `${A(v.kind)} cannot be filtered by --${v.filter}; --where <field>=<value> takes any of its fields`,
  'bad-condition': (v: { given: string }) =>
    `“${v.given}” is no condition: write field=value or field!=value (field= finds what is not set)`,
  'new-ack': () => 'An ack is for a change that diff shows: cxmap ack <fingerprint> --reason "…"',
  'new-inside': (v: { kind: string; path: string }) => `${A(v.kind)} has no file of its own: add it in ${v.path}`,
  'new-by-add': (v: { kind: string }) =>
    `${A(v.kind)} has no file of its own. This adds one: cxmap add ${v.kind.replace('_', '-')} <id>`,
  'new-id-missing': (v: { kind: string }) => `A new ${thing(v.kind)} needs an id: cxmap new ${v.kind} <id>`,
  'new-bad-id': (v: { given: string; instead: string }) =>
    `“${v.given}” is no id: it is letters and digits with hyphens between. How about ${v.instead}?`,
  'new-bad-set': (v: { given: string }) => `“${v.given}” does not set a field: write --set field=value`,
  'new-exists': (v: { kind: string; id: string; path: string }) =>
    `There is ${aThing(v.kind)} “${v.id}” already: ${v.path}`,
  'new-no-such-field': (v: { kind: string; field: string }) => `${A(v.kind)} has no ${v.field}`,
  'new-needs': (v: { kind: string; needs: string }) =>
    `${A(v.kind)} needs ${aThing(v.needs)}, and there is none it could have`,
  'new-written': (v: { path: string }) =>
    `${v.path} is there. Write what is true where “…” stands, and read the comments`,
  added: (v: { kind: string; id: string; path: string }) => `${A(v.kind)} “${v.id}” was added in ${v.path}`,
  'add-lacks': (v: { kind: string; command: string }) =>
    `Besides its name, ${aThing(v.kind)} needs more, such as: ${v.command}`,
  'add-no-team': () => 'A person is of a team: add --team <team>',
  'new-commit': (v: { kind: string; id: string }) => `Add ${thing(v.kind)} ${v.id}`,
};
