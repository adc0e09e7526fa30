import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A day that is worked though it would be free. */
export const workday: ChangeRow = {
  ids: mirrored('workday-removed', 'loosening', 'workday-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'workday-added', gone: 'workday-removed', other: 'workday-added' })),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {workdays: [2026-12-26]}}',
      after: 'calendars: {default: {}}',
      gives: 'workday-removed',
    },
  ],
};
