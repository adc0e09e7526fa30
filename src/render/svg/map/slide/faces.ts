import { heightAt } from '../../curve.ts';
import type { Plot } from '../../feelings/curves.ts';
import type { FeelingPoint } from '../../feelings/point.ts';
import { face, star } from '../../icons.ts';
import { circle } from '../../path-data.ts';
import type { Mark } from '../../scene.ts';
import { lineMark } from '../../text-block.ts';
import { slideStyles } from './slide-format.ts';

/** How large a face is that can be told from the back row. */
export const faceRadius = 16;

/** A point of the curve that stands for a touchpoint. */
export interface PlacedPoint extends FeelingPoint {
  readonly touchpoint: { readonly id: string };
}

/** The points of a curve: some with a face, the others as dots. */
export interface FacedPoints {
  readonly faces: readonly PlacedPoint[];
  readonly dots: readonly PlacedPoint[];
}

/**
 * Which touchpoints have a face: all where they have room; else, one after the other where no other face is in the way,
 * those of `first`, moments of truth, and the strongest feelings.
 */
export function chooseFaces(points: readonly FeelingPoint[], first: ReadonlySet<string>): FacedPoints {
  const placed = points.filter((point): point is PlacedPoint => point.touchpoint !== undefined);
  const weight = ({ touchpoint, momentOfTruth, real = 0 }: PlacedPoint): number =>
    (first.has(touchpoint.id) ? 10 : 0) + (momentOfTruth ? 5 : 0) + Math.abs(real);
  const chosen: PlacedPoint[] = [];
  for (const point of [...placed].sort((a, b) => weight(b) - weight(a) || a.x - b.x)) {
    if (chosen.every(({ x }) => Math.abs(x - point.x) >= 2 * faceRadius + 2)) chosen.push(point);
  }
  const faces = new Set(chosen);
  return { faces: placed.filter((point) => faces.has(point)), dots: placed.filter((point) => !faces.has(point)) };
}

/** How high the curve is at a touchpoint, also where nobody has asked. */
export function heightOf({ x, real, planned }: FeelingPoint, plot: Plot): number {
  const feeling = real ?? planned;
  return feeling === undefined ? (heightAt(plot.real, x) ?? plot.y(0)) : plot.y(feeling);
}

export function dotMark(point: PlacedPoint, plot: Plot): Mark {
  return { kind: 'shape', d: circle(point.x, heightOf(point, plot), 5), fill: 'accent' };
}

/** A face with what becomes of it, a star over a moment of truth, a question mark where nobody has asked. */
export function faceMarks(point: PlacedPoint, plot: Plot): readonly Mark[] {
  const { x, real, planned, momentOfTruth } = point;
  const y = heightOf(point, plot);
  if (real === undefined && planned === undefined) return unknown(x, y);
  const later =
    real === undefined || planned === undefined || planned === real
      ? []
      : face(x, plot.y(planned), faceRadius * 0.75, planned);
  const truth = momentOfTruth ? [star(x, y - faceRadius - 12, 11)] : [];
  return [...later, ...face(x, y, faceRadius, real ?? planned ?? 0).map(bold), ...truth];
}

/** The strokes of an icon as bold as a slide needs them. */
function bold(mark: Mark): Mark {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(bold) };
  return mark.kind === 'shape' && mark.stroke ? { ...mark, strokeWidth: (mark.strokeWidth ?? 1) * 1.6 } : mark;
}

function unknown(x: number, y: number): readonly Mark[] {
  const r = faceRadius - 1;
  const { weight } = slideStyles.sign;
  return [
    { kind: 'shape', d: circle(x, y, r), fill: 'card', stroke: 'rule', strokeWidth: 2, dash: [4, 4] },
    lineMark([{ text: '?', weight, paint: 'muted' }], slideStyles.sign, 'middle', {
      x: x - r,
      y: y - 14,
      width: 2 * r,
      height: 28,
    }),
  ];
}
