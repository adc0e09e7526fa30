import { compileCalendars } from '../../model/calendar/calendar.ts';
import { civil, type Day, formatDate, parseDate, weekdayOf } from '../../model/calendar/day.ts';
import { periodOf } from '../../model/calendar/period.ts';
import type { Model } from '../../model/model.ts';
import { ownColumn, type ReadColumn } from './columns.ts';

/** So many days stand in a row at most: the days of fifty years. */
const mostDays = 18_263;

/**
 * The days between the first and the last of some dates, in order. Where these lie further apart than fifty years, those
 * of the fifty years that most of them fall into; the others stand alone.
 */
export function daysBetween(dates: Iterable<string>): readonly Day[] {
  const days = [...dates].flatMap((date) => parseDate(date) ?? []).sort((a, b) => a - b);
  const [start, end] = fullestSpan(days);
  if (start === undefined || end === undefined) return [];
  const between = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return [...new Set([...days.filter((day) => day < start), ...between, ...days.filter((day) => day > end)])];
}

function fullestSpan(days: readonly Day[]): readonly [Day | undefined, Day | undefined] {
  let best: readonly [number, number] = [0, 0];
  let first = 0;
  for (const [last, day] of days.entries()) {
    while (day - (days[first] ?? day) >= mostDays) first += 1;
    if (last - first > best[1] - best[0]) best = [first, last];
  }
  return [days[best[0]], days[best[1]]];
}

export const dateColumns: readonly ReadColumn<Day>[] = [
  ownColumn('date', dateText, { type: 'date', isKey: true }),
  ownColumn('year', (day) => civil(day).year, { type: 'integer' }),
  ownColumn('quarter', (day) => periodOf(dateText(day), 'quarter')?.id ?? null),
  ownColumn('month', (day) => periodOf(dateText(day), 'month')?.id ?? null),
  ownColumn('week', (day) => periodOf(dateText(day), 'week')?.id ?? null),
  ownColumn('weekday', (day) => weekdayOf(day) + 1, { type: 'integer' }),
];

/** A day as a calendar has it. */
export interface CalendarDay {
  readonly day: Day;
  readonly calendar: string;
  readonly isWorking: boolean;
}

export const calendarColumns: readonly ReadColumn<CalendarDay>[] = [
  ownColumn('date', ({ day }) => dateText(day), { type: 'date', isKey: true, to: 'date' }),
  ownColumn('calendar', ({ calendar }) => calendar, { isKey: true }),
  ownColumn('working', ({ isWorking }) => isWorking, { type: 'boolean' }),
];

/** Each of some days by each calendar of the workspace, the default one among them. */
export function* calendarDays({ settings }: Model, days: readonly Day[]): Iterable<CalendarDay> {
  const calendars = compileCalendars(settings);
  for (const calendar of [...new Set(['default', ...Object.keys(settings.calendars)])].sort()) {
    const { works } = calendars.of(calendar);
    for (const day of days) yield { day, calendar, isWorking: works(day) };
  }
}

function dateText(day: Day): string {
  return formatDate(day) ?? '';
}
