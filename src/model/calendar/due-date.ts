import type { Calendar } from './calendar.ts';
import { type Day, formatDate, msPerDay, parseDate } from './day.ts';
import { clockTimeOf, type Duration, daysOf } from './duration.ts';
import { instantOf, localDay, startOf, wallTimeAt } from './wall-clock.ts';
import { dateOf, workingDayFrom } from './working-day.ts';
import { addWorkingTime, workingTimeBetween } from './working-time.ts';
import type { Zone } from './zone.ts';

/**
 * The date on which a target is due: in working days the n-th one after the day it starts, in days or weeks that many
 * dates later, in hours or minutes the day they end on (hours that end at midnight end on the day before it).
 * Days are those of the calendar's zone. Undefined where no such day is in reach.
 */
export function dueDate(calendar: Calendar, startMs: number, duration: Duration): string | undefined {
  const clockTime = clockTimeOf(duration);
  if (clockTime === undefined) return dateOf(dayAfter(calendar, localDay(calendar.zone, startMs), duration));
  const end = addClockTime(calendar, startMs, clockTime, duration);
  if (end === undefined) return undefined;
  return dateOf(localDay(calendar.zone, end > startMs ? end - 1 : end));
}

/**
 * The moment a duration after another. Days keep the time on the clock: a working day after Friday 16:00 is Monday
 * 16:00, a day before the clocks change has 23 or 25 hours. Undefined where it is out of reach.
 */
export function addDuration(calendar: Calendar, startMs: number, duration: Duration): number | undefined {
  const clockTime = clockTimeOf(duration);
  if (clockTime !== undefined) return addClockTime(calendar, startMs, clockTime, duration);
  const wall = wallTimeAt(calendar.zone, startMs);
  const day = Math.floor(wall / msPerDay);
  const target = dayAfter(calendar, day, duration);
  if (target === undefined || formatDate(target) === undefined) return undefined;
  return instantOf(calendar.zone, wall + (target - day) * msPerDay);
}

/**
 * The moment from which a limit is broken: one in hours or minutes when they have passed, one in days or weeks when
 * its due day has ended.
 */
export function limitEnd(calendar: Calendar, startMs: number, limit: Duration): number | undefined {
  if (clockTimeOf(limit) !== undefined) return addDuration(calendar, startMs, limit);
  const due = dueDate(calendar, startMs, limit);
  return due === undefined ? undefined : endOfDate(due, calendar.zone);
}

/** Whether a due day has ended in the workspace's zone. False where `due` is no date. */
export function isOverdue(due: string, nowMs: number, workspaceZone: Zone): boolean {
  const end = endOfDate(due, workspaceZone);
  return end !== undefined && nowMs >= end;
}

/** Working time since a due day ended, in milliseconds; 0 until then. */
export function timePastDue(calendar: Calendar, due: string, nowMs: number, workspaceZone: Zone): number {
  const end = endOfDate(due, workspaceZone);
  return end === undefined ? 0 : workingTimeBetween(calendar, end, nowMs);
}

/**
 * The moment at which something has been past due for a duration (`escalation: after`). Hours and minutes count from
 * the end of the due day, days and weeks must have ended: two working days past a Friday is the end of Tuesday.
 */
export function momentPastDue(
  calendar: Calendar,
  due: string,
  after: Duration,
  workspaceZone: Zone,
): number | undefined {
  const clockTime = clockTimeOf(after);
  if (clockTime === undefined) {
    const later = dateOf(dayAfter(calendar, parseDate(due), after));
    return later === undefined ? undefined : endOfDate(later, workspaceZone);
  }
  const end = endOfDate(due, workspaceZone);
  return end === undefined ? undefined : addClockTime(calendar, end, clockTime, after);
}

/** The first instant after a date. */
export function endOfDate(date: string, zone: Zone): number | undefined {
  const day = parseDate(date);
  return day === undefined ? undefined : startOf(zone, day + 1);
}

function dayAfter(calendar: Calendar, day: Day | undefined, duration: Duration): Day | undefined {
  if (duration.working) return workingDayFrom(calendar, day, duration.amount, 1);
  return day === undefined ? undefined : day + daysOf(duration);
}

function addClockTime(calendar: Calendar, startMs: number, ms: number, { working }: Duration): number | undefined {
  if (working) return addWorkingTime(calendar, startMs, ms);
  return formatDate(Math.floor((startMs + ms) / msPerDay)) === undefined ? undefined : startMs + ms;
}
