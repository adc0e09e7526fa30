import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** Sales hands clients over to support, with what it has promised them. */
function workspace(locale: 'en' | 'ru'): string {
  return temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `name: Blue Harbor\nlocale: ${locale}\ntimezone: UTC\ncx_team: support\n`,
    'map/vocabulary.yaml': `${baseWorkspace['map/vocabulary.yaml']}churn_reasons:
  - {id: price, name: Too expensive, group: price}
  - {id: broken-promise, name: A promise was not kept, group: service}
`,
    'map/handoffs/new-client.yaml': `name: New client
from: sales
to: [support]
stages: [purchase]
mode: push
information:
  - {field: reason, type: text, required: true}
  - {field: promised, type: list, required: true, promises: true}
when: {deadline: 1 working day, after: contract-signed}
responsible: dan
where: {system: desk}
`,
  });
}

type Command = (argv: readonly string[]) => Run | Promise<Run>;

/** From the promises of the sale over one that is kept and one that is not to what the interview found. */
async function live(folder: string, run: Command): Promise<readonly string[]> {
  const said: string[] = [];
  const good = async (...argv: readonly string[]): Promise<Run> => {
    const told = await run(argv);
    expect(told.exit, `${argv.join(' ')}: ${told.stderr}`).toBe(0);
    said.push(told.stdout, told.stderr);
    return told;
  };
  const client = (): string => readFileSync(join(folder, 'clients/harbor-9.yaml'), 'utf8');
  const left = async (list: string, at: string): Promise<readonly unknown[]> => {
    const told = await runCli(['monitor', list, '--as-of', at, '--format', 'json'], folder);
    return JSON.parse(told.stdout).lists[list];
  };
  await good(
    'client',
    'add',
    'harbor-9',
    '--attribute',
    'size=40',
    '--manager',
    'ann',
    '--by',
    'dan',
    '--as-of',
    '2026-11-02',
  );
  const handover = ['client', 'handover', 'harbor-9', '--by', 'dan', '--as-of', '2026-11-03T09:00:00Z'];
  const refused = await run(handover);
  expect(refused.exit).toBe(1);
  said.push(refused.stderr);
  await good(
    ...handover,
    ...['--field', 'reason=Too many calls', '--type', 'callback'],
    ...['--promise', 'A call on Fridays=2026-11-06=ann', '--promise', 'An export=2026-11-13=ann'],
  );
  expect(await left('promises', '2026-11-14T09:00:00Z')).toMatchObject([{ late: true }, { late: true }]);
  await good('client', 'keep', 'harbor-9', 'Fridays', '--by', 'ann', '--as-of', '2026-11-06T12:00:00Z');
  const broken = ['client', 'break', 'harbor-9', 'export', '--reason', 'It is not built yet'];
  await good(...broken, '--by', 'ann', '--as-of', '2026-11-16T12:00:00Z');
  expect(await left('promises', '2026-11-17T09:00:00Z')).toEqual([]);
  await good('client', 'churn', 'harbor-9', '--stated', 'price', '--by', 'ann', '--as-of', '2026-11-18T09:00:00Z');
  expect(await left('churn-unexplained', '2026-11-18T10:00:00Z')).toMatchObject([{ people: ['ann'] }]);
  const talk = ['case', 'add', '--source', 'interview', '--client', 'harbor-9', '--text', 'We waited for the export'];
  const added = await good(...talk, '--channel', 'call', '--by', 'ann', '--as-of', '2026-11-19T09:00:00Z');
  const interview = /C-\d{6}-\w{5}/.exec(added.stdout)?.[0] ?? '';
  const found = ['client', 'churn', 'harbor-9', '--interview', interview, '--cause', 'broken-promise'];
  await good(...found, '--preventable', 'yes', '--by', 'ann', '--as-of', '2026-11-19T10:00:00Z');
  expect(await left('churn-unexplained', '2026-11-19T11:00:00Z')).toEqual([]);
  expect(client()).toMatch(/stated: price\n[\s\S]*cause: broken-promise/);
  await good('client', 'show', 'harbor-9', '--as-of', '2026-11-20T09:00:00Z');
  await good('validate');
  return said;
}

describe('a client, from the promises of the sale to what the interview found', () => {
  test.each([
    ['en', '“reason” and “promised”', 'A call on Fridays', 'Too expensive'],
    ['ru', '«reason» и «promised»', 'A call on Fridays', 'Too expensive'],
  ] as const)('goes its way in %s', async (locale, ...words) => {
    const folder = workspace(locale);
    const said = (await live(folder, (argv) => runCli(argv, folder))).join('\n');
    for (const one of words) expect(said).toContain(one);
  });

  test('goes its way by the real command', async () => {
    const folder = workspace('ru');
    await live(folder, (argv) => runBin(argv, folder));
  });
});
