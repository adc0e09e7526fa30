import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { postOffice } from '../../testing/post-office.ts';
import { startBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const office = postOffice();

/** Sales tells support and the desk of prices, and answers their questions; prices change on Monday, 7 December. */
function workspace(locale: 'en' | 'ru'): string {
  return temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `name: Blue Harbor\nlocale: ${locale}\ntimezone: UTC\ncx_team: support\n`,
    'map/vocabulary.yaml': (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
      'name: Prices change}',
      'name: Prices change, planned: [2026-12-07]}',
    ),
    'map/handoffs/new-prices.yaml': `${(baseWorkspace['map/handoffs/new-prices.yaml'] ?? '').replace('[support]', '[support, desk]')}confirm: true\n`,
    'map/handoffs/price-questions.yaml':
      'name: Questions about prices\nfrom: sales\nto: [support, desk]\nstages: [onboarding]\nmode: questions\nresponsible: dan\nwhere: {system: crm}\nanswer_within: 1 working day\n',
    'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
      'name: Bob Ray',
      'name: Bob Ray, email: bob@harbor.example',
    ),
    'map/teams/desk.yaml':
      'name: Desk\nstakeholder: eve\nmembers: [{id: eve, name: Eve Day, head: true, email: eve@harbor.example}]\nstages: {onboarding: {contact: direct}}\n',
    'map/teams/sales.yaml': (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
      'name: Dan Fox',
      'name: Dan Fox, email: dan@harbor.example',
    ),
  });
}

type Command = (argv: readonly string[]) => Promise<Run>;

const recordIn = ({ stdout }: Run): string => /[AQ]-\d{6}-\w{5}/.exec(stdout)?.[0] ?? stdout;

/** From a day too late over the announcement, a question and its answer to the last article. Gives what was said on the way. */
async function live(folder: string, run: Command, send: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  const good = async (...argv: readonly string[]): Promise<Run> => {
    const told = await run(argv);
    expect(told.exit, told.stderr).toBe(0);
    said.push(told.stdout);
    return told;
  };
  const announce = [
    ...['announce', 'new-prices', '--by', 'dan', '--field', 'price=59 EUR', '--react', 'Name the new price'],
    ...['--article', 'https://help.example/prices=bob'],
  ];
  const late = await run([...announce, '--as-of', '2026-11-30T09:00:00Z']);
  expect(late.exit).toBe(1);
  said.push(late.stderr);
  const news = recordIn(await good(...announce, '--as-of', '2026-11-27T09:00:00Z', ...send));
  // Whoever was told is not told again.
  await good('tell', news, '--as-of', '2026-11-27T09:30:00Z', ...send);
  const left = async (list: string, at: string): Promise<readonly unknown[]> => {
    const told = await runCli(['monitor', list, '--as-of', at, '--format', 'json'], folder);
    return JSON.parse(told.stdout).lists[list];
  };
  expect(await left('unacknowledged', '2026-11-27T10:00:00Z')).toHaveLength(2);
  const ask = ['question', 'ask', 'price-questions', '--news', news, '--by', 'eve', '--as-of', '2026-11-30T10:00:00Z'];
  const question = recordIn(await good(...ask, '--text', 'For running contracts too?', ...send));
  expect(await left('unacknowledged', '2026-11-30T11:00:00Z')).toMatchObject([
    { notes: [expect.stringMatching(/^1 /)] },
    { notes: [expect.stringMatching(/^1 /)] },
  ]);
  expect(await left('unanswered', '2026-11-30T11:00:00Z')).toMatchObject([{ people: ['dan'], due: '2026-12-07' }]);
  const answer = ['question', 'answer', question, '--text', 'Until they end', '--by', 'dan'];
  await good(...answer, '--as-of', '2026-12-01T10:00:00Z', ...send);
  expect(await left('unpublished', '2026-12-01T11:00:00Z')).toHaveLength(1);
  await good('question', 'publish', question, news, '--by', 'dan', '--as-of', '2026-12-01T12:00:00Z');
  await good('acknowledge', news, '--by', 'eve', '--as-of', '2026-12-01T13:00:00Z');
  await good('acknowledge', news, '--by', 'ann', '--as-of', '2026-12-01T14:00:00Z');
  expect(await left('articles', '2026-12-07T08:00:00Z')).toMatchObject([{ people: ['bob'], late: true }]);
  await good('article', 'done', news, '--by', 'bob', '--as-of', '2026-12-07T09:00:00Z');
  for (const list of ['unacknowledged', 'unanswered', 'unpublished', 'articles', 'news-due'])
    expect(await left(list, '2026-12-07T10:00:00Z'), list).toEqual([]);
  await good('validate');
  return said;
}

describe('news, from the announcement over a question to the published answer and the last article', () => {
  test.each([
    ['en', 'last possible day', 'answers by 1 December 2026', 'is up to date'],
    ['ru', 'последний возможный день', 'отвечает не позже 1 декабря 2026 года', 'обновлена'],
  ] as const)('goes its way in %s', async (locale, ...words) => {
    const folder = workspace(locale);
    const said = await live(folder, (argv) => runCli(argv, folder), []);
    for (const one of words) expect(said.join('')).toContain(one);
  });

  test('goes its way by the real command, and mails arrive at each step', async () => {
    const folder = workspace('ru');
    const env = {
      CXMAP_SMTP_URL: office.url(),
      CXMAP_MAIL_FROM: 'cx@harbor.example',
      CXMAP_STATE_DIR: temporaryFolder(),
    };
    await live(folder, (argv) => startBin(argv, folder, env), ['--send', 'email']);
    const arrived = office.letters.map(({ to, mail }) => [to.join(), mail.subject]);
    expect(arrived).toEqual([
      ['bob@harbor.example', 'Blue Harbor: New prices, с 07.12.2026'],
      ['eve@harbor.example', 'Blue Harbor: New prices, с 07.12.2026'],
      ['dan@harbor.example', 'Blue Harbor: Вопрос, задаёт Eve Day'],
      ['eve@harbor.example', 'Blue Harbor: Ответ на вопрос «For running contracts too?»'],
    ]);
  });
});
