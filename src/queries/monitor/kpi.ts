import type { Message } from '../../diagnostic.ts';
import { type Period, parsePeriod, periodOf, previousPeriod } from '../../model/calendar/period.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { countsAnswers } from '../metrics/few-answers.ts';
import type { MapMetric } from '../metrics/map-metrics.ts';
import { taskOfMiss } from '../metrics/missed.ts';
import { type MetricStanding, metricStandings } from '../metrics/standing.ts';
import type { WaitingThing } from './entry.ts';

/**
 * Metrics that miss their target, have no value for the last whole period, or improved while their balance got
 * worse; those that miss it and have become no task are on a list of their own besides.
 */
export function kpiEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const metrics = metricStandings(model);
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return metrics.flatMap((measured): readonly WaitingThing[] => {
    const { id, metric } = measured;
    const notes = [
      ...missedTarget(measured),
      ...processNotes(measured),
      ...missingValue(measured, clock),
      ...worseBalance(measured, byId),
    ];
    if (notes.length === 0) return [];
    const team = clock.teamOf(metric.owner);
    const teams = team === undefined ? [] : [team];
    return [
      {
        list: 'kpi',
        kind: 'metric',
        id,
        title: metric.name,
        person: metric.owner,
        teams,
        stage: metric.stage,
        tags: [],
        late: measured.state === 'missed',
        notes,
      },
      ...withoutTask(model, measured, teams),
    ];
  });
}

/** Metrics that miss their target, and nobody has made a task of it: `cxmap metric raise` does. */
function withoutTask(model: Model, measured: MapMetric, teams: readonly string[]): readonly WaitingThing[] {
  const { id, metric, state, latest } = measured;
  if (state !== 'missed' || !latest || taskOfMiss(model, id, latest.period.id)) return [];
  const raise: Message = { key: 'monitor/raise', values: { metric: id } };
  return [
    {
      list: 'kpi-without-task',
      kind: 'metric',
      id,
      title: metric.name,
      person: metric.owner,
      teams,
      stage: metric.stage,
      tags: [],
      late: true,
      notes: [...missedTarget(measured), raise],
    },
  ];
}

function missedTarget({ state, latest, target, metric }: MapMetric): readonly Message[] {
  if (state !== 'missed' || !latest || target === undefined) return [];
  const { n, value } = latest;
  const said = { period: latest.period.id, value, target, unit: metric.unit };
  return n !== undefined && countsAnswers(metric)
    ? [{ key: 'monitor/target-missed-by-answers', values: { ...said, n } }]
    : [{ key: 'monitor/target-missed', values: said }];
}

/** Of a target that is missed: what the values before say of it. One value alone is no reason to act. */
function processNotes({ state, variation, targetOutside, target }: MetricStanding): readonly Message[] {
  const { limits, signals } = variation;
  if (state !== 'missed' || !limits || target === undefined) return [];
  const { low, high } = limits;
  const said = signals.map(
    ({ rule, side, first, last }): Message => ({
      key: 'monitor/signal',
      values: { rule, side, count: last - first + 1, low, high },
    }),
  );
  const routine: Message = { key: 'monitor/routine', values: { low, high } };
  const outside: Message = { key: 'monitor/target-outside', values: { target } };
  return [...(said.length > 0 ? said : [routine]), ...(targetOutside ? [outside] : [])];
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
