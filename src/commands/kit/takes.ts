import type { RefTarget } from '../../model/gen/references.gen.ts';
import type { Kind } from '../../model/kinds.ts';
import type { ShortFilter } from '../../queries/lookup/listing.ts';

/**
 * What a value on the command line is. Tab offers what it may be, what was typed is checked by it, and whatever else
 * takes the same values (a form, a tool of a server) can be described by it.
 */
export type Takes =
  /** Free words, or words with a form of their own that the command reads. */
  | 'text'
  /** `2026-11-22` */
  | 'date'
  /** A date, or a time of it: `2026-11-22T10:15:00+03:00`. */
  | 'moment'
  /** A whole number, none below zero. */
  | 'count'
  /** A number with a point: `17.5`. */
  | 'number'
  /** `2026-11`, `2026-Q4` or `2026-W47`. */
  | 'period'
  /** How much of something there is, from 1 to 5. */
  | 'mark'
  | { readonly oneOf: readonly string[] }
  | 'file'
  | 'folder'
  /** A file or a folder. */
  | 'path'
  /** A file of the workspace that is in conflict, or a folder of such. */
  | 'conflict'
  /** Ids of any of these kinds. A record is named by any part of its id that no other has. */
  | { readonly id: readonly (Kind | RefTarget)[] }
  /** The id of anything that has one. */
  | 'thing'
  /** The same, or `kind/id`, of what can be called otherwise: records cannot. */
  | 'renamable'
  /** Who acts or gets work: somebody who has not left. */
  | 'person'
  /** The same, or `head-of:<team>`. */
  | 'person-or-head'
  /** Where the record that the first argument names is to move. */
  | { readonly status: 'task' | 'idea' }
  /** Fields of what the first argument names: what they become (`owner=ann`), or their names alone. */
  | { readonly fields: 'change' | 'name' }
  /** A kind of thing, as `list` knows them: `task`, `tasks`. */
  | 'kind'
  /** A kind of file, as `schema` knows them. */
  | 'file-kind'
  /** What stands under a heading of the list whose kind the first argument names. */
  | { readonly heading: ShortFilter }
  /** Headings of that list, with commas between. */
  | 'headings'
  /** A rule of `validate`, or a change of the table of `diff`. */
  | 'explained'
  /** A kind of page of the report, or one page. */
  | 'page';

export const marks: readonly string[] = ['1', '2', '3', '4', '5'];

/** The words that alone are allowed, where there are such. */
export function choicesOf(takes: Takes | 'nothing'): readonly string[] | undefined {
  return typeof takes === 'object' && 'oneOf' in takes ? takes.oneOf : undefined;
}
