import { expect, test } from 'vitest';
import type { Kind } from '../../model/gen/types.gen.ts';
import { validators as full, type SchemaError } from '../../model/gen/validate-full.gen.js';
import { validators as lean } from '../../model/gen/validate-lean.gen.js';
import { exampleWith } from './examples.ts';

/** What is wrong; in which example of which kind; how it is made wrong; the one error, as `summary` says it. */
type WrongDocument = [
  what: string,
  kind: Kind,
  changes: Readonly<Record<string, unknown>>,
  error: string,
  example?: number,
];

/** The place, the keyword, and the first of what it tells. */
function summary({ instancePath, keyword, params }: SchemaError): string {
  return [instancePath || '/', keyword, ...Object.values(params).slice(0, 1).flat()].join(' ');
}

const openSource = 1;
const interview = 3;
const employeeIdea = 4;

test.each<WrongDocument>([
  ['a missing key', 'task', { owner: undefined }, '/ required owner'],
  ['a missing history', 'idea', { history: undefined }, '/ required history'],
  ['a misspelt key', 'task', { onwer: 'x' }, '/ knownKeys onwer'],
  ['a misspelt key deep inside', 'team', { 'members.0.rol': 'x' }, '/members/0 knownKeys rol'],
  ['a number for a text', 'case', { 'external.id': 12345 }, '/external/id type string'],
  ['a text for a number', 'case', { 'score.value': 'nine' }, '/score/value type number'],
  ['not a number', 'case', { 'score.value': Number.NaN }, '/score/value type number'],
  ['nothing at all', 'task', { title: null }, '/title type string'],
  ['a text for a list', 'task', { tags: 'setup' }, '/tags type array'],
  ['an empty title', 'task', { title: ' ' }, '/title format cx-text'],
  ['a day that does not exist', 'task', { due: '2026-02-29' }, '/due format date'],
  ['a date in another order', 'task', { due: '22.11.2026' }, '/due format date'],
  ['a moment without offset', 'case', { received: '2026-11-22T10:15:00' }, '/received format cx-moment'],
  ['a duration of months', 'group', { meets: '2 months' }, '/meets format cx-duration'],
  ['a working week', 'group', { meets: '1 working week' }, '/meets format cx-duration'],
  ['a period of a year', 'metric', { 'targets.0.from': '2026' }, '/targets/0/from format cx-period'],
  [
    'an hour past midnight',
    'workspace',
    { 'calendars.default.hours.to': '24:30' },
    '/calendars/default/hours/to format cx-time',
  ],
  ['no hours', 'workspace', { 'calendars.default.hours': {} }, '/calendars/default/hours minProperties 1'],
  [
    'a day without hours',
    'workspace',
    { 'calendars.default.hours': { monday: [] } },
    '/calendars/default/hours/monday minItems 1',
  ],
  [
    'a text for hours',
    'workspace',
    { 'calendars.default.hours': '9-18' },
    '/calendars/default/hours type array object',
  ],
  [
    'hours without an end',
    'workspace',
    { 'calendars.default.hours': { from: '09:00' } },
    '/calendars/default/hours required to',
  ],
  [
    'a misspelt day of the week',
    'workspace',
    { 'calendars.default.hours': { mondey: { from: '09:00', to: '18:00' } } },
    '/calendars/default/hours knownKeys mondey',
  ],
  [
    'a day of the week within the hours of every day',
    'workspace',
    { 'calendars.default.hours': { from: '09:00', to: '18:00', saturday: { from: '10:00', to: '14:00' } } },
    '/calendars/default/hours knownKeys saturday',
  ],
  [
    'a break without an end',
    'workspace',
    { 'calendars.default.hours': { friday: [{ from: '09:00', to: '13:00' }, { from: '14:00' }] } },
    '/calendars/default/hours/friday/1 required to',
  ],
  ['a name for an id', 'task', { owner: 'Anna Weber' }, '/owner format cx-id'],
  ['a device for an id', 'touchpoint', { stage: 'con' }, '/stage format cx-id'],
  ['an id of another record', 'task', { cases: ['T-261104-7K3QX'] }, '/cases/0 format cx-case-id'],
  ['a letter that Crockford left out', 'task', { cases: ['C-261104-7K3QI'] }, '/cases/0 format cx-case-id'],
  ['a script for a link', 'case', { 'origin.url': 'javascript:alert(1)' }, '/origin/url format cx-url', openSource],
  ['a line break in an e-mail', 'team', { 'members.0.email': 'a@b.c\nBcc: d@e' }, '/members/0/email format cx-email'],
  ['an unknown status', 'task', { status: 'done' }, '/status enum open in_progress in_question completed cancelled'],
  [
    'a status of ideas in a task',
    'task',
    { 'history.0.to': 'planned' },
    '/history/0/to enum open in_progress in_question completed cancelled',
  ],
  ['no mode', 'handoff', { mode: null }, '/mode enum push board access questions'],
  ['an emotion off the scale', 'touchpoint', { emotion: 3 }, '/emotion maximum <='],
  ['half a point', 'idea', { 'score.effort': 2.5 }, '/score/effort type integer'],
  ['no points', 'idea', { 'score.effort': 0 }, '/score/effort minimum >='],
  ['nobody to hand over to', 'handoff', { to: [] }, '/to minItems 1'],
  ['a change of nothing', 'idea', { 'changes.0.set': {} }, '/changes/0/set minProperties 1'],
  ['two heads', 'team', { 'members.1.head': true }, '/members contains 0'],
  ['a push without a time', 'handoff', { when: undefined }, '/ required when'],
  ['a choice without choices', 'handoff', { 'information.0.type': 'choice' }, '/information/0 required choices'],
  ['an open source without origin', 'case', { origin: undefined }, '/ required origin', openSource],
  ['an open source without sentiment', 'case', { sentiment: undefined }, '/ required sentiment', openSource],
  ['an interview without its client', 'case', { client: undefined }, '/ required client', interview],
  ['an employee’s idea without author', 'case', { employee: undefined }, '/ required employee', employeeIdea],
  ['mystery shopping of nobody', 'case', { source: 'mystery_shopping' }, '/ required employee', interview],
  ['a step that nobody does', 'playbook', { 'steps.0.team': undefined }, '/steps/0 anyRequired team role'],
  ['a route to nowhere', 'idea', { route: {} }, '/route anyRequired department group contest'],
  ['a route both ways', 'idea', { 'route.department': 'cx' }, '/route knownKeys group'],
  ['a contest that is none', 'idea', { 'route.contest': false }, '/route/contest const true', 1],
  ['a metric’s origin without period', 'task', { 'origin.period': undefined }, '/origin required period', 1],
  ['a change without values', 'idea', { 'changes.0.set': undefined }, '/changes/0 required set'],
  ['a change of a metric', 'idea', { 'changes.0.change': 'metric/nps' }, '/changes/0/change format cx-map-target'],
  ['a condition that is a list', 'segments', { 'segments.0.when': [] }, '/segments/0/when type object'],
  [
    'a keyword that conditions lack',
    'segments',
    { 'segments.0.when.properties.seats.multipleOf': 5 },
    '/segments/0/when/properties/seats knownKeys multipleOf',
  ],
  [
    'a wrong condition within another',
    'segments',
    { 'segments.1.when.not.allOf': [{ anyOf: [{ const: 1 }] }] },
    '/segments/1/when/not/allOf/0/anyOf/0 knownKeys const',
  ],
  [
    'a field that is a map',
    'announcement',
    { 'fields.new_price': {} },
    '/fields/new_price type string number boolean array',
  ],
  ['a rule set to a mood', 'workspace', { 'rules.a-rule': 'maybe' }, '/rules/a-rule enum off warning error'],
  ['a calendar with a blank in its name', 'workspace', { 'calendars.night shift': {} }, '/calendars format cx-id'],
])('%s makes one error in a %s', (_what, kind, changes, error, example = 0) => {
  const document = exampleWith(kind, changes, example);
  expect(lean[kind](document)).toBe(false);
  expect(full[kind](document)).toBe(false);
  expect((full[kind].errors ?? []).map(summary)).toEqual([error]);
});
