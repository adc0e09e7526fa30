import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How often a group meets. */
export const groupRhythm: ChangeRow = {
  ids: {
    ...mirrored('meets-rarer', 'loosening', 'meets-oftener', 'tightening'),
    ...symmetric('rhythm-restated', 'loosening'),
  },
  judge: each((edit) => grown(edit, { more: 'meets-rarer', less: 'meets-oftener', other: 'rhythm-restated' })),
  examples: [
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann]
meets: 1 week
`,
      after: `name: First week
members: [ann]
meets: 2 weeks
`,
      gives: 'meets-rarer',
    },
  ],
};
