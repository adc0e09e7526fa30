import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What an employee may do for a client without asking. */
export const teamAuthority: ChangeRow = {
  ids: mirrored('authority-removed', 'loosening', 'authority-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'authority-added', gone: 'authority-removed', other: 'authority-added' })),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'authority: [{measure: Credit a month}]',
      after: '',
      gives: 'authority-removed',
    },
  ],
};
