import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const list = (count: number, entry: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join(between);

const map = `columns: {external.id: ID, received: Date, text: Comment, tags: Topics}
constants: {source: survey, external: {system: poll}}
`;

async function load(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const folder = temporaryFolder({ ...baseWorkspace, 'map.yaml': map, ...files });
  const { stdout, stderr, exit } = await runCli(
    ['case', 'import', 'in.csv', '--map', 'map.yaml', '--dry-run', ...more],
    folder,
  );
  return { stdout, stderr, exit };
}

test('columns that are not there are told without the whole heading each time', async () => {
  const heading = list(20_000, (index) => `A column of the file, number ${index}`, ',');
  const wanted = list(300, (index) => `missing${index}`, ', ');
  const { stderr, exit } = await load({
    'map.yaml': map.replace('Comment', `[${wanted}]`),
    'in.csv': `ID,Date,Topics,${heading}\n`,
  });
  expect(exit).toBe(1);
  expect(stderr).toContain('From here on 100 more findings');
  expect(stderr.length).toBeLessThan(2_000_000);
});

test('of refused rows the first thousand are told to programs, without cells of megabytes', async () => {
  const { stdout, exit } = await load(
    { 'in.csv': `ID,Date,Comment,Topics\n${list(1_200, (index) => `${index},${'x'.repeat(5_000)},Slow,\n`)}` },
    '--format',
    'json',
  );
  expect(exit).toBe(1);
  const told: { readonly refused: number; readonly rows: readonly object[] } = JSON.parse(stdout);
  expect(told).toMatchObject({ refused: 1_200, added: 0 });
  expect(told.rows).toHaveLength(1_000);
  expect(stdout.length).toBeLessThan(1_500_000);
});

test('hints on wrong ids look at so many names in all, whatever the number of rows', async () => {
  const tags = list(3_000, (index) => `  - {id: tag-${index}, name: Tag ${index}}\n`);
  const { stdout } = await load(
    {
      'map/vocabulary.yaml': `${baseWorkspace['map/vocabulary.yaml']}`.replace('tags:\n', `tags:\n${tags}`),
      'in.csv': `ID,Date,Comment,Topics\n${list(900, (index) => `${index},2026-11-03,Slow,tagg-${index}\n`)}`,
    },
    '--format',
    'json',
  );
  const told: { readonly rows: readonly { readonly reasons: readonly { readonly hints: readonly string[] }[] }[] } =
    JSON.parse(stdout);
  const hinted = told.rows.filter(({ reasons }) => reasons.some(({ hints }) => hints.length > 0));
  // Each hint looks at 3,001 names, and all together at 2,000,000 at most.
  expect(told.rows).toHaveLength(900);
  expect(hinted).toHaveLength(666);
});

test('a mapping that is too large is refused with a sentence', async () => {
  const { stdout, stderr } = await load({ 'map.yaml': `${map}${'#'.repeat(2 ** 20)}\n`, 'in.csv': 'ID\n' });
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^cxmap: \S+map\.yaml is too large: at least 10\d+ bytes, of at most 1048576 that are read\n$/,
  );
});
