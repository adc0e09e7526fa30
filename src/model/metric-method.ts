import type { Metric } from './gen/types.gen.ts';
import { isOfAnswers } from './metric-bounds.ts';

/** What a metric is reckoned by. */
export type MetricForm = Pick<Metric, 'kind' | 'unit' | 'scale' | 'method' | 'top'>;

/** How the values of a metric come about; an NPS has a way of its own. */
export type Method = 'nps' | NonNullable<Metric['method']>;

/**
 * The method that a metric says, else the usual one of its kind: what clients answer is a share where its unit is %, else a
 * mean, as is time; counts and money are sums.
 */
export function methodOf(form: Pick<MetricForm, 'kind' | 'method' | 'unit'>): Method {
  const { kind, method, unit } = form;
  if (kind === 'nps') return 'nps';
  if (method) return method;
  if (kind === 'count' || kind === 'money') return 'sum';
  if (kind === 'share') return 'share';
  return isOfAnswers(form) && unit.trim() === '%' ? 'share' : 'mean';
}

/** The lowest mark that counts in a share: one below the highest unless the metric says another; marks are 1 to 5 where it says nothing. */
export function topOf({ top, scale }: Pick<MetricForm, 'top' | 'scale'>): number {
  return top ?? (scale ?? { max: 5 }).max - 1;
}
