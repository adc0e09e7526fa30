import { heightAt } from '../curve.ts';
import { styles } from '../format.ts';
import { face, star } from '../icons.ts';
import { circle } from '../path-data.ts';
import type { Mark } from '../scene.ts';
import { lineMark } from '../text-block.ts';
import type { Plot } from './curves.ts';
import type { FeelingPoint } from './point.ts';

/** Where faces would touch one another, dots take their place. */
const smallestFace = 5;
const usualFace = 9.5;

/** A face at each feeling that somebody has asked for, a question mark where nobody has; stars over moments of truth. */
export function faceMarks(plot: Plot, largest: number = usualFace): readonly Mark[] {
  return plot.points
    .filter(({ touchpoint }) => touchpoint !== undefined)
    .flatMap((point) => marksOf(point, plot, largest));
}

function marksOf(
  { x, real, planned, spacing, momentOfTruth }: FeelingPoint,
  plot: Plot,
  largest: number,
): readonly Mark[] {
  const radius = Math.min(largest, spacing / 2 - 2);
  const feeling = (emotion: number, size: number, paint: 'accent' | 'plan'): readonly Mark[] =>
    radius < smallestFace
      ? [{ kind: 'shape', d: circle(x, plot.y(emotion), 2.6), fill: paint }]
      : face(x, plot.y(emotion), size, emotion);
  const later = planned === undefined || planned === real ? [] : feeling(planned, radius * 0.8, 'plan');
  if (real === undefined)
    return planned === undefined ? unknown(x, heightAt(plot.real, x) ?? plot.y(0), radius) : later;
  const truth = momentOfTruth && radius >= smallestFace ? [star(x, plot.y(real) - radius - 6.5, 5.5)] : [];
  return [...later, ...feeling(real, radius, 'accent'), ...truth];
}

function unknown(x: number, y: number, radius: number): readonly Mark[] {
  const disc: Mark = {
    kind: 'shape',
    d: circle(x, y, Math.max(2.6, radius - 1)),
    fill: 'card',
    stroke: 'rule',
    strokeWidth: 1.2,
    dash: [2, 2],
  };
  if (radius < 8) return [disc];
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return [disc, lineMark([{ text: '?', weight: 600, paint: 'muted' }], styles.sign, 'middle', box)];
}
