// Runs every generator of src/gen/ (bundled first, because Node 20 does not run TypeScript). `--check` writes nothing
// and fails where something committed is stale.
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
];

let failed = false;
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
  const done = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  failed ||= done.status !== 0;
}
process.exitCode = failed ? 1 : 0;
