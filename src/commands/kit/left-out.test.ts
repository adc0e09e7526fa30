import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const task = 'tasks/2026-11/T-261102-7K3QX.yaml';
/** The task that Ann is late with has an error now. */
const broken = { ...loopWorkspace, [task]: (loopWorkspace[task] ?? '').replace('due: 2026-11-04', 'due: soon') };
const note = 'Left out: 1 file with errors; cxmap validate shows them\n';

describe('a file with errors is not left out in silence', () => {
  test.each([['monitor'], ['owed'], ['mine', 'ann'], ['remind'], ['route', '4MX2Q']])('by %s', async (...argv) => {
    const run = await runCli(argv, temporaryFolder(broken));
    expect(run.exit).toBe(0);
    expect(run.stderr).toContain(note);
    const { stdout, stderr } = await runCli([...argv, '--format', 'json'], temporaryFolder(broken));
    expect(JSON.parse(stdout).leftOut).toBe(1);
    expect(stderr).toContain(note);
    expect((await runCli(argv, temporaryFolder(loopWorkspace))).stderr).not.toContain('Left out');
  });

  test.each([['monitor', 'in-question'], ['owed']])('and %s --fail counts it', async (...argv) => {
    expect((await runCli([...argv, '--fail'], temporaryFolder(loopWorkspace))).exit).toBe(0);
    expect((await runCli([...argv, '--fail'], temporaryFolder(broken))).exit).toBe(1);
  });
});

test('search says that a file which may have the words cannot be read', async () => {
  const files = { ...loopWorkspace, [task]: `${loopWorkspace[task] ?? ''}broken: [` };
  const run = await runCli(['search', 'callback'], temporaryFolder(files));
  expect(run.stderr).toContain(note);
  const { stdout, stderr } = await runCli(['search', 'callback', '--format', 'json'], temporaryFolder(files));
  expect(JSON.parse(stdout).leftOut).toBe(1);
  expect(stderr).toContain(note);
  expect((await runCli(['search', 'callback'], temporaryFolder(loopWorkspace))).stderr).not.toContain('Left out');
});

describe('while cxmap.yaml has errors', () => {
  const files = { ...loopWorkspace, 'cxmap.yaml': 'name: Blue Harbor\ntimezone: Mars/Olympus\nholidys: []\n' };

  test.each([
    ['monitor'],
    ['owed'],
    ['mine', 'ann'],
    ['remind'],
    ['route', '4MX2Q'],
    ['task', 'move', '7KXYZ', 'in_progress', '--by', 'dan'],
    ['task', 'add', '--title', 'x', '--type', 'callback', '--owner', 'bob', '--by', 'ann'],
    ['case', 'add', '--source', 'data', '--text', 'x', '--by', 'ann'],
    ['case', 'triage', '9QW2Z', 'none', '--reason', 'x', '--by', 'ann'],
    ['idea', 'score', '2ABCD', '--client-value', '3', '--by', 'ann'],
  ])('no days are counted and no dates written: %s', async (...argv) => {
    const run = await runCli(argv, temporaryFolder(files));
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain('cxmap.yaml has errors, so nobody can say which days and hours count');
  });
});

describe('where two files have one id', () => {
  const twin = 'tasks/2026-10/T-261103-7KXYZ.yaml';
  const files = { ...loopWorkspace, [twin]: loopWorkspace['tasks/2026-11/T-261103-7KXYZ.yaml'] ?? '' };

  test.each([
    ['task', 'move', '7KXYZ', 'in_progress', '--by', 'dan'],
    ['task', 'assign', '7KXYZ', 'bob', '--by', 'dan'],
    ['show', '7KXYZ'],
  ])('%s %s takes neither, and names both', async (...argv) => {
    const run = await runCli(argv, temporaryFolder(files));
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain(twin);
    expect(run.stderr).toContain('tasks/2026-11/T-261103-7KXYZ.yaml');
  });
});
