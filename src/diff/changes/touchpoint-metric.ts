import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A metric that measures a touchpoint. */
export const touchpointMetric: ChangeRow = {
  ids: mirrored('touchpoint-metric-removed', 'loosening', 'touchpoint-metric-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, {
      come: 'touchpoint-metric-added',
      gone: 'touchpoint-metric-removed',
      other: 'touchpoint-metric-added',
    }),
  ),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: 'metrics: [first-order]',
      after: 'metrics: []',
      gives: 'touchpoint-metric-removed',
    },
  ],
};
