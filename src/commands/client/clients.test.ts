import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const sale = `name: New client
from: sales
to: [support]
stages: [purchase]
mode: push
information:
  - {field: reason, type: text, required: true, hint: In their words}
  - {field: promised, type: list, required: true, promises: true}
  - {field: touch, type: choice, required: true, choices: [high, low]}
  - {field: seats, type: number, required: false}
when: {deadline: 1 working day, after: contract-signed}
responsible: dan
where: {system: desk}
`;

const playbook = `name: First days
stage: onboarding
starts_on: contract-signed
steps:
  - {id: mail, name: Welcome mail, team: support, after: 3 days, touch: automated}
  - {id: call, name: Welcome call, role: success  Manager, after: 1 working day, touch: personal, base: mail, task_type: callback}
  - {id: check, name: Check the set-up, role: Engineer, after: 5 days, touch: personal, base: mail, task_type: callback}
  - {id: review, name: First review, team: sales, after: 10 working days, touch: personal, base: mail, task_type: callback}
`;

const support = `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true, role: Success manager}
  - {id: bob, name: Bob Ray, role: Success manager}
  - {id: eve, name: Eve Lor, role: Engineer}
  - {id: old, name: Old Tim, role: Engineer, left: 2026-01-01}
stages:
  onboarding: {contact: direct}
`;

const files = {
  ...baseWorkspace,
  'map/handoffs/new-client.yaml': sale,
  'map/playbooks/first-days.yaml': playbook,
  'map/teams/support.yaml': support,
  'map/vocabulary.yaml': `${baseWorkspace['map/vocabulary.yaml']}churn_reasons:\n  - {id: price, name: Too expensive, group: price}\n`,
};

const harbor = baseWorkspace['clients/harbor-1.yaml'] ?? '';

interface Workspace {
  run(...argv: readonly string[]): Promise<Run>;
  text(path: string): string;
  tasks(): readonly string[];
}

/** A workspace in which `client` commands are run on Friday 20 November 2026. */
function workspace(more: Readonly<Record<string, string>> = {}, answers?: readonly string[]): Workspace {
  const folder = temporaryFolder({ ...files, ...more });
  const when = ['--by', 'ann', '--as-of', '2026-11-20T10:00:00Z'];
  return {
    run: (...argv) =>
      runCli(['client', ...argv, ...(argv[0] === 'show' ? when.slice(2) : when)], folder, answers ? { answers } : {}),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    tasks: () => {
      try {
        return readdirSync(join(folder, 'tasks/2026-11'))
          .sort()
          .map((name) => readFileSync(join(folder, 'tasks/2026-11', name), 'utf8'));
      } catch {
        return [];
      }
    },
  };
}

const filled = ['--field', 'reason=Too many calls', '--field', 'touch=high', '--type', 'callback'];

describe('a new client', () => {
  test('gets the segment that its attributes give, and the only one who has a role as manager', async () => {
    const { run, text } = workspace();
    const told = await run('add', 'harbor-9', '--attribute', 'size=40', '--role', 'engineer', '--name', 'Blue Harbor');
    expect(told).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('Blue Harbor (harbor-9) is a client now; Eve Lor'),
    });
    expect(told.stderr).toContain('Segment: Large (size = 40)');
    expect(told.stderr).toContain('prefer a pseudonym');
    expect(text('clients/harbor-9.yaml')).toBe(
      'name: Blue Harbor\nattributes:\n  size: 40\nsegment: large\nmanager: eve\nsince: 2026-11-20\n',
    );
  });

  test('is refused with all that is wrong at once', async () => {
    const { run } = workspace();
    const told = await run(
      'add',
      'harbor-1',
      '--attribute',
      'size=big',
      '--attribute',
      'siz=4',
      '--role',
      'Success manager',
    );
    expect(told.exit).toBe(1);
    for (const word of ['harbor-1', 'a whole number', '“siz”', 'ann, bob']) expect(told.stderr).toContain(word);
    expect((await run('add', 'harbor-9', '--manager', 'ann')).stderr).toContain('falls into no segment');
  });

  test('is asked for on a terminal', async () => {
    const { run, text } = workspace({}, ['40', 'ann']);
    expect((await run('add', 'harbor-9')).stderr).toContain('size (integer; Enter: not known)?');
    expect(text('clients/harbor-9.yaml')).toContain('manager: ann');
  });
});

describe('a hand-over', () => {
  test('lists everything that is missing or wrong, and writes nothing', async () => {
    const { run, text } = workspace();
    const told = await run(
      'handover',
      'harbor-1',
      '--field',
      'touch=medium',
      '--field',
      'seats=four',
      '--field',
      'reson=x',
      '--field',
      'y',
    );
    expect(told.exit).toBe(1);
    const words = [
      '“reason” and “promised”',
      'reason: In their words',
      'medium',
      '“seats”',
      '“reson”',
      'Did you mean “reason”',
      '“y” is no field',
    ];
    for (const word of words) expect(told.stderr).toContain(word);
    expect(text('clients/harbor-1.yaml')).toBe(harbor);
  });

  test('makes a promise with a task of each item, and of what came later when it is run again', async () => {
    const { run, text, tasks } = workspace();
    const lines = [
      '--promise',
      'A call on Fridays=2026-12-04=bob',
      '--field',
      'promised=Free set-up',
      '--field',
      'seats=4,5',
    ];
    const told = await run('handover', 'harbor-1', ...filled, ...lines);
    expect(told).toMatchObject({ exit: 0, stdout: expect.stringContaining('2 new promises') });
    expect(text('clients/harbor-1.yaml')).toContain('seats: 4.5');
    expect(text('clients/harbor-1.yaml')).toMatch(
      /promises:\n {2}- promise: Free set-up\n {4}due: 2026-11-24\n {4}owner: ann\n {4}task: T-.*\n {2}- promise: A call on Fridays\n {4}due: 2026-12-04\n {4}owner: bob\n/,
    );
    expect(tasks().filter((task) => task.includes('origin:\n  client: harbor-1\n  promise: '))).toHaveLength(2);
    const again = await run('handover', 'harbor-1', ...filled, ...lines);
    expect(again.stdout).toContain('was handed over with just this');
    expect((await run('handover', 'harbor-1', '--promise', 'A second try', '--type', 'callback')).exit).toBe(0);
    expect(text('clients/harbor-1.yaml')).toContain('- A second try');
    expect(tasks()).toHaveLength(3);
  });

  test('reads a file in which promises say more, and joins the task that a run that was cut off has left', async () => {
    const { run, text, tasks } = workspace({
      'form.yaml':
        'reason: Calls\ntouch: low\npromised:\n  - {promise: A report, to: Head of service, due: 2026-12-01}\n',
    });
    const folderFile = ['--with', 'form.yaml', '--type', 'callback'];
    expect((await run('handover', 'harbor-1', ...folderFile)).exit).toBe(0);
    expect(text('clients/harbor-1.yaml')).toContain('to: Head of service\n    due: 2026-12-01');
    const [left = ''] = tasks();
    const id = /task: (T-\S+)/.exec(text('clients/harbor-1.yaml'))?.[1] ?? '';
    const other = workspace({ 'form.yaml': text('form.yaml'), [`tasks/2026-11/${id}.yaml`]: left });
    expect((await other.run('handover', 'harbor-1', ...folderFile)).exit).toBe(0);
    expect(other.text('clients/harbor-1.yaml')).toContain(`task: ${id}`);
    expect(other.tasks()).toEqual([left]);
  });

  test('asks on a terminal for each field with its hint and choices, and for lists item by item', async () => {
    const { run, text } = workspace({}, ['Calls', 'One', 'Two', '', 'low', '', 'callback']);
    const told = await run('handover', 'harbor-1');
    expect(told.exit).toBe(0);
    expect(told.stderr).toContain('touch (one of high, low)?');
    expect(told.stderr).toContain('reason (In their words)?');
    expect(text('clients/harbor-1.yaml')).toContain('promised:\n      - One\n      - Two\n');
  });
});

describe('a promise', () => {
  const promised = {
    'clients/harbor-1.yaml': `${harbor}promises:
  - {promise: A call on Fridays, due: 2026-11-19, owner: ann} # said on the phone
  - {promise: A report each Friday, due: 2026-12-01, owner: bob}
`,
  };

  test('is kept or broken once, and one line of the file says so', async () => {
    const { run, text } = workspace(promised);
    expect((await run('keep', 'harbor-1', 'call')).stdout).toContain(
      'kept on 2026-11-20, late: it was due on 2026-11-19',
    );
    expect((await run('break', 'harbor-1', '2', '--reason', 'No export yet')).exit).toBe(0);
    expect(text('clients/harbor-1.yaml')).toContain('owner: ann, kept: 2026-11-20} # said on the phone');
    expect((await run('break', 'harbor-1', '1', '--reason', 'x')).stderr).toContain('was kept on 2026-11-20');
  });

  test('is named by a number or words that no other has, and breaking it needs a reason', async () => {
    const { run } = workspace(promised);
    expect((await run('keep', 'harbor-1', 'friday')).stderr).toContain('part of several promises: 1. A call');
    expect((await run('keep', 'harbor-1', 'letter')).stderr).toContain('has no promise “letter”');
    expect((await run('break', 'harbor-1', '1')).stderr).toContain('--reason');
    expect((await run('keep', 'harbor-1', '1', '--on', '2026-12-24')).stderr).toContain('has not come yet');
  });
});

describe('a playbook that is started', () => {
  test('gives tasks to the manager by role, the only one with it, the head of the team; none before its base', async () => {
    const { run, text, tasks } = workspace();
    const told = await run('start', 'harbor-1', 'first-days');
    expect(told).toMatchObject({ exit: 0, stdout: expect.stringContaining('3 new tasks') });
    expect(
      told.stderr
        .split('\n')
        .filter((line) => /^2026/.test(line))
        .map((line) => line.replace(/, T-\S+/, '')),
    ).toEqual([
      '2026-11-23  Welcome mail (automated, no task)',
      '2026-11-23  Welcome call: Ann Lee (ann)',
      '2026-11-25  Check the set-up: Eve Lor (eve)',
      '2026-12-04  First review: Dan Fox (dan)',
    ]);
    expect(tasks()[0]).toContain('origin:\n  playbook: first-days\n  client: harbor-1\n  step: ');
    const before = text('clients/harbor-1.yaml');
    expect(before).toMatch(/version: [0-9a-f]{12}\n {4}steps:\n {6}- step: mail\n {8}due: 2026-11-23\n/);
    expect((await run('start', 'harbor-1', 'first-days')).stdout).toContain('nothing is made twice');
    expect((await run('start', 'harbor-1', 'first-days', '--again')).stderr).toContain('The earlier run goes on');
    expect(text('clients/harbor-1.yaml')).toBe(before);
    expect(tasks()).toHaveLength(3);
  });

  test('keeps its version when its steps change, and says so', async () => {
    const { run, text } = workspace();
    await run('start', 'harbor-1', 'first-days');
    const other = workspace({
      'clients/harbor-1.yaml': text('clients/harbor-1.yaml').replace(/\n {8}task: \S+/g, ''),
      'map/playbooks/first-days.yaml': playbook.replace('10 working days', '12 working days'),
    });
    const told = await other.run('start', 'harbor-1', 'first-days');
    expect(told).toMatchObject({ exit: 0, stderr: expect.stringContaining('has changed since') });
    expect(other.tasks()).toEqual([]);
  });

  test('needs an owner where nobody or several could do a step, and takes the one that is named', async () => {
    const steps =
      '  - {id: talk, name: A talk, role: Success manager, after: 1 working day, touch: personal, task_type: callback}\n';
    const { run } = workspace({
      'map/playbooks/first-days.yaml': `${playbook}${steps}`,
      'clients/harbor-1.yaml': 'attributes: {size: 4}\nsegment: small\nmanager: dan\n',
    });
    const told = await run('start', 'harbor-1', 'first-days', '--dry-run');
    expect(told.stderr).toContain('say who with --owner talk=<person>: ann, bob');
    const named = ['--owner', 'talk=bob', '--owner', 'call=ann'];
    const plan = await run('start', 'harbor-1', 'first-days', ...named, '--dry-run');
    expect(plan).toMatchObject({ exit: 0, stderr: expect.stringContaining('A talk: Bob Ray (bob)') });
    expect((await run('start', 'harbor-1', 'first-days', '--owner', 'tlk=bob')).stderr).toContain('no step “tlk”');
  });
});

describe('a client who leaves', () => {
  const interview = (client: string): Readonly<Record<string, string>> => ({
    'cases/2026-11/C-261118-7K3QX.yaml': `source: interview\nreceived: 2026-11-18\nclient: ${client}\ntext: It was slow\ntags: []\n`,
  });

  test('says why; what goes on for them is named, and the interview adds the cause', async () => {
    const { run, text } = workspace(interview('harbor-1'));
    await run('start', 'harbor-1', 'first-days');
    expect((await run('churn', 'harbor-1')).stderr).toContain('--stated');
    const told = await run('churn', 'harbor-1', '--stated', 'price', '--on', '2026-11-19');
    expect(told).toMatchObject({ exit: 0, stdout: expect.stringContaining('left on 2026-11-19: Too expensive') });
    for (const word of [
      'Tasks that go on: T-',
      'Playbooks that run: First days',
      'C-261118-7K3QX',
      '--interview-refused',
    ]) {
      expect(told.stderr).toContain(word);
    }
    const more = await run(
      'churn',
      'harbor-1',
      '--interview',
      '7K3QX',
      '--cause',
      'other',
      '--preventable',
      'partly',
      '--warned-by',
      '7K3QX',
    );
    expect(more.exit).toBe(0);
    expect(text('clients/harbor-1.yaml')).toContain(
      'churned:\n  at: 2026-11-19\n  stated: price\n  cause: other\n  preventable: partly\n  interview: C-261118-7K3QX\n  warned_by:\n    - C-261118-7K3QX\n',
    );
    expect((await run('handover', 'harbor-1', '--promise', 'x')).stderr).toContain('has been gone since 2026-11-19');
  });

  test('is not spoken for by a case of somebody else, nor by a reason that nobody has named', async () => {
    const { run } = workspace({
      ...interview('harbor-2'),
      'clients/harbor-2.yaml': 'attributes: {size: 4}\nmanager: ann\n',
    });
    const told = await run('churn', 'harbor-1', '--stated', 'prise', '--interview', '7K3QX');
    expect(told.stderr).toContain('is not a case of harbor-1');
    expect(told.stderr).toContain('Did you mean “price”');
  });

  test('is asked about on a terminal', async () => {
    const { run, text } = workspace({}, ['other', 'We sold the shop']);
    expect((await run('churn', 'harbor-1')).stderr).toContain('price, other');
    expect(text('clients/harbor-1.yaml')).toContain('reason: We sold the shop\n  stated: other');
  });
});

test('the real command starts a playbook and breaks a promise in Russian', () => {
  const folder = temporaryFolder({
    ...files,
    'clients/harbor-1.yaml': `${harbor}promises: [{promise: Звонок, due: 2026-11-19, owner: ann}]\n`,
  });
  const said = (...argv: readonly string[]) =>
    runBin(['client', ...argv, '--locale', 'ru', '--by', 'ann', '--as-of', '2026-11-20T10:00:00Z'], folder);
  expect(said('start', 'harbor-1', 'first-days')).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('3 новые задачи'),
  });
  expect(said('break', 'harbor-1', '1', '--reason', 'Забыли')).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('обещание «Звонок» нарушили: Забыли'),
  });
  expect(said('churn', 'harbor-1', '--stated', 'other').stderr).toContain('Ещё идут плейбуки: First days');
});

test('the page of a client tells what was promised, what runs, what waits and what was handed over', async () => {
  const { run } = workspace({
    'clients/harbor-1.yaml': `${harbor}promises:\n  - {promise: A call, due: 2026-11-02, owner: ann}\n  - {promise: A report, due: 2026-11-02, owner: bob, kept: 2026-11-05}\n`,
    'cases/2026-11/C-261118-7K3QX.yaml':
      'source: survey\nreceived: 2026-11-18\nclient: harbor-1\nscore: {metric: first-order, value: 40}\ntext: Slow\ntags: []\n',
  });
  await run('start', 'harbor-1', 'first-days');
  const folderPage = await run('show', 'harbor-1');
  expect(folderPage.exit).toBe(0);
  const words = [
    'Segment: Small (size = 4)',
    'Manager: Ann Lee',
    'Last word: 2026-11-18, 2 days ago',
    '! A call: overdue since 2026-11-02 (Ann Lee)',
    '✓ A report: kept late, on 2026-11-05 instead of 2026-11-02 (Bob Ray)',
    '2026-11-23 Welcome call: T-',
    'C-261118-7K3QX 2026-11-18, new: Slow',
    '(n = 1): 40 (2026-11-18)',
  ];
  for (const word of words) expect(folderPage.stdout).toContain(word);
  const { stdout } = await run('show', 'harbor-1', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'client',
    client: { id: 'harbor-1', promises: [{ state: 'overdue' }, { state: 'late' }] },
  });
  expect((await run('show', 'harbor-x')).exit).toBe(1);
});
