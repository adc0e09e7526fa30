import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A metric. */
export const metric: ChangeRow = {
  ids: itselfIds('metric'),
  judge: itself('metric'),
  examples: [
    {
      file: 'metrics/repeat-orders.yaml',
      before: `name: Repeat orders
unit: "%"
better: higher
stage: onboarding
owner: ann
source: {system: desk, status: collected}
review: month
`,
      gives: 'metric-removed-unused',
    },
    {
      file: 'metrics/repeat-orders.yaml',
      before: `name: Repeat orders
unit: "%"
better: higher
stage: onboarding
owner: ann
source: {system: desk, status: collected}
review: month
`,
      after: `name: Repeat orders
unit: "%"
better: higher
stage: onboarding
owner: ann
source: {system: desk, status: collected}
review: month
retired: 2026-11-30
`,
      gives: 'metric-removed-unused',
    },
  ],
};
