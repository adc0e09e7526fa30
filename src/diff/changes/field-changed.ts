import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A field that no other row is about. Nothing is ever lost. */
export const fieldChanged: ChangeRow = {
  ids: symmetric('field-changed', 'neutral'),
  judge: each(() => 'field-changed'),
  examples: [
    { file: 'map/teams/sales.yaml', before: 'name: Sales', after: 'name: Sales team', gives: 'field-changed' },
  ],
};
