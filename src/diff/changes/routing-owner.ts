import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whom the routing gives something to. */
export const routingOwner: ChangeRow = {
  ids: symmetric('routing-owner-changed', 'neutral'),
  judge: each(() => 'routing-owner-changed'),
  examples: [
    { file: 'map/routing.yaml', before: 'fallback: ann', after: 'fallback: dan', gives: 'routing-owner-changed' },
  ],
};
