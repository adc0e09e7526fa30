import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a result depends on besides the workspace's files: this very build of the program, and the time zones that
 * this Node knows. A cxmap run from its source has no build, and no result of it is taken for another's.
 */
export function programKey(packageFolder: string): string {
  const { tz, icu } = process.versions;
  try {
    const build = readFileSync(join(packageFolder, 'dist/build-id'), 'utf8');
    return `${build} ${tz} ${icu}`;
  } catch {
    return `source ${statSync(packageFolder).ino} ${process.pid}`;
  }
}
