import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A team that takes part in a scenario. */
export const scenarioParticipant: ChangeRow = {
  ids: mirrored('participant-removed', 'loosening', 'participant-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'participant-added', gone: 'participant-removed', other: 'participant-added' }),
  ),
  examples: [
    {
      file: 'map/scenarios/start.yaml',
      before: `name: Start
goal: A first order
participants: [{team: support, gain: Fewer calls}]
`,
      after: `name: Start
goal: A first order
`,
      gives: 'participant-removed',
    },
  ],
};
