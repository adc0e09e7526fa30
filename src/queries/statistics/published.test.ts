import { describe, expect, test } from 'vitest';
import { csiValue, isWhole, weightSum } from './csi.ts';
import { meanInterval, spreadOf } from './mean.ts';
import {
  countNps,
  type NpsCounts,
  npsDifference,
  npsError,
  npsInterval,
  npsValue,
  npsVariance,
  npsWald,
} from './nps.ts';
import { nearestRank } from './percentile.ts';
import { areVeryDifferent, responseRate } from './response-rate.ts';
import { shareValue, wilsonInterval } from './share.ts';
import { tQuantile } from './t-quantile.ts';
import { processLimits } from './xmr.ts';

const counts = (promoters: number, passives: number, detractors: number): NpsCounts => ({
  promoters,
  passives,
  detractors,
});

describe('what others have published comes out', () => {
  test('of an NPS of a half, a third and a sixth of 324', () => {
    const some = counts(162, 108, 54);
    expect(npsValue(some)).toBeCloseTo(33.33, 2);
    expect(npsVariance(some)).toBeCloseTo(5 / 9, 12);
    expect(npsError(some)).toBeCloseTo(4.141, 3);
  });

  test.each([
    [[0, 7, 7, 9, 9, 9], 5 / 9, 30.4],
    [[1, 9], 1, 70.7],
    [[7, 9], 1 / 4, 35.4],
    [[0, 7, 9], 2 / 3, 47.1],
  ])('of the answers %j', (marks, variance, error) => {
    expect(npsVariance(countNps(marks))).toBeCloseTo(variance, 12);
    expect(npsError(countNps(marks))).toBeCloseTo(error, 1);
  });

  test('of a third each: the interval is 320 points wide over the root of n', () => {
    const width = (n: number): number => {
      const { low, high } = npsWald(counts(n / 3, n / 3, n / 3));
      return high - low;
    };
    for (const n of [99, 300, 1023, 9999]) expect(width(n) * Math.sqrt(n)).toBeCloseTo(320, 0);
    expect(width(1024)).toBeCloseTo(10, 1);
  });

  test('of 250 promoters and 75 detractors of 1,000', () => {
    const some = counts(250, 675, 75);
    expect(npsValue(some)).toBe(17.5);
    expect(npsWald(some).low).toBeCloseTo(14.14, 2);
    expect(npsWald(some).high).toBeCloseTo(20.86, 2);
    expect(npsInterval(some).low).toBeCloseTo(14.09, 2);
    expect(npsInterval(some).high).toBeCloseTo(20.81, 2);
  });

  test('of five who all give a ten: the score is 100, and what it may be is told', () => {
    const some = counts(5, 0, 0);
    expect(npsValue(some)).toBe(100);
    expect(npsInterval(some).low).toBeCloseTo(17.5, 1);
    expect(npsInterval(some).high).toBe(100);
  });

  test('of a share of 1 in 10', () => {
    const { low, high } = wilsonInterval(1, 10, 1.645);
    expect((low + high) / 200).toBeCloseTo(0.1851887, 7);
    expect(low / 100).toBeCloseTo(0.0226323, 7);
    expect(high / 100).toBeCloseTo(0.3477451, 7);
  });

  test('of the ACSI', () => {
    const parts = [
      { weight: 0.3885, mean: 8.2 },
      { weight: 0.319, mean: 7.5 },
      { weight: 0.2925, mean: 7 },
    ];
    expect(csiValue(parts, { min: 1, max: 10 })).toBeCloseTo(73.62, 2);
  });

  test('of weights that make .90: no index at all', () => {
    const weights = [0.25, 0.35, 0.15, 0.15];
    const parts = [7, 5, 1, 6].map((mean, index) => ({ mean, weight: weights[index] ?? 0 }));
    expect(csiValue(parts, { min: 1, max: 7 })).toBeUndefined();
    expect(isWhole(weights)).toBe(false);
    expect(weightSum(weights)).toBeCloseTo(0.9, 12);
  });

  test('of a thousand answers of 1 to 7 on effort', () => {
    const marks = [80, 210, 140, 110, 160, 180, 120].flatMap((n, index) => Array.from({ length: n }, () => index + 1));
    expect(spreadOf(marks).mean).toBeCloseTo(4.08, 2);
    expect(shareValue(marks.filter((mark) => mark >= 5).length, marks.length)).toBeCloseTo(46, 10);
  });

  test.each([
    [[90, 85, 92, 67, 98, 83, 94, 91], 87.5, 50.64, 124.36],
    [[49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], 50.81, 45.82, 55.8],
  ])('of a process that gives %j', (values, mean, low, high) => {
    const limits = processLimits(values);
    expect(limits?.mean).toBeCloseTo(mean, 10);
    expect(limits?.low).toBeCloseTo(low, 2);
    expect(limits?.high).toBeCloseTo(high, 2);
  });

  test('of the steps of a process', () => {
    const limits = processLimits([90, 85, 92, 67, 98, 83, 94, 91]);
    expect(limits?.movingRange).toBeCloseTo(13.857, 3);
    expect(limits?.rangeLimit).toBeCloseTo(45.3, 1);
    expect(limits?.provisional).toBe(true);
  });

  test('of twenty days of work: the 85th percentile by nearest rank', () => {
    const days = [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 7, 8, 12];
    expect(nearestRank(days, 85)).toBe(6);
    expect(nearestRank(days, 100)).toBe(12);
    expect(nearestRank(days, 0)).toBe(1);
    expect(nearestRank([], 50)).toBeUndefined();
  });

  // As @stdlib/stats-base-dists-t-quantile 0.2.3 has them.
  test.each([
    [1, 12.706204736175],
    [2, 4.302652729749],
    [3, 3.182446305284],
    [4, 2.776445105198],
    [9, 2.262157162798],
    [30, 2.042272456301],
    [120, 1.979930405082],
    [199, 1.971956544252],
    [200, 1.971896223634],
    [201, 1.97183650678],
    [899, 1.962606269293],
    [5000, 1.960438551707],
  ])('of the t distribution with %i degrees of freedom', (freedom, quantile) => {
    expect(tQuantile(freedom)).toBeCloseTo(quantile, 8);
  });

  test('of five marks: the mean between the bounds that Student gives', () => {
    const { low, high } = meanInterval(spreadOf([1, 2, 3, 4, 5])) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(3 - (2.7764451 * Math.sqrt(2.5)) / Math.sqrt(5), 6);
    expect(high).toBeCloseTo(3 + (2.7764451 * Math.sqrt(2.5)) / Math.sqrt(5), 6);
    expect(meanInterval(spreadOf([4]))).toBeUndefined();
  });
});

describe('rates of response', () => {
  test('are answers by those asked; more answers than that are an error', () => {
    expect(responseRate(30, 120)).toBe(0.25);
    expect(responseRate(0, 120)).toBe(0);
    expect(responseRate(121, 120)).toBeUndefined();
    expect(responseRate(0, 0)).toBeUndefined();
  });

  test('differ very much from a factor of 1.5 on', () => {
    expect(areVeryDifferent(0.3, 0.2)).toBe(true);
    expect(areVeryDifferent(0.2, 0.3)).toBe(true);
    expect(areVeryDifferent(0.29, 0.2)).toBe(false);
    expect(areVeryDifferent(0, 0.2)).toBe(true);
    expect(areVeryDifferent(0, 0)).toBe(false);
  });
});

test('two scores differ by more than noise where their adjusted errors say so', () => {
  expect(npsDifference(counts(250, 675, 75), counts(250, 675, 75))).toBe(0);
  expect(npsDifference(counts(60, 30, 10), counts(30, 40, 30))).toBeGreaterThan(1.96);
  expect(Math.abs(npsDifference(counts(6, 3, 1), counts(4, 4, 2)))).toBeLessThan(1.96);
});
