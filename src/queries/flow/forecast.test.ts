import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollDice } from '../../testing/dice.ts';
import { chancesByWeek, countReached, forecastHorizon, weekReaching } from './forecast.ts';
import { throughput } from './throughput.ts';

describe('a forecast of when', () => {
  const past = [1, 3, 5, 3, 7, 8, 0, 5, 3, 1, 8];

  test('is the published one', () => {
    const chances = chancesByWeek(past, 20);
    expect(chances.slice(4, 8).map((chance) => chance.toFixed(4))).toEqual(['0.5264', '0.7474', '0.8810', '0.9510']);
    expect(weekReaching(chances, 0.85)).toBe(7);
  });

  test('comes near to a simulation of a million runs', () => {
    const dice = rollDice(7);
    const runs = 1_000_000;
    const doneIn = new Array<number>(forecastHorizon + 1).fill(0);
    for (let run = 0; run < runs; run++) {
      let left = 20;
      let week = 0;
      while (left > 0) {
        left -= past[Math.floor(dice.uniform() * past.length)] ?? 0;
        week++;
      }
      doneIn[week] = (doneIn[week] ?? 0) + 1;
    }
    let done = 0;
    chancesByWeek(past, 20).forEach((chance, index) => {
      done += doneIn[index + 1] ?? 0;
      expect(Math.abs(chance - done / runs), `week ${index + 1}`).toBeLessThan(0.002);
    });
  });

  test('is sure from the first week where every week was enough, and never more than sure', () => {
    expect(chancesByWeek([4], 3)).toEqual([1]);
    expect(chancesByWeek([4], 0)).toEqual([1]);
    expect(weekReaching(chancesByWeek([2], 20), 0.95)).toBe(10);
  });

  test('ends at its horizon, however little was done', () => {
    const chances = chancesByWeek([...new Array<number>(25).fill(0), 1], 500);
    expect(chances).toHaveLength(forecastHorizon);
    expect(weekReaching(chances, 0.5)).toBeUndefined();
  });

  test('never becomes less likely from week to week, nor by fewer things', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 1, maxLength: 26 }).filter((weeks) => weeks.some((count) => count > 0)),
        fc.integer({ min: 1, max: 40 }),
        (weeks, items) => {
          const [few, many] = [chancesByWeek(weeks, items), chancesByWeek(weeks, items + 1)];
          many.forEach((chance, index) => {
            expect(chance).toBeLessThanOrEqual((few[index] ?? 1) + 1e-9);
            expect(chance).toBeGreaterThanOrEqual((many[index - 1] ?? 0) - 1e-12);
          });
        },
      ),
    );
  });
});

test('a forecast of how many is the other side of the one of when', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }).filter((weeks) => weeks.some((count) => count > 0)),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(0.5, 0.7, 0.85, 0.95),
      (past, weeks, chance) => {
        const count = countReached(past, weeks, chance);
        const by = (items: number): number => chancesByWeek(past, items)[weeks - 1] ?? 1;
        if (count > 0) expect(by(count)).toBeGreaterThanOrEqual(chance - 1e-9);
        expect(by(count + 1)).toBeLessThan(chance + 1e-9);
      },
    ),
  );
});

describe('throughput', () => {
  test('is counted by whole weeks before the running one, empty ones too', () => {
    const weeks = throughput(['2026-11-02', '2026-11-08', '2026-11-23', '2026-11-30'], ['2026-10-28'], '2026-11-30');
    expect(weeks.map(({ week, count }) => [week.id, count])).toEqual([
      ['2026-W44', 0],
      ['2026-W45', 2],
      ['2026-W46', 0],
      ['2026-W47', 0],
      ['2026-W48', 1],
    ]);
  });

  test('looks back half a year, and not beyond the first thing', () => {
    expect(throughput([], ['2020-01-01'], '2026-11-30')).toHaveLength(26);
    expect(throughput([], ['2026-11-30'], '2026-11-30')).toEqual([]);
    expect(throughput([], [], '2026-11-30')).toEqual([]);
  });
});
