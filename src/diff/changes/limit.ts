import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A limit of the loop: how long something may wait. */
export const limit: ChangeRow = {
  ids: {
    ...mirrored('limit-raised', 'loosening', 'limit-lowered', 'tightening'),
    ...symmetric('limit-restated', 'loosening'),
  },
  judge: each((edit) => grown(edit, { more: 'limit-raised', less: 'limit-lowered', other: 'limit-restated' })),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'limits: {triage: 1 working day}',
      after: 'limits: {triage: 3 working days}',
      gives: 'limit-raised',
    },
    {
      file: 'cxmap.yaml',
      before: 'limits: {triage: 1 working day}',
      after: 'limits: {triage: 24 hours}',
      gives: 'limit-restated',
    },
  ],
};
