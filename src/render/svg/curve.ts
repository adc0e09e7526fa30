import type { Point } from './scene.ts';

/** A smooth line through points from left to right that never leaves the range between two neighbours. */
export interface Curve {
  readonly points: readonly Point[];
  /** The slope at each point. */
  readonly slopes: readonly number[];
}

/** Monotone cubic interpolation (Fritsch and Carlson 1980, slopes by Steffen 1990). The x of the points must rise. */
export function curveThrough(points: readonly Point[]): Curve {
  const secant = (index: number): number => {
    const [a, b] = [points[index], points[index + 1]];
    return a && b ? (b.y - a.y) / (b.x - a.x) : 0;
  };
  const slopes = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return 0;
    const [left, right] = [secant(index - 1), secant(index)];
    if (left * right <= 0) return 0;
    const [h, k] = [point.x - before.x, after.x - point.x];
    const middle = (left * k + right * h) / (h + k);
    return Math.sign(left) * Math.min(2 * Math.abs(left), 2 * Math.abs(right), Math.abs(middle));
  });
  return { points, slopes };
}

/** The height of the curve; undefined left of its first point and right of its last. */
export function heightAt(curve: Curve, x: number): number | undefined {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  return first && last && x >= first.x && x <= last.x ? heightWithin(curve, x, last) : undefined;
}

/** The height at an x that lies between the first point and the last, rounding apart: right of the last it is its own. */
function heightWithin({ points, slopes }: Curve, x: number, last: Point): number {
  const after = points.findIndex((point, at) => at > 0 && x <= point.x);
  const index = after - 1;
  const [a, b] = [points[index], points[after]];
  if (!a || !b) return last.y;
  const width = b.x - a.x;
  const t = (x - a.x) / width;
  const [startSlope, endSlope] = [(slopes[index] ?? 0) * width, (slopes[index + 1] ?? 0) * width];
  // The cubic Hermite basis.
  return (
    a.y * (1 + 2 * t) * (1 - t) ** 2 +
    startSlope * t * (1 - t) ** 2 +
    b.y * t * t * (3 - 2 * t) +
    endSlope * t * t * (t - 1)
  );
}

/** The curve between two x as the points of a line fine enough to look smooth. */
export function trace(curve: Curve, from: number, to: number): readonly Point[] {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (!first || !last) return [];
  const start = Math.max(from, first.x);
  const end = Math.min(to, last.x);
  const steps = Math.max(1, Math.ceil((end - start) / step));
  return start > end
    ? []
    : Array.from({ length: steps + 1 }, (_, index) => {
        // Rounding would put the last one beside its place.
        const x = index === steps ? end : start + ((end - start) * index) / steps;
        return { x, y: heightWithin(curve, x, last) };
      });
}

const step = 6;

/** A closed area between two curves. */
export interface Gap {
  /** Which of the two runs below in it; y grows downwards. */
  readonly lower: 'first' | 'second';
  readonly outline: readonly Point[];
}

/** The areas between two curves wherever both run, parted where they cross. */
export function gapsBetween(first: Curve, second: Curve, from: number, to: number): readonly Gap[] {
  const gaps: { lower: Gap['lower']; upper: Point[]; under: Point[] }[] = [];
  for (const a of trace(first, from, to)) {
    const y = heightAt(second, a.x);
    if (y === undefined) continue;
    const b = { x: a.x, y };
    const lower = a.y > b.y ? 'first' : 'second';
    const current = gaps.at(-1);
    if (current && (current.lower === lower || a.y === b.y)) {
      current.upper.push(a);
      current.under.push(b);
    } else {
      const [lastA, lastB] = [current?.upper.at(-1), current?.under.at(-1)];
      const start = lastA && lastB ? crossing(lastA, a, lastB, b) : undefined;
      if (start && current) current.upper.push(start);
      gaps.push({ lower, upper: start ? [start, a] : [a], under: [b] });
    }
  }
  return gaps.map(({ lower, upper, under }) => ({ lower, outline: [...upper, ...under.reverse()] }));
}

function crossing(a1: Point, a2: Point, b1: Point, b2: Point): Point {
  const [before, after] = [a1.y - b1.y, a2.y - b2.y];
  const t = before === after ? 0 : before / (before - after);
  return { x: a1.x + (a2.x - a1.x) * t, y: a1.y + (a2.y - a1.y) * t };
}
