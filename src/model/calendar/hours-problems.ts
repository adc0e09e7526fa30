import type { DocPath } from '../../diagnostic.ts';
import type { Weekday, WorkingHours } from '../gen/types.gen.ts';
import { type CalendarConfig, freeWeekdays } from './calendar.ts';
import { parseDate, weekdayOf } from './day.ts';
import { mostSpans, spanOf, type WrittenDay, weekdays, writtenDays } from './hours.ts';

/** What is wrong with the hours of a calendar; `path` leads from the calendar to the place. */
export type HoursProblem =
  | { readonly code: 'empty-hours'; readonly path: DocPath; readonly value: string }
  | { readonly code: 'too-many-hours'; readonly path: DocPath; readonly spans: number; readonly most: number }
  /** A span begins before the one that is written before it has ended. */
  | { readonly code: 'overlapping-hours'; readonly path: DocPath; readonly value: string; readonly other: string }
  /** A shift past midnight runs on into the hours of the next day. */
  | { readonly code: 'hours-into-next-day'; readonly path: DocPath; readonly value: string; readonly other: string }
  /** Hours of a day of the week that is free, and of which no date is a working day. */
  | { readonly code: 'idle-hours'; readonly path: DocPath; readonly weekday: Weekday };

export function hoursProblems(config: CalendarConfig): readonly HoursProblem[] {
  const days = writtenDays(config.hours);
  const free = freeWeekdays(config);
  const worked = new Set((config.workdays ?? []).map((date) => weekdayOf(parseDate(date) ?? Number.NaN)));
  const isIdle = (weekday: number): boolean => free.has(weekday) && !worked.has(weekday);
  return days.flatMap((day) => {
    const weekday = day.weekday && weekdays.indexOf(day.weekday);
    const next = weekday === undefined ? day : days.find((other) => other.weekday === weekdays[(weekday + 1) % 7]);
    return [
      ...problemsWithin(day),
      ...problemsBetween(day, next),
      ...(day.weekday !== undefined && weekday !== undefined && isIdle(weekday)
        ? [{ code: 'idle-hours' as const, path: ['hours', ...day.path], weekday: day.weekday }]
        : []),
    ];
  });
}

/** Spans that do not last, and those that are not in order or lie within each other. */
function problemsWithin({ spans, path }: WrittenDay): readonly HoursProblem[] {
  if (spans.length > mostSpans) {
    return [{ code: 'too-many-hours', path: ['hours', ...path], spans: spans.length, most: mostSpans }];
  }
  return spans.flatMap(({ span, path }, index): readonly HoursProblem[] => {
    const { opens, closes } = spanOf(span);
    if (opens === closes) return [{ code: 'empty-hours', path: ['hours', ...path], value: span.from }];
    const before = spans[index - 1]?.span;
    if (before === undefined || spanOf(before).closes <= opens) return [];
    return [{ code: 'overlapping-hours', path: ['hours', ...path], value: written(span), other: written(before) }];
  });
}

function problemsBetween({ spans }: WrittenDay, next: WrittenDay | undefined): readonly HoursProblem[] {
  const [last, first] = [spans.at(-1), next?.spans[0]];
  if (last === undefined || first === undefined) return [];
  if (spanOf(last.span).closes - 1440 <= spanOf(first.span).opens) return [];
  const [value, other] = [written(last.span), written(first.span)];
  return [{ code: 'hours-into-next-day', path: ['hours', ...last.path], value, other }];
}

function written({ from, to }: WorkingHours): string {
  return `${from}–${to}`;
}
