import type { Phrases } from '../locales/phrases.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import { hasFewAnswers } from '../queries/metrics/few-answers.ts';
import type { MapMetric } from '../queries/metrics/map-metrics.ts';
import type { Score } from '../queries/metrics/score-value.ts';

/** The last value of a metric in words, or why there is none: `45 points`, `3 answers`, `no value yet`. `bare`: n stands beside it. */
export function metricValueText(
  { metric, latest, few, state }: MapMetric,
  { picture }: Phrases,
  unit = metric.unit,
  how: 'with answers' | 'bare' = 'with answers',
): string {
  if (few) return picture.answers({ n: few.n });
  if (!latest) return state === 'unmeasured' ? picture.unmeasured : picture.noValue;
  const amount = picture.amount({ value: latest.value, unit });
  return how === 'with answers' && metric.computed && latest.n !== undefined
    ? picture.amountOf({ amount, n: latest.n })
    : amount;
}

/** The same, with the whole words of its state where nobody has answered at all. */
export function metricStanding(
  item: MapMetric,
  phrases: Phrases,
  unit = item.metric.unit,
  how: 'with answers' | 'bare' = 'with answers',
): string {
  return item.latest || item.few ? metricValueText(item, phrases, unit, how) : phrases.picture.metricState[item.state];
}

/** What the marks of some cases make, always with how many they are; of few, only that. */
export function scoreText(model: Model, metric: Metric, { value, n }: Score, { picture }: Phrases): string {
  return hasFewAnswers(model, { ...metric, computed: { from: 'cases', score: '' } }, n)
    ? picture.answers({ n })
    : picture.amountOf({ amount: picture.amount({ value, unit: metric.unit }), n });
}
