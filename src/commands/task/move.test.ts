import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTransition } from '../../model/machines/machine.ts';
import { taskMachine, taskStates } from '../../model/machines/task.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { git, startBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const path = 'tasks/2026-11/T-261102-7K3QX.yaml';

/** As a person might write it: comments, flow lists, odd indentation, CRLF, a quoted status, no final newline. */
const byHand = [
  '# Call the client back, they wait',
  'title:   "Call the client back"   # from the survey',
  'type: callback',
  '',
  'owner: ann',
  'due: 2026-11-04',
  "status: 'open'        # changes by command only",
  'tags:   [ prices ]',
  'history:',
  '    # the beginning',
  '    -   at: 2026-11-02T10:00:00Z',
  '        by: ann',
  '        to: open',
  '        owner: ann',
  '        due: 2026-11-04',
  '    # nothing else yet',
  'x-remark: >-',
  '    folded text that',
  '    stays as it is',
].join('\r\n');

function workspace(task = byHand): string {
  return temporaryFolder({ ...baseWorkspace, [path]: task });
}

const read = (folder: string): string => readFileSync(join(folder, path), 'utf8');

describe('a task in a hand-formatted file', () => {
  test('changes in its status and its new history entry, and in nothing else', async () => {
    const folder = workspace();
    git(folder, 'init', '-q');
    git(folder, '-c', 'core.autocrlf=false', 'add', '-A');
    git(folder, 'commit', '-qm', 'begin');
    const run = await runCli(['task', 'move', '7k3qx', 'in_progress', '--by', 'ann'], folder);
    expect(run).toMatchObject({ exit: 0, stdout: 'T-261102-7K3QX “Call the client back”: open → in_progress\n' });
    const changes = git(folder, '-c', 'core.autocrlf=false', 'diff', '-U0')
      .split('\n')
      .filter((line) => /^[+-](?![+-])/.test(line));
    expect(changes).toEqual([
      "-status: 'open'        # changes by command only\r",
      "+status: 'in_progress'        # changes by command only\r",
      '+    -   at: 2026-11-22T10:00:00+00:00\r',
      '+        by: ann\r',
      '+        to: in_progress\r',
    ]);
    expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
  });

  test('is shown and not written with --dry-run', async () => {
    const folder = workspace();
    const { exit, stdout, stderr } = await runCli(
      ['task', 'move', '7K3QX', 'in_progress', '--by', 'ann', '--dry-run'],
      folder,
    );
    expect(exit).toBe(0);
    expect(stdout).toContain("+status: 'in_progress'");
    expect(stderr).toContain('Nothing is written');
    expect(read(folder)).toBe(byHand);
  });

  test('is committed alone with --commit, whatever else is staged', async () => {
    const folder = workspace();
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.name', 'Ann Lee');
    git(folder, 'config', 'user.email', 'ann@harbor.example');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'begin');
    writeInto(folder, { 'notes.txt': 'mine\n' });
    git(folder, 'add', 'notes.txt');
    const run = await runCli(['task', 'move', '7K3QX', 'in_progress', '--by', 'ann', '--commit'], folder);
    expect(run.exit).toBe(0);
    expect(git(folder, 'log', '-1', '--format=%s', '--name-only').trim().split(/\n+/)).toEqual([
      'Move T-261102-7K3QX to in_progress: Call the client back',
      path,
    ]);
    expect(git(folder, 'status', '--porcelain')).toBe('A  notes.txt\n');
  });

  test('is moved by the member whose e-mail git knows', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
        'name: Bob Ray',
        'name: Bob Ray, email: Bob@Harbor.example',
      ),
      [path]: byHand,
    });
    expect((await runCli(['task', 'move', '7K3QX', 'in_progress'], folder)).exit).toBe(2);
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.email', 'bob@harbor.example');
    expect((await runCli(['task', 'move', '7K3QX', 'in_progress'], folder)).exit).toBe(0);
    expect(read(folder)).toContain('by: bob');
  });
});

describe('a move that is refused leaves the file alone and says why', () => {
  test.each([
    [['completed'], 'cannot move from “open” to “completed”', 'The way there: open → in_progress → completed'],
    [['in_question'], 'add --note "<what the problem is>"', ''],
    [['cancelled', '--note', '   '], 'add --note "<why>"', ''],
    [['open'], 'is “open” already', ''],
    [['in_progres'], 'has no status “in_progres”', 'Did you mean “in_progress”?'],
    [['in_progress', '--owner', 'bub'], 'There is no person “bub”', 'Did you mean “bob”?'],
    [['in_progress', '--by', 'nobody'], 'There is no person “nobody”', ''],
    [['in_progress', '--as-of', '2026-11-01'], 'would be older than that', ''],
  ])('%j', async (argv, words, hint) => {
    const folder = workspace();
    const by = argv.includes('--by') ? [] : ['--by', 'ann'];
    const { exit, stdout, stderr } = await runCli(['task', 'move', '7K3QX', ...argv, ...by], folder);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain(hint);
    expect(read(folder)).toBe(byHand);
  });

  test('a moment that is none is wrong usage', async () => {
    expect(
      await runCli(['task', 'move', '7K3QX', 'in_progress', '--by', 'ann', '--as-of', 'tomorrow'], workspace()),
    ).toMatchObject({
      exit: 2,
      stdout: '',
    });
  });

  test('a task that is broken already is shown with what is wrong', async () => {
    const broken = byHand.replace("status: 'open' ", "status: 'completed' ");
    const folder = workspace(broken);
    const { exit, stderr } = await runCli(['task', 'move', '7K3QX', 'in_progress', '--by', 'ann'], folder);
    expect(exit).toBe(1);
    expect(stderr).toContain('mend it first');
    expect(stderr).toContain('The history leaves this task “open”');
    expect(read(folder)).toBe(broken);
  });

  test('an id that could be several lists them, one that is none says so', async () => {
    const folder = workspace();
    writeInto(folder, { 'tasks/2026-11/T-261103-7K3QY.yaml': byHand });
    const both = await runCli(['task', 'move', '7K3Q', 'in_progress', '--by', 'ann'], folder);
    expect(both.stderr).toContain('T-261102-7K3QX or T-261103-7K3QY');
    expect((await runCli(['task', 'move', 'ZZZZZ', 'in_progress', '--by', 'ann'], folder)).stderr).toContain(
      'no task “ZZZZZ”',
    );
  });
});

test('a question is answered by a new owner, who then has the task', async () => {
  const folder = workspace();
  const move = (...argv: string[]): ReturnType<typeof runCli> =>
    runCli(['task', 'move', '7K3QX', ...argv, '--by', 'ann'], folder);
  expect((await move('in_question', '--note', 'Who knows: the bank? #1')).exit).toBe(0);
  expect((await move('open', '--owner', 'ann')).stderr).toContain('--owner <owner>');
  expect((await move('open', '--owner', 'bob')).exit).toBe(0);
  expect(read(folder)).toContain('owner: bob\r\n');
  expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
});

test('after any sequence of commands the workspace validates, and just the legal moves were made', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...taskStates), fc.boolean()), { maxLength: 8 }),
      async (wishes) => {
        const folder = workspace();
        let state = 'open';
        let owner = 'ann';
        for (const [to, withNote] of wishes) {
          const other = owner === 'ann' ? 'bob' : 'ann';
          const argv = [
            'task',
            'move',
            '7K3QX',
            to,
            '--by',
            'ann',
            '--owner',
            other,
            ...(withNote ? ['--note', 'Because: "so"'] : []),
          ];
          const { exit } = await runCli(argv, folder);
          const transition = findTransition(taskMachine, state, to);
          const allowed = transition !== undefined && (withNote || !transition.needs.includes('note'));
          expect(exit).toBe(allowed ? 0 : 1);
          if (!allowed) continue;
          state = to;
          owner = other;
        }
        expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
        expect(read(folder)).toContain(`status: '${state}'`);
      },
    ),
    { numRuns: 25 },
  );
});

test('moves of many tasks started at once are all made', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`tasks/2026-11/T-261102-0000${'0123456789AB'[index]}.yaml`, byHand]),
  );
  const folder = temporaryFolder({ ...baseWorkspace, ...files });
  const ids = Object.keys(files).map((file) => file.slice(-19, -5));
  const runs = await Promise.all(ids.map((id) => startBin(['task', 'move', id, 'in_progress', '--by', 'ann'], folder)));
  expect(runs.map(({ exit, stderr }) => `${exit}${stderr}`)).toEqual(
    ids.map((id) => `0Written: tasks/2026-11/${id}.yaml\nNext: cxmap show ${id}\n`),
  );
  for (const file of Object.keys(files)) expect(readFileSync(join(folder, file), 'utf8')).toContain("'in_progress'");
  expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
});

test('moves of one task started at once: one is made, the others see it', async () => {
  const folder = workspace();
  const runs = await Promise.all(
    Array.from({ length: 8 }, () => startBin(['task', 'move', '7K3QX', 'in_progress', '--by', 'ann'], folder)),
  );
  expect(runs.map(({ exit }) => exit).sort()).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  expect(read(folder).match(/to: in_progress/g)).toHaveLength(1);
});
