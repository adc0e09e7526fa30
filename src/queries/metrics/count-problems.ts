import type { Message } from '../../diagnostic.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import { type Method, methodOf } from '../../model/metric-method.ts';
import { countColumns, type MetricRow } from '../../model/metric-row.ts';
import { npsAnswers, npsValue } from '../statistics/nps.ts';
import { shareValue } from '../statistics/share.ts';

/** Which counts a value can be made of, by the method of its metric. */
const countsOf: Readonly<Record<Method, readonly (typeof countColumns)[number][]>> = {
  nps: ['promoters', 'passives', 'detractors'],
  share: ['hits'],
  mean: ['sd'],
  median: [],
  sum: [],
  index: [],
};

/** Columns of counts that say nothing of a metric of this method. */
export function foreignCounts(metric: Metric): readonly string[] {
  const own: readonly string[] = countsOf[methodOf(metric)];
  return countColumns.filter((column) => !own.includes(column));
}

/** What is wrong with the counts of a row: they contradict each other, or do not give the value within the digits it is written with. */
export function countProblems(row: MetricRow, written: string, metric: Metric): readonly Message[] {
  const { n, counts, value } = row;
  const { hits, promoters, passives, detractors, sd } = counts;
  const method = methodOf(metric);
  if (method === 'mean' && sd !== undefined && sd < 0) return [{ key: 'metric-data/negative-sd', values: { sd } }];
  if (method === 'share' && hits !== undefined) {
    if (n === undefined) return [{ key: 'metric-data/no-n', values: {} }];
    if (hits > n) return [{ key: 'metric-data/more-hits', values: { hits, n } }];
    return differing(shareValue(hits, n), value, written);
  }
  if (method !== 'nps' || (promoters ?? passives ?? detractors) === undefined) return [];
  if (promoters === undefined || passives === undefined || detractors === undefined) {
    return [{ key: 'metric-data/half-counted', values: {} }];
  }
  const all = { promoters, passives, detractors };
  const sum = npsAnswers(all);
  if (n !== undefined && n !== sum) return [{ key: 'metric-data/other-sum', values: { n, sum } }];
  return differing(npsValue(all), value, written);
}

function differing(counted: number, value: number, written: string): readonly Message[] {
  if (Number.isNaN(counted) || isWithinDigits(counted, value, written)) return [];
  return [{ key: 'metric-data/counts-differ', values: { value, counted: rounded(counted, written) } }];
}

/** Whether a figure is what somebody wrote down, who wrote no more digits: 33.3 is 100/3. */
export function isWithinDigits(figure: number, value: number, written: string): boolean {
  // As much again as the last digits of decimals may be off.
  return Math.abs(figure - value) <= 0.5 * 10 ** -digitsOf(written) * (1 + 1e-6);
}

/** How many digits stand behind the point; below zero where the number has an exponent: `1e3`. */
function digitsOf(written: string): number {
  const [mantissa = '', exponent = '0'] = written.trim().toLowerCase().split('e');
  return (mantissa.split('.')[1] ?? '').length - Number(exponent);
}

/** A figure as it would be written with as many digits, and one more that shows the difference. */
function rounded(figure: number, written: string): number {
  return Number(figure.toFixed(Math.min(100, Math.max(0, digitsOf(written)) + 1)));
}
