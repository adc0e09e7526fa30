import type { PageValue } from './page.ts';

/** As many rows as a page shows of one list. */
const mostRows = 200;

/** A list as a page shows it. */
export interface LongList extends Readonly<Record<string, PageValue>> {
  readonly rows: readonly PageValue[];
  /** How many there are beside them. */
  readonly more: number;
  /** What shows all of them. */
  readonly command: string;
}

/** A list as a template takes it: the first rows, how many more there are, and the command that shows all. */
export function longList<T>(all: readonly T[], command: string, row: (item: T) => PageValue): LongList {
  return { rows: all.slice(0, mostRows).map(row), more: Math.max(0, all.length - mostRows), command };
}

/**
 * Splits the columns of a table that would be wider than a page into the fewest parts of at most `most`, as even as can
 * be: seven columns in threes are three, two and two.
 */
export function evenParts<T>(columns: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(columns.length / most);
  const start = (part: number): number => Math.ceil((columns.length * part) / parts);
  return Array.from({ length: parts }, (_, part) => columns.slice(start(part), start(part + 1)));
}
