import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../testing/run-bin.ts';
import { temporaryFolder, writeInto } from '../testing/run-cli.ts';
import { nodeGit } from './git.ts';

function repository(): string {
  const folder = temporaryFolder({ 'cx/a.yaml': 'a\n', 'cx/b.yaml': 'b\n' });
  git(folder, 'init', '-q');
  git(folder, 'config', 'user.name', 'Ann Lee');
  git(folder, 'config', 'user.email', 'ann@harbor.example');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'begin');
  return folder;
}

test('a commit holds exactly the files it is asked for: new, changed and gone', async () => {
  const folder = repository();
  const root = join(folder, 'cx');
  writeInto(root, { 'a.yaml': 'a2\n', 'new.yaml': 'new\n', 'mine.txt': 'mine\n' });
  rmSync(join(root, 'b.yaml'));
  git(folder, 'add', 'cx/mine.txt');
  const id = await nodeGit.commit(root, ['a.yaml', 'new.yaml', 'b.yaml', 'never-known.yaml'], '--amend\nis no option');
  expect(git(folder, 'log', '-1', '--format=%h %s').trim()).toBe(`${id} --amend is no option`);
  expect(git(folder, 'show', '--name-status', '--format=', 'HEAD').trim().split('\n')).toEqual([
    'M\tcx/a.yaml',
    'D\tcx/b.yaml',
    'A\tcx/new.yaml',
  ]);
  expect(git(folder, 'status', '--porcelain')).toBe('A  cx/mine.txt\n');
});

test('who acts is known by whatever of name and e-mail is set, the last where there are two', async () => {
  const folder = temporaryFolder();
  git(folder, 'init', '-q');
  expect(await nodeGit.user(folder)).toEqual({});
  git(folder, 'config', 'user.email', 'old@harbor.example');
  git(folder, 'config', '--add', 'user.email', 'ann@harbor.example');
  expect(await nodeGit.user(folder)).toEqual({ email: 'ann@harbor.example' });
  git(folder, 'config', 'user.name', 'Ann Lee');
  expect(await nodeGit.user(folder)).toEqual({ name: 'Ann Lee', email: 'ann@harbor.example' });
});

test('a path that looks like a pattern or an option is a path', async () => {
  const folder = repository();
  for (const name of ['*.yaml', ':(top)x.yaml', '--all']) {
    writeFileSync(join(folder, name), 'odd\n');
    await nodeGit.commit(folder, [name], 'Add an odd name');
    expect(git(folder, 'show', '--name-only', '-z', '--format=', 'HEAD').replaceAll('\0', '').trim()).toBe(name);
  }
});

test('who the user is comes from git, and from nowhere where it is not set', async () => {
  expect(await nodeGit.user(repository())).toEqual({ name: 'Ann Lee', email: 'ann@harbor.example' });
});
