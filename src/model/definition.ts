import type { DocPath } from '../diagnostic.ts';

/** Where an id is defined: a file of its own, or a place inside one. */
export interface Definition {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
  readonly path: DocPath;
  readonly at: 'key' | 'value';
  /** What people call it, where it has a name. */
  readonly name?: string;
  /** From when on nothing newer may refer to it: `retired` of a definition, `left` of a member. */
  readonly until?: string;
}

/** What others need to know of a file before anybody looks into it. */
export interface FileFacts {
  /** The ids that it defines: its own, and those of things inside it. */
  readonly defines: readonly Definition[];
  /** Every text that stands where something is named, without doubles; of `head-of:support` and `team/support` the id. */
  readonly names: readonly string[];
  /** Whether it could be read at all: else nobody can say what it defines. */
  readonly isReadable: boolean;
}
