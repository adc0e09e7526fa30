import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whose path a scenario is; without a segment it is everybody’s. */
export const scenarioSegment: ChangeRow = {
  ids: {
    ...mirrored('scenario-narrowed', 'loosening', 'scenario-widened', 'tightening'),
    ...symmetric('scenario-segment-changed', 'loosening'),
  },
  judge: each((edit) =>
    coming(edit, { come: 'scenario-narrowed', gone: 'scenario-widened', other: 'scenario-segment-changed' }),
  ),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
`,
      after: `name: Start
goal: A first order
segment: small
`,
      gives: 'scenario-narrowed',
    },
  ],
};
