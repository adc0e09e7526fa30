import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A scenario: the path of a client over touchpoints. */
export const scenario: ChangeRow = {
  ids: itselfIds('scenario'),
  judge: itself('scenario'),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
`,
      gives: 'scenario-removed-unused',
    },
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
`,
      after: `name: Start
goal: A first order
retired: 2026-11-30
`,
      gives: 'scenario-removed-unused',
    },
  ],
};
