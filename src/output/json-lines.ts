/** Rows as JSON Lines: an object a line, every column in each. */
export function* jsonLines(
  columns: readonly { readonly name: string }[],
  rows: Iterable<readonly (string | number | boolean | null)[]>,
): Iterable<string> {
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  for (const row of rows) yield `{${row.map((value, index) => `${keys[index]}${JSON.stringify(value)}`).join(',')}}\n`;
}
