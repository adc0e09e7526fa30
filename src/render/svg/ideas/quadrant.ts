import type { Phrases } from '../../../locales/phrases.ts';
import type { IdeaScore } from '../../../model/gen/types.gen.ts';
import type { RankedIdea } from '../../../queries/ideas/funnel.ts';
import { plainLine } from '../../text.ts';
import { type Block, drawing, inset, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import { circle, lineThrough } from '../path-data.ts';
import type { Mark, Point, Rect } from '../scene.ts';
import { lineMark, paragraph, type TextStyle } from '../text-block.ts';
import { dotSize, ideaDot } from './idea-dot.ts';
import { placeDots } from './place-dots.ts';

const height = 470;
/** Beside the plot: the marks of the value. */
const gutter = 26;
/** From the frame to the first mark. */
const padding = 30;
/** Two dots stay so far apart. */
const pitch = dotSize + 3;
const tickStyle: TextStyle = styles.small;
const efforts = [1, 2, 3, 4, 5];
const values = [2, 4, 6, 8, 10];

/** An idea with its score. */
export type ScoredIdea = RankedIdea & { readonly value: { readonly score: IdeaScore } };

/** Ideas by effort (from left to right) and value (from below to above), each by its number in the list. */
export function valueEffortPlot(ideas: readonly ScoredIdea[], phrases: Phrases, width: number): Block {
  const { charts, loopViews } = phrases;
  const [bigProjects = '', doFirst = '', spareTime = '', thinkTwice = ''] = loopViews.ideas.quadrants;
  const half = (width - gutter) / 2;
  const name = (text: string, paint: Paint): Block => paragraph(text, { ...styles.name, paint }, half - 20, 'middle');
  const [upper, lower] = [
    [name(doFirst, 'good'), name(bigProjects, 'muted')],
    [name(spareTime, 'muted'), name(thinkTwice, 'muted')],
  ];
  const above = Math.max(...upper.map((block) => block.height)) + 12;
  const below = Math.max(...lower.map((block) => block.height)) + 12;
  const plot = drawing(width, height + above + below, (x, y) => {
    const frame = { x: x + gutter, y, width: width - gutter, height: height + above + below };
    const area = {
      x: frame.x + padding,
      y: y + above + padding / 2,
      width: frame.width - 2 * padding,
      height: height - padding,
    };
    const names = (blocks: readonly Block[], top: number): readonly Mark[] =>
      blocks.flatMap((block, index) => block.draw(frame.x + index * half + 10, top));
    return [
      ...ground(frame, area),
      ...names(upper, y + 8),
      ...names(lower, y + frame.height - below + 4),
      ...axisMarks(frame, area, x),
      ...dots(ideas, area, phrases),
    ];
  });
  return stack(
    [
      paragraph(charts.valueAxis, styles.row, width),
      plot,
      inset(paragraph(charts.effortAxis, styles.row, width - gutter, 'end'), { top: 18, left: gutter }),
    ],
    6,
  );
}

function xOf(effort: number, { x, width }: Rect): number {
  return x + ((effort - 1) / 4) * width;
}

function yOf(value: number, { y, height: whole }: Rect): number {
  return y + whole - ((value - 2) / 8) * whole;
}

/** The four fields; where to begin, a ground of its own. */
function ground(frame: Rect, area: Rect): readonly Mark[] {
  const [middle, level] = [xOf(3, area), yOf(6, area)];
  const { x, y, width, height: whole } = frame;
  const first = { x, y, width: middle - x, height: level - y };
  return [
    { kind: 'box', part: 'ground', x, y, width, height: whole, radius: 8, fill: 'panel' },
    { kind: 'box', part: 'ground', ...first, radius: 8, fill: 'goodSoft' },
    line({ x: middle, y }, { x: middle, y: y + whole }, 'rule'),
    line({ x, y: level }, { x: x + width, y: level }, 'rule'),
  ];
}

function axisMarks(frame: Rect, area: Rect, x: number): readonly Mark[] {
  const { leading } = tickStyle;
  return [
    ...values.flatMap((value): readonly Mark[] => {
      const y = yOf(value, area);
      const within = { x, y: y - leading / 2, width: gutter - 7, height: leading };
      return [
        line({ x: frame.x - 4, y }, { x: frame.x, y }, 'rule'),
        lineMark([{ text: String(value), paint: tickStyle.paint }], tickStyle, 'end', within),
      ];
    }),
    ...efforts.flatMap((effort): readonly Mark[] => {
      const [at, y] = [xOf(effort, area), frame.y + frame.height];
      const within = { x: at - 12, y: y + 5, width: 24, height: leading };
      return [
        line({ x: at, y }, { x: at, y: y + 4 }, 'rule'),
        lineMark([{ text: String(effort), paint: tickStyle.paint }], tickStyle, 'middle', within),
      ];
    }),
  ];
}

/** Numbers where their ideas are; one that had to give way is tied to its place. */
function dots(ideas: readonly ScoredIdea[], area: Rect, { states }: Phrases): readonly Mark[] {
  const places = ideas.map(({ value: { score } }) => ({
    x: xOf(score.effort, area),
    y: yOf(score.client_value + score.business_value, area),
  }));
  const spots = placeDots(places, pitch, area);
  const moved = places.flatMap((place, index): readonly Mark[] => {
    const spot = spots[index] ?? place;
    if (spot.x === place.x && spot.y === place.y) return [];
    return [line(place, spot, 'muted'), { kind: 'shape', d: circle(place.x, place.y, 2), fill: 'muted' }];
  });
  return [
    ...moved,
    ...ideas.flatMap(({ number, id, value: { title, status } }, index) => {
      const spot = spots[index] ?? { x: area.x, y: area.y };
      const dot = titled(ideaDot(status, number), `${plainLine(title)}: ${states.idea[status]}`, `idea/${id}`);
      return dot.draw(spot.x - dotSize / 2, spot.y - dotSize / 2);
    }),
  ];
}

function line(from: Point, to: Point, stroke: Paint): Mark {
  return { kind: 'shape', d: lineThrough([from, to]), stroke, strokeWidth: 1 };
}
