import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A stage that a group looks after. */
export const groupStage: ChangeRow = {
  ids: mirrored('group-stage-removed', 'loosening', 'group-stage-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'group-stage-added', gone: 'group-stage-removed', other: 'group-stage-added' }),
  ),
  examples: [
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann]
meets: 1 week
stages: [onboarding]
`,
      after: `name: First week
members: [ann]
meets: 1 week
`,
      gives: 'group-stage-removed',
    },
  ],
};
