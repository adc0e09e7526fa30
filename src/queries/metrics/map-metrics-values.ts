import type { Period } from '../../model/calendar/period.ts';
import { readMetricData } from '../../model/metric-data.ts';
import type { MetricRow } from '../../model/metric-row.ts';
import { type Figure, type FigureForm, figureOfRow, pooledFigure } from './figure.ts';

/** One value of a metric over all clients. */
export interface MetricValue extends Figure {
  readonly period: Period;
}

/** The same of all clients, or of those that its dimensions name. */
export interface FigureRow extends MetricValue {
  readonly dimensions: ReadonlyMap<string, string>;
}

/**
 * The values that a metric's CSV gives for all clients together, oldest first. A period that is given in parts alone
 * (by region, say) is put together by its method: pooled from what the parts are made of. What cannot be read, and parts
 * that do not say enough, are left out.
 */
export function readMetricValues(csv: string, form: FigureForm = plainMean): readonly MetricValue[] {
  return valuesOfRows(readMetricData(csv).rows, form);
}

/** The same of rows that have been read. */
export function valuesOfRows(all: readonly MetricRow[], form: FigureForm): readonly MetricValue[] {
  const byPeriod = new Map<string, MetricRow[]>();
  for (const row of all) {
    const rows = byPeriod.get(row.period.id);
    if (rows) rows.push(row);
    else byPeriod.set(row.period.id, [row]);
  }
  return [...byPeriod.values()]
    .flatMap((rows): readonly MetricValue[] => {
      const [first] = rows;
      const whole = rows.find(({ dimensions }) => dimensions.size === 0);
      const figure = whole ? figureOfRow(whole, form) : pooledFigure(cutAlike(rows), form);
      return first && figure ? [{ period: first.period, ...figure }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Of data that belong to no metric. */
const plainMean: FigureForm = { unit: '' };

/** The parts of a period by the same dimensions as the first: others cut the same whole otherwise. */
function cutAlike(rows: readonly MetricRow[]): readonly MetricRow[] {
  const cut = ({ dimensions }: MetricRow): string => [...dimensions.keys()].sort().join('\n');
  const [first] = rows;
  return rows.filter((row) => first && cut(row) === cut(first));
}

/** By the day they end, then by the day they begin: a quarter comes after its last month. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end === b.end ? (a.start < b.start ? 1 : a.start > b.start ? -1 : 0) : a.end < b.end ? -1 : 1;
}
