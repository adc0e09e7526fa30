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
