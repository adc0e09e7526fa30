import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where git keeps what belongs to the work tree around a folder: `.git`, or what such a file leads to. */
export function gitFolderAround(folder: string): string | undefined {
  for (let place = realpathSync(folder); ; place = dirname(place)) {
    const git = join(place, '.git');
    const stat = statSync(git, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return git;
    if (stat?.isFile()) {
      const led = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1];
      return led === undefined ? undefined : resolve(place, led);
    }
    if (place === dirname(place)) return undefined;
  }
}
