import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** The commands below “Next”, as they would be pasted. */
function nextOf(stdout: string): readonly string[] {
  const lines = stdout.split('\n');
  const from = lines.findIndex((line) => line === 'Next:' || line === 'Дальше:');
  expect(from).toBeGreaterThan(0);
  return lines.slice(from + 1).flatMap((line) => /^ {2}(cxmap .*?) {2,}/.exec(line)?.[1] ?? []);
}

describe('cxmap alone, where there is no map', () => {
  test('says so, and how to begin one', async () => {
    const run = await runCli([], temporaryFolder());
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toBe(`There is no map here yet: no cxmap.yaml in this folder, nor in one above it.

Next:
  cxmap init my-map             begin a map: stages, a first team, settings for editors
  cxmap init example --example  look at a complete map first, in a folder of its own
  cxmap -C <folder>             the same for a map that lies elsewhere
  cxmap --help                  all commands
`);
  });

  test('says it in the language that is asked for', async () => {
    const run = await runCli(['--locale', 'ru'], temporaryFolder());
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toMatch(/^Карты здесь ещё нет[^\n]*\n\nДальше:\n {2}cxmap init my-map /);
  });

  test('and what it offers can be pasted: a map begun so offers its own next steps', async () => {
    const folder = temporaryFolder();
    const [init = ''] = nextOf((await runCli([], folder)).stdout);
    expect(await runCli(init.split(' ').slice(1), folder)).toMatchObject({ exit: 0 });
    const within = await runCli(['-C', 'my-map'], folder);
    expect(within.stdout).toMatch(/^my-map: 6 stages, 0 touchpoints, 1 team\nNothing waits for anybody\.\n\nNext:\n/);
    const [first, ...others] = nextOf(within.stdout);
    expect(first).toBe('cxmap new touchpoint first-contact --stage interest --owner cx');
    for (const line of [first ?? '', ...others]) {
      expect(await runCli(line.split(' ').slice(1), join(folder, 'my-map')), line).toMatchObject({ exit: 0 });
    }
  });
});

describe('cxmap alone, in a map', () => {
  test.each(['saas', 'bank'])(
    'of %s: three lines of what waits, most late first, and commands that run',
    async (name) => {
      const folder = join(repository, 'examples', name);
      const { exit, stdout, stderr } = await runCli([], folder);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout).toMatchSnapshot();
      for (const line of nextOf(stdout)) {
        expect(await runCli(line.split(' ').slice(1), folder), line).toMatchObject({ exit: 0 });
      }
    },
  );

  test('that cannot be read leads to validate, and fails no more than before', async () => {
    const settings = temporaryFolder({ ...baseWorkspace, 'cxmap.yaml': 'name: [Blue]\n' });
    const run = await runCli([], settings);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('\nThe settings have errors.\n\nNext:\n  cxmap validate ');
    const file = temporaryFolder({ ...baseWorkspace, 'map/teams/sales.yaml': 'name: [1]\n' });
    expect((await runCli([], file)).stdout).toContain('\n1 file has errors and is left out.\n');
  });

  test('takes the words of clients for words', async () => {
    const named = temporaryFolder({ ...baseWorkspace, 'cxmap.yaml': 'name: "Blue\\e[31m\\nHarbor"\n' });
    expect((await runCli([], named)).stdout).not.toContain('\u001b');
  });

  test('in a folder that --dir names, as the built command does it', () => {
    const run = runBin(['-C', 'examples/minimal'], repository);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toMatch(/^Lantern Ledger: 6 stages, 3 touchpoints, 2 teams\n/);
  });
});

test('a global option that is wrong is refused as ever', async () => {
  const folder = temporaryFolder();
  expect(await runCli(['--locale', 'xx'], folder)).toMatchObject({ exit: 2, stdout: '' });
  expect(await runCli(['--dir'], folder)).toMatchObject({ exit: 2, stdout: '' });
  expect(await runCli(['--locale', 'ru', '-C'], folder)).toMatchObject({ exit: 2, stdout: '' });
});
