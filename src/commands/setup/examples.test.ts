import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** The commands that a README shows, without the word before each of them and the remark behind it. */
function commandsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block.split('\n').flatMap((line) => {
      const [, command] = /^cxmap (.*?)(?:\s+#.*)?$/.exec(line) ?? [];
      return command === undefined ? [] : [command];
    }),
  );
}

const shown = ['bank', 'minimal', 'saas'].flatMap((example) =>
  commandsIn(readFileSync(join(repository, 'examples', example, 'README.md'), 'utf8')).map(
    (command) => [example, command] as const,
  ),
);

test('the READMEs of the examples show commands', () => {
  expect(shown.length).toBeGreaterThan(12);
});

test.each(shown)('in the example %s, this works: cxmap %s', async (example, command) => {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  const { exit, stdout, stderr } = await runCli(command.split(' '), folder);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  expect(stdout + stderr).not.toBe('');
});

test.each(['bank', 'minimal', 'saas'])('the README of %s names records that are there', async (example) => {
  const folder = join(repository, 'examples', example);
  const ids = readFileSync(join(folder, 'README.md'), 'utf8').match(/\b[A-Z]-\d{6}-[0-9A-Z]{5}\b/g) ?? [];
  for (const id of new Set(ids)) expect([id, (await runCli(['show', id], folder)).exit]).toEqual([id, 0]);
});
