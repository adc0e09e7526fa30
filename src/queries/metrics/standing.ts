import { type Method, methodOf } from '../../model/metric-method.ts';
import type { Model } from '../../model/model.ts';
import type { Interval } from '../statistics/interval.ts';
import { z95 } from '../statistics/interval.ts';
import { areVeryDifferent, responseRate } from '../statistics/response-rate.ts';
import { type MapMetric, mapMetrics } from './map-metrics.ts';
import type { MetricValue } from './map-metrics-values.ts';
import { type MetricProcess, processOf } from './process.ts';
import { differenceOf, intervalOf } from './sample.ts';

/** A metric as somebody judges it: its last value, how sure that is, and what the values before it say of it. */
export interface MetricStanding extends MapMetric {
  readonly method: Method;
  /** Where the true figure lies in 95 of 100 such samples; undefined where the data cannot tell. */
  readonly interval: Interval | undefined;
  /** How many of those asked answered, 0 to 1. */
  readonly rate: number | undefined;
  readonly variation: MetricProcess;
  /** The target is missed, and lies where this process does not get while nothing in it changes. */
  readonly targetOutside: boolean;
  readonly change: MetricChange | undefined;
  /** Which way the values go: by a signal of the process where there is one, else from the value before to the last. */
  readonly heading: Course | undefined;
  /** Metrics that it is read together with and that got worse while it got better. */
  readonly costs: readonly MapMetric[];
}

export type Course = 'better' | 'worse' | 'same';

/** From the value before to the last one. */
export interface MetricChange {
  readonly before: MetricValue;
  readonly by: number;
  readonly is: Course;
  /** Undefined where the data cannot tell. */
  readonly isNoise: boolean | undefined;
  /** Where another part of those asked answered than before, the figures may be those of other people. */
  readonly otherRate: number | undefined;
}

/** Whether its last step is routine and nothing else speaks of a change: then it is neither better nor worse. */
export function isOnlyNoise({ change, variation }: Pick<MetricStanding, 'change' | 'variation'>): boolean {
  return change?.isNoise === true && change.is !== 'same' && variation.signals.length === 0;
}

/** Judges every metric in use, in the order of the map, with what balances it. */
export function metricStandings(model: Model): readonly MetricStanding[] {
  const { byStage } = mapMetrics(model);
  const stages = model.single('success-map')?.value.stages.map(({ id }) => id) ?? [];
  // A metric of a stage that the map does not have comes last; `validate` reports it.
  const judged = [...new Set([...stages, ...byStage.keys()])].flatMap((stage) => (byStage.get(stage) ?? []).map(judge));
  const byId = new Map(judged.map((one) => [one.id, one]));
  // That two are read together may be said on either side.
  const partners = new Map(judged.map(({ id }) => [id, new Set<string>()]));
  for (const { id, metric } of judged) {
    for (const other of metric.balance ?? []) {
      partners.get(id)?.add(other);
      partners.get(other)?.add(id);
    }
  }
  return judged.map((one) => ({
    ...one,
    costs:
      one.heading === 'better'
        ? [...(partners.get(one.id) ?? [])].flatMap((id) => {
            const other = byId.get(id);
            return other?.heading === 'worse' ? [other] : [];
          })
        : [],
  }));
}

function judge(measured: MapMetric): Omit<MetricStanding, 'costs'> {
  const { metric, values, latest, target } = measured;
  const variation = processOf(metric, values);
  const { limits } = variation;
  const change = changeOf(variation, metric.better);
  return {
    ...measured,
    method: methodOf(metric),
    interval: intervalOf(latest?.sample),
    rate: rateOf(latest),
    variation,
    targetOutside:
      measured.state === 'missed' &&
      limits !== undefined &&
      target !== undefined &&
      (metric.better === 'higher' ? target > limits.high : target < limits.low),
    change,
    heading: courseOf(variation, metric.better) ?? change?.is,
  };
}

function rateOf(value: MetricValue | undefined): number | undefined {
  return value?.n === undefined || value.sent === undefined ? undefined : responseRate(value.n, value.sent);
}

/** What the signals say that the last value takes part in; undefined where there is none, or they disagree. */
function courseOf({ signals }: MetricProcess, better: 'higher' | 'lower'): Course | undefined {
  const sides = new Set(signals.map(({ side }) => side));
  if (sides.size !== 1) return undefined;
  return sides.has('above') === (better === 'higher') ? 'better' : 'worse';
}

/** Sums of decimals are not exact: so small a share of a value is no change. */
const nothing = 1e-9;

function changeOf({ series, limits }: MetricProcess, better: 'higher' | 'lower'): MetricChange | undefined {
  const [before, last] = series.slice(-2);
  if (!before || !last) return undefined;
  const by = last.value - before.value;
  const isSame = Math.abs(by) <= nothing * Math.max(Math.abs(last.value), Math.abs(before.value));
  const z = differenceOf(before.sample, last.sample);
  const isRoutine = limits && Math.abs(by) <= limits.rangeLimit;
  const [was, is] = [rateOf(before), rateOf(last)];
  return {
    before,
    by: isSame ? 0 : by,
    is: isSame ? 'same' : by > 0 === (better === 'higher') ? 'better' : 'worse',
    isNoise: z === undefined ? isRoutine : Math.abs(z) < z95 || isRoutine === true,
    otherRate: was !== undefined && is !== undefined && areVeryDifferent(was, is) ? was : undefined,
  };
}
