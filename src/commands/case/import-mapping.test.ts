import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const constants = 'constants: {source: survey, external: {system: poll}}\n';

function workspace(files: Readonly<Record<string, string>>): string {
  return temporaryFolder({ ...baseWorkspace, ...files });
}

async function load(folder: string, ...more: readonly string[]) {
  const { stdout, stderr, exit } = await runCli(['case', 'import', 'in.csv', '--map', 'map.yaml', ...more], folder);
  return { stdout, stderr, exit };
}

function cases(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^cases.*\.yaml$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const ids = (folder: string): readonly string[] =>
  cases(folder)
    .map((text) => / {2}id: (.*)/.exec(text)?.[1] ?? '')
    .sort();

describe('a file without a column of unique ids', () => {
  test('has several columns together for one, and no two pairs of texts become the same', async () => {
    const folder = workspace({
      'map.yaml': `columns: {external.id: [Shop, No], received: Date, text: Comment}\n${constants}`,
      'in.csv':
        'Shop,No,Date,Comment\nA,1,2026-11-03,x\nA,2,2026-11-03,x\nA|1,,2026-11-03,x\nA,|1,2026-11-03,x\n,,2026-11-03,x\nA,1,2026-11-04,y\n',
    });
    const { stdout } = await load(folder);
    expect(ids(folder)).toEqual(['A|1', 'A|2', 'A|\\|1', 'A\\|1|'].sort());
    expect(stdout).toContain('Row 6: external.id: empty');
    expect(stdout).toContain('Row 7: external.id: “A|1” stands in row 2 already');
    expect((await load(folder)).stdout).toContain('0 cases imported, 4 already here');
  });

  test('has what its mapped cells say for one: rows that say the same are all taken, once', async () => {
    const folder = workspace({
      'map.yaml': `columns: {external: {id: {content: true}}, received: Date, text: Comment}\n${constants}`,
      'in.csv': 'Date,Comment,Other\n2026-11-03,Slow,1\n2026-11-03,Slow,2\n2026-11-03,Kind,3\n2026-11-03,Slow,4\n',
    });
    await load(folder);
    const [first, second, ...rest] = ids(folder);
    expect(ids(folder)).toHaveLength(4);
    const slow =
      ids(folder)
        .find((id) => id.endsWith('-2'))
        ?.slice(0, -2) ?? '';
    expect(slow).toMatch(/^[\da-f]{64}$/);
    expect([first, second, ...rest]).toEqual(expect.arrayContaining([slow, `${slow}-2`, `${slow}-3`]));
    expect((await load(folder)).stdout).toBe('0 cases imported, 4 already here, 0 rows refused\n');
    // Lines moved, a column more, the mapping in another order: still what it was.
    writeInto(folder, {
      'map.yaml': `columns: {text: Comment, received: Date, external.id: {content: true}}\n${constants}`,
      'in.csv': 'New,Comment,Date\n,Kind,2026-11-03\n,Slow,2026-11-03\n,New one,2026-11-03\n',
    });
    expect((await load(folder)).stdout).toBe('1 case imported, 2 already here, 0 rows refused\n');
  });

  test.each(['{content: false}', '{contents: true}', '[]', '{}'])('is refused with “%s”', async (id) => {
    const folder = workspace({
      'map.yaml': `columns: {external.id: ${id}, received: Date, text: Comment}\n${constants}`,
      'in.csv': 'Date,Comment\n',
    });
    expect((await load(folder)).exit).toBe(1);
  });
});

describe('ids that a spreadsheet has rounded', () => {
  const map = `columns: {external.id: ID, received: Date, text: Comment}\n${constants}`;

  test('are refused with the cause, which is told once for all rows', async () => {
    const rows = Array.from({ length: 500 }, () => '1.2E+17,2026-11-03,x').join('\n');
    const folder = workspace({ 'map.yaml': map, 'in.csv': `ID,Date,Comment\n7,yesterday,x\n${rows}\n` });
    const { stdout, exit } = await load(folder);
    expect(exit).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain('Row 3: external.id: 1.2E+17 is a long number that a spreadsheet has rounded');
    expect(lines[4]).toBe('… and 497 rows more for the same reason');
    expect(lines[5]).toBe('0 cases imported, 0 already here, 501 rows refused');
  });

  test('are named as the cause where their zeros make rows alike', async () => {
    const folder = workspace({
      'map.yaml': map,
      'in.csv': 'ID,Date,Comment\n123456789012345000,2026-11-03,x\n123456789012345000,2026-11-03,y\n',
    });
    expect((await load(folder)).stdout).toContain('look as if a spreadsheet had rounded it');
  });
});

describe('rows that are no feedback', () => {
  test('stand before the heading, or repeat it, or do not pass the tests of the mapping', async () => {
    const folder = workspace({
      'map.yaml': `skip: 3
columns: {external.id: ID, received: Date, text: Comment}
rows_where:
  - {column: Status, is: [Complete, partial, 1, true]}
  - {column: Comment, empty: false}
  - {column: Preview, not: "yes"}
${constants}`,
      'in.csv': `Survey of November;;;;
"made on
Monday";;;;

ID;Date;Comment;Status;Preview
"{""ImportId"":""_recordId""}";x;y;z;
1;2026-11-03;Slow; COMPLETE ;no
2;2026-11-03;;complete;no
3;2026-11-03;Kind;Partial;YES
ID;Date;Comment;Status;Preview
4;2026-11-03;Cheap;1;
5;2026-11-03;Fast;open;
`,
    });
    const { stdout, stderr, exit } = await load(folder);
    expect(ids(folder)).toEqual(['"1"', '"4"']);
    expect(stdout).toBe('2 cases imported, 0 already here, 0 rows refused\n');
    expect(stderr).toBe('4 rows left out by rows_where\n1 row that repeats the heading was passed over\n');
    expect(exit).toBe(0);
    const json = JSON.parse((await load(folder, '--format', 'json')).stdout);
    expect(json).toMatchObject({ added: 0, known: 2, filtered: 4, headings: 1 });
  });

  test.each([
    ['rows_where: [{column: Nothing, is: x}]', 'The file has no column “Nothing”'],
    ['rows_where: [{column: ID}]', 'is, not or empty'],
    ['rows_where: [{column: ID, iss: x}]', 'Did you mean “is”?'],
    ['rows_where: [{is: x}]', 'A column is named'],
    ['rows_where: {column: ID}', 'list'],
    ['skip: -1', 'A whole number from 0'],
  ])('%s is refused', async (line, words) => {
    const folder = workspace({
      'map.yaml': `columns: {external.id: ID, received: Date, text: Comment}\n${constants}${line}\n`,
      'in.csv': 'ID,Date,Comment\n1,2026-11-03,x\n',
    });
    const { stderr, exit } = await load(folder);
    expect(stderr).toContain(words);
    expect(exit).toBe(1);
  });
});

test('“*” says what becomes of values that the mapping does not list', async () => {
  const folder = workspace({
    'map.yaml': `columns: {external.id: ID, received: Date, text: Comment, channel: Channel, tags: Topics}
${constants}values:
  channel: {Phone: call, "*": site}
  tags: {Cost: prices, "*": null}
`,
    'in.csv':
      'ID,Date,Comment,Channel,Topics\n1,2026-11-03,x,Fax,"Cost, Weather"\n2,2026-11-03,y,phone,Weather\n3,2026-11-03,z,,\n',
  });
  expect((await load(folder)).stdout).toContain('3 cases imported');
  const [fax, phone, none] = cases(folder).toSorted((a, b) =>
    (/id: "(\d)/.exec(a)?.[1] ?? '').localeCompare(/id: "(\d)/.exec(b)?.[1] ?? ''),
  );
  expect(fax).toContain('channel: site');
  expect(fax).toContain('tags: [prices]');
  expect(phone).toContain('channel: call');
  expect(phone).not.toContain('tags');
  expect(none).not.toContain('channel');
});

test.each([
  [
    'columns: {external.id: ID, received: Date, text: Comment, score.value: A, score: {value: B}}',
    'twice, nested and with a dot',
  ],
  [
    'columns: {external.id: ID, received: Date, text: Comment, channel: C}\nvalues: {channel: {Phone: call, "phone ": site}}',
    '“phone ” stands here twice',
  ],
])('what is said twice is refused: %s', async (lines, words) => {
  const folder = workspace({ 'map.yaml': `${lines}\n${constants}`, 'in.csv': 'ID,Date,Comment,A,B,C\n' });
  expect((await load(folder)).stderr).toContain(words);
});

test('HTML and entities of another system become text, in what people read and nowhere else', async () => {
  const folder = workspace({
    'map.yaml': `columns: {external.id: ID, received: Date, text: [Comment, More], origin.site: Site}\nconstants: {source: open_source, sentiment: negative, origin: {type: forum, url: https://firm.example}, external: {system: poll}}\n`,
    'in.csv':
      'ID,Date,Comment,More,Site\nR&amp;D,2026-11-03,"<p>Slow &amp; dear</p><p>Bye&#27;</p>",a < b,Caf&eacute;\n',
  });
  await load(folder);
  const [said = ''] = cases(folder);
  expect(said).toContain('Slow & dear\n\n  Bye\n\n  a < b\n');
  expect(said).toContain('site: Café');
  expect(said).toContain('id: R&amp;D');
});

describe('--redact', () => {
  const map = `columns: {external.id: ID, received: Date, text: Comment, origin.site: Site, origin.url: Url, origin.type: Kind, channel: Channel}\n${constants}`;
  const heading = 'ID,Date,Comment,Site,Url,Kind,Channel\n';

  test('reaches every field that is written, and says how many pieces it took out', async () => {
    const folder = workspace({
      'map.yaml': map,
      'in.csv': `${heading}anna@firm.ru,2026-11-03,"Паспорт 45 09 123456, anna＠firm.ru, +７ ９１６ １２３-４５-６７",kept by ben@firm.ru,https://shop.example/?to=carl%40firm.ru&x=1,dora@firm.ru,\n`,
    });
    const { stderr, exit } = await load(folder, '--redact');
    expect(exit).toBe(0);
    expect(stderr).toBe('7 pieces of personal data taken out of 1 case\n');
    const [said = ''] = cases(folder);
    expect(said).not.toMatch(/firm|123|45 09|１/);
    expect(said).toContain('?to=[e-mail]&x=1');
    expect(said).toMatch(/id: [\da-f]{64}/);
    const json = JSON.parse((await load(folder, '--redact', '--format', 'json', '--dry-run')).stdout);
    expect(json).toMatchObject({ known: 1, redacted: { cases: 0, pieces: 0 } });
    // Without it the same row is known again, and the other way about.
    expect((await load(folder)).stdout).toContain('0 cases imported, 1 already here');
  });

  test('knows a row again that came in without it', async () => {
    const folder = workspace({
      'map.yaml': map,
      'in.csv': `${heading}anna@firm.ru,2026-11-03,x,,,,\nben@firm.ru,2026-11-03,x,,,,\n`,
    });
    const { stderr } = await load(folder);
    expect(stderr).toContain('2 cases look as if personal data stood in them');
    expect((await load(folder, '--redact')).stdout).toContain('0 cases imported, 2 already here');
  });

  test('prints no personal data of a row that it refuses', async () => {
    const folder = workspace({
      'map.yaml': map,
      'in.csv': `${heading}anna@firm.ru,2026-11-03,x,,,,\nanna@firm.ru,2026-11-03,y,,,,ben@firm.ru\n`,
    });
    const { stdout } = await load(folder, '--redact');
    expect(stdout).toContain('“[e-mail]” stands in row 2 already');
    expect(stdout).not.toContain('firm.ru');
  });
});
