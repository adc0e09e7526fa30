// Mutants against the real command: it may refuse them, and never falls over, hangs, or takes the machine's memory.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { judge } from './judge.mjs';
import { mutate, numbersFrom } from './mutate.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => /\.(yaml|csv)$/.test(path) && !path.startsWith('report'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);

const locales = ['en', 'ru'];
const formats = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown'];
const views = [
  ...['map', 'journey', 'blueprint', 'handoffs', 'ideas', 'tasks', 'metrics', 'states'].flatMap((view) =>
    ['mermaid', 'md', 'svg', 'html'].map((format) => ['render', view, '-f', format]),
  ),
  ...['map', 'journey', 'handoffs'].map((view) => ['render', view, '-f', 'svg', '--to-be']),
];

/** A campaign: how many mutants, and how one run is prepared. `files` are written over a copy of `example`. */
export const campaigns = {
  /** All files of a workspace are mutants at once; the settings in every tenth run, since little is looked at without them. */
  validate: (mutants) => ({
    mutants,
    prepare({ random, of, run }) {
      const example = of(['minimal', 'saas', 'bank']);
      const files = filesOf(join(examples, example))
        .filter(([path]) => path !== 'cxmap.yaml' || run % 10 === 0)
        .map(([path, bytes]) => [path, mutate(bytes, random)]);
      return { example, files, argv: ['validate', '-f', of(formats)], counts: files.length };
    },
  }),
  import: (mutants) => ({
    mutants,
    prepare({ random, of }) {
      const [name, bytes] = of(sheets);
      const isMapping = random() < 0.25;
      const files = [
        ['map.yaml', isMapping ? mutate(mapping, random) : mapping],
        [name, isMapping ? bytes : mutate(bytes, random)],
      ];
      const argv = ['case', 'import', name, '--map', 'map.yaml', '-f', of(['pretty', 'json'])];
      return { example: 'minimal', files, argv: random() < 0.5 ? argv : [...argv, '--dry-run', '--redact'], counts: 1 };
    },
  }),
  /** Few files are mutants, so that most of a page is still there. */
  'report and render': (mutants) => ({
    mutants,
    prepare({ random, of }) {
      const example = of(['minimal', 'saas', 'bank']);
      const all = filesOf(join(examples, example)).filter(([path]) => path !== 'cxmap.yaml');
      const files = Array.from({ length: 4 }, () => of(all)).map(([path, bytes]) => [path, mutate(bytes, random)]);
      const argv = of([['report', '-o', 'pages'], ['site', '-o', 'x.html'], of(views), of(views), of(views)]);
      return { example, files, argv, counts: 1 };
    },
  }),
};

const mapping =
  Buffer.from(`columns: {external.id: ID, received: Date, text: [Comment, More], score.value: Mark, tags: Topics}
constants: {source: survey, external: {system: inbox}, score: {metric: import-ces}}
time: {zone: Europe/Berlin}
`);
const rows = Array.from({ length: 30 }, (_, index) => [
  String(1000 + index),
  `2026-11-${String(1 + (index % 28)).padStart(2, '0')} 10:0${index % 10}`,
  `It took "${index}" weeks, and then; more\nагент ${index}`,
  index % 3 === 0 ? 'more' : '',
  String(1 + (index % 7)),
  'first-import',
]);
const heading = ['ID', 'Date', 'Comment', 'More', 'Mark', 'Topics'];
const csvOf = (separator) =>
  [heading, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
const objects = rows.map((row) => Object.fromEntries(row.map((cell, index) => [heading[index], cell])));
const letters = 'ABCDEF';
const workbook = zipSync(
  {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[heading, ...rows]
        .map((row, at) => {
          const cells = row.map(
            (cell, index) =>
              `<c r="${letters[index]}${at + 1}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`,
          );
          return `<row r="${at + 1}">${cells.join('')}</row>`;
        })
        .join('')}</sheetData></worksheet>`,
    ),
  },
  { level: 0 },
);
const sheets = [
  ['in.csv', Buffer.from(csvOf(','))],
  ['in.csv', Buffer.from(csvOf(';'))],
  ['in.tsv', Buffer.from(csvOf('\t'), 'utf16le')],
  ['in.json', Buffer.from(JSON.stringify(objects))],
  ['in.jsonl', Buffer.from(objects.map((one) => JSON.stringify(one)).join('\n'))],
  ['in.xlsx', Buffer.from(workbook)],
];

/** Runs a campaign, several runs at once, and returns its figures; what was wrong is kept in a folder each. */
export async function runCampaign(name, { mutants, prepare }, seed, say) {
  const figures = { name, mutants: 0, runs: 0, exits: {}, slowest: 0, largest: 0, wrong: [] };
  let run = 0;
  const worker = async () => {
    while (figures.mutants < mutants) {
      const number = run++;
      const random = numbersFrom(seed + number * 7919);
      const of = (list) => list[Math.floor(random() * list.length)];
      const prepared = prepare({ random, of, run: number });
      figures.mutants += prepared.counts;
      const found = await tryOut(prepared, of(locales));
      figures.runs++;
      figures.exits[found.exit] = (figures.exits[found.exit] ?? 0) + 1;
      figures.slowest = Math.max(figures.slowest, found.milliseconds);
      figures.largest = Math.max(figures.largest, found.mebibytes);
      if (found.wrong === '') continue;
      const least = await narrow(prepared);
      const folder = await place(least);
      figures.wrong.push({
        run: number,
        wrong: found.wrong,
        argv: prepared.argv,
        folder,
        files: least.files.map(([path]) => path),
      });
      say(
        `  run ${number}: ${found.wrong}: cxmap ${prepared.argv.join(' ')} in ${folder}\n${found.said.slice(0, 600)}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return figures;
}

async function tryOut(prepared, locale) {
  const folder = await place(prepared);
  const found = await judge(prepared.argv, folder, { locale });
  rmSync(folder, { recursive: true, force: true });
  return found;
}

async function place({ example, files }) {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-fuzz-'));
  cpSync(join(examples, example), folder, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The half of the mutants that is enough for it, halved again, as long as one is. */
async function narrow(prepared) {
  let { files } = prepared;
  while (files.length > 1) {
    const middle = Math.ceil(files.length / 2);
    let smaller;
    for (const half of [files.slice(0, middle), files.slice(middle)]) {
      if ((await tryOut({ ...prepared, files: half }, 'en')).wrong !== '') smaller ??= half;
    }
    if (smaller === undefined) break;
    files = smaller;
  }
  return { ...prepared, files };
}
