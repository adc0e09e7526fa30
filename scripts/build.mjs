// Bundles src/ into dist/. Two steps: esbuild splits ES modules at every dynamic import, so that each command loads
// only what it needs; then each piece becomes CommonJS, which Node starts several milliseconds sooner.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync } from 'esbuild';
import { placeBuild } from './place-build.mjs';

const start = new Date();
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const result = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/node/entry.ts' },
  outdir: 'dist',
  write: false,
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

/** An ES module as CommonJS, which takes the other pieces under the names that they have as such. */
function toCommonJs(code) {
  const { code: converted } = transformSync(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return converted.replace(/(["'])(\.\/[\w.-]+)\.js\1/g, '$1$2.cjs$1');
}

const pieces = new Map(
  result.outputFiles.map(({ path, text }) =>
    path.endsWith('.js') ? [basename(path).replace(/\.js$/, '.cjs'), toCommonJs(text)] : [basename(path), text],
  ),
);
// What went into which piece: the tests read here what a command loads.
const record = JSON.stringify({ outputs: result.metafile.outputs });
placeBuild(join(root, 'dist'), { pieces, record, start });
