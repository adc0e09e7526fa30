import { workingTimeBetween } from '../../model/calendar/working-time.ts';
import type { Case, CaseSource, Sentiment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseMood } from '../common/case-mood.ts';
import { enteredAt } from '../common/case-status.ts';
import type { MonitorClock } from '../common/clock.ts';
import { type Score, scoreValue } from '../metrics/score-value.ts';
import { momentsIn, type Span } from './months.ts';

/** How much came in in a month, how soon it was answered, and what marks it gave. */
export interface FeedbackSum {
  readonly received: number;
  /** How many of those received have been answered by now. */
  readonly answered: number;
  /** Median working time of the CX team from when a case came in to the first answers of the month, in milliseconds. */
  readonly toAnswer: number | undefined;
  /** What the scores of the month make, by metric; reckoned as `scoreValue` says. */
  readonly scores: ReadonlyMap<string, Score>;
}

/** The feedback of a month and what was done with it. */
export interface MonthFeedback extends FeedbackSum {
  readonly bySource: ReadonlyMap<CaseSource, number>;
  readonly bySentiment: ReadonlyMap<Sentiment | 'unknown', number>;
  readonly byTag: ReadonlyMap<string, number>;
  /** By the channel that a case came by; what says none is under `undefined`. */
  readonly byChannel: ReadonlyMap<string | undefined, FeedbackSum>;
  /** As `toAnswer`, to the decisions of the month. */
  readonly toDecision: number | undefined;
}

/** Sums up the cases of a month. */
export function monthFeedback(model: Model, clock: MonitorClock, span: Span): MonthFeedback {
  const instantIn = momentsIn(span, clock);
  const calendar = clock.calendarOf(model.settings.cxTeam);
  const bySource = new Map<CaseSource, number>();
  const bySentiment = new Map<Sentiment | 'unknown', number>();
  const byTag = new Map<string, number>();
  const decisions: number[] = [];
  const all = emptyTally();
  const channels = new Map<string | undefined, Tally>();
  const tallies = ({ channel }: Case): readonly Tally[] => {
    const own = channels.get(channel) ?? emptyTally();
    channels.set(channel, own);
    return [all, own];
  };
  for (const { value } of model.all('case')) {
    const took = (moment: string | undefined): number | undefined => {
      const end = instantIn(moment);
      const start = end === undefined ? undefined : clock.instant(enteredAt(value));
      return start === undefined || end === undefined ? undefined : workingTimeBetween(calendar, start, end);
    };
    const [toDecision, toAnswer] = [took(value.decision?.at), took(value.answers?.[0]?.at)];
    if (toDecision !== undefined) decisions.push(toDecision);
    if (toAnswer !== undefined) for (const tally of tallies(value)) tally.answers.push(toAnswer);
    if (instantIn(value.received) === undefined) continue;
    for (const tally of tallies(value)) receive(tally, value);
    add(bySource, value.source);
    add(bySentiment, caseMood(model, value) ?? 'unknown');
    for (const tag of new Set(value.tags)) add(byTag, tag);
  }
  return {
    ...sumOf(model, all),
    bySource,
    bySentiment,
    byTag,
    byChannel: new Map([...channels].map(([channel, tally]) => [channel, sumOf(model, tally)])),
    toDecision: median(decisions),
  };
}

interface Tally {
  received: number;
  answered: number;
  /** Milliseconds of working time. */
  readonly answers: number[];
  /** The marks given, by metric. */
  readonly marks: Map<string, number[]>;
}

function emptyTally(): Tally {
  return { received: 0, answered: 0, answers: [], marks: new Map() };
}

function receive(tally: Tally, { answers = [], score }: Case): void {
  tally.received += 1;
  if (answers.length > 0) tally.answered += 1;
  if (!score) return;
  const marks = tally.marks.get(score.metric) ?? [];
  tally.marks.set(score.metric, marks);
  marks.push(score.value);
}

function sumOf(model: Model, { received, answered, answers, marks }: Tally): FeedbackSum {
  const scores = [...marks].flatMap(([id, given]) => {
    const metric = model.get('metric', id);
    const score = metric && scoreValue(given, metric.value);
    return score ? [[metric.id, score] as const] : [];
  });
  return { received, answered, toAnswer: median(answers), scores: new Map(scores) };
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
