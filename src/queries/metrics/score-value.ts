import type { Metric } from '../../model/gen/types.gen.ts';
import { isOfAnswers } from '../../model/metric-bounds.ts';
import { hasForeignScale, scoreProblem } from '../../model/score-scale.ts';
import { spreadOf } from '../statistics/mean.ts';
import { countNps, npsValue } from '../statistics/nps.ts';
import { shareValue } from '../statistics/share.ts';

/** What a score is reckoned by. */
export type ScoreForm = Pick<Metric, 'kind' | 'unit' | 'scale'>;

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
 * - `csat`, `csi`, `ces` in percent: the share of the satisfied, who give one of the two highest marks of the scale
 *   (“top-2-box”); the scale is 1 to 5 unless the metric says another.
 * - All others, and these in marks: the arithmetic mean.
 *
 * Marks that the scale does not have count in no value; `validate` tells of them. Nothing is rounded: who prints does that.
 */
export function scoreValue(answers: readonly number[], form: ScoreForm): Score | undefined {
  if (hasForeignScale(form)) return undefined;
  const counted = answers.filter((answer) => scoreProblem(form, answer) === undefined);
  const n = counted.length;
  if (n === 0) return undefined;
  const { kind, unit, scale } = form;
  if (kind === 'nps') return { value: npsValue(countNps(counted)), n };
  if (isOfAnswers(form) && unit.trim() === '%') {
    const { max } = scale ?? { max: 5 };
    return { value: shareValue(counted.filter((answer) => answer >= max - 1).length, n), n };
  }
  return { value: spreadOf(counted).mean, n };
}
