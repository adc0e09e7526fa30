import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type MetricHistory, metricHistories } from './history.ts';

async function historyOf(csv: string): Promise<MetricHistory | undefined> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, 'metrics/first-order.csv': csv }));
  return metricHistories(model)[0]?.metrics[0];
}

test('what only the sums of decimals make different is no change', async () => {
  // Put together from its parts, the later value is 0.15000000000000002.
  const csv = 'period,value,n,region\n2026-09,0.15,2,\n2026-10,0.1,1,North\n2026-10,0.2,1,South\n';
  expect((await historyOf(csv))?.trend).toEqual({ change: 0, is: 'same' });
  expect((await historyOf('period,value\n2026-09,0.15\n2026-10,0.16\n'))?.trend?.is).toBe('better');
});

test('a course says how many answers each value is made of, where that is known', async () => {
  const course = (await historyOf('period,value,n\n2026-09,80,\n2026-10,82,40\n'))?.course;
  expect(course?.map(({ period, n }) => [period, n])).toEqual([
    ['2026-09', undefined],
    ['2026-10', 40],
  ]);
});
