/** Lines of a text by offsets; their breaks may be LF, CRLF or a lone CR. */

/** Where the line of an offset starts, after a byte order mark. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return text[start] === '\uFEFF' && start < at ? start + 1 : start;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The offset of the line break that ends the line of an offset, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

export function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
