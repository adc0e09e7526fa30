import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { mirrored, symmetric, together } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** Whose playbook it is; without segments it is everybody’s. */
export const playbookSegment: ChangeRow = {
  ids: {
    ...mirrored('playbook-narrowed', 'loosening', 'playbook-widened', 'tightening'),
    ...symmetric('playbook-segments-changed', 'loosening'),
  },
  judge: together(judgeSegments),
  examples: [
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
segments: [small]
`,
      gives: 'playbook-narrowed',
    },
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
segments: [small, large]
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
segments: [small]
`,
      gives: 'playbook-narrowed',
    },
    {
      file: 'map/playbooks/welcome.yaml',
      before: `name: Welcome
stage: onboarding
starts_on: contract-signed
segments: [large]
`,
      after: `name: Welcome
stage: onboarding
starts_on: contract-signed
segments: [small]
`,
      gives: 'playbook-segments-changed',
    },
  ],
};

/** No segments are all of them. */
function judgeSegments(_: readonly Edit[], { before, after }: Judging): string {
  const [was, is] = [segmentsOf(before), segmentsOf(after)];
  const kept = was.size === 0 || [...is].every((segment) => was.has(segment));
  const covered = is.size === 0 || [...was].every((segment) => is.has(segment));
  if (kept && is.size > 0) return 'playbook-narrowed';
  return covered && was.size > 0 ? 'playbook-widened' : 'playbook-segments-changed';
}

function segmentsOf(playbook: unknown): ReadonlySet<unknown> {
  const segments = fieldOf(playbook, 'segments');
  return new Set(Array.isArray(segments) ? segments : []);
}
