import { around, type Interval, z95 } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/** What is known of some values when they are put together: their mean and how far they lie apart. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** The standard deviation of a sample, divided by n − 1; undefined where nobody knows it, and of a single value. */
  readonly sd: number | undefined;
}

/** The mean and the deviation of some values; of none, not a number. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined };
}

/** Parts as one: the mean of all their values, and their deviation where that of every part is known. */
export function pooledSpread(parts: readonly Spread[]): Spread {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n;
  // A single value has no deviation of its own, and adds none.
  const squares = parts.reduce(
    (sum, part) =>
      sum + (part.n === 1 ? 0 : (part.n - 1) * (part.sd ?? Number.NaN) ** 2) + part.n * (part.mean - mean) ** 2,
    0,
  );
  return { n, mean, sd: n > 1 && !Number.isNaN(squares) ? Math.sqrt(squares / (n - 1)) : undefined };
}

/**
 * The interval of a mean by Student’s t; undefined where the deviation is not known, and of fewer than two values. Student,
 * “The Probable Error of a Mean”, Biometrika 6 (1908).
 */
export function meanInterval({ n, mean, sd }: Spread): Interval | undefined {
  return sd === undefined || n < 2 ? undefined : around(mean, (tQuantile(n - 1) * sd) / Math.sqrt(n));
}

/**
 * How far apart two means are against what is noise, above zero where the first is higher and beyond ±1.96 where it is
 * more than that: t with the degrees of freedom of Welch, brought to the scale of z. Undefined where a deviation is not
 * known, and where neither varies. B. L. Welch, “The generalization of ‘Student’s’ problem”, Biometrika 34 (1947).
 */
export function meanDifference(one: Spread, two: Spread): number | undefined {
  if (one.sd === undefined || two.sd === undefined) return undefined;
  const [first, second] = [one.sd ** 2 / one.n, two.sd ** 2 / two.n];
  if (first + second === 0) return undefined;
  const freedom = (first + second) ** 2 / (first ** 2 / (one.n - 1) + second ** 2 / (two.n - 1));
  const t = (one.mean - two.mean) / Math.sqrt(first + second);
  return (t * z95) / tQuantile(Math.max(1, Math.floor(freedom)));
}
