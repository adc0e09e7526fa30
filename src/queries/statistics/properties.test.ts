import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooledSpread, spreadOf } from './mean.ts';
import { countNps, npsAnswers, npsInterval, npsValue } from './nps.ts';
import { shareValue, wilsonInterval } from './share.ts';

const mark = fc.integer({ min: 0, max: 10 });
const marks = fc.array(mark, { minLength: 1, maxLength: 60 });
const scoreOf = (given: readonly number[]): number => npsValue(countNps(given));

describe('an NPS', () => {
  test('lies within ±100, and so does its interval, which has a width', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const { low, high } = npsInterval(countNps(given));
        expect(Math.abs(scoreOf(given))).toBeLessThanOrEqual(100);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(high).toBeGreaterThan(low);
        expect(npsAnswers(countNps(given))).toBe(given.length);
      }),
    );
  });

  test('is the same in whatever order the answers come', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(scoreOf([...given].reverse())).toBe(scoreOf(given));
        expect(scoreOf([...given].sort((a, b) => a - b))).toBe(scoreOf(given));
      }),
    );
  });

  test('never falls when an answer gets better, and never rises when one gets worse', () => {
    fc.assert(
      fc.property(marks, mark, (given, other) => {
        const [first = 0, ...rest] = given;
        const change = scoreOf([other, ...rest]) - scoreOf(given);
        expect(Math.sign(change) * Math.sign(other - first)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('rises by a promoter and falls by a detractor, unless all are that already', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const score = scoreOf(given);
        if (score < 100) expect(scoreOf([...given, 10])).toBeGreaterThan(score);
        if (score > -100) expect(scoreOf([...given, 0])).toBeLessThan(score);
      }),
    );
  });
});

describe('parts put together', () => {
  test('make the mean and the deviation of all their values', () => {
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 6 }), (parts) => {
        const pooled = pooledSpread(parts.map(spreadOf));
        const whole = spreadOf(parts.flat());
        expect(pooled.n).toBe(whole.n);
        expect(pooled.mean).toBeCloseTo(whole.mean, 9);
        if (whole.sd === undefined) expect(pooled.sd).toBeUndefined();
        else expect(pooled.sd).toBeCloseTo(whole.sd, 9);
      }),
    );
  });

  test('have no deviation where that of a part is not known', () => {
    expect(pooledSpread([{ n: 3, mean: 4, sd: undefined }, spreadOf([1, 2, 3])]).sd).toBeUndefined();
  });
});

test('the interval of a share holds it, within 0 to 100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (hits, n) => {
      fc.pre(hits <= n);
      const { low, high } = wilsonInterval(hits, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(shareValue(hits, n) + 1e-9);
      expect(high).toBeGreaterThanOrEqual(shareValue(hits, n) - 1e-9);
    }),
  );
});
