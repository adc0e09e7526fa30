import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The group that keeps a scenario. */
export const scenarioGroup: ChangeRow = {
  ids: {
    ...mirrored('scenario-group-removed', 'loosening', 'scenario-group-named', 'tightening'),
    ...symmetric('scenario-group-changed', 'neutral'),
  },
  judge: each((edit) =>
    coming(edit, { come: 'scenario-group-named', gone: 'scenario-group-removed', other: 'scenario-group-changed' }),
  ),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
group: first-week
`,
      after: `name: Start
goal: A first order
`,
      gives: 'scenario-group-removed',
    },
  ],
};
