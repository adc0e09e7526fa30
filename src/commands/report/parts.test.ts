import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const firstDay = Date.parse('2026-11-02T09:00:00Z');
const laterDay = Date.parse('2026-12-24T09:00:00Z');

test('pages made one day and pages made on another are each held against their own moment and language', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder, { now: firstDay });
  await runCli(['report', 'index', 'team/support'], folder, { now: laterDay });
  await runCli(['report', 'director', '--locale', 'ru'], folder, { now: laterDay });
  expect(await runCli(['report', '--check'], folder)).toMatchObject({ exit: 0, stdout: '' });
  writeFileSync(join(folder, 'report/teams/support.md'), 'by hand');
  const stale = await runCli(['report', '--check'], folder);
  expect(stale.exit).toBe(1);
  expect(stale.stdout.trim().split('\n')).toHaveLength(1);
  expect(stale.stdout).toContain('report/teams/support.md');
});

test('a whole report after reports of some pages is of one moment, and nothing is kept of the others', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report', 'index'], folder, { now: firstDay });
  await runCli(['report'], folder, { now: laterDay });
  expect(JSON.parse(readFileSync(join(folder, 'report/.cxmap-report.json'), 'utf8')).runs).toHaveLength(1);
  const check = await runCli(['report', '--check', '--format', 'json'], folder);
  expect(JSON.parse(check.stdout)).toMatchObject({ problems: [], leftOut: 0 });
});

test('what makes a stale report fresh can be pasted as it is said', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const place = "our wiki's pages";
  await runCli(['report', 'index', '--locale', 'ru', '-o', place], folder);
  writeFileSync(join(folder, place, 'README.md'), 'by hand');
  const stale = await runCli(['report', '--check', '-o', place], folder);
  expect(stale.stderr).toContain(`cxmap report index --locale ru -o 'our wiki'\\''s pages'`);
});

test('a check names the files that are left out, in words and in JSON', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/touchpoints/broken.yaml': 'name: [' });
  await runCli(['report'], folder);
  expect((await runCli(['report', '--check'], folder)).stderr).toContain('Left out: 1 file');
  const { stdout } = await runCli(['report', '--check', '--format', 'json'], folder);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'report-check', leftOut: 1 });
});

test('templates that were copied are listed as JSON', async () => {
  const { stdout } = await runCli(['report', 'team', '--eject', '--format', 'json'], temporaryFolder(baseWorkspace));
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'report-templates', folder: 'templates/report', kept: [] });
  expect(JSON.parse(stdout).templates).toEqual(['team.liquid']);
});
