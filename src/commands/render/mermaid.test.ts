import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const bank = resolve(import.meta.dirname, '../../../examples/bank');

test('a lifecycle becomes a picture by Mermaid where it is asked to', async () => {
  const { exit, stdout } = await runCli(['render', 'states', '--engine', 'mermaid', '--format', 'svg'], bank);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^<svg [\s\S]*в работе[\s\S]*<\/svg>\n$/);
  const folder = temporaryFolder(baseWorkspace);
  const argv = ['render', 'states', '--of', 'idea', '--engine', 'mermaid', '--format', 'png', '-o', 'a.png'];
  expect(await runCli(argv, folder)).toMatchObject({ exit: 0, stderr: 'Wrote a.png\n' });
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

test('the real command draws with Mermaid, and says so where the browser that is named is not there', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const args = ['render', 'states', '--engine', 'mermaid', '--format', 'svg'];
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
