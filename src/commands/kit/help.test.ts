import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCliPhrases } from '../../locales/cli.ts';
import { locales } from '../../locales/phrases.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { commandTable } from '../table.gen.ts';

const nowhere = temporaryFolder();

describe.each(locales)('help in %s', (locale) => {
  test.each(commandTable.map(({ name }) => name))(
    '%s has a summary, words for every argument and option, and examples',
    async (name) => {
      const command = await commandTable.find((entry) => entry.name === name)?.load();
      const words = (await loadCliPhrases(locale)).commands[name];
      expect(words?.summary).toBeTruthy();
      expect(Object.keys(words?.arguments ?? {})).toEqual(command?.arguments.map((argument) => argument.name));
      const options = command?.options.map(({ flags }) => /--([\w-]+)/.exec(flags)?.[1] ?? '') ?? [];
      expect(options.filter((option) => !words?.options?.[option])).toEqual([]);
      expect(words?.examples?.length).toBe(command?.examples.length);
      const { exit, stdout } = await runCli([...name.split(' '), '--help', '--locale', locale], nowhere);
      expect(exit).toBe(0);
      for (const example of command?.examples ?? []) expect(stdout).toContain(example);
      expect(stdout).not.toContain('undefined');
    },
  );

  test('the list of commands is wholly in this language', async () => {
    const { stdout } = await runCli(['--help', '--locale', locale], nowhere);
    if (locale === 'ru') expect(stdout).not.toMatch(/Usage|Options|Commands|choices|display/);
    else expect(stdout).not.toMatch(/[а-яё]/i);
  });
});

describe('help is what is asked for', () => {
  test.each([[['help']], [['help', '--locale', 'en']], [['-C', '.', 'help']], [['-h']]])('by %j', async (words) => {
    const run = await runCli(words, nowhere);
    expect(run).toEqual(await runCli(['--help'], nowhere));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
  });

  test('before a command too', async () => {
    expect(await runCli(['help', 'task', 'move'], nowhere)).toEqual(await runCli(['task', 'move', '--help'], nowhere));
  });

  test('but not by an option that there is not', async () => {
    expect((await runCli(['--oops'], nowhere)).exit).toBe(2);
  });
});

describe('a wrong call', () => {
  test.each([
    [['tsk'], 'There is no command “tsk”'],
    [['tsk'], 'Did you mean “task”?'],
    [['task'], '“task” wants a further word'],
    [['task', 'mov'], 'Did you mean “move”?'],
    [['validate', '--fromat', 'json'], 'Did you mean “--format”?'],
    [['validate', '--format', 'xml'], '“xml” is not allowed for --format'],
    [['task', 'move', 'X'], 'The argument <status> is missing'],
    [['validate', '--format', 'jason'], 'Did you mean “json”?'],
    [['render', 'mapp'], '“mapp” is not allowed for <view>'],
    [['render', 'mapp'], 'Did you mean “map”?'],
    [['render', 'map', '-o', ''], 'The option --output wants a value'],
    [['report', '--output='], 'The option --output wants a value'],
    [['render'], 'The argument <view> is missing'],
    [['task', 'move', 'X', 'open', '--note'], 'The option --note wants a value'],
    [['init', 'a', 'b'], 'more arguments than this command takes'],
    [['validate', '--locale', 'xx'], '“xx” is not allowed for --locale'],
  ] as const)('%j ends with 2 and says: %s', async (argv, words) => {
    const { exit, stdout, stderr } = await runCli(argv, nowhere);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('outside any workspace says how to begin one', async () => {
    const { exit, stderr } = await runCli(['validate'], nowhere);
    expect(exit).toBe(2);
    expect(stderr).toContain('cxmap init');
  });
});

describe('in a workspace', () => {
  const russian = temporaryFolder({ 'cxmap.yaml': 'name: Гавань\nlocale: ru\n', 'map/teams/a.yaml': '' });

  test.each([
    [['--help'], 'Вызов: cxmap <команда>'],
    [['task', 'move', '--help'], 'Вызов: cxmap task move'],
    [['help'], 'Вызов: cxmap <команда>'],
  ])('the help of %j speaks its language', async (words, said) => {
    expect((await runCli(words, join(russian, 'map/teams'))).stdout).toContain(said);
    expect((await runCli(['-C', russian, ...words], nowhere)).stdout).toContain(said);
    expect((await runCli([`--dir=${russian}`, ...words], nowhere)).stdout).toContain(said);
    expect((await runCli(['--locale', 'en', ...words], russian)).stdout).toContain('Usage: cxmap');
  });

  test.each([
    [['tsk'], 'Нет команды «tsk»'],
    [['tsk'], 'Может быть, «task»?'],
    [['validate', '--fromat', 'json'], 'Здесь нет параметра --fromat'],
    [['task'], 'task'],
  ])('a wrong call is told in its language: %j', async (words, said) => {
    const { exit, stderr } = await runCli(words, russian);
    expect(exit).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Справка: cxmap');
  });

  test('settings that are no file, or name no language of ours, are left to others', async () => {
    const odd = temporaryFolder({ 'cxmap.yaml/x': '', 'b/cxmap.yaml': 'name: B\nlocale: xx\n' });
    expect((await runCli(['--help'], odd)).stdout).toContain('Usage: cxmap');
    expect((await runCli(['--help'], join(odd, 'b'), { env: { LANG: 'ru_RU.UTF-8' } })).stdout).toContain(
      'Usage: cxmap',
    );
  });
});
