import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkAct, checkUnended, saidText } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';
import { awayNotes } from './owner.ts';

export interface TaskAssignment extends Act {
  readonly task: string;
  readonly person: string;
  readonly due: string | undefined;
  readonly note: string | undefined;
}

/** Plans that a task gets another owner, another due date, or both; its status stays. */
export function planTaskAssign(model: Model, wanted: TaskAssignment): Planned {
  const { person, due, note, by, at } = wanted;
  const opened = openRecord(model, 'task', wanted.task);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const wrong = [...checkUnended('task', opened.item), ...checkAct(model, opened.item, wanted, person)];
  if (wrong.length > 0) return refuse(...wrong);
  const isOther = { owner: person !== value.owner, due: due !== undefined && due !== value.due };
  if (!isOther.owner && !isOther.due) {
    return refuse({ key: 'action/same-owner', values: { id, owner: person, due: value.due } });
  }
  const changed = { ...(isOther.owner ? { owner: person } : {}), ...(isOther.due && due !== undefined ? { due } : {}) };
  const edits: readonly Edit[] = [
    ...Object.entries(changed).map(([field, now]): Edit => ({ op: 'set', path: [field], value: now })),
    { op: 'append', path: ['history'], value: { at, by, ...changed, note: saidText(note) } },
  ];
  const words = { id, title: value.title, owner: labelOf(model, 'person', person), due: due ?? value.due };
  return planEdit(path, opened.text, edits, {
    record: id,
    notes: awayNotes(model, person, dayOfAct(model, at)),
    summary: { key: 'action/task-assigned', values: words },
    commit: { key: 'action/task-assigned-commit', values: { ...words, owner: person } },
  });
}
