import { localDate } from '../../model/calendar/moment.ts';
import { type Period, periodOf } from '../../model/calendar/period.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import { comparePeriods, type MetricValue } from './map-metrics-values.ts';
import { scoreValue } from './score-value.ts';

/** An answer of a client, and the day it came, in the workspace's time zone. */
interface Answer {
  readonly day: string;
  readonly value: number;
}

/**
 * The values of metrics that are computed from cases: the scores that clients gave, by the period of the metric's
 * review, oldest first. Cases are read once, and only where a metric is computed.
 */
export function computedValues(model: Model): (metric: Metric) => readonly MetricValue[] {
  const answers = once(() => answersByScore(model));
  return (metric) => {
    if (!metric.computed) return [];
    const byPeriod = new Map<string, { readonly period: Period; readonly given: number[] }>();
    for (const { day, value } of answers().get(metric.computed.score) ?? []) {
      const period = periodOf(day, metric.review);
      const found = period && byPeriod.get(period.id);
      if (found) found.given.push(value);
      else if (period) byPeriod.set(period.id, { period, given: [value] });
    }
    return [...byPeriod.values()]
      .flatMap(({ period, given }): readonly MetricValue[] => {
        const score = scoreValue(given, metric);
        return score ? [{ period, ...score }] : [];
      })
      .sort((a, b) => comparePeriods(a.period, b.period));
  };
}

function answersByScore(model: Model): ReadonlyMap<string, readonly Answer[]> {
  const zone = workspaceZone(model.settings.timezone);
  const instant = instantIn(model.settings.timezone);
  const found = new Map<string, Answer[]>();
  for (const {
    value: { received, score },
  } of model.all('case')) {
    const at = instant(received);
    const day = at === undefined ? undefined : localDate(at, zone);
    if (!score || day === undefined) continue;
    const answer = { day, value: score.value };
    const others = found.get(score.metric);
    if (others) others.push(answer);
    else found.set(score.metric, [answer]);
  }
  return found;
}
