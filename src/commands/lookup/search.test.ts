import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const folder = temporaryFolder({
  ...loopWorkspace,
  'map/groups/счёт.yaml': 'name: "Сч\\u0451т и\\u0306 оплата"\nmembers: [ann]\nmeets: 2 weeks\n',
});

interface Result {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly line: number;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

async function resultsOf(...argv: readonly string[]): Promise<readonly Result[]> {
  const { exit, stdout } = await runCli(['search', ...argv, '--format', 'json'], folder);
  expect(exit).toBe(0);
  const { results }: { results: readonly Result[] } = JSON.parse(stdout);
  return results;
}

async function found(...argv: readonly string[]): Promise<readonly string[]> {
  return (await resultsOf(...argv)).map(({ kind, id }) => `${kind}/${id}`);
}

describe('search', () => {
  test('shows each thing with its place and the words marked', async () => {
    const { exit, stdout } = await runCli(['search', 'letter', 'came'], folder);
    expect(exit).toBe(0);
    expect(stdout).toBe(`C-261102-4MX2Q  The price *letter* *came* after the price.
  case · cases/2026-11/C-261102-4MX2Q.yaml:6
`);
  });

  test('wants every word, in any order, as the beginning of a word', async () => {
    expect(await found('pric', 'LETT')).toEqual(['case/C-261102-4MX2Q']);
    expect(await found('etter')).toEqual([]);
  });

  test('finds names before texts, and members, tags and stages by themselves', async () => {
    const results = await found('prices');
    expect(results.indexOf('tag/prices')).toBeGreaterThanOrEqual(0);
    expect(results.indexOf('handoff/new-prices')).toBeLessThan(results.indexOf('case/C-261102-4MX2Q'));
    expect(await found('Ann', 'Lee')).toEqual(['person/ann']);
  });

  test('takes ё for е, and letters for what they are however they are composed or escaped', async () => {
    expect(await found('счет')).toEqual(['group/счёт']);
    expect(await found('СЧЁТ', 'й')).toEqual(['group/счёт']);
  });

  test('finds a record by the end of its id, and what names it', async () => {
    expect(await found('7K3QX')).toEqual(['task/T-261102-7K3QX', 'case/C-261102-4MX2Q']);
  });

  test('says as JSON where the words stand', async () => {
    const [first] = await resultsOf('week', '--kind', 'ideas');
    expect(first).toMatchObject({
      field: 'text',
      line: 2,
      text: 'Support should know a week before',
      marks: [[22, 26]],
    });
  });

  test('shows twenty at most unless told otherwise', async () => {
    const bank = join(repository, 'examples/bank');
    const { stdout, stderr } = await runCli(['search', 'клиент'], bank);
    expect(stdout.match(/^ {2}.* · /gm)).toHaveLength(20);
    expect(stderr).toMatch(/^Показаны лучшие 20 из \d+/);
    const two = await runCli(['search', 'клиент', '--limit', '2'], bank);
    expect(two.stdout.match(/^ {2}.* · /gm)).toHaveLength(2);
  });

  test('that finds nothing says so, and that is no failure', async () => {
    expect(await runCli(['search', 'xyzzy'], folder)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Nothing has all of these words\n',
    });
  });

  test.each([
    [['x', '--kind', 'taks'], 'There is no kind “taks”'],
    [['x', '--limit', '-3'], '“-3” is no number'],
  ])('%j is wrong usage', async (argv, words) => {
    const { exit, stderr } = await runCli(['search', ...argv], folder);
    expect(exit).toBe(2);
    expect(stderr).toContain(words);
  });

  test('lets no control characters through, also in the middle of a match', async () => {
    const { stdout } = await runCli(['search', 'hyperlink'], folder);
    expect(stdout).toContain('*HYPERLINK*');
    expect(stdout).not.toContain('\u001B');
  });

  test('finds what stands in a file with errors', async () => {
    const broken = temporaryFolder({ ...loopWorkspace, 'map/groups/odd.yaml': 'naem: Zebra crossing\n' });
    const { stdout } = await runCli(['search', 'zebra'], broken);
    expect(stdout).toContain('map/groups/odd.yaml:1');
  });
});
