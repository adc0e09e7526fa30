import { parseDate } from './calendar/day.ts';
import { utc } from './calendar/zone.ts';
import { parseTimeFormat, readMoment, usualFormats } from './import-time.ts';

/** Both ways to read what stands between slashes: nobody knows which is the month. */
const slashed = ['DD/MM/YYYY', 'MM/DD/YYYY', 'YYYY/MM/DD'].flatMap((written) => parseTimeFormat(written) ?? []);

/**
 * The days, `YYYY-MM-DD`, that a text can mean: one for `14.12.2026`, `14 Dec 2026`, `2026-1-5`; two for `03/04/2026`;
 * none where it says no day, or a time of day too.
 */
export function likelyDates(written: string): readonly string[] {
  if (written.length > 40) return [];
  const found = [usualFormats, ...slashed.map((format) => [format])].flatMap((formats) => {
    const read = readMoment(written.trim(), formats, { from: utc, to: utc });
    return 'moment' in read && parseDate(read.moment) !== undefined ? [read.moment] : [];
  });
  return [...new Set(found)];
}
