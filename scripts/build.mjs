// Bundles src/ into dist/. Two steps: esbuild splits ES modules at every dynamic import, so that each command loads
// only what it needs; then each piece becomes CommonJS, which Node starts several milliseconds sooner.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const staging = join(root, 'node_modules/.cache/cxmap-build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(staging, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/node/entry.ts' },
  outdir: staging,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { CXMAP_VERSION: JSON.stringify(version) },
  legalComments: 'external',
  metafile: true,
  logLevel: 'warning',
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const name of readdirSync(staging)) {
  const code = readFileSync(join(staging, name), 'utf8');
  if (!name.endsWith('.js')) {
    writeFileSync(join(dist, name), code);
    continue;
  }
  const converted = transformSync(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  writeFileSync(
    join(dist, name.replace(/\.js$/, '.cjs')),
    converted.code.replace(/(["'])(\.\/[\w.-]+)\.js\1/g, '$1$2.cjs$1'),
  );
}
// Names this very build: results kept from another one are not taken for its own.
const pieces = readdirSync(dist)
  .sort()
  .map((name) => readFileSync(join(dist, name)));
writeFileSync(join(dist, 'build-id'), createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
// What went into which piece: the tests read here what a command loads.
writeFileSync(join(dist, 'build.json'), JSON.stringify({ outputs: result.metafile.outputs }));
