import type { Model } from '../../../model/model.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import { type IdeaFunnel, ideaFunnel } from '../../../queries/ideas/funnel.ts';
import { type ProjectPlan, projectPlans } from '../../../queries/ideas/project-plans.ts';
import { agendaDays } from '../../../queries/meetings/agenda-days.ts';
import { type Happening, happenings } from '../../../queries/meetings/happenings.ts';
import { monthsAround } from '../../../queries/meetings/months.ts';
import { type WorkStages, workStages } from '../../../queries/meetings/work-stages.ts';
import { type MetricHistory, metricHistories, type StageMetrics } from '../../../queries/metrics/history.ts';
import { type MonitorClock, monitorClock } from '../../../queries/monitor/clock.ts';
import type { MonitorEntry, MonitorList } from '../../../queries/monitor/entry.ts';
import { monitor } from '../../../queries/monitor/monitor.ts';
import type { ReportRequest } from '../page.ts';

/** What several pages about the loop are made from; each part is worked out once a report, when it is first asked for. */
export interface LoopMaterial {
  clock(): MonitorClock;
  entries(): ReadonlyMap<MonitorList, readonly MonitorEntry[]>;
  stages(): WorkStages;
  happenings(): readonly Happening[];
  funnel(): IdeaFunnel;
  projects(): readonly ProjectPlan[];
  byStage(): readonly StageMetrics[];
  metrics(): readonly MetricHistory[];
}

const made = new WeakMap<ReportRequest, LoopMaterial>();

export function loopMaterial(request: ReportRequest): LoopMaterial {
  const known = made.get(request) ?? gather(request);
  made.set(request, known);
  return known;
}

function gather({ model, now }: ReportRequest): LoopMaterial {
  const clock = once(() => monitorClock(model, now));
  const stages = once(() => workStages(model));
  const byStage = once(() => metricHistories(model));
  return {
    clock,
    stages,
    byStage,
    entries: once(() => monitor(model, now)),
    happenings: once(() => happenings(model, clock(), stages(), earliestDay(model, clock()))),
    funnel: once(() => ideaFunnel(model)),
    projects: once(() => projectPlans(model, clock())),
    metrics: once(() => byStage().flatMap(({ metrics }) => metrics)),
  };
}

/** The first day that any page tells of: of the month before, or of the last meeting of a group that meets less often. */
function earliestDay(model: Model, clock: MonitorClock): string {
  const meetings = inUse(model, 'group').map(({ value }) => agendaDays(value, clock).changedSince);
  return [monthsAround(clock).before.firstDay, ...meetings].reduce((a, b) => (a < b ? a : b));
}

function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
