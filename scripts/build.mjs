// Bundles src/ into dist/. Two steps: esbuild splits ES modules at every dynamic import, so that each command loads
// only what it needs; then each piece becomes CommonJS, which Node starts several milliseconds sooner.
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildMark, bundleProgram } from './bundle.mjs';
import { toCommonJs } from './common-js.mjs';
import { placeBuild } from './place-build.mjs';

const start = new Date();
const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles, metafile } = await bundleProgram(root);

const pieces = new Map(
  outputFiles.map(({ path, text }) =>
    path.endsWith('.js') ? [basename(path).replace(/\.js$/, '.cjs'), toCommonJs(text)] : [basename(path), text],
  ),
);
// What went into which piece: the tests read here what a command loads.
const record = JSON.stringify({ outputs: metafile.outputs });
placeBuild(join(root, 'dist'), { pieces, mark: buildMark, record, start });
