import { type FileContent, MissingObjects } from '../source/repo.ts';
import { decodeText } from './decode.ts';
import { limitFor } from './disk-repo.ts';
import { attributeWords, blobsIn, changedIn } from './git-objects.ts';
import { askGit, type GitEnvironment, GitFailure, runGit, startGit, type WaitingGit } from './git-plumbing.ts';

/** A file of a revision: its path from the workspace, and the blob that holds its text. */
export interface BlobAt {
  readonly path: string;
  readonly oid: string;
}

/** git that waits to be told which blobs to read: it starts while others find that out. */
export interface BlobReader {
  /**
   * The texts of blobs as they would be in the work tree, by path: one process reads them all, and another each of those
   * whose attributes name a filter or an encoding. Throws `MissingObjects` where a partial clone lacks some.
   */
  read(blobs: readonly BlobAt[]): Promise<ReadonlyMap<string, FileContent>>;
  /** Nothing more is to be read; to be called in any case. */
  close(): void;
}

/** Starts to read blobs of the repository around a folder. */
export function openBlobs(folder: string, environment?: GitEnvironment): BlobReader {
  const batch = startGit(folder, ['cat-file', '--batch'], environment);
  const attributes = startGit(folder, attributeWords);
  return {
    async read(blobs) {
      if (blobs.length === 0) return new Map();
      const [filtered, texts] = await Promise.all([
        filteredOf(folder, attributes, blobs, environment),
        readAll(folder, batch, blobs),
      ]);
      const contents = new Map<string, FileContent>();
      const missing: string[] = [];
      for (const { path, oid } of blobs) {
        const bytes = filtered.get(path) ?? texts.get(oid);
        if (bytes === undefined) missing.push(oid);
        else contents.set(path, contentOf(path, bytes));
      }
      if (missing.length > 0) throw new MissingObjects(missing);
      return contents;
    },
    close() {
      batch.dismiss();
      attributes.dismiss();
    },
  };
}

/** The same, where it is known what to read. */
export async function readBlobs(
  folder: string,
  blobs: readonly BlobAt[],
  environment?: GitEnvironment,
): Promise<ReadonlyMap<string, FileContent>> {
  if (blobs.length === 0) return new Map();
  const reader = openBlobs(folder, environment);
  try {
    return await reader.read(blobs);
  } finally {
    reader.close();
  }
}

/** The text of a file of a workspace, unless it is too large or no text. */
export function contentOf(path: string, bytes: Buffer): FileContent {
  const limit = limitFor(path);
  return bytes.length > limit ? { problem: { kind: 'too-large', bytes: bytes.length, limit } } : decodeText(bytes);
}

/** Every blob by one `cat-file --batch`; one that is not there has no entry. */
async function readAll(
  folder: string,
  batch: WaitingGit,
  blobs: readonly BlobAt[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(blobs.map(({ oid }) => oid))];
  try {
    return blobsIn(await batch.answer(`${wanted.join('\n')}\n`));
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
  attributes: WaitingGit,
  blobs: readonly BlobAt[],
  environment: GitEnvironment | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  const paths = blobs.map(({ path }) => `${path}\0`).join('');
  const { encoded, filtered } = changedIn((await attributes.answer(paths)).toString('utf8'));
  const found = new Map<string, Buffer>();
  for (const { path, oid } of blobs) {
    if (!filtered.has(path) && !encoded.has(path)) continue;
    const words = ['cat-file', '--filters', `--path=./${path}`, oid];
    found.set(path, await runGit(folder, words, undefined, environment));
  }
  return found;
}
