import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { membersOn } from '../common/team-members.ts';
import { newsEntries } from '../monitor/news.ts';
import { questionEntries } from '../monitor/questions.ts';
import { comingEvents } from './coming-events.ts';
import { handoffPlan } from './plan.ts';
import { newsOfTeams } from './team-news.ts';
import { inOrder, teamPromises } from './team-promises.ts';
import { questionsOfTeams } from './team-questions.ts';

const news = (effective: string, published: string, more = ''): string => `handoff: new-prices
effective: ${effective}
published: ${published}
by: dan
fields: {price: 59 EUR}
react: Name the new price
${more}`;

const question = (asked: string, by: string, more = ''): string => `handoff: new-prices
to: sales
by: ${by}
asked: ${asked}
question: Which price holds?
${more}`;

const modelWith = (files: Readonly<Record<string, string>>) => buildModel(memoryRepo({ ...baseWorkspace, ...files }));

/** The small workspace as of a day, at noon. */
async function asOf(date: string, files: Readonly<Record<string, string>>) {
  const model = await modelWith(files);
  const clock = monitorClock(model, Date.parse(`${date}T12:00:00Z`));
  return {
    model,
    clock,
    entries: [...questionEntries(model, clock), ...newsEntries(model, clock)],
    handoffs: inOrder(handoffPlan(model)),
  };
}

const handoff = (rest: string): string => `name: Brief
from: support
to: [sales]
stages: [onboarding]
responsible: ann
where: {system: crm}
${rest}`;

const planned = (...days: readonly string[]) => ({
  'map/vocabulary.yaml': (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
    'name: Prices change',
    `name: Prices change, planned: [${days.join(', ')}]`,
  ),
});

describe('the promises of a team', () => {
  test('are what it tells and what it is told, the earliest first, then what no event sets in motion', async () => {
    const model = await modelWith({
      'map/handoffs/a-access.yaml': handoff('mode: access\n'),
      'map/handoffs/early.yaml': handoff('mode: push\nwhen: {lead_time: 9 working days, before: price-change}\n'),
      'map/handoffs/late.yaml': handoff('mode: push\nwhen: {deadline: 1 day, after: price-change}\n'),
    });
    const of = teamPromises(handoffPlan(model));
    expect(of('support').tells.map(({ id }) => id)).toEqual(['early', 'late', 'a-access']);
    expect(of('support').hears.map(({ id }) => id)).toEqual(['new-prices']);
    expect(of('sales').hears).toEqual(of('support').tells);
    expect(of('nobody')).toEqual({ tells: [], hears: [] });
  });
});

describe('the members of a team', () => {
  const support = (members: string) => ({
    'map/teams/support.yaml': `name: Support
stakeholder: bob
members:
${members}stages: {}
`,
  });

  test('are those who have not left, the head first', async () => {
    const model = await modelWith(
      support(`  - {id: bob, name: Bob Ray}
  - {id: eve, name: Eve Moss, left: 2026-11-01}
  - {id: ann, name: Ann Lee, head: true}
`),
    );
    const team = model.get('team', 'support')?.value ?? { name: '' };
    const on = (day: string) => membersOn(model, day)(team).map(({ member }) => member.id);
    expect(on('2026-11-23')).toEqual(['ann', 'bob']);
    expect(on('2026-11-01')).toEqual(['ann', 'bob', 'eve']);
    expect(membersOn(model, '2026-11-23')(team).map(({ stakeholder }) => stakeholder)).toEqual([false, true]);
  });

  test('who are away name who stands in, also for a deputy who is away too', async () => {
    const model = await modelWith(
      support(`  - id: bob
    name: Bob Ray
    away:
      - {from: 2026-12-07, to: 2026-12-08, deputy: dan}
      - {from: 2026-11-20, to: 2026-11-23, deputy: ann}
      - {from: 2026-11-01, to: 2026-11-02, deputy: ann}
  - {id: ann, name: Ann Lee, away: [{from: 2026-11-23, to: 2026-11-23, deputy: dan}]}
`),
    );
    const team = model.get('team', 'support')?.value ?? { name: '' };
    expect(membersOn(model, '2026-11-23')(team)[0]?.absences).toEqual([
      { from: '2026-11-20', to: '2026-11-23', now: true, standIn: 'dan' },
      { from: '2026-12-07', to: '2026-12-08', now: false, standIn: 'dan' },
    ]);
  });
});

describe('the news of a team', () => {
  test('is what is to come, the next first, then what came in the last two weeks', async () => {
    const { model, clock, entries } = await asOf('2026-11-23', {
      'announcements/2026-11/A-261101-00001.yaml': news('2026-11-08', '2026-11-01T09:00:00Z'),
      'announcements/2026-11/A-261101-00002.yaml': news('2026-11-09', '2026-11-01T09:00:00Z'),
      'announcements/2026-11/A-261101-00003.yaml': news('2026-11-20', '2026-11-01T09:00:00Z'),
      'announcements/2026-11/A-261101-00004.yaml': news('2026-12-07', '2026-11-01T09:00:00Z'),
      'announcements/2026-11/A-261101-00005.yaml': news('2026-11-23', '2026-11-01T09:00:00Z'),
    });
    const told = newsOfTeams(model, clock, entries);
    expect(told.get('support')?.map(({ news: { id } }) => id.slice(-1))).toEqual(['5', '4', '3', '2']);
    expect(told.get('support')?.[0]?.confirmation).toBe('not-asked');
    expect(told.has('sales')).toBe(false);
  });

  test('that nobody has confirmed stays, however old', async () => {
    const confirmed = {
      'map/handoffs/new-prices.yaml': `${baseWorkspace['map/handoffs/new-prices.yaml']}confirm: true\n`,
    };
    const { model, clock, entries } = await asOf('2026-11-23', {
      ...confirmed,
      'announcements/2026-09/A-260901-00001.yaml': news('2026-09-08', '2026-09-01T09:00:00Z'),
      'announcements/2026-11/A-261120-00002.yaml': news('2026-12-07', '2026-11-20T09:00:00Z'),
      'announcements/2026-11/A-261120-00003.yaml': news(
        '2026-12-08',
        '2026-11-20T09:00:00Z',
        'acknowledged:\n  - {by: dan, at: 2026-11-20T10:00:00Z}\n  - {by: bob, at: 2026-11-20T11:00:00Z}\n',
      ),
    });
    expect(
      newsOfTeams(model, clock, entries)
        .get('support')
        ?.map(({ confirmation, confirmedBy }) => [confirmation, confirmedBy]),
    ).toEqual([
      ['waits', []],
      ['confirmed', ['bob']],
      ['late', []],
    ]);
  });
});

describe('coming events', () => {
  test('have the last day of their news, and say where it has passed or the news is out', async () => {
    const { model, clock, handoffs } = await asOf('2026-11-23', {
      ...planned('2026-11-27', '2026-12-07', '2026-12-14', '2026-11-20'),
      'announcements/2026-11/A-261120-00001.yaml': news('2026-12-14', '2026-11-20T09:00:00Z'),
    });
    expect(
      comingEvents(model, clock, handoffs).map(({ date, lastDay, late, told }) => [date, lastDay, late, told?.id]),
    ).toEqual([
      ['2026-11-27', '2026-11-19', true, undefined],
      ['2026-12-07', '2026-11-27', false, undefined],
      ['2026-12-14', '2026-12-04', false, 'A-261120-00001'],
    ]);
  });

  test('that have passed stay until news promised after them is out', async () => {
    const after = { 'map/handoffs/brief.yaml': handoff('mode: push\nwhen: {deadline: 1 day, after: price-change}\n') };
    const days = async (files: Readonly<Record<string, string>>) => {
      const { model, clock, handoffs } = await asOf('2026-11-23', { ...planned('2026-11-20'), ...after, ...files });
      return comingEvents(model, clock, handoffs).map(({ item, late }) => [item.id, late]);
    };
    expect(await days({})).toEqual([['brief', true]]);
    expect(
      await days({
        'announcements/2026-11/A-261120-00001.yaml': news('2026-11-20', '2026-11-20T09:00:00Z').replace(
          'new-prices',
          'brief',
        ),
      }),
    ).toEqual([]);
  });
});

describe('the open questions of a team', () => {
  test('are those it is asked and those its members ask, the oldest first', async () => {
    const { model, clock, entries } = await asOf('2026-11-23', {
      'questions/2026-11/Q-261123-00001.yaml': question('2026-11-23T11:00:00Z', 'ann'),
      'questions/2026-11/Q-261119-00002.yaml': question('2026-11-19T11:00:00+03:00', 'bob'),
      'questions/2026-11/Q-261119-00003.yaml': question(
        '2026-11-19T12:00:00Z',
        'bob',
        'answered: 2026-11-20T09:00:00Z\nanswer: The new one\n',
      ),
    });
    const of = questionsOfTeams(model, clock, entries);
    expect(of('sales').asked.map(({ question: { id }, late, from }) => [id, late, from])).toEqual([
      ['Q-261119-00002', true, 'support'],
      ['Q-261123-00001', false, 'support'],
    ]);
    expect(of('support').asks).toEqual(of('sales').asked);
    expect(of('support').asked).toEqual([]);
  });
});
