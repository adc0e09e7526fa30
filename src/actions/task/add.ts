import type { Model } from '../../model/model.ts';
import { decideCases, findLeftWork, openCases } from '../kit/case-work.ts';
import { checked, type Planned } from '../kit/planned.ts';
import { checkTask, makeTask, type TaskWish } from './make.ts';

export interface NewTask extends TaskWish {
  /** Any parts of ids that name one case each. */
  readonly cases: readonly string[];
}

/**
 * Plans a new task: routed and dated where that is not given, tied to its cases. The task is written first; where an
 * earlier run was cut off after that, the task it left is taken up instead of making another.
 */
export function planTaskAdd(model: Model, wanted: NewTask): Planned {
  const { type, by, at } = wanted;
  const title = wanted.title?.trim() ?? '';
  const opened = checked(checkTask(model, wanted), openCases(model, wanted.cases, at));
  if (!opened.ok) return opened;
  const { cases } = opened;

  const left = findLeftWork(model, 'task', cases, (task) => task.title === title && task.type === type);
  const made = left ? undefined : makeTask(model, wanted, cases);
  if (made && !made.ok) return made;
  const id = left?.id ?? made?.id ?? '';
  const decided = decideCases(cases, { kind: 'task', work: id, at, by });
  if (!decided.ok) return decided;
  const { owner, due } = left?.value ?? made ?? { owner: '', due: '' };
  const values = { id, title, owner, due };
  return {
    ok: true,
    plan: {
      writes: [...(made ? [made.write] : []), ...decided.writes],
      record: id,
      notes: made?.notes ?? [],
      summary: { key: left ? 'action/task-joined' : 'action/task-added', values },
      commit: { key: 'action/task-added-commit', values },
    },
  };
}
