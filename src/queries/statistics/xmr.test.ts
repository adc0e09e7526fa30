import { describe, expect, test } from 'vitest';
import { rollDice } from '../../testing/dice.ts';
import { type ProcessSignal, processLimits, processSignals } from './xmr.ts';

const signs = (values: readonly number[]): readonly string[] => {
  const limits = processLimits(values);
  return limits
    ? processSignals(values, limits).map(({ rule, side, first, last }) => `${rule} ${side} ${first}–${last}`)
    : [];
};

describe('limits of a process', () => {
  test('need six values, and hold from twelve on', () => {
    expect(processLimits([1, 2, 1, 2, 1])).toBeUndefined();
    expect(processLimits([1, 2, 1, 2, 1, 2])?.provisional).toBe(true);
    expect(processLimits([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])?.provisional).toBe(true);
    expect(processLimits([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])?.provisional).toBe(false);
  });

  test('of a process that never moves have no width, and nothing in it is a signal', () => {
    expect(processLimits([4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1])).toMatchObject({ movingRange: 0 });
    expect(signs([4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1, 4.1])).toEqual([]);
  });
});

describe('signals of a process', () => {
  test('are a value outside its limits', () => {
    expect(signs([5, 8, 4, 7, 5, 8, 4, 7, 26, 5, 8, 4, 9, 4, 8, 5, 9, 4, 8, 9])).toEqual(['outside above 8–8']);
  });

  test('are seven in a row on one side, told once however many follow', () => {
    const [high, low] = [
      [5, 6, 5, 6, 5, 6, 5],
      [4, 3, 4, 3, 4, 3, 4, 3],
    ];
    expect(signs([...high, ...low])).toEqual(['side above 0–6', 'side below 7–14']);
    expect(signs([...high.slice(1), ...low.slice(2)])).toEqual([]);
  });

  test('are seven rising or falling', () => {
    expect(signs([5, 3, 6, 1, 2, 3, 4, 5, 6, 7, 2, 5, 3])).toContain('trend above 3–9');
    expect(signs([5, 3, 6, 2, 3, 4, 5, 6, 7, 2, 5, 3]).filter((sign) => sign.startsWith('trend'))).toEqual([]);
    expect(signs([3, 5, 2, 7, 6, 5, 4, 3, 2, 1, 6, 3, 5])).toContain('trend below 3–9');
  });

  test('are two of three in the outer third of one side', () => {
    const calm = [50, 54, 50, 46, 50, 54, 50, 46, 50, 54, 50, 46];
    expect(signs([...calm, 62, 52, 62, 50, 46])).toContain('outer-third above 14–14');
    expect(signs([...calm, 62, 52, 50, 62, 46]).filter((sign) => sign.startsWith('outer'))).toEqual([]);
    expect(signs([...calm, 62, 52, 40.5, 50, 46]).filter((sign) => sign.startsWith('outer'))).toEqual([]);
  });
});

describe('24 values judged by their own limits', () => {
  const rounds = 4000;
  const dice = rollDice(24);
  const series = (shift: number): readonly number[] =>
    Array.from({ length: 24 }, (_, index) => dice.normal() + (index >= 16 ? shift : 0));
  const judged = (values: readonly number[]): readonly ProcessSignal[] => {
    const limits = processLimits(values);
    return limits ? processSignals(values, limits) : [];
  };

  test('give under 1 % false alarms a point, by each rule', () => {
    const alarms = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      for (const { rule } of judged(series(0))) alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
    }
    expect([...alarms.keys()].sort()).toEqual(['outer-third', 'outside', 'side', 'trend']);
    for (const [rule, count] of alarms) expect(count / (rounds * 24), rule).toBeLessThan(0.01);
  });

  test('show a shift by three deviations of the last eight in 95 of 100 cases', () => {
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (judged(series(3)).some(({ side, last }) => side === 'above' && last >= 16)) found += 1;
    }
    expect(found / rounds).toBeGreaterThanOrEqual(0.95);
  });
});
