import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a metric is broken down by. */
export const metricDimension: ChangeRow = {
  ids: mirrored('dimension-removed', 'loosening', 'dimension-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'dimension-added', gone: 'dimension-removed', other: 'dimension-added' })),
  examples: [{ file: 'metrics/first-order.yaml', before: 'by: [plan]', after: '', gives: 'dimension-removed' }],
};
