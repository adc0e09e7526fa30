import type { MetricHistory } from '../../../views/metric-history.ts';
import { decimal } from '../../svg/path-data.ts';
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
  const point = (value: number, index: number): string => `${tenth(x(index))} ${tenth(y(value))}`;
  const line = course.map(({ value }, index) => point(value, index)).join(' ');
  // Where the target stays the same, its line needs no points.
  const isBend = (index: number): boolean =>
    [index - 1, index + 1].some((other) => course[other]?.target !== course[index]?.target);
  const target = course
    .flatMap(({ target: value }, index) => (value === undefined || !isBend(index) ? [] : [point(value, index)]))
    .join(' ');
  const last = course.length - 1;
  return raw(
    `<svg class=spark>${target ? `<polyline class=aim points="${target}"/>` : ''}<polyline points="${line}"/><circle cx="${tenth(x(last))}" cy="${tenth(y(course[last]?.value ?? 0))}" r="2.6"/></svg>`,
  );
}

function tenth(value: number): string {
  return decimal(Math.round(value * 10) / 10);
}
