import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const folder = temporaryFolder(loopWorkspace);

describe('show', () => {
  test('prints a record with names beside ids, and what it is tied to on both sides, with places', async () => {
    const { exit, stdout, stderr } = await runCli(['show', '7K3QX'], folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toBe(`T-261102-7K3QX  Call back about prices
task · in_progress · due 2026-11-04 · tasks/2026-11/T-261102-7K3QX.yaml:1

title: Call back about prices
type: callback (Call back)
owner: ann (Ann Lee)
due: 2026-11-04
status: in_progress
cases: C-261102-4MX2Q (The price letter came after the price.)
history:
  - at: 2026-11-02T12:00:00Z, by: ann (Ann Lee), to: open, owner: ann (Ann Lee),
    due: 2026-11-04
  - at: 2026-11-02T13:00:00Z, by: ann (Ann Lee), to: in_progress

Refers to
  cases (1)
    C-261102-4MX2Q  The price letter came after the price.  triaged
                    cases  tasks/2026-11/T-261102-7K3QX.yaml:6
  people (1)
    ann  Ann Lee
         owner, history.by, history.owner  tasks/2026-11/T-261102-7K3QX.yaml:3
  task types (1)
    callback  Call back  type  tasks/2026-11/T-261102-7K3QX.yaml:2

Referred to by
  cases (1)
    C-261102-4MX2Q  The price letter came after the price.  triaged
                    decision.refs  cases/2026-11/C-261102-4MX2Q.yaml:7
`);
  });

  test('shows what is defined inside a file by itself, with everything that names it', async () => {
    const { stdout } = await runCli(['show', 'ann'], folder);
    expect(stdout).toMatch(
      /^ann {2}Ann Lee\nperson · map\/teams\/support.yaml:5\n\nid: ann\nname: Ann Lee\nhead: true\n/,
    );
    expect(stdout).toContain('routing (1)\n    routing  fallback  map/routing.yaml:3');
    expect(stdout).toMatch(/T-261102-7K3QX +Call back about prices/);
  });

  test.each([
    ['by its name', 'New prices', 'new-prices  New prices\nhand-off'],
    ['by its kind and id', 'stage/onboarding', 'onboarding  Onboarding\nstage'],
    ['by its file', 'map/routing.yaml', 'routing\nrouting'],
    ['by its kind, where there is one', 'success-map', 'success-map\nsuccess map'],
    ['in any letters', 't-261102-7k3qx', 'T-261102-7K3QX'],
  ])('finds a thing %s', async (_, given, begins) => {
    const { exit, stdout } = await runCli(['show', given], folder);
    expect(exit).toBe(0);
    expect(stdout.startsWith(begins)).toBe(true);
  });

  test('counts an idea that wants to change a hand-off among what is tied to it', async () => {
    const { stdout } = await runCli(['show', 'new-prices', '--format', 'json'], folder);
    const { of, referredToBy }: { of: string; referredToBy: readonly object[] } = JSON.parse(stdout);
    expect(of).toBe('handoff');
    expect(referredToBy).toEqual([
      {
        kind: 'idea',
        id: 'I-261106-2ABCD',
        name: 'Tell support of new prices first',
        status: 'received',
        places: [{ field: 'changes.change', file: 'ideas/2026-11/I-261106-2ABCD.yaml', line: 8, column: 14 }],
      },
    ]);
  });

  test('prints the last values of a metric', async () => {
    const { stdout } = await runCli(['show', 'metric/first-order'], folder);
    expect(stdout).toContain('\nLatest values\n  2026-10  82\n');
    const list = await runCli(['list', 'metrics'], folder);
    expect(list.stdout).toMatch(/Ann Lee +2026-10 +82 +80 +% +collected/);
  });

  test('of a touchpoint and of a stage says who speaks of it until a moment, and of nothing else', async () => {
    const at = (moment: string, id: string, ...more: readonly string[]) =>
      runCli(['show', id, '--as-of', moment, ...more], folder);
    const touchpoint = await at('2026-11-24', 'touchpoint/first-order');
    expect(touchpoint.stdout).toContain(`
What is said
  1 case in 90 days; the last on 5 Nov 2026
  The reality is known: 1 case, the last on 5 Nov 2026
  Waits: 1 undecided
`);
    expect((await at('2026-11-04', 'touchpoint/first-order')).stdout).toContain(
      'No case speaks of it yet\n  The reality is a guess: nobody has spoken of it\n',
    );
    const { stdout } = await at('2026-11-24', 'stage/onboarding', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ voice: { all: 2, waits: { undecided: 1, working: 1, owed: 0 } } });
    expect((await at('2026-11-24', 'team/support', '--format', 'json')).stdout).not.toContain('"voice"');
    expect((await at('soon', 'touchpoint/first-order')).exit).toBe(2);
  });

  test('as JSON has the whole record with its derived status', async () => {
    const { stdout } = await runCli(['show', '4MX2Q', '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'record',
      of: 'case',
      id: 'C-261102-4MX2Q',
      status: 'triaged',
      value: { client: 'harbor-1', decision: { refs: ['T-261102-7K3QX'] } },
    });
  });

  test('with a part that several ids have lists them and shows none', async () => {
    const { exit, stdout, stderr } = await runCli(['show', '7K'], folder);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain('“7K” could be any of 2:');
    expect(stderr).toContain('task/T-261102-7K3QX  Call back about prices');
    expect(stderr).toContain('task/T-261103-7KXYZ  Tell sales');
  });

  test('with an id that is not there suggests the nearest', async () => {
    const { exit, stderr } = await runCli(['show', 'onbaording'], folder);
    expect(exit).toBe(1);
    expect(stderr).toContain('There is nothing called “onbaording” here');
    expect(stderr).toContain('Did you mean “onboarding”?');
  });

  test('lets no control characters through', async () => {
    const { stdout } = await runCli(['show', '9QW2Z'], folder);
    expect(stdout).toContain('[31mred');
    expect(stdout).not.toContain('\u001B');
  });

  test('shows what a file with errors says, and that it has them', async () => {
    const broken = temporaryFolder({
      ...loopWorkspace,
      'map/groups/weeks.yaml': 'name: First weeks\nmembers: [ann]\n',
    });
    const { exit, stdout, stderr } = await runCli(['show', 'weeks'], broken);
    expect(exit).toBe(0);
    expect(stdout).toContain('members: ann (Ann Lee)');
    expect(stderr).toContain('map/groups/weeks.yaml has errors');
  });

  test('speaks Russian in a Russian workspace', async () => {
    const { stdout } = await runCli(['show', 'первый-вход'], join(repository, 'examples/bank'));
    expect(stdout).toContain('точка контакта · gap · map/touchpoints/первый-вход.yaml:1');
    expect(stdout).toContain('\nСсылается на\n');
    expect(stdout).toContain('\nНа это ссылаются\n');
  });
});
