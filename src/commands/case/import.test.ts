import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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
recorded: 2026-11-22T10:00:00+00:00
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

test('feedback of today is not said to have come in late', async () => {
  const folder = workspace({ 'in.csv': csv([table[0] ?? [], ['1', '2026-11-22 08:00', 'Fine', '', '', '']]) });
  await load(folder, 'in.csv');
  expect(cases(folder).join('')).not.toContain('recorded');
});

test('old feedback is not past its limit at once, and its times count from when it came in', async () => {
  const folder = workspace({ 'in.csv': csv([table[0] ?? [], ['1', '2023-05-02', 'Fine', '', '', '']]) });
  await load(folder, 'in.csv');
  const untriaged = async (): Promise<unknown> =>
    JSON.parse((await runCli(['monitor', 'untriaged', '--late', '--format', 'json'], folder)).stdout);
  expect(await untriaged()).toMatchObject({ lists: { untriaged: [] } });
  expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
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

  test('are those of a mark that the scale of the metric does not have', async () => {
    const nps = (baseWorkspace['metrics/first-order.yaml'] ?? '').replace('kind: share', 'kind: nps');
    const marks = csv([
      table[0] ?? [],
      ...['110', '8,5', '-1', '10'].map((mark, at) => [`${at}`, '2026-11-03', '', mark, '', '']),
    ]);
    const folder = workspace({ 'metrics/first-order.yaml': nps, 'in.csv': marks });
    const { exit, stdout } = await load(folder, 'in.csv');
    expect(exit).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Row 2: score.value: 110 is not on the scale of its metric, 0 to 10',
      'Row 3: score.value: 8.5 is no whole number: an NPS is asked in whole marks from 0 to 10',
      'Row 4: score.value: -1 is not on the scale of its metric, 0 to 10',
      '1 case imported, 0 already here, 3 rows refused',
      '',
    ]);
  });

  test('are refused by their number with all their reasons, and the others are imported', async () => {
    const folder = workspace({ 'in.csv': `${csv(rows)}\r\n8,2026-11-03,"open` });
    const { exit, stdout } = await load(folder, 'in.csv');
    expect(exit).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Row 2: channel: There is no channel “Fax”. Allowed: call, site; tags: There is no tag “price”. Did you mean “prices”? Or add it: cxmap add tag price group=process; received: “yesterday” is no moment in a known form; name the form in the mapping, time: {format: DD.MM.YYYY HH:mm}',
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
  const more = [...table, ['8', '2026-10-01', 'Next month', '', '', '']];
  const folder = workspace({ 'in.csv': csv(table), 'more.csv': csv(more) });
  await load(folder, 'in.csv');
  expect((await load(folder, 'in.csv')).stdout).toBe('0 cases imported, 1 already here, 0 rows refused\n');
  expect((await load(folder, 'more.csv')).stdout).toBe('1 case imported, 1 already here, 0 rows refused\n');
  expect(readdirSync(join(folder, 'cases'))).toEqual(['2026-10', '2026-11']);
});

test('personal data is named, and with --redact it never reaches a file', async () => {
  const said = csv([
    table[0] ?? [],
    ['1', '2026-11-03', 'Call +44 20 7946 0018 or write to anna.k@harborpost.com', '', '', ''],
  ]);
  const folder = workspace({ 'in.csv': said });
  expect((await load(folder, 'in.csv', '--dry-run')).stderr).toContain('1 case looks as if personal data stood in it');
  expect((await load(folder, 'in.csv', '--redact', '--locale', 'ru')).stderr).toBe(
    'Скрыты персональные данные: 2 места, 1 обращение\n',
  );
  expect(cases(folder)[0]).toContain('text: Call [телефон] or write to [почта]\n');
});

describe('feedback is never cut or changed in silence', () => {
  const heading = 'ID,Date,Comment,Mark,Channel,Topics\n';
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const sheetOf = (cells: string, more = ''): Uint8Array =>
    xlsxFile(
      { Sheet: [] },
      {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${['ID', 'Date', 'Comment', 'Mark', 'Channel', 'Topics']
          .map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`)
          .join('')}</row>${cells}</sheetData></worksheet>`,
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="18"/></cellXfs></styleSheet>`,
        ...(more === '' ? {} : { 'xl/workbook.xml': more }),
      },
    );
  const day = '<c t="inlineStr"><is><t>2026-11-03</t></is></c>';
  const said = '<c t="inlineStr"><is><t>Fine</t></is></c>';

  test('a text that was cut at a comma is refused, and says what to do', async () => {
    const folder = workspace({ 'in.csv': `${heading}1,2026-11-03,x,,,,good, but slow\n2,2026-11-03,Kept,,,,,,\n` });
    const { exit, stdout } = await load(folder, 'in.csv');
    expect(exit).toBe(1);
    expect(stdout).toContain('Row 2: 8 cells where the first row has 6: most likely a text was cut');
    expect(stdout).toContain('1 case imported, 0 already here, 1 row refused');
  });

  test('a column is found by its name, however many blanks stand in it', async () => {
    const folder = workspace({
      'in.csv': 'ID,Date,The  comment\n1,2026-11-03,Kept\n',
      'map.yaml': `columns: {external.id: ID, received: Date, text: "The   comment "}
constants: {source: survey, external.system: poll}
`,
    });
    expect((await load(folder, 'in.csv')).stdout).toContain('1 case imported');
    expect(cases(folder)[0]).toContain('text: Kept');
  });

  test('an encoding that had to be guessed is named, and doubted where its words look wrong', async () => {
    const german = bytes(`${heading}1,2026-11-03,Die Gr\xF6\xDFe \x80,,,\n`);
    const folder = workspace({ 'in.csv': german, 'named.csv': german });
    const { stderr, exit } = await load(folder, 'in.csv');
    expect(exit).toBe(0);
    expect(stderr).toContain('windows-1252 is a guess. If “Größe” is no word');
    expect(cases(folder)[0]).toContain('text: Die Größe €\n');
    writeInto(folder, { 'map.yaml': `${map.replace('poll', 'other')}encoding: latin1\n` });
    expect((await load(folder, 'named.csv')).stderr).toBe('');
    expect(cases(folder)).toHaveLength(2);
    const json = await load(folder, 'named.csv', '--dry-run', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ encoding: { name: 'windows-1252', by: 'named' } });
  });

  test.each([
    ['windows-1251', [0xc4, 0xee, 0xeb, 0xe3, 0xee, 0x20, 0xf2, 0xe5, 0xf0, 0xef, 0xe5, 0xf2, 0xfc]],
    ['koi8-r', [0xe4, 0xcf, 0xcc, 0xc7, 0xcf, 0x20, 0xd4, 0xc5, 0xd2, 0xd0, 0xc5, 0xd4, 0xd8]],
    ['ibm866', [0x84, 0xae, 0xab, 0xa3, 0xae, 0x20, 0xe2, 0xa5, 0xe0, 0xaf, 0xa5, 0xe2, 0xec]],
  ])('Russian in %s is told by its letters, and said to be an assumption', async (name, letters) => {
    const folder = workspace({
      'in.csv': Buffer.concat([bytes(`${heading}1,2026-11-03,`), Uint8Array.from(letters), bytes(',,,\n')]),
    });
    expect((await load(folder, 'in.csv')).stderr).toContain(`it was taken for ${name}.`);
    expect(cases(folder)[0]).toContain('text: Долго терпеть\n');
  });

  test('UTF-16 without a mark is seen by its zeros', async () => {
    const folder = workspace({ 'in.csv': Buffer.from(csv(table, ';'), 'utf16le') });
    expect((await load(folder, 'in.csv')).stderr).toContain('it was taken for utf-16le.');
    expect(cases(folder)).toEqual([row]);
  });

  test('characters that do not decode are counted', async () => {
    const folder = workspace({ 'in.csv': bytes(`${heading}1,2026-11-03,Gr\xF6\xDFe,,,\n`) });
    writeInto(folder, { 'map.yaml': `${map}encoding: utf-8\n` });
    expect((await load(folder, 'in.csv')).stderr).toContain('1 text holds “\uFFFD”');
  });

  test('ids keep their digits and zeros, or their rows are refused', async () => {
    const numbers = ['9007199254740991', '9007199254740990', '12345678901234567890'];
    const rows = numbers.map((id) => `<row><c><v>${id}</v></c>${day}${said}</row>`).join('');
    const folder = workspace({ 'in.xlsx': sheetOf(`${rows}<row><c s="1"><v>421</v></c>${day}${said}</row>`) });
    const { stdout } = await load(folder, 'in.xlsx');
    expect(stdout).toContain('Row 4: external.id: 12345678901234567890 has more digits than a number');
    expect(stdout).toContain('3 cases imported');
    for (const id of ['9007199254740991', '9007199254740990', '00421'])
      expect(cases(folder).join()).toContain(`"${id}"`);
  });

  test('a formula without a result and a cell with an error are refused; what has no column here is not looked at', async () => {
    const rows = [
      `<row><c><v>1</v></c>${day}<c><f>A1</f></c><c><v>5</v></c></row>`,
      `<row><c><v>2</v></c>${day}${said}<c><f>A1</f><v></v></c></row>`,
      `<row><c><v>3</v></c>${day}${said}<c t="e"><v>#N/A</v></c></row>`,
      `<row><c><v>4</v></c>${day}${said}<c t="str"><f>IF(1,"")</f><v></v></c><c/><c/><c t="e"><v>#REF!</v></c></row>`,
    ].join('');
    const folder = workspace({ 'in.xlsx': sheetOf(rows), 'in.csv': `${heading}9,2026-11-03,#NAME?,,,\n` });
    expect((await load(folder, 'in.xlsx')).stdout.split('\n')).toEqual([
      'Row 2: text: the cell is a formula that has not been calculated; open the file in a spreadsheet, save it, and import again',
      'Row 3: score.value: the cell is a formula that has not been calculated; open the file in a spreadsheet, save it, and import again',
      'Row 4: score.value: the cell shows #N/A; mend it in the spreadsheet, or empty it, and import again',
      '1 case imported, 0 already here, 3 rows refused',
      '',
    ]);
    expect((await load(folder, 'in.csv')).stdout).toContain('Row 2: text: the cell shows #NAME?');
    const stale =
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>';
    writeInto(folder, { 'stale.xlsx': sheetOf(`<row><c><v>5</v></c>${day}<c><f>A1</f><v>0</v></c></row>`, stale) });
    expect((await load(folder, 'stale.xlsx')).stdout).toContain('text: the cell is a formula that has not been');
  });

  test('hidden rows are counted; a share is what the sheet shows; a time of no day is no moment', async () => {
    const rows = [
      `<row hidden="1"><c><v>1</v></c>${day}${said}<c s="2"><v>0.85</v></c></row>`,
      `<row><c><v>2</v></c><c s="3"><v>0.4</v></c>${said}</row>`,
      `<row><c><v>3</v></c><c s="3"><v>-3</v></c>${said}</row>`,
    ];
    const folder = workspace({ 'in.xlsx': sheetOf(rows.join('')) });
    const { stdout, stderr } = await load(folder, 'in.xlsx');
    expect(stderr).toBe('1 row that is hidden in the sheet was read like the others\n');
    expect(cases(folder)).toEqual([expect.stringContaining('value: 85\n')]);
    expect(stdout).toContain('Row 3: received: “09:36:00” is no moment');
    expect(stdout).toContain('Row 4: received: “-3” is no moment');
  });

  test.each([
    ['in.csv', 'a workbook under the name of a CSV file'],
    ['in.xlsm', 'a workbook with macros'],
  ])('%s: %s is read as one', async (file) => {
    const folder = workspace({ [file]: xlsxFile({ Sheet: table }) });
    const { stderr } = await load(folder, file);
    expect(stderr).toBe(
      file === 'in.csv' ? 'The file is an Excel workbook, though its name does not say so; it was read as one\n' : '',
    );
    expect(cases(folder)).toEqual([row]);
  });
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
    [`${map}encoding: cp-1251\n`, 'There is no encoding “cp-1251”', 'windows-1251'],
    [map.replace('Mark', 'Twice'), 'The file has several columns “Twice”', 'by its number: 7 or 8'],
    ['- a\n', 'Here should be fields', ''],
    ['columns: [\n', 'map.yaml:', ''],
  ])('%j', async (written, words, hint) => {
    const [heading = [], ...rest] = table;
    const folder = workspace({ 'in.csv': csv([[...heading, 'Twice', 'Twice'], ...rest]) });
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
    [
      'in.xlsx',
      Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'is an old Excel workbook (.xls): open it in a spreadsheet and save it as .xlsx or CSV',
    ],
    [
      'in.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'is a workbook with a password: take the password off',
    ],
    ['in.xlsx', xlsxFile({}, { 'xl/workbook.bin': '' }), 'is a binary Excel workbook (.xlsb)'],
    ['in.xlsx', zipSync({ 'content.xml': strToU8('') }), 'is an OpenDocument spreadsheet (.ods)'],
    ['in.xls', ' <html><table><tr><td>ID</table>', 'is a web page'],
    ['in.csv', '%PDF-1.7', 'is a PDF'],
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
