import { area, curveMonotoneX, curveStep, line } from 'd3-shape';
import type { Point } from '../scene.ts';

/** A smooth line through points from left to right that never leaves the range between two neighbours. */
export function smoothLine(points: readonly Point[]): string {
  return line<Point>(xOf, yOf).curve(curveMonotoneX).digits(2)([...points]) ?? '';
}

/** A line that changes its height half way between two points. */
export function stepLine(points: readonly Point[]): string {
  return line<Point>(xOf, yOf).curve(curveStep).digits(2)([...points]) ?? '';
}

/** What lies between such a line and a level. */
export function stepArea(points: readonly Point[], level: number): string {
  return area<Point>(xOf, level, yOf).curve(curveStep).digits(2)([...points]) ?? '';
}

function xOf({ x }: Point): number {
  return x;
}

function yOf({ y }: Point): number {
  return y;
}
