import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { linearScale } from './linear-scale.ts';
import { periodPlaces } from './period-places.ts';
import { spreadApart } from './spread-apart.ts';
import { thinLabels } from './thin-labels.ts';
import { tickTexts } from './tick-texts.ts';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

describe('a scale of values', () => {
  test('goes from round value to round value', () => {
    const { ticks, at } = linearScale([86, 91, 95], [100, 0], 20);
    expect(ticks).toEqual([86, 88, 90, 92, 94, 96]);
    expect(at(86)).toBe(100);
    expect(at(96)).toBe(0);
  });

  test('gives equal values room on both sides, and goes below zero for none that does not', () => {
    expect(linearScale([50, 50], [0, 100], 20).at(50)).toBeCloseTo(50);
    expect(linearScale([0], [0, 100], 20).ticks[0]).toBe(0);
    expect(linearScale([-4], [0, 100], 20).ticks.every((tick) => tick <= 0)).toBe(true);
  });

  test('keeps any values on its line, its ticks apart and their texts different', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { at, ticks } = linearScale(values, [90, 0], 20);
        for (const one of [...values, ...ticks]) {
          expect(at(one)).toBeGreaterThanOrEqual(0);
          expect(at(one)).toBeLessThanOrEqual(90);
        }
        const places = ticks.map(at);
        for (const [index, place] of places.slice(1).entries()) {
          expect((places[index] ?? 0) - place).toBeGreaterThanOrEqual(19.99);
        }
        for (const phrases of [en, ru]) {
          for (const text of tickTexts(ticks, phrases)) expect(text).toMatch(/^−?[\d.,\u00A0\u202F]+/);
        }
      }),
    );
  });
});

describe('the texts of an axis', () => {
  test('have as many decimals as tell them apart, and the usual names of large numbers', () => {
    expect(tickTexts([4.2, 4.25, 4.3], en)).toEqual(['4.2', '4.25', '4.3']);
    expect(tickTexts([0, 500_000, 1_000_000], en)).toEqual(['0', '500K', '1M']);
    expect(tickTexts([200_000_000, 400_000_000], ru)).toEqual(['200\u00A0млн', '400\u00A0млн']);
    expect(tickTexts([-10, 0, 10], en)).toEqual(['−10', '0', '10']);
    expect(tickTexts([123_456, 123_457], en)).toEqual(['123,456', '123,457']);
  });
});

describe('the places of periods', () => {
  test('are as far apart as the calendar has them', () => {
    expect(periodPlaces(['2026-01', '2026-02', '2026-05'], 0, 40)).toEqual([0, 10, 40]);
    expect(periodPlaces(['2025-Q4', '2026-Q1', '2026-Q2'], 0, 40)).toEqual([0, 20, 40]);
    expect(periodPlaces(['2026-W01', '2026-W02', '2026-W04'], 0, 30)).toEqual([0, 10, 30]);
  });

  test('are even where the calendar would lay two on one another, and in the middle for one alone', () => {
    expect(periodPlaces(['2026-09', '2026-Q3', '2026-10'], 0, 40)).toEqual([0, 20, 40]);
    expect(periodPlaces(['1990-01', '2026-01', '2026-02'], 0, 40)).toEqual([0, 20, 40]);
    expect(periodPlaces(['2026-09'], 0, 40)).toEqual([20]);
    expect(periodPlaces([], 0, 40)).toEqual([]);
  });
});

describe('labels of a line', () => {
  test('leave out what does not fit, but never the last', () => {
    const texts = Array.from({ length: 12 }, (_, index) => ({ text: 'Oct 2026', x: index * 20 }));
    const kept = thinLabels(texts, { from: 0, to: 240, size: 10, gap: 8 });
    expect(kept.at(-1)?.index).toBe(11);
    expect(kept.length).toBeGreaterThan(1);
    for (const [index, { x }] of kept.slice(1).entries()) {
      const before = kept[index];
      expect(x - (before ? before.x + before.width : 0)).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('things spread apart', () => {
  test('stay where they wish while they can', () => {
    const wishes = [
      { middle: 50, height: 10 },
      { middle: 20, height: 10 },
    ];
    expect(spreadApart(wishes, [0, 100])).toEqual([45, 15]);
  });

  test('never lie on one another nor leave their room, whatever they wish', () => {
    const wish = fc.record({ middle: fc.integer({ min: -50, max: 400 }), height: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 10 }), (wishes) => {
        const tops = spreadApart(wishes, [0, 300]);
        const spans = tops.map((top, index) => ({ top, bottom: top + (wishes[index]?.height ?? 0) }));
        for (const { top, bottom } of spans) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(300);
        }
        const sorted = [...spans].sort((a, b) => a.top - b.top);
        for (const [index, { top }] of sorted.slice(1).entries()) {
          expect(top).toBeGreaterThanOrEqual(sorted[index]?.bottom ?? 0);
        }
      }),
    );
  });
});
