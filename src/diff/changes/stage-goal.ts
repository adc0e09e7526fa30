import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The goal of a stage, and when it is reached. */
export const stageGoal: ChangeRow = {
  ids: symmetric('stage-goal-restated', 'loosening'),
  judge: each(() => 'stage-goal-restated'),
  examples: [
    {
      file: 'map/success-map.yaml',
      before: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order, done_when: A parcel has left}
`,
      after: `stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - {id: onboarding, name: Onboarding, goal: The client has shipped an order, done_when: An order is placed}
`,
      gives: 'stage-goal-restated',
    },
  ],
};
