import { plainLine } from '../../text.ts';
import { terminalText } from '../../text-terminal.ts';
import { cutToWidth, displayWidth, padToWidth, wrapToWidth } from '../../text-width.ts';

/** More of a text than this is never shown on a card or in a list. */
const longest = 400;

/** A text of strangers on one line of at most so many cells. */
export function lineOf(text: string, width: number): string {
  return cutToWidth(plainText(text), Math.max(0, width));
}

/** The same in exactly so many cells. */
export function filled(text: string, width: number): string {
  return padToWidth(lineOf(text, width), width);
}

/** A text of strangers in at most `most` lines, the last with an ellipsis where something was cut. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  const room = Math.max(1, width);
  const lines = wrapToWidth(plainText(text), room).map((line) => cutToWidth(line, room));
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1] ?? ''} ${lines[most] ?? ''}`;
  return [
    ...lines.slice(0, most - 1),
    displayWidth(last) > room ? cutToWidth(last, room) : cutToWidth(`${last}…`, room),
  ];
}

function plainText(text: string): string {
  return terminalText(plainLine(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
