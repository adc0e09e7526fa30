import type { Calendar } from './calendar.ts';
import { type Day, formatDate, parseDate } from './day.ts';

/**
 * How many days ahead or back a calculation looks before it gives up: a hundred years. A calendar without a
 * working day, and a target of a million hours, end in "undefined" instead of a walk that never ends.
 */
export const horizonDays = 36_525;

export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const day = parseDate(date);
  return day !== undefined && calendar.works(day);
}

/** The n-th working day after a date; undefined where there is none within a hundred years. */
export function nextWorkingDay(calendar: Calendar, date: string, n = 1): string | undefined {
  return dateOf(workingDayFrom(calendar, parseDate(date), n, 1));
}

/** The n-th working day before a date; undefined where there is none within a hundred years. */
export function previousWorkingDay(calendar: Calendar, date: string, n = 1): string | undefined {
  return dateOf(workingDayFrom(calendar, parseDate(date), n, -1));
}

/** The n-th working day after (`step` 1) or before (-1) a day; the day itself where n is 0. */
export function workingDayFrom(calendar: Calendar, day: Day | undefined, n: number, step: 1 | -1): Day | undefined {
  if (day === undefined || (n > 0 && !calendar.everWorks)) return undefined;
  let left = n;
  for (let distance = 0; distance <= horizonDays; distance++) {
    const candidate = day + distance * step;
    if (distance > 0 && calendar.works(candidate)) left--;
    if (left <= 0) return candidate;
  }
  return undefined;
}

export function dateOf(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : formatDate(day);
}
