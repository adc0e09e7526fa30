import type { Model } from '../model/model.ts';
import type { ChangeClass } from './change.ts';
import type { RowName } from './changes/row-names.gen.ts';
import type { Edit, Subject } from './edit.ts';

/** A change of the table: what it costs, and what it is with the sides swapped (itself, where none is named). */
export interface ChangeInfo {
  readonly class: ChangeClass;
  readonly mirror?: string;
}

/** What a judge may look at beside the edits themselves. */
export interface Judging {
  /** The whole document on each side; undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
  /** What the document is. */
  readonly subject: Subject;
  /** Both revisions as a whole. */
  readonly models: { readonly before: Model; readonly after: Model };
  /** Whether anything of a side refers to a thing. */
  isUsed(side: 'before' | 'after', thing: Subject): boolean;
}

/** Edits that are one intention. */
export interface Judgement {
  readonly id: string;
  readonly edits: readonly Edit[];
  /** What is said of it, where the edits alone do not say it best. */
  readonly values?: Partial<ChangeWords>;
}

/** What the words of every change are built from. */
export interface ChangeWords {
  /** The thing that is changed. */
  readonly name: string;
  /** The entry of it that came, went or changed: a field, a team, a step. */
  readonly entry: string;
  /** What leads to what is changed, from the outside in: fields of the schemas (`#task.history.*.note`), and names of entries. */
  readonly field: readonly string[];
  readonly before: string;
  readonly after: string;
}

/**
 * Two states of one file of a small workspace, and the one change between them: the keys of it that differ (a key that
 * a state does not name is not there), or the whole file, which is not there where the state is left out.
 */
export interface ChangeExample {
  readonly file: string;
  readonly before?: string;
  readonly after?: string;
  readonly gives: string;
}

/** What a change of some fields is judged by: one file a row, its examples its tests and its documentation. */
export interface ChangeRow {
  readonly ids: Readonly<Record<string, ChangeInfo>>;
  /** Edits of these rows belong to the same intention where one of this row is there too. */
  readonly takes?: readonly RowName[];
  /** All edits of this row in one document. Each must come back in exactly one judgement. */
  judge(edits: readonly Edit[], judging: Judging): readonly Judgement[];
  readonly examples: readonly ChangeExample[];
}
