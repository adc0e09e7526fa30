import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { simpleGit } from 'simple-git';
import type { Git } from '../host.ts';

/** The git on this machine, through simple-git. */
export const nodeGit: Git = {
  async user(folder) {
    try {
      const git = simpleGit({ baseDir: existing(folder) });
      const [name, email] = await Promise.all([git.getConfig('user.name'), git.getConfig('user.email')]);
      return { ...(name.value ? { name: name.value } : {}), ...(email.value ? { email: email.value } : {}) };
    } catch {
      // No git here: then nobody is named by it.
      return {};
    }
  },
  async commit(folder, files, message) {
    const git = simpleGit({ baseDir: folder });
    const literal = '--literal-pathspecs';
    // A file that is gone and that git never knew has nothing to commit.
    const tracked = new Set((await git.raw([literal, 'ls-files', '-z', '--', ...files])).split('\0'));
    const paths = files.filter((file) => tracked.has(file) || existsSync(join(folder, file)));
    await git.raw([literal, 'add', '--', ...paths]);
    await git.raw([literal, 'commit', '--quiet', `--message=${message}`, '--only', '--', ...paths]);
    return (await git.revparse(['--short', 'HEAD'])).trim();
  },
};

/** The nearest folder that is there: git can be asked in no other. */
function existing(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : existing(dirname(folder));
}
