import { longDate } from './dates.ts';
import { map } from './map.ts';
import { listAnd, plural } from './words.ts';

interface Lost {
  readonly name: string;
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week';
  readonly working: boolean;
}

interface Turned {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const some = (names: readonly string[], none: string): string => (names.length > 0 ? listAnd(names) : none);

/** What a change reaches, of one team, task, case, client or idea. */
export const impact = {
  'news-lost': (v: { name: string }) => `no longer hears of “${v.name}”`,
  'field-lost': (v: { name: string; field: string }) => `no longer gets “${v.field}” in “${v.name}”`,
  'field-unsure': (v: { name: string; field: string }) => `can no longer count on “${v.field}” in “${v.name}”`,
  'days-lost': (v: Lost) => `hears of “${v.name}” ${map.duration(v.amount, v.unit, v.working)} later`,
  'answer-later': (v: Lost) =>
    `gets answers to questions on “${v.name}” ${map.duration(v.amount, v.unit, v.working)} later`,
  'too-late': (v: { event: string; date: string; last: string }) =>
    `“${v.event}” on ${v.date}: the last day for the news was ${v.last}`,
  'now-too-late': (v: { event: string; date: string; last: string; was: string }) =>
    `“${v.event}” on ${v.date}: the last day for the news was ${v.last}; by the earlier rules it was ${v.was}`,
  'other-due': (v: { before: string; after: string }) => `due on ${v.before}; by the new rules it would be ${v.after}`,
  'goes-elsewhere': (v: Turned) => `goes to ${listAnd(v.after)} instead of ${listAnd(v.before)}`,
  'goes-somewhere': (v: Turned) => `goes to ${listAnd(v.after)}; it went to nobody`,
  'goes-nowhere': (v: Turned) => `goes to nobody; it went to ${listAnd(v.before)}`,
  'goes-to-two': (v: Turned) => `rules of ${listAnd(v.after)} tie; it went to ${some(v.before, 'nobody')}`,
  'other-segment': (v: Turned) => `is in the segment ${listAnd(v.after)}; was in ${some(v.before, 'none')}`,
  'no-segment': (v: Turned) => `is in no segment; was in ${listAnd(v.before)}`,
  'two-segments': (v: Turned) => `is in several segments: ${listAnd(v.after)}; was in ${some(v.before, 'none')}`,
  'other-playbooks': (v: Turned) =>
    `has ${v.after.length > 0 ? `the playbooks ${listAnd(v.after)}` : 'no playbooks'}; had ${some(v.before, 'none')}`,
  'other-manager': (v: Turned) => `is looked after by ${listAnd(v.after)} instead of ${listAnd(v.before)}`,
  'keeps-version': (v: { playbook: string; started: string; steps: number }) =>
    `keeps “${v.playbook}” as it was begun on ${v.started}: ${plural(v.steps, 'step', 'steps')} changed since`,
  'unfit-idea': (v: { parts: readonly string[] }) => `what it does to ${listAnd(v.parts)} no longer fits the map`,
  'broken-settings': 'cxmap.yaml has errors in one of the revisions',
  'broken-rules': (v: { path: string }) => `${v.path} has errors in one of the revisions`,
  partly: (v: { count: number }) => `${plural(v.count, 'file', 'files')} with errors left out`,
  'no-base': 'there was no workspace to compare with',
};

/** What is said around the impact of a change. */
export const impactWords = {
  lists: {
    receivers: 'Teams that hear less',
    news: 'Events whose news would be too late',
    tasks: 'Open tasks that would be due on another day',
    routing: 'Cases that go to somebody else',
    clients: 'Clients that move',
    playbooks: 'Playbooks under way',
    ideas: 'Ideas that no longer fit',
  },
  impactHeading: (v: { moment: string }) => `Impact as of ${longDate(v.moment)}`,
  impactCalm: 'all lists were compared, nothing found',
  impactNone: (v: { lists: readonly string[] }) => `Compared, nothing found: ${v.lists.join('; ')}`,
  impactUnchecked: (v: { why: string }) => `not compared: ${v.why}`,
  impactPartly: (v: { why: string }) => `not compared in full: ${v.why}`,
  impactList: 'Impact',
  impactAbout: 'Whom or what',
  impactSays: 'What it means',
};
