import type { Day } from '../../model/calendar/day.ts';
import { encodeDays } from './encode-days.ts';
import { libraryCodes, publicHolidays } from './public-holidays.ts';

const first = 2015;
const last = 2040;

/**
 * The text of `src/model/calendar/holidays.gen.ts`: the library takes 100 ms to load and 45 MB on disk with what it
 * brings, the table a third of a millisecond. Takes some 20 seconds, so it is made when the library changes.
 */
export function generateHolidays(libraryVersion: string): string {
  const days = new Map<string, readonly Day[]>();
  const lines = libraryCodes().map((code) => {
    const own = publicHolidays(code, first, last);
    days.set(code, own);
    const parent = days.get(code.slice(0, Math.max(0, code.lastIndexOf('-')))) ?? [];
    const added = encodeDays(without(own, parent), first, last);
    const removed = encodeDays(without(parent, own), first, last);
    return `${code.toUpperCase()}:${removed ? `${added}!${removed}` : added}`;
  });
  return `// Generated from date-holidays ${libraryVersion} by src/gen/holidays: do not edit.
/*! Public holidays: derived from date-holidays (https://github.com/commenthol/date-holidays), whose data is
 *  available under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/) and names its sources there.
 *  This table is available under the same licence. */
export const firstHolidayYear = ${first};
export const lastHolidayYear = ${last};
export const holidayTable = \`
${lines.join('\n')}
\`;
`;
}

function without(days: readonly Day[], others: readonly Day[]): readonly Day[] {
  const taken = new Set(others);
  return days.filter((day) => !taken.has(day));
}
