import type { Phrases } from '../../../locales/phrases.ts';
import type { Board, Card } from '../../../queries/board/board.ts';
import { plainLine, truncate } from '../../text.ts';
import { terminalText } from '../../text-terminal.ts';
import { displayWidth, padToWidth } from '../../text-width.ts';
import type { Paint } from '../paint.ts';

/** A case's text may fill pages. */
const longest = 200;

/** The board as it is read from top to bottom: each state with its cards, a line a card. States without cards are left out. */
export function printedBoard({ kind, columns, today }: Board, phrases: Phrases, paint: Paint): string {
  const names: Readonly<Record<string, string>> = phrases.states[kind];
  const blocks = columns.flatMap(({ state, cards }) => {
    if (cards.length === 0) return [];
    const heading = paint.strong(`${names[state] ?? state} (${cards.length})`);
    return [[heading, ...tableOf(cards.map((card) => cellsOf(card, today, phrases)))].join('\n')];
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function cellsOf({ id, title, owner, due, isOverdue }: Card, today: string, phrases: Phrases): readonly string[] {
  const day = due === undefined ? '' : `${isOverdue ? '!' : ' '}${phrases.board.day({ day: due, today })}`;
  return [id, day, owner?.name ?? '', title].map((cell) => terminalText(truncate(plainLine(cell), longest)));
}

/** Cells below each other; nothing is cut, and the last is as long as it is. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((at) => rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0));
  return rows.map((row) => `  ${row.map((cell, at) => padToWidth(cell, widths[at] ?? 0)).join('  ')}`.trimEnd());
}
