import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewTexts, viewWorkspace } from '../../testing/view-workspace.ts';

const example = (name: string): string => join(repository, 'examples', name);

describe('the chart of one metric', () => {
  test.each([
    ['bank', 'В разрезе «region», окт 2026', 'Цель достигнута'],
    ['saas', 'By “region”, Oct 2026', 'Target missed'],
  ])('in the example %s shows its parts by region, and says whether the target is met', async (name, parts, state) => {
    const run = await runCli(['render', 'metrics', '--metric', 'nps', '-f', 'svg'], example(name));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    const text = run.stdout.replaceAll('\u00A0', ' ');
    expect(text).toContain(parts);
    expect(text).toContain(state);
  });

  test('has each theme and width', async () => {
    const argv = ['render', 'metrics', '--metric', 'nps', '-f', 'svg', '--theme', 'dark', '--width', 'compact'];
    const { stdout } = await runCli(argv, example('saas'));
    expect(stdout).toContain('width="900"');
    expect(stdout).toContain('fill="#0e1521"');
    expect(stdout).not.toContain('prefers-color-scheme');
  });

  test('says of one that nobody measures why there is no course', async () => {
    const run = await runCli(['render', 'metrics', '--metric', 'exit-reason-known', '-f', 'svg'], example('bank'));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('Пробел закроет идея: I-261030-4C4SC');
  });

  test('of a metric that does not exist is refused with those that do', async () => {
    const run = await runCli(['render', 'metrics', '--metric', 'npz', '-f', 'svg'], example('bank'));
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('nps');
  });
});

test.each([['metrics', '--stage', 'onboarding'], ['metrics', '--metric', 'nps'], ['ideas']])(
  '%s is a PNG too',
  async (...argv) => {
    const folder = temporaryFolder();
    const file = join(folder, 'picture.png');
    const run = await runCli(['render', ...argv, '-f', 'png', '-o', file], example('saas'));
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    expect([...readFileSync(file).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  },
);

test('charts are XML whatever the words', async () => {
  const strings = hostileStrings.filter((text) => text.trim() !== '');
  for (let first = 0; first < strings.length; first += viewTexts) {
    const folder = temporaryFolder(viewWorkspace((place) => strings[(first + place) % strings.length] ?? ''));
    for (const view of [['ideas'], ['metrics'], ['metrics', '--metric', 'first-order']]) {
      const run = await runCli(['render', ...view, '--format', 'svg'], folder);
      expect(run).toMatchObject({ exit: 0, stderr: '' });
      XmlDocument.fromString(run.stdout).dispose();
    }
  }
});
