import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Stands in the program where the name of the build will: what it is called is only known when it is there. */
export const buildMark = '<the name of this build>';

/** The program and all that it needs as ES modules, split at every dynamic import. Nothing is written. */
export function bundleProgram(root) {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return build({
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
    define: {
      CXMAP_VERSION: JSON.stringify(version),
      CXMAP_BUILD: JSON.stringify(buildMark),
      CXMAP_REPOSITORY: JSON.stringify(repository?.url ?? repository ?? ''),
    },
    // THIRD-PARTY-NOTICES says it all, in one place.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
}
