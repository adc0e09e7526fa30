/** Between which values the truth lies in 95 of 100 such samples; in the unit of the figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The point of the normal distribution that 2.5 % lie above: every interval here is one of 95 %. */
export const z95 = 1.959964;

/** An interval around a point, no wider than what values there can be. */
export function around(point: number, margin: number, least = -Infinity, most = Infinity): Interval {
  return { low: Math.max(least, point - margin), high: Math.min(most, point + margin) };
}
