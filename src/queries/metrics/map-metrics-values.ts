import type { Period } from '../../model/calendar/period.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import { readMetricData } from '../../model/metric-data.ts';
import type { MetricRow } from '../../model/metric-row.ts';

/** One value of a metric over all clients. */
export interface MetricValue {
  readonly period: Period;
  readonly value: number;
  /** How many answers or events it is made of, where that is known. */
  readonly n?: number;
}

/**
 * The values that a metric's CSV gives for all clients together, oldest first. A period that is given in parts alone
 * (by region, say) is put together: a mean weighted by `n`, for counts and money the sum. What cannot be read, and
 * parts that cannot be weighed, are left out.
 */
export function readMetricValues(csv: string, kind?: Metric['kind']): readonly MetricValue[] {
  const byPeriod = new Map<string, MetricRow[]>();
  for (const row of readMetricData(csv).rows) {
    const rows = byPeriod.get(row.period.id);
    if (rows) rows.push(row);
    else byPeriod.set(row.period.id, [row]);
  }
  return [...byPeriod.values()]
    .flatMap((rows): readonly MetricValue[] => {
      const whole = rows.find(({ dimensions }) => dimensions.size === 0);
      const [first] = rows;
      const parts = whole ? [whole] : cutAlike(rows);
      const value = whole ? whole.value : together(parts, kind);
      if (!first || value === undefined) return [];
      const n = parts.reduce((sum, part) => sum + (part.n ?? Number.NaN), 0);
      return [{ period: first.period, value, ...(Number.isNaN(n) ? {} : { n }) }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The parts of a period by the same dimensions as the first: others cut the same whole otherwise. */
function cutAlike(rows: readonly MetricRow[]): readonly MetricRow[] {
  const cut = ({ dimensions }: MetricRow): string => [...dimensions.keys()].sort().join('\n');
  const [first] = rows;
  return rows.filter((row) => first && cut(row) === cut(first));
}

/** The parts of a period as one. */
function together(parts: readonly MetricRow[], kind: Metric['kind']): number | undefined {
  if (kind === 'count' || kind === 'money') return parts.reduce((sum, { value }) => sum + value, 0);
  const weight = parts.reduce((sum, { n }) => sum + (n ?? Number.NaN), 0);
  if (!(weight > 0)) return undefined;
  return parts.reduce((sum, { value, n }) => sum + value * (n ?? 0), 0) / weight;
}

/** By the day they end, then by the day they begin: a quarter comes after its last month. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end === b.end ? (a.start < b.start ? 1 : a.start > b.start ? -1 : 0) : a.end < b.end ? -1 : 1;
}
