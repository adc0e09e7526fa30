import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../locales/phrases.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { expectHarmless, reportPages } from '../../../testing/harmless-pages.ts';
import { hostileStrings, hostileText } from '../../../testing/hostile-strings.ts';
import { lintPages } from '../../../testing/markdown-pages.ts';
import { promiseTexts, promiseWorkspace } from '../../../testing/promise-workspace.ts';
import { runCli, temporaryFolder } from '../../../testing/run-cli.ts';
import { plainLine } from '../../text.ts';

const kinds = ['team', 'stage', 'map', 'to-be', 'handoffs', 'scenario'];

const pagesOf = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  reportPages(kinds, files, ...more);

const named = promiseWorkspace((place) => `text ${place}`);

const expectSame = async (text: (place: number) => string): Promise<void> =>
  expectHarmless(await pagesOf(named), await pagesOf(promiseWorkspace(text)), 'counted');

describe('whatever is written in any field', () => {
  test('stays text, hostile strings too', async () => {
    const strings = hostileStrings.filter((text) => plainLine(text) !== '');
    for (let first = 0; first < strings.length; first += promiseTexts) {
      await expectSame((place) => strings[(first + place) % strings.length] ?? '');
    }
  });

  test('stays text, mixtures of hostile strings too', async () => {
    await fc.assert(
      // No two are alike: a plan that says what the map says already differs in nothing.
      fc.asyncProperty(
        fc.uniqueArray(
          hostileText().filter((text) => plainLine(text) !== ''),
          { minLength: promiseTexts, maxLength: promiseTexts, selector: plainLine },
        ),
        (texts) => expectSame((place) => texts[place] ?? ''),
      ),
      { numRuns: 5 },
    );
  });
});

test.each(locales)('the pages in %s are Markdown that linters like', async (locale) => {
  expect(await lintPages(await pagesOf(named, '--locale', locale))).toEqual([]);
});

describe('the page of a team', () => {
  test.each([
    [
      'en',
      'Monday–Tuesday 09:00–13:00, 14:00–18:00; Saturday 10:00–14:00, not on Wednesday, Thursday, Friday, and Sunday',
    ],
    [
      'ru',
      'понедельник – вторник 09:00–13:00, 14:00–18:00; суббота 10:00–14:00, выходные — среда, четверг, пятница и воскресенье',
    ],
  ])('says when it works, day by day where hours differ, in %s', async (locale, hours) => {
    const day = '[{from: "09:00", to: "13:00"}, {from: "14:00", to: "18:00"}]';
    const files = {
      ...baseWorkspace,
      'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}calendars:
  default: {hours: {monday: ${day}, tuesday: ${day}, saturday: {from: "10:00", to: "14:00"}}}
`,
    };
    const { 'teams/support.md': page } = await reportPages(['team'], files, '--locale', locale);
    expect(page).toContain(hours);
  });

  test('says what it must tell whom, by when, in which form and where', async () => {
    const { 'teams/sales.md': page } = await pagesOf(named);
    expect(page).toContain(
      '- **Tell by 27 Nov 2026:** No. [2](../handoffs.md#rule-2), “text 15”, for “text 13” on 7 Dec 2026',
    );
    expect(page).toMatch(
      /## What we tell\n[\s\S]*\| \[2\]\(..\/handoffs.md#rule-2\) \| text 15.* \| \[text 37\]\(..\/teams\/support.md\)<br>\(receivers confirm\) \| 5 working days before “text 13” \| \[text 12\]\(https:\/\/crm.example\/a.*\) \| text 38<br>Until 30 Nov 2026: text 39 \|/,
    );
    expect(page).toContain('| text 19 \\* | text<br>text 20 |\n| which | one of: text 21, text 22 |');
  });

  test('says what the team is told, where to find it, and what to do with it', async () => {
    const { 'teams/support.md': page } = await pagesOf(named);
    expect(page).toMatch(/## What we are told\n[\s\S]*\| Read and confirm within 3 working days \|/);
    expect(page).toContain('**No. [2](../handoffs.md#rule-2), text 15**: text 19 \\*, which');
    expect(page).toMatch(/From 14 Dec 2026: text 15[\s\S]*\*\*What to do:\*\* text 34\n {2}- text 19: text 20/);
    expect(page).toContain('⚠ Nobody has confirmed, and the time for it is over (A-261110-7K3QX)');
  });

  test('begins with what waits, and with who is away and who stands in', async () => {
    const { 'teams/sales.md': sales, 'teams/support.md': support } = await pagesOf(named);
    expect(sales).toMatch(/## Now\n\n- \*\*1 task\*\* open, ⚠ 1 late\n- \*\*1 question\*\* to answer, ⚠ 1 late\n/);
    expect(sales).toContain('| ⚠ 20 Nov 2026 | text 18<br>T-261102-7K3QX | text 24 | open |');
    expect(sales).toContain('| ⚠ 17 Nov 2026 (5 days) | text 35<br>Q-261119-7K3QX | text 39<br>');
    expect(support).toContain('- **text 38** is away until 30 Nov 2026; text 39 stands in');
    expect(support).toContain('| 20 Dec 2026 – 30 Dec 2026: ⚠ nobody |');
  });

  test('says what the team told and has not brought to its end: who has not confirmed, old articles, answers to publish', async () => {
    const { 'teams/sales.md': sales, 'teams/support.md': support } = await pagesOf(named);
    expect(sales).toContain(
      '- **1 answer** to publish, ⚠ 1 late\n- **1 piece of our news** not confirmed by all, ⚠ 1 late\n',
    );
    expect(sales).toMatch(
      /### Our news that not all have confirmed\n[\s\S]*\| ⚠ 10 Nov 2026 \| \[2\]\(..\/handoffs.md#rule-2\). text 15<br>A-261110-7K3QX \| 14 Dec 2026 \| \[text 37\]\(..\/teams\/support.md\) \|/,
    );
    expect(sales).toContain('| ⚠ 13 Nov 2026 | text 36<br>Q-261112-4ABCD | text 39 |');
    expect(support).toContain('- **1 article** to bring up to date\n');
    expect(support).toMatch(
      /### Articles to bring up to date\n[\s\S]*\| 14 Dec 2026 \| \[.*\]\(https:\/\/help.example\/prices%7C%281%29\) \| text 38 \|/,
    );
    expect(support).not.toContain('Our news that not all have confirmed');
  });

  test('lists planned events with the last day for their news', async () => {
    const { 'teams/support.md': page } = await pagesOf(named);
    expect(page).toContain(
      '| 7 Dec 2026 | text 13 | [2](../handoffs.md#rule-2). text 15 | [text 23](../teams/sales.md) → us | 27 Nov 2026 |',
    );
    expect(page).toMatch(/\| 14 Dec 2026 .* → us \| ✓ told \|/);
  });

  test('says what may be done for a client without asking, up to which amount', async () => {
    const { 'teams/sales.md': page } = await pagesOf(named);
    expect(page).toContain('| text 33 | €1,500 | text 34 |\n| text 35 | 3 text 36 | |');
    const { 'teams/sales.md': russian } = await pagesOf(named, '--locale', 'ru');
    expect(russian).toContain('| text 33 | 1500 € | text 34 |');
  });

  test('measures each goal, and says what it lacks', async () => {
    const { 'teams/sales.md': page } = await pagesOf(named);
    expect(page).toContain(
      '- **text 29**, ⚠ was due 1 Nov 2026\n  - Metric: [text 54](../metrics.md), target text 30 (82 text 55 in 2026-10)',
    );
    expect(page).toContain('⚠ Not said yet: the metric, the target, the owner, the day, the reason');
  });

  test('cuts a list that nobody would read, and says how much more there is', async () => {
    const tasks = Object.fromEntries(
      Array.from({ length: 203 }, (_, index) => {
        const id = `T-261102-${String(index).padStart(5, '0')}`;
        return [`tasks/2026-11/${id}.yaml`, named['tasks/2026-11/T-261102-7K3QX.yaml'] ?? ''];
      }),
    );
    const { 'teams/sales.md': page = '' } = await pagesOf({ ...named, ...tasks });
    expect(page.match(/<br>T-261102-/g)).toHaveLength(200);
    expect(page).toContain('… and 4 more; `cxmap list task --team sales` shows all.');
  });

  test('speaks Russian with the right forms of words', async () => {
    const { 'teams/sales.md': sales, 'teams/support.md': support } = await pagesOf(named, '--locale', 'ru');
    expect(sales).toContain('- Открытые задачи: **1**, ⚠ просрочено: 1');
    expect(sales).toContain('| ⚠ 17.11.2026 (5 дней) |');
    expect(support).toContain('Прочитать и подтвердить за 3 рабочих дня');
    expect(support).toContain('встречи раз в 2 недели');
  });
});

describe('the page of a stage', () => {
  test('sets what is expected against what happens, with what stands in the way and the ideas for it', async () => {
    const { 'stages/onboarding.md': page } = await pagesOf(named);
    expect(page).toContain('### 2.1 ★ text 41\n');
    expect(page).toContain('| text 43 | text 44 |\n| Feeling: +1 | Feeling: −2 |');
    expect(page).toContain(
      '- ⚠ **What stands in the way:** text 45\n- **Ideas:** [text 56](../ideas.md) (in progress)',
    );
    expect(page).toContain('| text 7 | text 8 | text 41 |');
  });

  test('tells automated steps of playbooks from personal ones, and those laid over nothing', async () => {
    const { 'stages/onboarding.md': page } = await pagesOf(named);
    expect(page).toContain('**text 47.** Starts with: text 14. For: Small.');
    expect(page).toMatch(/\| automated \|\n.*☺ personal, on top of “text 48” \|\n.*⚠ with nothing automated below \|/);
  });

  test('leads to the stage before and the stage after', async () => {
    const { 'stages/purchase.md': first, 'stages/onboarding.md': last } = await pagesOf(named);
    expect(first).toContain('[text 4](../stages/onboarding.md) →');
    expect(last).toContain('← [text 2](../stages/purchase.md)');
  });
});

describe('the page of hand-offs', () => {
  test('has a rule for each, and numbers in the matrix that lead there', async () => {
    const { 'handoffs.md': page } = await pagesOf(named);
    expect(page).toContain(
      '| | tells ↓ hears → | A | B |\n| :-: | --- | :-: | :-: |\n| **A** | [text 23](teams/sales.md) | · | [2](#rule-2), [1](#rule-1) |',
    );
    expect(page).toContain(
      '### Rule 2\n\n**text 15:** [text 23](teams/sales.md) → [text 37](teams/support.md)\n\n- **When:** 5 working days before “text 13”\n',
    );
    expect(page).toContain(
      '| [2](#rule-2) | ⚠ text 15 | [text 23](teams/sales.md) → [text 37](teams/support.md) | text 13 |',
    );
    const { 'handoffs.md': russian } = await pagesOf(named, '--locale', 'ru');
    expect(russian).toContain('[2](#правило-2)');
    expect(russian).toContain('### Правило 2\n');
  });

  test('says why a rule does not hold', async () => {
    const { 'handoffs.md': page } = await pagesOf(named);
    expect(page).toContain('⚠ 1 rule does not hold what it promises');
    expect(page).toContain('- ⚠ **Does not hold:** text 38 answers for it, but belongs to another team: text 37');
    expect(page).toContain('- ⚠ **Does not hold:** it lands in “text 12”, but text 37 works in “text 11”');
  });

  test('tells pair by pair where teams are too many for a table of their own', async () => {
    const teams = Array.from({ length: 15 }, (_, index) => `team-${index}`);
    const files = Object.fromEntries(
      teams.flatMap((id, index) => [
        [`map/teams/${id}.yaml`, `name: ${id}\n`],
        [
          `map/handoffs/from-${id}.yaml`,
          `{name: News, from: ${id}, to: [team-${(index + 1) % 15}], stages: [purchase], mode: access, responsible: dan, where: {system: crm}}`,
        ],
      ]),
    );
    const { 'handoffs.md': page } = await pagesOf({ ...named, ...files });
    expect(page).toContain('| [team-0](teams/team-0.md) | [team-1](teams/team-1.md) | [1](#rule-1) |');
    expect(page).not.toContain('tells ↓');
  });
});

describe('the pages of the map', () => {
  test('show the picture and the same as text, with links to teams and stages', async () => {
    const { 'map.md': page } = await pagesOf(named);
    expect(page).toContain('![Customer Success Map: text 0](pictures/map.svg)');
    expect(page).toContain('| [text 37](teams/support.md) | · | ● |');
    expect(page).toContain('| 2 | [text 4](stages/onboarding.md) | text 5 | text 6 |');
  });

  test('the picture marks hand-offs that do not hold, as their rules do', async () => {
    const folder = temporaryFolder(named);
    await runCli(['report', 'map'], folder);
    const picture = readFileSync(join(folder, 'report/pictures/map.svg'), 'utf8');
    expect(picture.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('! text 38 answers for it');
  });

  test('to be: what differs field by field, and by which idea', async () => {
    const { 'to-be.md': page } = await pagesOf(named);
    expect(page).toContain(
      '| **text 41** | Channels | text 9, text 10 | text 9 | [text 56](ideas.md) (in progress) |\n| | What happens | text 44 | text 57 | |',
    );
    expect(page).toContain('| | What stands in the way | text 45 | – | |');
    expect(page).toContain('| **text 59** (team) | text 60 |');
    expect(page).toContain('| **text 16** (hand-off) | text 23 → text 37 |');
    expect(page).toContain('- [text 61](ideas.md) (I-261107-3ABCD), nowhere: what it changes is not on the map');
  });

  test('to be: where two ideas want different things of one field', async () => {
    const { 'to-be.md': page } = await pagesOf(named);
    expect(page).toContain('| text 4 | Goal | ⚠ [text 56](ideas.md): text 58<br>⚠ [text 61](ideas.md): text 17 |');
  });

  test('to be: the diagram is without what goes', async () => {
    const { 'map.md': today, 'to-be.md': plans } = await pagesOf(named);
    expect(today).toContain('"1 text 16#58; answer<br/>within 1 working day"');
    expect(plans).not.toContain('"1 text 16');
    expect(plans).toContain('"2 text 15#58; 5 working<br/>days before');
  });
});

test('pages of an empty map say so', async () => {
  const pages = await pagesOf({
    'cxmap.yaml': 'name: New\n',
    'map/teams/alone.yaml': 'name: Alone\n',
    'map/success-map.yaml': 'success: {statement: Well}\nstages: [{id: start, name: Start, goal: To begin}]\n',
  });
  const { 'teams/alone.md': alone = '' } = pages;
  expect(alone.match(/^## .*$/gm)).toEqual(['## Now', '## Who we are']);
  expect(alone).toContain('Nothing waits.\n\nNone at the moment: open tasks, open questions, news, planned events.\n');
  expect(alone).toMatch(/The map does not say yet: what we tell others; what others tell us; .*; our goals\.\n$/);
  expect(pages['handoffs.md']).toContain('The map has no hand-offs yet.');
  expect(pages['to-be.md']).toContain('No idea on its way changes the map: it stays as it is.');
  expect(pages['stages/start.md']).toContain('⚠ No team meets the client on this stage.');
  expect(await lintPages(pages)).toEqual([]);
});
