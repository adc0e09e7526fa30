import type { Phrases } from '../../locales/phrases.ts';
import type { Found, Marks } from '../../queries/lookup/search.ts';
import { plainLine } from '../text.ts';
import { terminalText } from '../text-terminal.ts';
import { cutToWidth, displayWidth } from '../text-width.ts';
import type { Paint } from './paint.ts';

/** Where something was found, and how a match is marked where there is no colour. */
interface Result extends Found {
  readonly line: number;
}

/** Columns of text before the first match. */
const lead = 30;

/** What was found, with the words marked: in the id or the name, or in a line of their own. */
export function foundText(
  results: readonly Result[],
  { lookups }: Phrases,
  paint: Paint,
  mark: (text: string) => string,
  width: number,
): string {
  return results
    .map((result) => {
      const { id, kind, file, line, text } = result;
      const name = result.name;
      const room = Math.max(20, width - displayWidth(id) - 4);
      const shownId = text === id ? snippet(result, mark, width) : paint.strong(terminalText(id));
      const shownName =
        text === name ? snippet(result, mark, room) : cutToWidth(terminalText(plainLine(name ?? '')), room);
      return [
        `${shownId}  ${shownName}`.trimEnd(),
        paint.faint(`  ${lookups.kindName(kind)} · ${terminalText(file)}:${line}`),
        ...(text === id || text === name ? [] : [`  ${snippet(result, mark, width - 2)}`]),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** The part of a text around its first match, on one line, every match in it marked. */
function snippet(
  { text, marks }: { readonly text: string; readonly marks: Marks },
  mark: (text: string) => string,
  width: number,
): string {
  const [first] = marks;
  const from = wordStart(text, Math.max(0, (first?.[0] ?? 0) - lead));
  const to = wordEnd(text, from + Math.max(lead * 2, width - 4));
  const pieces: string[] = [];
  let at = from;
  for (const [start, end] of marks.filter(([begin]) => begin >= from && begin < to)) {
    pieces.push(clean(text.slice(at, start)), mark(clean(text.slice(start, end))));
    at = end;
  }
  pieces.push(clean(text.slice(at, Math.max(at, to))));
  return `${from > 0 ? '… ' : ''}${pieces.join('').trim()}${to < text.length ? ' …' : ''}`;
}

/** One line of a text, its own spaces at the ends kept: it is a piece of a longer one. */
function clean(text: string): string {
  return terminalText(text).replace(/\s+/g, ' ');
}

function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + lead / 2 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space < offset - lead / 2 ? offset : space;
}
