import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { askGit, type GitEnvironment, GitFailure } from './git-plumbing.ts';

/** Each way in which git marks a conflict. */
const styles = ['merge', 'diff3', 'zdiff3'];

/**
 * Whether a file is what git makes of its conflict, whatever names stand behind the marks. It is made again in a folder of
 * its own, from a copy of the index: the work tree and the repository are left alone, and no hook runs.
 */
export async function isRemade(root: string, path: string): Promise<boolean> {
  const [gitFolder = '', index = '', objects = '', prefix = ''] = (
    await askGit(root, [
      ...['rev-parse', '--absolute-git-dir', '--git-path', 'index', '--git-path', 'objects', '--show-prefix'],
    ])
  ).split('\n');
  const there = withoutNames(readFileSync(join(root, path)));
  const aside = mkdtempSync(join(tmpdir(), 'cxmap-conflict-'));
  try {
    const workTree = join(aside, 'work');
    mkdirSync(workTree);
    mkdirSync(join(aside, 'objects'));
    copyFileSync(resolve(root, index), join(aside, 'index'));
    const environment = {
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: workTree,
      GIT_INDEX_FILE: join(aside, 'index'),
      GIT_OBJECT_DIRECTORY: join(aside, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(resolve(root, objects)),
    };
    for (const style of styles) {
      const made = await remake(workTree, prefix + path, style, environment);
      if (made !== undefined && withoutNames(made) === there) return true;
    }
    return false;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function remake(
  workTree: string,
  path: string,
  style: string,
  environment: GitEnvironment,
): Promise<Buffer | undefined> {
  try {
    const words = ['-c', 'core.hooksPath=/dev/null', 'checkout', '--quiet', '--merge', `--conflict=${style}`];
    await askGit(workTree, [...words, '--', path], undefined, environment);
    return readFileSync(join(workTree, path));
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** The bytes as one text, the marks of conflicts without the names of the sides. */
function withoutNames(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/^(<{7,}|\|{7,}|>{7,})(?: [^\r\n]*)?/gm, '$1');
}
