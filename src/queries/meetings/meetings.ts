import type { Calendar } from '../../model/calendar/calendar.ts';
import { type Day, formatDate, parseDate } from '../../model/calendar/day.ts';
import { clockTimeOf, daysOf, parseDuration } from '../../model/calendar/duration.ts';
import { horizonDays, workingDayFrom } from '../../model/calendar/working-day.ts';
import type { Group } from '../../model/gen/types.gen.ts';

/** The days on which a group meets around a day. */
export interface Meetings {
  /** The one before the next; undefined where the next is the first. */
  readonly last: string | undefined;
  /** On the day itself or after it. */
  readonly next: string;
  readonly following: string;
}

/**
 * The meetings of a group: counted from the first (`since`) in its rhythm, in working days where it says so; one that
 * falls on a day off is held on the next working day. Undefined where no first meeting or no rhythm is known.
 */
export function meetingsAround({ since, meets }: Group, calendar: Calendar, today: string): Meetings | undefined {
  const rhythm = parseDuration(meets);
  const [first, now] = [parseDate(since ?? ''), parseDate(today)];
  if (!rhythm || rhythm.amount === 0 || first === undefined || now === undefined) return undefined;
  if (Math.abs(now - first) > horizonDays) return undefined;
  // A rhythm of hours is no rhythm for a meeting; once a day is the shortest.
  const step = clockTimeOf(rhythm) === undefined ? daysOf(rhythm) : 1;
  return rhythm.working
    ? around(workingDays(calendar, first, step), now)
    : around(plainDays(calendar, first, step, now), now);
}

/** No meeting is held later than this after its day: longer holidays there are not. */
const longestShift = 31;

function* plainDays(calendar: Calendar, first: Day, step: number, now: Day): Generator<Day> {
  const skipped = Math.max(0, Math.floor((now - longestShift - first) / step) - 1);
  for (let day = first + skipped * step; ; day += step) yield workingDayFrom(calendar, day - 1, 1, 1) ?? day;
}

function* workingDays(calendar: Calendar, first: Day, step: number): Generator<Day> {
  let day = workingDayFrom(calendar, first - 1, 1, 1);
  while (day !== undefined) {
    yield day;
    day = workingDayFrom(calendar, day, step, 1);
  }
}

function around(days: Iterable<Day>, now: Day): Meetings | undefined {
  let last: Day | undefined;
  let next: Day | undefined;
  for (const day of days) {
    if (day < now) last = day;
    else if (next === undefined) next = day;
    else if (day > next) return written(last, next, day);
  }
  return undefined;
}

function written(last: Day | undefined, next: Day, following: Day): Meetings | undefined {
  const [on, after] = [formatDate(next), formatDate(following)];
  if (on === undefined || after === undefined) return undefined;
  return { last: last === undefined ? undefined : formatDate(last), next: on, following: after };
}
