import { firstHolidayYear, holidayTable, lastHolidayYear } from '../gen/holidays.gen.ts';
import { type Day, dayOf } from './day.ts';

/** The years whose public holidays are known. Outside them only the days that a calendar lists itself are holidays. */
export const holidayYears = { first: firstHolidayYear, last: lastHolidayYear };

/**
 * Public holidays of a country (`RU`), of a state (`DE-BY`) or of a region (`DE-BY-A`): whole days off by law, in
 * no order. Undefined for a code that is not known. Days that a government moves year by year are not among them.
 */
export function countryHolidays(code: string): Iterable<Day> | undefined {
  const name = code.toUpperCase();
  const line = lineOf(name);
  if (line === undefined) return undefined;
  const [added = '', removed = ''] = line.split('!');
  const days = new Set(countryHolidays(name.slice(0, Math.max(0, name.lastIndexOf('-')))) ?? []);
  for (const day of decodeDays(added)) days.add(day);
  for (const day of decodeDays(removed)) days.delete(day);
  return days;
}

/** Every code that brings holidays, for a did-you-mean. */
export function countryCodes(): readonly string[] {
  return holidayTable
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(':')));
}

/** What the table says about a code: a line of its own, so that only the countries in use are read. */
function lineOf(code: string): string | undefined {
  if (!/^[A-Z0-9-]+$/.test(code)) return undefined;
  const start = holidayTable.indexOf(`\n${code}:`);
  if (start < 0) return undefined;
  const from = start + code.length + 2;
  return holidayTable.slice(from, holidayTable.indexOf('\n', from));
}

/**
 * `<every year>;<first year>;<second year>;…`, each a list of days of two base-36 digits: 31 × (month - 1) + date - 1.
 */
function* decodeDays(text: string): Iterable<Day> {
  const [everyYear = '', ...lists] = text.split(';');
  for (let year = firstHolidayYear; year <= lastHolidayYear; year++) {
    const codes = everyYear + (lists[year - firstHolidayYear] ?? '');
    for (let at = 0; at < codes.length; at += 2) {
      const code = Number.parseInt(codes.slice(at, at + 2), 36);
      yield dayOf(year, Math.floor(code / 31) + 1, (code % 31) + 1);
    }
  }
}
