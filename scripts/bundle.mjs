import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Stands in the program where the name of the build will: what it is called is only known when it is there. */
export const buildMark = '<the name of this build>';

/**
 * What is a piece of its own, though the program imports it at once: each group of a language's words, of which a run
 * says few, and the parser proper, which reads what the quick way leaves to it. Each is loaded when it is first used.
 */
function piecesApart(root) {
  const words = readdirSync(join(root, 'src/locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: locale }) =>
      readdirSync(join(root, 'src/locales', locale))
        .filter((file) => !file.endsWith('.test.ts'))
        .map((file) => [`words-${locale}-${file.replace(/\.ts$/, '')}`, `src/locales/${locale}/${file}`]),
    );
  return Object.fromEntries([...words, ['js-yaml', 'js-yaml']]);
}

/** The program and all that it needs as ES modules, split at every dynamic import. Nothing is written. */
export function bundleProgram(root) {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return build({
    absWorkingDir: root,
    entryPoints: { main: 'src/node/entry.ts', ...piecesApart(root) },
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
