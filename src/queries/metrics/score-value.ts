import type { MetricForm } from '../../model/metric-method.ts';
import { figureOfMarks } from './figure.ts';

/** What a score is reckoned by. */
export type ScoreForm = MetricForm;

/** A figure and how many answers it is made of. */
export interface Score {
  readonly value: number;
  readonly n: number;
}

/**
 * The value of a metric from the answers of clients, and how many count in it; undefined where none does.
 *
 * - `nps`: the share of promoters (9 and 10 of 10) less the share of detractors (0 to 6), −100 to 100. F. Reichheld, “The
 *   One Number You Need to Grow”, Harvard Business Review, December 2003. One that names another scale has no value.
 * - `share`: the share of the satisfied in percent, who give `top` or more: without it one of the two highest marks of the
 *   scale (“top-2-box”); the scale is 1 to 5 unless the metric says another.
 * - `mean`, `median` (by nearest rank) and `sum`, of the marks.
 *
 * Marks that the scale does not have count in no value; `validate` tells of them. Nothing is rounded: who prints does that.
 */
export function scoreValue(answers: readonly number[], form: ScoreForm): Score | undefined {
  const figure = figureOfMarks(answers, form);
  return figure && { value: figure.value, n: figure.n };
}
