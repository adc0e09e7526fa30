import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A system. */
export const system: ChangeRow = {
  ids: itselfIds('system', 'entry'),
  judge: itself('system', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
  - {id: wiki, name: Wiki}
`,
      after: `systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
`,
      gives: 'system-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
  - {id: wiki, name: Wiki}
`,
      after: `systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
  - {id: wiki, name: Wiki, retired: 2026-11-30}
`,
      gives: 'system-removed-unused',
    },
  ],
};
