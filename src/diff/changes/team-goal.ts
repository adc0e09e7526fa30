import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A goal of a team. */
export const teamGoal: ChangeRow = {
  ids: mirrored('team-goal-removed', 'loosening', 'team-goal-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'team-goal-added', gone: 'team-goal-removed', other: 'team-goal-added' })),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'goals: [{goal: Answer in a day}]',
      after: '',
      gives: 'team-goal-removed',
    },
  ],
};
