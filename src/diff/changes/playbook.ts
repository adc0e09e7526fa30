import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A playbook. */
export const playbook: ChangeRow = {
  ids: itselfIds('playbook'),
  judge: itself('playbook'),
  examples: [
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
`,
      gives: 'playbook-removed-unused',
    },
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
retired: 2026-11-30
`,
      gives: 'playbook-removed-unused',
    },
  ],
};
