import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type TestRepository, testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const dropped = '  - {field: plans, type: text, required: true}\n';
const asking = (baseWorkspace[handoff] ?? '').replace('when:', `${dropped}when:`);
const support = baseWorkspace['map/teams/support.yaml'] ?? '';
const workspace: Readonly<Record<string, string>> = { ...baseWorkspace, [handoff]: asking };

/** A branch on which support is not told the plans any more. */
function branchOff(files: Readonly<Record<string, string>> = workspace): TestRepository {
  const made = testRepository(files);
  made.git('checkout', '-qb', 'branch');
  made.write({ [handoff]: baseWorkspace[handoff] ?? '' });
  made.commit('support needs no plans');
  return made;
}

interface Told {
  readonly exit: number;
  readonly changes: readonly { readonly id: string; readonly fingerprint: string; readonly acks: readonly unknown[] }[];
  readonly idle: readonly string[];
}

/** What the gate says of the branch. */
async function gate(root: string, failOn = 'breaking'): Promise<Told> {
  const { exit, stdout } = await runCli(['diff', '--base', 'main', '--fail-on', failOn, '--format', 'json'], root);
  const { changes, idleAcks } = JSON.parse(stdout);
  return { exit, changes, idle: idleAcks.map(({ problem }: { problem: string }) => problem) };
}

async function fingerprintIn(root: string): Promise<string> {
  return (await gate(root)).changes.find(({ id }) => id === 'required-field-removed')?.fingerprint ?? '';
}

async function acknowledge(root: string, ...words: readonly string[]) {
  const fingerprint = await fingerprintIn(root);
  const said = ['--reason', 'Each price names its plan', '--base', 'main', '--by', 'ann', ...words];
  return runCli(['ack', fingerprint, ...said], root);
}

describe('a gate', () => {
  test('stays shut as long as nobody has acknowledged what is broken', async () => {
    const { root } = branchOff();
    expect(await gate(root)).toMatchObject({ exit: 1, idle: [] });
  });

  test('opens for the ack of a team that receives less', async () => {
    const { root } = branchOff();
    const { exit, stdout } = await acknowledge(root);
    expect({ exit, stdout: stdout.split('\n')[0] }).toEqual({
      exit: 0,
      stdout: 'ann acknowledges for support: required-field-removed handoff/new-prices',
    });
    const { exit: passed, changes, idle } = await gate(root);
    expect({ passed, idle }).toEqual({ passed: 0, idle: [] });
    expect(changes.find(({ id }) => id === 'required-field-removed')?.acks).toMatchObject([
      { team: 'support', by: 'ann', reason: 'Each price names its plan' },
    ]);
  });

  test('does not open for the ack of a team that loses nothing', async () => {
    const { root, write } = branchOff();
    write({ 'acks/sales/2026-11/K-261122-7K3QX.yaml': ackText(await fingerprintIn(root), 'dan') });
    expect(await gate(root)).toMatchObject({ exit: 1, idle: ['other-team'] });
  });

  test('does not open for someone who had left, or whom the base does not know in that team', async () => {
    const left = support.replace('{id: bob, name: Bob Ray}', '{id: bob, name: Bob Ray, left: 2026-11-01}');
    const { root, write } = branchOff({
      ...workspace,
      'map/teams/support.yaml': left.replace('stakeholder: bob', 'stakeholder: ann'),
    });
    const fingerprint = await fingerprintIn(root);
    write({ 'acks/support/2026-11/K-261122-7K3QX.yaml': ackText(fingerprint, 'bob') });
    expect(await gate(root)).toMatchObject({ exit: 1, idle: ['left'] });
    // Who lets himself into the team by the same change cannot speak for it.
    write({
      'map/teams/support.yaml': left.replace('members:', 'members:\n  - {id: zoe, name: Zoe Im}'),
      'acks/support/2026-11/K-261122-7K3QX.yaml': ackText(fingerprint, 'zoe'),
    });
    expect(await gate(root)).toMatchObject({ exit: 1, idle: ['not-a-member'] });
  });

  test('does not open for an ack that the base has already, nor for one of another change', async () => {
    const probe = branchOff();
    const fingerprint = await fingerprintIn(probe.root);
    const stale = branchOff({
      ...workspace,
      'acks/support/2026-10/K-261022-7K3QX.yaml': ackText(fingerprint, 'ann'),
    });
    expect(await gate(stale.root)).toMatchObject({ exit: 1, idle: [] });
    probe.write({
      'acks/support/2026-11/K-261122-7K3QX.yaml': ackText('f-0123456789ab', 'ann', 'team-removed team/x'),
    });
    expect(await gate(probe.root)).toMatchObject({ exit: 1, idle: ['gone'] });
  });

  test('opens for an ack that was carried over a rebase and a reformatting', async () => {
    const { root, git, write, commit } = branchOff();
    await acknowledge(root);
    commit('acknowledge');
    git('checkout', '-q', 'main');
    write({ 'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}gains: Fewer calls\n` });
    commit('what others did');
    git('checkout', '-q', 'branch');
    git('rebase', '-q', 'main');
    write({
      [handoff]: `# The prices\n${(baseWorkspace[handoff] ?? '').replace('name: New prices', 'name: "New prices"')}`,
    });
    expect(await gate(root)).toMatchObject({ exit: 0, idle: [] });
  });

  test('shuts again where what was acknowledged is changed again', async () => {
    const { root, write } = branchOff(baseWorkspace);
    const leadTime = (days: string) => ({
      [handoff]: (baseWorkspace[handoff] ?? '').replace('5 working days', days),
    });
    write(leadTime('2 working days'));
    const [cut] = (await gate(root, 'loosening')).changes;
    const words = ['--reason', 'Enough', '--base', 'main', '--by', 'ann'];
    expect((await runCli(['ack', cut?.fingerprint ?? '', ...words], root)).exit).toBe(0);
    expect(await gate(root, 'loosening')).toMatchObject({ exit: 0, idle: [] });
    write(leadTime('1 working day'));
    expect(await gate(root, 'loosening')).toMatchObject({ exit: 1, idle: ['changed-again'] });
  });
});

describe('the command that is offered', () => {
  const places: readonly (readonly [words: readonly string[], from: string, dir: string])[] = [
    [['diff', 'main...', '--format', 'md'], '', ''],
    [['diff', '--base', 'main', '--format', 'md'], 'cx', 'cx'],
    [['diff', 'main...', '--fail-on', 'breaking'], 'cx', ''],
    [['--dir', 'cx', 'diff', 'main...', '--fail-on', 'breaking'], 'cx', 'cx'],
    [['validate', '--base', 'main'], '', ''],
  ];
  test.each(places)('works as it is printed: cxmap %s, in a workspace in “%s”', async (words, place, dir) => {
    const made = testRepository({ ...workspace, 'cxmap.yaml': `${workspace['cxmap.yaml']}preset: strict\n` }, place);
    made.git('checkout', '-qb', 'branch');
    made.write({ [handoff]: baseWorkspace[handoff] ?? '' });
    made.commit('support needs no plans');
    const stand = words[0] === '--dir' || dir !== '' ? made.folder : made.root;
    const asked = dir !== '' && words[0] !== '--dir' ? ['--dir', dir, ...words] : words;
    const { stdout, stderr } = await runCli(asked, stand);
    const [command = ''] = /cxmap (?:--dir \S+ )?ack f-\w{12} .*?--reason "…"/.exec(stdout + stderr) ?? [];
    expect(command, stdout + stderr).toContain('--base');
    const printed = command.replaceAll('"', '').split(' ').slice(1);
    const ran = await runCli([...printed, '--by', 'ann'], stand);
    expect(ran.exit, `${command}: ${ran.stderr}`).toBe(0);
    expect((await gate(made.root)).exit).toBe(0);
  });
});

describe('cxmap ack', () => {
  test('writes one file into the folder of the team, in both languages the same', async () => {
    const { root } = branchOff();
    const { stdout } = await acknowledge(root, '--format', 'json', '--locale', 'ru');
    const [{ path }] = JSON.parse(stdout).files;
    expect(path).toMatch(/^acks\/support\/2026-11\/K-261122-[0-9A-Z]{5}\.yaml$/);
    expect(readFileSync(join(root, path), 'utf8')).toBe(`changes:
  - fingerprint: ${await fingerprintIn(root)}
    change: required-field-removed handoff/new-prices
by: ann
at: 2026-11-22T10:00:00+00:00
reason: Each price names its plan
`);
    expect((await runCli(['validate'], root)).exit).toBe(0);
  });

  test('names whoever writes it down for somebody else, and says so in the diff', async () => {
    const { root } = branchOff();
    const { exit, stdout, stderr } = await acknowledge(root, '--by', 'dan', '--for', 'bob');
    expect(exit).toBe(0);
    expect(stdout + stderr).toContain('dan writes this down for bob');
    const { stdout: told } = await runCli(['diff', '--base', 'main'], root);
    expect(told).toContain('✓ Acknowledged by Bob Ray (Support, written down by Dan Fox): Each price names its plan');
    const russian = await runCli(['diff', '--base', 'main', '--format', 'md', '--locale', 'ru'], root);
    expect(russian.stdout).toContain(
      '✅ Согласие: Bob Ray (Support, записано со слов, автор записи: Dan Fox): Each price names its plan',
    );
  });

  test('refuses what could not count, all at once, and writes nothing', async () => {
    const { root, git } = branchOff();
    const fingerprint = await fingerprintIn(root);
    const { exit, stderr } = await runCli(
      ['ack', fingerprint, 'f-0123456789ab', '--reason', ' ', '--base', 'main', '--by', 'dan'],
      root,
    );
    expect(exit).toBe(1);
    expect(stderr).toContain('--reason');
    expect(stderr).toContain('f-0123456789ab is no change since ');
    expect(stderr).toContain(
      `dan was a member of no team that receives less by required-field-removed handoff/new-prices: support`,
    );
    expect(git('status', '--porcelain')).toBe('');
  });

  test('is told by the annotations of GitHub, and so is one that counts for nothing', async () => {
    const { root, write } = branchOff();
    await acknowledge(root);
    write({ 'acks/sales/2026-11/K-261122-7K3QX.yaml': ackText(await fingerprintIn(root), 'dan') });
    const { stdout } = await runCli(['diff', '--base', 'main', '--format', 'github'], root);
    expect(stdout).toContain('✓ Acknowledged by Ann Lee (Support): Each price names its plan');
    expect(stdout).toMatch(/^::warning file=cx\/acks\/sales\/2026-11\/K-261122-7K3QX\.yaml,line=2,.*loses nothing/m);
  });

  test('refuses to say the same twice', async () => {
    const { root } = branchOff();
    await acknowledge(root);
    const { exit, stderr } = await acknowledge(root);
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: expect.stringContaining('ann has acknowledged required-field-removed handoff/new-prices already'),
    });
  });
});

describe('cxmap validate --base', () => {
  const strict = { ...workspace, 'cxmap.yaml': `${workspace['cxmap.yaml']}preset: strict\n` };
  const rulesOf = async (root: string): Promise<readonly string[]> => {
    const { stdout } = await runCli(['validate', '--base', 'main', '--format', 'json'], root);
    return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
  };

  test('asks for an explanation of what is broken, until an ack gives it', async () => {
    const { root } = branchOff(strict);
    expect(await rulesOf(root)).toEqual(['unexplained-change']);
    await acknowledge(root);
    expect(await rulesOf(root)).toEqual([]);
  });

  test('takes an idea that is applied with the change and names the field as one', async () => {
    const { root, write } = branchOff(strict);
    write({
      'ideas/2026-11/I-261102-9QW2Z.yaml': appliedIdea('information: [{field: price, type: money, required: true}]'),
    });
    expect(await rulesOf(root)).toEqual([]);
    write({ 'ideas/2026-11/I-261102-9QW2Z.yaml': appliedIdea('name: New prices') });
    expect(await rulesOf(root)).toEqual(['unexplained-change']);
  });

  test('lets a record go where the team that owns the loop has acknowledged it', async () => {
    const record = 'cases/2026-11/C-261103-4MX2Q.yaml';
    const { root, git, commit } = testRepository({
      ...baseWorkspace,
      [record]: 'source: contact\nreceived: 2026-11-03\ntext: Please forget me\n',
    });
    git('checkout', '-qb', 'branch');
    git('rm', '-q', `cx/${record}`);
    commit('forget a client');
    expect(await rulesOf(root)).toEqual(['record-deleted']);
    const { changes } = await gate(root);
    const { exit, stderr } = await runCli(
      ['ack', changes[0]?.fingerprint ?? '', '--reason', 'The client asked for it', '--base', 'main', '--by', 'bob'],
      root,
    );
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^Written: acks\/support\/2026-11\/K-261122-\w{5}\.yaml\nNext: cxmap diff\n$/);
    expect(await rulesOf(root)).toEqual([]);
    expect(await gate(root)).toMatchObject({ exit: 0, idle: [] });
  });
});

function ackText(fingerprint: string, by: string, change = 'required-field-removed handoff/new-prices'): string {
  return `changes:
  - {fingerprint: ${fingerprint}, change: ${change}}
by: ${by}
at: 2026-11-22T10:00:00Z
reason: Each price names its plan
`;
}

function appliedIdea(set: string): string {
  return `title: Support needs no plans
text: Each price names its plan already
status: implemented
author: ann
route: {department: support}
project:
  start: 2026-11-09
  end: 2026-11-20
  goal: Less to write
  scope: The hand-off alone
  deliverables: A shorter form
  milestones: [{name: Form is out, due: 2026-11-18}]
  work: [{id: form, name: Change the form, owner: ann}]
outcome: {at: 2026-11-20, results: Nobody misses them}
changes:
  - change: handoff/new-prices
    set: {${set}}
applied: {at: 2026-11-20, by: ann}
history:
  - {at: 2026-11-02, by: ann, to: received}
  - {at: 2026-11-03, by: ann, to: in_analysis}
  - {at: 2026-11-06, by: ann, to: planned}
  - {at: 2026-11-09, by: ann, to: in_progress}
  - {at: 2026-11-20, by: ann, to: implemented}
`;
}

test('an ack is told with what it acknowledges, and is no change to look at by itself', async () => {
  const { root, commit } = branchOff();
  expect((await acknowledge(root)).exit).toBe(0);
  commit('say so');
  for (const format of ['pretty', 'md', 'html', 'github']) {
    const { stdout } = await runCli(['diff', '--base', 'main', '--format', format], root);
    expect(stdout).not.toContain('record-added');
    expect(stdout).not.toContain('new record');
    expect(stdout).toMatch(/Acknowledged by|acknowledged/);
  }
  const { stdout } = await runCli(['diff', '--base', 'main', '--format', 'json'], root);
  const { changes } = JSON.parse(stdout);
  expect(changes.map(({ id }: { id: string }) => id)).toEqual(['required-field-removed', 'record-added']);
});
