import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A step of a playbook, and their order. */
export const playbookStep: ChangeRow = {
  ids: {
    ...mirrored('step-removed', 'loosening', 'step-added', 'tightening'),
    ...symmetric('steps-reordered', 'neutral'),
  },
  judge: each((edit) =>
    edit.what === 'order'
      ? 'steps-reordered'
      : coming(edit, { come: 'step-added', gone: 'step-removed', other: 'step-added' }),
  ),
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
steps: [{id: mail, name: Mail, team: sales, after: 0 days, touch: automated}]
`,
      gives: 'step-removed',
    },
  ],
};
