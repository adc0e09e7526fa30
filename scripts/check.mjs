// Everything that is checked without running the program. All steps run, so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Both compilers bring a command of the name tsc: this is the quick one.
const tsc = 'node_modules/typescript-7/bin/tsc';
const steps = [
  ['types', 'node', [tsc, '-p', '.']],
  ['types of the page', 'node', [tsc, '-p', 'src/render/html/client']],
  ['lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['import layers', 'npx', ['depcruise', '--config', '.dependency-cruiser.mjs', 'src']],
  ['folders without circles', 'npx', ['depcruise', '--config', '.dependency-cruiser-folders.mjs', 'src']],
  ['unused code', 'npx', ['knip']],
  ['generated files', 'node', ['scripts/generate.mjs', '--check']],
];

const failed = steps.filter(([name, command, args]) => {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const ok = done.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(`${done.stdout}${done.stderr}`);
  return !ok;
});
process.exitCode = failed.length > 0 ? 1 : 0;
