import { gapOf } from '../../../queries/ideas/gaps.ts';
import { overlayWords } from '../../overlay-words.ts';
import { type Block, framed, inset, sized, stack } from '../block.ts';
import { heightAt } from '../curve.ts';
import { curveLooks, curveMarks, type Plot, plotOf } from '../feelings/curves.ts';
import { faceMarks } from '../feelings/faces.ts';
import { styles } from '../format.ts';
import { face } from '../icons.ts';
import { lineSamples } from '../map/line-samples.ts';
import type { Paint } from '../palette.ts';
import type { Look, Mark, Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { changedText } from '../to-be/changed.ts';
import { type Neighbours, pointsOf } from './points.ts';
import type { JourneyRow, PlacedStep } from './rows.ts';
import type { JourneySheet } from './sheet.ts';

/** Between the values and the happiest face: room for a star. */
const starRoom = 30;
/** From the angriest face to the happiest. */
const plotHeight = 132;
const largestFace = 12;
/** From the angriest face to the barriers. */
const underPlot = 26;

/** What the client was led to expect against what the client feels, and under the low points what stands in the way. */
export function feelingsPanel(row: JourneyRow, neighbours: Neighbours, sheet: JourneySheet): Block {
  const steps = row.parts.flatMap((part) => part.steps);
  if (steps.length === 0) return { width: 0, height: 0, draw: () => [] };
  const legend = panelLegend(sheet);
  const values = steps.map((placed) => valueText(placed, sheet));
  const headroom = 10 + Math.max(...values.map((value) => value.height)) + starRoom;
  const barriers = steps.flatMap((placed) => {
    const block = barrierCard(placed, sheet);
    return block ? [{ placed, block }] : [];
  });
  const barriersAt = headroom + plotHeight + underPlot;
  const height = Math.max(
    barriersAt + Math.max(0, ...barriers.map(({ block }) => block.height)) + 10,
    legend.height + 24,
  );
  return {
    width: 0,
    height,
    draw(x, y) {
      const points = pointsOf(row, steps, neighbours, x, sheet);
      const [left, right] = [x + row.left, x + row.right];
      const plot = plotOf(points, { top: y + headroom, height: plotHeight, from: left - 4, to: right - 4 });
      return [
        { kind: 'box', part: 'ground', x, y, width: row.right, height, radius: 10, fill: 'panel' },
        ...legend.draw(x + 10, y + 12),
        ...stageBorders(row, x, y, height),
        ...axis(plot, left, right),
        ...curveMarks(plot),
        ...barriers.flatMap(({ placed }) => leader(placed, plot, x, y + barriersAt)),
        ...faceMarks(plot, largestFace),
        ...values.flatMap((value, at) => value.draw(x + (steps[at]?.x ?? 0), y + 10)),
        ...barriers.flatMap(({ placed, block }) => block.draw(x + placed.x + 4, y + barriersAt)),
      ];
    },
  };
}

function panelLegend({ phrases, format, toBe }: JourneySheet): Block {
  const words = phrases.picture;
  const width = format.header - 40;
  const samples = [
    { look: curveLooks.expected, text: words.expected },
    { look: curveLooks.real, text: words.real },
    ...(toBe ? [{ look: curveLooks.planned, text: overlayWords(toBe, phrases).planned }] : []),
  ];
  return stack([paragraph(words.feelings, styles.row, width), lineSamples(samples, width)], 4);
}

/** `+1 → −2`: the feeling that was to be against the one that is; `+1 → −2 → +1` with what ideas will make of it. */
function valueText({ step, width }: PlacedStep, { changes, phrases: { views } }: JourneySheet): Block {
  const { expected, real, planned } = step;
  const fate = changes.touchpoint(step.id)?.fate;
  const feeling = (value: number | undefined): string => (value === undefined ? '?' : views.signed(value));
  const start = `${views.signed(expected)} → `;
  if (fate === 'gone') {
    const spans: readonly Span[] = [{ text: `${start}${feeling(real)}`, weight: 400, paint: 'muted', struck: true }];
    return paragraph(spans, styles.value, width, 'middle');
  }
  const paint: Paint = real === undefined ? 'caution' : real < expected ? 'bad' : 'good';
  const today: Span =
    fate === 'new' ? { text: views.none, weight: 400, paint: 'muted' } : { text: feeling(real), paint };
  const isPlanned = fate === 'new' || real !== planned;
  return paragraph(
    [
      { text: start, weight: 400, paint: 'muted' },
      today,
      ...(isPlanned ? [{ text: ' → ', weight: 400, paint: 'muted' } as const] : []),
      ...(isPlanned ? [{ text: feeling(planned), paint: 'plan' } as const] : []),
    ],
    styles.value,
    width,
    'middle',
  );
}

/** What stands in the way; with a plain ground where ideas take it away. */
function barrierCard({ step: { id, touchpoint }, width }: PlacedStep, { changes }: JourneySheet): Block | undefined {
  const change = changes.touchpoint(id);
  const spans = changedText(change?.fate, change?.before?.barrier, touchpoint.barrier, { paint: 'bad' });
  if (spans.length === 0) return undefined;
  const isClosed = gapOf(touchpoint, change)?.is === 'closed';
  const sign: Span = { text: '! ', weight: 600, paint: isClosed ? 'muted' : 'bad' };
  const text = paragraph([sign, ...spans], styles.body, width - 22);
  const card = sized(inset(text, { top: 5, right: 7, bottom: 6, left: 7 }), width - 8);
  const look: Look = isClosed
    ? { fill: 'card', stroke: 'rule', strokeWidth: 1, dash: [2.5, 2.5] }
    : { fill: 'badSoft', stroke: 'bad', strokeWidth: 1 };
  return framed(card, { part: 'card', radius: 6, ...look });
}

/** From the feeling down to what spoils it. */
function leader({ x: left, width }: PlacedStep, plot: Plot, x: number, to: number): readonly Mark[] {
  const middle = x + left + width / 2;
  const from = heightAt(plot.real, middle) ?? plot.y(0);
  return [{ kind: 'shape', d: `M${middle} ${from}V${to}`, stroke: 'bad', strokeWidth: 1.2, dash: [0.5, 3.5] }];
}

function stageBorders({ parts }: JourneyRow, x: number, y: number, height: number): readonly Mark[] {
  return parts.slice(1).map((part) => ({
    kind: 'shape',
    d: `M${x + part.x - 2} ${y + 8}v${height - 16}`,
    stroke: 'hairline',
    strokeWidth: 1,
  }));
}

function axis({ y }: Plot, left: number, right: number): readonly Mark[] {
  return [2, 1, 0, -1, -2].flatMap((emotion): readonly Mark[] => [
    {
      kind: 'shape',
      d: `M${left - 6} ${y(emotion)}H${right - 6}`,
      stroke: 'hairline',
      strokeWidth: emotion === 0 ? 1.4 : 0.8,
    },
    ...(emotion % 2 === 0 ? face(left - 17, y(emotion), 8, emotion) : []),
  ]);
}
