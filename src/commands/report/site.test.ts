import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

test('the page goes into success-map.html, and the command says how large it is', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const run = await runCli(['site'], folder);
  expect(run.exit).toBe(0);
  expect(run.stderr).toMatch(/^Wrote success-map\.html \(\d+ KB\)\n$/);
  expect(readFileSync(join(folder, 'success-map.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang=en>/);
});

test('programs are told where it is and how many bytes it has', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const run = await runCli(['site', '-o', 'out/map.html', '--format', 'json'], folder);
  const { length } = readFileSync(join(folder, 'out/map.html'));
  expect(JSON.parse(run.stdout)).toEqual({ schemaVersion: 1, kind: 'site', path: 'out/map.html', bytes: length });
});

test('with -o - it goes to standard output, of the day and in the language asked for', async () => {
  const run = await runCli(
    ['site', '-o', '-', '--as-of', '2026-12-24', '--locale', 'ru'],
    temporaryFolder(baseWorkspace),
  );
  expect(run.stderr).toBe('');
  expect(run.stdout.includes('<html lang=ru>')).toBe(true);
  expect(run.stdout.includes('На 24.12.2026')).toBe(true);
});

test('what no clock shows is refused, and files with errors are left out and named', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/teams/broken.yaml': 'name: [' });
  expect((await runCli(['site', '--as-of', 'noon'], folder)).exit).toBe(2);
  const run = await runCli(['site'], folder);
  expect(run.exit).toBe(0);
  expect(run.stderr.split('\n')).toHaveLength(3);
});

test('a folder in the place of the file is refused, and so are two results for one output', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'wiki/a.md': '# A\n' });
  expect(await runCli(['site', '-o', 'wiki'], folder)).toMatchObject({
    exit: 2,
    stderr: 'cxmap: wiki is a folder: name a file in it\n',
  });
  expect((await runCli(['render', 'map', '-o', 'wiki'], folder)).exit).toBe(2);
  expect(await runCli(['site', '-o', '-', '--format', 'json'], folder)).toMatchObject({ exit: 2, stdout: '' });
});

test('the page goes through a link out of its folder only where its place is named', async () => {
  const elsewhere = temporaryFolder({ 'theirs.html': 'theirs' });
  const folder = temporaryFolder(baseWorkspace);
  symlinkSync(join(elsewhere, 'theirs.html'), join(folder, 'success-map.html'));
  const run = await runCli(['site'], folder);
  expect(run).toMatchObject({ exit: 1, stdout: '' });
  expect(run.stderr).toContain('success-map.html is a link out of the workspace');
  expect(readFileSync(join(elsewhere, 'theirs.html'), 'utf8')).toBe('theirs');
  expect(await runCli(['site', '-o', 'success-map.html'], folder)).toMatchObject({ exit: 0 });
  expect(readFileSync(join(elsewhere, 'theirs.html'), 'utf8')).toContain('<!doctype html>');
});
