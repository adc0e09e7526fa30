import { civil, type Day, dayOf, parseDate, weekdayOf } from '../../../model/calendar/day.ts';
import type { PlannedTask } from '../../../queries/monitor/task-plan.ts';

/** The days that a chart of tasks shows, whole weeks from Monday on; lengths count from the left side of the picture. */
export interface TimeAxis {
  readonly today: Day;
  readonly first: Day;
  /** The Monday after the last week. */
  readonly end: Day;
  readonly left: number;
  readonly right: number;
  /** Where a day begins; days out of sight are at the nearer side. */
  x(day: Day): number;
}

/** However long a task has waited: how far back and ahead the chart looks. */
const mostDays = 12 * 7;
/** Around today, however little there is to do. */
const leastDays = 13;

/** An axis for all days on which something happens, today among them. */
export function axisOf(
  tasks: readonly PlannedTask[],
  date: string,
  room: { readonly left: number; readonly right: number },
): TimeAxis {
  const today = dayFrom(date);
  const near = (day: Day): Day => Math.min(today + mostDays, Math.max(today - mostDays, day));
  const days = tasks.flatMap(({ start, end }) => [near(dayFrom(start)), near(dayFrom(end))]);
  const earliest = Math.min(today - leastDays, ...days);
  const latest = Math.max(today + leastDays, ...days);
  const first = earliest - weekdayOf(earliest);
  const end = latest + 7 - weekdayOf(latest);
  const x = (day: Day): number =>
    room.left + ((Math.min(end, Math.max(first, day)) - first) / (end - first)) * (room.right - room.left);
  return { today, first, end, ...room, x };
}

/** The Mondays of the axis. */
export function mondays({ first, end }: TimeAxis): readonly Day[] {
  return Array.from({ length: (end - first) / 7 }, (_, week) => first + week * 7);
}

/** The months of the axis, the first and the last as far as it reaches. */
export function monthsOf({ first, end }: TimeAxis): readonly { readonly from: Day; readonly to: Day }[] {
  const months: { readonly from: Day; readonly to: Day }[] = [];
  for (let from = first; from < end; ) {
    const { year, month } = civil(from);
    const to = Math.min(end, dayOf(year, month + 1, 1));
    months.push({ from, to });
    from = to;
  }
  return months;
}

/** The day of a date of the files, which the schema has checked. */
export function dayFrom(date: string): Day {
  return parseDate(date) ?? 0;
}
