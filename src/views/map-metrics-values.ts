import type { Period } from '../model/calendar/period.ts';
import { readMetricData } from '../model/metric-data.ts';

/** One value of a metric over all clients. */
export interface MetricValue {
  readonly period: Period;
  readonly value: number;
}

/** The values that a metric's CSV gives for all clients together, oldest first. What cannot be read is left out. */
export function readMetricValues(csv: string): readonly MetricValue[] {
  return readMetricData(csv)
    .rows.filter(({ dimensions }) => dimensions.size === 0)
    .map(({ period, value }) => ({ period, value }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** By the day they end, then by the day they begin: a quarter comes after its last month. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end === b.end ? (a.start < b.start ? 1 : a.start > b.start ? -1 : 0) : a.end < b.end ? -1 : 1;
}
