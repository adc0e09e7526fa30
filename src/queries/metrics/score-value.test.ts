import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { metricBounds } from '../../model/metric-bounds.ts';
import { buildModel } from '../../model/model.ts';
import { metricValueText } from '../../render/metric-value.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { mapMetrics } from './map-metrics.ts';
import { type ScoreForm, scoreValue } from './score-value.ts';

const figureOf = (answers: readonly number[], form: ScoreForm): number | undefined => scoreValue(answers, form)?.value;

test('an NPS is the share of promoters less the share of detractors', () => {
  const form = { kind: 'nps', unit: '' } as const;
  expect(figureOf([10, 9, 9, 8, 7, 6, 0, 10], form)).toBe(25);
  expect(figureOf([10, 9], form)).toBe(100);
  expect(figureOf([0, 6], form)).toBe(-100);
  expect(figureOf([7, 8], form)).toBe(0);
});

test('satisfaction in percent is the share of the two highest marks', () => {
  const form = { kind: 'csat', unit: '%' } as const;
  expect(figureOf([5, 4, 3], form)).toBe(200 / 3);
  expect(figureOf([10, 9, 8], { ...form, scale: { min: 1, max: 10 } })).toBe(200 / 3);
});

test('satisfaction in marks, and effort, are means', () => {
  expect(figureOf([5, 4, 4], { kind: 'csat', unit: 'of 5' })).toBe(13 / 3);
  expect(figureOf([1, 7], { kind: 'ces', unit: 'of 7' })).toBe(4);
});

test('no answers are no value', () => {
  expect(figureOf([], { kind: 'nps', unit: '' })).toBeUndefined();
});

test('marks that cannot be count in no value, and an NPS on another scale has none', () => {
  expect(scoreValue([10, 9, 110, -1, 8.5], { kind: 'nps', unit: '' })).toEqual({ value: 100, n: 2 });
  expect(scoreValue([1, 5], { kind: 'nps', unit: '', scale: { min: 1, max: 5 } })).toBeUndefined();
  expect(scoreValue([0, 6], { kind: 'csat', unit: 'of 5', scale: { min: 1, max: 5 } })).toBeUndefined();
});

test('zero is a score', () => {
  expect(scoreValue([0, 0], { kind: 'ces', unit: '', scale: { min: 0, max: 7 } })).toEqual({ value: 0, n: 2 });
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
        const value = figureOf(given, form) ?? Number.NaN;
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
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}`.replace(
      'timezone: UTC',
      'timezone: Europe/Berlin\nlimits: {min_answers: 1}',
    ),
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

test('of fewer answers than limits.min_answers there is no number, only how many they are', async () => {
  const cases = [10, 10, 10, 0].map((value, at) => [
    `cases/2026-10/C-261001-AAAA${at}.yaml`,
    `source: survey\nreceived: 2026-10-0${at + 1}\nscore: {metric: nps, value: ${value}}\ntext: Ok\n`,
  ]);
  const nps = async (limit: string) => {
    const files = {
      ...baseWorkspace,
      'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}${limit}`,
      'metrics/nps.yaml':
        'name: NPS\nunit: points\nbetter: higher\nstage: onboarding\nowner: ann\nkind: nps\nsource: {system: crm, status: collected}\ncomputed: {from: cases, score: nps}\nscale: {min: 0, max: 10}\nreview: month\n',
      ...Object.fromEntries(cases),
    };
    const model = await buildModel(memoryRepo(files));
    return mapMetrics(model)
      .byStage.get('onboarding')
      ?.find(({ id }) => id === 'nps');
  };
  const few = await nps('');
  expect(few).toMatchObject({ state: 'few', few: { n: 4 }, values: [] });
  expect(few?.latest).toBeUndefined();
  expect(few && metricValueText(few, await loadPhrases('en'))).toBe('4 answers');
  expect(few && metricValueText(few, await loadPhrases('ru'))).toBe('4 ответа');
  const enough = await nps('limits: {min_answers: 4}\n');
  expect(enough).toMatchObject({ state: 'open', latest: { value: 50, n: 4 } });
  expect(enough && metricValueText(enough, await loadPhrases('en'))).toBe('50\u00A0points (4 answers)');
});
