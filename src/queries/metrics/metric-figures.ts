import type { Metric } from '../../model/gen/types.gen.ts';
import { type MetricData, readMetricData } from '../../model/metric-data.ts';
import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { computedFigures } from './computed-values.ts';
import { figureOfRow } from './figure.ts';
import { type FigureRow, type MetricValue, valuesOfRows } from './map-metrics-values.ts';

/** A metric's figures one by one, and what they are told by. */
export interface MetricFigures {
  readonly rows: readonly FigureRow[];
  /** For all clients together, oldest first. */
  readonly values: readonly MetricValue[];
  readonly dimensions: readonly string[];
}

/** A metric's data as its file says them, read once. */
export function metricDataOf(model: Model, id: string): MetricData {
  return dataOfModel(model)(id);
}

const dataOfModel = onceEach((model: Model) => {
  const read = new Map<string, MetricData>();
  return (id: string): MetricData => {
    const known = read.get(id) ?? readMetricData(model.values(id)?.text ?? '');
    read.set(id, known);
    return known;
  };
});

/** The figures of a metric. Of one that is computed from cases, what is written down counts first. */
export function metricFigures(model: Model, id: string, metric: Metric): MetricFigures {
  const { rows, dimensions } = metricDataOf(model, id);
  const computed = rows.length === 0 ? computedOf(model, id, metric) : undefined;
  if (computed) return computed;
  return {
    rows: rows.map((row) => ({ ...figureOfRow(row, metric), period: row.period, dimensions: row.dimensions })),
    values: valuesOfRows(rows, metric),
    dimensions: dimensions.map(({ name }) => name),
  };
}

/** The same for all clients together alone, which costs less where there are many parts. */
export function metricValues(model: Model, id: string, metric: Metric): readonly MetricValue[] {
  const { rows } = metricDataOf(model, id);
  return rows.length > 0 ? valuesOfRows(rows, metric) : (computedOf(model, id, metric)?.values ?? []);
}

/** What the cases make of a metric, with how many were asked where its file says that; undefined where it is not computed. */
export function computedOf(model: Model, id: string, metric: Metric): MetricFigures | undefined {
  if (!metric.computed) return undefined;
  const rows = computedFigures(model, metric, metricDataOf(model, id).asked);
  return { rows, values: rows.filter(({ dimensions }) => dimensions.size === 0), dimensions: metric.by ?? [] };
}
