import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnvironment } from '../measure/environment.mjs';

/**
 * One process for all. Its own `schema` function compiles the schema again for each document, which takes ten times as
 * long as all the rest; so it gets what a team with many files would write: a function that compiles once.
 */
export function spectral(peers, version, schemas) {
  const script = join(peers, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const ruleset = join(peers, 'bench.spectral.mjs');
  writeFileSync(ruleset, rulesetFor(peers, schemas));
  const command = (cwd, args) => ({ file: process.execPath, args: [script, ...args], cwd, env: quietEnvironment() });
  return {
    name: `Spectral ${version}`,
    mostFiles: 10_000,
    startUp: command(peers, ['--version']),
    commands: (corpus) => {
      const files = schemas.map(({ folder }) => `${folder}/**/*.yaml`);
      return [command(corpus.folder, ['lint', ...files, '--ruleset', ruleset, '--quiet'])];
    },
    reports: (output, path) =>
      output
        .replaceAll('\\', '/')
        .split('\n')
        .some((line) => line.endsWith(`/${path}`)),
  };
}

function rulesetFor(peers, schemas) {
  return `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(${JSON.stringify(join(peers, 'package.json'))});
const Ajv = require('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false });
const checks = ${JSON.stringify(schemas)}.map(({ schema, folder }) => {
  return { part: '/' + folder + '/', isValid: ajv.compile(JSON.parse(readFileSync(schema, 'utf8'))) };
});

function form(value, _options, { document }) {
  const { isValid } = checks.find(({ part }) => document.source.includes(part));
  if (isValid(value)) return [];
  return isValid.errors.map(({ message, instancePath }) => ({ message, path: instancePath.split('/').slice(1) }));
}

export default { rules: { form: { given: '$', severity: 'error', then: { function: form } } } };
`;
}
