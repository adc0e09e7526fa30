import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quietEnvironment } from '../measure/environment.mjs';

/**
 * One process a schema, which is how it is made. It reads YAML 1.1 (js-yaml 3), where an unquoted date is a Date and
 * no string, so it gets a copy of the files in which the dates stand in quotes.
 */
export function ajvCli(peers, version, schemas) {
  const script = join(peers, 'node_modules/ajv-cli/dist/index.js');
  const command = (cwd, args) => ({ file: process.execPath, args: [script, ...args], cwd, env: quietEnvironment() });
  return {
    name: `ajv-cli ${version}`,
    mostFiles: 10_000,
    startUp: command(peers, ['help']),
    folder: (corpus) => quotedCopy(corpus),
    commands: (corpus) =>
      schemas.map(({ schema, folder }) =>
        command(quotedCopy(corpus), [
          'validate',
          '--spec=draft2020',
          '--strict=false',
          '-s',
          schema,
          '-d',
          `${folder}/**/*.yaml`,
        ]),
      ),
    reports: (output, path) => output.split('\n').includes(`${path} invalid`),
  };
}

const unquotedDate = /(?<=[:,-] |\[)\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?(?=[\s,}\]])/g;

function quotedCopy(corpus) {
  const folder = `${corpus.folder}-quoted`;
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(corpus.folder, partial, { recursive: true, filter: (path) => basename(path) !== '.git' });
  for (const file of corpus.files) {
    const path = join(partial, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(unquotedDate, "'$&'"));
  }
  renameSync(partial, folder);
  return folder;
}
