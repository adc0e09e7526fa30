import type { Metric, MetricScale } from './gen/types.gen.ts';

/**
 * The lowest and highest value that a metric can have; undefined where any number can be one. An NPS is a share minus
 * a share, a mean of answers lies within their scale, and a share of the satisfied in percent.
 */
export function metricBounds({ kind, scale, unit }: Pick<Metric, 'kind' | 'scale' | 'unit'>): MetricScale | undefined {
  if (kind === 'nps') return { min: -100, max: 100 };
  if (kind !== 'csat' && kind !== 'csi' && kind !== 'ces') return undefined;
  return unit.trim() === '%' ? { min: 0, max: 100 } : scale;
}
