import { readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Revisions, TwoStates } from '../revisions.ts';
import { type FileContent, MissingObjects, memoryOf, overlayContents, type Repo } from '../source/repo.ts';
import { diskFile, isRead } from './disk-repo.ts';
import { type BlobAt, type BlobReader, openBlobs, readBlobs } from './git-blobs.ts';
import { fetch, missingIn, remedy } from './git-fetch.ts';
import { defaultBranch, lackingNamed, mergeBases, parents } from './git-history.ts';
import { mergeAside } from './git-merge.ts';
import { askGit, type GitEnvironment, GitFailure, piecesOf } from './git-plumbing.ts';

/** Revisions through git, without a checkout; only `fetch` reaches for the network. */
export const nodeRevisions: Revisions = {
  async resolve(folder, name) {
    try {
      const words = ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`];
      return (await askGit(folder, words)).trim();
    } catch (error) {
      if (error instanceof GitFailure && error.exit === 1) return undefined;
      throw error;
    }
  },
  committedAt: async (folder, commit) =>
    Number((await askGit(folder, ['log', '-1', '--no-show-signature', '--format=%ct', commit, '--'])).trim()) * 1000,
  mergeBases,
  parents,
  defaultBranch,
  lackingNamed,
  remedy,
  fetch,
  async textAt(folder, commit, path) {
    const words = ['ls-tree', '-z', '--full-tree', commit, '--', path];
    const [line = ''] = piecesOf(await orMissing(folder, [commit], () => askGit(folder, words)));
    const [mode, kind, oid = ''] = line.slice(0, line.indexOf('\t')).split(' ');
    if (kind !== 'blob' || mode === link) return undefined;
    const content = (await readBlobs(folder, [{ path, oid }])).get(path);
    return content && 'text' in content ? content.text : undefined;
  },
  differing: (root, from, to) => differing(root, from, to),
  async merged(root, ours, theirs) {
    const { conflicts, result } = await naming([ours, theirs], () =>
      mergeAside(root, ours, theirs, (tree, environment) => differing(root, ours, tree, environment)),
    );
    return { conflicts: conflicts.filter(isRead), paths: result.paths, after: result.after };
  },
  at,
};

/** What a side of a comparison has at a path: a blob, or the file on the disk. */
type Entry = { readonly mode: string; readonly oid: string } | 'disk';

interface Difference {
  readonly path: string;
  readonly before?: Entry;
  readonly after?: Entry;
}

const nothing = /^0+$/;
const link = '120000';
const submodule = '160000';

async function differing(
  root: string,
  from: string,
  to: string | 'index' | 'work-tree',
  environment?: GitEnvironment,
): Promise<TwoStates> {
  const finding = Promise.all([differences(root, from, to, environment), to === 'work-tree' ? untrackedIn(root) : []]);
  // While these look, what will read the files of the earlier side starts.
  const reader = openBlobs(root);
  try {
    const [found, untracked] = await finding;
    const known = new Set(found.map(({ path }) => path));
    const all: readonly Difference[] = [
      ...found,
      ...untracked.filter((path) => !known.has(path)).map((path) => ({ path, after: 'disk' as const })),
    ];
    const [before, after] = await naming([from, to], () =>
      Promise.all([
        contentsOf(root, all, 'before', (blobs) => reader.read(blobs)),
        contentsOf(root, all, 'after', (blobs) => readBlobs(root, blobs, environment)),
      ]),
    );
    return statesOf(all, before, after);
  } finally {
    reader.close();
  }
}

function statesOf(
  all: readonly Difference[],
  before: ReadonlyMap<string, FileContent | null>,
  after: ReadonlyMap<string, FileContent | null>,
): TwoStates {
  const paths = all.map(({ path }) => path);
  return {
    paths,
    before: memoryOf(present(before)),
    after: memoryOf(present(after)),
    // What is the same in both stands in the later one, whose files need not be read twice.
    complete: (later) => ({ before: overlayContents(later, before), after: later }),
  };
}

/** The files of the workspace in which two states differ. Of an unmerged file the work tree counts. */
async function differences(
  root: string,
  from: string,
  to: string,
  environment?: GitEnvironment,
): Promise<readonly Difference[]> {
  const form = ['-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative'];
  const words =
    to === 'work-tree'
      ? ['diff-index', ...form, from, '--', '.']
      : to === 'index'
        ? ['diff-index', '--cached', ...form, from, '--', '.']
        : ['diff-tree', ...form, from, to, '--', '.'];
  const pieces = piecesOf(await orMissing(root, [from, to], () => askGit(root, words, undefined, environment)));
  const found = new Map<string, Difference>();
  for (let index = 0; index + 1 < pieces.length; index += 2) {
    const path = pieces[index + 1] ?? '';
    const [oldMode = '', mode = '', oldOid = '', oid = '', status = ''] = (pieces[index] ?? '').slice(1).split(' ');
    if (!isRead(path) || oldMode === submodule || mode === submodule || found.has(path)) continue;
    const isGone = status === 'D' || (mode === '000000' && status !== 'U');
    found.set(path, {
      path,
      ...(!nothing.test(oldOid) && { before: { mode: oldMode, oid: oldOid } }),
      ...(!isGone && { after: nothing.test(oid) ? 'disk' : { mode, oid } }),
    });
  }
  return [...found.values()];
}

/** Throws `MissingObjects` where git fails because a partial clone lacks folders of one of these commits. */
async function orMissing(root: string, states: readonly string[], ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const commits = commitsOf(states);
    const missing = commits.length > 0 ? await missingIn(root, commits) : [];
    throw missing.length > 0 ? new MissingObjects(missing, commits) : error;
  }
}

/** Says of objects that are missing which commits they were wanted for, of both sides where one is met first. */
async function naming<T>(states: readonly string[], read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof MissingObjects ? new MissingObjects(error.oids, commitsOf(states)) : error;
  }
}

function commitsOf(states: readonly string[]): readonly string[] {
  return states.filter((state) => state !== 'work-tree' && state !== 'index');
}

/** Files that git neither knows nor ignores. */
async function untrackedIn(root: string): Promise<readonly string[]> {
  const pieces = piecesOf(await askGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']));
  return pieces.filter(isRead);
}

/** What stands at each path on a side; null where nothing does. */
async function contentsOf(
  root: string,
  all: readonly Difference[],
  side: 'before' | 'after',
  readAll: BlobReader['read'],
): Promise<ReadonlyMap<string, FileContent | null>> {
  const read = await readAll(
    all.flatMap(({ path, [side]: entry }): readonly BlobAt[] =>
      entry === undefined || entry === 'disk' ? [] : [{ path, oid: entry.oid }],
    ),
  );
  const contents = new Map<string, FileContent | null>();
  for (const { path, [side]: entry } of all) {
    if (entry === undefined) contents.set(path, null);
    else contents.set(path, entry === 'disk' ? diskFile(root, path) : (read.get(path) ?? null));
  }
  return withLinks(contents, all, side);
}

/** A link is what it leads to, as on the disk: another file of the same side, or nothing where it leads elsewhere. */
function withLinks(
  contents: Map<string, FileContent | null>,
  all: readonly Difference[],
  side: 'before' | 'after',
): ReadonlyMap<string, FileContent | null> {
  for (const { path, [side]: entry } of all) {
    if (entry === undefined || entry === 'disk' || entry.mode !== link) continue;
    const target = contents.get(path);
    const place = target && 'text' in target ? posix.join(posix.dirname(path), target.text) : undefined;
    const led = place === undefined ? undefined : contents.get(place);
    if (led) contents.set(path, led);
    else contents.set(path, { problem: { kind: 'outside', target: place ?? path } });
  }
  return contents;
}

function present(contents: ReadonlyMap<string, FileContent | null>): ReadonlyMap<string, FileContent> {
  return new Map([...contents].flatMap(([path, content]) => (content === null ? [] : [[path, content] as const])));
}

/** What the index says of a file of the workspace. */
interface Tracked {
  readonly path: string;
  readonly isLink: boolean;
  /** git does not look at the file on the disk: it may be another one, or not be there. */
  readonly isUnwatched: boolean;
}

async function at(root: string, commit: string, disk: Repo): Promise<Repo> {
  const [found, tracked] = await Promise.all([differences(root, commit, 'work-tree'), trackedIn(root)]);
  const unwatched = tracked.filter(({ isUnwatched }) => isUnwatched).map(({ path }) => path);
  const entries = new Map<string, Difference>(found.map((one) => [one.path, one]));
  if (unwatched.length > 0)
    for (const one of await inTree(root, commit, new Set(unwatched))) entries.set(one.path, one);
  const contents = new Map(
    await naming([commit], () => contentsOf(root, [...entries.values()], 'before', (blobs) => readBlobs(root, blobs))),
  );
  const known = new Set(tracked.map(({ path }) => path));
  const links = linksOf(root, tracked);
  for (const path of disk.list()) {
    if (contents.has(path) || known.has(path)) continue;
    const behind = links.find(({ path: from }) => path.startsWith(`${from}/`));
    if (!behind) contents.set(path, null);
    else {
      const place = `${behind.to}${path.slice(behind.path.length)}`;
      if (contents.has(place)) contents.set(path, contents.get(place) ?? null);
      else if (!known.has(place)) contents.set(path, null);
    }
  }
  for (const { path: from, to } of links) {
    const led = contents.get(to);
    if (led !== undefined) contents.set(from, led);
    for (const [path, content] of contents) {
      if (path.startsWith(`${to}/`)) contents.set(`${from}${path.slice(to.length)}`, content);
    }
  }
  return overlayContents(disk, contents);
}

async function trackedIn(root: string): Promise<readonly Tracked[]> {
  return piecesOf(await askGit(root, ['ls-files', '-v', '-s', '-z', '--', '.'])).flatMap((line): readonly Tracked[] => {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    // `H 100644 <oid> <stage>`: a small letter is assume-unchanged, S is skip-worktree.
    const letter = line[0] ?? '';
    if (!isRead(path) || line.startsWith(submodule, 2)) return [];
    return [{ path, isLink: line.startsWith(link, 2), isUnwatched: letter === 'S' || letter === letter.toLowerCase() }];
  });
}

async function inTree(root: string, commit: string, wanted: ReadonlySet<string>): Promise<readonly Difference[]> {
  const words = ['ls-tree', '-r', '-z', commit, '--', '.'];
  const listed = piecesOf(await orMissing(root, [commit], () => askGit(root, words)));
  return listed.flatMap((line): readonly Difference[] => {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
    return wanted.has(path) ? [{ path, before: { mode, oid } }] : [];
  });
}

/** Links of the workspace that lead to another place in it. */
function linksOf(root: string, tracked: readonly Tracked[]): readonly { readonly path: string; readonly to: string }[] {
  return tracked.flatMap(({ path, isLink }) => {
    if (!isLink) return [];
    try {
      const to = posix.normalize(posix.join(posix.dirname(path), readlinkSync(join(root, path), 'utf8')));
      return to.startsWith('..') || to.startsWith('/') ? [] : [{ path, to }];
    } catch {
      return [];
    }
  });
}
