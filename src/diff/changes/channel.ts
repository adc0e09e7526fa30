import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A channel. */
export const channel: ChangeRow = {
  ids: itselfIds('channel', 'entry'),
  judge: itself('channel', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
  - {id: fax, name: Fax}
`,
      after: `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
`,
      gives: 'channel-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
  - {id: fax, name: Fax}
`,
      after: `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
  - {id: fax, name: Fax, retired: 2026-11-30}
`,
      gives: 'channel-removed-unused',
    },
  ],
};
