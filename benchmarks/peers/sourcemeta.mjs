import { join } from 'node:path';
import { quietEnvironment } from '../measure/environment.mjs';

/**
 * The native validator itself, without the Node script around it that npm puts on the path: one process a schema.
 * `mode` is `--fast` or nothing: the thorough mode, whose messages say more.
 */
export function sourcemeta(peers, version, schemas, mode = []) {
  const file = join(peers, 'node_modules/@sourcemeta/jsonschema/build/github-releases', executableName());
  return {
    name: `@sourcemeta/jsonschema ${version}${mode.length > 0 ? ` ${mode.join(' ')}` : ''}`,
    native: true,
    mostFiles: Number.POSITIVE_INFINITY,
    // It starts alike in all modes.
    startUp: mode.length > 0 ? undefined : { file, args: ['version'], cwd: peers, env: quietEnvironment() },
    commands: (corpus) =>
      schemas.map(({ schema, folder }) => ({
        file,
        args: ['validate', schema, folder, '--extension', '.yaml', ...mode],
        cwd: corpus.folder,
        env: quietEnvironment(),
      })),
    reports: (output, path) => output.split('\n').some((line) => line.startsWith('fail:') && line.includes(path)),
  };
}

/** The same choice as in the package's npm/main.js. */
function executableName() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const processor = process.arch === 'x64' ? 'x86_64' : process.arch;
  const isMusl = platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined;
  return `jsonschema-${platform}-${processor}${isMusl ? '-musl' : ''}${platform === 'windows' ? '.exe' : ''}`;
}
