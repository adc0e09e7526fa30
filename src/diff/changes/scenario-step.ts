import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A step of a scenario, and their order. */
export const scenarioStep: ChangeRow = {
  ids: {
    ...mirrored('scenario-step-removed', 'loosening', 'scenario-step-added', 'tightening'),
    ...symmetric('scenario-steps-reordered', 'neutral'),
  },
  judge: each((edit) =>
    edit.what === 'order'
      ? 'scenario-steps-reordered'
      : coming(edit, { come: 'scenario-step-added', gone: 'scenario-step-removed', other: 'scenario-step-added' }),
  ),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
steps: [{touchpoint: first-order}]
`,
      after: `name: Start
goal: A first order
`,
      gives: 'scenario-step-removed',
    },
  ],
};
