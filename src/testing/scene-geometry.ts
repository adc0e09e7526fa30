import { roomForSpans } from '../render/svg/measure.ts';
import type { Arrow, Label, Point, Rect } from '../render/svg/scene.ts';

/** Lengths shorter than this are no length: sums of decimals are not exact. */
const hair = 0.01;

/** Where the ink of a line of text may be, the widest fallback font included. */
export function inkOf({ x, baseline, size, anchor, spans }: Label): Rect {
  const width = roomForSpans(spans, size);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: baseline - size * 0.95, width, height: size * 1.2 };
}

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x + a.width > b.x + hair &&
    b.x + b.width > a.x + hair &&
    a.y + a.height > b.y + hair &&
    b.y + b.height > a.y + hair
  );
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

/** Each leg of an arrow once, as a flat rectangle. */
export function legsOf(arrow: Arrow): readonly Rect[] {
  const legs = arrow.routes.flatMap((route) =>
    route.slice(1).map((end, index): Rect => {
      const start: Point = route[index] ?? end;
      return {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(end.x - start.x),
        height: Math.abs(end.y - start.y),
      };
    }),
  );
  return [...new Map(legs.map((leg) => [JSON.stringify(leg), leg])).values()];
}

/** Whether two flat legs lie on one another for some length; touching in a point, or crossing, is no sharing. */
export function share(a: Rect, b: Rect): boolean {
  const near = 2;
  const upright = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < near;
  const level = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < near;
  if (upright) return a.y + a.height > b.y + hair && b.y + b.height > a.y + hair;
  return level && a.x + a.width > b.x + hair && b.x + b.width > a.x + hair;
}

export function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

/** A flat leg passes through the inside of a box. */
export function crosses(leg: Rect, box: Rect): boolean {
  return (
    leg.x + leg.width > box.x + hair &&
    leg.x < box.x + box.width - hair &&
    leg.y + leg.height > box.y + hair &&
    leg.y < box.y + box.height - hair
  );
}
