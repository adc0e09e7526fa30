import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const said = {
  success: 'The client ships within a week',
  stages: 'Find, Try, Buy, Use, Renew',
  teams: 'Sales: Ann Lee, Tom Ray; Support: Kim Day; Delivery; Billing; Product',
  touchpoints:
    'Find: Web site, Advert; try: Demo, Trial; Buy: Contract (Billing); Use: First order (Delivery), Help (support); Renew: Review',
};
const options = Object.entries(said).flatMap(([name, text]) => [`--${name}`, text]);

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.yaml$/.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, read(folder, path)]));
}

async function errorsIn(folder: string): Promise<unknown> {
  const { exit, stdout } = await runCli(['validate', '--format', 'json'], folder);
  const { findings }: { findings: readonly { readonly severity: string }[] } = JSON.parse(stdout);
  return { exit, errors: findings.filter(({ severity }) => severity === 'error') };
}

describe('a first map in one command', () => {
  test('five stages, five teams and eight touchpoints, without a question and without an error', async () => {
    const folder = temporaryFolder();
    const run = await runCli(['init', 'harbor', ...options], folder);
    expect(run).toMatchObject({ exit: 0, stderr: 'Next: cd harbor && cxmap\n' });
    const root = join(folder, 'harbor');
    expect(await errorsIn(root)).toEqual({ exit: 0, errors: [] });
    expect((await runCli([], root)).stdout).toMatch(/^harbor: 5 stages, 8 touchpoints, 6 teams\n/);
    expect(read(root, 'map/teams/sales.yaml')).toBe(`name: Sales
stakeholder: ann-lee
members:
  - id: ann-lee
    name: Ann Lee
    head: true
  - id: tom-ray
    name: Tom Ray
stages:
  find:
    contact: direct
  try:
    contact: direct
  renew:
    contact: direct
`);
    expect(read(root, 'map/touchpoints/help.yaml')).toBe(
      'name: Help\nstage: use\nowner: support\nchannels: []\nclient_does: …\nexpectation: …\n',
    );
    expect(read(root, 'map/success-map.yaml')).toContain('statement: The client ships within a week\n');
  });

  test('is what the answers on a terminal make too', async () => {
    const folder = temporaryFolder();
    await runCli(['init', 'harbor', ...options], join(folder));
    const asked = temporaryFolder();
    const run = await runCli(['init', 'harbor'], asked, { answers: Object.values(said), terminal: 80 });
    expect(run.exit).toBe(0);
    expect(filesOf(join(asked, 'harbor'))).toEqual(filesOf(join(folder, 'harbor')));
  });

  test('by the built command', () => {
    const folder = temporaryFolder();
    expect(runBin(['init', '--stages', 'Find, Try', '--touchpoints', 'Try: Demo'], folder).exit).toBe(0);
    expect(read(folder, 'map/touchpoints/demo.yaml')).toContain('stage: try\nowner: cx\n');
  });
});

describe('on a terminal', () => {
  test('a wrong answer is asked for again, and none of the others is lost', async () => {
    const folder = temporaryFolder();
    const answers = [
      'Клиент получил груз в срок',
      'Найти, найти',
      'Найти, Попробовать',
      'Продажи: Анна Ли, Анна Ли',
      'Продажи: Анна Ли',
      'Купить: Сайт',
      'найти: Сайт (Склад)',
      'найти: ***',
      'найти: Сайт; Попробовать: Показ (продажи)',
    ];
    const { exit, stderr } = await runCli(['init', '--locale', 'ru'], folder, { answers, terminal: 80 });
    expect(exit).toBe(0);
    expect(stderr.match(/^.*(?:дважды|Нет так|не может).*$/gm)).toEqual([
      expect.stringContaining('«найти» названо дважды'),
      expect.stringContaining('«Анна Ли» названо дважды'),
      expect.stringContaining('Нет такого этапа: «Купить»; есть: Найти, Попробовать'),
      expect.stringContaining('Нет такой команды: «Склад»; есть: Продажи,'),
      expect.stringContaining('«***» не может быть названием'),
    ]);
    expect(stderr.endsWith('Дальше: cxmap\n')).toBe(true);
    expect(read(folder, 'map/success-map.yaml')).toContain('Клиент получил груз в срок');
    expect(read(folder, 'map/touchpoints/показ.yaml')).toContain('stage: попробовать\nowner: продажи\n');
    expect(await errorsIn(folder)).toEqual({ exit: 0, errors: [] });
  });

  test('who answers nothing has what is usual, as who is asked nothing', async () => {
    const [asked, quiet] = [temporaryFolder(), temporaryFolder()];
    const run = await runCli(['init', 'a'], asked, { answers: ['', ' ', '', ''], terminal: 80 });
    expect(run.stderr.split('\n')[0]).toMatch(/^Four questions/);
    const other = await runCli(['init', 'a'], quiet);
    expect(other.stderr).toBe('Next: cd a && cxmap\n');
    expect(filesOf(asked)).toEqual(filesOf(quiet));
  });

  test('who says a part by an option is asked nothing', async () => {
    const folder = temporaryFolder();
    const run = await runCli(['init', '--stages', 'Find, Try'], folder, { answers: ['never read'], terminal: 80 });
    expect(run).toMatchObject({ exit: 0, stderr: 'Next: cxmap\n' });
  });
});

test.each([
  [['--stages', 'Find, find'], '--stages: “find” is there twice'],
  [['--stages', ','], '--stages: No name is in it'],
  [['--stages', '#, Try'], '--stages: “#” cannot be a name here'],
  [['--stages', 'x'.repeat(81)], '--stages: “xxxx'],
  [['--teams', 'Sales: Ann; Desk: Ann'], '--teams: “Ann” is there twice'],
  [['--teams', 'CX: Ann'], '--teams: “CX” is there twice'],
  [['--teams', 'Sales: Me'], '--teams: “Me” is there twice'],
  [['--touchpoints', 'Buy: Web site'], '--touchpoints: There is no stage “Buy”; there are: Interest, '],
  [['--touchpoints', 'Interest: Web site (Desk)'], '--touchpoints: There is no team “Desk”; there are: Customer'],
  [['--touchpoints', 'Interest: Web; Renewal: web'], '--touchpoints: “web” is there twice'],
  [['--example', '--stages', 'Find'], '--example brings a map of its own: it does not go with --stages'],
])('%j is refused before anything is written', async (argv, words) => {
  const folder = temporaryFolder();
  const { exit, stdout, stderr } = await runCli(['init', 'a', ...argv], folder);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(`cxmap: ${words}`);
  expect(existsSync(join(folder, 'a'))).toBe(false);
});

test('names are words, whatever YAML would make of them', async () => {
  const folder = temporaryFolder();
  const hostile = [
    '--success',
    '{{person}}: "yes" #1',
    '--stages',
    'no, 0123, "a" \u001b[31m, - x',
    '--teams',
    '!t x: *a, &b',
  ];
  expect(await runCli(['init', ...hostile, '--touchpoints', 'no: ~, null, [x]'], folder)).toMatchObject({ exit: 2 });
  expect(await runCli(['init', ...hostile, '--touchpoints', 'no: null, [x]'], folder)).toMatchObject({ exit: 0 });
  expect(await errorsIn(folder)).toEqual({ exit: 0, errors: [] });
  expect(read(folder, 'map/success-map.yaml')).toContain('{{person}}');
});
