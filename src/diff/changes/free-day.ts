import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A holiday, or a day of the weekend. */
export const freeDay: ChangeRow = {
  ids: mirrored('free-day-added', 'loosening', 'free-day-removed', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'free-day-added', gone: 'free-day-removed', other: 'free-day-added' })),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {holidays: [2026-12-24]}}',
      after: 'calendars: {default: {holidays: [2026-12-24, 2026-12-31]}}',
      gives: 'free-day-added',
    },
  ],
};
