import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactPath } from './compact-path.ts';
import { circle, lineThrough, roundedLine } from './path-data.ts';

describe('a compact path', () => {
  test('begins where the path does, and goes on in relative steps', () => {
    expect(compactPath('M10 20L12.5 20L12.5 25H30V0Z')).toEqual({ x: 10, y: 20, steps: 'h2.5v5h17.5v-25z' });
    expect(compactPath('M1 1l3 -4l0.25 0.54Q1 2 3 4')).toEqual({ x: 1, y: 1, steps: 'l3-4 .3.5q-3.3 4.5-1.3 6.5' });
  });

  test('is the same for the same form wherever it stands', () => {
    expect(compactPath(circle(100.04, 7, 6)).steps).toBe(compactPath(circle(3, 900.02, 6)).steps);
  });

  test('of a circle stays round: no half of it has a radius larger than half its width', () => {
    for (const radius of [3.6, 7.4, 9.45, 11.04]) {
      const { steps } = compactPath(circle(50.02, 7.33, radius));
      const halves = [...steps.matchAll(/a([\d.]+) [\d.]+ 0 1 0(?: |(?=-))(-?[\d.]+)/g)];
      expect(halves.length).toBeGreaterThan(0);
      for (const [, drawn, width] of halves) expect(2 * Number(drawn)).toBeLessThanOrEqual(Math.abs(Number(width)));
    }
  });

  test('of nothing is nothing', () => {
    expect(compactPath('')).toEqual({ x: 0, y: 0, steps: '' });
  });

  test('ends within a tenth of a pixel of where the path ends, however long it is', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 2000, noNaN: true }),
      y: fc.double({ min: 0, max: 2000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), fc.boolean(), (points, isRound) => {
        const { x, y, steps } = compactPath(isRound ? roundedLine(points, 5) : lineThrough(points));
        const again = compactPath(`M${x} ${y}${steps}`);
        expect(again).toEqual({ x, y, steps });
        const [endX, endY] = endOf(`m${x} ${y}${steps}`);
        expect(Math.abs(endX - (points.at(-1)?.x ?? 0))).toBeLessThan(0.11);
        expect(Math.abs(endY - (points.at(-1)?.y ?? 0))).toBeLessThan(0.11);
      }),
    );
  });
});

/** Where relative lines and curves end. */
function endOf(d: string): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const [, command, rest = ''] of d.matchAll(/([a-z])([^a-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = command === 'q' ? 4 : command === 'h' || command === 'v' ? 1 : 2;
    for (let at = 0; at < numbers.length; at += size) {
      const part = numbers.slice(at, at + size);
      x += command === 'v' ? 0 : (part.at(size === 1 ? -1 : -2) ?? 0);
      y += command === 'h' ? 0 : (part.at(-1) ?? 0);
    }
  }
  return [x, y];
}
