import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a participant wins. */
export const participantGain: ChangeRow = {
  ids: symmetric('participant-gain-changed', 'loosening'),
  judge: each(() => 'participant-gain-changed'),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
participants: [{team: support, gain: Fewer calls}]
`,
      after: `name: Start
goal: A first order
participants: [{team: support, gain: Better calls}]
`,
      gives: 'participant-gain-changed',
    },
  ],
};
