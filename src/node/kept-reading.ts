import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptReading } from '../host.ts';
import { roleOf } from '../model/kinds.ts';
import type { ParsedFile } from '../model/parse.ts';
import { inPlainMaps } from '../source/compose.ts';
import type { Repo } from '../source/repo.ts';
import { type Fingerprint, fingerprintOf, isSameFile, statFields } from './fingerprint.ts';
import { readOwnFile } from './own-file.ts';
import { cacheFolder, nameInCache } from './own-folders.ts';
import { packReading, type Reading, unpackReading } from './reading-file.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';

/** A workspace of fewer files is read as fast as what was kept of it. */
const fewestFiles = 500;

/** Of files of more bytes than this together nothing is kept: it would have to be loaded whole. Tables are not counted. */
const mostBytes = 48 * 2 ** 20;

/** So many workspaces are kept; of others, that were not looked at for longest, nothing is. */
const mostWorkspaces = 8;

/**
 * What an earlier run read of these files, as far as they surely hold the same now; `program` is the build that reads
 * them. A workspace that is seen for the first time is only noted: where every run is the first, as in CI, none pays.
 */
export function keptReading(root: string, repo: Repo, program: string, most = mostBytes): KeptReading {
  const nothing = { fileAt: () => undefined, keep: () => undefined };
  const paths = repo.list();
  if (paths.length < fewestFiles) return nothing;
  const now = fingerprintOf(root, repo);
  if (bytesOf(now) > most) return nothing;
  const file = readingFile(root);
  const known = stillTrue(load(file, program), now);
  return {
    fileAt: (path) => known.get(path),
    keep(files) {
      const fresh = files.filter((one) => isKept(one) && !known.has(one.path)).length;
      if (fresh <= paths.length / 20) return;
      save(file, () => packReading(program, readingOf(files, now)));
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

function readingOf(files: readonly ParsedFile[], fingerprint: Fingerprint): Reading {
  const byPath = new Map(files.filter(isKept).map((file) => [file.path, file]));
  const ignores = fingerprint.paths.flatMap((path, index) => {
    const comments = byPath.get(path)?.ignores ?? [];
    return comments.length > 0 ? [[index, comments] as const] : [];
  });
  return { fingerprint, values: fingerprint.paths.map((path) => byPath.get(path)?.value), ignores: new Map(ignores) };
}

/** The files of a reading that nobody has touched since. */
function stillTrue(reading: Reading | undefined, now: Fingerprint): ReadonlyMap<string, ParsedFile> {
  const known = new Map<string, ParsedFile>();
  if (!reading) return known;
  const { fingerprint: then, values, ignores } = reading;
  const indexNow = new Map(now.paths.map((path, index) => [path, index]));
  for (const [index, path] of then.paths.entries()) {
    const value = values[index];
    const here = indexNow.get(path);
    if (value === undefined || here === undefined || !isSameFile(now, then, here, index)) continue;
    known.set(path, {
      path,
      role: roleOf(path),
      value: inPlainMaps(value),
      valid: true,
      diagnostics: [],
      ignores: ignores.get(index) ?? [],
    });
  }
  return known;
}

/** One file a workspace, in the user's cache folder. */
function readingFile(root: string): string {
  return join(cacheFolder(process.env), 'read', nameInCache(root));
}

function load(file: string, program: string): Reading | undefined {
  const bytes = readOwnFile(file);
  try {
    return bytes && unpackReading(program, bytes);
  } catch {
    // Whole by its checksum and not to be read all the same: then nothing is known.
    return undefined;
  }
}

/** Two runs that meet each leave a whole file. What cannot be written is no failure: the next run reads anew. */
function save(file: string, pack: () => readonly Buffer[]): void {
  try {
    const folder = dirname(file);
    prepareFolder(folder);
    const isKnown = existsSync(file);
    replaceFile(file, isKnown ? pack() : [], 'at leisure', 0o600);
    if (!isKnown) forgetOthers(folder);
  } catch {
    // As said.
  }
}

function forgetOthers(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of files.slice(mostWorkspaces)) rmSync(path, { force: true });
}
