import type { FileContent } from './source/repo.ts';

/** The three states of a file in conflict, as git numbers them: 1, 2 and 3. */
export type StageName = 'base' | 'current' | 'incoming';

/** A file that git could not merge, and which states of it there are. */
export interface Conflict {
  /** From the workspace, with `/`; `../` begins it where the file lies outside. */
  readonly path: string;
  /** A workspace is read at this path: it is a file of cxmap. */
  readonly isRead: boolean;
  readonly stages: Readonly<Partial<Record<StageName, Stage>>>;
}

export interface Stage {
  readonly oid: string;
  /** A regular file: no link and no other repository. */
  readonly isFile: boolean;
}

export type StageTexts = Readonly<Partial<Record<StageName, FileContent>>>;

/**
 * What stands in the work tree at the path of a conflict. `as-left`: what git wrote there; `elsewhere`: no regular file,
 * or one behind a link of a folder.
 */
export type Standing = 'as-left' | 'edited' | 'gone' | 'elsewhere';

/** What git is in the midst of. */
export type Underway = 'merge' | 'rebase' | 'cherry-pick' | 'revert';

/** What a merge, a rebase, a cherry-pick or a stash left to be decided in the repository around a workspace. */
export interface Conflicts {
  /** Every conflict of the repository, by path. */
  list(root: string): Promise<readonly Conflict[]>;
  /** What the states of each file say, as they would be in the work tree, by path. Throws `MissingObjects`. */
  texts(root: string, conflicts: readonly Conflict[]): Promise<ReadonlyMap<string, StageTexts>>;
  standing(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  underway(root: string): Promise<Underway | undefined>;
  /** The lock of another git that is at work; undefined where there is none. */
  lock(root: string): Promise<string | undefined>;
  /** Tells git that what stands in the work tree now is what was decided. Throws git’s words. */
  settle(root: string, paths: readonly string[]): Promise<void>;
}
