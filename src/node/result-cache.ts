import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { CachedResult } from '../kept.ts';
import type { FileContent, Repo } from '../source/repo.ts';
import { packResult, type StoredResult, unpackResult } from './cache-file.ts';
import { type Fingerprint, fingerprintOf, indexesIn, isSameFile, statFields } from './fingerprint.ts';
import { inOwnFile } from './own-file.ts';
import { cacheFolder, nameInCache } from './own-folders.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';

const hashBytes = 20;

/**
 * What was computed from exactly these files before, if it was. A result is found again only where every file has the
 * same name and the same content: by its size, times and inode where they prove it, else by reading it again.
 * `key` stands for everything else that the result depends on.
 */
export function lookUpResult(root: string, repo: Repo, key: string): CachedResult {
  const file = cacheFile(root);
  const now = fingerprintOf(root, repo);
  const hashes = new Map<string, Buffer>();
  let torn = false;
  const remember = (path: string, content: FileContent): FileContent => {
    const hash = hashOf(content);
    const known = hashes.get(path);
    // A file that changed while we looked proves nothing.
    if (known && !known.equals(hash)) torn = true;
    hashes.set(path, hash);
    return content;
  };
  const cached = load(file);
  const store = (result: string): void => {
    const all = Buffer.alloc(now.paths.length * hashBytes);
    const hashBefore = cached ? hashesOf(cached, now) : () => undefined;
    for (const [index, path] of now.paths.entries()) {
      // What was neither read nor hashed before has no hash: only its times and inode prove that it is the same.
      (hashes.get(path) ?? hashBefore(index, path))?.copy(all, index * hashBytes);
    }
    if (!torn) save(file, packResult({ key, result, fingerprint: now, hashes: all }));
  };

  let found: string | undefined;
  if (cached?.key === key && cached.fingerprint.paths.join('\n') === now.paths.join('\n')) {
    let touched = 0;
    const same = now.paths.every((path, index) => {
      if (isSameFile(now, cached.fingerprint, index, index)) return true;
      if (!Number.isNaN(now.stats[index * statFields])) touched++;
      remember(path, repo.read(path));
      return hashes.get(path)?.equals(hashAt(cached, index)) === true;
    });
    if (same) {
      found = cached.result;
      if (touched > 0) store(found);
    }
  }
  return {
    found,
    repo: { list: repo.list, read: (path) => remember(path, repo.read(path)) },
    store,
  };
}

function hashAt({ hashes }: StoredResult, index: number): Buffer {
  return hashes.subarray(index * hashBytes, (index + 1) * hashBytes);
}

/** The hashes that a result before knew, of files that are surely the same. */
function hashesOf(before: StoredResult, now: Fingerprint): (index: number, path: string) => Buffer | undefined {
  const { fingerprint } = before;
  const indexBefore = indexesIn(fingerprint);
  return (index, path) => {
    const there = indexBefore(path);
    return there !== undefined && isSameFile(now, fingerprint, index, there) ? hashAt(before, there) : undefined;
  };
}

function hashOf(content: FileContent): Buffer {
  const text = 'text' in content ? `t${content.text}` : `p${JSON.stringify(content.problem)}`;
  return createHash('sha1').update(text).digest();
}

/** One file a workspace, in the user's cache folder. */
function cacheFile(root: string): string {
  return join(cacheFolder(process.env), 'result', nameInCache(root));
}

function load(file: string): ReturnType<typeof unpackResult> {
  try {
    const bytes = inOwnFile(file, ({ size, read }) => read(0, size));
    return bytes && unpackResult(bytes);
  } catch {
    // Whole by its checksum and not to be read all the same: then nothing is known.
    return undefined;
  }
}

/** Two runs that meet each leave a whole file. A cache that cannot be written is no failure. */
function save(file: string, bytes: Buffer): void {
  try {
    prepareFolder(dirname(file));
    replaceFile(file, bytes, 'at leisure', 0o600);
  } catch {
    // The next run checks everything anew.
  }
}
