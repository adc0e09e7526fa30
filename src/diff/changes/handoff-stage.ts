import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A stage on which a hand-off applies. */
export const handoffStage: ChangeRow = {
  ids: mirrored('handoff-stage-removed', 'loosening', 'handoff-stage-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'handoff-stage-added', gone: 'handoff-stage-removed', other: 'handoff-stage-added' }),
  ),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'stages: [onboarding, purchase]',
      after: 'stages: [onboarding]',
      gives: 'handoff-stage-removed',
    },
  ],
};
