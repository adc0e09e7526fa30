import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { newsRule, punctuality } from '../handoffs/news-punctuality.ts';
import { momentsIn, type Span } from './months.ts';

/** How teams kept the promise to tell each other in time. */
export interface MonthPromises {
  readonly inTime: number;
  readonly late: number;
}

/** Judges the news published in a month by the rule it was published under. News whose hand-off says no time counts as in time. */
export function monthPromises(model: Model, clock: MonitorClock, span: Span): MonthPromises {
  const lateFor = punctuality(model);
  const instantIn = momentsIn(span, clock);
  let [inTime, late] = [0, 0];
  for (const { value } of model.all('announcement')) {
    const handoff = model.get('handoff', value.handoff)?.value;
    if (!handoff || instantIn(value.published) === undefined) continue;
    const rule = newsRule(value, handoff);
    if (rule && lateFor(value, handoff.to, rule).length > 0) late += 1;
    else inTime += 1;
  }
  return { inTime, late };
}
