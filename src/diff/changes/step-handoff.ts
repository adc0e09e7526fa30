import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The hand-off that a step of a playbook makes. */
export const stepHandoff: ChangeRow = {
  ids: {
    ...mirrored('step-handoff-removed', 'loosening', 'step-handoff-named', 'tightening'),
    ...symmetric('step-handoff-changed', 'neutral'),
  },
  judge: each((edit) =>
    coming(edit, { come: 'step-handoff-named', gone: 'step-handoff-removed', other: 'step-handoff-changed' }),
  ),
  examples: [
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}, {id: call, name: Call, team: sales, after: 2 working days, touch: personal, base: mail, handoff: new-prices}]
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}, {id: call, name: Call, team: sales, after: 2 working days, touch: personal, base: mail}]
`,
      gives: 'step-handoff-removed',
    },
  ],
};
