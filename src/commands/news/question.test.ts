import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const friday = Date.parse('2026-11-20T10:00:00Z');

const questions = (within: string): string => `name: Questions about prices
from: sales
to: [support]
stages: [onboarding]
mode: questions
responsible: dan
where: {system: crm}
answer_within: ${within}
`;

function workspace(files: Readonly<Record<string, string>> = {}): {
  run(argv: readonly string[], more?: { readonly answers?: readonly string[] }): Promise<Run>;
  ask(...argv: readonly string[]): Promise<string>;
  text(): string;
} {
  const vocabulary = (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
    'name: Prices change}',
    'name: Prices change, planned: [2026-11-02, 2026-12-07]}',
  );
  const folder = temporaryFolder({
    ...baseWorkspace,
    'map/vocabulary.yaml': vocabulary,
    'map/handoffs/price-questions.yaml': questions('1 working day'),
    'announcements/2026-11/A-261104-7K3QX.yaml': `handoff: new-prices
effective: 2026-12-07
published: 2026-11-04T09:00:00Z
by: dan
react: Name the new price
fields: {price: 59 EUR}
`,
    ...files,
  });
  const run = (argv: readonly string[], more = {}): Promise<Run> => runCli(argv, folder, { now: friday, ...more });
  return {
    run,
    ask: async (...argv) => {
      const told = await run(['question', 'ask', 'price-questions', '--by', 'bob', '--format', 'json', ...argv]);
      return JSON.parse(told.stdout).record;
    },
    text: () => {
      const month = join(folder, 'questions/2026-11');
      return readdirSync(month)
        .map((name) => readFileSync(join(month, name), 'utf8'))
        .join('---\n');
    },
  };
}

describe('a question', () => {
  test('goes to the team of the hand-off; who looks there, and until when the answer comes, is told', async () => {
    const { run, text } = workspace();
    const ask = ['question', 'ask', 'price-questions', '--text', 'For running contracts too?', '--by', 'bob'];
    expect(await run([...ask, '--event', 'price-change'])).toEqual({
      exit: 0,
      stdout: expect.stringMatching(/^Q-261120-\w{5} asked: Sales \(sales\) answers by 23 November 2026\n$/),
      stderr: expect.stringMatching(
        /^Dan Fox \(dan\) looks once a working day\nWritten: questions\/2026-11\/Q-261120-\w{5}\.yaml\nNext: cxmap monitor unanswered\n$/,
      ),
    });
    expect(text()).toBe(`handoff: price-questions
to: sales
about:
  event: price-change
  date: 2026-12-07
by: bob
asked: 2026-11-20T10:00:00+00:00
question: For running contracts too?
`);
    const russian = await run([...ask, '--news', '7K3QX', '--locale', 'ru', '--as-of', '2026-12-04T10:00:00Z']);
    expect(russian.stdout).toContain('вопрос задан; команда «Sales (sales)» отвечает не позже 7 декабря 2026 года');
    expect(russian.stderr).toContain(
      'до клиентов это дойдёт 7 декабря 2026 года, а ответ может прийти только 7 декабря',
    );
  });

  test('is asked for at a terminal, and refused with all that is wrong', async () => {
    const { run, text } = workspace();
    const asked = await run(['question', 'ask', 'price-questions', '--by', 'bob'], { answers: ['From when on?'] });
    expect(asked).toMatchObject({ exit: 0, stderr: expect.stringMatching(/^What is the question\? /) });
    expect(text()).toContain('question: From when on?\n');
    const wrong = ['--event', 'price-chnge', '--news', '7K3QX', '--date', '2026-12-08'];
    const refused = await run(['question', 'ask', 'price-questions', '--by', 'bob', ...wrong]);
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('For a new question, add --text');
    expect(refused.stderr).toContain('about an event (--event) or a piece of news (--news), not both');
    expect(refused.stderr).toContain('There is no event “price-chnge”');
    const day = ['--text', 'When?', '--event', 'price-change', '--date', '2026-12-08'];
    expect((await run(['question', 'ask', 'price-questions', '--by', 'bob', ...day])).stderr).toContain(
      '“price-change” is not planned for 2026-12-08, but for 2026-11-02 and 2026-12-07',
    );
    expect((await run(['question', 'ask', 'new-prices', '--by', 'bob', '--text', 'When?'])).stderr).toBe(
      'cxmap: “New prices (new-prices)” is not for questions; ask by price-questions\n',
    );
  });

  test('is answered by whoever is of the team that was asked, once', async () => {
    const { run, ask, text } = workspace();
    const id = await ask('--text', 'For running contracts too?');
    const answer = ['question', 'answer', id.slice(-5), '--text', 'Until they end'];
    expect(await run([...answer, '--by', 'ann'])).toMatchObject({
      exit: 1,
      stderr: `cxmap: ${id} was put to Sales (sales), and ann is not of that team: Dan Fox (dan) looks there\n`,
    });
    const done = await run([...answer, '--by', 'dan']);
    expect(done).toEqual({
      exit: 0,
      stdout: `${id} answered: Bob Ray (bob) asked “For running contracts too?”\n`,
      stderr: `So that nobody asks again, put the answer where others read it: cxmap question publish ${id} <page>\nWritten: questions/2026-11/${id}.yaml\nNext: cxmap monitor unpublished\n`,
    });
    expect(text()).toMatch(/answered: 2026-11-20T10:00:00\+00:00\nanswer: Until they end\n$/);
    expect(await run([...answer, '--by', 'dan'])).toMatchObject({
      exit: 1,
      stderr: `cxmap: ${id} was answered on 20 November 2026, 10:00 already\n`,
    });
  });

  test('whose answer stands nowhere is on a list until it is published', async () => {
    const { run, ask, text } = workspace();
    const id = await ask('--text', 'For running contracts too?');
    expect(await run(['question', 'publish', id, 'Wiki', '--by', 'dan'])).toMatchObject({
      exit: 1,
      stderr: `cxmap: ${id} has no answer yet that could be published\n`,
    });
    await run(['question', 'answer', id, '--text', 'Until they end', '--by', 'dan']);
    const list = async (): Promise<readonly unknown[]> =>
      JSON.parse((await run(['monitor', 'unpublished', '--format', 'json'])).stdout).lists.unpublished;
    expect(await list()).toMatchObject([{ id, people: ['dan'], late: false }]);
    const publish = ['question', 'publish', id, '7K3QX', '--by', 'dan'];
    expect((await run(publish)).stdout).toBe(`${id}: others can read the answer in A-261104-7K3QX\n`);
    expect(text()).toMatch(/published_in: A-261104-7K3QX\n$/);
    expect((await run(publish)).stdout).toContain('nothing is written');
    expect(await list()).toEqual([]);
    expect((await run(['show', 'A-261104-7K3QX'])).stdout).toContain(id);
    // At once with the answer, where it stands there already.
    const other = await ask('--text', 'And for new ones?');
    await run(['question', 'answer', other, '--text', 'At once', '--published-in', 'Wiki', '--by', 'dan']);
    expect(await list()).toEqual([]);
  });

  test('without an answer is counted before the day of its event, and late from that day on', async () => {
    const { run, ask } = workspace({
      'map/handoffs/price-questions.yaml': questions('30 working days'),
      'map/handoffs/price-brief.yaml': `name: Brief on prices
from: sales
to: [support]
stages: [onboarding]
mode: board
when: {lead_time: 10 working days, before: price-change}
responsible: dan
where: {system: desk}
`,
    });
    await ask('--text', 'For running contracts too?', '--event', 'price-change');
    await ask('--text', 'Who says so?', '--news', '7K3QX');
    await ask('--text', 'And the year after?');
    const lists = async (...argv: readonly string[]): Promise<Readonly<Record<string, readonly unknown[]>>> =>
      JSON.parse((await run(['monitor', '--format', 'json', ...argv])).stdout).lists;
    const { unanswered, 'news-due': due } = await lists();
    expect(due).toMatchObject([{ id: 'price-brief', notes: [expect.anything(), '2 questions without an answer'] }]);
    expect(unanswered).toHaveLength(3);
    expect(unanswered?.filter((one) => JSON.stringify(one).includes('"due":"2026-12-07"'))).toHaveLength(2);
    const { unanswered: before } = await lists('--as-of', '2026-12-06');
    expect(before).toMatchObject([{ late: false }, { late: false }, { late: false }]);
    const { unanswered: onTheDay } = await lists('--as-of', '2026-12-07');
    expect(onTheDay).toMatchObject([{ late: true }, { late: true }, { late: false }]);
    expect((await run(['monitor', 'unanswered', '--locale', 'ru'])).stdout).toContain('касается «Prices change»');
  });
});
