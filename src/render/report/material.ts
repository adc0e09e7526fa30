import type { Model } from '../../model/model.ts';
import { once, onceEach } from '../../once.ts';
import { type MonitorClock, monitorClock } from '../../queries/common/clock.ts';
import { inUse } from '../../queries/common/in-use.ts';
import { absencesOn, type ComingAbsence } from '../../queries/common/team-members.ts';
import { type HandoffPlan, handoffPlan } from '../../queries/handoffs/plan.ts';
import { type HandoffTrouble, handoffTroubles } from '../../queries/handoffs/troubles.ts';
import { type IdeaFunnel, ideaFunnel } from '../../queries/ideas/funnel.ts';
import { type ProjectPlan, projectPlans } from '../../queries/ideas/project-plans.ts';
import { type JourneyMap, journeyMap } from '../../queries/map/map.ts';
import { agendaDays } from '../../queries/meetings/agenda-days.ts';
import { type Happening, happenings } from '../../queries/meetings/happenings.ts';
import { monthsAround } from '../../queries/meetings/months.ts';
import { type WorkStages, workStages } from '../../queries/meetings/work-stages.ts';
import { type MetricHistory, metricHistories, type StageMetrics } from '../../queries/metrics/history.ts';
import { type MapMetrics, mapMetrics } from '../../queries/metrics/map-metrics.ts';
import type { MonitorEntry, MonitorList } from '../../queries/monitor/entry.ts';
import { monitor } from '../../queries/monitor/monitor.ts';
import { type ClientVoice, clientVoice } from '../../queries/voice/client-voice.ts';
import type { PageData, ReportRequest } from './page.ts';

/** What several pages are made from; each part is worked out once a report, when it is first asked for. */
export interface ReportMaterial {
  clock(): MonitorClock;
  map(): JourneyMap;
  plan(): HandoffPlan;
  /** The numbers of hand-offs, by id. */
  numbers(): ReadonlyMap<string, number>;
  troubles(): ReadonlyMap<string, readonly HandoffTrouble[]>;
  /** Who is away now, by person, until when, and who stands in. */
  away(): ReadonlyMap<string, ComingAbsence>;
  /** Metrics as the picture of the map has them. */
  mapMetrics(): MapMetrics;
  /** Metrics in use with their course, by stage. */
  byStage(): readonly StageMetrics[];
  /** The same in one list. */
  metrics(): readonly MetricHistory[];
  /** The same by id. */
  courses(): ReadonlyMap<string, MetricHistory>;
  /** Everything that waits for somebody. */
  entries(): ReadonlyMap<MonitorList, readonly MonitorEntry[]>;
  /** The stages that records have to do with. */
  stages(): WorkStages;
  /** What happened since the first day that any page tells of. */
  happenings(): readonly Happening[];
  /** Who speaks of what; pages for everybody do not tell. */
  voices(): ClientVoice | undefined;
  funnel(): IdeaFunnel;
  projects(): readonly ProjectPlan[];
}

/** The material of a report: all its pages share it. */
export const materialOf = onceEach(({ model, now, isPublic = false }: ReportRequest): ReportMaterial => {
  const clock = once(() => monitorClock(model, now));
  const map = once(() => journeyMap(model));
  const stages = once(() => workStages(model));
  const byStage = once(() => metricHistories(model));
  const metrics = once(() => byStage().flatMap((stage) => stage.metrics));
  return {
    clock,
    map,
    byStage,
    metrics,
    numbers: once(() => new Map(map().handoffs.map(({ id, number }) => [id, number]))),
    plan: once(() => handoffPlan(model)),
    troubles: once(() => handoffTroubles(model, clock().today)),
    away: once(() => absencesOn(model, clock().today)),
    mapMetrics: once(() => mapMetrics(model)),
    courses: once(() => new Map(metrics().map((metric) => [metric.id, metric]))),
    entries: once(() => monitor(model, now)),
    stages,
    happenings: once(() => happenings(model, clock(), stages(), earliestDay(model, clock()))),
    voices: once(() => (isPublic ? undefined : clientVoice(model, clock()))),
    funnel: once(() => ideaFunnel(model)),
    projects: once(() => projectPlans(model, clock())),
  };
});

/** The first day that any page tells of: of the month before, or of the last meeting of a group that meets less often. */
function earliestDay(model: Model, clock: MonitorClock): string {
  const meetings = inUse(model, 'group').map(({ value }) => agendaDays(value, clock).changedSince);
  return [monthsAround(clock).before.firstDay, ...meetings].reduce((a, b) => (a < b ? a : b));
}

/** The day that the report speaks of: written out, “22 November 2026”, and as machines write it. */
export function asOfData(request: ReportRequest): PageData {
  const { today } = materialOf(request).clock();
  return { as_of: request.phrases.pages.longDate(today), as_of_iso: today };
}
