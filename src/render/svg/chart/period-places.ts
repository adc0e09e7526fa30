import { parseDate } from '../../../model/calendar/day.ts';
import { parsePeriod } from '../../../model/calendar/period.ts';

/** Points nearer than this share of the line could not be told apart. */
const nearest = 1 / 40;

/**
 * Where the ends of periods lie on a line from one pixel to another: by the calendar, so that a hole in the data is
 * seen as one; at equal distances where the calendar would lay them on one another. One alone is in the middle.
 */
export function periodPlaces(periods: readonly string[], from: number, to: number): readonly number[] {
  if (periods.length < 2) return periods.map(() => (from + to) / 2);
  const times = timesOf(periods);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const least = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
  const even = !(least > 0 && least >= (last - first) * nearest);
  return times.map((time, index) => {
    const share = even ? index / (times.length - 1) : (time - first) / (last - first);
    return from + share * (to - from);
  });
}

/** Months and quarters count in months, so that their steps are alike; where there are weeks, in days. */
function timesOf(periods: readonly string[]): readonly number[] {
  const known = periods.map(parsePeriod);
  const byDay = known.some((period) => period?.kind === 'week');
  return known.map((period) => {
    const end = period?.end ?? '';
    const [year = Number.NaN, month = Number.NaN] = end.split('-').map(Number);
    return byDay ? (parseDate(end) ?? Number.NaN) : year * 12 + month;
  });
}
