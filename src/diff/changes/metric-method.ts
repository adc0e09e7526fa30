import { symmetric, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How a metric is measured: its values of before and after do not compare. */
export const metricMethod: ChangeRow = {
  ids: symmetric('metric-method-changed', 'loosening'),
  judge: together(() => 'metric-method-changed'),
  examples: [
    { file: 'metrics/first-order.yaml', before: 'unit: "%"', after: 'unit: orders', gives: 'metric-method-changed' },
  ],
};
