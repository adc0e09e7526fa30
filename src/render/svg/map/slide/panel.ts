import { type Block, beside, drawing, framed, inset, sized, stack } from '../../block.ts';
import { tick } from '../../icons.ts';
import { roomFor } from '../../measure.ts';
import { clipped, words } from '../../text-block.ts';
import { slideStyles } from './slide-format.ts';

/** How much of one sort is wrong, the worst of it, and how much more there is. */
export interface PanelContent {
  /** In large: `5` and `pains on the way`. */
  readonly count: number;
  readonly headline: string;
  /** Of what is wrong, or is to change; where there is none of it and that is good news, a tick says so. */
  readonly paint: 'bad' | 'plan';
  readonly isGood: boolean;
  /** As wide as they are asked for, with at most so many lines of explanation. */
  readonly entries: readonly ((width: number, lines: number) => Block)[];
  /** What is said of the rest when so many entries are not drawn; empty where there is nothing to say. */
  readonly rest: (hidden: number) => string;
}

/** A panel with as many entries as its height holds. */
export interface Panel {
  readonly block: Block;
  readonly shown: number;
}

const edges = { top: 12, right: 20, bottom: 12, left: 20 } as const;
const entryGap = 5;
/** So many are shown with a short explanation rather than fewer with a longer one. */
const wantedEntries = 4;
const longLines = 2;

/** How high a panel is that shows all there is. */
export function wholeHeight(content: PanelContent, width: number): number {
  return contentsOf(content, width, content.entries.length, longLines).height + edges.top + edges.bottom;
}

/** Lays a panel out in a place of this size, which it fills. */
export function layOutPanel(content: PanelContent, width: number, height: number): Panel {
  const room = height - edges.top - edges.bottom;
  const shownWith = (lines: number): number => {
    let shown = content.entries.length;
    while (shown > 0 && contentsOf(content, width, shown, lines).height > room) shown--;
    return shown;
  };
  const long = shownWith(longLines);
  const lines = long < Math.min(wantedEntries, content.entries.length) ? 1 : longLines;
  const shown = lines === 1 ? shownWith(1) : long;
  const contents = contentsOf(content, width, shown, lines);
  const filled = { ...contents, width: width - edges.left - edges.right, height: room };
  return { block: framed(inset(filled, edges), { part: 'ground', radius: 14, fill: 'panel' }), shown };
}

function contentsOf(content: PanelContent, width: number, shown: number, lines: number): Block {
  const inner = width - edges.left - edges.right;
  const rest = content.rest(content.entries.length - shown);
  return stack(
    [
      headOf(content, inner),
      ...content.entries.slice(0, shown).map((entry) => entry(inner, lines)),
      ...(rest === '' ? [] : [clipped(rest, slideStyles.small, inner, shown === 0 ? 4 : 2)]),
    ],
    entryGap,
  );
}

function headOf({ count, headline, paint, isGood }: PanelContent, width: number): Block {
  const sign = count > 0 ? largeNumber(count, paint) : isGood ? goodSign() : undefined;
  const text = clipped(headline, slideStyles.row, width - (sign ? sign.width + 14 : 0), count > 0 ? 2 : 4);
  return sized(sign ? beside([sign, text], 14) : text, width);
}

/** A number with room for the widest digits: those of other fonts are all as wide, of Inter `1` is much narrower. */
function largeNumber(count: number, paint: PanelContent['paint']): Block {
  const { size, weight } = slideStyles.headline;
  const room = roomFor('8'.repeat(String(count).length), size, weight);
  return sized(words([{ text: String(count), paint }], slideStyles.headline), room);
}

/** A tick, as large as the number that there would be else. */
function goodSign(): Block {
  return drawing(40, slideStyles.headline.leading, (x, y) => {
    const mark = tick(x + 20, y + slideStyles.headline.leading / 2, 34, 'good');
    return [mark.kind === 'shape' ? { ...mark, strokeWidth: 6 } : mark];
  });
}

/** A sign, and beside it lines as wide as there is room. */
export function panelEntry(sign: Block, lines: (room: number) => readonly Block[], width: number): Block {
  const column = Math.max(48, sign.width);
  return sized(beside([sized(sign, column), stack(lines(width - column - 10))], 10, 'top'), width);
}
