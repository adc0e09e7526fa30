import type { Case, Metric, Sentiment } from '../../model/gen/types.gen.ts';
import { isOfAnswers } from '../../model/metric-bounds.ts';
import { topOf } from '../../model/metric-method.ts';
import type { Model } from '../../model/model.ts';
import { hasForeignScale, scoreProblem, scoreScale } from '../../model/score-scale.ts';

/** Marks are 1 to 5 where a metric does not say. */
const usualScale = { min: 1, max: 5 };

/** The promoters and detractors of an NPS: F. Reichheld, “The One Number You Need to Grow”, HBR, December 2003. */
const npsEdges = { promoter: 9, detractor: 6 };

/** How somebody felt who spoke: as the case says, else as their mark does; undefined where neither is there. */
export function caseMood(model: Model, { sentiment, score }: Pick<Case, 'sentiment' | 'score'>): Sentiment | undefined {
  if (sentiment !== undefined || score === undefined) return sentiment;
  const metric = model.get('metric', score.metric)?.value;
  return metric && moodOfMark(metric, score.value);
}

/**
 * What a mark says: one that counts among the satisfied is positive, one on the wrong side of the middle of its scale
 * negative; of an NPS, promoters and detractors. Only what clients answer has a mood.
 */
function moodOfMark(metric: Metric, mark: number): Sentiment | undefined {
  if (!isOfAnswers(metric) || hasForeignScale(metric) || scoreProblem(metric, mark) !== undefined) return undefined;
  if (metric.kind === 'nps') {
    if (mark >= npsEdges.promoter) return 'positive';
    return mark <= npsEdges.detractor ? 'negative' : 'neutral';
  }
  const { min, max } = scoreScale(metric) ?? usualScale;
  const top = topOf(metric);
  const middle = (min + max) / 2;
  // Where less is better, the scale is read from its other end.
  const read = metric.better === 'higher' ? mark : min + max - mark;
  if (read < middle) return 'negative';
  return read >= top ? 'positive' : 'neutral';
}
