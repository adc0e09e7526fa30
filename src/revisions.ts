import type { Repo } from './source/repo.ts';

/** Two states of a workspace, as far as they differ. */
export interface TwoStates {
  /** The files whose contents may differ; every other is the same in both. */
  readonly paths: readonly string[];
  /** What each state has of these files alone. */
  readonly before: Repo;
  readonly after: Repo;
  /** Both states as a whole, from the later one: what does not differ is read there, once. */
  complete(later: Repo): { readonly before: Repo; readonly after: Repo };
}

/** What a merge makes of a workspace. */
export interface Merged {
  /** The files that git cannot merge by itself. */
  readonly conflicts: readonly string[];
  /** The files in which the result may differ from our side, and what it has of them. */
  readonly paths: readonly string[];
  readonly after: Repo;
}

/** The git here knows no merge without a work tree. */
export class GitTooOld extends Error {
  override readonly name = 'WorldFailure';
}

/** What a clone lacks, and where it was cloned from may have. Commits are full ids. */
export type Lacking =
  /** A commit alone, whatever was before it. */
  | { readonly kind: 'commit'; readonly commit: string }
  /** A commit, and what was before it and before everything that is here, so that these two can be compared. */
  | { readonly kind: 'history'; readonly commit: string; readonly between: readonly [string, string] }
  /** A branch that was not cloned, with its history. */
  | { readonly kind: 'branch'; readonly remote: string; readonly branch: string }
  /** Files and folders of these commits, in a partial clone. */
  | { readonly kind: 'objects'; readonly commits: readonly string[] };

/** A shallow clone does not tell what was asked; nobody fetches the rest by himself. */
export class MissingHistory extends Error {
  readonly lacking: Lacking;
  constructor(lacking: Lacking) {
    super('The history of this clone ends too early');
    this.lacking = lacking;
  }
}

/** Commits of the repository around a workspace, read without a checkout. Commits are full ids; nothing is fetched but by `fetch`. */
export interface Revisions {
  /** The commit that a name stands for; undefined where it is none. A name is never an option. */
  resolve(folder: string, name: string): Promise<string | undefined>;
  /** When a commit was made, by its committer: milliseconds since 1970. */
  committedAt(folder: string, commit: string): Promise<number>;
  /** The parents that a commit names, whether they are here or not. */
  parents(folder: string, commit: string): Promise<readonly string[]>;
  /** The branch that changes are made for, as far as the clone knows: `origin/main`, or that of a remote called `upstream`. */
  defaultBranch(folder: string): Promise<string | undefined>;
  /** What has to be fetched for a name that is no commit here; undefined where that would not help. */
  lackingNamed(folder: string, name: string): Promise<Lacking | undefined>;
  /** One command line for a shell that gets what is lacking; undefined where nobody knows from where. */
  remedy(folder: string, lacking: Lacking): Promise<string | undefined>;
  /** Gets what is lacking: the only thing here that reaches for the network. Throws git’s words where it cannot. */
  fetch(folder: string, lacking: Lacking): Promise<void>;
  /**
   * The best common ancestors of two commits; none where they have nothing in common. Throws `MissingHistory` where a
   * shallow clone does not tell.
   */
  mergeBases(folder: string, one: string, other: string): Promise<readonly string[]>;
  /**
   * What differs between a commit and another one, the index, or the work tree with its untracked files.
   * Throws `MissingObjects` where a partial clone lacks a file.
   */
  differing(root: string, from: string, to: string | 'index' | 'work-tree'): Promise<TwoStates>;
  /**
   * What git makes of two commits, as a merge on a host would: nothing is written to the repository, and the attributes
   * of the work tree have no say. Throws `GitTooOld`.
   */
  merged(root: string, ours: string, theirs: string): Promise<Merged>;
  /** The text of one file of the repository (its path from the top, with `/`); undefined where it is none there. */
  textAt(folder: string, commit: string, path: string): Promise<string | undefined>;
  /** The workspace as it was committed; `disk` is the work tree, in which whatever is the same is read. */
  at(root: string, commit: string, disk: Repo): Promise<Repo>;
}
