import type { Edit } from '../edit.ts';
import { coming, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judgement } from '../row.ts';

/** What was handed over when a client came. */
export const clientHandover: ChangeRow = {
  ids: {
    ...mirrored('handover-removed', 'loosening', 'handover-recorded', 'neutral'),
    ...symmetric('handover-changed', 'neutral'),
  },
  judge: judgeHandover,
  examples: [
    {
      file: 'clients/harbor-1.yaml',
      before: 'handover: {handoff: new-prices, at: 2026-11-01, by: dan}',
      after: '',
      gives: 'handover-removed',
    },
  ],
};

/** What changes within a hand-over that both revisions have is one intention with the rest of it. */
function judgeHandover(edits: readonly Edit[]): readonly Judgement[] {
  const names = { come: 'handover-recorded', gone: 'handover-removed', other: 'handover-changed' };
  const [edit] = edits;
  return edit ? [{ id: edit.path.length === 1 ? coming(edit, names) : names.other, edits }] : [];
}
