import { graphemes } from '../../text.ts';
import { terminalText } from '../../text-terminal.ts';
import { cutToWidth, displayWidth } from '../../text-width.ts';
import type { Drawing } from './columns.ts';
import { filled, lineOf } from './fit.ts';
import type { EditedLine, Panel, TerminalSize } from './view.ts';

/** What lies over the board, in exactly so many lines. */
export function panelLines(panel: Panel, { columns, rows }: TerminalSize, drawing: Drawing): readonly string[] {
  const { paint } = drawing;
  const title = paint.strong(lineOf(panel.title, columns));
  const edge = paint.faint('─'.repeat(columns));
  const lines = [edge, title, ...inside(panel, { columns, rows: rows - 2 }, drawing)];
  return Array.from({ length: rows }, (_, row) => lines[row] ?? '');
}

function inside(panel: Panel, { columns, rows }: TerminalSize, { paint, phrases }: Drawing): readonly string[] {
  switch (panel.kind) {
    case 'text':
      return panel.lines.slice(panel.from, panel.from + rows).map((line) => coloured(line, columns));
    case 'line':
      return [typedLine(panel.typed, columns, paint.strong), paint.faint(lineOf(panel.hint, columns))];
    case 'list': {
      const room = Math.max(1, rows - 1);
      const from = Math.max(0, Math.min(panel.at - Math.floor(room / 2), panel.entries.length - room));
      const shown = panel.entries.slice(from, from + room).map(({ text, isFaint }, index) => {
        const isHere = from + index === panel.at;
        const line = `${isHere ? '▌' : ' '} ${filled(text, columns - 2)}`;
        return isHere ? paint.strong(line) : isFaint ? paint.faint(line) : line;
      });
      const search =
        panel.typed.text === ''
          ? paint.faint(lineOf(panel.hint, columns))
          : typedLine(panel.typed, columns, paint.strong);
      const nothing =
        panel.entries.length === 0 ? [paint.faint(`  ${lineOf(phrases.board.nothing, columns - 2)}`)] : [];
      return [search, ...shown, ...nothing];
    }
  }
}

/** What was typed, with a mark where the next letter goes; of a long text the part around it. */
function typedLine({ text, cursor }: EditedLine, columns: number, strong: (text: string) => string): string {
  const room = Math.max(1, columns - 3);
  const before = endOf(terminalText(text.slice(0, cursor)), room);
  const after = cutToWidth(terminalText(text.slice(cursor)), room - displayWidth(before));
  return `> ${strong(before)}▏${after}`;
}

/** As many whole characters from the end as fit. */
function endOf(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let rest = text;
  for (const { index } of graphemes().segment(text)) {
    rest = text.slice(index);
    if (displayWidth(rest) <= width) return rest;
  }
  return '';
}

const colour = /(\x1b\[[\d;]*m)/;

/** A line with colours of our own, cut to its width. */
function coloured(line: string, columns: number): string {
  let room = columns;
  return line
    .split(colour)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const shown = cutToWidth(part, room);
      room -= displayWidth(shown);
      return shown;
    })
    .join('');
}
