import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';
import { xlsxFile } from '../../testing/xlsx.ts';

const map = `columns:
  external.id: ID
  received: Date
  text: [Comment]
  score.value: Mark
  channel: Channel
  tags: Topics
constants: {source: survey, client: harbor-1, external: {system: poll}, score: {metric: first-order}}
values:
  channel: {Phone: call, "Web Site": site, Unknown: null}
  tags: {"Cost": prices}
`;

function workspace(files: Readonly<Record<string, string | Uint8Array>>, zone = 'UTC'): string {
  const settings = (baseWorkspace['cxmap.yaml'] ?? '').replace('UTC', zone);
  return temporaryFolder({ ...baseWorkspace, 'cxmap.yaml': settings, 'map.yaml': map, ...files });
}

/** The texts of all cases, oldest id first. */
function cases(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^cases\/.*\.yaml$/.test(path))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const load = (folder: string, file: string, ...more: readonly string[]): ReturnType<typeof runCli> =>
  runCli(['case', 'import', file, '--map', 'map.yaml', ...more], folder);

const row = `source: survey
received: 2026-11-03T10:15:00+00:00
client: harbor-1
score:
  metric: first-order
  value: 9.5
channel: call
text: |-
  It took a week,
  "again"
external:
  system: poll
  id: "7"
tags: [prices]
`;

const table = [
  ['ID', 'Date', 'Comment', 'Mark', 'Channel', 'Topics'],
  ['7', '2026-11-03 10:15', 'It took a week,\n"again"', '9,5', ' phone ', 'Cost'],
];

const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

describe('a row becomes the same case, whatever the format', () => {
  const json = {
    ID: 7,
    Date: '2026-11-03 10:15',
    Comment: 'It took a week,\n"again"',
    Mark: 9.5,
    Channel: 'Phone',
    Topics: ['Cost'],
  };
  test.each([
    ['commas', 'in.csv', csv(table)],
    ['semicolons', 'in.csv', csv(table, ';')],
    ['tabs', 'in.tsv', csv(table, '\t')],
    ['a line that names the delimiter', 'in.csv', `sep=;\r\n${csv(table, ';')}`],
    ['UTF-8 with a byte order mark', 'in.csv', `\uFEFF${csv(table)}`],
    ['UTF-16LE', 'in.csv', Buffer.from(`\uFEFF${csv(table, ';')}`, 'utf16le')],
    ['UTF-16BE', 'in.csv', Buffer.from(`\uFEFF${csv(table, ';')}`, 'utf16le').swap16()],
    [
      'Excel',
      'in.xlsx',
      xlsxFile({
        Sheet: [table[0] ?? [], [7, { days: 46329 + 10.25 / 24, format: 'time' }, ...(table[1] ?? []).slice(2)]],
      }),
    ],
    ['JSON', 'in.json', JSON.stringify([json])],
    ['JSON lines', 'in.jsonl', `${JSON.stringify(json)}\n`],
  ])('%s', async (_, file, content) => {
    const folder = workspace({ [file]: content });
    expect(await load(folder, file)).toEqual({
      exit: 0,
      stdout: '1 case imported, 0 already here, 0 rows refused\n',
      stderr: '',
    });
    expect(cases(folder)).toEqual([row]);
    expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
  });

  test('windows-1251 is told by its letters, or named', async () => {
    const bytes = Uint8Array.from(
      [...'ID;Date;Comment;Mark;Channel;Topics\n1;03.11.2026;'].map((sign) => sign.charCodeAt(0)),
    );
    const russian = Uint8Array.from([0xc4, 0xee, 0xeb, 0xe3, 0xee, 0x20, 0xe6, 0xe4, 0xb8, 0xec, 0x3b, 0x3b, 0x3b]);
    const folder = workspace({ 'in.csv': Buffer.concat([bytes, russian]) });
    expect((await load(folder, 'in.csv')).exit).toBe(0);
    expect(cases(folder)[0]).toContain('text: Долго ждём\n');
  });

  test('of a workbook the sheet that is named; of JSON the list at the path, by fields within fields', async () => {
    const folder = workspace({
      'book.xlsx': xlsxFile({ Notes: [['nothing']], 'Answers & more': table }),
      'deep.json': JSON.stringify({
        data: { items: [{ id: '12345678901234567890', at: '2026-11-03', said: { text: 'Hm' } }] },
      }),
      'deep.yaml': `columns: {external.id: id, received: at, text: said.text}
constants: {source: data, external.system: desk}
rows: data.items
`,
    });
    writeInto(folder, { 'map.yaml': `${map}sheet: Answers & more\n` });
    expect((await load(folder, 'book.xlsx')).exit).toBe(0);
    expect((await runCli(['case', 'import', 'deep.json', '--map', 'deep.yaml'], folder)).exit).toBe(0);
    expect(cases(folder)).toContain(row);
    expect(cases(folder).join()).toContain('id: "12345678901234567890"');
  });

  test('ids of more digits than a number holds keep them all', async () => {
    const folder = workspace({
      'in.json': '[{"ID": 12345678901234567891, "Date": "2026-11-03", "Comment": "id 12345678901234567892"}]',
    });
    expect((await load(folder, 'in.json')).exit).toBe(0);
    expect(cases(folder)[0]).toContain('id: "12345678901234567891"');
    expect(cases(folder)[0]).toContain('text: id 12345678901234567892');
  });
});

describe('moments', () => {
  const received = async (written: string, time = '', zone = 'Europe/Berlin'): Promise<string | undefined> => {
    const folder = workspace({ 'in.csv': csv([table[0] ?? [], ['1', written, 'x', '', '', '']]) }, zone);
    writeInto(folder, { 'map.yaml': map + time });
    const { exit } = await load(folder, 'in.csv');
    return exit === 0 ? /received: (.*)/.exec(cases(folder)[0] ?? '')?.[1] : undefined;
  };

  test.each([
    ['2026-11-03', '', '2026-11-03'],
    ['2026-11-03T10:15:00Z', '', '2026-11-03T11:15:00+01:00'],
    ['2026-11-03T10:15:00.250+0300', '', '2026-11-03T08:15:00+01:00'],
    ['03.11.2026 9:05', '', '2026-11-03T09:05:00+01:00'],
    ['03.07.2026 9:05', '', '2026-07-03T09:05:00+02:00'],
    ['03.07.2026 9:05', 'time: {zone: Europe/Moscow}\n', '2026-07-03T08:05:00+02:00'],
    ['11/3/26 12:30 AM', 'time: {format: [M/D/YY h:mm A]}\n', '2026-11-03T00:30:00+01:00'],
    ['3 Nov', '', undefined],
    ['11/03/2026', '', undefined],
    ['31.02.2026', '', undefined],
    ['03.11.2026 24:10', '', undefined],
    // The clocks go back: this half hour comes twice, the first counts. They go forward: this one never comes.
    ['25.10.2026 02:30', '', '2026-10-25T02:30:00+02:00'],
    ['29.03.2026 02:30', '', '2026-03-29T03:00:00+02:00'],
  ])('%j %s', async (written, time, expected) => {
    expect(await received(written, time)).toBe(expected);
  });
});

describe('rows that do not fit', () => {
  const rows = [
    table[0] ?? [],
    ['1', 'yesterday', 'Fine', '', 'Fax', 'price'],
    ['2', '2026-11-03', 'Fine', 'ten', '', ''],
    ['', '2026-11-03', 'Fine', '', '', ''],
    ['4', '2026-11-03', '', '', '', ''],
    ['5', '2026-11-03', 'Kept', '', 'Unknown', ''],
    ['5', '2026-11-03', 'Twice', '', '', ''],
  ];

  test('are refused by their number with all their reasons, and the others are imported', async () => {
    const folder = workspace({ 'in.csv': `${csv(rows)}\r\n8,2026-11-03,"open` });
    const { exit, stdout } = await load(folder, 'in.csv');
    expect(exit).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Row 2: channel: There is no channel “Fax”. Allowed: call, site; tags: There is no tag “price”. Did you mean “prices”?; received: “yesterday” is no moment in a known form; name the form in the mapping, time: {format: DD.MM.YYYY HH:mm}',
      'Row 3: score.value: “ten” is no number',
      'Row 4: external.id: empty, so that a second import would bring in this row again',
      'Row 5: text: neither a text nor a score',
      'Row 7: external.id: “5” stands in row 6 already',
      'Row 8: a quote is opened and never closed',
      '1 case imported, 0 already here, 6 rows refused',
      '',
    ]);
    expect(cases(folder)).toHaveLength(1);
    expect(cases(folder)[0]).toContain('text: Kept');
    expect(cases(folder)[0]).not.toContain('channel');
  });

  test('are listed for programs, in the language asked for', async () => {
    const folder = workspace({ 'in.csv': csv(rows) });
    const { stdout } = await load(folder, 'in.csv', '--dry-run', '--format', 'json', '--locale', 'ru');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'import', written: false, added: 1, known: 0, refused: 5 });
    expect(stdout).toContain('«ten» — не число');
    expect(cases(folder)).toEqual([]);
  });

  test('leave no personal data in what is printed, where it is to be redacted', async () => {
    const folder = workspace({
      'in.csv': csv([table[0] ?? [], ['1', '2026-11-03', 'x', '', 'mail anna.k@harborpost.com', '']]),
    });
    expect((await load(folder, 'in.csv', '--redact')).stdout).toContain('There is no channel “mail [e-mail]”');
  });

  test('are those that two routing rules claim alike', async () => {
    const routing = (baseWorkspace['map/routing.yaml'] ?? '').replace(
      'rules:',
      'rules:\n  - {client: harbor-1, owner: ann}',
    );
    const folder = workspace({ 'map/routing.yaml': routing, 'in.csv': csv(table) });
    expect((await load(folder, 'in.csv')).stdout).toContain('two routing rules fit alike');
  });

  test('lack what their source cannot do without, or name who had left', async () => {
    const folder = workspace({
      'in.csv': csv(table),
      'map.yaml': map.replace('source: survey, client: harbor-1', 'source: mystery_shopping'),
    });
    expect((await load(folder, 'in.csv')).stdout).toContain('Row 2: The field “employee” is missing');
    writeInto(folder, {
      'map.yaml': map.replace('client: harbor-1', 'employee: bob'),
      'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
        'name: Bob Ray',
        'name: Bob Ray, left: 2026-10-01',
      ),
    });
    expect((await load(folder, 'in.csv')).stdout).toMatch(/Row 2: employee: .*2026-10-01/);
  });
});

test('the same import again changes nothing, and a longer file brings only what is new', async () => {
  const more = [...table, ['8', '2026-12-01', 'Next month', '', '', '']];
  const folder = workspace({ 'in.csv': csv(table), 'more.csv': csv(more) });
  await load(folder, 'in.csv');
  expect((await load(folder, 'in.csv')).stdout).toBe('0 cases imported, 1 already here, 0 rows refused\n');
  expect((await load(folder, 'more.csv')).stdout).toBe('1 case imported, 1 already here, 0 rows refused\n');
  expect(readdirSync(join(folder, 'cases'))).toEqual(['2026-11', '2026-12']);
});

test('personal data is named, and with --redact it never reaches a file', async () => {
  const said = csv([
    table[0] ?? [],
    ['1', '2026-11-03', 'Call +44 20 7946 0018 or write to anna.k@harborpost.com', '', '', ''],
  ]);
  const folder = workspace({ 'in.csv': said });
  expect((await load(folder, 'in.csv', '--dry-run')).stderr).toContain('1 text looks as if personal data stood in it');
  expect((await load(folder, 'in.csv', '--redact', '--locale', 'ru')).stderr).toBe('');
  expect(cases(folder)[0]).toContain('text: Call [телефон] or write to [почта]\n');
});

describe('a mapping that does not fit is shown with the place, and nothing is read in', () => {
  test.each([
    ['colums: {}\n', 'map.yaml:1:1: error: There is no field “colums” here', 'Did you mean “columns”?'],
    [map.replace('score.value', 'score.valeu'), 'There is no field “score.valeu” here', 'Did you mean “score.value”?'],
    [map.replace('Mark', 'Marks'), 'The file has no column “Marks”', 'Did you mean “Mark”?'],
    [map.replace('Phone: call', 'Phone: cal'), 'There is no channel “cal”', 'Did you mean “call”?'],
    [map.replace('  external.id: ID\n', ''), 'No column is named for “external.id”', ''],
    [
      `${map}time: {format: DD.MM, zone: Europe/Moskow}\n`,
      '“DD.MM” is no form of a date',
      'Did you mean “Europe/Moscow”?',
    ],
    [`${map}encoding: cp1251\n`, '“cp1251” is not one of the values', 'windows-1251'],
    ['- a\n', 'Here should be fields', ''],
    ['columns: [\n', 'map.yaml:', ''],
  ])('%j', async (written, words, hint) => {
    const folder = workspace({ 'in.csv': csv(table) });
    writeInto(folder, { 'map.yaml': written });
    const { exit, stdout, stderr } = await load(folder, 'in.csv');
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain(hint);
    expect(cases(folder)).toEqual([]);
  });

  test('a file that is not there, or no mapping at all, is wrong usage', async () => {
    const folder = workspace({ 'in.csv': csv(table) });
    expect(await load(folder, 'out.csv')).toMatchObject({ exit: 2, stderr: 'cxmap: There is no file out.csv\n' });
    expect((await runCli(['case', 'import', 'in.csv'], folder)).exit).toBe(2);
  });
});

describe('files that cannot be read say why', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
  test.each([
    ['in.xlsx', 'PK no zip at all', 'is no xlsx file'],
    ['in.xlsx', xlsxFile({ Sheet: table }, { 'xl/sharedStrings.xml': bomb }), 'cannot be read'],
    ['in.json', '{"ID": 1, ', 'is no JSON'],
    ['in.json', '{"data": {"items": []}}', 'rows: data.items'],
    ['in.csv', Uint8Array.from([0x49, 0x44, 0x81, 0x82, 0x83, 0x84]), 'The encoding of in.csv cannot be told'],
    ['in.csv', '', 'has no first row'],
  ])('%s', async (file, content, words) => {
    const folder = workspace({ [file]: content });
    const { exit, stderr } = await load(folder, file);
    expect(stderr).toContain(words);
    expect(exit).toBe(1);
  });

  test('a sheet that is not there is named beside those that are', async () => {
    const folder = workspace({ 'in.xlsx': xlsxFile({ One: table, Two: [] }), 'map.yaml': `${map}sheet: Three\n` });
    expect((await load(folder, 'in.xlsx')).stderr).toContain('has no sheet “Three”; it has “One”, “Two”');
  });
});

test('progress is shown on a terminal alone', async () => {
  const rows = Array.from({ length: 3 }, (_, index) => [String(index), '2026-11-03', 'x', '', '', '']);
  const folder = workspace({ 'in.csv': csv([table[0] ?? [], ...rows]) });
  expect((await load(folder, 'in.csv')).stderr).toBe('');
});
