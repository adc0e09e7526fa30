import type { Point, Rect } from '../scene.ts';

/**
 * Where the middles of dots go that must not lie on one another: the first of each place right there, the others as
 * near to it as there is room, in their order. `pitch` is how far apart two dots stay, `area` where their middles may be.
 */
export function placeDots(places: readonly Point[], pitch: number, area: Rect): readonly Point[] {
  const placed = new Map<number, Point>();
  const isFree = (point: Point): boolean =>
    [...placed.values()].every(({ x, y }) => Math.abs(x - point.x) >= pitch || Math.abs(y - point.y) >= pitch);
  for (const [index, place] of places.entries()) if (isFree(place)) placed.set(index, place);
  const offsets = spiral(pitch, area);
  for (const [index, place] of places.entries()) {
    if (placed.has(index)) continue;
    const spot = offsets
      .map(({ x, y }) => ({ x: place.x + x, y: place.y + y }))
      .find((point) => isInside(point, area) && isFree(point));
    placed.set(index, spot ?? place);
  }
  return places.map((place, index) => placed.get(index) ?? place);
}

/** The points of a grid by their distance from its middle; those to the right come first. */
function spiral(pitch: number, { width, height }: Rect): readonly Point[] {
  const [columns, rows] = [Math.ceil(width / pitch), Math.ceil(height / pitch)];
  const points: Point[] = [];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) points.push({ x: column * pitch, y: row * pitch });
  }
  return points.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.x - a.x || b.y - a.y);
}

function isInside({ x, y }: Point, area: Rect): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}
