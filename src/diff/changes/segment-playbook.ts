import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A playbook that the clients of a segment get. */
export const segmentPlaybook: ChangeRow = {
  ids: mirrored('segment-playbook-removed', 'loosening', 'segment-playbook-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'segment-playbook-added', gone: 'segment-playbook-removed', other: 'segment-playbook-added' }),
  ),
  examples: [
    {
      file: 'map/segments.yaml',
      before: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch, playbooks: [welcome]}
`,
      after: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
`,
      gives: 'segment-playbook-removed',
    },
  ],
};
