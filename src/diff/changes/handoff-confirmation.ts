import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether receivers say that they have read the news. */
export const handoffConfirmation: ChangeRow = {
  ids: mirrored('confirmation-dropped', 'loosening', 'confirmation-asked', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'confirmation-asked', gone: 'confirmation-dropped', other: 'confirmation-asked' }),
  ),
  examples: [
    { file: 'map/handoffs/new-prices.yaml', before: 'confirm: true', after: '', gives: 'confirmation-dropped' },
  ],
};
