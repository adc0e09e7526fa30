import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const bank = resolve(import.meta.dirname, '../../../examples/bank');

test('a view that cxmap does not draw itself becomes a picture by Mermaid', async () => {
  const { exit, stdout } = await runCli(['render', 'states', '--format', 'svg'], bank);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^<svg [\s\S]*в работе[\s\S]*<\/svg>\n$/);
  const folder = temporaryFolder(baseWorkspace);
  expect(await runCli(['render', 'states', '--of', 'idea', '--format', 'png', '-o', 'a.png'], folder)).toMatchObject({
    exit: 0,
    stderr: 'Wrote a.png\n',
  });
  expect(readFileSync(join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('Mermaid draws any other view where it is asked to', async () => {
  const { exit, stdout } = await runCli(
    ['render', 'map', '--format', 'svg', '--engine', 'mermaid'],
    temporaryFolder(baseWorkspace),
  );
  expect(exit).toBe(0);
  expect(stdout).toContain('aria-roledescription="flowchart-v2"');
});

test('cxmap says which pictures it does not draw itself', async () => {
  const run = await runCli(['render', 'states', '--format', 'svg', '--engine', 'cxmap'], bank);
  expect(run).toMatchObject({ exit: 2, stdout: '' });
  expect(run.stderr).toBe(
    'cxmap: Картинку svg вида «states» сам cxmap не рисует; без --engine cxmap её нарисует Mermaid\n',
  );
});

test('the real command draws with Mermaid, and says so where the browser that is named is not there', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const args = ['render', 'states', '--format', 'svg'];
  const run = runBin(args, folder);
  expect(run.exit).toBe(0);
  expect(run.stdout).toMatch(/^<svg /);
  const lost = runBin(args, folder, [], { CXMAP_CHROMIUM: '/nowhere/chromium' });
  expect(lost).toMatchObject({
    exit: 3,
    stdout: '',
    stderr: 'cxmap: CXMAP_CHROMIUM names /nowhere/chromium, and there is no such program: name the whole path of one\n',
  });
});
