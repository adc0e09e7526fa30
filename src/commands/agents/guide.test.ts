import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../command-line.ts';
import { locales } from '../../locales/phrases.ts';
import { nodeHost } from '../../node/host.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { optionsOf } from '../kit/command.ts';
import { commandTable } from '../table.gen.ts';
import { guideTopics } from './guide.ts';

const texts = locales.flatMap((locale) =>
  guideTopics.map((topic) => ({
    locale,
    topic,
    text: readFileSync(`${repository}/templates/guide/${locale}/${topic}.md`, 'utf8'),
  })),
);

/** What a shell would make of a line: words, of which some stand in quotes, and no comment. */
function shellWords(line: string): readonly string[] {
  return [...line.replace(/\s#.*$/, '').matchAll(/"([^"]*)"|(\S+?)="([^"]*)"|(\S+)/g)].map(
    ([, quoted, name, value, plain]) => quoted ?? plain ?? `${name}=${value}`,
  );
}

/** Every command line in a text: those of its blocks, and those that stand in a sentence. */
function commandLines(text: string): readonly string[] {
  return [...text.matchAll(/^cxmap .*$/gm), ...text.matchAll(/(?<=`)cxmap [^`]*(?=`)/g)].map(([line]) => line);
}

describe.each(texts)('the guide about $topic in $locale', ({ locale, topic, text }) => {
  test('has at most 6,000 bytes, and is what is printed', async () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000);
    const run = await runCli(['guide', topic, '--locale', locale], temporaryFolder());
    expect(run).toEqual({ exit: 0, stdout: text, stderr: '' });
  });

  test('names commands and options that there are, with values that they take', async () => {
    const lines = commandLines(text);
    expect(lines.length).toBeGreaterThan(7);
    for (const line of lines) {
      const [, ...argv] = shellWords(line);
      const parsed = await parseCommandLine(argv, nodeHost(repository), locale, commandTable, '0');
      expect([line, parsed.kind === 'answered' ? parsed.text : '']).toEqual([line, '']);
    }
  });

  test('names no option in its sentences that no command has', async () => {
    const commands = await Promise.all(commandTable.map((entry) => entry.load()));
    const known = commands.flatMap((one) => optionsOf(one).map(({ flags }) => /--[\w-]+/.exec(flags)?.[0]));
    const named = [...text.matchAll(/--[a-z][\w-]*/g)].map(([option]) => option);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });
});

test('all languages name the same commands', () => {
  for (const topic of guideTopics) {
    const [first, ...others] = texts
      .filter((one) => one.topic === topic)
      .map(({ text }) => commandLines(text).map((line) => shellWords(line).slice(0, 2).join(' ')));
    for (const other of others) expect(other).toEqual(first);
  }
});

test('without a topic it tells which texts there are, for programs too', async () => {
  const { stdout } = await runCli(['guide', '--locale', 'en'], temporaryFolder());
  expect(stdout).toContain('cxmap guide loop');
  const json = JSON.parse((await runCli(['guide', '--format', 'json', '--locale', 'en'], temporaryFolder())).stdout);
  expect(json.topics.map(({ topic }: { topic: string }) => topic)).toEqual(guideTopics);
  expect(json.topics[0].text).toBeUndefined();
});

test('the built command finds its texts', () => {
  const run = runBin(['guide', 'model', '--locale', 'en'], temporaryFolder());
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  expect(run.stdout).toContain('# The map');
});
