import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { localDate, parseMoment } from '../../model/calendar/moment.ts';
import type { Zone } from '../../model/calendar/zone.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import { workspaceZone } from '../../model/instants.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';

/** Who has what to do, from when to when, as of a day. */
export interface TaskPlan {
  readonly name: string;
  /** The day it is, `2026-11-22`. */
  readonly today: string;
  /** By team in the order of their ids, then by due date. */
  readonly unfinished: readonly PlannedTask[];
  /** What ended in the last two weeks, the newest first. */
  readonly ended: readonly PlannedTask[];
}

export interface PlannedTask extends Item<Task> {
  /** The first team of its owner. */
  readonly team: string | undefined;
  /** The day it was accepted last, else the day it was made; never after `end`. */
  readonly start: string;
  /** The day it is due; of a task that has ended, the day it ended. */
  readonly end: string;
  readonly overdue: boolean;
}

const recentDays = 14;

/** Plans the tasks of everybody, or of one team, at a moment (milliseconds since 1970). */
export function taskPlan(model: Model, now: number, team?: string): TaskPlan {
  const zone = workspaceZone(model.settings.timezone);
  const today = localDate(now, zone);
  if (today === undefined) throw new Error('The clock shows a year beyond 9999');
  const teams = teamsOfPeople(model);
  const since = formatDate((parseDate(today) ?? 0) - recentDays) ?? '';
  const tasks = model
    .all('task')
    .map((item) => planned(item, teams(item.value.owner)[0], today, zone))
    .filter((task) => team === undefined || task.team === team);
  return {
    name: model.settings.name,
    today,
    unfinished: tasks
      .filter((task) => !isEnded(task))
      .sort((a, b) => compare(a.team ?? '\uFFFF', b.team ?? '\uFFFF') || compare(a.end, b.end) || compare(a.id, b.id)),
    ended: tasks
      .filter((task) => isEnded(task) && task.end >= since && task.end <= today)
      .sort((a, b) => compare(b.end, a.end) || compare(a.id, b.id)),
  };
}

function planned(item: Item<Task>, team: string | undefined, today: string, zone: Zone): PlannedTask {
  const { due, status, history = [] } = item.value;
  const accepted = history.findLast(({ to }) => to === 'in_progress') ?? history[0];
  const end = isEnded(item) ? dayOf(history.findLast(({ to }) => to === status)?.at, zone) : due;
  const start = dayOf(accepted?.at, zone);
  return {
    ...item,
    team,
    start: start === undefined || start > (end ?? due) ? (end ?? due) : start,
    end: end ?? due,
    overdue: !isEnded(item) && due < today,
  };
}

function isEnded({ value }: Item<Task>): boolean {
  return taskMachine.ended.includes(value.status);
}

function dayOf(moment: string | undefined, zone: Zone): string | undefined {
  const instant = moment === undefined ? undefined : parseMoment(moment, zone);
  return instant === undefined ? undefined : localDate(instant, zone);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
