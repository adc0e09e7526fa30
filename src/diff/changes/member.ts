import type { Edit } from '../edit.ts';
import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A member of a team. */
export const member: ChangeRow = {
  ids: mirrored('member-removed', 'loosening', 'member-added', 'neutral'),
  judge: each((edit) => (hasLeft(edit) ? 'member-removed' : 'member-added')),
  examples: [
    {
      file: 'map/teams/sales.yaml',
      before: `members:
  - {id: dan, name: Dan Fox, head: true}
  - {id: eve, name: Eve May}
`,
      after: `members:
  - {id: dan, name: Dan Fox, head: true}
`,
      gives: 'member-removed',
    },
    {
      file: 'map/teams/sales.yaml',
      before: `members:
  - {id: dan, name: Dan Fox, head: true}
  - {id: eve, name: Eve May}
`,
      after: `members:
  - {id: dan, name: Dan Fox, head: true}
  - {id: eve, name: Eve May, left: 2026-11-30}
`,
      gives: 'member-removed',
    },
  ],
};

/** A day to leave on, or an earlier one, is as good as being gone. */
function hasLeft({ what, path, before, after }: Edit): boolean {
  if (what === 'entry') return after === undefined;
  return path.at(-1) === 'left' && after !== undefined && (typeof before !== 'string' || String(after) < before);
}
