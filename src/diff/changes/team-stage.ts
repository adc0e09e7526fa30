import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A stage on which a team meets the client. */
export const teamStage: ChangeRow = {
  ids: mirrored('team-stage-removed', 'loosening', 'team-stage-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'team-stage-added', gone: 'team-stage-removed', other: 'team-stage-added' }),
  ),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'stages: {onboarding: {contact: direct}}',
      after: 'stages: {}',
      gives: 'team-stage-removed',
    },
  ],
};
