import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { kindFolders, roleOf } from '../model/kinds.ts';
import type { FileContent, FileProblem, Repo } from '../source/repo.ts';
import { decodeText } from './decode.ts';

const yamlLimit = 2 ** 20;
const csvLimit = 2 ** 26;

/** The folders at the top of a workspace that are read; everything else in it (docs, code, other data) is left alone. */
const topFolders = [...new Set(kindFolders.map((folder) => folder.split('/')[0] ?? folder))];

/** A workspace folder as a repo. The listing is made at once, texts are read when asked for. */
export function diskRepo(root: string): Repo {
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
    if (entry.name === 'cxmap.yaml' || topFolders.includes(entry.name)) visit('', entry, [realRoot]);
  }

  const paths = [...found.keys()].sort();
  return {
    list: () => paths,
    read(path): FileContent {
      const problem = found.get(path);
      return problem ? { problem } : readFile(join(root, path));
    },
  };
}

let shared = Buffer.allocUnsafe(2 ** 16);

function readFile(path: string): FileContent {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    let length = readSync(descriptor, shared, 0, shared.length, 0);
    if (length === shared.length) {
      const { size } = fstatSync(descriptor);
      const limit = path.endsWith('.csv') ? csvLimit : yamlLimit;
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
