import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A field of the form that the news has. */
export const informationField: ChangeRow = {
  ids: {
    ...mirrored('required-field-removed', 'breaking', 'required-field-added', 'tightening'),
    ...mirrored('optional-field-removed', 'loosening', 'optional-field-added', 'tightening'),
  },
  judge: each(fieldChange),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'information: [{field: price, type: money, required: true}, {field: from, type: date, required: true}]',
      after: 'information: [{field: price, type: money, required: true}]',
      gives: 'required-field-removed',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'information: [{field: price, type: money, required: true}, {field: why, type: text, required: false}]',
      after: 'information: [{field: price, type: money, required: true}]',
      gives: 'optional-field-removed',
    },
  ],
};

function fieldChange({ before, after }: Edit): string {
  const need = fieldOf(after ?? before, 'required') === true ? 'required' : 'optional';
  return `${need}-field-${after === undefined ? 'removed' : 'added'}`;
}
