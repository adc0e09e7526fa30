import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { RankedIdea } from '../../../queries/ideas/funnel.ts';
import { routeText } from '../../route-text.ts';
import { plainLine } from '../../text.ts';
import { type Block, stack } from '../block.ts';
import { styles } from '../format.ts';
import { lineThrough } from '../path-data.ts';
import { type Anchor, paragraph, type TextStyle } from '../text-block.ts';
import { dotSize, ideaDot } from './idea-dot.ts';

interface Column {
  readonly head: string;
  /** A share of the width; what is left is the title's. */
  readonly share: number;
  readonly align: Anchor;
  text(idea: RankedIdea): string;
}

const text: TextStyle = { ...styles.body, size: 11.5, leading: 15.5 };
const gap = 16;
const padding = 5;

/** Ideas below one another by their numbers; `scored` ones with what their rank is made of. */
export function ideaTable(
  ideas: readonly RankedIdea[],
  { names, phrases, scored }: { readonly names: Names; readonly phrases: Phrases; readonly scored: boolean },
  width: number,
): Block {
  const { loopViews, views, states, charts } = phrases;
  const words = loopViews.ideas;
  const number = (value: number | undefined): string => (value === undefined ? views.none : views.number(value));
  const status: Column = {
    head: views.status,
    share: 0.13,
    align: 'start',
    text: ({ value }) => states.idea[value.status],
  };
  const route: Column = {
    head: words.route,
    share: 0.2,
    align: 'start',
    text: ({ value }) => (value.route ? plainLine(routeText(value.route, names, phrases)) : charts.nobody),
  };
  const marks: readonly Column[] = [
    {
      head: charts.bothValues,
      share: 0.09,
      align: 'end',
      text: ({ value: { score } }) => (score ? `${score.client_value} + ${score.business_value}` : views.none),
    },
    { head: words.effort, share: 0.07, align: 'end', text: ({ value }) => number(value.score?.effort) },
    { head: words.rank, share: 0.06, align: 'end', text: ({ rank }) => number(rank) },
  ];
  // Without scores their columns stay, empty, so that two tables stand in line.
  const columns = [status, ...(scored ? marks : marks.map(emptied)), route];
  const widths = columns.map(({ share }) => share * width);
  const title = width - dotSize - gap - widths.reduce((sum, one) => sum + one + gap, 0);
  const cells = (first: string, style: TextStyle, others: (column: Column) => string, sign?: Block): Block =>
    rowOf(
      [
        paragraph(first, style, title),
        ...columns.map((column, index) => paragraph(others(column), style, widths[index] ?? 0, column.align)),
      ],
      sign,
      width,
    );
  return stack([
    cells(words.idea, styles.row, ({ head }) => head),
    ...ideas.map((idea) =>
      cells(idea.value.title, text, (column) => column.text(idea), ideaDot(idea.value.status, idea.number)),
    ),
  ]);
}

function emptied(column: Column): Column {
  return { ...column, head: '', text: () => '' };
}

/** A sign and cells side by side, a line below. */
function rowOf(cells: readonly Block[], sign: Block | undefined, width: number): Block {
  const inner = Math.max(sign?.height ?? 0, ...cells.map(({ height }) => height));
  const height = inner + 2 * padding;
  return {
    width,
    height,
    draw: (x, y) => {
      let left = x + dotSize + gap;
      const ends = [
        { x, y: y + height },
        { x: x + width, y: y + height },
      ];
      return [
        ...(sign?.draw(x, y + (height - sign.height) / 2) ?? []),
        ...cells.flatMap((cell) => {
          const marks = cell.draw(left, y + (height - cell.height) / 2);
          left += cell.width + gap;
          return marks;
        }),
        { kind: 'shape', d: lineThrough(ends), stroke: 'hairline', strokeWidth: 0.8 },
      ];
    },
  };
}
