import type { Phrases } from '../../../locales/phrases.ts';
import { type IdeaFunnel, isOnTheWay } from '../../../queries/ideas/funnel.ts';
import { type Block, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import { paragraph, type TextStyle, words } from '../text-block.ts';
import { dotSize, ideaDot } from './idea-dot.ts';

type Count = IdeaFunnel['counts'][number];

const style: TextStyle = { ...styles.body, size: 11.5, leading: 15.5 };
const gap = 10;

/** How many ideas are in each status, as bars: those on the way, and below those that have ended. */
export function funnelBars({ counts }: IdeaFunnel, phrases: Phrases, width: number): Block {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const names = Math.max(...counts.map(({ status }) => words(phrases.states.idea[status], style).width));
  const name = Math.min(names, width * 0.4);
  const figures = Math.max(...counts.map(({ count }) => words(String(count), styles.value).width));
  const longest = width - dotSize - name - figures - 3 * gap;
  const bar = ({ status, count }: Count): Block =>
    countRow({ status, count }, phrases.states.idea[status], { name, bar: (count / most) * longest, width });
  const part = (title: string, of: readonly Count[]): Block =>
    stack([paragraph(title, styles.row, width), ...of.map(bar)], 7);
  return stack(
    [
      part(
        phrases.charts.onTheWay,
        counts.filter(({ status }) => isOnTheWay(status)),
      ),
      part(
        phrases.charts.aside,
        counts.filter(({ status }) => !isOnTheWay(status)),
      ),
    ],
    18,
  );
}

/** The sign and the name of a status, its bar, and how many there are. */
function countRow(
  { status, count }: Count,
  said: string,
  { name, bar, width }: { readonly name: number; readonly bar: number; readonly width: number },
): Block {
  const text = paragraph(said, style, name);
  const figure = words(String(count), styles.value);
  const height = Math.max(dotSize, text.height);
  const block: Block = {
    width,
    height,
    draw: (x, y) => {
      const left = x + dotSize + name + 2 * gap;
      const middle = y + height / 2;
      return [
        ...ideaDot(status).draw(x, middle - dotSize / 2),
        ...text.draw(x + dotSize + gap, middle - text.height / 2),
        {
          kind: 'box',
          part: 'badge',
          x: left,
          y: middle - 8,
          width: Math.max(1.5, bar),
          height: 16,
          radius: 3,
          fill: 'accent',
        },
        ...figure.draw(left + Math.max(1.5, bar) + gap - 2, middle - figure.height / 2),
      ];
    },
  };
  return sized(block, width);
}
