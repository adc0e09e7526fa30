import type { Day } from '../../model/calendar/day.ts';
import { encodeDays } from './encode-days.ts';
import { headOf, years } from './origin.ts';
import { libraryCodes, publicHolidays } from './public-holidays.ts';

/**
 * The text of `src/model/gen/holidays.gen.ts`. The library itself would take 100 ms of every start and, with what
 * it brings, 45 MB on disk; the table takes a third of a millisecond.
 */
export function generateHolidays(libraryVersion: string): string {
  const { first, last } = years;
  const days = new Map<string, readonly Day[]>();
  const lines = libraryCodes().map((code) => {
    const own = publicHolidays(code, first, last);
    days.set(code, own);
    const parent = days.get(code.slice(0, Math.max(0, code.lastIndexOf('-')))) ?? [];
    const added = encodeDays(without(own, parent), first, last);
    const removed = encodeDays(without(parent, own), first, last);
    return `${code.toUpperCase()}:${removed ? `${added}!${removed}` : added}`;
  });
  const body = `/*! Public holidays: derived from date-holidays (https://github.com/commenthol/date-holidays), whose data is
 *  available under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/) and names its sources there.
 *  This table is available under the same licence. */
export const firstHolidayYear = ${first};
export const lastHolidayYear = ${last};
export const holidayTable = \`
${lines.join('\n')}
\`;
`;
  return `${headOf(libraryVersion, body)}\n${body}`;
}

function without(days: readonly Day[], others: readonly Day[]): readonly Day[] {
  const taken = new Set(others);
  return days.filter((day) => !taken.has(day));
}
