import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a field must be filled in. */
export const informationRequired: ChangeRow = {
  ids: mirrored('field-made-optional', 'breaking', 'field-made-required', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'field-made-required', gone: 'field-made-optional', other: 'field-made-required' }),
  ),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'information: [{field: price, type: money, required: true}]',
      after: 'information: [{field: price, type: money, required: false}]',
      gives: 'field-made-optional',
    },
  ],
};
