import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptReading } from '../kept.ts';
import type { ParsedFile } from '../model/parse.ts';
import { once } from '../once.ts';
import type { Repo } from '../source/repo.ts';
import { type Fingerprint, fingerprintOf, statFields } from './fingerprint.ts';
import { KnownFile } from './known-file.ts';
import { LaidReadings } from './laid-readings.ts';
import { cacheFolder, nameInCache } from './own-folders.ts';
import { bytesOfValue, openReading, packReading, type Reading, type ToKeep } from './reading-file.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';

/** A workspace of fewer files is read as fast as what was kept of it. */
const fewestFiles = 500;

/** Of files of more bytes than this together nothing is kept. Tables are not counted. */
const mostBytes = 2 ** 28;

/** So many workspaces are kept, and so many bytes together; of others, that were not looked at for longest, nothing is. */
const most = { workspaces: 8, bytes: 2 ** 29 };

const nothing: KeptReading = { fileAt: () => undefined, naming: () => [], before: undefined, keep: () => undefined };

/**
 * What an earlier run read of these files, as far as they surely hold the same now; `program` is the build that reads
 * them. It lies in two files: all of the workspace, and what has changed since, which every check writes anew. A workspace
 * that is seen for the first time is only noted: where every run is the first, as in CI, none pays.
 */
export function keptReading(root: string, repo: Repo, program: string, limit = mostBytes): KeptReading {
  const paths = repo.list();
  if (paths.length < fewestFiles) return nothing;
  const now = fingerprintOf(root, repo);
  if (bytesOf(now) > limit) return nothing;
  const file = readingFile(root);
  const base = open(file, program);
  const laid = base && new LaidReadings(base, open(recentOf(file), program));
  const same = laid?.sameFiles(now) ?? new Map();
  const known = new Map<string, KnownFile>();
  for (const [path, place] of same)
    if (place.reading.isKept(place.index)) known.set(path, new KnownFile(path, place, repo));
  return {
    fileAt: (path) => known.get(path),
    naming: (id) => laid?.naming(id).filter((path) => known.has(path)) ?? [],
    before: laid && {
      get paths() {
        return laid.paths;
      },
      isSame: (path) => same.has(path),
      facts: (path) => laid.facts(path),
      checked: once(() => laid.checked()),
    },
    keep(files, checked) {
      const fresh = files.filter((one) => isKept(one) && !known.has(one.path)).length;
      if (!checked && fresh <= paths.length / 20) return;
      const keep = { ...kept(files, known), checked: checked?.() };
      const difference = laid?.differenceNow(now);
      if (!difference || difference.fingerprint.paths.length > paths.length / 20) {
        save(file, () => packReading(program, { ...keep, over: undefined, fingerprint: now }));
      } else {
        save(recentOf(file), () => packReading(program, { ...keep, ...difference }), file);
      }
    },
  };
}

function bytesOf({ paths, stats }: Fingerprint): number {
  return paths.reduce((sum, path, index) => (path.endsWith('.csv') ? sum : sum + (stats[index * statFields] || 0)), 0);
}

/** Nothing is to be told of it: then what it says is all that a run needs to know. */
function isKept({ role, valid, diagnostics }: ParsedFile): boolean {
  return valid && diagnostics.length === 0 && role !== undefined && role.part !== 'values';
}

function kept(files: readonly ParsedFile[], known: ReadonlyMap<string, KnownFile>): Pick<ToKeep, 'files' | 'bytesFor'> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    files: byPath,
    bytesFor(path) {
      const file = byPath.get(path);
      if (!file || !isKept(file)) return undefined;
      return known.get(path)?.bytes() ?? bytesOfValue(file.value);
    },
  };
}

/** Of a workspace in the user's cache folder: all that was read. */
function readingFile(root: string): string {
  return join(cacheFolder(process.env), 'read', nameInCache(root));
}

/** Beside it: what has changed since. */
function recentOf(file: string): string {
  return `${file}.recent`;
}

function open(file: string, program: string): Reading | undefined {
  try {
    return openReading(file, program);
  } catch {
    // Whole by its checksums and not to be read all the same: then nothing is known.
    return undefined;
  }
}

/**
 * Two runs that meet each leave a whole file. What cannot be written is no failure: the next run reads anew. Where
 * `noted` is not there, the workspace is noted by an empty file, and no more.
 */
function save(file: string, pack: () => Iterable<Uint8Array>, noted = file): void {
  try {
    const folder = dirname(file);
    prepareFolder(folder);
    const isKnown = existsSync(noted);
    replaceFile(file, isKnown ? pack() : [], 'at leisure', 0o600);
    forgetOthers(folder);
  } catch {
    // As said.
  }
}

function forgetOthers(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => !name.includes('.'))
    .map((name) => join(folder, name))
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return { path, at: stat?.mtimeMs ?? 0, size: stat?.size ?? 0 };
    })
    .sort((one, other) => other.at - one.at);
  let bytes = 0;
  for (const [rank, { path, size }] of files.entries()) {
    bytes += size;
    if (rank < most.workspaces && (rank === 0 || bytes <= most.bytes)) continue;
    for (const one of [recentOf(path), path]) rmSync(one, { force: true });
  }
}
