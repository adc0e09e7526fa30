import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfCounts, compareCounts } from './counts.ts';

test.each([
  // Tails of the binomial distribution at one half, as binom.test of R gives them: twice the smaller tail.
  [1, 8, 0.0390625],
  [0, 6, 0.03125],
  [0, 5, 0.0625],
  [1, 7, 0.0703125],
  [2, 9, 0.0654296875],
  [3, 3, 1],
  [0, 0, 1],
])('%i and %i are as far apart by chance as often as %f', (one, other, chance) => {
  expect(chanceOfCounts(one, other)).toBeCloseTo(chance, 12);
  expect(chanceOfCounts(other, one)).toBeCloseTo(chance, 12);
});

test.each([
  [5, 0, 'few'],
  [6, 0, 'more'],
  [0, 6, 'fewer'],
  [4, 2, 'noise'],
  [30, 12, 'more'],
  [110, 100, 'noise'],
  [0, 0, 'few'],
])('%i now and %i before are called %s', (now, before, change) => {
  expect(compareCounts(now, before)).toBe(change);
});

test('a chance is one, however large the counts are, and smaller the further they are apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (one, other) => {
      const chance = chanceOfCounts(one, other);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      if (one > other && other > 0) expect(chanceOfCounts(one + 1, other - 1)).toBeLessThanOrEqual(chance);
    }),
    { numRuns: 200 },
  );
});
