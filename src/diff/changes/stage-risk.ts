import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A risk of a stage and what prevents it. */
export const stageRisk: ChangeRow = {
  ids: mirrored('risk-removed', 'loosening', 'risk-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'risk-added', gone: 'risk-removed', other: 'risk-added' })),
  examples: [
    {
      file: 'map/success-map.yaml',
      before: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order, risks: [{risk: No address, prevention: Ask twice}]}
`,
      after: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order}
`,
      gives: 'risk-removed',
    },
  ],
};
