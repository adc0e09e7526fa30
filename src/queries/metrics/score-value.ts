import type { Metric } from '../../model/gen/types.gen.ts';

/** What a score is reckoned by. */
export type ScoreForm = Pick<Metric, 'kind' | 'unit' | 'scale'>;

/**
 * The value of a metric from the answers of clients; undefined where there are none.
 *
 * - `nps`: the share of promoters (9 and 10 of 10) less the share of detractors (0 to 6), −100 to 100. F. Reichheld, “The
 *   One Number You Need to Grow”, Harvard Business Review, December 2003. Answers on another scale are stretched to it.
 * - `csat`, `csi`, `ces` in percent: the share of the satisfied, who give one of the two highest marks of the scale
 *   (“top-2-box”); the scale is 1 to 5 unless the metric says another.
 * - All others, and these in marks: the arithmetic mean.
 *
 * Rounded to two decimals.
 */
export function scoreValue(answers: readonly number[], form: ScoreForm): number | undefined {
  if (answers.length === 0) return undefined;
  const { kind, unit, scale } = form;
  const share = (counts: (answer: number) => boolean): number => (answers.filter(counts).length / answers.length) * 100;
  if (kind === 'nps') {
    const { min, max } = scale ?? { min: 0, max: 10 };
    const ofTen = (answer: number): number => ((answer - min) / (max - min)) * 10;
    return round(share((answer) => ofTen(answer) >= 9) - share((answer) => ofTen(answer) <= 6));
  }
  if ((kind === 'csat' || kind === 'csi' || kind === 'ces') && unit.trim() === '%') {
    const { max } = scale ?? { max: 5 };
    return round(share((answer) => answer >= max - 1));
  }
  return round(answers.reduce((sum, answer) => sum + answer, 0) / answers.length);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
