import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How long before something is due one is warned: longer is stronger. */
export const warningTime: ChangeRow = {
  ids: {
    ...mirrored('warning-shortened', 'loosening', 'warning-extended', 'tightening'),
    ...symmetric('warning-restated', 'loosening'),
  },
  judge: each((edit) =>
    grown(edit, { more: 'warning-extended', less: 'warning-shortened', other: 'warning-restated' }),
  ),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'limits: {news: 3 working days}',
      after: 'limits: {news: 1 working day}',
      gives: 'warning-shortened',
    },
  ],
};
