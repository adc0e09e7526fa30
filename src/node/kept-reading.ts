import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ChangedMeanwhile, type Checked, type KeptReading } from '../host.ts';
import type { FileFacts } from '../model/facts.ts';
import { type FileRole, roleOf } from '../model/kinds.ts';
import { type ParsedFile, parseFile } from '../model/parse.ts';
import { once } from '../once.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import type { Repo } from '../source/repo.ts';
import { type Fingerprint, fingerprintOf, isSameFile, statFields } from './fingerprint.ts';
import { cacheFolder, nameInCache } from './own-folders.ts';
import { bytesOfValue, openReading, packReading, type Reading } from './reading-file.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';

/** A workspace of fewer files is read as fast as what was kept of it. */
const fewestFiles = 500;

/** Of files of more bytes than this together nothing is kept. Tables are not counted. */
const mostBytes = 2 ** 28;

/** So many workspaces are kept, and so many bytes together; of others, that were not looked at for longest, nothing is. */
const most = { workspaces: 8, bytes: 2 ** 29 };

const nothing: KeptReading = { fileAt: () => undefined, before: undefined, keep: () => undefined };

/**
 * What an earlier run read of these files, as far as they surely hold the same now; `program` is the build that reads
 * them. A workspace that is seen for the first time is only noted: where every run is the first, as in CI, none pays.
 */
export function keptReading(root: string, repo: Repo, program: string, limit = mostBytes): KeptReading {
  const paths = repo.list();
  if (paths.length < fewestFiles) return nothing;
  const now = fingerprintOf(root, repo);
  if (bytesOf(now) > limit) return nothing;
  const file = readingFile(root);
  const reading = open(file, program);
  const same = reading ? sameFiles(reading, now) : new Map<string, number>();
  const known = new Map<string, KnownFile>();
  for (const [path, index] of same) {
    if (reading?.isKept(index)) known.set(path, new KnownFile(path, index, reading, repo));
  }
  return {
    fileAt: (path) => known.get(path),
    before: reading && {
      paths: reading.fingerprint.paths,
      isSame: (path) => same.has(path),
      facts: factsByPath(reading),
      checked: once(reading.checked),
    },
    keep(files, checked) {
      const fresh = files.filter((one) => isKept(one) && !known.has(one.path)).length;
      if (fresh <= paths.length / 20 && !checked?.isWorthKeeping) return;
      save(file, () => packReading(program, toKeep(files, now, known, checked)));
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

function toKeep(
  files: readonly ParsedFile[],
  fingerprint: Fingerprint,
  known: ReadonlyMap<string, KnownFile>,
  checked: Checked | undefined,
): Parameters<typeof packReading>[1] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    fingerprint,
    files: byPath,
    bytesFor(path) {
      const file = byPath.get(path);
      if (!file || !isKept(file)) return undefined;
      return known.get(path)?.bytes() ?? bytesOfValue(file.value);
    },
    checked: checked?.text(),
  };
}

/** A file that nobody has touched since it was read. What it says is made when somebody asks. */
class KnownFile implements ParsedFile {
  readonly valid = true;
  readonly diagnostics = [];
  readonly path: string;
  readonly role: FileRole | undefined;
  private readonly reading: Reading;
  private readonly index: number;
  private readonly repo: Repo;
  private made: unknown;

  constructor(path: string, index: number, reading: Reading, repo: Repo) {
    this.path = path;
    this.role = roleOf(path);
    this.index = index;
    this.reading = reading;
    this.repo = repo;
  }

  get value(): unknown {
    this.made ??= this.reading.value(this.index) ?? this.readAgain();
    return this.made;
  }

  get facts(): FileFacts {
    return this.reading.facts(this.index);
  }

  get ignores(): readonly IgnoreComment[] {
    return this.reading.ignores(this.index);
  }

  bytes(): Uint8Array | undefined {
    return this.reading.bytes(this.index);
  }

  /** What was kept has rotted. */
  private readAgain(): unknown {
    const { value, valid } = parseFile(this.path, this.repo.read(this.path));
    if (!valid) throw new ChangedMeanwhile(this.path);
    return value;
  }
}

/** The files of a reading that nobody has touched since, with their indexes in it. */
function sameFiles({ fingerprint: then }: Reading, now: Fingerprint): ReadonlyMap<string, number> {
  const same = new Map<string, number>();
  const indexNow = new Map(now.paths.map((path, index) => [path, index]));
  for (const [index, path] of then.paths.entries()) {
    const here = indexNow.get(path);
    if (here !== undefined && isSameFile(now, then, here, index)) same.set(path, index);
  }
  return same;
}

function factsByPath(reading: Reading): (path: string) => FileFacts | undefined {
  const indexes = once(() => new Map(reading.fingerprint.paths.map((path, index) => [path, index])));
  return (path) => {
    const index = indexes().get(path);
    return index === undefined ? undefined : reading.facts(index);
  };
}

/** One file a workspace, in the user's cache folder. */
function readingFile(root: string): string {
  return join(cacheFolder(process.env), 'read', nameInCache(root));
}

function open(file: string, program: string): Reading | undefined {
  try {
    return openReading(file, program);
  } catch {
    // Whole by its checksums and not to be read all the same: then nothing is known.
    return undefined;
  }
}

/** Two runs that meet each leave a whole file. What cannot be written is no failure: the next run reads anew. */
function save(file: string, pack: () => Iterable<Uint8Array>): void {
  try {
    const folder = dirname(file);
    prepareFolder(folder);
    const isKnown = existsSync(file);
    replaceFile(file, isKnown ? pack() : [], 'at leisure', 0o600);
    forgetOthers(folder);
  } catch {
    // As said.
  }
}

function forgetOthers(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return { path, at: stat?.mtimeMs ?? 0, size: stat?.size ?? 0 };
    })
    .sort((one, other) => other.at - one.at);
  let bytes = 0;
  for (const [rank, { path, size }] of files.entries()) {
    bytes += size;
    if (rank >= most.workspaces || (rank > 0 && bytes > most.bytes)) rmSync(path, { force: true });
  }
}
