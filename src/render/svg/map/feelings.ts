import { overlayWords } from '../../overlay-words.ts';
import { painBadge } from '../badge.ts';
import { type Block, stack } from '../block.ts';
import { curveLooks, curveMarks, type Plot, plotOf } from '../feelings/curves.ts';
import { faceMarks } from '../feelings/faces.ts';
import type { FeelingPoint } from '../feelings/point.ts';
import { styles } from '../format.ts';
import { face } from '../icons.ts';
import { roomFor } from '../measure.ts';
import type { Mark } from '../scene.ts';
import { lineMark, paragraph } from '../text-block.ts';
import type { Band } from './columns.ts';
import { feelingPoints } from './feeling-points.ts';
import { lineSamples } from './line-samples.ts';
import { inEach, type Sheet } from './sheet.ts';

/** Room above the happiest face, for its star. */
const headroom = 22;
/** From the angriest face to the happiest. */
const plotHeight = 104;

/** The emotional curve of a band: expectation dashed, reality solid, the gap between them filled. */
export function feelingsPanel(band: Band, sheet: Sheet): Block {
  return inEach(sheet, (of) => panelOf(of === sheet ? band : bandOf(band, of), of));
}

/** The band with the touchpoints of another map of the same stages. */
function bandOf(band: Band, { map }: Sheet): Band {
  const columns = band.columns.map((column) => {
    const stage = map.stages.find(({ id }) => id === column.stage.id);
    return { ...column, stage: stage ?? { ...column.stage, touchpoints: [] } };
  });
  return { ...band, columns };
}

function panelOf(band: Band, sheet: Sheet): Block {
  const words = sheet.phrases.picture;
  const { margin, header } = sheet.format;
  const points = feelingPoints(band, sheet);
  if (points.length === 0) return { width: 0, height: 0, draw: () => [] };
  const legend = stack(
    [
      paragraph(words.feelings, styles.row, header - 34),
      lineSamples(
        [
          { look: curveLooks.expected, text: words.expected },
          { look: curveLooks.real, text: words.real },
          ...(sheet.map.toBe
            ? [{ look: curveLooks.planned, text: overlayWords(sheet.map.toBe, sheet.phrases).planned }]
            : []),
        ],
        header - 34,
      ),
    ],
    4,
  );
  const signsAt = headroom + plotHeight + 16;
  const height = Math.max(signsAt + 36, legend.height + 24);
  return {
    width: 0,
    height,
    draw(_, y) {
      const area = { top: y + headroom, height: plotHeight, from: band.left - 4, to: band.right - 10 };
      const plot = plotOf(points, area);
      return [
        { kind: 'box', part: 'ground', x: margin, y, width: band.right - margin, height, radius: 10, fill: 'panel' },
        ...legend.draw(margin + 10, y + 12),
        ...axis(plot, band),
        ...curveMarks(plot),
        ...faceMarks(plot),
        ...footSigns(points, y + signsAt, sheet),
      ];
    },
  };
}

function axis({ y }: Plot, { left, right }: Band): readonly Mark[] {
  return [2, 0, -2].flatMap((emotion): readonly Mark[] => [
    { kind: 'shape', d: `M${left - 6} ${y(emotion)}H${right - 8}`, stroke: 'hairline', strokeWidth: 1 },
    ...face(left - 16, y(emotion), 7, emotion),
  ]);
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
      const badge = painBadge(pain.number, pain.is);
      if (x - badge.width / 2 > painEnd) {
        painEnd = x + badge.width / 2 + 2;
        marks.push(...badge.draw(x - badge.width / 2, y));
      }
    }
    return marks;
  });
}
