import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The peers, at the releases that the README's numbers were measured with. */
const wanted = {
  '@sourcemeta/jsonschema': '16.11.0',
  'ajv-cli': '5.0.0',
  '@stoplight/spectral-cli': '6.16.3',
};

/**
 * Installs the peers into a folder of their own, so that the project does not depend on them.
 * Gives their versions by name, or the reason why there are none.
 */
export function installPeers(folder) {
  if (!isInstalled(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
    const args = [
      'install',
      '--prefix',
      folder,
      '--save-exact',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...names,
    ];
    const done = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    if (!isInstalled(folder)) return { problem: (done.error?.message ?? done.stderr).trim().split('\n')[0] };
  }
  return { versions: wanted };
}

function isInstalled(folder) {
  return Object.entries(wanted).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}
