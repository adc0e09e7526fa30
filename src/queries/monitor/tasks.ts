import { asMessage, type Message } from '../../diagnostic.ts';
import { dueDate, isOverdue } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from './clock.ts';
import type { MonitorEntry, MonitorList } from './entry.ts';
import { reachedSteps } from './escalation.ts';

/** The lists of tasks: not accepted, due soon, overdue, in question, cancelled or expired without a why. */
export function taskEntries(model: Model, clock: MonitorClock): readonly MonitorEntry[] {
  return model.all('task').flatMap((item): readonly MonitorEntry[] => {
    const { value } = item;
    const ended = taskMachine.ended.some((state) => state === value.status);
    const overdue = !ended && isOverdue(value.due, clock.now, clock.zone);
    const team = clock.teamOf(value.owner);
    const since = sinceStatus(value);
    const entry = (list: MonitorList, late: boolean, more: Partial<MonitorEntry> = {}): MonitorEntry => ({
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
    return [
      ...(value.status === 'open' ? [entry('unaccepted', clock.isOver(since, 'unaccepted', team))] : []),
      ...(!ended && !overdue && isNear(model, clock, value.due, team)
        ? [entry('due-soon', value.due === clock.today)]
        : []),
      ...(overdue ? [entry('overdue', true, { notes: escalationNotes(model, clock, value, team) })] : []),
      ...(value.status === 'in_question'
        ? [entry('in-question', clock.isOver(since, 'in_question', model.settings.cxTeam), questionOf(model, value))]
        : []),
      ...((value.status === 'cancelled' || overdue) && value.followup === undefined
        ? [
            entry('cancelled-unexplained', false, {
              notes: [{ key: `monitor/${overdue ? 'expired' : 'cancelled'}`, values: {} }],
            }),
          ]
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
function questionOf(model: Model, { history = [] }: Task): Partial<MonitorEntry> {
  const note = history.findLast(({ to }) => to === 'in_question')?.note;
  const { cxTeam } = model.settings;
  return {
    ...(cxTeam === undefined ? {} : { teams: [cxTeam] }),
    notes: note === undefined ? [] : [{ key: 'monitor/question', values: { question: note } }],
  };
}

/** The stage of the first case that names one. */
function stageOf(model: Model, { value }: Item<Task>): { readonly stage?: string } {
  for (const id of value.cases ?? []) {
    const stage = model.get('case', id)?.value.stage;
    if (stage !== undefined) return { stage };
  }
  return {};
}
