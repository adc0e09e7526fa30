import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const path = 'announcements/2026-11/A-261104-7K3QX.yaml';

const news = `handoff: new-prices # by hand
effective: 2026-12-07
published: 2026-11-04T09:00:00Z
by: dan
react: Name the new price
fields: {price: 59 EUR}
articles:
  - {url: "https://help.example/prices", owner: bob}
  - {url: "https://help.example/fees", owner: ann}
`;

function workspace(files: Readonly<Record<string, string>> = {}): {
  run(...argv: readonly string[]): Promise<Run>;
  text(): string;
} {
  const handoff = (baseWorkspace['map/handoffs/new-prices.yaml'] ?? '').replace('to: [support]', 'to: [support, desk]');
  const folder = temporaryFolder({
    ...baseWorkspace,
    'map/handoffs/new-prices.yaml': `${handoff}confirm: true\n`,
    'map/teams/desk.yaml':
      'name: Desk\nmembers: [{id: eve, name: Eve, head: true}, {id: gil, name: Gil, left: 2026-10-01}]\n',
    [path]: news,
    ...files,
  });
  return {
    run: (...argv) => runCli(argv, folder, { now: Date.parse('2026-11-20T10:00:00Z') }),
    text: () => readFileSync(join(folder, path), 'utf8'),
  };
}

describe('a confirmation that news was read', () => {
  test('is added by a member of a receiving team, who hears which team has not confirmed yet', async () => {
    const { run, text } = workspace();
    expect(await run('acknowledge', '7K3QX', '--by', 'bob')).toEqual({
      exit: 0,
      stdout: 'A-261104-7K3QX “New prices”: bob has confirmed\n',
      stderr:
        'Not confirmed yet by Desk (desk)\nWritten: announcements/2026-11/A-261104-7K3QX.yaml\nNext: cxmap mine bob\n',
    });
    expect(text()).toBe(`${news}acknowledged:\n  - by: bob\n    at: 2026-11-20T10:00:00+00:00\n`);
    expect((await run('show', '7K3QX')).stdout).toContain('Not confirmed yet by\n  Desk (desk)\n');
    expect(JSON.parse((await run('show', '7K3QX', '--format', 'json')).stdout).unconfirmed).toEqual(['Desk (desk)']);
    expect((await run('acknowledge', '7K3QX', '--by', 'eve', '--locale', 'ru')).stderr).toBe(
      'Подтверждений больше ни от кого не ждут\nЗаписано: announcements/2026-11/A-261104-7K3QX.yaml\nДальше: cxmap mine eve\n',
    );
    expect((await run('show', '7K3QX')).stdout).not.toContain('Not confirmed');
    expect((await run('monitor', 'unacknowledged')).stdout).toContain('Nothing waits here');
  });

  test('twice is one', async () => {
    const { run, text } = workspace();
    await run('acknowledge', '7K3QX', '--by', 'bob');
    const once = text();
    const again = await run('acknowledge', '7K3QX', '--by', 'bob', '--as-of', '2026-11-21T10:00:00Z');
    expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining('nothing is written') });
    expect(text()).toBe(once);
  });

  test('is refused from those whom it is not for, who have left, and before it was published', async () => {
    const { run, text } = workspace();
    const outsider = await run('acknowledge', '7K3QX', '--by', 'dan');
    expect(outsider).toMatchObject({
      exit: 1,
      stderr: 'cxmap: dan is in none of the teams that A-261104-7K3QX is for: Support (support) and Desk (desk)\n',
    });
    expect((await run('acknowledge', '7K3QX', '--by', 'gil')).exit).toBe(1);
    const early = await run('acknowledge', '7K3QX', '--by', 'bob', '--as-of', '2026-11-03');
    expect(early).toMatchObject({ exit: 1, stderr: expect.stringContaining('was last changed at 2026-11-04') });
    expect(text()).toBe(news);
  });
});

describe('an article that news changes', () => {
  test('is on the list of its owner until it is up to date, and late from the day of the event on', async () => {
    const { run, text } = workspace();
    const list = async (...argv: readonly string[]): Promise<readonly unknown[]> =>
      JSON.parse((await run('monitor', 'articles', '--format', 'json', ...argv)).stdout).lists.articles;
    expect(await list()).toMatchObject([
      { id: 'A-261104-7K3QX', article: 'https://help.example/prices', people: ['bob'], late: false, due: '2026-12-07' },
      { article: 'https://help.example/fees', people: ['ann'], late: false },
    ]);
    expect(await list('--as-of', '2026-12-07')).toMatchObject([{ late: true }, { late: true }]);
    expect((await run('mine', 'ann')).stdout).toContain('https://help.example/fees');
    expect(await run('article', 'done', '7K3QX', 'prices', '--by', 'bob')).toEqual({
      exit: 0,
      stdout: 'A-261104-7K3QX: https://help.example/prices is up to date\n',
      stderr:
        'Not up to date yet: https://help.example/fees (ann)\nWritten: announcements/2026-11/A-261104-7K3QX.yaml\nNext: cxmap monitor articles\n',
    });
    expect(text()).toBe(news.replace('owner: bob}', 'owner: bob, done: 2026-11-20T10:00:00+00:00}'));
    // The only one that is left need not be named.
    expect(await run('article', 'done', '7K3QX', '--by', 'ann', '--locale', 'ru')).toMatchObject({
      exit: 0,
      stdout: 'A-261104-7K3QX: статья https://help.example/fees обновлена\n',
      stderr:
        'Все статьи новости A-261104-7K3QX обновлены\nЗаписано: announcements/2026-11/A-261104-7K3QX.yaml\nДальше: cxmap monitor articles\n',
    });
    expect(await list()).toEqual([]);
  });

  test('twice is once, and which one is meant has to be plain', async () => {
    const { run, text } = workspace();
    const several = await run('article', 'done', '7K3QX', '--by', 'bob');
    expect(several).toMatchObject({
      exit: 1,
      stderr:
        'cxmap: Which article of A-261104-7K3QX? It may be https://help.example/prices or https://help.example/fees\n',
    });
    expect((await run('article', 'done', '7K3QX', 'rates', '--by', 'bob')).stderr).toContain(
      'names no article “rates”',
    );
    await run('article', 'done', '7K3QX', 'fees', '--by', 'ann');
    const once = text();
    const again = await run('article', 'done', '7K3QX', 'fees', '--by', 'bob');
    expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining('is up to date since 20 November 2026') });
    expect(text()).toBe(once);
  });
});
