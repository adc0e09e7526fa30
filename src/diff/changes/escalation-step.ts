import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A step of the escalation. */
export const escalationStep: ChangeRow = {
  ids: mirrored('escalation-step-removed', 'loosening', 'escalation-step-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'escalation-step-added', gone: 'escalation-step-removed', other: 'escalation-step-added' }),
  ),
  examples: [
    {
      file: 'map/routing.yaml',
      before: 'escalation: [{after: 1 working day, to: head-of:support}]',
      after: 'escalation: []',
      gives: 'escalation-step-removed',
    },
  ],
};
