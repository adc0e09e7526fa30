// Bundles src/ into dist/. Two steps: esbuild splits ES modules at every dynamic import, so that each command loads
// only what it needs; then each piece becomes CommonJS, which Node starts several milliseconds sooner.
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { buildMark, bundleProgram } from './bundle.mjs';
import { placeBuild } from './place-build.mjs';

const start = new Date();
const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles, metafile } = await bundleProgram(root);

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
  outputFiles.map(({ path, text }) =>
    path.endsWith('.js') ? [basename(path).replace(/\.js$/, '.cjs'), toCommonJs(text)] : [basename(path), text],
  ),
);
// What went into which piece: the tests read here what a command loads.
const record = JSON.stringify({ outputs: metafile.outputs });
placeBuild(join(root, 'dist'), { pieces, mark: buildMark, record, start });
