import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A tag. */
export const tag: ChangeRow = {
  ids: itselfIds('tag', 'entry'),
  judge: itself('tag', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `tags:
  - {id: prices, name: Prices, group: process}
  - {id: bug, name: Bug, group: impact}
`,
      after: `tags:
  - {id: prices, name: Prices, group: process}
`,
      gives: 'tag-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `tags:
  - {id: prices, name: Prices, group: process}
  - {id: bug, name: Bug, group: impact}
`,
      after: `tags:
  - {id: prices, name: Prices, group: process}
  - {id: bug, name: Bug, group: impact, retired: 2026-11-30}
`,
      gives: 'tag-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `tags:
  - {id: prices, name: Prices, group: process}
`,
      after: `tags: []
`,
      gives: 'tag-removed',
    },
  ],
};
