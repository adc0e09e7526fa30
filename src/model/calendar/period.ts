import { civil, type Day, dayOf, formatDate, parseDate, twoDigits, weekdayOf } from './day.ts';

export type PeriodKind = 'month' | 'quarter' | 'week';

/** A month, a quarter or an ISO week, with its first and last day. */
export interface Period {
  readonly kind: PeriodKind;
  /** As the files have it: `2026-11`, `2026-Q4`, `2026-W47`. */
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** Undefined where the text is no period: another form, a month 13, a week 53 in a year of 52. */
export function parsePeriod(text: string): Period | undefined {
  const [, year, month, quarter, week] = /^(\d{4})-(?:(\d\d)|Q(\d)|W(\d\d))$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const kind = month ? 'month' : quarter ? 'quarter' : 'week';
  const first = month
    ? dayOf(Number(year), Number(month), 1)
    : quarter
      ? dayOf(Number(year), Number(quarter) * 3 - 2, 1)
      : firstWeekOf(Number(year)) + (Number(week) - 1) * 7;
  const period = periodHolding(first, kind);
  // A number outside its year would come back under another name.
  return period?.id === text ? period : undefined;
}

/** The period of a kind that a date falls in; undefined where the text is no date. */
export function periodOf(date: string, kind: PeriodKind): Period | undefined {
  const day = parseDate(date);
  return day === undefined ? undefined : periodHolding(day, kind);
}

/** The period that follows; undefined at the end of the year 9999. */
export function nextPeriod(period: Period): Period | undefined {
  const last = parseDate(period.end);
  return last === undefined ? undefined : periodHolding(last + 1, period.kind);
}

/** The period before; undefined at the beginning of the year 0000. */
export function previousPeriod(period: Period): Period | undefined {
  const first = parseDate(period.start);
  return first === undefined ? undefined : periodHolding(first - 1, period.kind);
}

function periodHolding(day: Day, kind: PeriodKind): Period | undefined {
  const { year, month } = civil(day);
  switch (kind) {
    case 'month':
      return periodFrom(kind, year, twoDigits(month), dayOf(year, month, 1), dayOf(year, month + 1, 1));
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      const first = quarter * 3 - 2;
      return periodFrom(kind, year, `Q${quarter}`, dayOf(year, first, 1), dayOf(year, first + 3, 1));
    }
    case 'week': {
      const monday = day - weekdayOf(day);
      // ISO 8601: a week belongs to the year that its Thursday falls in.
      const weekYear = civil(monday + 3).year;
      const week = (monday - firstWeekOf(weekYear)) / 7 + 1;
      return periodFrom(kind, weekYear, `W${twoDigits(week)}`, monday, monday + 7);
    }
  }
}

function periodFrom(kind: PeriodKind, year: number, name: string, first: Day, next: Day): Period | undefined {
  const start = formatDate(first);
  const end = formatDate(next - 1);
  if (start === undefined || end === undefined) return undefined;
  return { kind, id: `${String(year).padStart(4, '0')}-${name}`, start, end };
}

/** The Monday of a year's first ISO week, the one with the fourth of January. */
function firstWeekOf(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth);
}
