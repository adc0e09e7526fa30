import Holidays, { type HolidaysTypes } from 'date-holidays';
import { civil, type Day, parseDate, twoDigits, weekdayOf } from '../../model/calendar/day.ts';
import { type Correction, corrections } from './corrections.ts';

/** Codes of every country, state and region that the library knows, a parent before its children. */
export function libraryCodes(): readonly string[] {
  const library = new Holidays();
  return Object.keys(library.getCountries()).flatMap((country) => [
    country,
    ...Object.keys(library.getStates(country) ?? {}).flatMap((state) => [
      `${country}-${state}`,
      ...Object.keys(library.getRegions(country, state) ?? {}).map((region) => `${country}-${state}-${region}`),
    ]),
  ]);
}

/** The whole days that are public holidays under a code, in the years from `first` to `last`, in order. */
export function publicHolidays(code: string, first: number, last: number): readonly Day[] {
  const [country = '', state = '', region = ''] = code.split('-');
  const library = new Holidays(country, state, region, { types: ['public'] });
  const correction = corrections[country] ?? {};
  for (const rule of correction.add ?? []) library.setHoliday(rule, { name: rule, type: 'public' });
  // The year before, for a holiday of several days that ends in the first.
  const years = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
  const holidays = years
    .flatMap((year) => library.getHolidays(year))
    .filter((holiday) => holiday.type === 'public' && !(correction.passOn && isSubstitute(holiday)));
  const days = passOn(new Set(holidays.flatMap(wholeDays)), correction);
  return [...days].filter((day) => civil(day).year >= first && civil(day).year <= last).sort((a, b) => a - b);
}

/** A day off in place of a holiday with a fixed date: by rule (`03-08 and if sunday then next monday`) or for one year (`2022-03-07`). */
function isSubstitute({ date, rule }: HolidaysTypes.Holiday): boolean {
  return /^\d+-\d\d/.test(rule) && rule.slice(0, 5) !== date.slice(5, 10);
}

/** The days that a holiday covers from midnight to midnight: an afternoon off (`12-24 14:00`) leaves a working day. */
function wholeDays({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const day = parseDate(date.slice(0, 10));
  if (day === undefined) throw new Error(`date-holidays gave a date that is none: ${date}`);
  const startHour = Number(date.slice(11, 13));
  const first = startHour > 0 ? day + 1 : day;
  // A day on which the clocks change has 23 or 25 hours.
  const hours = (end.getTime() - start.getTime()) / 3_600_000 + 1.5 - (startHour > 0 ? 24 - startHour : 0);
  return Array.from({ length: Math.max(0, Math.floor(hours / 24)) }, (_, index) => first + index);
}

function passOn(holidays: ReadonlySet<Day>, correction: Correction): ReadonlySet<Day> {
  const days = new Set(holidays);
  const passing = [...holidays].sort((a, b) => a - b).filter((day) => correction.passOn?.includes(monthAndDate(day)));
  for (const holiday of passing.filter(isWeekend)) {
    let next = holiday;
    while (isWeekend(next) || days.has(next)) next++;
    days.add(next);
  }
  for (const date of correction.worked ?? []) days.delete(parseDate(date) ?? Number.NaN);
  return days;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 5;
}

function monthAndDate(day: Day): string {
  const { month, date } = civil(day);
  return `${twoDigits(month)}-${twoDigits(date)}`;
}
