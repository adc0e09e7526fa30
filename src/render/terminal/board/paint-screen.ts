import { displayWidth } from '../../text-width.ts';
import type { TerminalSize } from './view.ts';

/** What is on the screen. */
export interface Painted {
  readonly size: TerminalSize;
  readonly lines: readonly string[];
}

const synchronised = { begin: '\x1b[?2026h', end: '\x1b[?2026l' };

/**
 * The bytes that make a screen of what is on it: the lines that differ and no others, shown at once by terminals that know
 * how. Where nothing is known of the screen, or it has another size, all of it is written.
 */
export function bytesTo(before: Painted | undefined, { size, lines }: Painted): string {
  const isKnown = before && before.size.columns === size.columns && before.size.rows === size.rows;
  const changed = lines.flatMap((line, row) => {
    if (isKnown && before.lines[row] === line) return [];
    // What is left of a longer line goes; where the line fills the row, erasing would take its last character.
    const rest = widthOf(line) < size.columns ? '\x1b[K' : '';
    return [`\x1b[${row + 1};1H${line}\x1b[0m${rest}`];
  });
  if (changed.length === 0) return '';
  return `${synchronised.begin}${isKnown ? '' : '\x1b[0m\x1b[2J'}${changed.join('')}${synchronised.end}`;
}

/** The cells of a line without its colours. */
export function widthOf(line: string): number {
  return displayWidth(line.replace(/\x1b\[[\d;]*m/g, ''));
}
