import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A playbook that runs for a client. */
export const clientPlaybook: ChangeRow = {
  ids: mirrored('running-playbook-removed', 'loosening', 'running-playbook-added', 'neutral'),
  judge: each((edit) =>
    coming(edit, { come: 'running-playbook-added', gone: 'running-playbook-removed', other: 'running-playbook-added' }),
  ),
  examples: [
    {
      file: 'clients/harbor-1.yaml',
      before: 'playbooks: [{playbook: welcome, started: 2026-11-01}]',
      after: '',
      gives: 'running-playbook-removed',
    },
  ],
};
