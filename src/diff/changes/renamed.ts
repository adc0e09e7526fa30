import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The same thing under another id, with everything that refers to it. */
export const renamed: ChangeRow = {
  ids: symmetric('renamed', 'neutral'),
  judge: each(() => 'renamed'),
  examples: [],
};
