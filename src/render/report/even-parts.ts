/**
 * Splits the columns of a table that would be wider than a page into the fewest parts of at most `most`, as even as can
 * be: seven columns in threes are three, two and two.
 */
export function evenParts<T>(columns: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(columns.length / most);
  const start = (part: number): number => Math.ceil((columns.length * part) / parts);
  return Array.from({ length: parts }, (_, part) => columns.slice(start(part), start(part + 1)));
}
