import { lineThrough } from './path-data.ts';
import type { Look, Rect, Shape } from './scene.ts';

/** How far a chevron's point reaches into the notch of the next. */
export const chevronPoint = 11;

/** An arrow-like box that leads on to the next: notched at its left side unless it is the first. */
export function chevron({ x, y, width, height }: Rect, isFirst: boolean, look: Look): Shape {
  const right = x + width;
  const outline = [
    { x, y },
    { x: right - chevronPoint, y },
    { x: right, y: y + height / 2 },
    { x: right - chevronPoint, y: y + height },
    { x, y: y + height },
    ...(isFirst ? [] : [{ x: x + chevronPoint, y: y + height / 2 }]),
  ];
  return { kind: 'shape', d: lineThrough(outline, 'closed'), ...look };
}
