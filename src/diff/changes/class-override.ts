import type { Edit } from '../edit.ts';
import { each, mirrored, ranked, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a change costs in this workspace, where that is another class than its own. */
export const classOverride: ChangeRow = {
  ids: {
    ...mirrored('class-weakened', 'loosening', 'class-strengthened', 'tightening'),
    ...symmetric('class-reset', 'loosening'),
  },
  judge: each(classChange),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'changes: {member-removed: breaking}',
      after: 'changes: {member-removed: neutral}',
      gives: 'class-weakened',
    },
    { file: 'cxmap.yaml', before: 'changes: {member-removed: "off"}', after: '', gives: 'class-strengthened' },
    { file: 'cxmap.yaml', before: '', after: 'changes: {member-removed: neutral}', gives: 'class-reset' },
  ],
};

/** What a change costs by itself is not known here: only leaving it out is surely weaker, and naming it breaking stronger. */
function classChange(edit: Edit): string {
  const names = { stronger: 'class-strengthened', weaker: 'class-weakened', other: 'class-reset' };
  if (edit.before === 'off' && edit.after === undefined) return names.stronger;
  if (edit.before === undefined && edit.after === 'off') return names.weaker;
  return ranked(edit, ['off', 'neutral', 'tightening', 'loosening', 'breaking'], names);
}
