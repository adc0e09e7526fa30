import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { metricBounds } from '../../model/metric-bounds.ts';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { mapMetrics } from './map-metrics.ts';
import { scoreValue } from './score-value.ts';

test('an NPS is the share of promoters less the share of detractors', () => {
  const form = { kind: 'nps', unit: '' } as const;
  expect(scoreValue([10, 9, 9, 8, 7, 6, 0, 10], form)).toBe(25);
  expect(scoreValue([10, 9], form)).toBe(100);
  expect(scoreValue([0, 6], form)).toBe(-100);
  expect(scoreValue([7, 8], form)).toBe(0);
});

test('satisfaction in percent is the share of the two highest marks', () => {
  const form = { kind: 'csat', unit: '%' } as const;
  expect(scoreValue([5, 4, 3], form)).toBe(66.67);
  expect(scoreValue([10, 9, 8], { ...form, scale: { min: 1, max: 10 } })).toBe(66.67);
});

test('satisfaction in marks, and effort, are means', () => {
  expect(scoreValue([5, 4, 4], { kind: 'csat', unit: 'of 5' })).toBe(4.33);
  expect(scoreValue([1, 7], { kind: 'ces', unit: 'of 7' })).toBe(4);
});

test('no answers are no value', () => {
  expect(scoreValue([], { kind: 'nps', unit: '' })).toBeUndefined();
});

test('whatever clients answer, the value is one that the metric can have', () => {
  const kind = fc.constantFrom('nps', 'csat', 'csi', 'ces');
  fc.assert(
    fc.property(
      kind,
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }),
      (of, percent, given) => {
        const form = { kind: of, unit: percent ? '%' : 'marks', scale: { min: 0, max: 10 } } as const;
        const value = scoreValue(given, form) ?? Number.NaN;
        const { min, max } = metricBounds(form) ?? { min: 0, max: 0 };
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      },
    ),
  );
});

test('a metric that is computed from cases has the scores of its periods, days counted in the zone of the workspace', async () => {
  const score = (name: string, received: string, value: number): Readonly<Record<string, string>> => ({
    [`cases/2026-10/C-261001-${name}.yaml`]: `source: survey\nreceived: ${received}\nscore: {metric: nps, value: ${value}}\ntext: Ok\n`,
  });
  const files = {
    ...baseWorkspace,
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}`.replace('timezone: UTC', 'timezone: Europe/Berlin'),
    'metrics/nps.yaml':
      'name: NPS\nunit: points\nbetter: higher\nstage: onboarding\nowner: ann\nkind: nps\nsource: {system: crm, status: collected}\ncomputed: {from: cases, score: nps}\nreview: month\n',
    ...score('AAAA1', '2026-10-31T22:30:00Z', 10),
    ...score('AAAA2', '2026-10-31T23:30:00Z', 0),
    ...score('AAAA3', '2026-10-02', 8),
  };
  const model = await buildModel(memoryRepo(files));
  const metric = mapMetrics(model)
    .byStage.get('onboarding')
    ?.find(({ id }) => id === 'nps');
  expect(metric?.values.map(({ period, value }) => [period.id, value])).toEqual([
    ['2026-10', 50],
    ['2026-11', -100],
  ]);
});
