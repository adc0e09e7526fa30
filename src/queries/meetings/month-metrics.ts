import type { MetricHistory } from '../metrics/history.ts';
import { isOnlyNoise } from '../metrics/standing.ts';

/** Where the metrics stand, and where they stood one value ago. */
export interface MonthMetrics {
  readonly met: number;
  readonly missed: number;
  /** Neither a value nor a target to set it against. */
  readonly noValue: number;
  readonly noTarget: number;
  /** Of those that had a value before: how many met their target then. */
  readonly metBefore: number;
  /** The biggest moves in proportion to the value before: those that are no noise first, those that are last. */
  readonly moves: readonly (MetricHistory & { readonly before: number })[];
}

/** Sums the metrics up, with at most so many of the biggest moves. */
export function monthMetrics(metrics: readonly MetricHistory[], most: number): MonthMetrics {
  const count = (...wanted: readonly MetricHistory['state'][]): number =>
    metrics.filter(({ state }) => wanted.includes(state)).length;
  const moved = metrics.flatMap((metric) => {
    const before = metric.course.at(-2);
    return before && metric.trend && metric.trend.change !== 0 ? [{ ...metric, before: before.value }] : [];
  });
  const size = ({ before, trend }: (typeof moved)[number]): number =>
    Math.abs(trend?.change ?? 0) / Math.max(Math.abs(before), 1e-9);
  return {
    met: count('met'),
    missed: count('missed'),
    noValue: count('few', 'empty', 'unmeasured'),
    noTarget: count('open'),
    metBefore: metrics.filter(metBefore).length,
    moves: moved.sort((a, b) => doubt(a) - doubt(b) || size(b) - size(a) || (a.id < b.id ? -1 : 1)).slice(0, most),
  };
}

/** How far a move may be mere chance: 0 where it is none, 2 where it is, 1 where nobody can tell. */
function doubt(history: MetricHistory): 0 | 1 | 2 {
  const { change, variation } = history;
  if (isOnlyNoise(history)) return 2;
  return change?.isNoise === undefined && variation.signals.length === 0 ? 1 : 0;
}

function metBefore({ metric, course }: MetricHistory): boolean {
  const before = course.at(-2);
  if (!before || before.target === undefined) return false;
  return metric.better === 'higher' ? before.value >= before.target : before.value <= before.target;
}
