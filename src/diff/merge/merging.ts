import type { Notes } from './clash.ts';

/** Milliseconds since 1970 of a moment as it is written; undefined for what is none. */
export type TimeOf = (moment: string) => number | undefined;

/** What a merge of values needs to know besides. */
export interface Merging {
  readonly notes: Notes;
  readonly timeOf: TimeOf;
}

/** A list in the three states. */
export interface Lists {
  readonly base: readonly unknown[];
  readonly current: readonly unknown[];
  readonly incoming: readonly unknown[];
}
