/**
 * A percentile by nearest rank: the smallest of the values that at least so many percent of them do not exceed. It is
 * always one of the values; undefined where there is none. R. Hyndman and Y. Fan, “Sample Quantiles in Statistical
 * Packages”, The American Statistician 50 (1996), definition 1.
 */
export function nearestRank(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length - 1e-9) - 1)];
}
