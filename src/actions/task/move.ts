import type { Model } from '../../model/model.ts';
import { decideMove, type RecordMove } from '../kit/move-record.ts';
import { type Planned, planEdit } from '../kit/planned.ts';

/** Plans a task's move: its status, and one entry more in its history. */
export function planTaskMove(model: Model, move: RecordMove): Planned {
  const decided = decideMove(model, move, { kind: 'task' });
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
