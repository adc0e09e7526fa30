import type { Message } from '../../diagnostic.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/labels.ts';
import { monitorClock } from '../../queries/monitor/clock.ts';
import { reachedSteps } from '../../queries/monitor/escalation.ts';
import { assigneeOf, peopleOf } from '../../queries/routing/assignee.ts';
import { type Planned, planEdit } from '../kit/record-edit.ts';
import { type Act, checkOrder, checkPeople } from '../kit/record-guards.ts';
import { dayOfAct, missingOptions } from '../kit/record-new.ts';
import { openRecord } from '../kit/record-open.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { awayNotes } from './owner.ts';

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
  if (taskMachine.ended.some((state) => state === value.status)) {
    return refuse({ key: 'action/work-ended', values: { id, status: value.status } });
  }
  const missing = missingOptions({ reason });
  const called = calledPerson(model, opened.item, wanted);
  const wrong: readonly Message[] = [
    ...(missing.length > 0 ? [{ key: 'action/missing-for', values: { id, options: missing } }] : []),
    ...(called.ok
      ? checkPeople(model, at, [by, called.person])
      : [...checkPeople(model, at, [by]), ...called.messages]),
    ...checkOrder(model, id, value.escalations, at),
  ];
  if (wrong.length > 0 || !called.ok) return refuse(...wrong);
  const { person, notes } = called;
  const words = { id, title: value.title, to: labelOf(model, 'person', person) };
  return planEdit(path, opened.text, [{ op: 'append', path: ['escalations'], value: { at, by, to: person, reason } }], {
    record: id,
    notes,
    summary: { key: 'action/task-escalated', values: words },
    commit: { key: 'action/task-escalated-commit', values: { ...words, to: person } },
  });
}

type Called = { readonly ok: true; readonly person: string; readonly notes: readonly Message[] } | Refusal;

/** Who is called; a task that is not past due is in conflict, and goes to the first step. */
function calledPerson(model: Model, { id, value }: Item<Task>, { to, at }: TaskEscalation): Called {
  const day = dayOfAct(model, at);
  const people = peopleOf(model);
  if (to !== undefined && !to.startsWith('head-of:')) return { ok: true, person: to, notes: awayNotes(model, to, day) };
  const step = to ?? stepOf(model, value, at);
  if (step === undefined) return refuse({ key: 'action/no-escalation', values: { id } });
  const { person, insteadOf, nobody } = assigneeOf(step, people, day);
  if (person === undefined) {
    return refuse({ key: `action/route-${nobody === 'no-head' ? 'no-head' : 'away'}`, values: { owner: step, day } });
  }
  const before = value.escalations?.at(-1);
  if (to === undefined && before?.to === person) {
    return refuse({
      key: 'action/escalated-already',
      values: { id, to: labelOf(model, 'person', person), at: before.at },
    });
  }
  const names = {
    person: labelOf(model, 'person', insteadOf ?? person),
    deputy: labelOf(model, 'person', person),
    day,
  };
  return { ok: true, person, notes: insteadOf === undefined ? [] : [{ key: 'action/deputy-took', values: names }] };
}

function stepOf(model: Model, { due, owner }: Task, at: string): string | undefined {
  const clock = monitorClock(model, 0);
  const now = clock.instant(at);
  const steps = model.single('routing')?.value.escalation ?? [];
  if (now === undefined || !isOverdue(due, now, clock.zone)) return steps[0]?.to;
  const reached = reachedSteps(model, { ...clock, now }, due, clock.teamOf(owner));
  return (reached.at(-1) ?? steps[0])?.to;
}
