import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sheetCsv } from '../../output/sheet-file.ts';
import { parseYaml } from '../../source/yaml.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { mapSheets, withLanesTurned } from '../../testing/map-sheets.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { xlsxFile } from '../../testing/xlsx.ts';

/** A workspace with one stage, and nothing else that a sheet could meet. */
const begun: Readonly<Record<string, string>> = {
  'cxmap.yaml': 'name: Harbor\ncx_team: support\n',
  'map/success-map.yaml':
    'success:\n  statement: The client arrives\nstages:\n  - {id: arrival, name: Arrival, goal: Be there}\n',
  'map/teams/support.yaml':
    baseWorkspace['map/teams/support.yaml']?.replace('system: desk\n', '').replace('onboarding', 'arrival') ?? '',
  'map/routing.yaml': 'rules: []\nfallback: ann\n',
};

function mapFiles(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(join(folder, 'map'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, 'map', path), 'utf8')]));
}

/** Every text of a value, however deep it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

async function imported(rows: readonly (readonly string[])[], files = begun) {
  const folder = temporaryFolder({ ...files, 'sheet.csv': sheetCsv(rows) });
  const run = await runCli(['import', 'map', 'sheet.csv', '--format', 'json'], folder);
  return { folder, run, reading: run.exit === 0 ? JSON.parse(run.stdout).sheet : undefined };
}

/** Lanes whose cells become numbers, an order or nothing but a sign. */
const notTexts = /order|№|emotion|эмоции|moment|kind|тип/i;

describe.each(Object.entries(mapSheets))('%s', (_, sheet) => {
  test('becomes a map without errors that holds every cell; again, it changes nothing; turned lanes give the same', async () => {
    const { folder, run, reading } = await imported(sheet.rows);
    expect(run).toMatchObject({ exit: 0 });
    expect(reading.orientation).toBe(sheet.orientation);
    expect(reading.stages.map(({ name }: { name: string }) => name)).toEqual(sheet.stages);
    expect(new Set(reading.stages.flatMap(({ touchpoints }: { touchpoints: string[] }) => touchpoints))).toEqual(
      new Set(sheet.touchpoints),
    );

    const { all, headings, placed, kept, ignored } = reading.cells;
    expect(headings + placed + kept + ignored).toBe(all);
    expect(all).toBe(sheet.rows.flat().filter((text) => text !== '').length);
    const files = mapFiles(folder);
    const said = Object.values(files)
      .flatMap((text) => textsOf(parseYaml(text).value))
      .join('\n');
    const head = sheet.rows[sheet.above ?? 0] ?? [];
    for (const cells of sheet.rows) {
      for (const [at, text] of cells.entries()) {
        const lane = sheet.orientation === 'lanes' ? (cells[0] ?? '') : (head[at] ?? '');
        if (cells === head || (sheet.orientation === 'lanes' && at === 0 && cells.length > 1) || notTexts.test(lane))
          continue;
        // A list is told item by item: every word of it is there.
        for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(said).toContain(word);
      }
    }

    const { stdout } = await runCli(['validate', '--format', 'json'], folder);
    expect(JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );
    const again = await runCli(['import', 'map', 'sheet.csv'], folder);
    expect(again).toMatchObject({ exit: 0, stdout: 'Nothing changes: the map says already what sheet.csv says\n' });
    expect(mapFiles(folder)).toEqual(files);

    const turned = await imported(withLanesTurned(sheet));
    expect(mapFiles(turned.folder)).toEqual(files);
  });
});

const common = mapSheets['the common sheet']?.rows ?? [];

test('a dry run tells how the sheet is read, in the language of the reader, and writes nothing', async () => {
  const rows = mapSheets['общая таблица']?.rows ?? [];
  const folder = temporaryFolder({ ...begun, 'таблица.csv': sheetCsv(rows) });
  const before = mapFiles(folder);
  const run = await runCli(['import', 'map', 'таблица.csv', '-n', '--locale', 'ru'], folder);
  expect(run.exit).toBe(0);
  for (const line of [
    'таблица.csv: столбец — этап, строка — дорожка',
    '  Боли → что мешает: 2 ячейки, из них 1 сохранены как x-import-боли',
    '  Идеи → сохраняется как x-import-идеи, в карте нет такого поля: 1 ячейка',
    '  Узнаёт: Реклама, Сайт',
    '  😕 → −1',
    '  доволен → 1',
    'Новые команды: Маркетинг, Продажи, Поддержка, Продукт',
  ]) {
    expect(run.stdout.split('\n')).toContain(line);
  }
  expect(run.stderr).toContain('Ничего не записано');
  expect(mapFiles(folder)).toEqual(before);
});

test('words have no scale to tell of', async () => {
  const preview = async (mood: string): Promise<string> => {
    const folder = temporaryFolder({ ...begun, 'moods.csv': `Stage,Find\nTouchpoints,Site\nMood,${mood}\n` });
    return (await runCli(['import', 'map', 'moods.csv', '--dry-run'], folder)).stdout;
  };
  expect(await preview('happy')).toContain('Emotions, from −2 to 2:');
  expect(await preview('4')).toContain('Emotions, read as 1…5 and kept from −2 to 2:');
});

test('emotions are read by their numbers, their heading or what a file of columns says', async () => {
  const emotions = async (heading: string, values: readonly string[], columns = 'split: [","]') => {
    const rows = [
      ['Stage', ...values.map((_, at) => `S${at}`)],
      [heading, ...values],
      ['Touchpoints', ...values.map((_, at) => `T${at}`)],
    ];
    const folder = temporaryFolder({ ...begun, 'sheet.csv': sheetCsv(rows), 'columns.yaml': columns });
    const { stdout } = await runCli(
      ['import', 'map', 'sheet.csv', '--map', 'columns.yaml', '-n', '-f', 'json'],
      folder,
    );
    return JSON.parse(stdout).sheet.emotions.map(({ value = 'kept' }) => value);
  };
  expect(await emotions('Emotion', ['-2', '1', '2'])).toEqual([-2, 1, 2]);
  expect(await emotions('Emotion', ['1', '3', '5'])).toEqual([-2, 0, 2]);
  expect(await emotions('Emotion', ['-5', '0', '5'])).toEqual([-2, 0, 2]);
  expect(await emotions('Emotion (1–10)', ['1', '5,5', '10'])).toEqual([-2, 0, 2]);
  expect(await emotions('Mood', ['😡', 'neutral', 'very happy', 'well, so-so'])).toEqual([-2, 0, 2, 'kept', 'kept']);
  expect(await emotions('Emotion', ['0', '7'], 'emotion: {from: 0, to: 7}')).toEqual([-2, 2]);
  expect(await emotions('Emotion', ['meh', 'wow'], 'emotion: {meh: -1, wow: 2}')).toEqual([-1, 2]);
});

test('a file of columns says what its own headings mean; all that is wrong with it is told at once', async () => {
  const rows = [
    ['Some title', '', ''],
    ['Moment', 'Who', 'Junk', 'Where'],
    ['Call', 'The desk', 'x', 'Phone'],
  ];
  const columns = `skip: 1
orientation: rows
lanes: {Moment: touchpoint, Who: owner, Junk: ignore}
constants: {stage: Arrival, channels: [Phone]}
names: {The desk: team/support}
`;
  const folder = temporaryFolder({ ...begun, 'sheet.csv': sheetCsv(rows), 'columns.yaml': columns });
  const run = await runCli(['import', 'map', 'sheet.csv', '--map', 'columns.yaml', '-f', 'json'], folder);
  expect(JSON.parse(run.stdout).sheet.cells).toEqual({ all: 8, headings: 4, placed: 2, kept: 1, ignored: 1 });
  expect(readFileSync(join(folder, 'map/touchpoints/call.yaml'), 'utf8')).toBe(
    'name: Call\nstage: arrival\nowner: support\nchannels: [phone]\nclient_does: …\nexpectation: …\nx-import-where: Phone\n',
  );
  writeFileSync(
    join(folder, 'columns.yaml'),
    'lane: {}\nlanes: {A: touchpont}\nemotion: {so: 3}\nnames: {x: y}\nencoding: utf-9\n',
  );
  const wrong = await runCli(['import', 'map', 'sheet.csv', '--map', 'columns.yaml'], folder);
  expect(wrong.exit).toBe(1);
  for (const words of ['“lane”', 'Did you mean “touchpoint”', 'from -2 to 2', '“y” names nothing', '“utf-9”']) {
    expect(wrong.stderr).toContain(words);
  }
});

test('workbooks and tables of Markdown say the same as CSV', async () => {
  const { folder } = await imported(common);
  const files = mapFiles(folder);
  const markdown = `# Our journey\n\n${common
    .map((row) => `| ${row.map((text) => text.replaceAll('\n', '<br>')).join(' | ')} |`)
    .toSpliced(1, 0, `|${common[0]?.map(() => '---').join('|')}|`)
    .join('\n')}\n`;
  const inMarkdown = temporaryFolder({ ...begun, 'journey.md': markdown });
  expect(await runCli(['import', 'map', 'journey.md'], inMarkdown)).toMatchObject({ exit: 0 });
  const { 'success-map.yaml': map, ...others } = mapFiles(inMarkdown);
  expect({ ...others, 'success-map.yaml': map?.replace(/x-import-notes:.*$/s, '') }).toEqual(files);
  const inWorkbook = temporaryFolder(begun);
  writeFileSync(join(inWorkbook, 'journey.xlsx'), xlsxFile({ Other: [['x']], Journey: common }));
  expect(await runCli(['import', 'map', 'journey.xlsx', '--sheet', 'Journey'], inWorkbook)).toMatchObject({ exit: 0 });
  expect(mapFiles(inWorkbook)).toEqual(files);
});

test.each([
  [
    'no headings',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'has no headings that are known',
  ],
  [
    'no stages',
    [
      ['Touchpoint', 'Owner'],
      ['Call', 'Sales'],
    ],
    'does not say which stages there are',
  ],
  ['nothing at all', [['']], 'has no headings that are known'],
  ['a sheet that is too wide', [Array.from({ length: 501 }, () => 'Stage')], 'larger than a map can be'],
])('%s: it is refused with what to do, and nothing is written', async (_, rows, words) => {
  const { run, folder } = await imported(rows);
  expect(run).toMatchObject({ exit: 1, stdout: '' });
  expect(run.stderr).toContain(words);
  expect(Object.keys(mapFiles(folder))).toHaveLength(3);
});

test('what strangers wrote becomes a text and an id, never a path, a structure or an order to the terminal', async () => {
  const nasty = '../../etc/passwd: {a: [b]}\u001B[31m\u202E';
  const rows = [
    ['Stage', nasty, 'CON', '👍', 'x'.repeat(5000)],
    ['Touchpoints', nasty, 'nul', '🚀', '"---'],
    ['Teams', '../x', 'aux', '👎', '# no: comment'],
    [nasty, '&anchor *alias', '!!js x', '- |', '%TAG'],
  ];
  const { run, folder } = await imported(rows);
  expect(run).toMatchObject({ exit: 0 });
  for (const path of Object.keys(mapFiles(folder)))
    expect(path).toMatch(/^(?:(?:teams|touchpoints)\/)?[\p{L}\p{N}-]{1,70}\.yaml$/u);
  expect((await runCli(['validate', '--format', 'json'], folder)).stdout).not.toContain('"severity": "error"');
  const preview = await runCli(['import', 'map', 'sheet.csv', '-n'], folder);
  expect(`${preview.stdout}${preview.stderr}`).not.toMatch(/\u001B|\u202E/);
});

test('a template is an empty sheet in the language of the reader, and is written over nothing', async () => {
  const folder = temporaryFolder({});
  expect(await runBin(['import', 'map', 'sheet.csv', '--template', '--locale', 'ru'], folder)).toMatchObject({
    exit: 0,
  });
  expect(readFileSync(join(folder, 'sheet.csv'), 'utf8')).toContain(
    'Этап,Цель этапа,Точка контакта,Ответственный,Каналы',
  );
  expect(await runCli(['import', 'map', 'sheet.csv', '--template'], folder)).toMatchObject({ exit: 1 });
  expect(await runCli(['import', 'map', 'sheet.pdf', '--template'], folder)).toMatchObject({ exit: 2 });
  expect(await runBin(['import', 'map', 'sheet.xlsx', '--template'], folder)).toMatchObject({ exit: 0 });
  expect(readFileSync(join(folder, 'sheet.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test.each(['en', 'ru'])(
  'a filled-in template is a valid map in one command from an empty folder: %s',
  async (locale) => {
    const folder = temporaryFolder({});
    await runCli(['import', 'map', 'sheet.csv', '--template', '--locale', locale], folder);
    const head = readFileSync(join(folder, 'sheet.csv'), 'utf8').trim();
    const rows = Array.from(
      { length: 8 },
      (_, at) => `S${at % 5},Goal ${at % 5},Moment ${at},Team ${at % 5},Mail,Does,Expects,Gets,1,Waits`,
    );
    writeFileSync(join(folder, 'sheet.csv'), `${head}\n${rows.join('\n')}\n`);
    expect(await runCli(['init', 'map', '--from', 'sheet.csv', '--locale', locale], folder)).toMatchObject({ exit: 0 });
    const { stdout } = await runCli(['validate', '--format', 'json'], join(folder, 'map'));
    expect(JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );
    const files = mapFiles(join(folder, 'map'));
    expect(Object.keys(files).filter((path) => path.startsWith('touchpoints/'))).toHaveLength(8);
    // Five of the sheet, and the one that leads the map.
    expect(Object.keys(files).filter((path) => path.startsWith('teams/'))).toHaveLength(6);
    expect(files['success-map.yaml']?.match(/^ {2}- id: s\d$/gm)).toHaveLength(5);
    expect(await runCli(['init', 'other', '--from', 'sheet.csv', '--example'], folder)).toMatchObject({ exit: 2 });
  },
);
