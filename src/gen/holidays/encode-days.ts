import { civil, type Day } from '../../model/calendar/day.ts';

/**
 * Days as the table keeps them: `<every year>;<first year>;<second year>;…`, each a list of days of two base-36
 * digits, 31 × (month - 1) + date - 1. `decodeDays` in holidays.ts reads them.
 */
export function encodeDays(days: readonly Day[], first: number, last: number): string {
  const years = new Map<string, number[]>();
  for (const day of days) {
    const { year, month, date } = civil(day);
    const code = (31 * (month - 1) + date - 1).toString(36).padStart(2, '0');
    years.set(code, [...(years.get(code) ?? []), year]);
  }
  const isInEveryYear = (code: string): boolean => years.get(code)?.length === last - first + 1;
  const codes = [...years.keys()].sort();
  const lists = [codes.filter(isInEveryYear).join('')];
  for (let year = first; year <= last; year++) {
    lists.push(codes.filter((code) => !isInEveryYear(code) && years.get(code)?.includes(year)).join(''));
  }
  return lists.join(';').replace(/;+$/, '');
}
