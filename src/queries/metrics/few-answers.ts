import type { Metric } from '../../model/gen/types.gen.ts';
import { isOfAnswers } from '../../model/metric-bounds.ts';
import type { Model } from '../../model/model.ts';

/**
 * Whether a figure rests on too few answers to be shown as a number (`limits.min_answers`). What is computed from cases
 * always counts answers; of what is written down, `n` does so where the metric is one of what clients answered.
 */
export function hasFewAnswers(
  model: Model,
  metric: Pick<Metric, 'kind' | 'computed'>,
  n: number | undefined,
): n is number {
  return countsAnswers(metric) && n !== undefined && n < model.settings.limits.min_answers;
}

/** Whether `n` of a metric's values counts answers, and not calls, deliveries or whatever else is measured. */
export function countsAnswers(metric: Pick<Metric, 'kind' | 'computed'>): boolean {
  return isOfAnswers(metric) || metric.computed !== undefined;
}
