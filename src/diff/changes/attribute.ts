import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** An attribute of clients. */
export const attribute: ChangeRow = {
  ids: itselfIds('attribute', 'entry'),
  judge: itself('attribute', 'entry'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: `attributes:
  size: {type: integer}
  plan: {type: string}
`,
      after: `attributes:
  size: {type: integer}
`,
      gives: 'attribute-removed-unused',
    },
  ],
};
