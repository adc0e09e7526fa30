import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What an attribute of clients holds. */
export const attributeType: ChangeRow = {
  ids: symmetric('attribute-type-changed', 'breaking'),
  judge: each(() => 'attribute-type-changed'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: 'attributes: {size: {type: integer}}',
      after: 'attributes: {size: {type: number}}',
      gives: 'attribute-type-changed',
    },
  ],
};
