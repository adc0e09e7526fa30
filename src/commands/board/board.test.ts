import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

describe('a board in a pipe', () => {
  test('is printed once, state by state, in both languages', async () => {
    const folder = temporaryFolder(loopWorkspace);
    expect(await runCli(['board'], folder)).toEqual({
      exit: 0,
      stdout: `open (1)
  T-261103-7KXYZ  !3 Nov  Dan Fox  Tell sales

in progress (1)
  T-261102-7K3QX  !4 Nov  Ann Lee  Call back about prices
`,
      stderr: '',
    });
    const russian = await runCli(['--locale', 'ru', 'board', 'ideas'], folder);
    expect(russian.stdout).toBe('получена (1)\n  I-261106-2ABCD      Tell support of new prices first\n');
  });

  test('shows what is asked for alone, and says where that is nothing', async () => {
    const folder = temporaryFolder(loopWorkspace);
    expect((await runCli(['board', '--person', 'ann'], folder)).stdout).not.toContain('Tell sales');
    expect((await runCli(['board', 'cases', '--tag', 'prices'], folder)).stdout).toMatch(/^triaged \(1\)\n/);
    expect(await runCli(['board', '--person', 'bob'], folder)).toMatchObject({
      exit: 0,
      stdout: '',
      stderr: 'There are no tasks here.\n',
    });
    expect(await runCli(['board', '--person', 'anna'], folder)).toMatchObject({ exit: 2 });
    expect(await runCli(['board', '--by', 'anna'], folder)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('There is no person “anna”'),
    });
    expect(await runCli(['board', 'clients'], folder)).toMatchObject({ exit: 2 });
  });

  test('is one JSON document, with what people wrote as it is', async () => {
    const { stdout } = await runCli(['board', 'cases', '--format', 'json'], temporaryFolder(loopWorkspace));
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'board',
      of: 'case',
      today: '2026-11-22',
      leftOut: 0,
      columns: [
        { state: 'new', cards: [{ id: 'C-261105-9QW2Z', isOverdue: false, tags: [] }] },
        { state: 'clarifying', cards: [] },
        { state: 'triaged', cards: [{ owner: { id: 'ann', name: 'Ann Lee' }, due: '2026-11-04', tags: ['prices'] }] },
        { state: 'resolved' },
        { state: 'closed' },
      ],
    });
  });

  test('shows no escape of a client, and says how many files it leaves out', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const broken = join(folder, 'cases/2026-11/C-261106-AAAAA.yaml');
    mkdirSync(dirname(broken), { recursive: true });
    writeFileSync(broken, 'source: [');
    const { stdout, stderr } = await runCli(['board', 'cases'], folder);
    expect(stdout).toContain('[31mred');
    expect(stdout).not.toContain('\x1b');
    expect(stderr).toBe('1 file has errors and no card: cxmap validate\n');
  });

  test('is there in the command as it is built', () => {
    const run = runBin(['board', '--team', 'sales'], temporaryFolder(loopWorkspace));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('Tell sales');
  });
});
