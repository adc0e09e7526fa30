import { type Curve, curveThrough, gapsBetween, trace } from '../curve.ts';
import { lineThrough } from '../path-data.ts';
import type { Look, Mark, Point } from '../scene.ts';
import type { FeelingPoint } from './point.ts';

export const curveLooks = {
  expected: { stroke: 'muted', strokeWidth: 1.6, dash: [5, 4] },
  real: { stroke: 'accent', strokeWidth: 2.4 },
  guessed: { stroke: 'accent', strokeWidth: 1.8, dash: [0.5, 5] },
  planned: { stroke: 'plan', strokeWidth: 2, dash: [9, 3] },
} as const satisfies Record<string, Look>;

/** The part of the page that curves are drawn on; their outermost points may lie beyond its sides. */
export interface PlotArea {
  /** Where the happiest feeling is. */
  readonly top: number;
  /** From the angriest feeling to the happiest. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/** Feelings along the way as curves on the page. */
export interface Plot {
  readonly points: readonly FeelingPoint[];
  readonly from: number;
  readonly to: number;
  readonly expected: Curve;
  readonly real: Curve;
  readonly planned: Curve;
  /** Where on the page a feeling from -2 to 2 is. */
  readonly y: (emotion: number) => number;
}

export function plotOf(points: readonly FeelingPoint[], { top, height, from, to }: PlotArea): Plot {
  const y = (emotion: number): number => top + ((2 - emotion) / 4) * height;
  const curve = (emotionOf: (point: FeelingPoint) => number | undefined): Curve =>
    curveThrough(
      points.flatMap((point): Point[] => {
        const emotion = emotionOf(point);
        return emotion === undefined ? [] : [{ x: point.x, y: y(emotion) }];
      }),
    );
  return {
    points,
    from,
    to,
    expected: curve(({ expected }) => expected),
    real: curve(({ real }) => real),
    planned: curve(({ planned }) => planned),
    y,
  };
}

/** The gaps between expectation and reality, and over them the curves. */
export function curveMarks(plot: Plot): readonly Mark[] {
  const gaps = gapsBetween(plot.expected, plot.real, plot.from, plot.to).map(
    ({ lower, outline }): Mark => ({
      kind: 'shape',
      d: lineThrough(outline, 'closed'),
      fill: lower === 'second' ? 'bad' : 'good',
      fillOpacity: 0.16,
    }),
  );
  return [
    ...gaps,
    line(plot, plot.expected, plot.from, plot.to, curveLooks.expected),
    ...realLines(plot),
    ...plannedLines(plot),
  ];
}

/** Solid between two feelings that are known one after the other, dotted over those that nobody has asked for. */
function realLines(plot: Plot): readonly Mark[] {
  const known = plot.points.flatMap(({ x, real }, index) => (real === undefined ? [] : [{ x, index }]));
  return known.slice(1).map(({ x, index }, at) => {
    const before = known[at];
    const isGuessed = plot.points.slice((before?.index ?? 0) + 1, index).some(({ today }) => today);
    return line(plot, plot.real, before?.x ?? x, x, isGuessed ? curveLooks.guessed : curveLooks.real);
  });
}

/** Only where ideas change something: from the neighbour before to the neighbour after. */
function plannedLines(plot: Plot): readonly Mark[] {
  const parts: { from: number; to: number }[] = [];
  for (const [index, { x, real, planned }] of plot.points.entries()) {
    if (real === planned) continue;
    const from = plot.points[index - 1]?.x ?? x;
    const to = plot.points[index + 1]?.x ?? x;
    const last = parts.at(-1);
    if (last && from <= last.to) last.to = to;
    else parts.push({ from, to });
  }
  return parts.map(({ from, to }) => line(plot, plot.planned, from, to, curveLooks.planned));
}

function line(plot: Plot, curve: Curve, from: number, to: number, look: Look): Mark {
  return { kind: 'shape', d: lineThrough(trace(curve, Math.max(from, plot.from), Math.min(to, plot.to))), ...look };
}
