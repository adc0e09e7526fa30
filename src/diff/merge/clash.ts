import type { ReplayProblem } from '../../model/replay.ts';

/**
 * The two sides of a merge: what HEAD has, and what comes to it. A rebase swaps what git calls ours and theirs, so that
 * neither word is used.
 */
export type Side = 'current' | 'incoming';

/** What stands at one place in the three states; undefined is nothing. */
export interface Values {
  readonly base: unknown;
  readonly current: unknown;
  readonly incoming: unknown;
}

/** Why two sides of a document cannot be put together. Paths are of keys and names of entries. */
export type Clash = Choice | Refusal;

/** One side can be chosen. */
export type Choice =
  /** Both sides say something else at one place; undefined where a side has taken it out. */
  | ({ readonly kind: 'two-values'; readonly path: readonly string[] } & Values)
  /** Both sides put the entries of a list into another order, or other entries at one place of it. */
  | { readonly kind: 'two-orders'; readonly path: readonly string[] };

/** Nothing can be chosen: a history would lose what somebody did, or tell what cannot have been. */
export type Refusal =
  /** An entry of the common ancestor is not there any more, or says something else, or stands before another. */
  | {
      readonly kind: 'entry-lost' | 'entry-changed' | 'entry-moved';
      readonly path: readonly string[];
      readonly side: Side;
      readonly entry: unknown;
    }
  /** Both sides say of one entry what only one can have said. */
  | { readonly kind: 'entry-twice'; readonly path: readonly string[]; readonly entry: unknown }
  /** Both sides together tell the entries in no one order. */
  | { readonly kind: 'entries-crossed'; readonly path: readonly string[] }
  /** The history does not lead where the record stands: together, or that of one side alone. */
  | {
      readonly kind: 'replay';
      readonly lifecycle: 'task' | 'idea';
      readonly of: Side | 'merged';
      readonly problem: ReplayProblem;
      readonly entry: unknown;
    };

/** What a merge comes to. */
export interface Merged<T> {
  readonly value: T;
  readonly clashes: readonly Clash[];
  /** The choices that were made by the side that was asked for. */
  readonly taken: readonly Choice[];
}

/** Keeps what a merge meets on its way. */
export interface Notes {
  readonly take: Side | undefined;
  readonly clashes: Clash[];
  readonly taken: Choice[];
}

/** Notes a choice; the side that is to be taken, where that is allowed. */
export function choose(notes: Notes, choice: Choice): Side | undefined {
  if (notes.take === undefined) notes.clashes.push(choice);
  else notes.taken.push(choice);
  return notes.take;
}
