import { symmetric, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Who tells: the team and its responsible go together. */
export const handoffSender: ChangeRow = {
  ids: symmetric('handoff-sender-changed', 'neutral'),
  judge: together(() => 'handoff-sender-changed'),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: `from: sales
responsible: dan`,
      after: `from: support
responsible: bob`,
      gives: 'handoff-sender-changed',
    },
  ],
};
