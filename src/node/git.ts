import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { CommitRefused, type Git } from '../host.ts';
import { commitObstacle } from './git-obstacle.ts';

/** Paths are paths, whatever characters of patterns are in them. */
const literal = '--literal-pathspecs';

/** The git on this machine, through simple-git. */
export const nodeGit: Git = {
  async user(folder) {
    try {
      const words = ['config', '--null', '--get-regexp', String.raw`^user\.(name|email)$`];
      const said = (await gitIn(existing(folder)).raw(words)).split('\0');
      // Where settings contradict each other, the last one counts, as for git.
      const known = new Map(said.map((one): [string, string] => [one.split('\n')[0] ?? '', one.split('\n')[1] ?? '']));
      const [name, email] = [known.get('user.name'), known.get('user.email')];
      return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
    } catch {
      // No git here, or neither is set: then nobody is named by it.
      return {};
    }
  },
  obstacle: (folder, files) => commitObstacle((...words) => gitIn(folder).raw([...words]), folder, files),
  async commit(folder, files, message) {
    const git = gitIn(folder);
    try {
      // A file that is gone and that git never knew has nothing to commit.
      const tracked = new Set((await git.raw([literal, 'ls-files', '-z', '--', ...files])).split('\0'));
      const paths = files.filter((file) => tracked.has(file) || existsSync(join(folder, file)));
      await git.raw([literal, 'add', '--', ...paths]);
      await git.raw([literal, 'commit', '--quiet', `--message=${onOneLine(message)}`, '--only', '--', ...paths]);
      return (await git.revparse(['--short', 'HEAD'])).trim();
    } catch (error) {
      throw new CommitRefused(error instanceof Error ? error.message.trim() : String(error));
    }
  },
  async uncommitted(folder, files) {
    const words = ['diff', '--no-ext-diff', '--name-only', '--no-renames', '--relative', '-z', 'HEAD', '--', ...files];
    try {
      return (await gitIn(folder).raw([literal, ...words])).split('\0').filter((file) => file !== '');
    } catch {
      // There is no commit yet that anything could differ from.
      return [];
    }
  },
  async untracked(folder, files) {
    if (files.length === 0) return [];
    const known = new Set((await gitIn(folder).raw([literal, 'ls-files', '-z', '--', ...files])).split('\0'));
    return files.filter((file) => !known.has(file));
  },
};

/**
 * git in a folder. One that lies in the folder itself as plain files, without a `.git`, is none: what comes with a
 * workspace must not bring settings that git would run.
 */
function gitIn(folder: string): SimpleGit {
  return simpleGit({
    baseDir: folder,
    config: ['safe.bareRepository=explicit', 'core.quotePath=false'],
    // By itself simple-git takes a command that fails without a word, as a hook may, for one that went well.
    errors: (error, { exitCode }) => error ?? (exitCode === 0 ? undefined : new Error(`git ended with ${exitCode}`)),
  });
}

/** A commit of cxmap has one line: a title with line breaks adds no paragraph, and no trailer either. */
function onOneLine(message: string): string {
  return message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The nearest folder that is there: git can be asked in no other. */
function existing(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : existing(dirname(folder));
}
