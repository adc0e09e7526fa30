import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What the client may expect. */
export const touchpointExpectation: ChangeRow = {
  ids: symmetric('expectation-restated', 'loosening'),
  judge: each(() => 'expectation-restated'),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: 'expectation: It takes ten minutes',
      after: 'expectation: It takes an hour',
      gives: 'expectation-restated',
    },
  ],
};
