import type { Phrases } from '../../../locales/phrases.ts';
import { metricBounds } from '../../../model/metric-bounds.ts';
import type { MetricStanding } from '../../../queries/metrics/standing.ts';
import { plainLine } from '../../text.ts';
import type { Look } from '../scene.ts';

/** A level that values are read against: each has a dash and words of its own. */
export interface Reference {
  readonly value: number;
  readonly text: string;
  readonly look: Look;
}

/** The levels that a metric is read against. */
export interface References {
  readonly target: Reference | undefined;
  readonly others: readonly Reference[];
}

export const valueLook: Look = { stroke: 'accent', strokeWidth: 2 };
export const targetLook: Look = { stroke: 'ink', strokeWidth: 1.4, dash: [5, 3.5] };
const expectationLook: Look = { stroke: 'plan', strokeWidth: 1.6, dash: [0.5, 3.5] };
const benchmarkDashes = [
  [9, 3, 1, 3],
  [9, 3, 1, 3, 1, 3],
  [14, 4],
  [2, 5],
] as const;

/** More would hide the course. */
const shownBenchmarks = benchmarkDashes.length;

/** The target of the last period, what clients expect, what others reach, and what is routine. */
export function referencesOf(standing: MetricStanding, phrases: Phrases): References {
  const { metric, target } = standing;
  const { charts, picture } = phrases;
  const amount = (value: number): string => picture.amount({ value, unit: plainLine(metric.unit) });
  const { expectation, benchmark = [], better } = metric;
  return {
    target:
      target === undefined
        ? undefined
        : { value: target, text: picture.target({ amount: amount(target), better }), look: targetLook },
    others: [
      ...(expectation
        ? [
            {
              value: expectation.value,
              text: charts.expectation({ amount: amount(expectation.value) }),
              look: expectationLook,
            },
          ]
        : []),
      ...benchmark.slice(0, shownBenchmarks).map(
        ({ who, value }, index): Reference => ({
          value,
          text: charts.benchmark({ who: plainLine(who), amount: amount(value) }),
          look: { stroke: 'muted', strokeWidth: 1.3, dash: benchmarkDashes[index] ?? [] },
        }),
      ),
      ...routineOf(standing, phrases),
    ],
  };
}

/** The limits of the process, as far as the metric can have such values. */
function routineOf(
  { metric, variation: { limits } }: MetricStanding,
  { charts, picture }: Phrases,
): readonly Reference[] {
  if (!limits) return [];
  const { min, max } = metricBounds(metric) ?? {
    min: metric.kind === 'count' || metric.kind === 'time' ? 0 : -Infinity,
    max: Infinity,
  };
  return (['high', 'low'] as const)
    .map((side) => ({ side, value: limits[side] }))
    .filter(({ value }) => value > min && value < max)
    .map(({ side, value }) => ({
      value,
      text: charts.routine[side]({ amount: picture.amount({ value, unit: plainLine(metric.unit) }) }),
      look: { stroke: 'muted', strokeWidth: 1, dash: [1.5, 2.5] },
    }));
}
