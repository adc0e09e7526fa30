import type { Phrases } from '../locales/phrases.ts';
import type { MetricHistory } from '../queries/metrics/history.ts';
import { isOnlyNoise, type MetricStanding } from '../queries/metrics/standing.ts';

/** From the value before to the last one: `+1, better`, or that it is noise, which is neither. */
export function trendText(history: MetricHistory, phrases: Phrases): string {
  const { trend } = history;
  if (!trend) return '';
  const { views, loopViews, metricStatus } = phrases;
  return `${views.signed(trend.change)}, ${isOnlyNoise(history) ? metricStatus.withinNoise : loopViews.metrics.is[trend.is]}`;
}

/** How many a value is made of, and between which the truth lies, as far as that is known: `n 120; 40–50`. */
export function basisText({ latest, interval }: MetricStanding, { metricStatus, views }: Phrases): string {
  const n = latest?.n;
  return [
    ...(n === undefined ? [] : [metricStatus.answered({ n: views.number(n) })]),
    ...(interval ? [`${views.number(interval.low)}…${views.number(interval.high)}`] : []),
  ].join('; ');
}
