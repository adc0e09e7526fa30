import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { compactPath } from '../../svg/compact-path.ts';
import { lineThrough } from '../../svg/path-data.ts';
import type { Point } from '../../svg/scene.ts';
import { type Html, raw } from '../markup.ts';

const [width, height] = [120, 32];

/** The last values as a line that ends in a dot, the targets dashed. Says nothing that the words beside it do not. */
export function sparkline({ course }: MetricHistory): Html | undefined {
  if (course.length < 2) return undefined;
  const values = course.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number): number => 3 + (index / (course.length - 1)) * (width - 6);
  const y = (value: number): number =>
    high === low ? height / 2 : 4 + (1 - (value - low) / (high - low)) * (height - 8);
  const point = (value: number, index: number): Point => ({ x: Math.round(x(index)), y: Math.round(y(value)) });
  const line = course.map(({ value }, index) => point(value, index));
  // Where the target stays the same, its line needs no points.
  const isBend = (index: number): boolean =>
    [index - 1, index + 1].some((other) => course[other]?.target !== course[index]?.target);
  const target = course.flatMap(({ target: value }, index) =>
    value === undefined || !isBend(index) ? [] : [point(value, index)],
  );
  const path = (points: readonly Point[]): string => {
    const { x: left, y: top, steps } = compactPath(lineThrough(points));
    return `<path d="M${left} ${top}${steps}"/>`;
  };
  return raw(`<svg class=spark>${target.length > 1 ? path(target) : ''}${path(line)}</svg>`);
}

/** The dot at the end of every such line, drawn once for the whole page. */
export function sparkEnd(): Html {
  return raw(
    '<marker id=end refX=3 refY=3 markerWidth=6 markerHeight=6 markerUnits=userSpaceOnUse><circle cx=3 cy=3 r=2.6 /></marker>',
  );
}
