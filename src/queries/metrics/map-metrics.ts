import { type Period, parsePeriod } from '../../model/calendar/period.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { hasFewAnswers } from './few-answers.ts';
import { comparePeriods, type MetricValue } from './map-metrics-values.ts';
import { metricValues } from './metric-figures.ts';

/** A metric as the map shows it: its last value against the target of that period. */
export interface MapMetric {
  readonly id: string;
  readonly metric: Metric;
  /** All values for all clients, oldest first, but those of too few answers. */
  readonly values: readonly MetricValue[];
  /** The value of the last period; undefined where too few answered in it. */
  readonly latest?: MetricValue;
  /** The last period, where it has answers and too few of them for a number. */
  readonly few?: Pick<MetricValue, 'period'> & { readonly n: number };
  /** The target for the latest value's period; where there is no value yet, the last one set. */
  readonly target?: number;
  /** `unmeasured`: nobody collects it yet; `empty`: no value has come; `few`: too few answers for one; `open`: there is no target to meet. */
  readonly state: 'met' | 'missed' | 'open' | 'few' | 'empty' | 'unmeasured';
}

/** The metrics of a map, in the order they are shown. */
export interface MapMetrics {
  /** What the client's success is measured by. */
  readonly success: readonly MapMetric[];
  readonly byStage: ReadonlyMap<string, readonly MapMetric[]>;
}

/** Sets every metric's last value against its target. Of a metric that is computed from cases, what is written down counts first. */
export function mapMetrics(model: Model): MapMetrics {
  const all = model
    .all('metric')
    .filter(({ value }) => value.retired === undefined)
    .map(({ id, value }) => measure(model, id, value, metricValues(model, id, value)))
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  const byStage = new Map<string, MapMetric[]>();
  for (const metric of all) {
    const ofStage = byStage.get(metric.metric.stage);
    if (ofStage) ofStage.push(metric);
    else byStage.set(metric.metric.stage, [metric]);
  }
  const measuredBy = model.single('success-map')?.value.success.measured_by ?? [];
  return { success: measuredBy.flatMap((id) => all.find((metric) => metric.id === id) ?? []), byStage };
}

function orderOf({ metric }: MapMetric): number {
  return metric.order ?? Number.MAX_SAFE_INTEGER;
}

function measure(model: Model, id: string, metric: Metric, all: readonly MetricValue[]): MapMetric {
  const last = all.at(-1);
  const few = last && hasFewAnswers(model, metric, last.n) ? { period: last.period, n: last.n } : undefined;
  const latest = few ? undefined : last;
  const values = all.filter(({ n }) => !hasFewAnswers(model, metric, n));
  const target = targetFor(metric, last?.period);
  return {
    id,
    metric,
    values,
    ...(latest === undefined ? {} : { latest }),
    ...(few === undefined ? {} : { few }),
    ...(target === undefined ? {} : { target }),
    state: few ? 'few' : stateOf(metric, latest, target),
  };
}

function stateOf(metric: Metric, latest: MetricValue | undefined, target: number | undefined): MapMetric['state'] {
  if (!latest) return metric.source.status === 'missing' ? 'unmeasured' : 'empty';
  if (target === undefined) return 'open';
  return (metric.better === 'higher' ? latest.value >= target : latest.value <= target) ? 'met' : 'missed';
}

/** The last target whose first period does not begin after `period` does. */
export function targetFor({ targets = [] }: Metric, period: Period | undefined): number | undefined {
  const dated = targets
    .flatMap(({ from, value }) => {
      const start = parsePeriod(from);
      return start ? [{ start, value }] : [];
    })
    .filter(({ start }) => period === undefined || start.start <= period.start)
    .sort((a, b) => comparePeriods(a.start, b.start));
  return dated.at(-1)?.value;
}
