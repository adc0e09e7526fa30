import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { once } from '../once.ts';
import { type FileContent, MissingObjects } from '../source/repo.ts';
import { decodeText } from './decode.ts';
import { gitFolderAround } from './git-folder.ts';
import { attributeWords, blobsIn, changedIn } from './git-objects.ts';
import { GitFailure, piecesOf, runGitNow } from './git-plumbing.ts';

/** Files that a sparse checkout leaves out of the work tree: they belong to the workspace, as the index has them. */
export interface SkippedFiles {
  readonly paths: ReadonlySet<string>;
  /** The text that would be in the work tree. Throws `MissingObjects` where a partial clone lacks some of them. */
  read(path: string): FileContent;
}

/** Which files of a folder belong to a workspace, and how many bytes each may have. */
interface Reading {
  isRead(path: string): boolean;
  limitFor(path: string): number;
}

interface Entry {
  readonly path: string;
  readonly oid: string;
  readonly isLink: boolean;
}

/**
 * What a sparse checkout leaves out below a folder; undefined where there is none. git is asked only where the repository
 * has a file of patterns: everybody else pays for looking whether it is there.
 */
export function skippedFiles(root: string, reading: Reading): SkippedFiles | undefined {
  const git = gitFolderAround(root);
  if (git === undefined || !existsSync(join(git, 'info/sparse-checkout'))) return undefined;
  const entries = entriesIn(root).filter(({ path }) => reading.isRead(path));
  if (entries.length === 0) return undefined;
  const contents = once(() => contentsOf(root, entries, reading));
  return {
    paths: new Set(entries.map(({ path }) => path)),
    read: (path) => contents().get(path) ?? { problem: { kind: 'unreadable', reason: 'ENOENT' } },
  };
}

function entriesIn(root: string): readonly Entry[] {
  let listed: string;
  try {
    listed = runGitNow(root, ['ls-files', '-t', '-s', '-z', '--', '.']).toString('utf8');
  } catch (error) {
    // A folder that git refuses to look at, as one of another owner: it has what is on the disk.
    if (error instanceof GitFailure) return [];
    throw error;
  }
  return piecesOf(listed).flatMap((line): readonly Entry[] => {
    const tab = line.indexOf('\t');
    const [letter, mode = '', oid = ''] = line.slice(0, tab).split(' ');
    const path = line.slice(tab + 1);
    // What stands in the work tree all the same is taken from there, as git does.
    if (letter !== 'S' || !mode.startsWith('1') || mode === '160000' || existsSync(join(root, path))) return [];
    return [{ path, oid, isLink: mode === '120000' }];
  });
}

function contentsOf(root: string, entries: readonly Entry[], { limitFor }: Reading): ReadonlyMap<string, FileContent> {
  const wanted = [...new Set(entries.map(({ oid }) => oid))];
  const blobs = readAll(root, wanted);
  const paths = entries.map(({ path }) => `${path}\0`).join('');
  const { encoded, filtered } = changedIn(runGitNow(root, attributeWords, paths).toString('utf8'));
  const contents = new Map<string, FileContent>(
    entries.map(({ path, oid, isLink }) => {
      // A filter is a program: reading a workspace runs none, whatever the settings of its repository say.
      const isChanged = encoded.has(path) && !filtered.has(path) && !isLink;
      const words = ['cat-file', '--filters', `--path=./${path}`, oid];
      const bytes = isChanged ? runGitNow(root, words) : (blobs.get(oid) ?? Buffer.alloc(0));
      const limit = limitFor(path);
      if (bytes.length > limit) return [path, { problem: { kind: 'too-large', bytes: bytes.length, limit } }];
      return [path, decodeText(bytes)];
    }),
  );
  for (const { path, isLink } of entries) {
    const target = contents.get(path);
    if (!isLink || !target || !('text' in target)) continue;
    const place = posix.join(posix.dirname(path), target.text);
    contents.set(path, contents.get(place) ?? { problem: { kind: 'outside', target: place } });
  }
  return contents;
}

function readAll(root: string, oids: readonly string[]): ReadonlyMap<string, Buffer> {
  let found: ReadonlyMap<string, Buffer>;
  try {
    found = blobsIn(runGitNow(root, ['cat-file', '--batch'], `${oids.join('\n')}\n`));
  } catch (error) {
    // A blobless clone ends with 128 at the first blob that it lacks.
    if (error instanceof GitFailure) throw new MissingObjects(oids);
    throw error;
  }
  const missing = oids.filter((oid) => !found.has(oid));
  if (missing.length > 0) throw new MissingObjects(missing);
  return found;
}
