import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A reason for which clients leave. */
export const churnReason: ChangeRow = {
  ids: itselfIds('churn-reason', 'entry'),
  judge: itself('churn-reason', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: 'churn_reasons: [{id: price, name: Too expensive, group: price}]',
      after: 'churn_reasons: []',
      gives: 'churn-reason-removed-unused',
    },
  ],
};
