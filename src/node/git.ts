import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
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
    await git.raw(['add', '--', ...files]);
    await git.raw(['commit', '--quiet', `--message=${message}`, '--only', '--', ...files]);
    return (await git.revparse(['--short', 'HEAD'])).trim();
  },
};

/** The nearest folder that is there: git can be asked in no other. */
function existing(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : existing(dirname(folder));
}
