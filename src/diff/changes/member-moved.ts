import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Somebody who is in another team now, and all that is said of him is the same: of two teams, one intention. */
export const memberMoved: ChangeRow = {
  ids: symmetric('member-moved', 'neutral'),
  judge: each(() => 'member-moved'),
  examples: [],
};
