import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const task = (id: string, title: string, status: string): Readonly<Record<string, string>> => ({
  [`tasks/2026-11/${id}.yaml`]: `title: ${title}
type: callback
owner: bob
due: 2026-11-30
status: ${status}
history:
  - {at: 2026-11-10, by: ann, to: open, owner: bob, due: 2026-11-30}
${status === 'open' ? '' : `  - {at: 2026-11-11, by: bob, to: in_progress}\n  - {at: 2026-11-12, by: bob, to: ${status}, note: Done}\n`}`,
});

const files = {
  ...baseWorkspace,
  ...task('T-261110-00001', 'Call the bakery back', 'open'),
  ...task('T-261111-00002', 'Send the price list', 'open'),
  ...task('T-261112-00003', 'Call the florist back', 'completed'),
};

const ask = (argv: readonly string[], answers: readonly string[]) => runCli(argv, temporaryFolder(files), { answers });

describe('an argument that nobody typed', () => {
  test('is picked from a list: what goes on first, the newest first, and then where it can move', async () => {
    const run = await ask(['task', 'move', '--by', 'bob'], ['1', '1']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stderr).toBe(`the task, or any part of its id that names no other:
  1  T-261111-00002  Send the price list
  2  T-261110-00001  Call the bakery back
  3  T-261112-00003  Call the florist back
Number or id: the status to move to:
  1  in_progress  in progress
  2  in_question  in question
  3  cancelled    cancelled
Number or id: → cxmap task move T-261111-00002 in_progress
Written: tasks/2026-11/T-261111-00002.yaml
Next: cxmap show T-261111-00002
`);
    expect(run.stdout).toContain('T-261111-00002 “Send the price list”: open → in_progress');
  });

  test('is found by a part of a name; what fits several makes the list shorter, and what fits nothing is said', async () => {
    const run = await ask(['task', 'move', '--by', 'bob'], ['nothing like it', 'call back', 'bakery', 'in_progress']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stdout).toContain('T-261110-00001');
    expect(run.stderr).toContain('Nothing here is called “nothing like it”\n');
    expect(run.stderr).toContain(
      '  1  T-261110-00001  Call the bakery back\n  2  T-261112-00003  Call the florist back\n',
    );
    expect(run.stderr).toContain('→ T-261110-00001  Call the bakery back\n');
  });

  test('is an id, in whatever letters', async () => {
    expect((await ask(['task', 'move', '--by', 'bob'], ['t-261110-00001', 'in_progress'])).exit).toBe(0);
  });

  test('is typed where there is no list', async () => {
    const run = await ask(['add', 'channel'], ['Online chat']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stderr).toContain("→ cxmap add channel 'Online chat'\n");
  });

  test('left blank, leaves the call as wrong as it was', async () => {
    const run = await ask(['task', 'move'], ['1', '']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('task move --help');
  });

  test('is asked for in Russian, and asked of nobody where there is no terminal', async () => {
    const run = await ask(['task', 'move', '--by', 'bob', '--locale', 'ru'], ['2', 'in_progress']);
    expect(run.stderr).toContain('Номер или идентификатор:');
    expect(run.stderr).toContain('в работе');
    const piped = await runCli(['task', 'move'], temporaryFolder(files));
    expect(piped).toMatchObject({ exit: 2, stdout: '' });
    expect(piped.stderr).not.toContain('T-26');
  });

  test('is not asked for where something else is wrong', async () => {
    const run = await ask(['task', 'move', '--nonsense'], ['1', '1']);
    expect(run).toMatchObject({ exit: 2 });
    expect(run.stderr).not.toContain('T-26');
  });

  test('shows names of files as text, never as signs for the terminal', async () => {
    const hostile = task('T-261113-00004', '"Red \\e]0;x\\a \\e[31mletters"', 'open');
    const run = await runCli(['task', 'move'], temporaryFolder({ ...files, ...hostile }), { answers: [''] });
    expect(run.stderr).toContain('T-261113-00004  Red');
    expect(run.stderr).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('a new thing without a name', () => {
  test('is asked for one, and its id is made of it', async () => {
    const run = await ask(['new', 'touchpoint'], ['First call: hello']);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.stdout).toContain('map/touchpoints/first-call-hello.yaml is there');
  });

  test('is refused where the answer is blank', async () => {
    expect(await ask(['new', 'touchpoint'], [''])).toMatchObject({ exit: 2, stdout: '' });
  });
});
