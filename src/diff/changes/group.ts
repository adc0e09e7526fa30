import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A working group. */
export const group: ChangeRow = {
  ids: itselfIds('group'),
  judge: itself('group'),
  examples: [
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann, dan]
meets: 1 week
`,
      gives: 'group-removed-unused',
    },
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann, dan]
meets: 1 week
`,
      after: `name: First week
members: [ann, dan]
meets: 1 week
retired: 2026-11-30
`,
      gives: 'group-removed-unused',
    },
  ],
};
