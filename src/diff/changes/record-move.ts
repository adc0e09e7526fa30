import type { Edit } from '../edit.ts';
import { mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judgement } from '../row.ts';

/** The life of a task or an idea: its status, owner and due date with the entries of its history. */
export const recordMove: ChangeRow = {
  ids: {
    ...mirrored('record-moved', 'neutral', 'record-moved-back', 'neutral'),
    ...mirrored('record-updated', 'neutral', 'record-entries-lost', 'neutral'),
    ...symmetric('record-rewritten', 'neutral'),
  },
  judge: judgeMove,
  examples: [
    {
      file: 'tasks/2026-11/T-261104-7K3QX.yaml',
      before: `title: Call back
type: callback
owner: ann
due: 2026-11-06
status: open
history:
  - {at: 2026-11-04T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
`,
      after: `title: Call back
type: callback
owner: ann
due: 2026-11-06
status: in_progress
history:
  - {at: 2026-11-04T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
  - {at: 2026-11-05T09:00:00Z, by: ann, to: in_progress}
`,
      gives: 'record-moved',
    },
    {
      file: 'tasks/2026-11/T-261104-7K3QX.yaml',
      before: `title: Call back
type: callback
owner: ann
due: 2026-11-06
status: open
history:
  - {at: 2026-11-04T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
`,
      after: `title: Call back
type: callback
owner: ann
due: 2026-11-06
status: open
history:
  - {at: 2026-11-04T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
  - {at: 2026-11-05T09:00:00Z, by: ann, note: Tried twice}
`,
      gives: 'record-updated',
    },
  ],
};

/**
 * Entries that are gone or changed are told as such; whether they may be, the checks of a history say. Of a move, the
 * status is what is told.
 */
function judgeMove(edits: readonly Edit[]): readonly Judgement[] {
  const history = edits.filter(({ path }) => path[0] === 'history');
  const [come, gone] = [
    history.some(({ before }) => before === undefined),
    history.some(({ after }) => after === undefined),
  ];
  const status = edits.find(({ path }) => path[0] === 'status');
  const ordered = status ? [status, ...edits.filter((edit) => edit !== status)] : edits;
  if (come === gone) return [{ id: 'record-rewritten', edits: ordered }];
  if (gone) return [{ id: status ? 'record-moved-back' : 'record-entries-lost', edits: ordered }];
  return [{ id: status ? 'record-moved' : 'record-updated', edits: ordered }];
}
