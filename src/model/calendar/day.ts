/**
 * Dates without a clock. Everywhere else a date is text, `2026-11-22`, as the files have it;
 * inside the calendar it is a day number, so that counting days is adding integers.
 */

/** Whole days since 1970-01-01. */
export type Day = number;

export const msPerDay = 86_400_000;

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day a date names, or undefined where there is no such day (`2026-02-30`) or the form is another. */
export function parseDate(text: string): Day | undefined {
  const [, year, month, date] = datePattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const day = dayOf(Number(year), Number(month), Number(date));
  return formatDate(day) === text ? day : undefined;
}

/** `2026-11-22`; undefined outside the years 0000 to 9999, which a date cannot write. */
export function formatDate(day: Day): string | undefined {
  if (!(day >= firstDay && day <= lastDay)) return undefined;
  const { year, month, date } = civil(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Day of the week, Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The day of a year, month (1 to 12) and date; what lies past the end of a month runs on into the next. */
export function dayOf(year: number, month: number, date: number): Day {
  // The year is counted from March, so that the leap day is its last (Howard Hinnant, "days_from_civil").
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The year, month (1 to 12) and date of a day (Howard Hinnant, "civil_from_days"). */
export function civil(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const firstDay = dayOf(0, 1, 1);
const lastDay = dayOf(9999, 12, 31);
