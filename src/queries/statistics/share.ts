import { type Interval, z95 } from './interval.ts';

/** So many of n. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

/** In percent: so many of n; not a number where n is 0. */
export function shareValue(hits: number, n: number): number {
  return (100 * hits) / n;
}

/**
 * The score interval of a share, in percent. It stays within 0 to 100 and has a width where all or none are counted. E. B.
 * Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927).
 */
export function wilsonInterval(hits: number, n: number, z = z95): Interval {
  const p = hits / n;
  const pull = 1 + z ** 2 / n;
  const center = (p + z ** 2 / (2 * n)) / pull;
  const margin = (z / pull) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, 100 * (center - margin)), high: Math.min(100, 100 * (center + margin)) };
}

/** How far apart two shares are, in standard errors of their difference by what both have together (the two-proportion z test). */
export function shareDifference(one: Count, two: Count): number {
  const pooled = (one.hits + two.hits) / (one.n + two.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.n + 1 / two.n));
  const difference = one.hits / one.n - two.hits / two.n;
  return difference === 0 ? 0 : difference / error;
}
