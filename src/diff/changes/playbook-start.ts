import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The event that a playbook starts on. */
export const playbookStart: ChangeRow = {
  ids: symmetric('playbook-start-changed', 'breaking'),
  judge: each(() => 'playbook-start-changed'),
  examples: [
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
`,
      after: `name: Welcome
stage: onboarding
starts_on: price-change
`,
      gives: 'playbook-start-changed',
    },
  ],
};
