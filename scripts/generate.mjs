// Runs every generator of src/gen/ (bundled first, because Node 20 does not run TypeScript), then the one that asks the
// bundler what the package holds. `--check` writes nothing and fails where something committed is stale.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/generators');

// In this order: the pages are made from what the ones before generate.
const generators = [
  'src/gen/schemas/main.ts',
  'src/gen/holidays/main.ts',
  'src/gen/fonts/main.ts',
  'src/gen/site/main.ts',
  'src/gen/main.ts',
  'src/gen/docs-main.ts',
  'src/gen/example-report.ts',
];

let failed = false;
function run(script) {
  const done = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  failed ||= done.status !== 0;
}

for (const [index, entry] of generators.entries()) {
  const outfile = join(cache, `${index}.mjs`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  run(outfile);
  // What comes after is made from what could not be made here.
  if (failed && !process.argv.includes('--check')) process.exit(1);
}
run(join(root, 'scripts/notices.mjs'));
process.exitCode = failed ? 1 : 0;
