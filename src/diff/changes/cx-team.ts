import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The team that owns the loop. */
export const cxTeam: ChangeRow = {
  ids: {
    ...mirrored('cx-team-removed', 'loosening', 'cx-team-named', 'tightening'),
    ...symmetric('cx-team-changed', 'neutral'),
  },
  judge: each((edit) => coming(edit, { come: 'cx-team-named', gone: 'cx-team-removed', other: 'cx-team-changed' })),
  examples: [
    { file: 'cxmap.yaml', before: 'cx_team: support', after: '', gives: 'cx-team-removed' },
    { file: 'cxmap.yaml', before: 'cx_team: support', after: 'cx_team: sales', gives: 'cx-team-changed' },
  ],
};
