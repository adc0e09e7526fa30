import { asMessage, type Message } from '../../diagnostic.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import { type Act, checkAct, checkGiven } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface TaskFollowUp extends Act {
  readonly task: string;
  /** What the owner said. */
  readonly reason: string | undefined;
}

/** Plans to write down why a task was cancelled or ran out of time: the CX team has asked its owner. */
export function planTaskFollowUp(model: Model, wanted: TaskFollowUp): Planned {
  const { reason, by, at } = wanted;
  const opened = openRecord(model, 'task', wanted.task);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const instant = instantIn(model.settings.timezone);
  const asked = value.followup;
  const lastChange = instant(value.history.at(-1)?.at ?? '') ?? 0;
  const isTold = asked && (instant(asked.at) ?? 0) >= lastChange;
  const wrong: readonly Message[] = [
    ...(value.status === 'cancelled' || isExpired(model, value, at)
      ? []
      : [asMessage('action/nothing-to-follow-up', { id, status: value.status, due: value.due })]),
    ...(isTold ? [asMessage('action/followed-up', { id, by: labelOf(model, 'person', asked.by), at: asked.at })] : []),
    ...checkGiven({ id }, { reason }),
    ...checkAct(model, opened.item, wanted),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const words = { id, title: value.title, owner: labelOf(model, 'person', value.owner) };
  return planEdit(path, opened.text, [{ op: 'set', path: ['followup'], value: { at, by, reason } }], {
    record: id,
    summary: { key: 'action/task-followed-up', values: words },
    commit: { key: 'action/task-followed-up-commit', values: words },
  });
}

function isExpired(model: Model, { due, status }: Task, at: string): boolean {
  const now = instantIn(model.settings.timezone)(at);
  const ended = taskMachine.ended.some((state) => state === status);
  return !ended && now !== undefined && isOverdue(due, now, workspaceZone(model.settings.timezone));
}
