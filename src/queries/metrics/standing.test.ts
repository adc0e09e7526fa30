import { expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { buildModel } from '../../model/model.ts';
import { basisText, trendText } from '../../render/metric-trend.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monthMetrics } from '../meetings/month-metrics.ts';
import { type MetricHistory, metricHistories } from './history.ts';
import { isOnlyNoise } from './standing.ts';

const phrases = await loadPhrases('en');

/** The metric of the small workspace, a share, with these values of the months from May on. */
async function historyOf(values: readonly number[], n: number): Promise<MetricHistory> {
  const rows = values.map((value, index) => `2026-${String(5 + index).padStart(2, '0')},${value},${n}`);
  const csv = { 'metrics/first-order.csv': `period,value,n\n${rows.join('\n')}\n` };
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...csv }));
  const [history] = metricHistories(model).flatMap(({ metrics }) => metrics);
  return history ?? expect.unreachable('no metric');
}

test.each([
  ['a step that so few answers often make', [80, 82], 40, true, '+2, within noise'],
  ['a step that so many answers hardly make', [50, 80], 400, false, '+30, better'],
  [
    'a step that is routine in this process, however many answer',
    [80, 90, 79, 91, 80, 88],
    100_000,
    true,
    '+8, within noise',
  ],
  ['no step at all', [80, 80], 40, false, '0, the same'],
  ['a small step at the end of a long rise', [60, 62, 64, 66, 68, 70, 72], 40, false, '+2, better'],
] as const)('%s is called what it is', async (_, values, n, isNoise, said) => {
  const history = await historyOf(values, n);
  expect(isOnlyNoise(history)).toBe(isNoise);
  expect(trendText(history, phrases)).toBe(said);
});

test('a value has n and interval beside it, as far as they are known', async () => {
  expect(basisText(await historyOf([80], 40), phrases)).toBe('n 40; 65.24…89.5');
});

test('moves that are noise come after those that are not, however large', async () => {
  const [noise, sure] = [await historyOf([50, 60], 10), await historyOf([80, 85], 4000)];
  const { moves } = monthMetrics(
    [
      { ...noise, id: 'a' },
      { ...sure, id: 'b' },
    ],
    2,
  );
  expect(moves.map(({ id }) => id)).toEqual(['b', 'a']);
});
