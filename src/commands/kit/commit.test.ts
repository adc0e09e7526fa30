import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { git, runBin } from '../../testing/run-bin.ts';
import type { Run } from '../../testing/run-cli.ts';
import { temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const path = 'tasks/2026-11/T-261103-7KXYZ.yaml';

/** The loop's workspace in a repository of its own, with one commit. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder({ ...loopWorkspace, ...files });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', 'Ann Lee');
  git(folder, 'config', 'user.email', 'ann@harbor.example');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'begin');
  return folder;
}

const move = ['task', 'move', '7KXYZ', 'in_progress', '--by', 'dan', '--commit'];
const now = ['--as-of', '2026-11-22T10:00:00Z'];
const run = (folder: string, argv: readonly string[] = move, env: Readonly<Record<string, string>> = {}): Run =>
  runBin([...argv, ...now], folder, [], env);
const text = (folder: string): string => readFileSync(join(folder, path), 'utf8');
const subject = (folder: string): string => git(folder, 'log', '-1', '--format=%s').trim();

function hook(folder: string, script: string): void {
  const file = join(folder, '.git/hooks/pre-commit');
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

describe('where it is plain before that git cannot commit, nothing is written', () => {
  const before = loopWorkspace[path] ?? '';

  function refused(folder: string, words: RegExp, env: Readonly<Record<string, string>> = {}): void {
    const done = run(folder, move, env);
    expect(done).toMatchObject({ exit: 1, stdout: '' });
    expect(done.stderr).toMatch(words);
    expect(done.stderr).not.toMatch(/bug|at .*\.cjs/);
    expect(text(folder)).toBe(before);
  }

  test('in no repository', () => {
    refused(temporaryFolder(loopWorkspace), /no git repository.*git init/);
  });

  test('without a git', () => {
    refused(repository(), /no git here/, { PATH: '/nowhere' });
  });

  test.each([
    ['merge', 'A merge is under way'],
    ['rebase', 'A rebase is under way'],
    ['cherry-pick', 'A cherry-pick is under way'],
    ['revert', 'A revert is under way'],
  ])('in the middle of a %s', (what, words) => {
    const folder = repository();
    git(folder, 'switch', '-qc', 'other');
    writeInto(folder, { 'notes.txt': 'theirs\n' });
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'theirs');
    git(folder, 'switch', '-q', 'main');
    writeInto(folder, { 'notes.txt': 'ours\n' });
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'ours');
    writeInto(folder, { 'notes.txt': 'ours too\n' });
    git(folder, 'commit', '-qam', 'ours too');
    const conflict = what === 'revert' ? ['revert', '--no-edit', 'HEAD~1'] : [what, 'other'];
    expect(() => git(folder, ...conflict)).toThrow();
    refused(folder, new RegExp(words));
  });

  test('while another git holds the index', () => {
    const folder = repository();
    writeInto(folder, { '.git/index.lock': '' });
    refused(folder, /Another git is at work.*index\.lock/);
  });

  test('by nobody whom git knows', () => {
    const folder = repository();
    for (const key of ['user.name', 'user.email']) git(folder, 'config', '--unset', key);
    git(folder, 'config', 'user.useConfigOnly', 'true');
    refused(folder, /git does not know who commits/);
  });

  test('in a repository of another owner', () => {
    refused(repository(), /git does not work here.*dubious ownership/s, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
  });

  test('a file that git ignores', () => {
    const folder = temporaryFolder({ ...loopWorkspace, '.gitignore': 'tasks/\n' });
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.name', 'Ann Lee');
    git(folder, 'config', 'user.email', 'ann@harbor.example');
    refused(folder, /git ignores tasks\/2026-11\/T-261103-7KXYZ\.yaml/);
  });

  test('into a repository that lies in the folder as plain files, which is none', () => {
    const folder = temporaryFolder(loopWorkspace);
    git(folder, 'init', '-q', '--bare', '.');
    refused(folder, /git/);
  });
});

describe('where git refuses only then, the file is changed, and the run says so and how to finish', () => {
  function notCommitted(folder: string, ...said: readonly RegExp[]): string {
    const done = run(folder);
    expect(done).toMatchObject({ exit: 3, stdout: 'T-261103-7KXYZ “Tell sales”: open → in_progress\n' });
    expect(done.stderr).toContain('1 file is changed, and git did not commit it');
    for (const words of said) expect(done.stderr).toMatch(words);
    expect(done.stderr).not.toMatch(/bug|nothing was written/);
    expect(text(folder)).toContain('status: in_progress');
    expect(subject(folder)).toBe('begin');
    return done.stderr.trim().split('\n').at(-1) ?? '';
  }

  test('for a hook that refuses, in whose words; and the command that is named commits it', () => {
    const folder = repository();
    hook(folder, `echo "Ticket is missing. It's rule 7" >&2; exit 1`);
    const finish = notCommitted(folder, /Ticket is missing. It's rule 7/);
    rmSync(join(folder, '.git/hooks/pre-commit'));
    expect(spawnSync('sh', ['-c', finish], { cwd: folder }).status).toBe(0);
    expect(subject(folder)).toBe('Move T-261103-7KXYZ to in_progress: Tell sales');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('for a signature that fails', () => {
    const folder = repository();
    git(folder, 'config', 'commit.gpgsign', 'true');
    git(folder, 'config', 'gpg.program', '/bin/false');
    notCommitted(folder, /gpg failed to sign/);
  });

  test('as one JSON document too', () => {
    const folder = repository();
    hook(folder, 'exit 1');
    const done = run(folder, [...move, '--format', 'json']);
    expect(done.exit).toBe(3);
    expect(JSON.parse(done.stdout)).toMatchObject({
      kind: 'change',
      written: true,
      notCommitted: { message: 'Move T-261103-7KXYZ to in_progress: Tell sales' },
    });
  });
});

test('a commit that speaks of what git does not track yet says so', () => {
  const folder = repository();
  const client = 'clients/harbor-2.yaml';
  writeInto(folder, { [client]: loopWorkspace['clients/harbor-1.yaml'] ?? '' });
  const argv = ['case', 'add', '--client', 'harbor-2', '--channel', 'call', '--text', 'Too slow', '--by', 'ann'];
  const done = run(folder, [...argv, '--commit']);
  expect(done.exit).toBe(0);
  expect(done.stderr).toContain(`refers to what git does not track yet: ${client}`);
  expect(git(folder, 'status', '--porcelain')).toBe(`?? ${client}\n`);
});

test('a commit that takes along what was changed before says so', () => {
  const folder = repository();
  expect(run(folder).stdout).not.toContain('changed before');
  git(folder, 'reset', '-q', '--hard', 'HEAD~1');
  writeFileSync(join(folder, path), text(folder).replace(/^title: .*$/m, 'title: Something else'));
  const done = run(folder);
  expect(done.exit).toBe(0);
  expect(done.stdout + done.stderr).toContain(
    `what was changed before and not committed is in this commit too: ${path}`,
  );
});

test('a title with line breaks adds neither a paragraph nor a trailer to the message', () => {
  const title = 'Tell sales\n\nAll is well.\n\nSigned-off-by: Somebody <s@evil.example>';
  const task = (loopWorkspace[path] ?? '').replace('title: Tell sales', `title: ${JSON.stringify(title)}`);
  const folder = repository({ [path]: task });
  expect(run(folder).exit).toBe(0);
  expect(git(folder, 'log', '-1', '--format=%B').trim()).toBe(
    'Move T-261103-7KXYZ to in_progress: Tell sales All is well. Signed-off-by: Somebody <s@evil.example>',
  );
  expect(git(folder, 'log', '-1', '--format=%(trailers)').trim()).toBe('');
});
