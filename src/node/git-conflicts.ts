import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { Conflict, Conflicts, Stage, StageName, StageTexts, Standing } from '../conflicts.ts';
import { type FileContent, MissingObjects } from '../source/repo.ts';
import { isRead } from './disk-repo.ts';
import { contentOf } from './git-blobs.ts';
import { blobsIn } from './git-objects.ts';
import { underwayIn } from './git-obstacle.ts';
import { askGit, GitFailure, piecesOf, runGit } from './git-plumbing.ts';
import { isRemade } from './git-remade.ts';
import { repositoryAround } from './nearby-texts.ts';

/** Conflicts through git on this machine; what git left is looked at, never made again in the work tree. */
export const nodeConflicts: Conflicts = {
  async list(root) {
    const real = realpathSync(root);
    const top = repositoryAround(real) ?? real;
    const prefix = relative(top, real).split(sep).join('/');
    const found = new Map<string, Partial<Record<StageName, Stage>>>();
    for (const piece of piecesOf(await askGit(top, ['ls-files', '-u', '-z']))) {
      const tab = piece.indexOf('\t');
      const [mode = '', oid = '', number = ''] = piece.slice(0, tab).split(' ');
      const path = posix.relative(prefix, piece.slice(tab + 1));
      const name = stageNames[Number(number)];
      if (name) found.set(path, { ...found.get(path), [name]: { oid, isFile: mode.startsWith('100') } });
    }
    return [...found].map(([path, stages]): Conflict => ({ path, isRead: isRead(path), stages }));
  },
  texts: stageTexts,
  standing: async (root, paths) => {
    const left = await leftByGit(root, paths);
    const found = new Map<string, Standing>();
    for (const path of paths) {
      const place = placeOf(root, path);
      const isLeft = async (): Promise<boolean> => left.has(path) || (await isRemade(root, path));
      found.set(path, place === 'file' ? ((await isLeft()) ? 'as-left' : 'edited') : place);
    }
    return found;
  },
  underway: async (root) => underwayIn((await askGit(root, ['rev-parse', '--absolute-git-dir'])).trim()),
  async lock(root) {
    const lock = resolve(root, (await askGit(root, ['rev-parse', '--git-path', 'index.lock'])).trim());
    return existsSync(lock) ? lock : undefined;
  },
  // As `git add`, but for what a sparse checkout leaves out: that is there, because git could not merge it.
  settle: async (root, paths) => {
    await runGit(root, ['update-index', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
  },
};

const stageNames: readonly (StageName | undefined)[] = [undefined, 'base', 'current', 'incoming'];

async function stageTexts(root: string, conflicts: readonly Conflict[]): Promise<ReadonlyMap<string, StageTexts>> {
  const paths = conflicts.map(({ path }) => path);
  if (paths.length === 0) return new Map();
  const oids = new Set(conflicts.flatMap(({ stages }) => Object.values(stages).map(({ oid }) => oid)));
  const [converted, printed] = await Promise.all([
    convertedAmong(root, paths),
    runGit(root, ['cat-file', '--batch'], [...oids].map((oid) => `${oid}\n`).join('')).catch((error: unknown) => {
      // A blobless clone ends with 128 at the first blob that it lacks.
      throw error instanceof GitFailure ? new MissingObjects([...oids]) : error;
    }),
  ]);
  const blobs = blobsIn(printed);
  const missing = [...oids].filter((oid) => !blobs.has(oid));
  if (missing.length > 0) throw new MissingObjects(missing);
  const texts = new Map<string, StageTexts>();
  for (const { path, stages } of conflicts) {
    const read: Partial<Record<StageName, FileContent>> = {};
    for (const name of ['base', 'current', 'incoming'] as const) {
      const stage = stages[name];
      if (!stage) continue;
      const words = ['cat-file', '--filters', `--path=./${path}`, stage.oid];
      const bytes = converted.has(path) ? await runGit(root, words) : blobs.get(stage.oid);
      if (bytes) read[name] = contentOf(path, bytes);
    }
    texts.set(path, read);
  }
  return texts;
}

/** The attributes by which git writes other bytes into the work tree than it keeps. */
const converting = ['filter', 'working-tree-encoding', 'text', 'eol', 'crlf', 'ident'];

async function convertedAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const [printed, autocrlf] = await Promise.all([
    askGit(root, ['check-attr', '-z', '--stdin', ...converting], paths.map((path) => `${path}\0`).join('')),
    askGit(root, ['config', '--get', 'core.autocrlf']).catch((error: unknown) => {
      if (error instanceof GitFailure && error.exit === 1) return '';
      throw error;
    }),
  ]);
  if (autocrlf.trim() === 'true') return new Set(paths);
  const pieces = piecesOf(printed);
  return new Set(
    pieces.filter((_, index) => index % 3 === 0 && !['unspecified', 'unset'].includes(pieces[index + 2] ?? '')),
  );
}

/** What stands at a path of a folder, without following a link. */
function placeOf(root: string, path: string): 'file' | 'gone' | 'elsewhere' {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return 'gone';
  const folder = posix.dirname(path);
  const isHere = realpathSync(join(root, folder)) === join(realpathSync(root), folder);
  return stat.isFile() && isHere ? 'file' : 'elsewhere';
}

/**
 * Those of the paths at which the work tree has what the last merge put there: git keeps that as a tree of its own, unless it
 * is old or merged in its old way.
 */
async function leftByGit(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const files = paths.filter((path) => placeOf(root, path) === 'file');
  if (files.length === 0) return new Set();
  try {
    const [listed, hashed] = await Promise.all([
      askGit(root, ['ls-tree', '-z', 'AUTO_MERGE', '--', ...files]),
      askGit(root, ['hash-object', '--', ...files.map((path) => `./${path}`)]),
    ]);
    const merged = new Map(
      piecesOf(listed).map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(tab + 1), line.slice(0, tab).split(' ')[2] ?? ''];
      }),
    );
    const now = hashed.trim().split('\n');
    return new Set(files.filter((path, index) => merged.get(path) === now[index]));
  } catch (error) {
    if (error instanceof GitFailure) return new Set();
    throw error;
  }
}
