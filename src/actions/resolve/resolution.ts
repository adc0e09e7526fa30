import type { Diagnostic } from '../../diagnostic.ts';
import type { Choice, Clash, Side } from '../../diff/merge/clash.ts';
import type { EditProblem } from '../../source/edit.ts';

/** Why a file in conflict is not resolved. */
export type Reason =
  | Clash
  /** A state of the file has errors of its own, or is no text. */
  | { readonly kind: 'broken'; readonly stage: 'base' | Side; readonly findings: readonly Diagnostic[] }
  /** Both sides made a file here, and not the same. */
  | { readonly kind: 'both-added' }
  /** One side took the file away, and the other changed it. */
  | { readonly kind: 'gone'; readonly on: Side }
  /** Only one state of the file is left: its folder has another name on the other side, or it has itself. */
  | { readonly kind: 'alone'; readonly stage: 'base' | Side }
  /** A state is a link, or another repository. */
  | { readonly kind: 'no-file' }
  /** Both sides of a metric’s data have other columns. */
  | { readonly kind: 'columns' }
  | { readonly kind: 'cannot-edit'; readonly problem: EditProblem['kind'] }
  /** Somebody has edited what git left, or taken it away. */
  | { readonly kind: 'edited' | 'removed' | 'elsewhere' }
  /** Together the sides have errors that neither has alone. */
  | { readonly kind: 'new-errors'; readonly findings: readonly Diagnostic[] };

/** A file in conflict as it shall be, or why nobody but a person can say. */
export type Resolution = Resolved | { readonly ok: false; readonly reasons: readonly Reason[] };

export interface Resolved {
  readonly ok: true;
  readonly text: string;
  /** The choices that were made by the side that was asked for. */
  readonly taken: readonly Choice[];
  /** Comments that only the incoming side has, and that have no place in the text. */
  readonly comments: readonly string[];
}
