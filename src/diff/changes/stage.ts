import { itself, itselfIds } from '../itself.ts';
import { symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A stage of the lifecycle; the order of stages. */
export const stage: ChangeRow = {
  ids: { ...itselfIds('stage'), ...symmetric('stages-reordered', 'neutral') },
  judge: itself('stage', 'if-used', 'stages-reordered'),
  examples: [
    {
      file: 'map/success-map.yaml',
      before: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
  - {id: renewal, name: Renewal, goal: The client stays}
`,
      after: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
`,
      gives: 'stage-removed-unused',
    },
    {
      file: 'map/success-map.yaml',
      before: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
  - {id: renewal, name: Renewal, goal: The client stays}
`,
      after: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
  - {id: renewal, name: Renewal, goal: The client stays, retired: 2026-11-30}
`,
      gives: 'stage-removed-unused',
    },
    {
      file: 'map/success-map.yaml',
      before: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
`,
      after: `stages:
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
  - {id: purchase, name: Purchase, goal: The client has signed}
`,
      gives: 'stages-reordered',
    },
  ],
};
