import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The day until which a team has a goal. */
export const teamGoalDue: ChangeRow = {
  ids: mirrored('goal-later', 'loosening', 'goal-sooner', 'tightening'),
  judge: each(({ before, after }) =>
    before === undefined || (after !== undefined && String(after) < String(before)) ? 'goal-sooner' : 'goal-later',
  ),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'goals: [{goal: Answer in a day, due: 2027-03-31}]',
      after: 'goals: [{goal: Answer in a day, due: 2027-06-30}]',
      gives: 'goal-later',
    },
  ],
};
