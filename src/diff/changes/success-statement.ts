import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What the success of the client is, and whose. */
export const successStatement: ChangeRow = {
  ids: symmetric('success-restated', 'loosening'),
  judge: each(() => 'success-restated'),
  examples: [
    {
      file: 'map/success-map.yaml',
      before: 'success: {statement: The client ships a first order within a week}',
      after: 'success: {statement: The client ships a first order within a month}',
      gives: 'success-restated',
    },
  ],
};
