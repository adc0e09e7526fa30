import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a team wins when the journey improves. */
export const teamGains: ChangeRow = {
  ids: symmetric('team-gains-changed', 'loosening'),
  judge: each(() => 'team-gains-changed'),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'gains: Fewer calls',
      after: 'gains: Better calls',
      gives: 'team-gains-changed',
    },
  ],
};
