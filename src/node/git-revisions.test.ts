import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingObjects, type Repo } from '../source/repo.ts';
import { git } from '../testing/run-bin.ts';
import { temporaryFolder, writeInto } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';
import { nodeRevisions } from './git-revisions.ts';

const { resolve, committedAt, mergeBases, differing, at } = nodeRevisions;

/** A repository with a workspace in the folder `cx`, and its first commit. */
function repository(files: Readonly<Record<string, string>>): { readonly folder: string; readonly root: string } {
  const folder = temporaryFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`cx/${path}`, text])));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', 'Ann Lee');
  git(folder, 'config', 'user.email', 'ann@harbor.example');
  commit(folder, 'begin');
  return { folder, root: join(folder, 'cx') };
}

function commit(folder: string, message: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message, '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

const textsOf = (repo: Repo) =>
  Object.fromEntries(
    repo.list().map((path) => {
      const content = repo.read(path);
      return [path, 'text' in content ? content.text : content.problem.kind];
    }),
  );

const start = { 'cxmap.yaml': 'name: A\n', 'tasks/one.yaml': '1\n', 'tasks/two.yaml': '2\n', 'tasks/gone.yaml': 'g\n' };

describe('what differs', () => {
  test('between a commit and the work tree: changed, new and deleted files, without those that git ignores', async () => {
    const { folder, root } = repository({ ...start, 'notes.txt': 'n' });
    const head = (await resolve(root, 'HEAD')) ?? '';
    writeInto(root, {
      'tasks/one.yaml': '1b\n',
      'tasks/new.yaml': 'new\n',
      'tasks/out.yaml': 'out\n',
      'notes.txt': 'm',
    });
    writeFileSync(join(folder, '.gitignore'), 'out.yaml\n');
    rmSync(join(root, 'tasks/gone.yaml'));
    const states = await differing(root, head, 'work-tree');
    expect([...states.paths].sort()).toEqual(['tasks/gone.yaml', 'tasks/new.yaml', 'tasks/one.yaml']);
    expect(textsOf(states.before)).toEqual({ 'tasks/gone.yaml': 'g\n', 'tasks/one.yaml': '1\n' });
    expect(textsOf(states.after)).toEqual({ 'tasks/new.yaml': 'new\n', 'tasks/one.yaml': '1b\n' });
    const whole = states.complete(diskRepo(root));
    // What is ignored is the same in both: it is no change.
    expect(textsOf(whole.before)).toEqual({ ...start, 'tasks/out.yaml': 'out\n' });
  });

  test('between a commit and the index is what would be committed', async () => {
    const { folder, root } = repository(start);
    const head = (await resolve(root, 'HEAD')) ?? '';
    writeInto(root, { 'tasks/one.yaml': 'staged\n' });
    git(folder, 'add', '-A');
    writeInto(root, { 'tasks/one.yaml': 'later\n', 'tasks/two.yaml': 'later\n' });
    const states = await differing(root, head, 'index');
    expect(textsOf(states.after)).toEqual({ 'tasks/one.yaml': 'staged\n' });
  });

  test('between two commits has nothing of the work tree', async () => {
    const { folder, root } = repository(start);
    const first = (await resolve(root, 'HEAD')) ?? '';
    writeInto(root, { 'tasks/two.yaml': '2b\n' });
    const second = commit(folder, 'second');
    writeInto(root, { 'tasks/one.yaml': 'dirty\n' });
    const states = await differing(root, first, second);
    expect(textsOf(states.before)).toEqual({ 'tasks/two.yaml': '2\n' });
    expect(textsOf(states.after)).toEqual({ 'tasks/two.yaml': '2b\n' });
  });
});

describe('a revision', () => {
  test('is the workspace as it was committed, whatever stands in the work tree', async () => {
    const { folder, root } = repository(start);
    const first = (await resolve(root, 'HEAD')) ?? '';
    writeInto(root, { 'tasks/one.yaml': 'changed\n', 'tasks/later.yaml': 'later\n' });
    rmSync(join(root, 'tasks/gone.yaml'));
    commit(folder, 'second');
    writeInto(root, { 'tasks/two.yaml': 'dirty\n', 'tasks/untracked.yaml': 'u\n', 'tasks/out.yaml': 'out\n' });
    writeFileSync(join(folder, '.gitignore'), 'out.yaml\n');
    expect(textsOf(await at(root, first, diskRepo(root)))).toEqual(start);
  });

  test('does not believe files that git was told not to look at', async () => {
    const { folder, root } = repository(start);
    const head = (await resolve(root, 'HEAD')) ?? '';
    git(folder, 'update-index', '--assume-unchanged', 'cx/tasks/one.yaml');
    git(folder, 'update-index', '--skip-worktree', 'cx/tasks/two.yaml');
    writeInto(root, { 'tasks/one.yaml': 'hidden\n' });
    rmSync(join(root, 'tasks/two.yaml'));
    expect(textsOf(await at(root, head, diskRepo(root)))).toEqual(start);
  });

  test('follows links inside of it, as the disk does', async () => {
    const { folder, root } = repository({ ...start, 'tasks/real/a.yaml': 'a\n' });
    symlinkSync('real', join(root, 'tasks/linked'));
    symlinkSync('one.yaml', join(root, 'tasks/same.yaml'));
    const second = commit(folder, 'links');
    const then = textsOf(diskRepo(root));
    writeInto(root, { 'tasks/real/a.yaml': 'a2\n', 'tasks/one.yaml': '1b\n' });
    commit(folder, 'third');
    expect(textsOf(await at(root, second, diskRepo(root)))).toEqual(then);
  });

  test('has the texts that the work tree would have, where attributes name an encoding', async () => {
    const { folder, root } = repository(start);
    writeFileSync(join(folder, '.gitattributes'), '*.yaml working-tree-encoding=UTF-16LE\n');
    writeFileSync(join(root, 'tasks/one.yaml'), Buffer.from('one\n', 'utf16le'));
    const second = commit(folder, 'encoded');
    writeFileSync(join(root, 'tasks/one.yaml'), Buffer.from('other\n', 'utf16le'));
    const content = (await at(root, second, diskRepo(root))).read('tasks/one.yaml');
    expect(content).toEqual({ text: Buffer.from('one\n', 'utf16le').toString('utf8') });
  });
});

test('a name of a commit is never an option, and one that is none is nothing', async () => {
  const { root } = repository(start);
  expect(await resolve(root, '--help')).toBeUndefined();
  expect(await resolve(root, 'no-such-branch')).toBeUndefined();
  expect(await resolve(root, 'HEAD:cx/cxmap.yaml')).toBeUndefined();
});

test('the time of a commit is its committer’s', async () => {
  const { root } = repository(start);
  const head = (await resolve(root, 'HEAD')) ?? '';
  const written = Number(git(root, 'log', '-1', '--format=%ct').trim());
  expect(await committedAt(root, head)).toBe(written * 1000);
});

test('merge bases are all of them, and none where two commits have nothing in common', async () => {
  const { folder, root } = repository(start);
  const first = (await resolve(root, 'HEAD')) ?? '';
  git(folder, 'checkout', '-q', '--orphan', 'other');
  const alone = commit(folder, 'alone');
  expect(await mergeBases(root, first, first)).toEqual([first]);
  expect(await mergeBases(root, first, alone)).toEqual([]);
});

describe.each(['blob:none', 'tree:0'])('in a partial clone (%s)', (filter) => {
  test('what is not there is said to be missing, and nothing is fetched', async () => {
    const { folder, root } = repository(start);
    writeInto(root, { 'tasks/one.yaml': '1b\n' });
    commit(folder, 'second');
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    const clone = temporaryFolder({});
    git(clone, 'clone', '-q', `--filter=${filter}`, `file://${folder}`, 'here');
    const there = join(clone, 'here/cx');
    const first = (await resolve(there, 'HEAD~1')) ?? '';
    await expect(differing(there, first, 'work-tree')).rejects.toThrow(MissingObjects);
  });
});
