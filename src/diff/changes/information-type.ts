import { each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a field holds: a text may be anything. */
export const informationType: ChangeRow = {
  ids: {
    ...mirrored('field-made-text', 'loosening', 'field-made-exact', 'tightening'),
    ...symmetric('field-type-changed', 'breaking'),
  },
  judge: each(({ before, after }) =>
    after === 'text' ? 'field-made-text' : before === 'text' ? 'field-made-exact' : 'field-type-changed',
  ),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'information: [{field: price, type: money, required: true}]',
      after: 'information: [{field: price, type: text, required: true}]',
      gives: 'field-made-text',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'information: [{field: price, type: money, required: true}]',
      after: 'information: [{field: price, type: number, required: true}]',
      gives: 'field-type-changed',
    },
  ],
};
