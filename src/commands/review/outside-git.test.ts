import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { git } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const files = {
  ...baseWorkspace,
  'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}locale: ru\nreviewers: {support: ["@harbor/support"]}\n`,
};

const commands: readonly (readonly string[])[] = [
  ['diff'],
  ['diff', '--base'],
  ['diff', '--base', 'main'],
  ['diff', 'a..b'],
  ['diff', '--staged'],
  ['validate', '--base', 'main'],
  ['validate', '--merge-with', 'main'],
  ['ack', 'f-123456789012', '--reason', 'x', '--by', 'ann'],
  ['list', 'tasks', '--at', 'HEAD'],
  ['render', 'map', '--base', 'HEAD'],
  ['ci', 'review'],
  ['ci', 'comment', '--dry-run'],
  ['ci', 'github', '--from', 'cxmap@1.0.0'],
  ['ci', 'gitlab', '--from', 'cxmap@1.0.0'],
  ['ci', 'pre-commit', '--from', 'cxmap@1.0.0'],
  ['ci', 'codeowners'],
  ['ci', 'git'],
  ['resolve'],
];

test.each(commands.map((words) => [words]))('outside of any repository is a wrong call: cxmap %j', async (words) => {
  const folder = temporaryFolder(files);
  expect(existsSync(join(folder, '.git'))).toBe(false);
  const there = readdirSync(folder).sort();
  const { exit, stdout, stderr } = await runCli(words, folder);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(/^cxmap: Вокруг \S+ нет репозитория git, а здесь он нужен: его создаёт git init\n$/);
  expect((await runCli(['--locale', 'en', ...words], folder)).stderr).toContain('There is no git repository around');
  expect(readdirSync(folder).sort()).toEqual(there);
});

test.each([
  [['diff']],
  [['diff', '--base']],
  [['validate', '--base', 'HEAD']],
  [['list', 'tasks', '--at', 'HEAD']],
  [['render', 'map', '--base', 'HEAD']],
])('a repository without a commit says so: cxmap %j', async (words) => {
  const folder = temporaryFolder(files);
  git(folder, 'init', '-q');
  const { exit, stderr } = await runCli([...words, '--locale', 'en'], folder);
  expect(exit).toBe(2);
  expect(stderr).toContain('Nothing is committed here yet');
});

describe('where nobody knows what a change is for', () => {
  test.each([
    ['main', 'main'],
    ['master', 'master'],
  ])('a branch that is here is offered, and works: %s', async (branch, offered) => {
    const made = testRepository(baseWorkspace);
    made.git('branch', '-qm', branch);
    made.git('checkout', '-qb', 'topic');
    const { exit, stderr } = await runCli(['diff', '--base'], made.root);
    expect(exit).toBe(2);
    expect(stderr).toContain(`--base ${offered}\n`);
    expect((await runCli(['diff', '--base', offered], made.root)).exit).toBe(0);
  });

  test('a remote’s is offered first, with what lets git note it', async () => {
    const made = testRepository(baseWorkspace);
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const { stderr } = await runCli(['diff', '--base'], made.root);
    expect(stderr).toContain('--base origin/main, or let git note it: git remote set-head origin --auto');
  });

  test('none is made up where no branch has a usual name', async () => {
    const made = testRepository(baseWorkspace);
    made.git('branch', '-qm', 'trunk');
    const { stderr } = await runCli(['diff', '--base'], made.root);
    expect(stderr).toContain('git branch -a names the branches');
    expect(stderr).not.toContain('main');
  });
});
