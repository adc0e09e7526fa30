import type { Message } from '../../diagnostic.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { monitorClock } from '../../queries/common/clock.ts';
import { labelOf } from '../../queries/common/names.ts';
import { reachedSteps } from '../../queries/monitor/escalation.ts';
import { type Act, checkAct, checkGiven, checkUnended } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, type Planned, planEdit, refuse } from '../kit/planned.ts';
import { actingFor, awayNotes, type FoundOwner } from './owner.ts';

export interface TaskEscalation extends Act {
  readonly task: string;
  /** A person or `head-of:<team>`; without it, the step of the matrix that the time past due has reached. */
  readonly to: string | undefined;
  readonly reason: string | undefined;
}

/** Plans that somebody is called to a task that is past due, or in conflict. */
export function planTaskEscalate(model: Model, wanted: TaskEscalation): Planned {
  const { by, at, reason } = wanted;
  const opened = openRecord(model, 'task', wanted.task);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const called = calledPerson(model, opened.item, wanted);
  const wrong: readonly Message[] = [
    ...checkUnended('task', opened.item),
    ...checkGiven({ id }, { reason }),
    ...checkAct(model, opened.item, wanted, called.ok ? called.owner : undefined),
  ];
  const allowed = checked(wrong, called);
  if (!allowed.ok) return allowed;
  const { owner: person, notes } = allowed;
  const words = { id, title: value.title, to: labelOf(model, 'person', person) };
  return planEdit(path, opened.text, [{ op: 'append', path: ['escalations'], value: { at, by, to: person, reason } }], {
    record: id,
    notes,
    summary: { key: 'action/task-escalated', values: words },
    commit: { key: 'action/task-escalated-commit', values: { ...words, to: person } },
  });
}

/** Who is called; a task that is not past due is in conflict, and goes to the first step. */
function calledPerson(model: Model, { id, value }: Item<Task>, { to, at }: TaskEscalation): FoundOwner {
  const day = dayOfAct(model, at);
  if (to !== undefined && !to.startsWith('head-of:')) return { ok: true, owner: to, notes: awayNotes(model, to, day) };
  const step = to ?? stepOf(model, value, at);
  if (step === undefined) return refuse({ key: 'action/no-escalation', values: { id } });
  const found = actingFor(model, step, day);
  const before = value.escalations?.at(-1);
  if (!found.ok || to !== undefined || before?.to !== found.owner) return found;
  const values = { id, to: labelOf(model, 'person', found.owner), at: before.at };
  return refuse({ key: 'action/escalated-already', values });
}

function stepOf(model: Model, { due, owner }: Task, at: string): string | undefined {
  const clock = monitorClock(model, 0);
  const now = clock.instant(at);
  const steps = model.single('routing')?.value.escalation ?? [];
  if (now === undefined || !isOverdue(due, now, clock.zone)) return steps[0]?.to;
  const reached = reachedSteps(model, { ...clock, now }, due, clock.teamOf(owner));
  return (reached.at(-1) ?? steps[0])?.to;
}
