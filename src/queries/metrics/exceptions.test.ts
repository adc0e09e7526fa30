import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type MetricExceptions, metricExceptions } from './exceptions.ts';
import { metricStandings } from './standing.ts';

/** A share with the target 80, of which nobody has said what clients expect. */
const metric = (baseWorkspace['metrics/first-order.yaml'] ?? '').replace(/^expectation:.*\n/m, '');

/** That metric with these values and answers of the months up to October. */
async function judged(values: readonly number[], n: number | '', more = ''): Promise<MetricExceptions> {
  const rows = values.map(
    (value, index) => `2026-${String(11 - values.length + index).padStart(2, '0')},${value},${n}`,
  );
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      'metrics/first-order.yaml': `${metric}${more}`,
      'metrics/first-order.csv': `period,value,n\n${rows.join('\n')}\n`,
    }),
  );
  return metricExceptions(metricStandings(model));
}

const of = ({ exceptions, ...counts }: MetricExceptions): string =>
  [
    ...exceptions.map(() => 'exception'),
    ...Object.entries(counts).flatMap(([is, count]) => (count > 0 ? [is] : [])),
  ].join();

test.each([
  ['that reaches its target', [85], 400, 'fine'],
  ['whose target lies outside what its sample says', [70], 400, 'exception'],
  ['whose target lies within what its sample says', [79], 40, 'noise'],
  ['of which nobody knows how many answered', [70], '', 'unclear'],
  ['whose process never gets to its target', [70, 71, 70, 71, 70, 71], '', 'exception'],
  ['whose target its process reaches now and then', [70, 85, 72, 84, 71, 78], '', 'noise'],
  ['that just left what is routine, the wrong way', [84, 85, 84, 85, 84, 85, 84, 85, 79], '', 'exception'],
  ['without a value', [], '', 'silent'],
] as const)('a metric %s counts as what it is', async (_, values, n, is) => {
  expect(of(await judged(values, n))).toBe(is);
});

test('what clients expect counts beside the target, and comes after what misses that', async () => {
  const more = 'expectation: {value: 95, evidence: Interviews}\n';
  const { exceptions } = await judged([85], 4000, more);
  expect(exceptions).toMatchObject([{ value: 85, expectation: 95 }]);
  expect(exceptions[0]).not.toHaveProperty('target');
  const both = await judged([60], 4000, more);
  expect(both.exceptions).toMatchObject([{ target: 80, expectation: 95 }]);
});

test('the worst comes first, and every metric is in one place', async () => {
  const one = (id: string, value: number): Record<string, string> => ({
    [`metrics/${id}.yaml`]: metric,
    [`metrics/${id}.csv`]: `period,value,n\n2026-10,${value},4000\n`,
  });
  const model = await buildModel(
    memoryRepo({ ...baseWorkspace, ...one('first-order', 82), ...one('a', 70), ...one('b', 40), ...one('c', 60) }),
  );
  const { exceptions, fine } = metricExceptions(metricStandings(model));
  expect(exceptions.map(({ standing }) => standing.id)).toEqual(['b', 'c', 'a']);
  expect(fine).toBe(1);
});
