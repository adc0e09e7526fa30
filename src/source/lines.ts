/** Lines and columns of a text, as editors count them: 1-based, in UTF-16 units; a byte order mark is no column. */
export interface LineIndex {
  readonly count: number;
  /** Where an offset stands. One past the end is the end. */
  at(offset: number): { readonly line: number; readonly column: number };
  /** A line by its number, without its line break and without the byte order mark; `''` where there is no such line. */
  text(line: number): string;
}

const BOM = '\uFEFF';

/** Finds lines in a text whose breaks may be LF, CRLF or a lone CR. */
export function lineIndex(text: string): LineIndex {
  const starts = [text.startsWith(BOM) ? 1 : 0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return {
    count: starts.length,
    at(offset) {
      const bounded = Math.min(Math.max(offset, starts[0] ?? 0), text.length);
      const line = lastAtMost(starts, bounded);
      return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 };
    },
    text(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
    },
  };
}

/** The index of the last of the ascending `numbers` that is not above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
