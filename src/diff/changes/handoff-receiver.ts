import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A team that is told. */
export const handoffReceiver: ChangeRow = {
  ids: mirrored('receiver-removed', 'breaking', 'receiver-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'receiver-added', gone: 'receiver-removed', other: 'receiver-added' })),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'to: [support, sales]',
      after: 'to: [support]',
      gives: 'receiver-removed',
    },
  ],
};
