import { msPerDay } from '../../model/calendar/day.ts';
import { startOfDate } from '../../model/calendar/moment.ts';
import type { Group, Idea, Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { inUse } from '../common/in-use.ts';
import { ideaFunnel, type RankedIdea } from '../ideas/funnel.ts';
import type { ProjectPlan } from '../ideas/project-plans.ts';
import type { MetricHistory } from '../metrics/history.ts';
import type { MonitorEntry, MonitorList } from '../monitor/entry.ts';
import { type AgendaDays, agendaDays } from './agenda-days.ts';
import { entryStages } from './entry-stages.ts';
import { type GroupMember, groupMembers } from './group-members.ts';
import type { Happening } from './happenings.ts';
import type { WorkStages } from './work-stages.ts';

/** What a working group has to talk about when it meets next. */
export interface GroupAgenda extends AgendaDays {
  readonly group: Item<Group>;
  readonly members: readonly GroupMember[];
  /** Ideas that the group has to decide on, the best first. */
  readonly ideas: readonly { readonly idea: RankedIdea; readonly days: number | undefined; readonly late: boolean }[];
  readonly inQuestion: readonly MonitorEntry[];
  readonly overdue: readonly MonitorEntry[];
  /** Projects with something to say: a check-in missed, a milestone past due or due before the meeting after the next. */
  readonly projects: readonly ProjectPlan[];
  /** Metrics of the group's stages that miss their targets. */
  readonly metrics: readonly MetricHistory[];
  readonly unanswered: readonly MonitorEntry[];
  readonly newsDue: readonly MonitorEntry[];
  readonly owed: readonly MonitorEntry[];
  readonly changes: readonly Happening[];
  /** What the members have to do besides, by their days. */
  readonly tasks: readonly Item<Task>[];
}

/** What is looked up for all groups together. */
export interface AgendaMaterial {
  readonly clock: MonitorClock;
  readonly stages: WorkStages;
  readonly entries: ReadonlyMap<MonitorList, readonly MonitorEntry[]>;
  readonly projects: readonly ProjectPlan[];
  readonly metrics: readonly MetricHistory[];
  readonly happenings: readonly Happening[];
}

/** Makes the agenda of every group that still meets. */
export function groupAgendas(model: Model, material: AgendaMaterial): readonly GroupAgenda[] {
  const { clock, stages } = material;
  const membersOf = groupMembers(model);
  const analysed = ideaFunnel(model).running.filter(({ value }) => value.status === 'in_analysis');
  const late = new Set(listed(material, 'stale-ideas').flatMap((entry) => (entry.late ? [entry.id] : [])));
  const open = model
    .all('task')
    .filter(({ value }) => !taskMachine.ended.includes(value.status))
    .sort((a, b) => compare(a.value.due, b.value.due) || compare(a.id, b.id));
  return inUse(model, 'group').map((group) => {
    const { value } = group;
    const { meetings, changedSince } = agendaDays(value, clock);
    const own = new Set(value.stages);
    const people = new Set(value.members);
    const touches = (some: readonly string[]): boolean => some.some((stage) => own.has(stage));
    const ours = (name: MonitorList): readonly MonitorEntry[] =>
      listed(material, name).filter((entry) => isOf(entry, people) || touches(entryStages(model, stages, entry)));
    const inQuestion = ours('in-question');
    const asked = new Set(inQuestion.map(({ id }) => id));
    const overdue = ours('overdue').filter(({ id }) => !asked.has(id));
    const told = new Set([...asked, ...overdue.map(({ id }) => id)]);
    const from = startOfDate(changedSince, clock.zone) ?? clock.now;
    return {
      group,
      meetings,
      members: membersOf(value, meetings?.next ?? clock.today),
      ideas: analysed
        .filter(({ value: idea }) => isRoutedTo(idea, group.id))
        .map((idea) => ({ idea, days: daysInAnalysis(clock, idea.value), late: late.has(idea.id) })),
      inQuestion,
      overdue,
      projects: material.projects.filter(
        (plan) =>
          hasNews(plan, meetings?.following ?? clock.today) &&
          (isRoutedTo(plan.idea.value, group.id) || touches(stages.ofIdea(plan.idea.value))),
      ),
      metrics: material.metrics.filter(({ state, metric }) => state === 'missed' && touches([metric.stage])),
      unanswered: ours('unanswered'),
      newsDue: ours('news-due'),
      owed: ours('owed'),
      changedSince,
      changes: material.happenings.filter(({ at, record }) => at >= from && touches(record.stages)),
      tasks: open.filter((task) => people.has(task.value.owner) && !told.has(task.id)),
    };
  });
}

/** Theirs by the files, or their turn: a task in question is its owner's, and waits for the CX team. */
function isOf({ people, person = '' }: MonitorEntry, members: ReadonlySet<string>): boolean {
  return members.has(person) || people.some((one) => members.has(one));
}

function listed({ entries }: AgendaMaterial, name: MonitorList): readonly MonitorEntry[] {
  return entries.get(name) ?? [];
}

function isRoutedTo({ route }: Idea, group: string): boolean {
  return route !== undefined && 'group' in route && route.group === group;
}

/** Whole days since the analysis began. */
function daysInAnalysis(clock: MonitorClock, { history = [] }: Idea): number | undefined {
  const since = history.findLast(({ to }) => to === 'in_analysis')?.at;
  const instant = since === undefined ? undefined : clock.instant(since);
  return instant === undefined ? undefined : Math.max(0, Math.floor((clock.now - instant) / msPerDay));
}

function hasNews({ checkin, milestones, overrun }: ProjectPlan, until: string): boolean {
  return (
    checkin.missed ||
    overrun ||
    milestones.some(({ state, milestone }) => state === 'past' || (state === 'due' && (milestone.due ?? '') < until))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
