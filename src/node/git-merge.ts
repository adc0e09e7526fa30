import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GitTooOld } from '../revisions.ts';
import { askGit, type GitEnvironment, GitFailure, piecesOf } from './git-plumbing.ts';

/**
 * Merges two commits and reads the result while it is there. Its objects go to a folder of their own, which is removed
 * again. The work tree is an empty one: its attributes would change the merge, and a merge on a host knows none of them.
 * `conflicts` are paths from `root`.
 */
export async function mergeAside<T>(
  root: string,
  ours: string,
  theirs: string,
  read: (tree: string, environment: GitEnvironment) => Promise<T>,
): Promise<{ readonly conflicts: readonly string[]; readonly result: T }> {
  const [gitFolder = '', objects = '', prefix = ''] = (
    await askGit(root, ['rev-parse', '--absolute-git-dir', '--git-path', 'objects', '--show-prefix'])
  ).split('\n');
  const aside = mkdtempSync(join(tmpdir(), 'cxmap-merge-'));
  try {
    const [workTree, own] = [join(aside, 'work'), join(aside, 'objects')];
    mkdirSync(workTree);
    mkdirSync(own);
    const environment = {
      GIT_OBJECT_DIRECTORY: own,
      // In quotes, as a colon would begin another path.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(resolve(root, objects)),
    };
    const { tree, conflicts } = await mergeTree(workTree, ours, theirs, {
      ...environment,
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: workTree,
      GIT_INDEX_FILE: join(aside, 'index'),
    });
    const inside = conflicts.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    return { conflicts: inside, result: await read(tree, environment) };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** git ends with 1 where it meets a conflict, and prints the tree all the same. */
async function mergeTree(
  folder: string,
  ours: string,
  theirs: string,
  environment: GitEnvironment,
): Promise<{ readonly tree: string; readonly conflicts: readonly string[] }> {
  const words = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs];
  let printed: string;
  try {
    printed = await askGit(folder, words, undefined, environment);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.exit === 129) throw new GitTooOld('git 2.38 or newer is needed to merge without a work tree');
    if (error.exit !== 1 || error.printed === '') throw error;
    printed = error.printed;
  }
  const [tree = '', ...conflicts] = piecesOf(printed);
  return { tree, conflicts: [...new Set(conflicts)] };
}
