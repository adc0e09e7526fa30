import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A hand-off: somebody is told by it, so that it is in use by being there. */
export const handoff: ChangeRow = {
  ids: itselfIds('handoff', 'always'),
  judge: itself('handoff', 'always'),
  examples: [
    {
      file: 'map/handoffs/new-client.yaml',
      before: `name: New client
from: sales
to: [support]
stages: [onboarding]
mode: access
responsible: dan
where: {system: crm}
`,
      gives: 'handoff-removed',
    },
    {
      file: 'map/handoffs/new-client.yaml',
      before: `name: New client
from: sales
to: [support]
stages: [onboarding]
mode: access
responsible: dan
where: {system: crm}
`,
      after: `name: New client
from: sales
to: [support]
stages: [onboarding]
mode: access
responsible: dan
where: {system: crm}
retired: 2026-11-30
`,
      gives: 'handoff-removed',
    },
  ],
};
