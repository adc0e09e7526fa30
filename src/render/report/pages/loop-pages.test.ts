import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../locales/phrases.ts';
import { expectHarmless, reportPages } from '../../../testing/harmless-pages.ts';
import { hostileStrings, hostileText } from '../../../testing/hostile-strings.ts';
import { loopPagesTexts, loopPagesWorkspace } from '../../../testing/loop-pages-workspace.ts';
import { lintPages } from '../../../testing/markdown-pages.ts';
import { plainLine } from '../../text.ts';

const kinds = ['monitoring', 'ideas', 'projects', 'metrics', 'agenda', 'director'];

const pagesOf = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  reportPages(kinds, files, ...more);

const named = loopPagesWorkspace((place) => `text ${place}`);

const expectSame = async (text: (place: number) => string): Promise<void> =>
  expectHarmless(await pagesOf(named), await pagesOf(loopPagesWorkspace(text)), 'left out');

describe('whatever is written in any field', () => {
  const shown = hostileStrings.filter((text) => plainLine(text) !== '');

  test('stays text, hostile strings too', async () => {
    for (let first = 0; first < shown.length; first += loopPagesTexts) {
      await expectSame((place) => shown[(first + place) % shown.length] ?? '');
    }
  });

  test('stays text, mixtures of hostile strings too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          hostileText().filter((text) => plainLine(text) !== ''),
          { minLength: loopPagesTexts, maxLength: loopPagesTexts },
        ),
        (texts) => expectSame((place) => texts[place] ?? ''),
      ),
      { numRuns: 5 },
    );
  });
});

test.each(locales)('the pages in %s are Markdown that linters like, with every text on one of them', async (locale) => {
  const pages = await pagesOf(named, '--locale', locale);
  expect(await lintPages(pages)).toEqual([]);
  const all = Object.values(pages).join('\n');
  const places = Array.from({ length: loopPagesTexts }, (_, place) => place);
  expect(places.filter((place) => !new RegExp(`text ${place}(?!\\d)`).test(all))).toEqual([]);
});

describe('the page of what waits', () => {
  test('counts the lists, names the empty ones in one line, and puts what is past its limit first', async () => {
    const { 'monitoring.md': page } = await pagesOf(named);
    expect(page).toContain('| [In question](#in-question) | 1 | ⚠ 1 |');
    expect(page).toContain(
      'Nothing waits here: In work; Due soon; Escalated; Answers that others cannot read yet; Articles to bring up to date; Training to refresh; Promises to clients; Clients who left, and nobody knows why; Signals that a client may leave.',
    );
    expect(page).not.toContain('## Due soon');
    expect(page).toContain(
      '| ⚠ 9 Nov 2026, past due | text 30 | T-261104-AAAA2 | text 10<br>[text 8](teams/support.md) | step 1: head of text 8; instead of text 9 |',
    );
    expect(page).toContain('| ⚠ since 5 Nov 2026, too long | text 33 |');
  });

  test('says so where nothing waits', async () => {
    const quiet = Object.fromEntries(
      Object.entries(named).filter(([path]) => /^(?:cxmap|map\/(?:succ|team))/.test(path)),
    );
    const { 'monitoring.md': page } = await pagesOf(quiet);
    expect(page).toContain('Nothing waits for anybody.');
    expect(page).not.toContain('|');
  });
});

describe('the page of ideas', () => {
  test('lists the contest with what an idea gives, who is in, and how to join', async () => {
    const { 'ideas.md': page } = await pagesOf(named);
    const [, contest = ''] = page?.split('## The contest: volunteers wanted') ?? [];
    expect(contest).toContain('### text 35 (I-261101-AAAA1)\n\ntext 36\n');
    expect(contest).toContain('- **Wanted by:** text 24, text 10\n');
    expect(contest).toContain(
      '- **Changes on the map:** text 16 ([text 2](stages/onboarding.md)); + text 37 ([text 2](stages/onboarding.md))\n',
    );
    expect(contest).toContain('- **Is in:** text 10\n- **Has volunteered, to be approved:** text 12\n');
    expect(contest).toContain('`cxmap idea volunteer I-261101-AAAA1 YOUR-ID`');
  });

  test('names a group that has been closed, and leads nowhere for it', async () => {
    const path = 'ideas/2026-11/I-261101-AAAA4.yaml';
    const files = { ...named, [path]: (named[path] ?? '').replace('"prices"', '"old"') };
    const { 'ideas.md': page } = await pagesOf(files);
    expect(page).toMatch(/\| In analysis<br>I-261101-AAAA4, in analysis \| not scored \| text 14 \|/);
  });

  test('shows the funnel with its conversion, and what is offered instead of the rejected', async () => {
    const { 'ideas.md': page } = await pagesOf(named);
    expect(page).toContain('| in analysis | 2 | 4 | 100% |\n| planned | 0 | 1 | 25% |');
    expect(page).toContain('Off the way: rejected (1).');
    expect(page).toContain('| text 49<br>Else: text 50 | text 51 |');
  });
});

describe('the page of projects', () => {
  test('shows work as a tree, what is past due, and the check-in that is missed', async () => {
    const { 'projects.md': page } = await pagesOf(named);
    expect(page).toContain('1 project runs, 0 planned; ⚠ 1 late.');
    expect(page).toContain('| text 42 | 10 Nov 2026 | ⚠ past due |');
    expect(page).toContain(
      '| text 43 | text 9 | 1 Dec 2026 | ○ to come |\n| &nbsp;&nbsp;&nbsp;B | text 10 | | ✓ done |',
    );
    expect(page).toContain(
      '**Last check-in, 4 Nov 2026, text 9:** text 46<br>**Delays:** text 47<br>**Risks:** text 48',
    );
    expect(page).toContain('Next check-in: ⚠ 18 Nov 2026, missed.');
    expect(page).toMatch(/gantt\n[\s\S]*⚠ work done#58; 1 of 2 :crit, active, p1, 2026-11-03, 2026-12-18/);
  });
});

describe('the dashboard', () => {
  test('says of each segment what decides it and what success is for its clients, and not to everybody', async () => {
    const { 'metrics.md': page } = await pagesOf(named);
    expect(page).toContain(
      '- **text 6** (decided by size); success is: ⚠ nobody has said\n- **text 7** (decided by size); success is: text 7\n',
    );
    const { 'metrics.md': open } = await reportPages(['metrics'], named, '--public', '-o', 'report');
    expect(open).not.toContain('decided by');
  });

  test('counts for each segment the clients of whom a signal holds, and not for everybody', async () => {
    const segments = JSON.parse(named['map/segments.yaml'] ?? '');
    const signal = (when: object): string =>
      JSON.stringify({ ...segments, signals: [{ id: 's', name: 'They spoke', when, owner: 'manager', do: 'Call' }] });
    const withSignal = { ...named, 'map/segments.yaml': signal({ cases: {}, within: '900 days' }) };
    const { 'metrics.md': page } = await pagesOf(withSignal);
    expect(page).toContain('| Signal now: They spoke | 1 | 0 |');
    const never = { ...named, 'map/segments.yaml': signal({ promises: 'broken' }) };
    expect((await pagesOf(never))['metrics.md']).toContain('| Signal now: They spoke | 0 | 0 |');
    const { 'metrics.md': open } = await reportPages(['metrics'], withSignal, '--public', '-o', 'report');
    expect(open).not.toContain('They spoke');
  });

  test('has stages, segments and playbooks as columns', async () => {
    const { 'metrics.md': page } = await pagesOf(named);
    expect(page).toContain('| Kind | [text 1](stages/purchase.md) | [text 2](stages/onboarding.md) |');
    expect(page).toContain('| Time | | ⚠ text 22: **6 h** (≤&nbsp;5) |');
    expect(page).toContain(
      '| Segment | text 6 | text 7 |\n| --- | --- | --- |\n| Strategy | automated care | personal care |',
    );
    expect(page).toContain('| text 18, from feedback | 1 answer | – |');
    expect(page).toContain('### By region\n\n| Metric | Period | text 21 |');
    expect(page).toContain('| Playbook | text 17 |');
  });

  test('marks what got better at the cost of another, and what nobody measures, with what will change that', async () => {
    const { 'metrics.md': page } = await pagesOf(named);
    expect(page).toContain('⚠ In one pair a metric got better while the other got worse.');
    expect(page).toContain(
      '| text 18<br>text 22 | 82 text 19 (n 40) (+3.5, better)<br>6 h (+2, worse) | **⚠ one better, the other worse** |',
    );
    expect(page).toContain(
      '| text 23<br>? Nobody measures it yet | [text 1](stages/purchase.md) | text 9 | text 3 | [text 35](ideas.md) |',
    );
  });
});

describe('the agenda of a group', () => {
  test('names the meeting, and who comes instead of whom', async () => {
    const { 'agendas/prices.md': page, ...others } = await pagesOf(named);
    expect(Object.keys(others)).not.toContain('agendas/old.md');
    expect(page).toContain('The next meeting is on **Tuesday, 24 November 2026**. The last one was on 10 Nov 2026.');
    expect(page).toContain('| text 9 | [text 8](../teams/support.md) | away, text 10 stands in |');
  });

  test('begins with what is to be decided and ends with what is for information', async () => {
    const { 'agendas/prices.md': page = '' } = await pagesOf(named);
    const headings = [...page.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Who comes',
      'To decide',
      'Ideas in analysis, the best first',
      'Tasks in question',
      'To talk over',
      'Projects',
      'Metrics off target',
      'Answers owed to clients',
      'News to come',
      'Questions between teams',
      'For information',
      'What changed since 10 Nov 2026',
      'What members have to do besides',
    ]);
    expect(page).toContain(
      '| [In analysis](../ideas.md)<br>I-261101-AAAA4 | not scored | ⚠ 20 days, past the limit | |',
    );
    expect(page).toContain('| 12 Nov 2026 | task: completed | text 28<br>T-261103-AAAA1 | text 29 |');
    expect(page).toContain('| 9 Dec 2026 | text 32 | T-261105-AAAA3 | text 12 | open |');
  });

  test('of which nobody knows when it first met says so', async () => {
    const files = { ...named, 'map/groups/prices.yaml': 'name: Circle\nmeets: 2 weeks\n' };
    const { 'agendas/prices.md': page } = await pagesOf(files);
    expect(page).toContain('Its rhythm: every 2 weeks.');
    expect(page).toContain('The group has no members.');
  });
});

test('what waits for the CX team stands on its own page in the numbers of the page of what waits', async () => {
  const pages = await pagesOf(named, 'team');
  const monitoring = pages['monitoring.md'] ?? '';
  const team = pages['teams/support.md'] ?? '';
  for (const list of ['Undecided cases', 'Answers owed']) {
    const [, count] = monitoring.match(new RegExp(`^\\| \\[${list}\\]\\(.*\\) \\| (\\d+) \\|`, 'm')) ?? [];
    expect(team).toContain(`- [${list}](../monitoring.md): **${count}**`);
  }
  expect(team).not.toContain('Nothing waits.');
});

describe('the page for the director', () => {
  test('compares the month so far with the month before', async () => {
    const { 'director.md': page } = await pagesOf(named);
    expect(page).toContain('text 0: 1–22 November 2026, compared with 1–31 October 2026.');
    expect(page).toContain('The month is not over yet');
    expect(page).toContain('| Received | 2 | 0 | +2 |');
    expect(page).toContain('| Median working time to the decisions of the month | 3 working hours | – |');
    expect(page).toContain('| text 5 | 1 | 0 | +1 |');
    expect(page).toContain('| text 18 | 1 answer | – |');
    expect(page).toContain('| Tasks completed | 1 | 0 | +1 |');
  });

  test('says the main things before its first table, and nothing twice', async () => {
    const { 'director.md': page = '' } = await pagesOf(named);
    const first = page.slice(0, page.indexOf('## '));
    for (const start of ['**Feedback:** 2 pieces', '**[Metrics]', '**[Projects]', '**Promises', '**[What waits]']) {
      expect(first).toContain(`- ${start}`);
      expect(page.split(start)).toHaveLength(2);
    }
  });

  test('says of a workspace that is only begun that there is nothing yet, without tables of zeros', async () => {
    const { 'director.md': page = '' } = await pagesOf({ 'cxmap.yaml': 'name: New\n' });
    expect(page).toContain('- **[Metrics](metrics.md):** nothing is measured yet.');
    expect(page).not.toContain('| Received |');
  });

  test('tells what is late, how promises were kept, and what left the map', async () => {
    const { 'director.md': page } = await pagesOf(named);
    expect(page).toContain('1 project runs: ✓ 0 on time, ⚠ 1 late. 0 planned. Late: [text 38](projects.md).');
    expect(page).toContain('| text 42 | text 38 | ⚠ 10 Nov 2026, past due |');
    expect(page).toContain('news published ✓ 1 in time, 0 late; the month before 0 and 0. 1 piece of news to come.');
    expect(page).toContain('- Out of use since 2 Nov 2026: the working group “text 14”.');
    expect(page).toContain('- The working group “text 13” met for the first time on 10 Nov 2026.');
  });

  test('names an idea once, with where it stands now', async () => {
    const { 'director.md': page = '' } = await pagesOf(named);
    expect(page.match(/^\| text 38 \| .*\|$/gm)).toEqual(['| text 38 | 3 Nov 2026 | in progress |']);
  });

  test('leaves out what did not happen', async () => {
    const quiet = Object.fromEntries(Object.entries(named).filter(([path]) => !/^(?:cases|tasks|ideas)/.test(path)));
    const { 'director.md': page } = await pagesOf(quiet);
    expect(page).toContain('No task, idea or case has moved in two months.');
    expect(page).toContain('no project runs, 0 planned.');
    expect(page).not.toContain('Tasks cancelled');
  });

  test('says of a month that is over that it is', async () => {
    const { 'director.md': page } = await pagesOf(named, '--as-of', '2026-11-30T23:00:00Z');
    expect(page).not.toContain('The month is not over yet');
  });
});

test('a list too long for a page is cut, with the command that shows all of it', async () => {
  const task = (index: number): readonly [string, string] => [
    `tasks/2026-11/T-261105-B${String(index).padStart(4, '0')}.yaml`,
    (named['tasks/2026-11/T-261105-AAAA3.yaml'] ?? '').replace('text 32', `Task ${index}`),
  ];
  const files = { ...named, ...Object.fromEntries(Array.from({ length: 210 }, (_, index) => task(index))) };
  const { 'monitoring.md': page = '' } = await pagesOf(files);
  expect(page.match(/^\|.*\| T-261105-/gm)).toHaveLength(200);
  expect(page).toContain('… and 11 more; `cxmap monitor unaccepted` shows all.');
});
