import { onceEach } from '../../once.ts';
import type { Calendar } from './calendar.ts';
import { type Day, msPerDay, parseDate } from './day.ts';
import { instantOf, localDay } from './wall-clock.ts';
import { horizonDays } from './working-day.ts';

/** A stretch of work in epoch milliseconds, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * The work that begins on a date: none on a day off, otherwise the stretches between its breaks, as long as they really
 * last (a day of 24 working hours has 23 or 25 of them when the clocks change). A shift past midnight belongs to the day
 * it begins on.
 */
export function workingIntervals(calendar: Calendar, date: string): readonly Interval[] {
  const day = parseDate(date);
  return day === undefined ? [] : [...workOn(calendar, day)];
}

/**
 * The first instant at which `ms` of working time have passed since `startMs`. So a start outside working hours
 * counts from the next opening, and an end that meets closing time stays there. Undefined beyond a hundred years.
 */
export function addWorkingTime(calendar: Calendar, startMs: number, ms: number): number | undefined {
  if (ms <= 0) return startMs;
  let left = ms;
  for (const work of workAround(calendar, startMs, 1)) {
    const from = Math.max(startMs, work.start);
    if (work.end - from >= left) return from + left;
    left -= Math.max(0, work.end - from);
  }
  return undefined;
}

/** The last instant from which `ms` of working time pass until `endMs`. Undefined beyond a hundred years. */
export function subtractWorkingTime(calendar: Calendar, endMs: number, ms: number): number | undefined {
  if (ms <= 0) return endMs;
  let left = ms;
  for (const work of workAround(calendar, endMs, -1)) {
    const to = Math.min(endMs, work.end);
    if (to - work.start >= left) return to - left;
    left -= Math.max(0, to - work.start);
  }
  return undefined;
}

/** Working time between two instants in milliseconds; 0 where the second is not the later. A hundred years are counted at most. */
export function workingTimeBetween(calendar: Calendar, fromMs: number, toMs: number): number {
  let total = 0;
  if (toMs <= fromMs) return total;
  for (const work of workAround(calendar, fromMs, 1)) {
    if (work.start >= toMs) break;
    total += Math.max(0, Math.min(toMs, work.end) - Math.max(fromMs, work.start));
  }
  return total;
}

/** The stretches of work one after the other, forward from an instant or back from it, to the horizon. No instant is in two. */
function* workAround(calendar: Calendar, epochMs: number, step: 1 | -1): Iterable<Interval> {
  if (!calendar.everWorks) return;
  // A day sooner, for a shift that runs on past midnight, and for clocks that are set back over it.
  const first = localDay(calendar.zone, epochMs) - step;
  for (let distance = 0; distance <= horizonDays; distance++) {
    const works = workOn(calendar, first + distance * step);
    yield* step === 1 ? works : works.toReversed();
  }
}

/** The work of the days that were looked at: thousands of records ask for the same few hundred. */
const knownDays = onceEach((_: Calendar) => new Map<Day, readonly Interval[]>());

function workOn(calendar: Calendar, day: Day): readonly Interval[] {
  const days = knownDays(calendar);
  const known = days.get(day);
  if (known) return known;
  const work = findWork(calendar, day);
  days.set(day, work);
  return work;
}

function findWork(calendar: Calendar, day: Day): readonly Interval[] {
  const spans = calendar.spansOn(day);
  if (spans.length === 0) return [];
  // A shift of the day before may run into these hours: nobody works twice at once.
  const begun = (calendar.spansOn(day - 1).at(-1)?.closes ?? 0) - 1440;
  const at = (minutes: number): number => instantOf(calendar.zone, day * msPerDay + minutes * 60_000);
  return spans.flatMap(({ opens, closes }) => {
    const [start, end] = [at(Math.max(opens, begun)), at(closes)];
    return start < end ? [{ start, end }] : [];
  });
}
