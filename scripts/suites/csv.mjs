import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import vm from 'node:vm';
import { counter } from './yaml.mjs';

/** Collections of CSV against our reader; what our writer makes of their cells against their reader. */
export function csvSuites(folder, { readCsv, csvDocument }) {
  const told = {
    'csv-spectrum': counter(),
    'cases of Papa Parse': counter(),
    'cells written, read by Papa Parse': counter(),
  };
  const spectrum = join(folder, 'node_modules/csv-spectrum');
  const Papa = createRequire(join(folder, 'package.json'))('papaparse');
  const tables = [];
  for (const file of readdirSync(join(spectrum, 'csvs')).sort()) {
    const name = file.replace(/\.csv$/, '');
    const [heading = [], ...rows] = rowsOf(readCsv(readFileSync(join(spectrum, 'csvs', file), 'utf8')));
    const read = rows.map((row) => Object.fromEntries(heading.map((key, index) => [key, row[index] ?? ''])));
    const wanted = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'));
    told['csv-spectrum'].add(isDeepStrictEqual(read, [wanted].flat()), name);
    tables.push([heading, ...rows]);
  }
  for (const { description, input, config = {}, expected } of casesOfPapa(folder)) {
    // Settings that change what a cell says are Papa Parse's own.
    const others = Object.keys(config).filter((key) => key !== 'delimiter');
    if (typeof input !== 'string' || others.length > 0 || typeof (config.delimiter ?? ',') !== 'string') continue;
    const { delimiter = ',' } = config;
    if (delimiter.length !== 1) continue;
    const csv = readCsv(input, delimiter);
    // We pass over lines with nothing on them, and name a wrong quote where Papa Parse goes on in its way.
    const wanted = expected.data.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
    const isNamed = expected.errors.length > 0 || csv.problems.length > 0;
    told['cases of Papa Parse'].add(isNamed || isDeepStrictEqual(rowsOf(csv), wanted), description);
    if (!isNamed) tables.push(wanted);
  }
  for (const [index, table] of tables.entries()) {
    const text = csvDocument(table[0] ?? [], table.slice(1));
    const read = Papa.parse(text, { delimiter: ',', skipEmptyLines: false }).data;
    const shown = (rows) =>
      rows.map((row) =>
        row.map((cell) =>
          String(cell)
            .replace(/^'(?=\s*[=+\-@])/, '')
            .replace(/\r\n?/g, '\n'),
        ),
      );
    told['cells written, read by Papa Parse'].add(
      isDeepStrictEqual(shown(trimmed(read)), shown(trimmed(table))),
      String(index),
    );
  }
  return told;
}

function rowsOf({ lines }) {
  return lines.map(({ fields }) => fields.map(({ text }) => text));
}

function trimmed(rows) {
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
}

/** The cases are a script for a test runner: it runs with stubs in the place of that, and alone. */
function casesOfPapa(folder) {
  const text = readFileSync(join(folder, 'node_modules/papaparse/tests/test-cases.js'), 'utf8');
  const context = vm.createContext({
    chai: { assert: {} },
    Papa: { RECORD_SEP: '\x1e', UNIT_SEP: '\x1f' },
    describe: Object.assign(() => undefined, { skip() {} }),
    document: { getElementById: () => ({ src: '' }) },
  });
  vm.runInContext(`${text}\nthis.found = JSON.stringify([...CORE_PARSER_TESTS, ...PARSE_TESTS]);`, context);
  return JSON.parse(context.found);
}
