import { type FileContent, MissingObjects } from '../source/repo.ts';
import { decodeText } from './decode.ts';
import { limitFor } from './disk-repo.ts';
import { attributeWords, blobsIn, changedIn } from './git-objects.ts';
import { askGit, type GitEnvironment, GitFailure, runGit } from './git-plumbing.ts';

/** A file of a revision: its path from the workspace, and the blob that holds its text. */
export interface BlobAt {
  readonly path: string;
  readonly oid: string;
}

/**
 * The texts of blobs as they would be in the work tree, by path: one process reads them all, and another each of those
 * whose attributes name a filter or an encoding. Throws `MissingObjects` where a partial clone lacks some.
 */
export async function readBlobs(
  folder: string,
  blobs: readonly BlobAt[],
  environment?: GitEnvironment,
): Promise<ReadonlyMap<string, FileContent>> {
  if (blobs.length === 0) return new Map();
  const [filtered, batch] = await Promise.all([
    filteredOf(folder, blobs, environment),
    readAll(folder, blobs, environment),
  ]);
  const contents = new Map<string, FileContent>();
  const missing: string[] = [];
  for (const { path, oid } of blobs) {
    const bytes = filtered.get(path) ?? batch.get(oid);
    if (bytes === undefined) missing.push(oid);
    else contents.set(path, contentOf(path, bytes));
  }
  if (missing.length > 0) throw new MissingObjects(missing);
  return contents;
}

/** The text of a file of a workspace, unless it is too large or no text. */
export function contentOf(path: string, bytes: Buffer): FileContent {
  const limit = limitFor(path);
  return bytes.length > limit ? { problem: { kind: 'too-large', bytes: bytes.length, limit } } : decodeText(bytes);
}

/** Every blob by one `cat-file --batch`; one that is not there has no entry. */
async function readAll(
  folder: string,
  blobs: readonly BlobAt[],
  environment: GitEnvironment | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(blobs.map(({ oid }) => oid))];
  try {
    return blobsIn(await runGit(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`, environment));
  } catch (error) {
    // A blobless clone ends with 128 at the first blob that it lacks, without saying which ones are there.
    if (!(error instanceof GitFailure)) throw error;
    const there = await presentOf(folder, wanted);
    const missing = wanted.filter((oid) => !there.has(oid));
    if (missing.length === 0) throw error;
    throw new MissingObjects(missing);
  }
}

async function presentOf(folder: string, oids: readonly string[]): Promise<ReadonlySet<string>> {
  const checks = await Promise.all(
    oids.map(async (oid) => {
      try {
        await askGit(folder, ['cat-file', '-e', oid]);
        return oid;
      } catch {
        return undefined;
      }
    }),
  );
  return new Set(checks.flatMap((oid) => oid ?? []));
}

/**
 * The bytes of those files that git changes on their way into the work tree. `cat-file --batch --filters` would tell the
 * size before the filter, so that nobody could say where a text ends: each has a process of its own.
 */
async function filteredOf(
  folder: string,
  blobs: readonly BlobAt[],
  environment: GitEnvironment | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  const paths = blobs.map(({ path }) => `${path}\0`).join('');
  const { encoded, filtered } = changedIn(await askGit(folder, attributeWords, paths));
  const found = new Map<string, Buffer>();
  for (const { path, oid } of blobs) {
    if (!filtered.has(path) && !encoded.has(path)) continue;
    const words = ['cat-file', '--filters', `--path=./${path}`, oid];
    found.set(path, await runGit(folder, words, undefined, environment));
  }
  return found;
}
