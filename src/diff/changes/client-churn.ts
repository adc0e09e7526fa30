import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** That a client has left. */
export const clientChurn: ChangeRow = {
  ids: mirrored('churn-withdrawn', 'loosening', 'client-churned', 'neutral'),
  judge: each((edit) => coming(edit, { come: 'client-churned', gone: 'churn-withdrawn', other: 'client-churned' })),
  examples: [
    {
      file: 'clients/harbor-1.yaml',
      before: '',
      after: 'churned: {at: 2026-11-20, reason: The box was too small}',
      gives: 'client-churned',
    },
  ],
};
