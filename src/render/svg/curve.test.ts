import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveThrough, gapsBetween, heightAt, trace } from './curve.ts';

const points = (...heights: readonly number[]) => heights.map((y, index) => ({ x: index * 40, y }));

describe('a curve', () => {
  test('goes through its points', () => {
    const curve = curveThrough(points(3, 10, 2, 2, 7));
    for (const { x, y } of curve.points) expect(heightAt(curve, x)).toBeCloseTo(y);
  });

  test('is nowhere left of its first point and right of its last', () => {
    const curve = curveThrough(points(1, 2));
    expect(heightAt(curve, -1)).toBeUndefined();
    expect(heightAt(curve, 41)).toBeUndefined();
    expect(trace(curve, 50, 90)).toEqual([]);
    expect(trace(curveThrough([]), 0, 90)).toEqual([]);
  });

  test('ends where its last point is, wherever that lies', () => {
    const place = fc.double({ min: 0.1, max: 2_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 }), (steps) => {
        let x = 0;
        const curve = curveThrough(
          steps.map(([width, y]) => {
            x += width;
            return { x, y: y + 10 };
          }),
        );
        const [first, last] = [curve.points[0], curve.points.at(-1)];
        const drawn = trace(curve, 0, Number.MAX_VALUE);
        expect(drawn[0]?.y).toBeCloseTo(first?.y ?? Number.NaN, 6);
        expect(drawn.at(-1)?.y).toBeCloseTo(last?.y ?? Number.NaN, 6);
        const heights = curve.points.map(({ y }) => y);
        for (const { y } of drawn) expect(y).toBeGreaterThan(Math.min(...heights) - 1e-6);
      }),
    );
  });

  test('never leaves the range between two neighbours: no feeling is drawn that nobody had', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 20 }), (heights) => {
        const curve = curveThrough(points(...heights));
        for (const { x, y } of trace(curve, 0, Number.MAX_VALUE)) {
          const left = heights[Math.floor(x / 40)] ?? 0;
          const right = heights[Math.ceil(x / 40)] ?? 0;
          expect(y).toBeGreaterThanOrEqual(Math.min(left, right) - 1e-9);
          expect(y).toBeLessThanOrEqual(Math.max(left, right) + 1e-9);
        }
      }),
    );
  });
});

describe('the gap between expectation and reality', () => {
  test('is parted where the curves cross', () => {
    const gaps = gapsBetween(curveThrough(points(0, 0, 0)), curveThrough(points(10, -10, 10)), 0, 80);
    expect(gaps.map(({ lower }) => lower)).toEqual(['second', 'first', 'second']);
    for (const { outline, lower } of gaps) {
      for (const { y } of outline) expect(lower === 'second' ? y : -y).toBeGreaterThanOrEqual(0);
    }
  });

  test('is only where both curves run', () => {
    const short = curveThrough([
      { x: 40, y: 5 },
      { x: 80, y: 5 },
    ]);
    const xs = gapsBetween(curveThrough(points(0, 0, 0, 0)), short, 0, 120).flatMap(({ outline }) =>
      outline.map(({ x }) => x),
    );
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...xs)).toBeLessThanOrEqual(80);
  });
});
