import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The build of this checkout, with exactly the files that npm would install, in a folder of its own: no later build
 * changes what is being measured. Gives the folder and the version.
 */
export function copyPackage(dir) {
  const { files, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(dir, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', ...files]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return { folder, version };
}
