import type { DocPath } from '../../diagnostic.ts';
import type { DailyHours, Weekday, WeeklyHours, WorkingHours } from '../gen/types.gen.ts';

export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** `hours:` of a calendar: the same on every working day, or by day of the week. */
export type WrittenHours = DailyHours | WeeklyHours;

/** Hours that are written for a day of the week, or, without one, for every day; each span with the way to it. */
export interface WrittenDay {
  readonly weekday?: Weekday;
  readonly path: DocPath;
  readonly spans: readonly { readonly span: WorkingHours; readonly path: DocPath }[];
}

/** A stretch of work in minutes from the midnight of its day; past 1440 it runs on into the next day. */
export interface Span {
  readonly opens: number;
  readonly closes: number;
}

/** Working hours from Monday to Sunday, in order of the day; none for a day of the week without hours. */
export type Week = readonly (readonly Span[])[];

const usual: WorkingHours = { from: '09:00', to: '18:00' };

/** Whether days of the week are named: those that are not have no hours. */
export function isWeekly(hours: WrittenHours | undefined): hours is WeeklyHours {
  return hours !== undefined && !Array.isArray(hours) && !('from' in hours) && !('to' in hours);
}

/** The hours as they are written, from Monday on where they differ by day. Without any, 9 to 18. */
export function writtenDays(hours: WrittenHours = usual): readonly WrittenDay[] {
  if (!isWeekly(hours)) return [{ path: [], spans: spansWithin(hours, []) }];
  return weekdays.flatMap((weekday) => {
    const daily = hours[weekday];
    return daily === undefined ? [] : [{ weekday, path: [weekday], spans: spansWithin(daily, [weekday]) }];
  });
}

function spansWithin(daily: DailyHours, path: DocPath): WrittenDay['spans'] {
  return isList(daily) ? daily.map((span, index) => ({ span, path: [...path, index] })) : [{ span: daily, path }];
}

function isList(daily: DailyHours): daily is readonly WorkingHours[] {
  return Array.isArray(daily);
}

/** A day has no more spans than this: all of them are looked at for each day of a hundred years. */
export const mostSpans = 24;

/** The week in minutes. Spans that do not last, and those of a day beyond `mostSpans`, are left out; those within each other are one. */
export function weekOf(hours: WrittenHours | undefined): Week {
  const days = writtenDays(hours);
  return weekdays.map((weekday) => {
    const day = days.find((one) => one.weekday === undefined || one.weekday === weekday);
    return joined((day?.spans ?? []).slice(0, mostSpans).map(({ span }) => spanOf(span)));
  });
}

function joined(spans: readonly Span[]): readonly Span[] {
  const inOrder: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.opens - b.opens)) {
    const before = inOrder.at(-1);
    if (span.opens === span.closes) continue;
    if (before === undefined || before.closes < span.opens) inOrder.push(span);
    else inOrder[inOrder.length - 1] = { opens: before.opens, closes: Math.max(before.closes, span.closes) };
  }
  return inOrder;
}

/**
 * A span in minutes; what is no time of day is 9 and 18. One that ends before it begins runs into the next day, equal
 * ends make one that does not last.
 */
export function spanOf({ from, to }: WorkingHours): Span {
  const opens = minutesOf(from) ?? 9 * 60;
  const closes = minutesOf(to) ?? 18 * 60;
  return { opens, closes: closes < opens ? closes + 1440 : closes };
}

/** Minutes from midnight of `09:00`, up to `24:00`. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 1440 ? total : undefined;
}
