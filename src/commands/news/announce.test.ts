import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const tariffs = `fields:
  что-меняется: Переводы между своими счетами снова бесплатны
  продукт: переводы
  было: Платно
  стало: Бесплатно
  дата-для-клиентов: 2026-12-07
  кого-касается: [Массовые, Активные]
react: Скажите, что комиссии больше нет
`;

/** The bank of the examples, in a folder of its own. */
function bank(): string {
  const folder = temporaryFolder({});
  cpSync(join(repository, 'examples/bank'), folder, { recursive: true });
  return folder;
}

/** The small workspace with a form that has every type, and a command in it. */
function workspace(files: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  run(argv: readonly string[], more?: { readonly answers?: readonly string[]; readonly stdin?: string }): Promise<Run>;
  written(): string;
} {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/handoffs/new-rules.yaml': newRules, ...files });
  return {
    folder,
    run: (argv, more = {}) =>
      runCli(['announce', ...argv, '--by', 'dan'], folder, { now: Date.parse('2026-11-20T10:00:00Z'), ...more }),
    written: () => {
      const month = join(folder, 'announcements/2026-11');
      return readdirSync(month)
        .map((name) => readFileSync(join(month, name), 'utf8'))
        .join('---\n');
    },
  };
}

const newRules = `name: New rules
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: what, type: text, required: true, hint: In one sentence}
  - {field: from day, type: date, required: true}
  - {field: share, type: number, required: true}
  - {field: price, type: money, required: false}
  - {field: page, type: url, required: false}
  - {field: product, type: choice, required: true, choices: [card, loan]}
  - {field: whom, type: list, required: true, choices: [old, new]}
when: {lead_time: 5 working days, before: price-change}
responsible: dan
where: {system: desk}
confirm: true
`;

const full = [
  ...['--field', 'what=Fees = none', '--field', 'from day=2026-12-01', '--field', 'share=12.5'],
  ...['--field', 'price=59 EUR', '--field', 'page=https://help.example/fees', '--field', 'product=card'],
  ...['--field', 'whom=old', '--field', 'whom=new', '--react', 'Say so at once'],
];

describe('news of a tariff five working days ahead of it', () => {
  const late = [
    'announce',
    'tariff-news',
    '--with',
    '-',
    '--as-of',
    '2026-11-27T10:00:00+03:00',
    '--by',
    'vera-klyueva',
  ];

  test('is refused with the last possible day, and the earliest event for news of today', async () => {
    const folder = bank();
    const russian = await runCli(late, folder, { stdin: tariffs });
    expect(russian).toEqual({
      exit: 1,
      stdout: '',
      stderr: `cxmap: Поздно: для события 7 декабря 2026 года последний возможный день передачи «Новость об изменении тарифов (tariff-news)» – 25 ноября 2026 года
       Команда «Сеть отделений (branches)», календарь «default»: последний возможный день – 25 ноября 2026 года, опоздание на 2 рабочих дня
       Команда «Персональные менеджеры (premium)», календарь «default»: последний возможный день – 25 ноября 2026 года, опоздание на 2 рабочих дня
       Если сообщить сейчас, событие возможно самое раннее 9 декабря 2026 года
       Если ждать нельзя, назовите причину: --late-because "<причина>"
`,
    });
    const english = await runCli([...late, '--locale', 'en'], folder, { stdin: tariffs });
    expect(english.exit).toBe(1);
    expect(english.stderr).toContain(
      'Too late: for an event on 7 December 2026 the last possible day for “Новость об изменении тарифов (tariff-news)” was 25 November 2026',
    );
    expect(english.stderr).toContain('Told now, the event can be on 9 December 2026 at the earliest');
    expect(readdirSync(join(folder, 'announcements/2026-11'))).toHaveLength(3);
  });

  test('is in time on that very day, and for that very event', async () => {
    const [before, earliest] = [bank(), bank()];
    const argv = late.map((one) => one.replace('2026-11-27', '2026-11-25'));
    expect((await runCli(argv, before, { stdin: tariffs })).exit).toBe(0);
    const moved = [...late, '--effective', '2026-12-09'];
    expect((await runCli(moved, earliest, { stdin: tariffs })).exit).toBe(0);
  });

  test('comes through with a reason, which is written down and makes the finding a warning', async () => {
    const folder = bank();
    const told = await runCli([...late, '--late-because', 'Решили вчера', '--format', 'json'], folder, {
      stdin: tariffs,
    });
    expect(told.exit).toBe(0);
    const { record } = JSON.parse(told.stdout);
    const text = readFileSync(join(folder, `announcements/2026-11/${record}.yaml`), 'utf8');
    expect(text).toContain('late_because: Решили вчера\n');
    const { exit, stdout } = await runCli(['validate'], folder);
    expect({ exit, late: stdout.includes('замечание: Новость «Новость об изменении тарифов (tariff-news)»') }).toEqual({
      exit: 0,
      late: true,
    });
  });
});

describe('news in the form of its hand-off', () => {
  test('keeps each field in its type, and the rule of its day as what was promised', async () => {
    const { run, written, folder } = workspace();
    const told = await run([
      'new-rules',
      '--effective',
      '2026-12-01',
      ...full,
      '--article',
      'https://help.example/?p=1=bob',
    ]);
    expect(told).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(
        /^A-261120-\w{5} announced: “New rules” as of 1 December 2026, for Support \(support\)\n$/,
      ),
      stderr: expect.stringContaining('confirms it with: cxmap acknowledge A-261120-'),
    });
    expect(written()).toBe(`handoff: new-rules
effective: 2026-12-01
published: 2026-11-20T10:00:00+00:00
by: dan
fields:
  what: Fees = none
  from day: 2026-12-01
  share: 12.5
  price: 59 EUR
  page: https://help.example/fees
  product: card
  whom:
    - old
    - new
react: Say so at once
articles:
  - url: https://help.example/?p=1
    owner: bob
promised:
  lead_time: 5 working days
  required:
    - what
    - from day
    - share
    - product
    - whom
`);
    expect((await runCli(['validate', '--format', 'json'], folder)).exit).toBe(0);
  });

  test('is refused with all that is missing or wrong at once', async () => {
    const { run } = workspace();
    const told = await run([
      'new-rules',
      ...['--field', 'share=a lot', '--field', 'price=dear', '--field', 'page=help', '--field', 'product=house'],
      ...['--field', 'whom=old; everybody', '--field', 'wat=x', '--field', 'nothing'],
      ...['--article', 'https://help.example', '--article', 'https://help.example/a=bop'],
    ]);
    expect(told).toEqual({
      exit: 1,
      stdout: '',
      stderr: `cxmap: For a new announcement, add --effective, --react
       “nothing” is no field with a value: write <name>=<value>
       The required fields “what” and “from day” are not filled in
       What to write there – what: In one sentence
       “share” should be a number, without quotes and without a unit, not “a lot”
       “price” should be an amount, such as 59 EUR, not “dear”
       “page” should be a link such as https://example.com/page, not “help”
       “house” is not one of the choices for “product”
       Allowed: card, loan
       “everybody” is not one of the choices for “whom”
       Allowed: new, old
       The form has no field “wat”
       Did you mean “what”?
       “https://help.example” is no article: write --article "<address>=<who brings it up to date>", like https://help.example.com/prices=ann
       There is no person “bop”
       Did you mean “bob”?
`,
    });
  });

  test('takes the one planned day that nobody has told of, and says which other news told of the same day', async () => {
    const vocabulary = (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
      'name: Prices change}',
      'name: Prices change, planned: [2026-11-02, 2026-12-07]}',
    );
    const { run, written } = workspace({ 'map/vocabulary.yaml': vocabulary });
    expect((await run(['new-rules', ...full])).exit).toBe(0);
    expect(written()).toContain('effective: 2026-12-07\n');
    expect((await run(['new-rules', ...full])).stderr).toContain('For a new announcement, add --effective');
    const again = await run(['new-rules', ...full, '--effective', '2026-12-07']);
    expect(again.stderr).toMatch(/Note: A-261120-\w{5} told of the same day before/);
  });

  test('is asked for at a terminal, field by field, with hints and choices', async () => {
    const { run, written } = workspace();
    const answers = [
      '2026-12-01',
      'No fees',
      '2026-12-01',
      'many',
      '3',
      '',
      '',
      'house',
      'loan',
      'old; new',
      '',
      'Say so',
    ];
    const told = await run(['new-rules'], { answers });
    expect(told.exit).toBe(0);
    expect(told.stderr).toContain('what (In one sentence)?');
    expect(told.stderr).toContain(
      '“share” should be a number, without quotes and without a unit, not “many”\nshare (a number)? ',
    );
    expect(told.stderr).toContain('price (an amount; Enter: leave it out)?');
    expect(told.stderr).toContain('product (one of card, loan)?');
    expect(told.stderr).toContain('whom (one of old, new)?');
    expect(written()).toContain('fields:\n  what: No fees\n  from day: 2026-12-01\n  share: 3\n  product: loan\n');
    // Where nothing is missing, nobody is asked.
    const whole = await run(['new-rules', '--effective', '2026-12-02', ...full], { answers: [] });
    expect(whole.stderr).not.toContain('leave it out');
  });

  test('takes from a file what the record has there, and nothing that follows by itself', async () => {
    const { run, written } = workspace();
    const file = (more: string): string =>
      `effective: 2026-12-01\nreact: Say so\nfields: {what: No fees, from day: 2026-12-01, share: 3, product: loan, whom: [old]}\n${more}`;
    const refused = await run(['new-rules', '--with', '-'], {
      stdin: file('articles: [https://help.example/a]\nother: 1\n'),
    });
    expect(refused.stderr).toContain('What the file says under “articles” and “other” is not what news has there');
    expect((await run(['new-rules', '--with', '-'], { stdin: file('published: 2026-11-01\n') })).exit).toBe(2);
    const told = await run(['new-rules', '--with', '-', '--field', 'share=4'], {
      stdin: file('articles: [{url: "https://help.example/a", owner: bob}]\n'),
    });
    expect(told.exit).toBe(0);
    expect(written()).toContain('share: 4\n');
    expect(written()).toContain('articles:\n  - url: https://help.example/a\n    owner: bob\n');
  });

  test('is not for hand-offs that have none, and not for those that are not there', async () => {
    const { run } = workspace({
      'map/handoffs/ask-sales.yaml':
        'name: Ask sales\nfrom: sales\nto: [support]\nstages: [onboarding]\nmode: questions\nresponsible: dan\nwhere: {system: desk}\n',
    });
    expect(await run(['ask-sales'])).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('“Ask sales (ask-sales)” answers questions, nothing is announced by it'),
    });
    expect((await run(['new-rule'])).stderr).toBe(
      'cxmap: There is no hand-off “new-rule”\n       Did you mean “new-rules”?\n',
    );
  });

  test('after an event counts from it', async () => {
    const { run } = workspace({
      'map/handoffs/new-client.yaml':
        'name: New client\nfrom: sales\nto: [support]\nstages: [onboarding]\nmode: push\nwhen: {deadline: 1 working day, after: contract-signed}\nresponsible: dan\nwhere: {system: desk}\n',
    });
    const told = await run(['new-client', '--effective', '2026-11-10', '--react', 'Call']);
    expect(told.exit).toBe(1);
    expect(told.stderr).toContain('Too late');
    expect(told.stderr).not.toContain('at the earliest');
  });
});
