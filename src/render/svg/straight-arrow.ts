import { lineThrough } from './path-data.ts';
import type { Look, Mark, Point } from './scene.ts';

const tipLength = 7;
const tipHalf = 4;

/** A line of level and upright legs with a tip at its end, or at both ends. */
export function straightArrow(route: readonly Point[], look: Look, tips: 'end' | 'both' = 'end'): readonly Mark[] {
  const [first, second] = route;
  const [beforeLast, last] = route.slice(-2);
  if (!first || !second || !beforeLast || !last) return [];
  const ends = tips === 'both' ? [arrowTip(last, beforeLast), arrowTip(first, second)] : [arrowTip(last, beforeLast)];
  const points = [tips === 'both' ? short(first, second) : first, ...route.slice(1, -1), short(last, beforeLast)];
  return [
    { kind: 'shape', d: lineThrough(points), ...look },
    ...ends.map((d): Mark => ({ kind: 'shape', d, ...(look.stroke ? { fill: look.stroke } : {}) })),
  ];
}

/** A triangle that points at a place, coming from another, as path data. */
export function arrowTip(to: Point, from: Point): string {
  const [dx, dy] = [Math.sign(from.x - to.x), Math.sign(from.y - to.y)];
  const [x, y] = [to.x + dx * tipLength, to.y + dy * tipLength];
  return lineThrough(
    [to, { x: x + dy * tipHalf, y: y + dx * tipHalf }, { x: x - dy * tipHalf, y: y - dx * tipHalf }],
    'closed',
  );
}

/** Where the line ends inside its tip. */
function short(end: Point, from: Point): Point {
  return {
    x: end.x + Math.sign(from.x - end.x) * (tipLength - 2),
    y: end.y + Math.sign(from.y - end.y) * (tipLength - 2),
  };
}
