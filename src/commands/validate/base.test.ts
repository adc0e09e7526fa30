import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../output/findings/format-names.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type TestRepository, testRepository } from '../../testing/repository.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const path = 'tasks/2026-11/T-261102-7K3QX.yaml';
const opened = '  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}';
const accepted = '  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}';
const completed = '  - {at: 2026-11-03T09:30:00Z, by: ann, to: completed, note: Called back}';

function task(status: string, entries: readonly string[], file = path): Readonly<Record<string, string>> {
  const head = `title: Call the client back\ntype: callback\nowner: ann\ndue: 2026-11-04\nstatus: ${status}\nhistory:\n`;
  return { [file]: `${head}${entries.join('\n')}\n` };
}

const inProgress = task('in_progress', [opened, accepted]);

/** A repository whose main has the small workspace with these files, and a branch off it that is checked out. */
function branchOff(files: Readonly<Record<string, string>>): TestRepository {
  const made = testRepository({ ...baseWorkspace, ...files });
  made.git('checkout', '-qb', 'branch');
  return made;
}

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

async function findings(root: string, ...words: readonly string[]): Promise<readonly Told[]> {
  const { stdout } = await runCli(['validate', '--base', 'main', '--format', 'json', ...words], root);
  const { findings: found }: { findings: readonly Told[] } = JSON.parse(stdout);
  return found;
}

async function rulesFound(root: string, ...words: readonly string[]): Promise<readonly string[]> {
  return (await findings(root, ...words)).map(({ rule }) => rule);
}

describe('cxmap validate --base', () => {
  test('has nothing to say to a legal move, committed or not', async () => {
    const { root, write, commit } = branchOff(inProgress);
    write(task('completed', [opened, accepted, completed]));
    expect(await runCli(['validate', '--base', 'main'], root)).toMatchObject({ exit: 0, stderr: '' });
    commit('done');
    expect(await runCli(['validate', '--base', 'main'], root)).toMatchObject({ exit: 0, stderr: '' });
  });

  test('tells a rewritten history in both languages, where validate alone sees nothing', async () => {
    const { root, write } = branchOff(inProgress);
    write(task('in_progress', [opened, accepted.replace('11:00', '10:30')]));
    expect((await runCli(['validate'], root)).exit).toBe(0);
    const english = await runCli(['validate', '--base', 'main'], root);
    expect(english.exit).toBe(1);
    expect(english.stdout).toContain(
      `${path}:8:5: error: This entry of the task's history was another one in the base (2026-11-02T11:00:00Z, ann): at: 2026-11-02T11:00:00Z → 2026-11-02T10:30:00Z`,
    );
    const russian = await runCli(['validate', '--base', 'main', '--locale', 'ru'], root);
    expect(russian.stdout).toContain('Эта запись истории (задача) в основе была другой');
  });

  test('never repeats a note that was taken away', async () => {
    const { root, write } = branchOff(task('completed', [opened, accepted, completed]));
    write(task('completed', [opened, accepted, completed.replace('Called back', 'Done')]));
    const { stdout } = await runCli(['validate', '--base', 'main', '--format', 'markdown'], root);
    expect(stdout).toContain('note');
    expect(stdout).not.toContain('Called back');
  });

  test('compares with where the branch left main, not with what main has now', async () => {
    const { root, git, write, commit } = branchOff(inProgress);
    write({ 'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}gains: Fewer calls\n` });
    commit('gains');
    git('checkout', '-q', 'main');
    write(task('completed', [opened, accepted, completed]));
    commit('done on main');
    git('checkout', '-q', 'branch');
    expect(await rulesFound(root)).toEqual([]);
  });

  test('says of a deleted record where it was, in every format, and points at no line of it', async () => {
    const { root } = branchOff(inProgress);
    rmSync(join(root, path));
    for (const format of formatNames) {
      const { exit, stdout, stderr } = await runCli(['validate', '--base', 'main', '--format', format], root);
      expect({ format, exit, stderr }).toEqual({ format, exit: 1, stderr: '' });
      expect(stdout).toContain('T-261102-7K3QX');
    }
    const { stdout } = await runCli(['validate', '--base', 'main', '--format', 'github'], root);
    expect(stdout).toContain(`::error title=A record is gone (record-deleted)::cx/${path}: `);
  });

  test('does not take a broken record for one that has nothing to be compared', async () => {
    const { root, write } = branchOff({ ...inProgress, 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}` });
    write({ [path]: 'title: [\n', 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}rules: {syntax: off}\n` });
    expect(await rulesFound(root)).toEqual(['record-deleted']);
  });

  test('knows a record that was moved to another folder, and one that is written otherwise', async () => {
    const { root, write } = branchOff(inProgress);
    rmSync(join(root, path));
    write(
      task(
        'in_progress',
        [opened.replace('{at: 2026-11-02T10:00:00Z, by: ann', '{by: ann, at: "2026-11-02T10:00:00Z"'), accepted],
        path.replace('2026-11', '2026-12'),
      ),
    );
    expect((await rulesFound(root)).filter((rule) => rule !== 'file-name')).toEqual([]);
  });

  test('takes a renamed member for the same one, in every history', async () => {
    const { root, write } = branchOff(inProgress);
    const renamed = Object.fromEntries(
      Object.entries({ ...baseWorkspace, ...inProgress }).map(([file, text]) => [
        file,
        text.replace(/\bann\b/g, 'ann-lee'),
      ]),
    );
    write(renamed);
    expect(await rulesFound(root)).toEqual([]);
  });

  test('tells the same replacement in many histories once, with the count', async () => {
    const ids = ['7K3QX', '7K3QY', '7K3QZ', '7K3R0', '7K3R1'];
    const files = (by: string) =>
      Object.assign(
        {},
        ...ids.map((id) =>
          task('in_progress', [opened, accepted.replace('by: ann', `by: ${by}`)], path.replace('7K3QX', id)),
        ),
      );
    const { root, write } = branchOff(files('ann'));
    write(files('bob'));
    const found = await findings(root);
    expect(found.map(({ message }) => message)).toEqual([
      '“ann” was replaced by “bob” in the histories of 5 records; what was said once stays as it was said',
    ]);
  });

  test('weighs by the base: a branch switches nothing off for itself', async () => {
    const { root, write } = branchOff(inProgress);
    const rewritten = accepted
      .replace('by: ann}', 'by: ann} # cxmap-ignore history-rewritten -- It was me')
      .replace('11:00', '10:30');
    write({
      ...task('in_progress', [opened, rewritten]),
      'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}rules: {history-rewritten: off}\npreset: minimal\n`,
    });
    expect(await findings(root)).toMatchObject([{ rule: 'history-rewritten', severity: 'error', file: path }]);
  });

  test('weighs by the base: what it lets through, the branch need not switch off', async () => {
    const rules = `${baseWorkspace['cxmap.yaml']}rules: {history-rewritten: warning, record-deleted: off}\n`;
    const { root, write } = branchOff({
      ...inProgress,
      ...task('open', [opened], path.replace('7K3QX', '7K3QY')),
      'cxmap.yaml': rules,
    });
    write(task('in_progress', [opened, accepted.replace('11:00', '10:30')]));
    rmSync(join(root, path.replace('7K3QX', '7K3QY')));
    expect(await findings(root)).toMatchObject([{ rule: 'history-rewritten', severity: 'warning' }]);
    expect((await runCli(['validate', '--base', 'main'], root)).exit).toBe(0);
    expect((await runCli(['validate', '--base', 'main', '--fail-on', 'warning'], root)).exit).toBe(1);
  });

  test('a comment of the base silences, and is idle only where the file was changed', async () => {
    const silenced = `${accepted} # cxmap-ignore history-rewritten -- The hour was wrong`;
    const { root, write } = branchOff(task('in_progress', [opened, silenced]));
    expect(await rulesFound(root)).toEqual([]);
    expect((await runCli(['validate'], root)).stdout).not.toContain('silences nothing');
    write(task('in_progress', [opened, silenced.replace('11:00', '10:30')]));
    expect(await rulesFound(root)).toEqual([]);
    write(task('completed', [opened, silenced, completed]));
    expect(await findings(root)).toMatchObject([{ rule: 'suppression', line: 8 }]);
  });

  test('a baseline counts as the base has it, and forgets nothing that a run without a base does not check', async () => {
    const rewritten = task('in_progress', [opened, accepted.replace('11:00', '10:30')]);
    const { root, write, commit, git } = branchOff(inProgress);
    write(rewritten);
    const known = ['--baseline', 'known.json'];
    expect((await runCli(['validate', '--base', 'main', ...known, '--update-baseline'], root)).exit).toBe(0);
    expect(await rulesFound(root, ...known)).toEqual(['history-rewritten']);
    expect((await runCli(['validate', ...known], root)).stdout).not.toContain('knows more findings');
    git('stash', '-q', '--', 'cx/tasks');
    git('checkout', '-q', 'main');
    commit('know it');
    git('checkout', '-q', '-B', 'branch');
    git('stash', 'pop', '-q');
    expect(await rulesFound(root, ...known)).toEqual([]);
    await runCli(['validate', ...known, '--update-baseline'], root);
    expect(await rulesFound(root, ...known)).toEqual([]);
  });

  test('reports on the paths that were asked for, also on one that is gone', async () => {
    const { root, write } = branchOff({ ...inProgress, ...task('open', [opened], path.replace('7K3QX', '7K3QY')) });
    rmSync(join(root, path));
    write(task('open', [opened.replace('10:00', '10:01')], path.replace('7K3QX', '7K3QY')));
    expect(await rulesFound(root)).toHaveLength(2);
    expect(await rulesFound(root, path)).toEqual(['record-deleted']);
    expect(await rulesFound(root, 'map')).toEqual([]);
  });

  test('is not hidden by the result that is kept of an earlier run', async () => {
    const { root, write } = branchOff(inProgress);
    write(task('in_progress', [opened, accepted.replace('11:00', '10:30')]));
    utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
    expect((await runCli(['validate'], root)).exit).toBe(0);
    expect((await runCli(['validate'], root)).exit).toBe(0);
    expect((await runCli(['validate', '--base', 'main'], root)).exit).toBe(1);
    expect((await runCli(['validate', '--base', 'main', '--no-cache'], root)).exit).toBe(1);
    expect((await runCli(['validate'], root)).exit).toBe(0);
  });

  test('judges a revision as it was committed, with --at', async () => {
    const { root, write, commit, git } = branchOff(inProgress);
    write(task('in_progress', [opened, accepted.replace('11:00', '10:30')]));
    commit('rewritten');
    git('checkout', '-q', 'main');
    expect(await rulesFound(root)).toEqual([]);
    expect(await rulesFound(root, '--at', 'branch')).toEqual(['history-rewritten']);
  });

  test('compares with every best common ancestor, and tells once what is wrong against several', async () => {
    const other = path.replace('7K3QX', '7K3QY');
    const { root, write, commit, git } = branchOff({
      ...inProgress,
      ...task('in_progress', [opened, accepted], other),
    });
    // Both sides take over each other: main and branch have two best common ancestors.
    write({ 'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}gains: Fewer calls\n` });
    const ours = commit('ours');
    git('checkout', '-q', 'main');
    write(task('completed', [opened, accepted, completed], other));
    const theirs = commit('theirs');
    git('merge', '-q', '-m', 'take ours', ours);
    git('checkout', '-q', 'branch');
    git('merge', '-q', '-m', 'take theirs', theirs);
    expect(git('merge-base', '--all', 'main', 'branch').trim().split('\n')).toHaveLength(2);
    expect(await rulesFound(root)).toEqual([]);
    // Lost is what only one of them has; rewritten against both.
    write({
      ...task('in_progress', [opened, accepted], other),
      ...task('in_progress', [opened, accepted.replace('11:00', '10:30')]),
    });
    expect((await rulesFound(root)).toSorted()).toEqual(['history-rewritten', 'history-rewritten']);
  });

  test('compares nothing where there was no workspace yet, and says so', async () => {
    const { root, write, git } = testRepository({ 'readme.txt': 'nothing yet\n' });
    git('checkout', '-qb', 'branch');
    write(baseWorkspace);
    const { exit, stderr } = await runCli(['validate', '--base', 'main'], root);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/There was no workspace in [0-9a-f]{12} yet/);
  });

  test('refuses what is no commit, and any name outside a repository', async () => {
    const { root } = branchOff(inProgress);
    expect((await runCli(['validate', '--base', 'nowhere'], root)).exit).toBe(2);
    expect((await runCli(['validate', '--base=--output=x'], root)).exit).toBe(2);
    expect((await runCli(['validate', '--base', 'main'], temporaryFolder(baseWorkspace))).exit).toBe(2);
  });

  test('shows nothing of a hostile text that a terminal would obey', async () => {
    const { root, write } = branchOff(inProgress);
    write(task('in_progress', [opened, accepted.replace('by: ann', 'by: "a\\e]0;x\\a\\u202Eb"')]));
    const { stdout } = await runCli(['validate', '--base', 'main'], root, { terminal: 80 });
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/u);
  });
});

describe('without a name, --base', () => {
  test('is what the event of the CI run says, and outside of one a sentence where nothing is known', async () => {
    const { root, folder, write, commit } = testRepository();
    const base = commit('the base');
    write({
      'tasks/2026-11/T-261104-7K3QX.yaml':
        'title: Call\ntype: callback\nowner: ann\ndue: 2026-12-01\nstatus: open\nhistory: [{at: 2026-11-19T09:00:00Z, by: ann, to: open, owner: ann, due: 2026-12-01}]\n',
    });
    const added = commit('a task');
    rmSync(join(root, 'tasks/2026-11/T-261104-7K3QX.yaml'));
    const head = commit('the task is gone');
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: added }, head: { sha: head } } }));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    const judged = await runCli(['validate', '--base'], root, { env });
    expect(judged.exit).toBe(1);
    expect(judged.stdout).toContain('[record-deleted]');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
    expect((await runCli(['validate', '--base'], root, { env })).exit).toBe(0);
    expect((await runCli(['validate', '--base'], root)).exit).toBe(2);
  });

  test('with --at is judged for that revision', async () => {
    const { root, write, commit, git } = testRepository();
    write({ 'cases/2026-11/C-261103-4MX2Q.yaml': 'source: survey\nreceived: 2026-11-03\ntext: Fine\n' });
    commit('a case');
    git('checkout', '-qb', 'branch');
    rmSync(join(root, 'cases/2026-11/C-261103-4MX2Q.yaml'));
    commit('the case is gone');
    git('checkout', '-q', 'main');
    const { exit, stdout } = await runCli(['validate', '--base', 'main', '--at', 'branch'], root);
    expect(exit).toBe(1);
    expect(stdout).toContain('[record-deleted]');
  });
});
