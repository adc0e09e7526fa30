import type { Edit } from '../edit.ts';
import { each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a client may be named. */
export const clientPublicity: ChangeRow = {
  ids: {
    ...mirrored('client-made-public', 'loosening', 'client-made-confidential', 'tightening'),
    ...symmetric('publicity-changed', 'neutral'),
  },
  judge: each(publicityChange),
  examples: [
    {
      file: 'clients/harbor-1.yaml',
      before: 'publicity: confidential',
      after: 'publicity: allowed',
      gives: 'client-made-public',
    },
  ],
};

function publicityChange({ before, after }: Edit): string {
  if (before === 'confidential' && after === 'allowed') return 'client-made-public';
  return before === 'allowed' && after === 'confidential' ? 'client-made-confidential' : 'publicity-changed';
}
