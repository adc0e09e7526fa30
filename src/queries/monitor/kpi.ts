import type { Message } from '../../diagnostic.ts';
import { type Period, parsePeriod, periodOf, previousPeriod } from '../../model/calendar/period.ts';
import type { Model } from '../../model/model.ts';
import { countsAnswers } from '../metrics/few-answers.ts';
import type { MapMetric } from '../metrics/map-metrics.ts';
import { mapMetrics } from '../metrics/map-metrics.ts';
import type { MonitorClock } from './clock.ts';
import type { WaitingThing } from './entry.ts';

/** Metrics that miss their target, have no value for the last whole period, or improved while their balance got worse. */
export function kpiEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const metrics = [...mapMetrics(model).byStage.values()].flat();
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return metrics.flatMap((measured): readonly WaitingThing[] => {
    const { id, metric } = measured;
    const notes = [...missedTarget(measured), ...missingValue(measured, clock), ...worseBalance(measured, byId)];
    if (notes.length === 0) return [];
    const team = clock.teamOf(metric.owner);
    return [
      {
        list: 'kpi',
        kind: 'metric',
        id,
        title: metric.name,
        person: metric.owner,
        teams: team === undefined ? [] : [team],
        stage: metric.stage,
        tags: [],
        late: measured.state === 'missed',
        notes,
      },
    ];
  });
}

function missedTarget({ state, latest, target, metric }: MapMetric): readonly Message[] {
  if (state !== 'missed' || !latest || target === undefined) return [];
  const { n, value } = latest;
  const said = { period: latest.period.id, value, target, unit: metric.unit };
  return n !== undefined && countsAnswers(metric)
    ? [{ key: 'monitor/target-missed-by-answers', values: { ...said, n } }]
    : [{ key: 'monitor/target-missed', values: said }];
}

/** The last period that is over, in the rhythm of the metric's review, has no value. */
function missingValue({ metric, values, few, state }: MapMetric, clock: MonitorClock): readonly Message[] {
  const current = periodOf(clock.today, metric.review);
  const last = current && previousPeriod(current);
  if (!last || state === 'unmeasured' || metric.computed) return [];
  return [...values, ...(few ? [few] : [])].some(({ period }) => covers(period, last))
    ? []
    : [{ key: 'monitor/no-value', values: { period: last.id } }];
}

/** A value of the period itself, or of one that ends with it or later. */
function covers(period: Period, wanted: Period): boolean {
  return period.id === wanted.id || (period.end >= wanted.end && period.start <= wanted.end);
}

function worseBalance(measured: MapMetric, byId: ReadonlyMap<string, MapMetric>): readonly Message[] {
  if (trendOf(measured) <= 0) return [];
  return (measured.metric.balance ?? []).flatMap((id): readonly Message[] => {
    const other = byId.get(id);
    return other && trendOf(other) < 0 ? [{ key: 'monitor/balance-worse', values: { other: other.metric.name } }] : [];
  });
}

/** Above zero where the last value is better than the one before. */
function trendOf({ metric, values }: MapMetric): number {
  const [before, last] = values.slice(-2);
  if (!before || !last || parsePeriod(before.period.id)?.kind !== last.period.kind) return 0;
  return (last.value - before.value) * (metric.better === 'higher' ? 1 : -1);
}
