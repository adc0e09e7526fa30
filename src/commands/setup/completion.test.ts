import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { bin, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const folder = temporaryFolder({
  ...loopWorkspace,
  'map/groups/$(touch x).yaml': 'name: A\nmembers: [ann]\nmeets: 2 weeks\n',
});

async function complete(...typed: readonly string[]): Promise<readonly string[]> {
  const { exit, stdout, stderr } = await runCli(['completion', 'zsh', '--', ...typed], folder);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return stdout.split('\n').filter(Boolean);
}

const valuesOf = async (...typed: readonly string[]): Promise<readonly string[]> =>
  (await complete(...typed)).map((line) => line.split('\t')[0] ?? '');

describe('the Tab key', () => {
  test('offers commands and their second words, with what they do', async () => {
    expect(await complete('sh')).toEqual(['show\tshow one thing and all that it is tied to']);
    expect(await valuesOf('')).toContain('task');
    expect(await valuesOf('task', 'mo')).toEqual(['move']);
    expect(await valuesOf('nonsense', '')).toEqual([]);
  });

  test('offers the ids of the very workspace, with their titles', async () => {
    expect(await complete('task', 'move', '')).toEqual([
      'T-261102-7K3QX\tCall back about prices',
      'T-261103-7KXYZ\tTell sales',
    ]);
    expect(await complete('list', 'tasks', '--owner', 'a')).toEqual(['ann\tAnn Lee']);
    expect(await complete('list', 'touchpoints', '--owner', '')).toEqual(['sales\tSales', 'support\tSupport']);
    expect(await complete('show', 'onb')).toEqual(['onboarding\tOnboarding']);
  });

  test('offers the moves that are open to the very task', async () => {
    expect(await complete('task', 'move', '7K3QX', '')).toEqual(['in_question', 'completed', 'cancelled']);
    expect(await complete('task', 'move', '7KXYZ', 'in_')).toEqual(['in_progress', 'in_question']);
    expect(await complete('task', 'move', 'nothing', '')).toHaveLength(5);
  });

  test('finds a record by any part of its id that no other has', async () => {
    expect(await valuesOf('show', '7k3')).toEqual(['T-261102-7K3QX']);
    expect(await valuesOf('show', '7K')).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [
      ['list', 'tasks', '--status', 'in'],
      ['in_progress', 'in_question'],
    ],
    [
      ['list', 'touchpoints', '--status', ''],
      ['gap', 'unchecked', 'fine'],
    ],
    [['list', 'tasks', '--sort', 'd'], ['due']],
    [
      ['list', 'ta'],
      ['task', 'tag', 'task_type'],
    ],
    [['list', 'tasks', '--owner=b'], ['--owner=bob']],
    [['list', 'tasks', '--owner', '=', 'b'], ['bob']],
    [['list', 'tasks', '--format', 'c'], ['csv']],
    [['list', 'tasks', '-f', 'j'], ['json']],
    [
      ['--locale', ''],
      ['en', 'ru'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['explain', 'unknown-'], ['unknown-reference']],
    [['render', 'map', '--output', ''], [':files']],
    [['-C', ''], [':files']],
    [['case', 'import', 'survey.csv', '--map', ''], [':files']],
    [
      ['schema', 's'],
      ['success-map', 'segments', 'scenario'],
    ],
    [
      ['idea', 'score', '2ABCD', '--effort', ''],
      ['1', '2', '3', '4', '5'],
    ],
    [['case', 'triage', '9QW2Z', 'idea', '--into', 'i'], ['I-261106-2ABCD']],
    [['list', '--owner', 'b'], ['bob']],
    [
      ['new', 'touchpoint', 'first-call', '--owner', 's'],
      ['sales', 'support'],
    ],
    [['show', '"onb'], ['onboarding']],
    [['task', 'move', "'7K3QX'", 'com'], ['completed']],
    [['list', 'tasks', '--owner="b'], ['--owner=bob']],
    [['task', 'move', '7K3QX', 'completed', '--note', ''], []],
    [['task', 'move', '7K3QX', 'completed', 'more', ''], []],
  ])('after %j offers %j', async (typed, values) => {
    expect(await valuesOf(...typed)).toEqual(values);
  });

  test('offers options that are not there yet, those that may be repeated again', async () => {
    const flags = await valuesOf('list', 'tasks', '--sort', 'due', '--status', 'open', '--s');
    expect(flags).toEqual(['--status', '--stage']);
    expect(await complete('list', '--di')).toEqual(['--dir\tstart in this folder']);
  });

  test('looks into the folder that --dir names', async () => {
    expect(await valuesOf('-C', join(repository, 'examples/bank'), 'show', 'первый-в')).toEqual(['первый-вход']);
  });

  test('never offers a name that a shell would obey', async () => {
    expect(await valuesOf('show', '$')).toEqual([]);
    expect((await valuesOf('show', '')).filter((value) => /[^\p{L}\p{N}._-]/u.test(value))).toEqual([]);
  });

  test('says nothing where there is no workspace, or a broken one', async () => {
    const nowhere = temporaryFolder();
    const broken = temporaryFolder({ 'cxmap.yaml': '[', 'map/vocabulary.yaml': '\t', 'tasks/T-261102-7K3QX.yaml': '' });
    for (const cwd of [nowhere, broken]) {
      for (const typed of [
        ['show', ''],
        ['task', 'move', '7K3QX', ''],
        ['list', 'cases', '--tag', ''],
      ]) {
        const { exit, stderr } = await runCli(['completion', 'bash', '--', ...typed], cwd);
        expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      }
    }
  });
});

test.each(['bash', 'zsh', 'fish'])('the script for %s asks cxmap itself', async (shell) => {
  const { exit, stdout } = await runCli(['completion', shell], temporaryFolder());
  expect(exit).toBe(0);
  expect(stdout).toContain(`completion ${shell} -- `);
});

test('in a real bash the script completes commands, ids, moves and values after an equals sign', () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'cxmap'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(join(home, 'cxmap'), 0o755);
  const story = `
    source <(cxmap completion bash)
    complete -p cxmap
    try() { COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _cxmap cxmap; printf '%s;' "\${COMPREPLY[@]}"; echo; }
    try cxmap sear
    try cxmap task move 7K3
    try cxmap task move 7K3QX ''
    try cxmap list tasks --owner = b
    try cxmap show '"onb'
    try cxmap show '$('
  `;
  const env = { PATH: `${home}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', story], { cwd: folder, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    'complete -F _cxmap cxmap',
    'search;',
    'T-261102-7K3QX;',
    'in_question;completed;cancelled;',
    'bob;',
    'onboarding;',
    ';',
    '',
  ]);
});
