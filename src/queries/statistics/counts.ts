/** How one count stands to another of as long a time; `few`: so few that no way of sharing them out would show anything. */
export type CountChange = 'more' | 'fewer' | 'noise' | 'few';

/** A chance below this is no chance: every interval here is one of 95 %. */
const rare = 0.05;

/**
 * How likely two counts of equally long times are at least so far apart while nothing has changed: two-sided and exact,
 * each event falling into either time alike. J. Przyborowski and H. Wilenski, “Homogeneity of Results in Testing Samples
 * from Poisson Series”, Biometrika 31 (1940).
 */
export function chanceOfCounts(one: number, other: number): number {
  const n = one + other;
  const fewer = Math.min(one, other);
  // 2^-n may be too small for a number, its logarithm is not.
  let logOfChoices = 0;
  let tail = 0;
  for (let k = 0; k <= fewer; k++) {
    tail += Math.exp(logOfChoices - n * Math.LN2);
    logOfChoices += Math.log(n - k) - Math.log(k + 1);
  }
  return Math.min(1, 2 * tail);
}

/** Whether there are more now than in a time before that was as long, as far as such numbers can tell. */
export function compareCounts(now: number, before: number): CountChange {
  if (chanceOfCounts(now + before, 0) >= rare) return 'few';
  if (chanceOfCounts(now, before) >= rare) return 'noise';
  return now > before ? 'more' : 'fewer';
}
