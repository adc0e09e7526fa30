import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const text = (edit: (text: string) => string) => ({ [handoff]: edit(baseWorkspace[handoff] ?? '') });
const laterNews = text((yaml) => yaml.replace('5 working days', '2 working days'));

describe('cxmap diff', () => {
  test('compares HEAD with the work tree, and says what it costs', async () => {
    const { root, write } = testRepository();
    write(laterNews);
    const { exit, stdout, stderr } = await runCli(['diff'], root);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toBe(`1 change from HEAD to the work tree

Loosening (1)
  “New prices” comes later: only 2 working days before, not 5 working days
    map/handoffs/new-prices.yaml  lead-time-cut  f-${/f-(\w+)/.exec(stdout)?.[1]}

Impact as of 22 November 2026, 10:00
  Teams that hear less (1)
    Support: hears of “New prices” 3 working days later
  Compared, nothing found: Events whose news would be too late; Open tasks that would be due on another day; Cases that go to somebody else; Clients that move; Playbooks under way; Ideas that no longer fit
`);
  });

  test('speaks Russian, and has the same fingerprints', async () => {
    const { root, write } = testRepository();
    write(laterNews);
    const english = await runCli(['diff'], root);
    const russian = await runCli(['diff', '--locale', 'ru'], root);
    expect(russian.stdout).toContain('Ослабляет (1)');
    expect(/f-\w+/.exec(russian.stdout)?.[0]).toBe(/f-\w+/.exec(english.stdout)?.[0]);
  });

  test('compares commits, from where one left the other with three dots, and what is staged', async () => {
    const { root, write, commit, git } = testRepository();
    git('checkout', '-qb', 'branch');
    write(laterNews);
    commit('later news');
    git('checkout', '-q', 'main');
    write({ 'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}gains: Fewer calls\n` });
    commit('gains');
    const ids = async (...words: readonly string[]) => {
      const { stdout } = await runCli(['diff', ...words, '--format', 'json'], root);
      return JSON.parse(stdout).changes.map(({ id }: { id: string }) => id);
    };
    expect(await ids('main...branch')).toEqual(['lead-time-cut']);
    expect(await ids('main..branch')).toEqual(['lead-time-cut', 'team-gains-changed']);
    expect(await ids('branch..main')).toEqual(['team-gains-changed', 'lead-time-extended']);
    write(text((yaml) => yaml.replace('5 working days', '1 working day')));
    git('add', '-A');
    write(baseWorkspace);
    expect(await ids('--staged')).toEqual(['lead-time-cut']);
    expect(await ids()).toEqual(['team-gains-changed']);
  });

  test('tells the impact as of now, of the later commit, or of the moment asked for', async () => {
    const { root, write, commit } = testRepository();
    write(laterNews);
    commit('later news', Date.parse('2026-11-21T08:00:00Z') / 1000);
    const impact = async (...words: readonly string[]) =>
      JSON.parse((await runCli(['diff', ...words, '--format', 'json'], root)).stdout).impact;
    expect(await impact('HEAD~1')).toMatchObject({
      moment: '2026-11-22T10:00:00+00:00',
      lists: [
        {
          name: 'receivers',
          checked: true,
          entries: [
            {
              about: 'team/support',
              message: 'hears of “New prices” 3 working days later',
              loses: { working: true, amount: 3, unit: 'day' },
              because: [expect.stringMatching(/^f-[0-9a-f]{12}$/)],
            },
          ],
        },
        ...['news', 'tasks', 'routing', 'clients', 'playbooks', 'ideas'].map((name) => ({ name, entries: [] })),
      ],
    });
    expect((await impact('HEAD~1..HEAD')).moment).toBe('2026-11-21T08:00:00+00:00');
    expect((await impact('HEAD~1..HEAD', '--as-of', '2026-12-01')).moment).toBe('2026-12-01T00:00:00+00:00');
  });

  test('of records alone looks for no impact, and says that nothing was found', async () => {
    const { root, write } = testRepository();
    write({
      'cases/2026-11/C-261120-7K3QX.yaml':
        'source: employee\nreceived: 2026-11-20\nemployee: ann\ntext: Prices are unclear\ntags: [prices]\n',
    });
    expect((await runCli(['diff'], root)).stdout).toContain(
      'Impact as of 22 November 2026, 10:00: all lists were compared, nothing found',
    );
  });

  test('fails where it is asked to, by the class', async () => {
    const { root, write } = testRepository();
    write(laterNews);
    expect((await runCli(['diff', '--fail-on', 'breaking'], root)).exit).toBe(0);
    expect((await runCli(['diff', '--fail-on', 'loosening'], root)).exit).toBe(1);
    rmSync(join(root, handoff));
    expect((await runCli(['diff', '--fail-on', 'breaking'], root)).exit).toBe(1);
  });

  test('refuses what is no commit, and an option in its place', async () => {
    const { root } = testRepository();
    for (const name of ['nowhere', '--output=x', 'HEAD..nowhere']) {
      const { exit, stderr } = await runCli(['diff', '--', name], root);
      expect(exit).toBe(2);
      expect(stderr).toContain('is no commit here');
    }
    expect((await runCli(['diff', '--staged', 'a..b'], root)).exit).toBe(2);
  });

  test('says that there was no workspace, instead of calling everything new', async () => {
    const { root, write, commit } = testRepository({ 'readme.txt': 'nothing yet\n' });
    write(baseWorkspace);
    commit('begin the map');
    const { stdout } = await runCli(['diff', 'HEAD~1'], root);
    expect(stdout).toContain('There was no workspace in HEAD~1 yet');
    for (const format of ['pretty', 'md', 'html', 'github', 'json']) {
      const told = await runCli(['diff', 'HEAD~1', '--format', format], root);
      expect(told, told.stderr).toMatchObject({ exit: 0, stderr: '' });
      if (format === 'json') expect(JSON.parse(told.stdout)).toMatchObject({ begins: true, changes: [] });
      else expect(told.stdout).toContain('The map begins here: all of it is new.');
      expect(told.stdout).not.toContain('Nothing changes in meaning');
    }
    expect(stdout).toContain(
      'Impact as of 22 November 2026, 10:00: not compared: there was no workspace to compare with',
    );
    expect(stdout).not.toContain('nothing found');
    expect(stdout).not.toContain('new team');
  });

  test('names a file that has errors on one side, and compares the rest', async () => {
    const { root, write } = testRepository();
    write({ ...laterNews, 'map/teams/sales.yaml': 'name: [\n' });
    const { stdout } = await runCli(['diff'], root);
    expect(stdout).toContain('lead-time-cut');
    expect(stdout).toContain('Not compared: map/teams/sales.yaml');
    expect(stdout).toContain('not compared: map/teams/sales.yaml has errors in one of the revisions');
    expect(stdout).not.toContain('team-removed');
  });

  test('of two partners without a common ancestor ends with 3 and says what may help', async () => {
    const { root, git, commit } = testRepository();
    git('checkout', '-q', '--orphan', 'other');
    commit('alone');
    const { exit, stderr } = await runCli(['diff', 'main...other'], root);
    expect(exit).toBe(3);
    expect(stderr).toContain('no common ancestor');
  });

  test('shows nothing of a hostile text that a terminal would obey', async () => {
    const { root, write } = testRepository();
    write(
      text((yaml) =>
        yaml.replace('name: New prices', 'name: "Bad \\e]0;x\\a\\u202Ename"').replace('5 working', '2 working'),
      ),
    );
    const { stdout } = await runCli(['diff'], root, { terminal: 80 });
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/u);
  });
});

describe('--at', () => {
  test('reads the workspace as it was committed, at the time of the commit', async () => {
    const { root, write, commit } = testRepository();
    const task = 'tasks/2026-11/T-261104-7K3QX.yaml';
    const opened = '{at: 2026-11-19T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-12-01}';
    write({ [task]: `title: Call\ntype: callback\nowner: ann\ndue: 2026-12-01\nstatus: open\nhistory: [${opened}]\n` });
    commit('a task', Date.parse('2026-11-19T10:00:00Z') / 1000);
    write({
      [task]: `title: Call\ntype: callback\nowner: ann\ndue: 2026-12-01\nstatus: in_progress\nhistory: [${opened}, {at: 2026-11-20T09:00:00Z, by: ann, to: in_progress}]\n`,
    });
    commit('accepted');
    const at = async (...words: readonly string[]) =>
      JSON.parse((await runCli([...words, '--format', 'json'], root)).stdout);
    expect(
      (await at('list', 'tasks', '--at', 'HEAD~1')).rows?.[0]?.status ??
        (await runCli(['list', 'tasks', '--at', 'HEAD~1'], root)).stdout,
    ).toContain('open');
    expect((await runCli(['show', '7K3QX', '--at', 'HEAD~1'], root)).stdout).not.toContain('in_progress');
    // An hour after it came in nobody has waited too long; by the clock of today somebody would have.
    expect((await runCli(['monitor', 'unaccepted', '--at', 'HEAD~1', '--late'], root)).stdout).not.toContain('7K3QX');
    expect(
      (await runCli(['monitor', 'unaccepted', '--at', 'HEAD~1', '--late', '--as-of', '2026-11-27'], root)).stdout,
    ).toContain('7K3QX');
    expect((await runCli(['validate', '--at', 'HEAD~2'], root)).exit).toBe(0);
  });

  test('is refused by what is no commit, where there was no workspace, and by commands that write', async () => {
    const { root } = testRepository();
    const nowhere = await runCli(['list', 'tasks', '--at', 'nowhere'], root);
    expect(nowhere).toMatchObject({ exit: 2, stdout: '' });
    expect(nowhere.stderr).toContain('“nowhere” is no commit here');
    expect((await runCli(['task', 'close', 'x', '--at', 'HEAD'], root)).exit).toBe(2);
  });
});

describe('cxmap diff --format html', () => {
  test('is one page with both maps, the changes and whom they reach, in both languages', async () => {
    const { root, write } = testRepository();
    write({
      ...laterNews,
      'map/touchpoints/second-order.yaml': baseWorkspace['map/touchpoints/first-order.yaml'] ?? '',
    });
    const { exit, stdout, stderr } = await runCli(['diff', '--format', 'html'], root);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('<svg');
    const words = stdout.replaceAll(/<[^>]+>/g, ' ');
    expect(words).toContain('changes since HEAD');
    expect(words).toContain('Loosening (1)');
    expect(words).toContain('comes later: only 2 working days before');
    expect(words).toContain('hears of “New prices” 3 working days later');
    expect(words).not.toMatch(/undefined|\[object/);
    const russian = await runCli(['diff', '--format', 'html', '--locale', 'ru'], root);
    expect(russian.stdout).toContain('Ослабляет (1)');
  });

  test('has no picture where the map stays as it is, and shows what strangers wrote', async () => {
    const { root, write, git } = testRepository();
    write({ 'cases/2026-11/C-261103-4MX2Q.yaml': 'source: contact\nreceived: 2026-11-03\ntext: <script>x</script>\n' });
    git('add', '-A');
    const { stdout } = await runCli(['diff', '--format', 'html'], root);
    expect(stdout).not.toMatch(/id="?picture\b/);
    expect(stdout).not.toContain('<script>x');
    expect(stdout).toContain('C-261103-4MX2Q');
  });
});

describe('a gate', () => {
  test('stays shut where a file is broken, says which, and nobody is told that nothing changes', async () => {
    const { root, write } = testRepository();
    write(text((yaml) => yaml.replace(/^when.*\n/m, 'when: [\n')));
    const gated = await runCli(['diff', '--fail-on', 'breaking'], root);
    expect(gated.exit).toBe(1);
    expect(gated.stderr).toBe(`cxmap: Not compared, because they have errors: ${handoff}\n`);
    expect(gated.stdout).not.toContain('Nothing changes');
    const md = await runCli(['diff', '--format', 'md'], root);
    expect(md.stdout).toMatch(/^\*\*1 file that could not be compared\*\*/);
    const github = await runCli(['diff', '--format', 'github'], root);
    expect(github.stdout).toMatch(new RegExp(`^::warning file=cx/${handoff},.*title=Not compared`));
  });

  test('opens where the base alone is broken: what mends it must come in', async () => {
    const { root, write, commit } = testRepository();
    write(text((yaml) => yaml.replace(/^when.*\n/m, 'when: [\n')));
    commit('broken');
    write(baseWorkspace);
    expect((await runCli(['diff', '--fail-on', 'breaking'], root)).exit).toBe(0);
  });

  test('names what is not acknowledged, and the way out', async () => {
    const { root, write } = testRepository();
    write(laterNews);
    const { exit, stderr } = await runCli(['diff', '--fail-on', 'loosening'], root);
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: expect.stringMatching(
        /Not acknowledged: f-\w{12} \(lead-time-cut\)\. .*cxmap ack f-\w{12} --base [0-9a-f]{12} --reason "…"/,
      ),
    });
  });
});
