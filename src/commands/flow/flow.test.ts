import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const bank = join(repository, 'examples/bank');
const at = ['--as-of', '2026-11-22T10:00:00Z'];

/** A workspace in which a callback was finished in each of these weeks of November, and one is open. */
function withFinished(days: readonly string[]): string {
  const tasks = days.map((day, index) => [
    `tasks/2026-11/T-261101-${'ABCDEFGH'[index]}AAAA.yaml`,
    `title: Call back\ntype: callback\nowner: bob\ndue: ${day}\nstatus: completed\nhistory:\n` +
      `  - {at: 2026-11-02T09:00:00Z, by: ann, to: open, owner: bob, due: ${day}}\n` +
      `  - {at: 2026-11-02T10:00:00Z, by: bob, to: in_progress}\n  - {at: ${day}T12:00:00Z, by: bob, to: completed, note: done}\n`,
  ]);
  return temporaryFolder({ ...loopWorkspace, ...Object.fromEntries(tasks) });
}

describe('flow', () => {
  test('says in both languages where the time goes, what is old, what was promised and how much is done', async () => {
    for (const locale of ['ru', 'en']) {
      const { exit, stdout, stderr } = await runCli(['flow', ...at, '--locale', locale], bank);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      await expect(stdout).toMatchFileSnapshot(`./__snapshots__/flow.${locale}.txt`);
      const cases = await runCli(['flow', 'cases', ...at, '--locale', locale], bank);
      await expect(cases.stdout).toMatchFileSnapshot(`./__snapshots__/flow-cases.${locale}.txt`);
    }
  });

  test.each(['tasks', 'ideas', 'cases'])('of %s counts the same as the list has open', async (kind) => {
    const flow = JSON.parse((await runCli(['flow', kind, ...at, '--format', 'json'], bank)).stdout);
    const { items }: { items: readonly { status: string }[] } = JSON.parse(
      (await runCli(['list', kind, '--format', 'json'], bank)).stdout,
    );
    const over = ['completed', 'cancelled', 'implemented', 'rejected', 'postponed', 'closed'];
    expect(flow).toMatchObject({ schemaVersion: 1, kind: 'flow', leftOut: 0 });
    expect(flow.ageing).toHaveLength(items.filter(({ status }) => !over.includes(status)).length);
  });

  test('gives what is open as a table for a spreadsheet', async () => {
    const { stdout } = await runCli(['flow', 'ideas', ...at, '--format', 'csv'], bank);
    const [head, first] = stdout.split('\n');
    expect(head).toBe('id,title,person,state,working_hours,old');
    expect(first).toMatch(/^I-\d{6}-\w{5},.*,\d+(\.\d+)?,(true|false)$/);
  });

  test('looks at one type or one team, and refuses what nobody knows', async () => {
    const folder = withFinished(['2026-11-05']);
    const ageing = async (...words: readonly string[]) => {
      const { stdout } = await runCli(['flow', ...words, ...at, '--format', 'json'], folder);
      return JSON.parse(stdout).ageing.map(({ id }: { id: string }) => id);
    };
    expect(await ageing()).toEqual(['T-261102-7K3QX', 'T-261103-7KXYZ']);
    expect(await ageing('--team', 'sales')).toEqual(['T-261103-7KXYZ']);
    expect(await ageing('--type', 'callback')).toHaveLength(2);
    const wrong = await runCli(['flow', '--team', 'suport'], folder);
    expect({ ...wrong, stderr: wrong.stderr.split('\n')[0] }).toMatchObject({ exit: 2, stdout: '' });
    expect(wrong.stderr).toContain('suport');
  });

  test('says so where there is nothing', async () => {
    const folder = temporaryFolder({ 'cxmap.yaml': 'name: Blue Harbor\ntimezone: UTC\n' });
    expect((await runCli(['flow'], folder)).stdout).toBe('Nothing has been finished or is under way.\n');
  });
});

describe('forecast', () => {
  const folder = withFinished(['2026-11-05', '2026-11-10', '2026-11-11', '2026-11-19']);

  test('says by when what is open is likely to be finished', async () => {
    // Weeks of 1, 2 and 1: two things take one week in a third of all cases, and never more than two.
    const { exit, stdout } = await runCli(['forecast', 'when', '--as-of', '2026-11-23T10:00:00Z'], folder);
    expect(exit).toBe(0);
    expect(stdout).toBe(`When 2 tasks are likely to be finished
  50 %: within 2 weeks, by 7 Dec 2026
  70 %: within 2 weeks, by 7 Dec 2026
  85 %: within 2 weeks, by 7 Dec 2026
  95 %: within 2 weeks, by 7 Dec 2026
If every week is like one of the last 3 whole weeks, in which 4 were finished; exact, no dice.
`);
    const words = ['forecast', 'when', '2', '--as-of', '2026-11-23T10:00:00Z', '--format', 'json'];
    const { chances, likely } = JSON.parse((await runCli(words, folder)).stdout);
    expect(chances).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(1, 12)]);
    expect(likely[0]).toEqual({ percent: 50, weeks: 2, by: '2026-12-07' });
  });

  test('says how many are likely by a date, in whole weeks', async () => {
    const words = ['forecast', 'how-many', '2026-12-08', '--as-of', '2026-11-23T10:00:00Z', '--locale', 'ru'];
    const { exit, stdout } = await runCli(words, folder);
    expect(exit).toBe(0);
    expect(stdout).toBe(`Сколько задач, вероятно, будет завершено к 08.12.2026, за 2 полные недели
  50 %: не меньше 3
  70 %: не меньше 2
  85 %: не меньше 2
  95 %: не меньше 2
Если каждая неделя будет похожа на одну из прошлых: за 3 полные недели завершено 4. Расчёт точный, без случайных чисел.
`);
  });

  test.each([
    [['forecast', 'when'], 'bank', 0],
    [['forecast', 'when', '10001'], 'bank', 2],
    [['forecast', 'when', 'ten'], 'bank', 2],
    [['forecast', 'how-many', '2026-11-25'], 'bank', 1],
    [['forecast', 'how-many', '2046-11-25'], 'bank', 1],
    [['forecast', 'how-many', '2026-13-45'], 'bank', 2],
    [['forecast', 'when', '--of', 'ideas', '--team', 'nobody'], 'bank', 2],
    [['forecast', 'when', '5'], 'minimal', 1],
  ])('%j in %s ends with %i, by the real command too', async (words, example, exit) => {
    const folder = join(repository, 'examples', example);
    const inProcess = await runCli([...words, ...at], folder);
    expect(inProcess).toEqual(runBin([...words, ...at], folder));
    expect(inProcess.exit).toBe(exit);
    expect(inProcess.stderr === '').toBe(exit === 0);
  });
});
