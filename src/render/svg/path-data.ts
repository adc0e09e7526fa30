import type { Point } from './scene.ts';

/** A number as SVG writes it: at most two decimals, no trailing zeros. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** A line from point to point; closed, it is an area. */
export function lineThrough(points: readonly Point[], end: 'open' | 'closed' = 'open'): string {
  const steps = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${decimal(x)} ${decimal(y)}`);
  return steps.join('') + (end === 'closed' && steps.length > 0 ? 'Z' : '');
}

/** A line with rounded corners; a corner between short legs is rounded less. */
export function roundedLine(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${pair(point)}`;
      if (!after) return `L${pair(point)}`;
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      return `L${pair(towards(point, before, r))}Q${pair(point)} ${pair(towards(point, after, r))}`;
    })
    .join('');
}

/** A whole circle as a path. */
export function circle(x: number, y: number, radius: number): string {
  const r = decimal(radius);
  return `M${decimal(x - radius)} ${decimal(y)}a${r} ${r} 0 1 0 ${decimal(radius * 2)} 0a${r} ${r} 0 1 0 ${decimal(-radius * 2)} 0Z`;
}

function pair({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
