import type { Block } from '../block.ts';
import { lineMark, paragraph, stack } from '../block.ts';
import { type Curve, curveThrough, gapsBetween, heightAt, trace } from '../curve.ts';
import { face, star } from '../icons.ts';
import { roomFor } from '../measure.ts';
import { circle, lineThrough } from '../path-data.ts';
import type { Look, Mark, Point } from '../scene.ts';
import { painBadge } from './badge.ts';
import type { Band } from './columns.ts';
import { type FeelingPoint, feelingPoints } from './feeling-points.ts';
import { styles } from './format.ts';
import type { Sheet } from './sheet.ts';
import { lineSample } from './stage-head.ts';

const plotHeight = 104;
const headroom = 22;
const looks = {
  expected: { stroke: 'muted', strokeWidth: 1.6, dash: [5, 4] },
  real: { stroke: 'accent', strokeWidth: 2.4 },
  guessed: { stroke: 'accent', strokeWidth: 1.8, dash: [0.5, 5] },
  planned: { stroke: 'plan', strokeWidth: 2, dash: [9, 3] },
} as const satisfies Record<string, Look>;

/** The emotional curve of a band: expectation dashed, reality solid, the gap between them filled. */
export function feelingsPanel(band: Band, sheet: Sheet): Block {
  const words = sheet.phrases.picture;
  const { margin, header } = sheet.format;
  const points = feelingPoints(band, sheet);
  if (points.length === 0) return { width: 0, height: 0, draw: () => [] };
  const legend = stack(
    [
      paragraph(words.feelings, styles.row, header - 34),
      lineSample(looks.expected, words.expected, header - 34),
      lineSample(looks.real, words.real, header - 34),
      ...(sheet.map.toBe ? [lineSample(looks.planned, words.planned, header - 34)] : []),
    ],
    4,
  );
  const signsAt = headroom + plotHeight + 16;
  const height = Math.max(signsAt + 36, legend.height + 24);
  return {
    width: 0,
    height,
    draw(_, y) {
      const plot = new Plot(points, y + headroom, band);
      return [
        { kind: 'box', part: 'ground', x: margin, y, width: band.right - margin, height, radius: 10, fill: 'panel' },
        ...legend.draw(margin + 10, y + 12),
        ...plot.axis(),
        ...plot.gaps(),
        ...plot.lines(sheet.map.toBe !== undefined),
        ...plot.faces(),
        ...footSigns(points, y + signsAt, sheet),
      ];
    },
  };
}

class Plot {
  private readonly points: readonly FeelingPoint[];
  private readonly top: number;
  private readonly band: Band;
  private readonly expected: Curve;
  private readonly real: Curve;
  private readonly planned: Curve;

  constructor(points: readonly FeelingPoint[], top: number, band: Band) {
    this.points = points;
    this.top = top;
    this.band = band;
    this.expected = this.curve(({ expected }) => expected);
    this.real = this.curve(({ real }) => real);
    this.planned = this.curve(({ planned }) => planned);
  }

  axis(): readonly Mark[] {
    const { left, right } = this.band;
    return [2, 0, -2].flatMap((emotion): readonly Mark[] => {
      const y = this.y(emotion);
      return [
        { kind: 'shape', d: `M${left - 6} ${y}H${right - 8}`, stroke: 'hairline', strokeWidth: 1 },
        ...face(left - 16, y, 7, emotion),
      ];
    });
  }

  gaps(): readonly Mark[] {
    return gapsBetween(this.expected, this.real, this.from, this.to).map(({ lower, outline }) => ({
      kind: 'shape',
      d: lineThrough(outline, 'closed'),
      fill: lower === 'second' ? 'bad' : 'good',
      opacity: 0.16,
    }));
  }

  lines(withPlan: boolean): readonly Mark[] {
    return [
      this.line(this.expected, this.from, this.to, looks.expected),
      ...this.realLines(),
      ...(withPlan ? this.plannedLines() : []),
    ];
  }

  /** A face at each feeling that somebody has asked for, a question mark where nobody has. */
  faces(): readonly Mark[] {
    return this.points
      .filter(({ touchpoint }) => touchpoint !== undefined)
      .flatMap((point): readonly Mark[] => {
        const { x, real, planned, spacing } = point;
        const radius = Math.min(9.5, spacing / 2 - 2);
        const marks: Mark[] = [];
        if (planned !== undefined && planned !== real) {
          marks.push(
            ...(radius < 5 ? dot(x, this.y(planned), 'plan') : face(x, this.y(planned), radius * 0.8, planned)),
          );
        }
        if (real !== undefined) {
          const y = this.y(real);
          marks.push(...(radius < 5 ? dot(x, y, 'accent') : face(x, y, radius, real)));
          if (point.momentOfTruth && radius >= 5) marks.push(star(x, y - radius - 6.5, 5.5));
        } else if (planned === undefined) {
          marks.push(...unknown(x, heightAt(this.real, x) ?? this.y(0), radius));
        }
        return marks;
      });
  }

  private get from(): number {
    return this.band.left - 4;
  }

  private get to(): number {
    return this.band.right - 10;
  }

  /** Solid between two feelings that are known one after the other, dotted over those that nobody has asked for. */
  private realLines(): readonly Mark[] {
    const known = this.points.flatMap(({ x, real, today }, index) =>
      real === undefined || !today ? [] : [{ x, index }],
    );
    return known.slice(1).map(({ x, index }, at) => {
      const before = known[at];
      const between = this.points.slice((before?.index ?? 0) + 1, index).some(({ today }) => today);
      return this.line(
        this.real,
        Math.max(this.from, before?.x ?? x),
        Math.min(this.to, x),
        between ? looks.guessed : looks.real,
      );
    });
  }

  /** Only where ideas change something: from the neighbour before to the neighbour after. */
  private plannedLines(): readonly Mark[] {
    const parts: { from: number; to: number }[] = [];
    for (const [index, { x, real, planned }] of this.points.entries()) {
      if (real === planned) continue;
      const from = Math.max(this.from, this.points[index - 1]?.x ?? x);
      const to = Math.min(this.to, this.points[index + 1]?.x ?? x);
      const last = parts.at(-1);
      if (last && from <= last.to) last.to = to;
      else parts.push({ from, to });
    }
    return parts.map(({ from, to }) => this.line(this.planned, from, to, looks.planned));
  }

  private line(curve: Curve, from: number, to: number, look: Look): Mark {
    return { kind: 'shape', d: lineThrough(trace(curve, from, to)), ...look };
  }

  private curve(emotionOf: (point: FeelingPoint) => number | undefined): Curve {
    return curveThrough(
      this.points.flatMap((point): Point[] => {
        const emotion = emotionOf(point);
        return emotion === undefined ? [] : [{ x: point.x, y: this.y(emotion) }];
      }),
    );
  }

  private y(emotion: number): number {
    return this.top + ((2 - emotion) / 4) * plotHeight;
  }
}

function dot(x: number, y: number, paint: 'accent' | 'plan'): readonly Mark[] {
  return [{ kind: 'shape', d: circle(x, y, 2.6), fill: paint }];
}

function unknown(x: number, y: number, radius: number): readonly Mark[] {
  const shape: Mark = {
    kind: 'shape',
    d: circle(x, y, Math.max(2.6, radius - 1)),
    fill: 'card',
    stroke: 'rule',
    strokeWidth: 1.2,
    dash: [2, 2],
  };
  if (radius < 8) return [shape];
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return [shape, lineMark([{ text: '?', weight: 600, paint: 'muted' }], styles.sign, 'middle', box)];
}

/** Below the curve each touchpoint's number and pain, as far as they have room. */
function footSigns(points: readonly FeelingPoint[], y: number, sheet: Sheet): readonly Mark[] {
  const { size, weight, leading } = styles.sign;
  let end = Number.NEGATIVE_INFINITY;
  let painEnd = Number.NEGATIVE_INFINITY;
  return points.flatMap(({ x, touchpoint }): readonly Mark[] => {
    if (touchpoint === undefined) return [];
    const marks: Mark[] = [];
    const text = sheet.indexOf(touchpoint.id);
    const room = roomFor(text, size, weight);
    if (x - room / 2 > end) {
      end = x + room / 2 + 3;
      const within = { x: x - room / 2, y: y + 17, width: room, height: leading };
      marks.push(lineMark([{ text, weight, paint: 'muted' }], styles.sign, 'middle', within));
    }
    const pain = sheet.painOf(touchpoint.id);
    if (pain) {
      const badge = painBadge(pain.number, pain.solved);
      if (x - badge.width / 2 > painEnd) {
        painEnd = x + badge.width / 2 + 2;
        marks.push(...badge.draw(x - badge.width / 2, y));
      }
    }
    return marks;
  });
}
