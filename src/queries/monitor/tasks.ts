import { asMessage, type Message } from '../../diagnostic.ts';
import { dueDate, isOverdue } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { MonitorList, WaitingThing } from './entry.ts';
import { reachedSteps } from './escalation.ts';

/** The lists of tasks: not accepted, in work, due soon, overdue, escalated, in question, cancelled or expired without a why. */
export function taskEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return model.all('task').flatMap((item): readonly WaitingThing[] => {
    const { value } = item;
    const ended = taskMachine.ended.some((state) => state === value.status);
    const team = clock.teamOf(value.owner);
    const overdue = !ended && isOverdue(value.due, clock.now, clock.zone);
    const near = !ended && !overdue && isNear(model, clock, value.due, team);
    const since = sinceStatus(value);
    const entry = (list: MonitorList, late: boolean, more: Partial<WaitingThing> = {}): WaitingThing => ({
      list,
      kind: 'task',
      id: item.id,
      title: value.title,
      person: value.owner,
      teams: team === undefined ? [] : [team],
      tags: value.tags ?? [],
      due: value.due,
      late,
      notes: [],
      ...stageOf(model, item),
      ...(since === undefined ? {} : { since }),
      ...more,
    });
    const teamsOf = (person: string): readonly string[] => [clock.teamOf(person) ?? []].flat();
    return [
      ...(value.status === 'open' ? [entry('unaccepted', clock.isOver(since, 'unaccepted', team))] : []),
      ...(isInWork(value) && !overdue && !near ? [entry('accepted', false)] : []),
      ...(near ? [entry('due-soon', value.due === clock.today)] : []),
      ...(overdue ? [entry('overdue', true, { notes: escalationNotes(model, clock, value, team) })] : []),
      ...(ended ? [] : escalated(value).map((to) => entry('escalated', overdue, { ...to, teams: teamsOf(to.person) }))),
      ...(value.status === 'in_question'
        ? [entry('in-question', clock.isOver(since, 'in_question', model.settings.cxTeam), questionOf(model, value))]
        : []),
      ...((value.status === 'cancelled' || overdue) && value.followup === undefined
        ? [entry('cancelled-unexplained', false, { ...cxTeam(model), notes: [whyNot(overdue), ownerNote(value)] })]
        : []),
    ];
  });
}

/** When the task came into its present status. */
function sinceStatus({ history = [], status }: Task): string | undefined {
  return history.findLast(({ to }) => to === status)?.at;
}

/** The due day is no further than the limit, counted in the working days of the owner's team. */
function isNear(model: Model, clock: MonitorClock, due: string, team: string | undefined): boolean {
  const limit = parseDuration(model.settings.limits.due_soon);
  const last = limit && dueDate(clock.calendarOf(team), clock.now, limit);
  return last !== undefined && due <= last;
}

/** The steps of escalation that the time past due has reached, and those that were taken. */
function escalationNotes(model: Model, clock: MonitorClock, task: Task, team: string | undefined): readonly Message[] {
  const steps = reachedSteps(model, clock, task.due, team);
  const last = steps.at(-1);
  const taken = task.escalations?.at(-1);
  return [
    ...(last ? [asMessage('monitor/escalation-step', { step: steps.length, to: last.to })] : []),
    ...(taken ? [asMessage('monitor/escalated', { to: taken.to, at: taken.at.slice(0, 10) })] : []),
  ];
}

/** Who must answer, and what. */
function questionOf(model: Model, task: Task): Partial<WaitingThing> {
  const note = task.history?.findLast(({ to }) => to === 'in_question')?.note;
  const question = note === undefined ? [] : [asMessage('monitor/question', { question: note })];
  return { ...cxTeam(model), notes: [...question, ownerNote(task)] };
}

/** It waits for the CX team, where there is one. */
function cxTeam({ settings }: Model): Partial<WaitingThing> {
  return settings.cxTeam === undefined ? {} : { teams: [settings.cxTeam] };
}

function ownerNote({ owner }: Task): Message {
  return { key: 'monitor/owner', values: { person: owner } };
}

function whyNot(overdue: boolean): Message {
  return { key: `monitor/${overdue ? 'expired' : 'cancelled'}`, values: {} };
}

/** Taken on, and not over; while a question of it is open, it is still its owner's. */
function isInWork({ status }: Task): boolean {
  return status === 'in_progress' || status === 'in_question';
}

/** Who it was handed up to last, and why. */
function escalated(
  task: Task,
): readonly (Pick<WaitingThing, 'notes'> & { readonly person: string; readonly since: string })[] {
  const last = task.escalations?.at(-1);
  if (last === undefined) return [];
  const reason = asMessage('monitor/reason', { reason: last.reason });
  return [{ person: last.to, since: last.at, notes: [reason, ownerNote(task)] }];
}

/** The stage of the first case that names one. */
function stageOf(model: Model, { value }: Item<Task>): { readonly stage?: string } {
  for (const id of value.cases ?? []) {
    const stage = model.get('case', id)?.value.stage;
    if (stage !== undefined) return { stage };
  }
  return {};
}
