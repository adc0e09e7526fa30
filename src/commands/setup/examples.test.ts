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

test.each([
  ['README.md', 'First steps'],
  ['README.ru.md', 'Первые шаги'],
])('the first steps of %s work as they are written', async (readme, heading) => {
  const text = readFileSync(join(repository, readme), 'utf8');
  const block = new RegExp(`^## ${heading}\\n+\`\`\`sh\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? '';
  let folder = temporaryFolder();
  const done: string[] = [];
  for (const line of block.split('\n')) {
    const [, program, words = ''] = /^(cxmap|cd) ?(.*?)(?:\s+#.*)?$/.exec(line) ?? [];
    if (program === 'cd') folder = join(folder, words);
    if (program !== 'cxmap') continue;
    const argv = words.split(' ').filter((word) => word !== '');
    const { exit, stdout, stderr } = await runCli(argv, folder);
    expect({ line, exit, stderr }).toMatchObject({ exit: 0 });
    expect(stdout + stderr).not.toBe('');
    done.push(argv[0] ?? '');
  }
  expect(done).toEqual(['init', 'init', '', 'validate', 'render']);
});
