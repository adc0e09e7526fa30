import type { Metric, MetricScale } from './gen/types.gen.ts';

type Form = Pick<Metric, 'kind' | 'scale' | 'unit' | 'method'>;

/**
 * The lowest and highest value that a metric can have; undefined where any number can be one. An NPS is a share minus
 * a share, a share of the satisfied is told in percent, as is an index, and a mean of marks lies within their scale.
 */
export function metricBounds(form: Form): MetricScale | undefined {
  const { kind, scale, unit, method } = form;
  if (kind === 'nps') return { min: -100, max: 100 };
  if (method === 'index' || method === 'share') return { min: 0, max: 100 };
  if (method === 'sum') return undefined;
  if (method === undefined && isOfAnswers(form) && unit.trim() === '%') return { min: 0, max: 100 };
  return kind === 'count' || kind === 'money' ? undefined : scale;
}

/** Whether a value is made of what clients answered: without an answer there is none. */
export function isOfAnswers({ kind }: Pick<Metric, 'kind'>): boolean {
  return kind === 'nps' || kind === 'csat' || kind === 'csi' || kind === 'ces';
}
