import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A row of a metric’s data. What was measured stays. */
export const metricValue: ChangeRow = {
  ids: {
    ...mirrored('value-removed', 'loosening', 'value-added', 'neutral'),
    ...symmetric('value-changed', 'loosening'),
  },
  judge: each((edit) => coming(edit, { come: 'value-added', gone: 'value-removed', other: 'value-changed' })),
  examples: [
    {
      file: 'metrics/first-order.csv',
      before: `period,value,n
2026-10,82,40
`,
      after: `period,value,n
2026-10,82,40
2026-11,85,44
`,
      gives: 'value-added',
    },
    {
      file: 'metrics/first-order.csv',
      before: `period,value,n
2026-10,82,40
`,
      after: `period,value,n
2026-10,88,40
`,
      gives: 'value-changed',
    },
  ],
};
