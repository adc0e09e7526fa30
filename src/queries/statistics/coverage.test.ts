import { describe, expect, test } from 'vitest';
import { npsInterval } from './nps.ts';

/** The logarithms of 0! to n!. */
const factorials = [0];
for (let n = 1; n <= 200; n += 1) factorials.push((factorials[n - 1] ?? 0) + Math.log(n));
const factorial = (n: number): number => factorials[n] ?? Number.NaN;

/** How probable it is that the interval of n answers holds the true score, over every outcome there is. */
function coverage(n: number, p: number, d: number): number {
  const rest = 1 - p - d;
  let covered = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
      const passives = n - promoters - detractors;
      const { low, high } = npsInterval({ promoters, passives, detractors });
      const truth = 100 * (p - d);
      if (low > truth + 1e-9 || high < truth - 1e-9) continue;
      const ways = factorial(n) - factorial(promoters) - factorial(passives) - factorial(detractors);
      covered += Math.exp(ways + promoters * Math.log(p) + detractors * Math.log(d) + passives * Math.log(rest));
    }
  }
  return covered;
}

/** Shares of promoters and detractors, by steps of a twentieth, of which none and no rest is below the least. */
function shares(least: number): readonly (readonly [p: number, d: number])[] {
  const twentieths = Array.from({ length: 21 }, (_, index) => index);
  return twentieths
    .flatMap((p) => twentieths.map((d) => [p, d] as const))
    .filter(([p, d]) => [p, d, 20 - p - d].every((share) => share >= least * 20 - 1e-9))
    .map(([p, d]) => [p / 20, d / 20]);
}

describe('the adjusted interval of an NPS holds the truth in 93 to 97 of 100 samples', () => {
  test.each([15, 16, 17, 19, 22, 25, 30, 50, 100])('of %i answers, where each share is a fifth at least', (n) => {
    for (const [p, d] of shares(0.2)) {
      expect(coverage(n, p, d), `${p} and ${d}`).toBeGreaterThanOrEqual(0.93);
      expect(coverage(n, p, d), `${p} and ${d}`).toBeLessThanOrEqual(0.97);
    }
  });

  test.each([30, 31, 34, 40, 60, 100])('of %i answers, where each share is a tenth at least', (n) => {
    for (const [p, d] of shares(0.1)) {
      expect(coverage(n, p, d), `${p} and ${d}`).toBeGreaterThanOrEqual(0.93);
      expect(coverage(n, p, d), `${p} and ${d}`).toBeLessThanOrEqual(0.97);
    }
  });
});
