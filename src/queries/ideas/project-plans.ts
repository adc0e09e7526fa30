import { localDate } from '../../model/calendar/moment.ts';
import type { CheckIn, Idea, Milestone, Project } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { type DueState, dueState } from '../common/due-state.ts';
import { routeOf } from '../common/idea-keepers.ts';
import { nextCheckin } from '../monitor/checkin-rhythm.ts';
import { type PlannedWork, workTree } from './work-tree.ts';

/** An idea that is being done, or is planned to be. */
export interface ProjectPlan {
  readonly idea: Item<Idea>;
  readonly project: Project;
  readonly running: boolean;
  readonly work: readonly PlannedWork[];
  readonly done: number;
  /** In the order of their days. */
  readonly milestones: readonly PlannedMilestone[];
  readonly checkin: {
    readonly last: CheckIn | undefined;
    /** The last day for the next one; undefined where the project does not run. */
    readonly due: string | undefined;
    readonly missed: boolean;
  };
  /** Runs past its last day, or is only planned past its first. */
  readonly overrun: boolean;
  /** Anything of it is past its day. */
  readonly late: boolean;
}

export interface PlannedMilestone {
  readonly milestone: Milestone;
  readonly state: DueState;
}

/** The projects that run, then those that are planned; in each the late ones first, then by their last day. */
export function projectPlans(model: Model, clock: MonitorClock): readonly ProjectPlan[] {
  return model
    .all('idea')
    .flatMap((idea): readonly ProjectPlan[] => {
      const { status, project } = idea.value;
      return project && (status === 'in_progress' || status === 'planned') ? [planOf(model, clock, idea, project)] : [];
    })
    .sort(
      (a, b) =>
        Number(b.running) - Number(a.running) ||
        Number(b.late) - Number(a.late) ||
        compare(a.project.end ?? '9999', b.project.end ?? '9999') ||
        compare(a.idea.id, b.idea.id),
    );
}

function planOf(model: Model, clock: MonitorClock, idea: Item<Idea>, project: Project): ProjectPlan {
  const running = idea.value.status === 'in_progress';
  const work = workTree(project.work ?? [], clock.today);
  const milestones = (project.milestones ?? [])
    .map((milestone) => ({ milestone, state: dueState(milestone, clock.today) }))
    .sort((a, b) => compare(a.milestone.due ?? '9999', b.milestone.due ?? '9999'));
  const { end, missed } = nextCheckin(model, clock, idea.value, routeOf(model, clock, idea.value).teams[0]);
  const due = running && end !== undefined ? localDate(end - 1, clock.zone) : undefined;
  const limit = running ? project.end : project.start;
  const overrun = limit !== undefined && limit < clock.today;
  const past = [...work, ...milestones].some(({ state }) => state === 'past');
  return {
    idea,
    project,
    running,
    work,
    done: work.filter(({ state }) => state === 'done').length,
    milestones,
    checkin: { last: idea.value.checkins?.at(-1), due, missed: running && missed },
    overrun,
    late: overrun || past || (running && missed),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
