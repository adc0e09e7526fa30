import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { caseMood } from './case-mood.ts';

const metric = (form: string): string =>
  `name: M\nunit: points\nstage: onboarding\nowner: ann\nsource: {system: crm, status: collected}\nreview: month\n${form}\n`;

const model = await buildModel(
  memoryRepo({
    ...baseWorkspace,
    'metrics/nps.yaml': metric('kind: nps\nbetter: higher'),
    'metrics/csat.yaml': metric('kind: csat\nbetter: higher'),
    'metrics/ces.yaml': metric('kind: ces\nbetter: higher\nscale: {min: 1, max: 7}'),
    'metrics/effort.yaml': metric('kind: ces\nbetter: lower\nscale: {min: 1, max: 5}'),
    'metrics/hours.yaml': metric('kind: time\nbetter: lower\nscale: {min: 0, max: 10}'),
    'metrics/strange.yaml': metric('kind: nps\nbetter: higher\nscale: {min: 1, max: 5}'),
  }),
);

test.each([
  ['nps', 10, 'positive'],
  ['nps', 8, 'neutral'],
  ['nps', 6, 'negative'],
  ['nps', 0, 'negative'],
  ['csat', 4, 'positive'],
  ['csat', 3, 'neutral'],
  ['csat', 2, 'negative'],
  ['ces', 5, 'neutral'],
  ['ces', 6, 'positive'],
  ['ces', 3, 'negative'],
  // Where little effort is good, the scale is read from its other end.
  ['effort', 1, 'positive'],
  ['effort', 3, 'neutral'],
  ['effort', 5, 'negative'],
  // What is no mark of a client, or lies outside its scale, says nothing of a mood.
  ['hours', 9, undefined],
  ['ces', 9, undefined],
  ['strange', 5, undefined],
  ['no-such-metric', 5, undefined],
])('a mark of %s, %i, is %s', (id, value, mood) => {
  expect(caseMood(model, { score: { metric: id, value } })).toBe(mood);
});

test('what the case says of the mood goes before its mark, and without either there is none', () => {
  expect(caseMood(model, { sentiment: 'positive', score: { metric: 'nps', value: 0 } })).toBe('positive');
  expect(caseMood(model, {})).toBe(undefined);
});
