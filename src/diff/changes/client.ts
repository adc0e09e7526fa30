import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A client. */
export const client: ChangeRow = {
  ids: itselfIds('client'),
  judge: itself('client'),
  examples: [
    {
      file: 'clients/harbor-2.yaml',
      before: `attributes: {size: 20}
segment: large
manager: ann
`,
      gives: 'client-removed-unused',
    },
    {
      file: 'clients/harbor-2.yaml',
      before: `attributes: {size: 20}
segment: large
manager: ann
`,
      after: `attributes: {size: 20}
segment: large
manager: ann
retired: 2026-11-30
`,
      gives: 'client-removed-unused',
    },
  ],
};
