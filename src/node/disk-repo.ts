import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isBelowTopFolder, roleOf, topFolders } from '../model/kinds.ts';
import { once } from '../once.ts';
import type { FileContent, FileProblem, Repo } from '../source/repo.ts';
import { decodeText } from './decode.ts';
import { skippedFiles } from './skipped-files.ts';
import { strayYaml } from './stray-yaml.ts';

const yamlLimit = 2 ** 20;
const csvLimit = 2 ** 26;

/** How many bytes a file may have at most: data of metrics may grow for years. */
export function limitFor(path: string): number {
  return path.endsWith('.csv') ? csvLimit : yamlLimit;
}

/** Whether a path, however it is listed, is one that a workspace is read at. */
export function isRead(path: string): boolean {
  const steps = path.split('/');
  if (steps.some((step) => step.startsWith('.') || step === 'node_modules')) return false;
  return path === 'cxmap.yaml' || isBelowTopFolder(path);
}

/** One file of a workspace folder; nothing outside of the folder, whatever links are on the way. */
export function diskFile(root: string, path: string): FileContent {
  try {
    // The native one asks the system once, not for every folder on the way.
    const realRoot = realpathSync.native(root);
    const real = realpathSync.native(join(root, path));
    if (!real.startsWith(realRoot + sep)) {
      return { problem: { kind: 'outside', target: relative(realRoot, real).split(sep).join('/') } };
    }
    return statSync(real).isFile()
      ? readFile(real, limitFor(path))
      : { problem: { kind: 'unreadable', reason: 'EISDIR' } };
  } catch (error) {
    return { problem: { kind: 'unreadable', reason: reasonOf(error) } };
  }
}

/**
 * A workspace folder as a repo, with what a sparse checkout leaves out of it. The listing is made when it is first asked
 * for, texts are read one by one: who wants a few files by their paths lists none.
 */
export function diskRepo(root: string): Repo {
  let found: ReadonlyMap<string, FileProblem | undefined> | undefined;
  const listing = (): ReadonlyMap<string, FileProblem | undefined> => {
    found ??= listFiles(root);
    return found;
  };
  const skipped = once(() => skippedFiles(root, { isRead, limitFor }));
  const paths = once(() => [...listing().keys(), ...(skipped()?.paths ?? [])].sort());
  return {
    list: paths,
    within(names) {
      const isWanted = (path: string): boolean => names.has(path.split('/')[0] ?? '');
      if (found) return paths().filter(isWanted);
      return [...filesIn(root, names).keys(), ...(skipped()?.paths ?? [])].filter(isWanted).sort();
    },
    read(path): FileContent {
      const left = skipped();
      if (left?.paths.has(path)) return left.read(path);
      if (found === undefined) return diskFile(root, path);
      const problem = found.get(path);
      return problem ? { problem } : readFile(join(root, path), limitFor(path));
    },
  };
}

/** What is in a workspace folder, with what keeps a file from being read. */
function listFiles(root: string): ReadonlyMap<string, FileProblem | undefined> {
  const found = filesIn(root, new Set(['cxmap.yaml', ...topFolders]));
  for (const path of strayYaml(root)) found.set(path, undefined);
  return found;
}

/** The same of what has one of these names at its top. */
function filesIn(root: string, names: ReadonlySet<string>): Map<string, FileProblem | undefined> {
  const found = new Map<string, FileProblem | undefined>();
  const realRoot = realpathSync(root);
  const inside = (path: string): boolean => path === realRoot || path.startsWith(realRoot + sep);

  const visit = (folder: string, entry: Dirent, trail: readonly string[]): void => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    let isFolder = entry.isDirectory();
    let isFile = entry.isFile();
    let real: string | undefined;
    if (entry.isSymbolicLink()) {
      try {
        real = realpathSync(join(root, path));
      } catch (error) {
        found.set(path, { kind: 'unreadable', reason: reasonOf(error) });
        return;
      }
      if (!inside(real)) {
        found.set(path, { kind: 'outside', target: relative(realRoot, real).split(sep).join('/') });
        return;
      }
      const target = statSync(real);
      isFolder = target.isDirectory();
      isFile = target.isFile();
    }
    if (isFolder) {
      if (/\.(ya?ml|csv)$/.test(entry.name)) found.set(path, { kind: 'directory' });
      else walk(path, [...trail, real ?? join(realRoot, path)]);
    } else if (isFile) found.set(path, undefined);
    else if (roleOf(path)) found.set(path, { kind: 'unreadable', reason: 'not a regular file' });
  };

  const walk = (folder: string, trail: readonly string[]): void => {
    // A link to a folder that we are inside of would go round for ever.
    if (trail.indexOf(trail.at(-1) ?? '') !== trail.length - 1) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      found.set(folder, { kind: 'unreadable', reason: reasonOf(error) });
      return;
    }
    for (const entry of entries) visit(folder, entry, trail);
  };

  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (names.has(entry.name)) visit('', entry, [realRoot]);
  }
  return found;
}

let shared = Buffer.allocUnsafe(2 ** 16);

function readFile(path: string, limit: number): FileContent {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    let length = readSync(descriptor, shared, 0, shared.length, 0);
    if (length === shared.length) {
      const { size } = fstatSync(descriptor);
      if (size > limit) return { problem: { kind: 'too-large', bytes: size, limit } };
      if (size > shared.length) shared = Buffer.allocUnsafe(size + 1);
      length = readSync(descriptor, shared, 0, shared.length, 0);
    }
    return decodeText(shared.subarray(0, length));
  } catch (error) {
    return { problem: { kind: 'unreadable', reason: reasonOf(error) } };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
