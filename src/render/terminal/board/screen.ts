import { displayWidth, padToWidth } from '../../text-width.ts';
import { boardLines, type Drawing } from './columns.ts';
import { filled, lineOf, linesOf } from './fit.ts';
import { panelLines } from './panel.ts';
import type { BoardView, KeyWord, TerminalSize } from './view.ts';

/** Below this nothing can be read. */
const smallest: TerminalSize = { columns: 12, rows: 6 };

/** Where the board is on the screen. */
export interface Places {
  readonly top: number;
  readonly rows: number;
}

/** The whole screen: exactly as many lines as it has, none wider than it is. */
export function screenLines(view: BoardView, size: TerminalSize, drawing: Drawing): readonly string[] {
  const { columns, rows } = size;
  if (columns < smallest.columns || rows < smallest.rows) {
    const lines = linesOf(drawing.phrases.board.tooSmall, columns, rows);
    return Array.from({ length: Math.max(0, rows) }, (_, row) => lines[row] ?? '');
  }
  const message = messageLines(view, size, drawing);
  const head = headLine(view, columns, drawing);
  const foot = footLine(view.keys, columns, drawing);
  const body = rows - 2 - message.length;
  const { panel } = view;
  if (panel?.kind === 'text') return [head, ...panelLines(panel, { columns, rows: body }, drawing), ...message, foot];
  // Whatever is asked stands below the board, of which a few lines stay.
  const wanted = panel?.kind === 'line' ? 4 : (panel?.entries.length ?? 0) + 3;
  const panelRows = panel ? Math.min(body, wanted, Math.max(Math.floor(body * 0.6), 8)) : 0;
  const over = panel ? panelLines(panel, { columns, rows: panelRows }, drawing) : [];
  return [head, ...boardLines(view, { columns, rows: body - over.length }, drawing), ...over, ...message, foot];
}

/** Where the board lies on the screen while nothing lies over it. */
export function boardPlace(view: BoardView, size: TerminalSize, drawing: Drawing): Places {
  return { top: 1, rows: size.rows - 2 - messageLines(view, size, drawing).length };
}

function headLine(
  { name, kind, columns: all, narrowed }: BoardView,
  width: number,
  { phrases, paint }: Drawing,
): string {
  const count = all.reduce((sum, { cards }) => sum + cards.length, 0);
  const title = lineOf(`${phrases.board.kinds[kind]} · ${phrases.board.count({ count })}`, width);
  const rest = [...narrowed, name].join(' · ');
  const room = width - displayWidth(title) - 3;
  return room < 4 ? paint.strong(title) : `${paint.strong(title)}   ${paint.faint(lineOf(rest, room))}`;
}

/** So many lines of a message, and no more. */
const mostMessage = 4;

function messageLines({ message }: BoardView, { columns, rows }: TerminalSize, { paint }: Drawing): readonly string[] {
  if (!message) return [];
  const most = Math.min(mostMessage, Math.max(1, rows - 8));
  const colour = { done: paint.ok, refused: paint.warning, plain: (text: string) => text }[message.tone];
  const sign = { done: '✓ ', refused: '! ', plain: '' }[message.tone];
  const lines = message.lines.flatMap((line, index) => linesOf(`${index === 0 ? sign : ''}${line}`, columns, most));
  return lines.slice(0, most).map((line) => colour(padToWidth(line, columns)));
}

/** As many keys as have room, whole. */
function footLine(keys: readonly KeyWord[], width: number, { paint }: Drawing): string {
  let used = 0;
  const shown: string[] = [];
  for (const { key, word } of keys) {
    const more = displayWidth(key) + 1 + displayWidth(word) + (shown.length > 0 ? 2 : 0);
    if (used + more > width) continue;
    used += more;
    shown.push(`${paint.strong(key)} ${paint.faint(word)}`);
  }
  return shown.length > 0 ? shown.join('  ') : filled('', width);
}
