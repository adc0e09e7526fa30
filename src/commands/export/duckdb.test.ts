import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDuck, quotedName } from '../../testing/duck.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

interface Dictionary {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly {
      readonly name: string;
      readonly type: keyof typeof duckTypes;
      readonly key: boolean;
      readonly references: string | null;
    }[];
  }[];
}

const duckTypes = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  moment: 'TIMESTAMP WITH TIME ZONE',
};

const example = (name: string): string => join(repository, 'examples', name);

async function exportInto(workspace: string, folder: string, formats: readonly string[]): Promise<Dictionary> {
  for (const format of formats) {
    expect(await runCli(['export', format, '-o', folder], workspace)).toMatchObject({ exit: 0, stdout: '' });
  }
  return JSON.parse(readFileSync(join(folder, 'dictionary.json'), 'utf8'));
}

/** The questions in SQL that a page asks. */
function statementsOf(page: string, folder: string): readonly string[] {
  const blocks = [...readFileSync(join(repository, page), 'utf8').matchAll(/^```sql\n([\s\S]*?)^```/gm)];
  return blocks.flatMap(([, block = '']) =>
    block
      .replaceAll("'lake/", `'${folder}/`)
      .split(/;\n/)
      .filter((statement) => statement.trim() !== ''),
  );
}

describe('DuckDB', () => {
  const empty = temporaryFolder({ 'cxmap.yaml': 'name: Nothing yet\n' });

  test.each([
    ['a Russian bank', example('bank')],
    ['a workspace with nothing in it', empty],
  ])(
    'reads the tables of %s back row for row, with their types, and every key leads to a row',
    async (_, workspace) => {
      const folder = join(temporaryFolder({}), 'lake');
      const { tables } = await exportInto(workspace, folder, ['csv', 'jsonl', 'parquet']);
      const duck = await openDuck();
      for (const { name, columns } of tables) {
        const types = columns.map((column) => `${quotedName(column.name)}: '${duckTypes[column.type]}'`).join(', ');
        const file = (ending: string): string => `'${join(folder, `${name}.${ending}`)}'`;
        const table = quotedName(name);
        await duck.rows(`CREATE TABLE ${table} AS FROM read_parquet(${file('parquet')})`);
        const described = await duck.rows(`DESCRIBE ${table}`);
        expect(described.map((column) => [column.column_name, column.column_type])).toEqual(
          columns.map((column) => [column.name, duckTypes[column.type]]),
        );
        const csv = `read_csv(${file('csv')}, header = true, delim = ',', quote = '"', auto_detect = false, columns = {${types}})`;
        const json = `read_json(${file('jsonl')}, format = 'newline_delimited', columns = {${types}})`;
        const [differing] = await duck.rows(
          `SELECT (SELECT count(*) FROM (FROM ${table} EXCEPT ALL FROM ${csv})) AS not_in_csv,
                (SELECT count(*) FROM (FROM ${table} EXCEPT ALL FROM ${json})) AS not_in_json,
                (SELECT count(*) FROM ${csv}) - (SELECT count(*) FROM ${table}) AS more_in_csv,
                (SELECT count(*) FROM ${json}) - (SELECT count(*) FROM ${table}) AS more_in_json`,
        );
        expect({ name, ...differing }).toEqual({
          name,
          not_in_csv: '0',
          not_in_json: '0',
          more_in_csv: '0',
          more_in_json: '0',
        });
      }
      const lost = tables.flatMap(({ name, columns }) =>
        columns.flatMap(({ name: column, references }) => {
          const key = tables.find((table) => table.name === references)?.columns.find((one) => one.key)?.name;
          if (references === null || key === undefined) return [];
          const [from, to, own, other] = [name, references, column, key].map(quotedName);
          return `SELECT '${name}.${column}' AS lost, ${own}::VARCHAR AS given FROM ${from} AS a
                ANTI JOIN ${to} AS b ON a.${own} = b.${other} WHERE a.${own} IS NOT NULL`;
        }),
      );
      expect(lost.length).toBeGreaterThan(80);
      expect(await duck.rows(lost.join(' UNION ALL '))).toEqual([]);
    },
  );

  test('answers what the page in both languages asks, as cxmap itself does', async () => {
    const folder = join(temporaryFolder({}), 'lake');
    await exportInto(example('bank'), folder, ['parquet']);
    const asked = statementsOf('docs/exports.md', folder);
    expect(statementsOf('docs/exports.ru.md', folder)).toEqual(asked);
    const duck = await openDuck();
    const answers: (readonly Readonly<Record<string, unknown>>[])[] = [];
    for (const statement of asked) answers.push(await duck.rows(statement));
    const [stages, flow, owed, churn, late] = answers.slice(-5);
    const listed = JSON.parse(
      (await runCli(['list', 'cases', '--status', 'resolved', '-f', 'json'], example('bank'))).stdout,
    );
    expect(owed?.reduce((sum, { cases }) => sum + Number(cases), 0)).toBe(listed.items.length);
    const counted = JSON.parse(
      (await runCli(['flow', '-f', 'json', '--as-of', '2026-12-07T12:00:00Z'], example('bank'))).stdout,
    );
    const weeks: readonly { week: string; count: number }[] = counted.weeks;
    for (const { week, finished } of flow ?? []) {
      expect(weeks).toContainEqual(expect.objectContaining({ week, count: Number(finished) }));
    }
    expect(flow?.length).toBe(weeks.filter(({ count }) => count > 0).length);
    expect(stages?.length).toBeGreaterThan(10);
    expect(churn).toContainEqual(expect.objectContaining({ month: '2026-10', cause: 'обслуживание', clients: '1' }));
    expect(late?.length).toBeGreaterThan(0);
  });

  test('has the rows of many groups, each once and in order', async () => {
    const ids = Array.from({ length: 4321 }, (_, index) => `T-261103-${index.toString(10).padStart(5, '0')}`);
    const folder = join(temporaryFolder({}), 'lake');
    mkdirSync(folder);
    const tags = ids.map((id) => `  - {id: "${id.toLowerCase()}", name: "${id}", group: process}\n`).join('');
    const workspace = temporaryFolder({ ...loopWorkspace, 'map/vocabulary.yaml': `tags:\n${tags}` });
    await exportInto(workspace, folder, ['parquet']);
    const duck = await openDuck();
    const rows = await duck.rows(`SELECT id FROM '${join(folder, 'tag.parquet')}'`);
    expect(rows.map(({ id }) => id)).toEqual([...ids.map((id) => id.toLowerCase()), '-']);
  });

  test('reads what the built command wrote, which has the same bytes each time', async () => {
    const [built, other] = [join(temporaryFolder({}), 'built'), join(temporaryFolder({}), 'other')];
    const done = runBin(['export', 'parquet', '--tables', 'case', '-o', built], example('saas'));
    expect(done).toMatchObject({ exit: 0, stdout: '' });
    expect(await runCli(['export', 'parquet', '-o', other], example('saas'))).toMatchObject({ exit: 0 });
    expect(readFileSync(join(built, 'case.parquet'))).toEqual(readFileSync(join(other, 'case.parquet')));
    const [{ n } = {}] = await (await openDuck()).rows(`SELECT count(*) AS n FROM '${built}/case.parquet'`);
    expect(Number(n)).toBeGreaterThan(10);
  });
});
