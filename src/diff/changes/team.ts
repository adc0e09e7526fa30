import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A team. */
export const team: ChangeRow = {
  ids: itselfIds('team'),
  judge: itself('team'),
  examples: [
    {
      file: 'map/teams/delivery.yaml',
      before: `name: Delivery
`,
      gives: 'team-removed-unused',
    },
    {
      file: 'map/teams/delivery.yaml',
      before: `name: Delivery
`,
      after: `name: Delivery
retired: 2026-11-30
`,
      gives: 'team-removed-unused',
    },
  ],
};
