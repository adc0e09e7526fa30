// Runs every generator of src/gen/ (bundled first, because Node 20 does not run TypeScript). `--check` writes nothing
// and fails where something committed is stale.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const generators = {
  schemas: 'src/gen/schemas/main.ts',
  holidays: 'src/gen/holidays/main.ts',
  main: 'src/gen/main.ts',
};
const cache = join(root, 'node_modules/.cache/generators');

buildSync({
  absWorkingDir: root,
  entryPoints: generators,
  outdir: cache,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});

let failed = false;
for (const name of Object.keys(generators)) {
  const done = spawnSync(process.execPath, [join(cache, `${name}.mjs`), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  failed ||= done.status !== 0;
}
process.exitCode = failed ? 1 : 0;
