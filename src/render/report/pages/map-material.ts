import type { Model } from '../../../model/model.ts';
import { type ComingAbsence, membersOn } from '../../../queries/common/team-members.ts';
import { type HandoffPlan, handoffPlan } from '../../../queries/handoffs/plan.ts';
import { type HandoffTrouble, handoffTroubles } from '../../../queries/handoffs/troubles.ts';
import { type JourneyMap, journeyMap } from '../../../queries/map/map.ts';
import { type MetricHistory, metricHistories } from '../../../queries/metrics/history.ts';
import { type MapMetrics, mapMetrics } from '../../../queries/metrics/map-metrics.ts';
import { type MonitorClock, monitorClock } from '../../../queries/monitor/clock.ts';
import type { ReportRequest } from '../page.ts';

/** What several pages about the map are made from; each part is worked out once a report, when it is first asked for. */
export interface MapMaterial {
  clock(): MonitorClock;
  map(): JourneyMap;
  plan(): HandoffPlan;
  /** The numbers of hand-offs, by id. */
  numbers(): ReadonlyMap<string, number>;
  troubles(): ReadonlyMap<string, readonly HandoffTrouble[]>;
  /** Who is away now, by person, until when, and who stands in. */
  away(): ReadonlyMap<string, ComingAbsence>;
  metrics(): MapMetrics;
  /** Metrics in use with their course, by id. */
  courses(): ReadonlyMap<string, MetricHistory>;
}

const made = new WeakMap<ReportRequest, MapMaterial>();

export function materialOf(request: ReportRequest): MapMaterial {
  const known = made.get(request) ?? gather(request);
  made.set(request, known);
  return known;
}

function gather({ model, now }: ReportRequest): MapMaterial {
  const clock = once(() => monitorClock(model, now));
  const map = once(() => journeyMap(model));
  return {
    clock,
    map,
    numbers: once(() => new Map(map().handoffs.map(({ id, number }) => [id, number]))),
    plan: once(() => handoffPlan(model)),
    troubles: once(() => handoffTroubles(model, clock().today)),
    away: once(() => absentees(model, clock().today)),
    metrics: once(() => mapMetrics(model)),
    courses: once(
      () => new Map(metricHistories(model).flatMap(({ metrics }) => metrics.map((metric) => [metric.id, metric]))),
    ),
  };
}

function absentees(model: Model, today: string): ReadonlyMap<string, ComingAbsence> {
  const membersOf = membersOn(model, today);
  return new Map(
    model
      .all('team')
      .flatMap(({ value }) => membersOf(value))
      .flatMap(({ member, absences }) =>
        absences.filter(({ now }) => now).map((absence): [string, ComingAbsence] => [member.id, absence]),
      ),
  );
}

function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
