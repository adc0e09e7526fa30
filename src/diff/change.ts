import type { Location, Message } from '../diagnostic.ts';
import type { Kind } from '../model/kinds.ts';
import type { Subject } from './edit.ts';

/**
 * What a change costs. `breaking`: somebody loses something promised, or a reference; `loosening`: a promise is weaker;
 * `tightening`: it is stronger; `neutral`: neither.
 */
export type ChangeClass = 'breaking' | 'loosening' | 'tightening' | 'neutral';

export const changeClasses: readonly ChangeClass[] = ['breaking', 'loosening', 'tightening', 'neutral'];

/** Whether somebody has less by a change than before. */
export function isCostly({ class: itsClass }: Pick<Change, 'class'>): boolean {
  return itsClass === 'breaking' || itsClass === 'loosening';
}

/** A field of a change: keys and names of entries from the root of its file, and what stood there. */
export interface ChangedField {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One intention, as far as two revisions show it. */
export interface Change {
  /** As in the table of changes: `lead-time-cut`. */
  readonly id: string;
  readonly class: ChangeClass;
  /** What it is about: `handoff/new-prices`, `stage/onboarding`. */
  readonly subject: Subject;
  readonly fields: readonly ChangedField[];
  readonly message: Message;
  /** `f-` and 12 hexadecimal digits: the same in every language, after reformatting, moving a file, rebasing. */
  readonly fingerprint: string;
  /** Where it is seen: in the later revision, or, of what is gone, in the earlier one. */
  readonly location: Location;
  readonly side: 'before' | 'after';
}

/** The files that could not be compared because they have errors now: what they do to whom, nobody knows. */
export function brokenNow(uncompared: readonly Uncompared[]): readonly Uncompared[] {
  return uncompared.filter(({ side }) => side === 'after');
}

/** A file that one of the revisions has in a form that cannot be compared. */
export interface Uncompared {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly side: 'before' | 'after';
}
