/** What clients think of one thing that matters to them: the mean of their marks, and how much it counts. */
export interface CsiPart {
  readonly mean: number;
  readonly weight: number;
}

/** Weights make 1 but for what the last digits of decimals leave. */
const weightTolerance = 1e-6;

/** What weights add up to. */
export function weightSum(weights: Iterable<number>): number {
  return [...weights].reduce((sum, weight) => sum + weight, 0);
}

/** Whether weights make a whole: with others an index would be one of something else. */
export function isWhole(weights: Iterable<number>): boolean {
  return Math.abs(weightSum(weights) - 1) <= weightTolerance;
}

/**
 * The index of satisfaction, 0 to 100: the weighted mean of the parts on their scale; undefined where the weights do not
 * make 1. The formula of the ACSI: C. Fornell and others, “The American Customer Satisfaction Index”, Journal of Marketing 60
 * (1996).
 */
export function csiValue(
  parts: readonly CsiPart[],
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  if (!isWhole(parts.map(({ weight }) => weight))) return undefined;
  return parts.reduce((sum, { mean, weight }) => sum + (100 * weight * (mean - min)) / (max - min), 0);
}
