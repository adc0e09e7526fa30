import { parsePeriod } from '../../model/calendar/period.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import { type ProcessLimits, type ProcessSignal, processLimits, processSignals } from '../statistics/xmr.ts';
import type { MetricValue } from './map-metrics-values.ts';

/** What the values of a metric do over time, as far as there are enough of them. */
export interface MetricProcess {
  /** The values of the last series, oldest first: of one kind of period, and since the last baseline. */
  readonly series: readonly MetricValue[];
  /** Undefined below six values. */
  readonly limits: ProcessLimits | undefined;
  /** Those that the last value takes part in. */
  readonly signals: readonly ProcessSignal[];
}

/** Judges the last series of a metric by its own limits. */
export function processOf(metric: Metric, values: readonly MetricValue[]): MetricProcess {
  const kind = values.at(-1)?.period.kind;
  const begins = (metric.baselines ?? [])
    .flatMap(({ from }) => parsePeriod(from)?.start ?? [])
    .sort()
    .filter((start) => start <= (values.at(-1)?.period.start ?? ''))
    .at(-1);
  const series = values.filter(
    ({ period }) => period.kind === kind && (begins === undefined || period.start >= begins),
  );
  const numbers = series.map(({ value }) => value);
  const limits = processLimits(numbers);
  const last = series.length - 1;
  return { series, limits, signals: limits ? processSignals(numbers, limits).filter((one) => one.last === last) : [] };
}
