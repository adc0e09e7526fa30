import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a person does a step. */
export const stepTouch: ChangeRow = {
  ids: mirrored('step-automated', 'loosening', 'step-made-personal', 'tightening'),
  judge: each((edit) => (edit.after === 'personal' ? 'step-made-personal' : 'step-automated')),
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
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}, {id: call, name: Call, team: sales, after: 2 working days, touch: automated, base: mail}]
`,
      gives: 'step-automated',
    },
  ],
};
