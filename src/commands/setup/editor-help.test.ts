import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { kinds, roleOf } from '../../model/kinds.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type LanguageServer, startLanguageServer } from '../../testing/language-server.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';
import { filesOf } from './editor-schemas.ts';

// What VS Code shows in a workspace as `init` leaves it: asked of the very server that it runs.

const bank = temporaryFolder();
const saas = temporaryFolder();
const minimal = temporaryFolder();
let servers: readonly LanguageServer[] = [];
let inBank: LanguageServer;
let inSaas: LanguageServer;

beforeAll(async () => {
  await runCli(['init', '--example', '--locale', 'ru'], bank);
  await runCli(['init', '--example', '--locale', 'en'], saas);
  cpSync(join(repository, 'examples/minimal'), minimal, { recursive: true });
  cpSync(join(repository, 'templates/init/en/.vscode'), join(minimal, '.vscode'), { recursive: true });
  await runCli(['schema', '--live', '-o', '.cxmap/schemas'], minimal);
  servers = await Promise.all([bank, saas, minimal].map(startLanguageServer));
  const [first, second] = servers;
  if (!first || !second) throw new Error('No server');
  [inBank, inSaas] = [first, second];
});

afterAll(() => {
  for (const server of servers) server.stop();
});

const textAt = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const yamlFiles = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));

/** A file with one piece of it replaced, which must be there. */
function changed(root: string, path: string, piece: string | RegExp, by: string): string {
  const text = textAt(root, path);
  const result = text.replace(piece, by);
  if (result === text) throw new Error(`${path} has no ${piece}`);
  return result;
}

test.each([
  ['bank', bank],
  ['saas', saas],
  ['minimal', minimal],
])('nothing is underlined in any file of the example %s', async (name, root) => {
  const server = servers[['bank', 'saas', 'minimal'].indexOf(name)];
  const paths = yamlFiles(root);
  expect(paths.length).toBeGreaterThan(10);
  const found = await Promise.all(
    paths.map(async (path) => [
      path,
      (await server?.diagnose(path, textAt(root, path)))?.map(({ message }) => message),
    ]),
  );
  expect(found.filter(([, messages]) => messages?.length !== 0)).toEqual([]);
});

describe('a wrong id', () => {
  test('is underlined, and the right ones are named', async () => {
    const path = 'map/touchpoints/card-activation.yaml';
    const text = changed(bank, path, /^stage: \S+$/m, 'stage: onbording');
    const line = text.split('\n').indexOf('stage: onbording');
    expect(await inBank.diagnose(path, text)).toMatchObject([
      {
        range: { start: { line, character: 7 }, end: { line, character: 16 } },
        message: expect.stringContaining('"onboarding" | "value-realization"'),
      },
    ]);
  });

  test.each([
    ['map/touchpoints/card-activation.yaml', /^channels: \[/m, 'channels: [fax, ', '"site" | "social"'],
    ['map/handoffs/tariff-news.yaml', /^responsible: .*$/m, 'responsible: nobody', '"anna-vetrova"'],
    ['map/teams/support.yaml', /^ {2}onboarding:/m, '  onbording:', '"onboarding"'],
    ['map/routing.yaml', /^fallback: .*$/m, 'fallback: head-of:cx', '"anna-vetrova"'],
    ['cxmap.yaml', /^name: /m, 'rules: {hystory: off}\nname: ', '"history"'],
  ])('in %s is underlined once', async (path, piece, by, right) => {
    const found = await inBank.diagnose(path, changed(bank, path, piece, by));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(right)]);
  });

  test('of a record is no mistake, for it may be newer than the schema; a wrong form is', async () => {
    const path = yamlFiles(bank).find((file) => file.startsWith('tasks/')) ?? '';
    const withCase = (id: string): string => `${textAt(bank, path).replace(/^cases:.*$/m, '')}\ncases: [${id}]\n`;
    expect(await inBank.diagnose(path, withCase('C-261122-7K3QX'))).toEqual([]);
    expect(await inBank.diagnose(path, withCase('C-2611-7K3QX'))).toHaveLength(1);
  });
});

describe.concurrent('the menu', () => {
  test.each([
    ['the stages with their names', 'map/touchpoints/a1.yaml', 'name: А\nstage: ‸\n', 'onboarding', 'Первые 30 дней'],
    ['stages while one is typed', 'map/touchpoints/a2.yaml', 'name: А\nstage: onb‸\n', 'onboarding', 'Первые 30 дней'],
    ['channels in a list', 'map/touchpoints/a3.yaml', 'channels: [site, ‸]\n', 'branch', 'Отделение'],
    ['channels in a long list', 'map/touchpoints/a4.yaml', 'channels:\n  - site\n  - ‸\n', 'branch', 'Отделение'],
    [
      'people for a hand-off',
      'map/handoffs/a5.yaml',
      'responsible: ‸\n',
      'anna-vetrova',
      'Анна Ветрова · Клиентский опыт',
    ],
    ['the events of a hand-off', 'map/handoffs/a6.yaml', 'when: {before: ‸}\n', 'price-change', 'Изменение тарифов'],
    ['the types of a task', 'tasks/a7.yaml', 'title: А\ntype: ‸\n', 'call', 'Позвонить клиенту'],
    ['cases with what they say', 'tasks/a8.yaml', 'cases:\n  - ‸\n', 'C-261118-YEVC5', 'Лист с тремя цифрами выдали'],
    ['heads of teams', 'map/routing.yaml', 'fallback: a\nescalation:\n  - {to: ‸}\n', 'head-of:cx', 'Анна Ветрова'],
    ['stages as keys of a team', 'map/teams/a9.yaml', 'name: А\nstages:\n  ‸\n', 'onboarding', 'Первые 30 дней'],
    ['attributes of a client', 'clients/a10.yaml', 'attributes:\n  ‸\n', 'balance', 'Средний остаток за три месяца'],
    ['fields', 'map/touchpoints/a11.yaml', 'name: А\n‸\n', 'stage', 'К какому этапу относится.'],
  ])('offers %s', async (_, path, marked, label, says) => {
    const offered = await inBank.complete(path, marked);
    const found = offered.find((proposal) => proposal.label === label);
    const { documentation = '' } = found ?? {};
    expect(typeof documentation === 'string' ? documentation : documentation.value).toContain(says);
  });

  test('offers the form of the hand-off that news carries out', async () => {
    const offered = await inBank.complete('announcements/a.yaml', 'handoff: campaign-plan\nfields:\n  ‸\n');
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(['обещание', 'первый-день']));
  });

  test('puts quotes around an id that YAML would not take for text', async () => {
    const folder = temporaryFolder({ ...baseWorkspace, 'map/teams/no.yaml': 'name: Norway\n' });
    await runCli(['schema', '--live', '-o', '.cxmap/schemas'], folder);
    writeInto(folder, { '.vscode/settings.json': textAt(saas, '.vscode/settings.json') });
    const server = await startLanguageServer(folder);
    const offered = await server.complete('map/touchpoints/a.yaml', 'owner: ‸\n');
    expect(offered.map(({ insertText }) => insertText)).toEqual(['"no"', 'sales', 'support']);
    server.stop();
  });
});

test('what the form of a hand-off demands is missed in news that promised nothing else', async () => {
  const news = 'handoff: campaign-plan\neffective: 2026-11-30\npublished: 2026-11-10\nby: daria-nechaeva\nreact: а\n';
  const path = 'announcements/2026-11/A-261110-AAAAA.yaml';
  const found = await inBank.diagnose(path, `${news}fields: {обещание: а, первый-день: завтра}\n`);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('pattern'),
    expect.stringContaining('ожидаемый-рост-заявок'),
  ]);
  expect(await inBank.diagnose(path, `${news}promised: {lead_time: 1 day, required: []}\n`)).toEqual([]);
});

describe.concurrent('the card over a word', () => {
  test('explains a field in the language of the workspace', async () => {
    const path = 'map/touchpoints/a101.yaml';
    expect(await inBank.hover(path, 'name: А\nexpec‸tation: б\n')).toContain(
      'Что задумала компания и чего ждёт клиент.',
    );
    expect(await inSaas.hover(path, 'name: A\nexpec‸tation: b\n')).toContain('#### Expectation');
  });

  test('tells what an id stands for', async () => {
    const card = await inBank.hover('tasks/a102.yaml', 'title: А\ncases: [C-261118-YEV‸C5]\n');
    expect(card).toContain('Лист с тремя цифрами выдали');
    expect(await inBank.hover('map/touchpoints/a103.yaml', 'stage: onboar‸ding\n')).toContain('Этап\n\nПервые 30 дней');
  });

  test('shows what a date looks like', async () => {
    expect(await inBank.hover('tasks/a104.yaml', 'due: 22‸.11.2026\n')).toContain('2026-11-22');
  });
});

describe('the settings that init writes', () => {
  test.each(locales)('in %s know every kind of file, and where it lies', (locale) => {
    const settings = JSON.parse(textAt(repository, `templates/init/${locale}/.vscode/settings.json`));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(kinds.map((kind) => [`.cxmap/schemas/${kind}.schema.json`, filesOf(kind)])),
    );
    for (const kind of kinds) expect(roleOf(filesOf(kind).replace('**/*', 'a'))?.kind).toBe(kind);
  });

  test('are not written where schemas lie already that nobody may have made', async () => {
    const folder = temporaryFolder({ '.cxmap/schemas/team.schema.json': '{}' });
    const { exit, stderr } = await runCli(['init'], folder);
    expect(exit).toBe(1);
    expect(stderr).toContain('.cxmap/schemas/team.schema.json');
    expect(readdirSync(folder)).toEqual(['.cxmap']);
  });

  test('do not take the place of those that are there', async () => {
    const folder = temporaryFolder({ '.vscode/settings.json': '{"editor.tabSize": 4}' });
    const { exit, stderr } = await runCli(['init'], folder);
    expect(exit).toBe(0);
    expect(stderr).toContain('Left as found: .vscode/settings.json');
    expect(textAt(folder, '.vscode/settings.json')).toBe('{"editor.tabSize": 4}');
    expect(textAt(folder, '.vscode/extensions.json')).toContain('redhat.vscode-yaml');
    expect(textAt(folder, '.cxmap/schemas/touchpoint.schema.json')).toContain('"const": "onboarding"');
    expect((await runCli(['validate'], folder)).exit).toBe(0);
  });
});
