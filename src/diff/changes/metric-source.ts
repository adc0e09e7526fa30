import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a metric is collected. */
export const metricSource: ChangeRow = {
  ids: mirrored('metric-no-longer-collected', 'loosening', 'metric-collected', 'tightening'),
  judge: each((edit) => (edit.after === 'collected' ? 'metric-collected' : 'metric-no-longer-collected')),
  examples: [
    {
      file: 'metrics/first-order.yaml',
      before: 'source: {system: desk, status: collected}',
      after: 'source: {system: desk, status: missing}',
      gives: 'metric-no-longer-collected',
    },
  ],
};
