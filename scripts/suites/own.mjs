import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The project's own readers and writers, as one module in the folder of the suites. */
export async function ownParts(root, folder) {
  const outfile = join(folder, 'own.mjs');
  await build({
    stdin: {
      contents: `
        export { parseYaml } from './src/source/yaml.ts';
        export { readCsv } from './src/source/csv.ts';
        export { writeDocument } from './src/source/write-document.ts';
        export { csvDocument } from './src/output/csv.ts';
      `,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
