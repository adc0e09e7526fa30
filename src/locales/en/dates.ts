import type { Weekday } from '../../model/gen/types.gen.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date or moment of the files, written out: “30 September 2026”, “30 September 2026, 14:00”. */
export function longDate(text: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d:\d\d))?/.exec(text) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return text;
  return `${Number(day)} ${name} ${year}${time ? `, ${time}` : ''}`;
}

/** The days of the week, by their names in files. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};
