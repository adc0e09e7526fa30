import type { FileFacts } from './model/definition.ts';
import type { KnownFiles } from './model/model.ts';
import type { ParsedFile } from './model/parse.ts';
import type { Repo } from './source/repo.ts';

/** A result of an earlier run over the same files, or the means to keep this one's. */
export interface CachedResult {
  /** What was stored, where every file is as it was then. */
  readonly found: string | undefined;
  /** The same files; what is read through it counts for `store`. */
  readonly repo: Repo;
  /** Keeps a result that was computed from what `repo` read. Does nothing where a file changed meanwhile. */
  store(result: string): void;
}

/** What an earlier run has read of a workspace. */
export interface KeptReading extends KnownFiles {
  /** The workspace as it was then. */
  readonly before: StateBefore | undefined;
  /** Keeps what was read now, and what a check found in it where there was one, for runs to come. */
  keep(files: readonly ParsedFile[], checked?: () => string): void;
}

/** What is known of the files of a workspace at an earlier moment. */
export interface StateBefore {
  readonly paths: readonly string[];
  /** Whether a file surely holds the same now. */
  isSame(path: string): boolean;
  /** What a file defined and named then; undefined where there was none. */
  facts(path: string): FileFacts | undefined;
  /** What a check of exactly those files found, as it was given to be kept. */
  checked(): string | undefined;
}
