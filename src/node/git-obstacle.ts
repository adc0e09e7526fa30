import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Underway } from '../conflicts.ts';
import type { CommitObstacle } from '../host.ts';

/** What git keeps in its own folder while something is under way that a commit would become a part of. */
const underway = [
  ['MERGE_HEAD', 'merge'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
] as const;

/** What git is in the midst of, by what stands in its own folder. */
export function underwayIn(gitFolder: string): Underway | undefined {
  return underway.find(([name]) => existsSync(join(gitFolder, name)))?.[1];
}

/**
 * What would keep git from committing files of a folder, as far as it can be told before anything is written;
 * `git` runs it there and gives back what it prints.
 */
export async function commitObstacle(
  git: (...words: readonly string[]) => Promise<string>,
  folder: string,
  files: readonly string[],
): Promise<CommitObstacle | undefined> {
  let own: string;
  try {
    own = (await git('rev-parse', '--absolute-git-dir')).trim();
  } catch (error) {
    if (error instanceof Error && /ENOENT/.test(error.message)) return { kind: 'no-git' };
    return isInRepository(folder) ? { kind: 'unusable', said: wordsOf(error) } : { kind: 'no-repository' };
  }
  const going = underwayIn(own);
  if (going) return { kind: 'underway', what: going };
  const lock = join(own, 'index.lock');
  if (existsSync(lock)) return { kind: 'locked', path: lock };
  const alike = await takenForOne(git, files);
  if (alike) return { kind: 'capitals', ...alike };
  try {
    await git('var', 'GIT_COMMITTER_IDENT');
    await git('var', 'GIT_AUTHOR_IDENT');
  } catch (error) {
    return { kind: 'no-identity', said: wordsOf(error) };
  }
  // This command takes no literal paths; what begins with a dot has no character of a pattern at its front.
  // Where none is ignored, it ends with 1.
  const said = await git('check-ignore', '--', ...files.map((file) => `./${file}`)).catch(() => '');
  const ignored = said.split('\n').flatMap((path) => (path === '' ? [] : [path.replace(/^\.\//, '')]));
  return ignored.length > 0 ? { kind: 'ignored', paths: ignored } : undefined;
}

/** Two of the files, an old name and a new one, that only differ in capitals where git looks at none. */
async function takenForOne(
  git: (...words: readonly string[]) => Promise<string>,
  files: readonly string[],
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const names = new Map<string, string>();
  for (const to of files) {
    const from = names.get(to.toLowerCase());
    names.set(to.toLowerCase(), to);
    if (from === undefined || from === to) continue;
    // Where it is not set, the command ends with 1.
    const set = await git('config', '--type=bool', 'core.ignorecase').catch(() => '');
    return set.trim() === 'true' ? { from, to } : undefined;
  }
  return undefined;
}

function isInRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (folder !== dirname(folder) && isInRepository(dirname(folder)));
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim();
}
