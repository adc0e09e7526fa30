import type { Model } from '../../model/model.ts';
import { type Planned, planEdit } from '../kit/record-edit.ts';
import { decideMove, type MoveWays, type RecordMove } from '../kit/record-move.ts';

/** Plans a task's move: its status, and one entry more in its history. */
export function planTaskMove(model: Model, move: RecordMove): Planned {
  const decided = decideMove(model, move, taskWays);
  if (!decided.ok) return decided;
  const { item, text, edits } = decided;
  const { id, path, value } = item;
  const words = { id, title: value.title, to: move.to };
  return planEdit(path, text, edits, {
    record: id,
    summary: { key: 'action/task-moved', values: { ...words, from: value.status } },
    commit: { key: 'action/task-moved-commit', values: words },
  });
}

export const taskWays: MoveWays<'task'> = {
  kind: 'task',
  sayMissing: (id, { to, noteSays }, fields) => [
    { key: 'action/missing-options', values: { id, to, fields, says: noteSays ?? '' } },
  ],
};
