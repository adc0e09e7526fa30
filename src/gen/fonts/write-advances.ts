/** One run of neighbouring code points: the first, then for each weight its advances as pairs of base-36 digits. */
type Run = readonly [first: number, ...advances: readonly string[]];

/**
 * The advances of each weight, by code point in thousandths of the font's size, as a TypeScript module. Two base-36
 * digits a character hold 1/500 of the size up to 2.59 times the size, which is as exact as a picture can show.
 */
export function writeAdvances(
  weights: Readonly<Record<string, ReadonlyMap<number, number>>>,
  font: { readonly name: string; readonly version: string },
): string {
  const tables = Object.values(weights);
  const codes = [...(tables[0]?.keys() ?? [])]
    .filter((code) => tables.every((table) => table.has(code)))
    .sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let start = 0; start < codes.length; ) {
    let end = start + 1;
    while (codes[end] === (codes[end - 1] ?? 0) + 1) end++;
    const run = codes.slice(start, end);
    runs.push([run[0] ?? 0, ...tables.map((table) => run.map((code) => twoDigits(table.get(code) ?? 0)).join(''))]);
    start = end;
  }
  const lines = runs.map((run) => `  ${JSON.stringify(run)},`);
  return `// Generated from ${font.name} ${font.version}; do not edit.

/** Weights in the order in which a run gives their advances. */
export const weights = ${JSON.stringify(Object.keys(weights).map(Number))} as const;

/**
 * How wide characters are: runs of neighbouring code points, each the first code point and, for every weight, two base-36
 * digits a character: its advance in 1/500 of the font's size.
 */
export const runs: readonly (readonly [first: number, ...advances: readonly string[]])[] = [
${lines.join('\n')}
];
`;
}

function twoDigits(thousandths: number): string {
  return Math.min(Math.round(thousandths / 2), 36 * 36 - 1)
    .toString(36)
    .padStart(2, '0');
}
