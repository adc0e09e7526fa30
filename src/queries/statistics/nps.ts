import { around, type Interval, z95 } from './interval.ts';

/** How many answered what to “would you recommend us?”, from 0 to 10; by part of an answer after an adjustment. */
export interface NpsCounts {
  /** 9 and 10. */
  readonly promoters: number;
  /** 7 and 8: they count among those who answered. */
  readonly passives: number;
  /** 0 to 6. */
  readonly detractors: number;
}

/** Counts marks, which are whole numbers from 0 to 10. F. Reichheld, “The One Number You Need to Grow”, HBR, December 2003. */
export function countNps(marks: readonly number[]): NpsCounts {
  const promoters = marks.filter((mark) => mark >= 9).length;
  const detractors = marks.filter((mark) => mark <= 6).length;
  return { promoters, passives: marks.length - promoters - detractors, detractors };
}

/** How many answered. */
export function npsAnswers({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors;
}

/** The share of promoters less the share of detractors, −100 to 100; not a number where nobody answered. */
export function npsValue(counts: NpsCounts): number {
  return (100 * (counts.promoters - counts.detractors)) / npsAnswers(counts);
}

/**
 * The variance of one answer, taken as −1, 0 or 1: p + d − (p − d)², divided by n and not by n − 1. B. Rocks, “Interval
 * Estimation for the Net Promoter Score”, The American Statistician 70 (2016).
 */
export function npsVariance(counts: NpsCounts): number {
  const n = npsAnswers(counts);
  const [p, d] = [counts.promoters / n, counts.detractors / n];
  return p + d - (p - d) ** 2;
}

/** The standard error of the score, in points. */
export function npsError(counts: NpsCounts): number {
  return 100 * Math.sqrt(npsVariance(counts) / npsAnswers(counts));
}

/** The interval by the plain error (Wald): too narrow in small samples, and of no width where all answer alike. */
export function npsWald(counts: NpsCounts): Interval {
  return around(npsValue(counts), z95 * npsError(counts), -100, 100);
}

/**
 * The adjusted interval: three more answers, ¾ promoters, 1½ passives and ¾ detractors, and Wald on those. The score
 * itself stays that of the answers. Rocks 2016, as above.
 */
export function npsInterval(counts: NpsCounts): Interval {
  return npsWald(adjusted(counts));
}

/**
 * How far apart two scores are, in standard errors of their difference; both adjusted, above zero where the first is
 * higher. Beyond ±1.96 it is more than noise. J. Sauro and J. Lewis, MeasuringU, “How to statistically compare two Net
 * Promoter Scores”.
 */
export function npsDifference(one: NpsCounts, two: NpsCounts): number {
  const [first, second] = [adjusted(one), adjusted(two)];
  return (npsValue(first) - npsValue(second)) / Math.hypot(npsError(first), npsError(second));
}

function adjusted({ promoters, passives, detractors }: NpsCounts): NpsCounts {
  return { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 };
}
