import stringWidth from 'string-width';
import { terminalText } from '../../render/text-terminal.ts';
import type { Place } from '../../source/place.ts';
import type { Style } from '../style.ts';

const room = 100;

/** The line of a finding with the place underlined: two lines of text, aligned also under Cyrillic and emoji. */
export function codeFrame(place: Place, style: Style): readonly string[] {
  if (place.lineText.trim() === '') return [];
  const column = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : place.lineText.length;
  const cut = column > room - 20 ? column - 20 : 0;
  const shown = place.lineText.slice(cut, cut + room);
  const lead = cut > 0 ? '…' : '';
  const before = terminalText(shown.slice(0, column - cut));
  const marked = terminalText(shown.slice(column - cut, Math.max(column + 1, end) - cut));
  const after = terminalText(shown.slice(Math.max(column + 1, end) - cut));
  const tail = cut + room < place.lineText.length ? '…' : '';
  const number = String(place.line);
  const blank = ' '.repeat(number.length);
  const indent = ' '.repeat(stringWidth(lead + before));
  const underline = '~'.repeat(Math.max(1, stringWidth(marked.trimEnd())));
  return [
    `  ${style.faint(`${number} │`)} ${lead}${before}${style.strong(marked)}${after}${tail}`,
    `  ${style.faint(`${blank} │`)} ${indent}${style.error(underline)}`,
  ];
}
