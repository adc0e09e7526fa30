import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { git, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('set', () => {
  test('changes just the bytes of what was said', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const before = text(folder, 'map/vocabulary.yaml');
    const told = await runCli(['set', 'channel/site', 'name=Our site'], folder);
    expect(told).toEqual({
      exit: 0,
      stdout: 'channel/site: name changed\n',
      stderr: 'Written: map/vocabulary.yaml\nNext: cxmap validate\n',
    });
    expect(text(folder, 'map/vocabulary.yaml')).toBe(before.replace('name: Web site', 'name: Our site'));
    const again = await runCli(['set', 'channel/site', 'name=Our site', '--locale', 'ru'], folder);
    expect(again.stdout).toBe('channel/site: всё это уже так; ничего не записано\n');
  });

  test('refuses what would bring in an error, and writes nothing', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const before = text(folder, 'map/vocabulary.yaml');
    const told = await runCli(['set', 'workspace', 'cx_team=nobody'], folder);
    expect(told.exit).toBe(1);
    expect(told.stderr).toContain('There is no team “nobody”');
    expect(text(folder, 'map/vocabulary.yaml')).toBe(before);
  });

  test('tells all that is wrong with what was typed, with what could be meant', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const told = await runCli(['set', 'workspace', 'locale=en-GB', 'limit.triage=1 day'], folder);
    expect(told).toMatchObject({ exit: 1, stdout: '' });
    expect(told.stderr).toContain('locale cannot be “en-GB”');
    expect(told.stderr).toContain('limit.triage: there is no field “limit” here');
    expect(told.stderr).toContain('Did you mean “limits”?');
    expect(await runCli(['set', 'workspace', 'locale'], folder)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('write field=value'),
    });
  });

  test('says which fields there are where nothing is to be set', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const told = await runCli(['set', '7K3QX', '--locale', 'ru'], folder);
    expect(told).toMatchObject({ exit: 2, stdout: '' });
    expect(told.stderr).toContain('У task/T-261102-7K3QX такие поля');
    expect(told.stderr).toMatch(/^status +in_progress +пишет cxmap task move$/m);
  });

  test('lays a file over what is there, from standard input too', async () => {
    const folder = temporaryFolder({ ...loopWorkspace, 'patch.txt': 'name: Site\nx-note: moved\n' });
    expect((await runCli(['set', 'channel/site', '--with', 'patch.txt'], folder)).exit).toBe(0);
    expect(text(folder, 'map/vocabulary.yaml')).toMatch(/id: site, name: Site, x-note: moved/);
    const told = await runCli(['set', 'channel/site', '--with', '-'], folder, { stdin: 'x-note: null\n' });
    expect(told.stdout).toBe('channel/site: x-note changed\n');
    expect(text(folder, 'map/vocabulary.yaml')).not.toContain('moved');
  });
});

test('unset takes a field away, but nothing that is needed', async () => {
  const folder = temporaryFolder(loopWorkspace);
  await runCli(['set', 'channel/site', 'x-note=moved'], folder);
  expect(await runCli(['unset', 'channel/site', 'x-note', '--format', 'json'], folder)).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('"path": "map/vocabulary.yaml"'),
  });
  const told = await runCli(['unset', 'channel/site', 'name'], folder);
  expect(told).toMatchObject({ exit: 1, stderr: expect.stringContaining('The field “name” is missing') });
  expect((await runCli(['unset', 'channel/site', 'a..b'], folder)).exit).toBe(2);
});

test('the real command sets, commits, and takes away again', () => {
  const folder = temporaryFolder(loopWorkspace);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', 'Ann');
  git(folder, 'config', 'user.email', 'ann@blue-harbor.example');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'all');
  const told = runBin(['set', 'channel/site', 'name=Site', 'x-note=moved', '--commit'], folder);
  expect(told).toMatchObject({ exit: 0, stdout: 'channel/site: name and x-note changed\n' });
  expect(git(folder, 'log', '-1', '--format=%s').trim()).toBe('Change name, x-note of channel/site');
  expect(runBin(['unset', 'channel/site', 'x-note', '-n'], folder).stdout).toContain(
    '-  - {id: site, name: Site, x-note: moved}',
  );
});
