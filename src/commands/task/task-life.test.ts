import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const first = 'C-261119-00001';
const second = 'C-261120-00002';
const casePath = (id: string): string => `cases/2026-11/${id}.yaml`;

/** Two clients have said something; Bob of support is away until the end of the month, Ann acts for him. */
const files: Readonly<Record<string, string>> = {
  ...baseWorkspace,
  'map/teams/support.yaml': `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, away: [{from: 2026-11-20, to: 2026-11-30, deputy: ann}]}
stages:
  onboarding: {contact: direct}
`,
  'map/routing.yaml': `rules:
  - {tags: [prices], owner: dan}
  - {task_type: callback, source: survey, owner: bob}
fallback: ann
escalation:
  - {after: 1 working day, to: bob}
  - {after: 3 working days, to: head-of:sales}
`,
  [casePath(first)]: `source: survey
received: 2026-11-19T09:00:00Z
client: harbor-1
text: Nobody called me back
tags: []
`,
  [casePath(second)]: `source: survey
received: 2026-11-20T09:00:00Z
client: harbor-1
text: Still nobody
tags: []
`,
};

interface Desk {
  readonly folder: string;
  cx(...argv: readonly string[]): Promise<Run>;
  read(path: string): string;
}

function desk(more: Readonly<Record<string, string>> = {}): Desk {
  const folder = temporaryFolder({ ...files, ...more });
  return {
    folder,
    cx: (...argv) => runCli([...argv, ...(argv.includes('--by') ? [] : ['--by', 'ann'])], folder),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

const task = (folder: string): string => readdirSync(join(folder, 'tasks/2026-11'))[0]?.slice(0, -'.yaml'.length) ?? '';
const taskPath = (folder: string): string => `tasks/2026-11/${task(folder)}.yaml`;
const valid = async (folder: string): Promise<void> => {
  const { exit, stdout } = await runCli(['validate'], folder);
  expect({ exit, stdout: exit === 0 ? '' : stdout }).toEqual({ exit: 0, stdout: '' });
};

describe('a new task', () => {
  test('goes to whom routing finds, or who stands in, by the target of its type, and its cases name it', async () => {
    const { folder, cx, read } = desk();
    const run = await cx(
      'task',
      'add',
      '--title',
      'Call back',
      '--type',
      'callback',
      '--case',
      '00001',
      '--case',
      '00002',
    );
    const id = task(folder);
    expect(run).toMatchObject({ exit: 0, stdout: `${id} “Call back”: ann, due 2026-11-24\n` });
    expect(run.stderr).toBe(
      `Bob Ray (bob) is away on 2026-11-22: Ann Lee (ann) stands in\nWritten: ${taskPath(folder)}, cases/2026-11/C-261119-00001.yaml, cases/2026-11/C-261120-00002.yaml\nNext: cxmap task move ${id} in_progress\n`,
    );
    expect(id).toMatch(/^T-261122-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(read(taskPath(folder))).toBe(`title: Call back
type: callback
owner: ann
due: 2026-11-24
status: open
cases: [C-261119-00001, C-261120-00002]
history:
  - at: 2026-11-22T10:00:00+00:00
    by: ann
    to: open
    owner: ann
    due: 2026-11-24
`);
    expect(read(casePath(second))).toContain(`refs:\n    - ${id}\n`);
    await valid(folder);
  });

  test('takes what is given instead: owner, due date, tags', async () => {
    const { folder, cx, read } = desk();
    const given = ['--owner', 'dan', '--due', '2026-12-24', '--tag', 'prices', '--note', 'As they asked'];
    expect((await cx('task', 'add', '--title', 'Call', '--type', 'callback', ...given)).exit).toBe(0);
    expect(read(taskPath(folder))).toContain('owner: dan\ndue: 2026-12-24\nstatus: open\ntags: [prices]\n');
    await valid(folder);
  });

  test('is refused with everything that is wrong at once', async () => {
    const { folder, cx } = desk();
    const { exit, stderr } = await cx(
      'task',
      'add',
      '--type',
      'callbak',
      '--tag',
      'price',
      '--due',
      'soon',
      '--owner',
      'bub',
    );
    expect(exit).toBe(1);
    for (const words of ['--title', 'callbak', '“callback”', '“prices”', '“soon” is no date', '“bob”']) {
      expect(stderr).toContain(words);
    }
    expect(readdirSync(folder)).not.toContain('tasks');
  });

  test('is left to people where rules tie', async () => {
    const { folder, cx } = desk({
      'map/routing.yaml':
        'rules:\n  - {tags: [prices], owner: dan}\n  - {task_type: callback, owner: bob}\nfallback: ann\n',
    });
    const { exit, stderr } = await cx('task', 'add', '--title', 'Call', '--type', 'callback', '--tag', 'prices');
    expect(exit).toBe(1);
    expect(stderr).toContain('Rules 1 and 2 of routing.yaml tie: dan or bob? Say it with --owner <person>');
    expect(readdirSync(folder)).not.toContain('tasks');
  });

  test('tells programs its id', async () => {
    const { folder, cx } = desk();
    const { stdout } = await cx('task', 'add', '--title', 'Call', '--type', 'callback', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'change', record: task(folder), written: true });
  });
});

const open = `title: Call back
type: callback
owner: dan
due: 2026-11-19
status: open
cases: [${first}, ${second}]
history:
  - {at: 2026-11-19T10:00:00Z, by: ann, to: open, owner: dan, due: 2026-11-19}
`;
const decided = (text: string, ...refs: readonly string[]): string =>
  `${text}decision: {kind: task, at: 2026-11-19T10:00:00Z, by: ann, refs: [${refs.join(', ')}]}\n`;
const withTask = (text = open): Readonly<Record<string, string>> => ({
  'tasks/2026-11/T-261119-7K3QX.yaml': text,
  [casePath(first)]: decided(files[casePath(first)] ?? '', 'T-261119-7K3QX'),
  [casePath(second)]: decided(files[casePath(second)] ?? '', 'T-261119-7K3QX'),
});

describe('a task that is not done', () => {
  test('goes to another person, who is named as away with the deputy', async () => {
    const { folder, cx, read } = desk(withTask());
    const run = await cx('task', 'assign', '7K3QX', 'bob', '--due', '2026-11-27', '--note', 'Dan moved');
    expect(run).toMatchObject({ exit: 0, stdout: 'T-261119-7K3QX “Call back”: Bob Ray (bob), due 2026-11-27\n' });
    expect(run.stderr).toContain('Mind that Bob Ray (bob) is away on 2026-11-22; Ann Lee (ann) stands in');
    expect(read(taskPath(folder))).toContain('owner: bob\ndue: 2026-11-27\nstatus: open');
    await valid(folder);
    expect((await cx('task', 'assign', '7K3QX', 'bob')).stderr).toContain('nothing would change');
    expect((await cx('task', 'assign', '7K3QX', 'bub')).stderr).toContain('Did you mean “bob”?');
  });

  test('is escalated to the step that its time past due has reached, once', async () => {
    const { folder, cx, read } = desk(withTask());
    expect((await cx('task', 'escalate', '7K3QX')).stderr).toContain('--reason');
    const run = await cx('task', 'escalate', '7K3QX', '--reason', 'No answer');
    expect(run.stdout).toContain('escalated to Ann Lee (ann)');
    expect(run.stderr).toContain('Bob Ray (bob) is away on 2026-11-22: Ann Lee (ann) stands in');
    expect((await cx('task', 'escalate', '7K3QX', '--reason', 'No answer')).stderr).toContain('was called to');
    const later = await cx('task', 'escalate', '7K3QX', '--reason', 'Still none', '--as-of', '2026-11-26');
    expect(later.stdout).toContain('escalated to Dan Fox (dan)');
    expect(read(taskPath(folder)).match(/reason:/g)).toHaveLength(2);
    await valid(folder);
  });

  test('is followed up when it is out of time, and not before', async () => {
    const { folder, cx } = desk(withTask());
    const early = await cx('task', 'follow-up', '7K3QX', '--reason', 'Waits', '--as-of', '2026-11-19T12:00:00Z');
    expect(early.stderr).toContain('neither cancelled nor out of time');
    expect((await cx('task', 'follow-up', '7K3QX', '--reason', 'Waits for prices')).exit).toBe(0);
    expect((await cx('task', 'follow-up', '7K3QX', '--reason', 'Again')).stderr).toContain('already');
    await valid(folder);
  });
});

const done = open
  .replace('status: open', 'status: completed')
  .concat(`  - {at: 2026-11-20T10:00:00Z, by: dan, to: in_progress}
  - {at: 2026-11-20T11:00:00Z, by: dan, to: completed, note: Called}
`);

describe('closing a task', () => {
  const close = ['task', 'close', '7K3QX', '--channel', 'call', '--outcome'];

  test('answers every client whose work has all ended, and names those who wait for other work', async () => {
    const { folder, cx, read } = desk({
      ...withTask(done),
      'tasks/2026-11/T-261120-00009.yaml': open.replace(`${first}, `, ''),
      [casePath(second)]: decided(files[casePath(second)] ?? '', 'T-261119-7K3QX', 'T-261120-00009'),
    });
    const run = await cx(...close, 'satisfied', '--note', 'Glad');
    expect(run).toMatchObject({ exit: 0, stdout: `T-261119-7K3QX: closed ${first}\n` });
    expect(run.stderr).toBe(
      `${second} stays open: other work on it goes on, T-261120-00009 (open)\nWritten: ${casePath(first)}\nNext: cxmap owed\n`,
    );
    expect(read(casePath(first))).toContain('outcome: satisfied');
    expect(read(casePath(second))).not.toContain('answers');
    await valid(folder);
    expect((await cx(...close, 'satisfied')).exit).toBe(1);
  });

  test('opens it again for a client who is not satisfied, with the reason', async () => {
    const { folder, cx, read } = desk(withTask(done));
    expect((await cx(...close, 'not_satisfied')).stderr).toContain('add --note');
    const run = await cx(...close, 'not_satisfied', '--note', 'The price is still wrong');
    expect(run.stdout).toContain(`is open again: ${first} and ${second} not satisfied`);
    expect(read(taskPath(folder))).toContain('status: open');
    expect(read(taskPath(folder))).toContain('note: The price is still wrong');
    await valid(folder);
    const list = await cx('task', 'close', '7K3QX', '--channel', 'call', '--outcome', 'satisfied');
    expect(list.stderr).toContain(`${first} stays open: T-261119-7K3QX (open) has not ended`);
  });

  test('is refused while it goes on, and without a word on how the client was told', async () => {
    const { cx } = desk(withTask());
    const nothing = await cx('task', 'close', '7K3QX');
    expect(nothing.stderr).toContain('--outcome');
    expect(nothing.stderr).toContain('--channel');
    expect((await cx(...close, 'satisfied')).stderr).toContain('has not ended');
    expect((await cx('task', 'close', '7K3QX', '--outcome', 'great')).exit).toBe(2);
  });
});
