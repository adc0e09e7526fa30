import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../source/csv.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

type Value = string | number | boolean | null;
type Rows = readonly Readonly<Record<string, Value>>[];

interface Dictionary {
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly columns: readonly {
      readonly name: string;
      readonly type: string;
      readonly nullable: boolean;
      readonly key: boolean;
      readonly references: string | null;
      readonly freeText: boolean;
      readonly meaning: string;
    }[];
  }[];
}

const bank = join(repository, 'examples/bank');
const saas = join(repository, 'examples/saas');

function dictionaryIn(folder: string): Dictionary {
  return JSON.parse(readFileSync(join(folder, 'dictionary.json'), 'utf8'));
}

function rowsIn(folder: string, table: string): Rows {
  const lines = readFileSync(join(folder, `${table}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

async function exported(workspace: string, format: string, ...more: readonly string[]): Promise<string> {
  const folder = join(temporaryFolder({}), 'out');
  expect(await runCli(['export', format, '-o', folder, ...more], workspace)).toMatchObject({ exit: 0, stdout: '' });
  return folder;
}

/** What does not hold of some tables: keys that are there twice, keys that lead to no row, empty values where none may be. */
function faultsIn(folder: string): readonly string[] {
  const { tables } = dictionaryIn(folder);
  const keys = new Map(
    tables.map(({ name, columns }) => {
      const ofKey = columns.filter(({ key }) => key);
      return [name, rowsIn(folder, name).map((row) => JSON.stringify(ofKey.map((key) => row[key.name])))];
    }),
  );
  const members = new Map([...keys].map(([name, all]) => [name, new Set(all)]));
  return tables.flatMap(({ name, columns }) => {
    const rows = rowsIn(folder, name);
    return [
      ...(members.get(name)?.size === keys.get(name)?.length ? [] : [`${name}: a key twice`]),
      ...columns.flatMap((column) => {
        const values = rows.map((row) => row[column.name]);
        const known = column.references === null ? undefined : members.get(column.references);
        return [
          ...(values.every((value) => value !== undefined && (value !== null || column.nullable))
            ? []
            : [`${name}.${column.name}: empty`]),
          ...values
            .filter((value) => known && value !== null && !known.has(JSON.stringify([value])))
            .map((value) => `${name}.${column.name}: ${value} leads nowhere`),
        ];
      }),
    ];
  });
}

describe('export', () => {
  test.each(['saas', 'minimal'])(
    'of %s: keys are unique, each leads to a row, and every column has a meaning',
    async (name) => {
      for (const locale of ['ru', 'en']) {
        const folder = await exported(join(repository, 'examples', name), 'jsonl', '--texts', '--locale', locale);
        expect(faultsIn(folder)).toEqual([]);
        const { tables } = dictionaryIn(folder);
        expect(tables.flatMap((table) => table.columns.filter(({ meaning }) => meaning === ''))).toEqual([]);
        const page = readFileSync(join(folder, 'dictionary.md'), 'utf8');
        for (const { name: table, title } of tables) expect(page).toContain(`## ${table}\n\n${title}`);
      }
    },
  );

  test('CSV has the rows of JSON Lines, the columns of the dictionary, and the same bytes each time', async () => {
    const [csv, again, lines] = [
      await exported(saas, 'csv', '--texts'),
      await exported(saas, 'csv', '--texts'),
      await exported(saas, 'jsonl', '--texts'),
    ];
    expect(readdirSync(csv)).toEqual(readdirSync(again));
    for (const file of readdirSync(csv)) expect(readFileSync(join(csv, file))).toEqual(readFileSync(join(again, file)));
    for (const { name, columns } of dictionaryIn(csv).tables) {
      const [head, ...rest] = readCsv(readFileSync(join(csv, `${name}.csv`), 'utf8')).lines.map(({ fields }) =>
        fields.map(({ text }) => text),
      );
      expect(head).toEqual(columns.map((column) => column.name));
      expect(rest).toEqual(rowsIn(lines, name).map((row) => columns.map((column) => String(row[column.name] ?? ''))));
    }
  });

  test('what people wrote is there only where it is wanted, never with addresses of mail or as a formula', async () => {
    const workspace = temporaryFolder({
      ...loopWorkspace,
      'cases/2026-11/C-261106-AAAAA.yaml':
        'source: data\nreceived: 2026-11-06T09:00:00Z\nexternal: {system: crm, id: "+7-12"}\ntext: "Write to anna.petrova@harbor-mail.com, quick"\n',
    });
    const without = await exported(workspace, 'csv');
    const table = (folder: string, name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8');
    expect(table(without, 'case').split('\n')[0]).not.toContain('text');
    expect(table(without, 'case')).toContain(",crm,'+7-12,");
    const texts = await exported(workspace, 'csv', '--texts');
    expect(table(texts, 'case')).toContain('"Write to …, quick"');
    expect(table(texts, 'case')).toContain(`"'=HYPERLINK(""http://evil.example"") [31mred[0m"`);
    expect(table(texts, 'person')).not.toContain('@');
    expect(dictionaryIn(texts).tables.flatMap(({ columns }) => columns.filter(({ name }) => name === 'email'))).toEqual(
      [],
    );
  });

  test('for Excel numbers have a comma, fields a semicolon between them, times the zone of the workspace', async () => {
    const folder = await exported(bank, 'csv', '--excel', '--tables', 'metric_value', '--tables', 'case');
    const cases = readFileSync(join(folder, 'case.csv'), 'utf8');
    expect(cases.slice(0, 11)).toBe('\uFEFFid;source;');
    expect(cases).toMatch(/^C-260811-VZYNZ;survey;2026-08-11 13:05:00;2026-08-11;.*\r$/m);
    expect(readFileSync(join(folder, 'metric_value.csv'), 'utf8')).toMatch(/;\d+,\d+;/);
    expect(readdirSync(folder)).toEqual(['case.csv', 'dictionary.json', 'dictionary.md', 'metric_value.csv']);
  });

  test('since a day there are only records to which something happened, and no key leads to what is left out', async () => {
    const folder = await exported(bank, 'jsonl', '--since', '2026-11-01');
    expect(faultsIn(folder)).toEqual([]);
    const all = await exported(bank, 'jsonl');
    const ids = rowsIn(folder, 'case').map(({ id }) => id);
    const touched = rowsIn(all, 'case').filter(({ received_date: date }) => String(date) >= '2026-11-01');
    expect(ids).toEqual(expect.arrayContaining(touched.map(({ id }) => id)));
    expect(ids.length).toBeLessThan(rowsIn(all, 'case').length);
    const answered = rowsIn(all, 'case_answer').filter(({ at_date: date }) => String(date) >= '2026-11-01');
    expect(rowsIn(folder, 'case_answer')).toEqual(expect.arrayContaining([...answered]));
    expect(rowsIn(folder, 'client').map(({ id }) => id)).toEqual(rowsIn(all, 'client').map(({ id }) => id));
  });

  test('what nobody knows leads to the row for that: persons, tags and cases that are not there', async () => {
    const workspace = temporaryFolder({
      ...loopWorkspace,
      'cases/2026-11/C-261106-AAAAA.yaml':
        'source: data\nreceived: 2026-11-06T09:00:00Z\nclient: nobody\ntags: [none, neither]\ntext: x\n' +
        'answers: [{at: 2026-11-07T09:00:00Z, by: ghost, channel: phone, outcome: satisfied}]\n',
      'tasks/2026-11/T-261107-AAAAA.yaml':
        'title: x\ntype: callback\nowner: ghost\ndue: 2026-11-09\nstatus: open\ncases: [C-261101-ZZZZZ]\nhistory:\n  - {at: 2026-11-07T08:00:00Z, by: ann, to: open, owner: ghost, due: 2026-11-09}\n',
    });
    const folder = await exported(workspace, 'jsonl');
    expect(faultsIn(folder)).toEqual([]);
    expect(rowsIn(folder, 'case')).toContainEqual(expect.objectContaining({ id: 'C-261106-AAAAA', client: '-' }));
    expect(rowsIn(folder, 'case_tag').filter((row) => row.case === 'C-261106-AAAAA')).toEqual([
      { case: 'C-261106-AAAAA', tag: '-' },
    ]);
    expect(rowsIn(folder, 'case_answer')).toContainEqual(expect.objectContaining({ by: '-' }));
    expect(rowsIn(folder, 'case_task').filter(({ task }) => task === 'T-261107-AAAAA')).toEqual([]);
  });

  test('days stand in a row over fifty years at most; a date in another age stands alone', async () => {
    const workspace = temporaryFolder({
      ...loopWorkspace,
      'cases/2026-11/C-261106-AAAAA.yaml': 'source: data\nreceived: 1026-11-06T09:00:00Z\ntext: x\n',
    });
    const folder = await exported(workspace, 'jsonl');
    const dates = rowsIn(folder, 'date').map(({ date }) => date);
    expect(dates[0]).toBe('1026-11-06');
    expect(dates.length).toBeLessThan(18_264);
    expect(faultsIn(folder)).toEqual([]);
  });

  test('says in JSON what it wrote, and refuses a file in the place of the folder, an unknown table and a day that is none', async () => {
    const folder = temporaryFolder({ 'file.txt': '' });
    const said = await runCli(
      ['export', 'csv', '-o', join(folder, 'out'), '--format', 'json', '--tables', 'tag'],
      bank,
    );
    expect(JSON.parse(said.stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'export',
      leftOut: 0,
      tables: [{ table: 'tag', file: 'tag.csv' }],
    });
    for (const [given, words] of [
      [['-o', join(folder, 'file.txt')], 'is not a folder'],
      [['--tables', 'cases'], 'cases'],
      [['--since', '2026-02-30'], '2026-02-30'],
    ] as const) {
      const refused = await runCli(['export', 'csv', ...given, '--locale', 'en'], bank);
      expect(refused).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(words) });
    }
  });

  test('the command as it is built writes the same', async () => {
    const folder = join(temporaryFolder({}), 'out');
    expect(runBin(['export', 'csv', '-o', folder], bank)).toMatchObject({
      exit: 0,
      stdout: '',
      stderr: expect.stringMatching(/^В .*: 22 таблицы, \d+ строк/),
    });
    const inProcess = await exported(bank, 'csv');
    expect(readFileSync(join(folder, 'case.csv'), 'utf8')).toBe(readFileSync(join(inProcess, 'case.csv'), 'utf8'));
  });
});
