import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A metric that is read together with another. */
export const metricBalance: ChangeRow = {
  ids: mirrored('balance-removed', 'loosening', 'balance-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'balance-added', gone: 'balance-removed', other: 'balance-added' })),
  examples: [
    { file: 'metrics/first-order.yaml', before: 'balance: [repeat-orders]', after: '', gives: 'balance-removed' },
  ],
};
