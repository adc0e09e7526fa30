import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type TestRepository, testRepository } from '../../testing/repository.ts';
import { git, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const taskPath = 'tasks/2026-11/T-261102-7K3QX.yaml';
const teamPath = 'map/teams/support.yaml';

const begun = `title: Call the client back # not by mail
type: callback
owner: ann
due: 2026-11-06
status: in_progress
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}
`;

const handedOn = `${begun.replace('owner: ann\n', 'owner: bob\n')}  - {at: 2026-11-03T09:00:00Z, by: ann, owner: bob}\n`;
const asked = `${begun.replace('in_progress', 'in_question')}  # the number in the card is old
  - {at: 2026-11-03T12:00:00Z, by: ann, to: in_question, note: Which number?}
`;

const files = { ...baseWorkspace, [taskPath]: begun };

/** A repository whose `main` and `other` have each changed what they began with; `main` is checked out. */
function diverged(
  current: Readonly<Record<string, string>>,
  incoming: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> = files,
  place?: string,
): TestRepository {
  const repository = testRepository(base, place);
  repository.git('checkout', '-qb', 'other');
  repository.write(incoming);
  repository.commit('Incoming');
  repository.git('checkout', '-q', 'main');
  repository.write(current);
  repository.commit('Current');
  return repository;
}

/** Runs git where it is expected to end in a conflict. */
function conflict({ folder }: TestRepository, ...words: readonly string[]): void {
  expect(() => git(folder, ...words)).toThrow();
}

function merging(
  current: Readonly<Record<string, string>>,
  incoming: Readonly<Record<string, string>>,
  base?: Readonly<Record<string, string>>,
): TestRepository {
  const repository = diverged(current, incoming, base);
  conflict(repository, 'merge', 'other');
  return repository;
}

const read = ({ root }: TestRepository, path: string): string => readFileSync(join(root, path), 'utf8');

/** The index and the files of the work tree, byte by byte. */
function stateOf({ folder, root }: TestRepository, ...paths: readonly string[]): unknown {
  return {
    index: readFileSync(join(folder, '.git/index')).toString('base64'),
    files: paths.map((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'base64') : 'gone')),
    status: git(folder, '--no-optional-locks', 'status', '--porcelain=v2', '-uall'),
  };
}

const together = `title: Call the client back # not by mail
type: callback
owner: bob
due: 2026-11-06
status: in_question
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
  - {at: 2026-11-02T11:00:00Z, by: ann, to: in_progress}
  - {at: 2026-11-03T09:00:00Z, by: ann, owner: bob}
  # the number in the card is old
  - {at: 2026-11-03T12:00:00Z, by: ann, to: in_question, note: Which number?}
`;

describe('resolve puts both sides together', () => {
  test('after git merge: the histories by time, with the bytes of each side, and tells git', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: `${taskPath}: resolved\n  status: in question\n`,
      stderr: 'All is resolved. Go on with: git merge --continue\n',
    });
    expect(read(repository, taskPath)).toBe(together);
    expect(repository.git('status', '--porcelain')).toBe(`M  cx/${taskPath}\n`);
    expect((await runCli(['validate'], repository.root)).exit).toBe(0);
  });

  test('after git rebase, where the sides are the other way round', async () => {
    const repository = diverged({ [taskPath]: asked }, { [taskPath]: handedOn });
    repository.git('checkout', '-q', 'other');
    conflict(repository, 'rebase', 'main');
    const { exit, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'All is resolved. Go on with: git rebase --continue\n' });
    expect(read(repository, taskPath)).toBe(together);
    repository.git('-c', 'core.editor=true', 'rebase', '--continue');
    expect(repository.git('log', '--format=%s')).toBe('Incoming\nCurrent\nbegin\n');
    expect((await runCli(['validate', '--base', 'main'], repository.root)).exit).toBe(0);
  });

  test('after git cherry-pick and git revert', async () => {
    const repository = diverged({ [taskPath]: handedOn }, { [taskPath]: asked });
    conflict(repository, 'cherry-pick', 'other');
    const picked = await runCli(['resolve'], repository.root);
    expect({ exit: picked.exit, stderr: picked.stderr }).toEqual({
      exit: 0,
      stderr: 'All is resolved. Go on with: git cherry-pick --continue\n',
    });
    repository.git('-c', 'core.editor=true', 'cherry-pick', '--continue');
    repository.write({
      [taskPath]: `${together}  - {at: 2026-11-04T12:00:00Z, by: ann, to: in_progress, note: The new one}\n`,
    });
    repository.commit('Go on');
    conflict(repository, 'revert', 'HEAD~1');
    const reverted = await runCli(['resolve'], repository.root);
    expect(reverted.exit).toBe(1);
    expect(reverted.stderr).toContain('history: the incoming side has lost an entry that was there before');
  });

  test.each(['ort', 'recursive'])('after git stash pop, and whichever way git merges (%s)', async (strategy) => {
    const repository = testRepository(files);
    repository.write({ [taskPath]: asked });
    repository.git('stash');
    repository.write({ [taskPath]: handedOn });
    repository.commit('Current');
    conflict(repository, 'stash', 'pop');
    if (strategy === 'recursive') rmSync(join(repository.folder, '.git/AUTO_MERGE'), { force: true });
    const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: `${taskPath}: resolved\n  status: in question\n`,
      stderr: '',
    });
    expect(read(repository, taskPath)).toBe(together);
  });

  test('as git marked the conflict with the ancestor in it', async () => {
    for (const style of ['diff3', 'zdiff3']) {
      const repository = diverged({ [taskPath]: handedOn }, { [taskPath]: asked });
      conflict(repository, '-c', `merge.conflictStyle=${style}`, 'merge', '-s', 'recursive', 'other');
      rmSync(join(repository.folder, '.git/AUTO_MERGE'), { force: true });
      expect((await runCli(['resolve'], repository.root)).exit).toBe(0);
    }
  });

  test('definitions field by field, lists entry by entry, in the bytes of the current side', async () => {
    const current = `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray}
  - {id: eve, name: "Eve Orr"}
stages:
  onboarding: {contact: direct, does: First orders}
`;
    const incoming = `name: Support
# they sit together
system: crm
calendar: default
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, role: Agent} # since May
  # from the shop
  - { id: kim,  name: 'Kim Fay' }
stages:
  onboarding: {contact: direct}
`;
    const repository = merging({ [teamPath]: current }, { [teamPath]: incoming });
    const { exit, stdout } = await runCli(['resolve'], repository.root);
    expect(read(repository, teamPath)).toBe(`name: Support
system: crm
calendar: default
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, role: Agent}
  - {id: eve, name: "Eve Orr"}
  # from the shop
  - { id: kim,  name: 'Kim Fay' }
stages:
  onboarding: {contact: direct, does: First orders}
`);
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: `${teamPath}: resolved
  a comment of the incoming side is not in it: # they sit together
  a comment of the incoming side is not in it: # since May
`,
    });
  });

  test('values of metrics row by row, the vocabulary by id', async () => {
    const data = 'metrics/first-order.csv';
    const words = 'map/vocabulary.yaml';
    const vocabulary = baseWorkspace[words] ?? '';
    const repository = merging(
      {
        [data]: 'period,value,n\r\n2026-10,82,40\r\n2026-11,84,41\r\n',
        [words]: vocabulary.replace('group: process}', 'group: process}\n  - {id: tone, name: Tone, group: process}'),
      },
      {
        [data]: 'n,period,value\n40,2026-09,"80"\n42,2026-10,82\n',
        [words]: vocabulary.replace('group: process}', 'group: process}\n  - {id: delay, name: Delay, group: process}'),
      },
    );
    expect(await runCli(['resolve'], repository.root)).toMatchObject({ exit: 0 });
    expect(read(repository, data)).toBe('period,value,n\r\n2026-09,"80",40\r\n2026-10,82,42\r\n2026-11,84,41\r\n');
    expect(read(repository, words)).toContain(`tags:
  - {id: prices, name: Prices, group: process}
  - {id: tone, name: Tone, group: process}
  - {id: delay, name: Delay, group: process}
`);
  });

  test('in a subfolder of a linked work tree, from a folder below the workspace, whatever the names', async () => {
    const path = "clients/ключ 'a' $(b).yaml";
    const client = 'attributes: {size: 4}\nsegment: small\nmanager: ann\n';
    const repository = diverged(
      { [path]: client.replace('size: 4', 'size: 5') },
      { [path]: client.replace('segment', 'name: Kiosk\nsegment') },
      { ...files, [path]: client },
      'карта',
    );
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '-q', '-b', 'third', linked, 'main');
    expect(() => git(linked, 'merge', 'other')).toThrow();
    const { exit, stderr } = await runCli(['resolve', '.'], join(linked, 'карта', 'clients'));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'All is resolved. Go on with: git merge --continue\n' });
    expect(readFileSync(join(linked, 'карта', path), 'utf8')).toBe(
      'attributes: {size: 5}\nname: Kiosk\nsegment: small\nmanager: ann\n',
    );
    expect(git(linked, 'status', '--porcelain', '-z')).toBe(`M  карта/${path}\0`);
  });

  test('with the line ends that attributes ask for, which git keeps otherwise', async () => {
    const repository = testRepository(files);
    writeInto(repository.folder, { '.gitattributes': '*.yaml text eol=crlf\n' });
    repository.commit('Attributes');
    repository.git('checkout', '-qb', 'other');
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    repository.write({ [taskPath]: crlf(asked) });
    repository.commit('Incoming');
    repository.git('checkout', '-q', 'main');
    repository.write({ [taskPath]: crlf(handedOn) });
    repository.commit('Current');
    conflict(repository, 'merge', 'other');
    expect(await runCli(['resolve'], repository.root)).toMatchObject({ exit: 0 });
    expect(read(repository, taskPath)).toBe(crlf(together));
    expect(repository.git('show', `:cx/${taskPath}`)).toBe(together);
  });

  test('says what it would do, as a diff that git applies, and changes nothing', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    const before = stateOf(repository, taskPath);
    const { exit, stdout, stderr } = await runCli(['resolve', '--dry-run'], repository.root);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: `${taskPath}: can be resolved\n  status: in question\n` });
    expect(stateOf(repository, taskPath)).toEqual(before);
    writeInto(repository.folder, { 'resolved.diff': stdout });
    repository.git('apply', '--directory=cx', 'resolved.diff');
    expect(read(repository, taskPath)).toBe(together);
  });

  test('tells other programs the same', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    const { stdout } = await runCli(['resolve', '--format', 'json'], repository.root);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: 'resolve',
      written: true,
      files: [{ path: taskPath, result: 'resolved', status: 'in_question', taken: [], comments: [] }],
      leftAlone: [],
      notInConflict: [],
      open: 0,
      underway: 'merge',
      next: 'git merge --continue',
    });
  });

  test('finds nothing to do where nothing is in conflict', async () => {
    const { root } = testRepository(files);
    expect(await runCli(['resolve', '--locale', 'ru'], root)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Конфликтов здесь нет\n',
    });
  });

  test('reads every other file of the workspace once', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    const { resolveConflicts } = await import('../../change/resolve-conflicts.ts');
    const { nodeHost } = await import('../../node/host.ts');
    const host = nodeHost(repository.root);
    const disk = await host.files();
    const handle = disk.findWorkspace(repository.root);
    if (!handle) throw new Error('there is a workspace');
    const reads = new Map<string, number>();
    const repo = {
      ...handle.repo,
      read(path: string) {
        reads.set(path, (reads.get(path) ?? 0) + 1);
        return handle.repo.read(path);
      },
    };
    await resolveConflicts(
      { root: handle.root, repo, files: disk, conflicts: await host.conflicts() },
      { isAsked: () => true, take: undefined, force: false, dryRun: false },
    );
    // The settings are read before the rest, for the zone that bare dates are read in.
    expect(Object.fromEntries([...reads].filter(([path]) => path !== 'cxmap.yaml'))).toEqual(
      Object.fromEntries(
        Object.keys(files)
          .filter((path) => path !== 'cxmap.yaml' && path !== taskPath)
          .map((path) => [path, 1]),
      ),
    );
    expect(reads.get('cxmap.yaml')).toBeLessThanOrEqual(2);
  });
});

describe('resolve refuses, says why, and changes nothing', () => {
  const cancelled = `${begun.replace('in_progress', 'cancelled')}  - {at: 2026-11-03T12:00:00Z, by: ann, to: cancelled, note: Moved away}\n`;
  const completed = `${begun.replace('in_progress', 'completed')}  - {at: 2026-11-03T09:00:00Z, by: ann, to: completed, note: Called}\n`;
  const team = baseWorkspace[teamPath] ?? '';

  const refusals: readonly {
    readonly of: string;
    readonly current: Readonly<Record<string, string>>;
    readonly incoming: Readonly<Record<string, string>>;
    readonly base?: Readonly<Record<string, string>>;
    readonly path: string;
    readonly says: string;
  }[] = [
    {
      of: 'a history that cannot have been',
      current: { [taskPath]: completed },
      incoming: { [taskPath]: cancelled },
      path: taskPath,
      says: `  history: with the entries of both sides it does not add up (2026-11-03T12:00:00Z, ann). A task cannot move from “completed” to “cancelled”
  Edit it, so that what both sides did is there, and: git add -- ${taskPath}
`,
    },
    {
      of: 'an entry that a side has lost',
      base: { ...files, [taskPath]: handedOn },
      current: { [taskPath]: together },
      incoming: { [taskPath]: begun },
      path: taskPath,
      says: `  history: the incoming side has lost an entry that was there before (2026-11-03T09:00:00Z, ann)
  Edit it, so that what both sides did is there, and: git add -- ${taskPath}
`,
    },
    {
      of: 'an entry that a side has rewritten',
      current: { [taskPath]: handedOn.replace('11:00:00Z', '11:30:00Z') },
      incoming: { [taskPath]: asked },
      path: taskPath,
      says: `  history: the current side has changed an entry that was there before (2026-11-02T11:00:00Z, ann)
  Edit it, so that what both sides did is there, and: git add -- ${taskPath}
`,
    },
    {
      of: 'two values of one field',
      current: { [teamPath]: team.replace('Bob Ray', 'Bob Gray') },
      incoming: { [teamPath]: team.replace('Bob Ray', 'Robert Ray') },
      path: teamPath,
      says: `  members.bob.name: current “Bob Gray”, incoming “Robert Ray”; before them “Bob Ray”
  Choose with --take current or --take incoming, or edit it and: git add -- ${teamPath}
`,
    },
    {
      of: 'an entry that one side changed and the other took out',
      current: { [teamPath]: team.replace('Bob Ray', 'Bob Gray') },
      incoming: { [teamPath]: team.replace(/.*Bob Ray.*\n/, '').replace('stakeholder: bob', 'stakeholder: ann') },
      path: teamPath,
      says: `  members.bob: current “{"id":"bob","name":"Bob Gray"}”, incoming nothing; before them “{"id":"bob","name":"Bob Ray"}”
  Choose with --take current or --take incoming, or edit it and: git add -- ${teamPath}
`,
    },
    {
      of: 'two heads of one team, where each side has one',
      current: { [teamPath]: team.replace(', head: true', '').replace('Bob Ray}', 'Bob Ray, head: true}') },
      incoming: {
        [teamPath]: team
          .replace(', head: true', '')
          .replace('Bob Ray}', 'Bob Ray}\n  - {id: kim, name: Kim Fay, head: true}'),
      },
      path: teamPath,
      says: `  together the sides have errors that neither has alone:
    A team has one head at most
  Edit it, so that what both sides did is there, and: git add -- ${teamPath}
`,
    },
    {
      of: 'a side with errors of its own',
      current: { [teamPath]: team.replace('Bob Ray', 'Bob Gray') },
      incoming: { [teamPath]: team.replace('name: Bob Ray', 'nam: Robert Ray') },
      path: teamPath,
      says: `  the incoming side has errors of its own:
    There is no field “nam” here, and the field “name” is missing
`,
    },
    {
      of: 'columns of its own',
      current: { 'metrics/first-order.csv': 'period,value,n\n2026-10,83,40\n' },
      incoming: { 'metrics/first-order.csv': 'period,value\n2026-10,82\n2026-11,84\n' },
      path: 'metrics/first-order.csv',
      says: '  the sides have different columns: what a row is about cannot be told\n',
    },
    {
      of: 'a value of a metric that has two',
      current: { 'metrics/first-order.csv': 'period,value,n\n2026-10,83,40\n' },
      incoming: { 'metrics/first-order.csv': 'period,value,n\n2026-10,84,40\n' },
      path: 'metrics/first-order.csv',
      says: '  values.2026-10: current “83, n 40”, incoming “84, n 40”; before them “82, n 40”\n',
    },
    {
      of: 'a file that both sides made',
      current: { 'clients/kiosk.yaml': 'attributes: {size: 4}\nsegment: small\nmanager: ann\n' },
      incoming: { 'clients/kiosk.yaml': 'attributes: {size: 5}\nsegment: small\nmanager: bob\n' },
      path: 'clients/kiosk.yaml',
      says: '  both sides have made this file, each in its own way: these may be two things with one id\n',
    },
  ];

  test.each(refusals)('$of', async ({ current, incoming, base, path, says }) => {
    const repository = merging(current, incoming, base);
    const before = stateOf(repository, path);
    const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(`${path}: not resolved\n${says}`);
    expect(stateOf(repository, path)).toEqual(before);
  });

  test('a file that one side deleted and the other changed, on either side', async () => {
    const path = 'clients/harbor-1.yaml';
    const changed = 'attributes: {size: 5}\nsegment: small\nmanager: ann\n';
    for (const [keeper, deleter, says] of [
      ['main', 'other', 'the incoming side has deleted the file, the current side has changed it'],
      ['other', 'main', 'the current side has deleted the file, the incoming side has changed it'],
    ] as const) {
      const repository = testRepository(files);
      repository.git('branch', 'other');
      repository.git('checkout', '-q', deleter);
      repository.git('rm', '-q', `cx/${path}`);
      repository.commit('Delete');
      repository.git('checkout', '-q', keeper);
      repository.write({ [path]: changed });
      repository.commit('Change');
      repository.git('checkout', '-q', 'main');
      conflict(repository, 'merge', 'other');
      const before = stateOf(repository, path);
      const { exit, stderr } = await runCli(['resolve', '--take', 'current'], repository.root);
      expect(exit).toBe(1);
      expect(stderr).toContain(`${says}\n  Keep it: git add -- ${path}. Delete it: git rm -- ${path}\n`);
      expect(stateOf(repository, path)).toEqual(before);
    }
  });

  test('a record that git has put where the other side’s folder went', async () => {
    const repository = testRepository({
      ...files,
      'clients/small/one.yaml': 'attributes: {size: 4}\nsegment: small\nmanager: ann\n',
    });
    repository.git('checkout', '-qb', 'other');
    repository.write({ 'clients/small/two.yaml': 'attributes: {size: 5}\nsegment: small\nmanager: ann\n' });
    repository.commit('Incoming');
    repository.git('checkout', '-q', 'main');
    repository.git('mv', 'cx/clients/small', 'cx/clients/tiny');
    repository.commit('Current');
    conflict(repository, 'merge', 'other');
    const { exit, stderr } = await runCli(['resolve'], repository.root);
    expect(exit).toBe(1);
    expect(stderr).toContain(`clients/tiny/two.yaml: not resolved
  only the incoming side has this file: its folder has another name on the other side, or the file itself has
  Keep it where it is: git add -- clients/tiny/two.yaml. Or move it to its folder, and add it there
`);
  });

  test('a file that somebody has edited since, unless that is to be lost', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    repository.write({ [taskPath]: `${read(repository, taskPath)}# half done\n` });
    const before = stateOf(repository, taskPath);
    const { exit, stderr } = await runCli(['resolve'], repository.root);
    expect(exit).toBe(1);
    expect(stderr).toContain(`${taskPath}: not resolved
  somebody has edited the file since git left it
  If it is as you want it: git add -- ${taskPath}. To have it resolved anew, whatever is in it: --force
`);
    expect(stateOf(repository, taskPath)).toEqual(before);
    expect((await runCli(['resolve', '--force'], repository.root)).exit).toBe(0);
    expect(read(repository, taskPath)).toBe(together);
  });

  test('a file that somebody has taken away since', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    rmSync(join(repository.root, taskPath));
    expect((await runCli(['resolve'], repository.root)).stderr).toContain(
      'somebody has deleted the file since git left it',
    );
    expect((await runCli(['resolve', '--force'], repository.root)).exit).toBe(0);
    expect(read(repository, taskPath)).toBe(together);
  });

  test('a link in the place of the file, or of its folder, even with --force', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    const secret = 'clients/harbor-1.yaml';
    const text = read(repository, secret);
    rmSync(join(repository.root, taskPath));
    symlinkSync(join(repository.root, secret), join(repository.root, taskPath));
    const linked = await runCli(['resolve', '--force'], repository.root);
    expect(linked.exit).toBe(1);
    expect(linked.stderr).toContain('a link stands here, or on the way: what is written would land elsewhere');
    rmSync(join(repository.root, 'tasks'), { recursive: true });
    mkdirSync(join(repository.root, 'clients/2026-11'));
    writeInto(repository.root, { 'clients/2026-11/T-261102-7K3QX.yaml': 'mine' });
    symlinkSync('clients', join(repository.root, 'tasks'));
    expect((await runCli(['resolve', '--force'], repository.root)).exit).toBe(1);
    expect(read(repository, 'clients/2026-11/T-261102-7K3QX.yaml')).toBe('mine');
    expect(read(repository, secret)).toBe(text);
  });

  test('while another git is at work', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    writeInto(repository.folder, { '.git/index.lock': '' });
    const { exit, stderr } = await runCli(['resolve'], repository.root);
    expect(exit).toBe(1);
    expect(stderr).toContain('Another git is at work in this repository');
    expect(read(repository, taskPath)).toContain('<<<<<<< HEAD');
  });

  test('nothing of a path that is in no conflict, outside, or none of ours', async () => {
    const repository = testRepository(files);
    writeInto(repository.folder, { 'notes.txt': 'one\n' });
    repository.commit('Notes');
    repository.git('checkout', '-qb', 'other');
    writeInto(repository.folder, { 'notes.txt': 'two\n' });
    repository.write({ [taskPath]: asked });
    repository.commit('Incoming');
    repository.git('checkout', '-q', 'main');
    writeInto(repository.folder, { 'notes.txt': 'three\n' });
    repository.write({ [taskPath]: handedOn });
    repository.commit('Current');
    conflict(repository, 'merge', 'other');
    expect(await runCli(['resolve', teamPath], repository.root)).toEqual({
      exit: 1,
      stdout: '',
      stderr: `${teamPath}: not in conflict\nStill in conflict: 2 files (git status names them)\n`,
    });
    expect((await runCli(['resolve', '../notes.txt'], repository.root)).exit).toBe(2);
    expect(await runCli(['resolve'], repository.root)).toEqual({
      exit: 0,
      stdout: `${taskPath}: resolved\n  status: in question\n`,
      stderr: 'Left alone, no files of cxmap: ../notes.txt\nStill in conflict: 1 file (git status names them)\n',
    });
    expect(repository.git('status', '--porcelain')).toBe(`M  cx/${taskPath}\nUU notes.txt\n`);
  });

  test('the settings, which themselves are in conflict, and speaks their language', async () => {
    const settings = 'name: Blue Harbor\nlocale: ru\ntimezone: UTC\ncx_team: support\n';
    const repository = merging(
      { 'cxmap.yaml': settings.replace('timezone: UTC', 'timezone: Europe/Berlin') },
      { 'cxmap.yaml': settings.replace('timezone: UTC', 'timezone: Asia/Tokyo') },
      { ...files, 'cxmap.yaml': settings },
    );
    const { exit, stderr } = await runCli(['resolve'], repository.root);
    expect(exit).toBe(1);
    expect(stderr).toContain(
      'cxmap.yaml: не разрешён\n  timezone: текущая сторона — «Europe/Berlin», входящая — «Asia/Tokyo»; до них было «UTC»\n',
    );
    expect((await runCli(['resolve', '--take', 'current'], repository.root)).exit).toBe(0);
    expect(read(repository, 'cxmap.yaml')).toBe(settings.replace('timezone: UTC', 'timezone: Europe/Berlin'));
  });

  test('and ends with 3 where git does not take in what is written', async () => {
    const repository = merging({ [taskPath]: handedOn }, { [taskPath]: asked });
    writeInto(repository.folder, { '.git/info/attributes': '*.yaml filter=odd\n' });
    repository.git('config', 'filter.odd.clean', 'false');
    repository.git('config', 'filter.odd.smudge', 'cat');
    repository.git('config', 'filter.odd.required', 'true');
    const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: `${taskPath}: resolved\n  status: in question\n` });
    expect(stderr).toContain(`Do it yourself: git add -- ${taskPath}\n`);
    expect(read(repository, taskPath)).toBe(together);
    expect(repository.git('ls-files', '-u')).not.toBe('');
  });

  test('each file by itself: what can be resolved is, and the rest is told', async () => {
    const repository = merging(
      { [taskPath]: handedOn, [teamPath]: team.replace('Bob Ray', 'Bob Gray') },
      { [taskPath]: asked, [teamPath]: team.replace('Bob Ray', 'Robert Ray') },
    );
    const { exit, stdout, stderr } = await runCli(['resolve'], repository.root);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: `${taskPath}: resolved\n  status: in question\n` });
    expect(stderr).toContain(`${teamPath}: not resolved\n`);
    expect(repository.git('status', '--porcelain')).toBe(`UU cx/${teamPath}\nM  cx/${taskPath}\n`);
    const taken = await runCli(['resolve', '--take', 'incoming', '--locale', 'ru'], repository.root);
    expect(taken.stdout).toBe(`${teamPath}: разрешён\n  members.bob.name: «Robert Ray» (incoming), а не «Bob Gray»\n`);
    expect(read(repository, teamPath)).toContain('name: Robert Ray');
  });
});

describe('around resolve', () => {
  test('the finding on a conflict names the command, in YAML and in CSV', async () => {
    const data = 'metrics/first-order.csv';
    const repository = merging(
      { [taskPath]: handedOn, [data]: 'period,value,n\n2026-10,83,40\n' },
      { [taskPath]: asked, [data]: 'period,value,n\n2026-10,84,40\n' },
    );
    const { stdout } = await runCli(['validate'], repository.root);
    expect(stdout).toContain(`cxmap resolve ${taskPath}`);
    expect(stdout).toContain(`cxmap resolve ${data}`);
    expect(stdout.match(/A merge conflict is not resolved here/g)).toHaveLength(2);
  });

  test('Tab offers the files in conflict, and no name that a shell would obey', async () => {
    const odd = 'clients/$(touch x).yaml';
    const client = 'attributes: {size: 4}\nsegment: small\nmanager: ann\n';
    const repository = merging(
      { [taskPath]: handedOn, [odd]: client.replace('4', '5') },
      { [taskPath]: asked, [odd]: client.replace('4', '6') },
      { ...files, [odd]: client },
    );
    const { stdout } = await runCli(['completion', 'bash', '--', 'resolve', ''], repository.root);
    expect(stdout).toBe(`${taskPath}\n`);
  });

  test('the real command, where there is no repository', () => {
    const folder = realpathSync(temporaryFolder(files));
    const { exit, stderr } = runBin(['resolve'], folder);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^cxmap: .*repository/);
    expect(stderr).not.toContain('fatal');
  });
});
