import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How long after its start a step of a playbook comes. */
export const stepDelay: ChangeRow = {
  ids: {
    ...mirrored('step-later', 'loosening', 'step-sooner', 'tightening'),
    ...symmetric('step-delay-restated', 'loosening'),
  },
  judge: each((edit) => grown(edit, { more: 'step-later', less: 'step-sooner', other: 'step-delay-restated' })),
  examples: [
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}, {id: call, name: Call, team: sales, after: 2 working days, touch: personal, base: mail}]
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}, {id: call, name: Call, team: sales, after: 5 working days, touch: personal, base: mail}]
`,
      gives: 'step-later',
    },
  ],
};
