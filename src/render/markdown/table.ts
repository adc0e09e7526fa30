import type { ColumnAlign } from '../page/blocks.ts';

const rules: Readonly<Record<ColumnAlign, string>> = { left: '---', center: ':-:', right: '--:' };

/**
 * A Markdown table of cells that are Markdown already (`markdownCell`, `markdownCode`, `markdownLink`). Columns are not
 * padded to a width, so that a changed cell is one changed line; an empty one is one blank, as linters want it. Throws where a row has more or fewer cells than the head.
 */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ColumnAlign[] = [],
): string {
  const uneven = rows.find((row) => row.length !== headers.length);
  if (uneven) throw new Error(`A row of ${uneven.length} cells in a table of ${headers.length} columns: ${uneven[0]}`);
  const delimiters = headers.map((_, column) => rules[align[column] ?? 'left']);
  return [headers, delimiters, ...rows]
    .map((cells) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}\n`)
    .join('');
}
