import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** An event that hand-offs and playbooks hang on. */
export const event: ChangeRow = {
  ids: itselfIds('event', 'entry'),
  judge: itself('event', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
  - {id: move, name: The client moves}
`,
      after: `events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
`,
      gives: 'event-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
  - {id: move, name: The client moves}
`,
      after: `events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
  - {id: move, name: The client moves, retired: 2026-11-30}
`,
      gives: 'event-removed-unused',
    },
  ],
};
