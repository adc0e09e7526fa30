import { each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The day on which something ended, or a thing that had ended long ago. */
export const ending: ChangeRow = {
  ids: {
    ...mirrored('ended-thing-removed', 'neutral', 'ended-thing-added', 'neutral'),
    ...symmetric('end-moved', 'neutral'),
  },
  judge: each(() => 'end-moved'),
  examples: [
    {
      file: 'map/teams/delivery.yaml',
      before: `name: Delivery
retired: 2026-01-31
`,
      gives: 'ended-thing-removed',
    },
    {
      file: 'map/teams/delivery.yaml',
      before: `name: Delivery
retired: 2026-01-31
`,
      after: `name: Delivery
retired: 2026-02-28
`,
      gives: 'end-moved',
    },
  ],
};
