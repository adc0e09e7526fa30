import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How long after the due date a step of the escalation comes. */
export const escalationDelay: ChangeRow = {
  ids: {
    ...mirrored('escalation-later', 'loosening', 'escalation-sooner', 'tightening'),
    ...symmetric('escalation-restated', 'loosening'),
  },
  judge: each((edit) =>
    grown(edit, { more: 'escalation-later', less: 'escalation-sooner', other: 'escalation-restated' }),
  ),
  examples: [
    {
      file: 'map/routing.yaml',
      before: 'escalation: [{after: 1 working day, to: head-of:support}]',
      after: 'escalation: [{after: 4 working days, to: head-of:support}]',
      gives: 'escalation-later',
    },
  ],
};
