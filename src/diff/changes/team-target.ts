import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A metric that a team is measured by. */
export const teamTarget: ChangeRow = {
  ids: mirrored('team-target-removed', 'loosening', 'team-target-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'team-target-added', gone: 'team-target-removed', other: 'team-target-added' }),
  ),
  examples: [
    { file: 'map/teams/support.yaml', before: 'targets: [first-order]', after: '', gives: 'team-target-removed' },
  ],
};
