import type { Calendar } from './calendar.ts';
import { type Day, parseDate } from './day.ts';
import { dueDate } from './due-date.ts';
import { clockTimeOf, type Duration, daysOf } from './duration.ts';
import { localDay, startOf } from './wall-clock.ts';
import { dateOf, workingDayFrom } from './working-day.ts';
import { addWorkingTime, subtractWorkingTime } from './working-time.ts';

/**
 * How early news must be out, by the calendars of the teams that receive it. Each team reads the day of publication in
 * its own zone. A lead time means
 * - n working days: at least n whole working days lie between the day of publication and the day of the event;
 * - n days or weeks: the event is at least that many dates later;
 * - n hours or minutes, working or not: that much of them passes before the event's day begins.
 */

/** Whether every receiving team has its lead time. False where `event` is no date. */
export function leadTimeKept(
  calendars: readonly Calendar[],
  publishedMs: number,
  event: string,
  leadTime: Duration,
): boolean {
  const eventDay = parseDate(event);
  if (eventDay === undefined) return false;
  return calendars.every((calendar) => {
    const enough = firstDayKept(calendar, publishedMs, leadTime);
    return enough !== undefined && eventDay >= enough;
  });
}

/**
 * The earliest date for an event that is published now: the first that keeps every team's lead time, and, where that
 * is counted in working time, a working day of the team that needs longest. Undefined without receivers or out of reach.
 */
export function earliestEvent(
  calendars: readonly Calendar[],
  publishedMs: number,
  leadTime: Duration,
): string | undefined {
  const days = calendars.map((calendar) => {
    const day = firstDayKept(calendar, publishedMs, leadTime);
    return leadTime.working && leadTime.amount > 0 ? workingDayOnOr(calendar, day, 1) : day;
  });
  return extreme(days, Math.max);
}

/**
 * The last date on which the news of an event can be published in time; where the lead time is counted in working
 * time, the last working day of the team that needs longest. Undefined without receivers or out of reach.
 */
export function latestPublication(
  calendars: readonly Calendar[],
  event: string,
  leadTime: Duration,
): string | undefined {
  const eventDay = parseDate(event);
  if (eventDay === undefined) return undefined;
  const days = calendars.map((calendar) => {
    const day = lastDayKept(calendar, eventDay, leadTime);
    return leadTime.working && leadTime.amount > 0 ? workingDayOnOr(calendar, day, -1) : day;
  });
  return extreme(days, Math.min);
}

/** The last date for news that is due within a duration after an event: the earliest of the receiving teams' due dates. */
export function latestPublicationAfter(
  calendars: readonly Calendar[],
  event: string,
  deadline: Duration,
): string | undefined {
  const day = parseDate(event);
  if (day === undefined) return undefined;
  const days = calendars.map((calendar) => {
    const due = dueDate(calendar, startOf(calendar.zone, day), deadline);
    return due === undefined ? undefined : parseDate(due);
  });
  return extreme(days, Math.min);
}

/** Whether news that is due within a duration after an event came in time for every receiving team. */
export function deadlineKept(
  calendars: readonly Calendar[],
  publishedMs: number,
  event: string,
  deadline: Duration,
): boolean {
  return calendars.every((calendar) => {
    const last = parseDate(latestPublicationAfter([calendar], event, deadline) ?? '');
    return last !== undefined && localDay(calendar.zone, publishedMs) <= last;
  });
}

/** The first day at whose start the lead time has passed. */
function firstDayKept(calendar: Calendar, publishedMs: number, leadTime: Duration): Day | undefined {
  const published = localDay(calendar.zone, publishedMs);
  if (leadTime.amount === 0) return published;
  const clockTime = clockTimeOf(leadTime);
  if (clockTime !== undefined) {
    const passed = leadTime.working ? addWorkingTime(calendar, publishedMs, clockTime) : publishedMs + clockTime;
    // An event on a day has begun with that day, so only time that passed before its first instant counts.
    return passed === undefined ? undefined : localDay(calendar.zone, passed - 1) + 1;
  }
  if (!leadTime.working) return published + daysOf(leadTime);
  const last = workingDayFrom(calendar, published, leadTime.amount, 1);
  return last === undefined ? undefined : last + 1;
}

/** The last day on which publication still leaves the lead time. */
function lastDayKept(calendar: Calendar, event: Day, leadTime: Duration): Day | undefined {
  if (leadTime.amount === 0) return event;
  const clockTime = clockTimeOf(leadTime);
  if (clockTime !== undefined) {
    const begins = startOf(calendar.zone, event);
    const latest = leadTime.working ? subtractWorkingTime(calendar, begins, clockTime) : begins - clockTime;
    // A day whose first instant alone would do is no day on which anybody publishes.
    return latest === undefined ? undefined : localDay(calendar.zone, latest - 1);
  }
  if (!leadTime.working) return event - daysOf(leadTime);
  const first = workingDayFrom(calendar, event, leadTime.amount, -1);
  return first === undefined ? undefined : first - 1;
}

/** A day if it is a working day, otherwise the next one in the direction of `step`. */
function workingDayOnOr(calendar: Calendar, day: Day | undefined, step: 1 | -1): Day | undefined {
  return day === undefined ? undefined : workingDayFrom(calendar, day - step, 1, step);
}

function extreme(days: readonly (Day | undefined)[], choose: (...days: number[]) => number): string | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length || known.length === 0 ? undefined : dateOf(choose(...known));
}
