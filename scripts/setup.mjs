// Makes a fresh clone ready: packages as the lockfile says, and a build that is not older than the source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 3);
}

const installed = join(root, 'node_modules/.package-lock.json');
if (!existsSync(installed) || newest(join(root, 'package-lock.json')) > newest(installed) + 60_000) {
  console.error('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
const sources = ['src', 'schemas', 'scripts/build.mjs', 'package.json'].map((path) => newest(join(root, path)));
if (Math.max(...sources) > newest(join(root, 'dist/main.cjs'))) {
  console.error('Building (npm run build) …');
  run(process.execPath, [join(root, 'scripts/build.mjs')]);
}
