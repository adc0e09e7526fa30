import { overlayWords } from '../../../overlay-words.ts';
import { type Block, beside, drawing, stack } from '../../block.ts';
import { curveLooks, curveMarks, type Plot, plotOf } from '../../feelings/curves.ts';
import type { FeelingPoint } from '../../feelings/point.ts';
import { face } from '../../icons.ts';
import { decimal } from '../../path-data.ts';
import type { Look, Mark } from '../../scene.ts';
import { clipped } from '../../text-block.ts';
import type { Band } from '../columns.ts';
import { feelingPoints } from '../feeling-points.ts';
import type { Sheet } from '../sheet.ts';
import { chooseFaces, dotMark, faceMarks, faceRadius, heightOf } from './faces.ts';
import { painSign, signHeight } from './signs.ts';
import { slide, slideStyles } from './slide-format.ts';
import type { RankedPain } from './worst-pains.ts';

/** Above the happiest face, for its star. */
const headroom = 42;
/** Below the angriest face, for the numbers of pains. */
const footroom = faceRadius + 14 + signHeight + 8;

/** Whether anybody knows anything of how the client feels. */
export function hasFeelings(band: Band, sheet: Sheet): boolean {
  return feelingPoints(band, sheet).some(({ real, planned }) => real !== undefined || planned !== undefined);
}

/** The curve of what the client feels, the pains of this list numbered below it. */
export function curvePanel(band: Band, pains: readonly RankedPain[], sheet: Sheet, height: number): Block {
  const { x: left } = slide.margin;
  const width = slide.width - 2 * left;
  const points = feelingPoints(band, sheet);
  const ground = (y: number): Mark => ({
    kind: 'box',
    part: 'ground',
    x: left,
    y,
    width,
    height,
    radius: 14,
    fill: 'panel',
  });
  if (!hasFeelings(band, sheet)) {
    const { touchpoints } = sheet.map;
    const text = sheet.phrases.picture.slide.noFeelings({ touchpoints: touchpoints.length });
    const line = clipped(text, { ...slideStyles.row, weight: 400, paint: 'muted' }, width - 40, 1);
    return { width, height, draw: (_, y) => [ground(y), ...line.draw(left + 20, y + (height - line.height) / 2)] };
  }
  const { faces, dots } = chooseFaces(points, new Set(pains.map(({ touchpoint }) => touchpoint)));
  const label = labelOf(dots.length, sheet, band.left - left - 62);
  return {
    width,
    height,
    draw(_, y) {
      const area = {
        top: y + headroom,
        height: height - headroom - footroom,
        from: band.left - 4,
        to: band.right - 12,
      };
      const plot = plotOf(points, area);
      return [
        ground(y),
        ...label.draw(left + 20, y + 16),
        ...axis(plot, band),
        ...curveMarks(plot).map(bold),
        ...painMarks(pains, points, plot, { from: band.left, to: band.right - 12, y: y + height - signHeight - 8 }),
        ...dots.map((point) => dotMark(point, plot)),
        ...faces.flatMap((point) => faceMarks(point, plot)),
      ];
    },
  };
}

/** A curve as bold as a slide needs it. */
function bold(mark: Mark): Mark {
  if (mark.kind !== 'shape' || !mark.stroke) return mark;
  const { strokeWidth = 1, dash } = mark;
  return { ...mark, strokeWidth: strokeWidth * 2, ...(dash ? { dash: dash.map((length) => length * 2) } : {}) };
}

function labelOf(dots: number, sheet: Sheet, width: number): Block {
  const { picture } = sheet.phrases;
  const isNarrow = sheet.map.stages.length >= slide.manyStages;
  const samples: readonly (readonly [Look, string])[] = [
    [curveLooks.expected, picture.expected],
    [curveLooks.real, picture.real],
    ...(sheet.map.toBe ? [[curveLooks.planned, overlayWords(sheet.map.toBe, sheet.phrases).planned] as const] : []),
  ];
  return stack(
    [
      clipped(picture.feelings, isNarrow ? slideStyles.rowOfMany : slideStyles.row, width, 2),
      ...samples.map(([look, text]) =>
        beside(
          [
            drawing(28, 25, (x, y) => [bold({ kind: 'shape', d: `M${decimal(x)} ${decimal(y + 13)}h28`, ...look })]),
            clipped(text, slideStyles.small, width - 36, 1),
          ],
          8,
        ),
      ),
      ...(dots > 0 ? [clipped(picture.slide.moreTouchpoints({ count: dots }), slideStyles.small, width, 2)] : []),
    ],
    3,
  );
}

function axis({ y }: Plot, { left, right }: Band): readonly Mark[] {
  return [2, 0, -2].flatMap((emotion): readonly Mark[] => [
    { kind: 'shape', d: `M${left - 8} ${decimal(y(emotion))}H${right - 12}`, stroke: 'hairline', strokeWidth: 1.5 },
    ...face(left - 26, y(emotion), 12, emotion),
  ]);
}

interface Foot {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The numbers of pains side by side as near below their touchpoints as they have room, each with a line to its face. */
function painMarks(
  pains: readonly RankedPain[],
  points: readonly FeelingPoint[],
  plot: Plot,
  foot: Foot,
): readonly Mark[] {
  const wanted = pains
    .flatMap((pain) => {
      const point = points.find(({ touchpoint }) => touchpoint?.id === pain.touchpoint);
      return point ? [{ sign: painSign(pain.rank, pain.is), point }] : [];
    })
    .sort((a, b) => a.point.x - b.point.x);
  const places = spreadOut(
    wanted.map(({ sign, point }) => ({ middle: point.x, width: sign.width })),
    foot,
  );
  return wanted.flatMap(({ sign, point }, index): readonly Mark[] => {
    const middle = places[index] ?? point.x;
    const from = heightOf(point, plot) + faceRadius;
    return [
      {
        kind: 'shape',
        d: `M${decimal(point.x)} ${decimal(from)}L${decimal(middle)} ${decimal(foot.y)}`,
        stroke: 'bad',
        strokeWidth: 2.4,
      },
      ...sign.draw(middle - sign.width / 2, foot.y),
    ];
  });
}

/** Middles of signs that do not touch, in their order, each as near to where it is wanted as the others let it. */
function spreadOut(
  signs: readonly { readonly middle: number; readonly width: number }[],
  { from, to }: Foot,
): readonly number[] {
  const space = 6;
  const places: number[] = [];
  for (const { middle, width } of signs) {
    const before = places.at(-1);
    const free = before === undefined ? from : before + (signs[places.length - 1]?.width ?? 0) / 2 + space;
    places.push(Math.max(middle, free + width / 2));
  }
  let free = to;
  for (let index = places.length - 1; index >= 0; index--) {
    const half = (signs[index]?.width ?? 0) / 2;
    const place = Math.min(places[index] ?? 0, free - half);
    places[index] = place;
    free = place - half - space;
  }
  return places;
}
