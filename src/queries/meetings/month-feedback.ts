import { workingTimeBetween } from '../../model/calendar/working-time.ts';
import type { CaseSource, Sentiment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseMood } from '../common/case-mood.ts';
import { enteredAt } from '../common/case-status.ts';
import { type Score, scoreValue } from '../metrics/score-value.ts';
import type { MonitorClock } from '../monitor/clock.ts';
import { momentsIn, type Span } from './months.ts';

/** The feedback of a month and what was done with it. */
export interface MonthFeedback {
  readonly received: number;
  readonly bySource: ReadonlyMap<CaseSource, number>;
  readonly bySentiment: ReadonlyMap<Sentiment | 'unknown', number>;
  readonly byTag: ReadonlyMap<string, number>;
  /** How many of those received have been answered by now. */
  readonly answered: number;
  /** Median working time of the CX team from when a case came in to the decisions of the month, in milliseconds. */
  readonly toDecision: number | undefined;
  /** The same to the first answers of the month. */
  readonly toAnswer: number | undefined;
  /** What the scores of the month make, by metric; reckoned as `scoreValue` says. */
  readonly scores: ReadonlyMap<string, Score>;
}

/** Sums up the cases of a month. */
export function monthFeedback(model: Model, clock: MonitorClock, span: Span): MonthFeedback {
  const instantIn = momentsIn(span, clock);
  const calendar = clock.calendarOf(model.settings.cxTeam);
  const bySource = new Map<CaseSource, number>();
  const bySentiment = new Map<Sentiment | 'unknown', number>();
  const byTag = new Map<string, number>();
  const given = new Map<string, number[]>();
  const decisions: number[] = [];
  const answers: number[] = [];
  let received = 0;
  let answered = 0;
  for (const { value } of model.all('case')) {
    const took = (moment: string | undefined, times: number[]): void => {
      const end = instantIn(moment);
      const start = end === undefined ? undefined : clock.instant(enteredAt(value));
      if (start !== undefined && end !== undefined) times.push(workingTimeBetween(calendar, start, end));
    };
    took(value.decision?.at, decisions);
    took(value.answers?.[0]?.at, answers);
    if (instantIn(value.received) === undefined) continue;
    received += 1;
    if ((value.answers ?? []).length > 0) answered += 1;
    add(bySource, value.source);
    add(bySentiment, caseMood(model, value) ?? 'unknown');
    for (const tag of new Set(value.tags)) add(byTag, tag);
    if (value.score) {
      const scores = given.get(value.score.metric) ?? [];
      given.set(value.score.metric, scores);
      scores.push(value.score.value);
    }
  }
  const scores = new Map(
    [...given].flatMap(([id, marks]) => {
      const metric = model.get('metric', id);
      const score = metric && scoreValue(marks, metric.value);
      return score ? [[metric.id, score] as const] : [];
    }),
  );
  const [toDecision, toAnswer] = [median(decisions), median(answers)];
  return { received, bySource, bySentiment, byTag, answered, toDecision, toAnswer, scores };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
