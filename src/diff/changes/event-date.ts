import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A day on which an event is planned. */
export const eventDate: ChangeRow = {
  ids: mirrored('event-date-removed', 'neutral', 'event-date-added', 'neutral'),
  judge: each((edit) =>
    coming(edit, { come: 'event-date-added', gone: 'event-date-removed', other: 'event-date-added' }),
  ),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `events:
  - {id: price-change, name: Prices change, planned: [2027-01-15]}
  - {id: contract-signed, name: Contract signed}
`,
      after: `events:
  - {id: price-change, name: Prices change, planned: [2027-01-15, 2027-07-15]}
  - {id: contract-signed, name: Contract signed}
`,
      gives: 'event-date-added',
    },
  ],
};
