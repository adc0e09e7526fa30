/** Path → text. A Repo may be a folder on disk, a git revision, a set of strings in a test, or one of these with edits laid over it. */

/** Why a file that should be text is not. */
export type FileProblem =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'directory' }
  | { readonly kind: 'outside'; readonly target: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: 'encoding';
      readonly offset: number;
      readonly looksLike?: 'utf-16le' | 'utf-16be' | 'windows-1251';
    };

export type FileContent = { readonly text: string } | { readonly problem: FileProblem };

/** Paths are relative to the workspace, with `/`, in NFC where the file system gives them so. */
export interface Repo {
  /** Every path in it, sorted by code unit. */
  list(): readonly string[];
  /** The paths in some of the folders at its top, and the files there, for who needs no others. */
  within?(names: ReadonlySet<string>): readonly string[];
  /** The content of a listed path. The text keeps its BOM and line endings. */
  read(path: string): FileContent;
}

/** A repo of texts in memory. */
export function memoryRepo(files: Readonly<Record<string, string>>): Repo {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    list: () => paths,
    read(path) {
      const text = texts.get(path);
      return text === undefined ? { problem: { kind: 'unreadable', reason: 'ENOENT' } } : { text };
    },
  };
}

/** The same repo with some files replaced, added, or (with `null`) gone: how a command looks at its result before it writes. */
export function overlayRepo(base: Repo, changes: ReadonlyMap<string, string | null>): Repo {
  return overlayContents(base, new Map([...changes].map(([path, text]) => [path, text === null ? null : { text }])));
}

/** A repo of contents in memory. */
export function memoryOf(contents: ReadonlyMap<string, FileContent>): Repo {
  const paths = [...contents.keys()].sort();
  return {
    list: () => paths,
    read: (path) => contents.get(path) ?? { problem: { kind: 'unreadable', reason: 'ENOENT' } },
  };
}

/** The same repo with other contents at some paths, or (with `null`) none. */
export function overlayContents(base: Repo, contents: ReadonlyMap<string, FileContent | null>): Repo {
  const paths = [
    ...base.list().filter((path) => !contents.has(path)),
    ...[...contents].filter(([, content]) => content !== null).map(([path]) => path),
  ].sort();
  return {
    list: () => paths,
    read: (path) => contents.get(path) ?? base.read(path),
  };
}

/** A partial clone lacks objects that are needed; nobody fetches them by himself. */
export class MissingObjects extends Error {
  readonly oids: readonly string[];
  /** The commits that were to be read; none where it was the index. */
  readonly commits: readonly string[];
  constructor(oids: readonly string[], commits: readonly string[] = []) {
    super(`${oids.length} objects are not in this clone`);
    this.oids = oids;
    this.commits = commits;
  }
}
