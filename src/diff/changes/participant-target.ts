import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a participant is measured by. */
export const participantTarget: ChangeRow = {
  ids: {
    ...mirrored('participant-target-removed', 'loosening', 'participant-target-named', 'tightening'),
    ...symmetric('participant-target-changed', 'neutral'),
  },
  judge: each((edit) =>
    coming(edit, {
      come: 'participant-target-named',
      gone: 'participant-target-removed',
      other: 'participant-target-changed',
    }),
  ),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
participants: [{team: support, gain: Fewer calls, target: first-order}]
`,
      after: `name: Start
goal: A first order
participants: [{team: support, gain: Fewer calls}]
`,
      gives: 'participant-target-removed',
    },
  ],
};
