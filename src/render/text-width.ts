import stringWidth from 'string-width';
import { graphemes } from './text.ts';

/** Text measured as a terminal shows it: Cyrillic is one column a letter, an emoji or a Chinese character two. */

/** The columns a text takes on one line. */
export function displayWidth(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

/** The text in at most `width` columns, its end an ellipsis where something was cut; no character is cut in half. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${head(text, width - 1).trimEnd()}…`;
}

/** The text with spaces after it (or before it), up to `width` columns. */
export function padToWidth(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + room : room + text;
}

/** The text in lines of at most `width` columns, broken between words; a word that is longer is broken where it must be. */
export function wrapToWidth(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > room) {
      const part = head(line, room) || (Array.from(line)[0] ?? line);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return [...lines, line];
}

/** As many whole characters from the beginning as fit. */
function head(text: string, width: number): string {
  let used = 0;
  for (const { segment, index } of graphemes().segment(text)) {
    used += stringWidth(segment);
    if (used > width) return text.slice(0, index);
  }
  return text;
}

/** Letters and signs of everyday texts, surely one column each and one unit long: most texts have no other. */
function isNarrow(text: string): boolean {
  return /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u04FF\u2010-\u2027\u2039\u203A\u2116\u2212]*$/.test(
    text,
  );
}
