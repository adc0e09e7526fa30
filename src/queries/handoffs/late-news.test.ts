import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandoffTiming } from '../../model/gen/types.gen.ts';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { findLateNews, type LateNews } from './late-news.ts';

interface News {
  readonly from: string;
  readonly to: readonly string[];
  readonly when: HandoffTiming;
  readonly retired?: string;
}

const ahead = (lead_time: string): HandoffTiming => ({ lead_time, before: 'prices' });
const within = (deadline: string): HandoffTiming => ({ deadline, after: 'prices' });

/** Hand-offs of one-letter teams, as `A-B`: when. */
function chain(routes: Readonly<Record<string, HandoffTiming>>): readonly News[] {
  return Object.entries(routes).map(([route, when]) => {
    const [from = '', to = ''] = route.split('-');
    return { from, to: [...to], when };
  });
}

/** What is late, as `team: hears < tells; what would fit`. JSON is YAML, so files need no writer of their own. */
async function lateIn(news: readonly News[], workspace: object = {}, teams: Readonly<Record<string, object>> = {}) {
  const files: Record<string, string> = { 'cxmap.yaml': JSON.stringify({ name: 'Chain', ...workspace }) };
  for (const [id, team] of Object.entries(teams)) {
    files[`map/teams/${id}.yaml`] = JSON.stringify({ name: id, ...team });
  }
  for (const [index, { from, to, when, retired }] of news.entries()) {
    files[`map/handoffs/${index}-${from}-${to.join('')}.yaml`] = JSON.stringify({
      name: 'News',
      from,
      to,
      stages: ['purchase'],
      mode: 'push',
      when,
      responsible: 'ann',
      where: { system: 'desk' },
      ...(retired === undefined ? {} : { retired }),
    });
  }
  return findLateNews(await buildModel(memoryRepo(files)));
}

const routeOf = (id: string): string => id.replace(/^\d+-/, '');

const said = ({ team, hears, tells, fits }: LateNews): string =>
  `${team}: ${routeOf(hears.id)} < ${tells.map(({ id }) => routeOf(id)).join(', ')}; ${fits ? Object.values(fits)[0] : 'nothing'}`;

const lines = (late: readonly LateNews[]): readonly string[] => late.map(said);

describe('a team that hears of an event and must tell others of it', () => {
  test('may hear of it on the very day on which it tells', async () => {
    expect(await lateIn(chain({ 'A-B': ahead('5 working days'), 'B-C': ahead('5 working days') }))).toEqual([]);
  });

  test('cannot hear of it a day later than it must tell, and is told what would do', async () => {
    const late = await lateIn(chain({ 'A-B': ahead('3 working days'), 'B-C': ahead('5 working days') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 5 working days']);
  });

  test('may tell after the event what it hears after the event, in this order', async () => {
    const late = await lateIn(chain({ 'A-B': within('5 working hours'), 'B-C': within('2 working hours') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 2 working hours']);
    expect(await lateIn(chain({ 'A-B': within('4 working hours'), 'B-C': within('1 working day') }))).toEqual([]);
  });

  test('cannot tell before the event what it hears after it', async () => {
    const late = await lateIn(chain({ 'A-B': within('1 hour'), 'B-C': ahead('2 working days') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 2 working days']);
    expect(late[0]?.fits).toEqual(ahead('2 working days'));
  });

  test('is told the time of the news it passes on where its own unit has none that is short enough', async () => {
    const late = await lateIn(chain({ 'A-B': within('1 working day'), 'B-C': within('4 working hours') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 4 working hours']);
  });

  test('may tell after the event what it hears before it', async () => {
    expect(await lateIn(chain({ 'A-B': ahead('0 days'), 'B-C': within('0 hours') }))).toEqual([]);
  });

  test('is measured by the earliest of several hand-offs that tell it', async () => {
    const routes = {
      'A-B': ahead('2 working days'),
      'D-B': ahead('9 working days'),
      'B-C': ahead('5 working days'),
    };
    expect(await lateIn(chain(routes))).toEqual([]);
  });

  test('is reported once, with everything that it must tell too early', async () => {
    const routes = {
      'A-B': ahead('2 working days'),
      'B-C': ahead('5 working days'),
      'B-D': ahead('7 working days'),
      'B-E': ahead('1 working day'),
    };
    expect(lines(await lateIn(chain(routes)))).toEqual(['B: A-B < B-C, B-D; 7 working days']);
  });

  test('stands alone in a longer chain: the links that fit are not reported', async () => {
    const routes = {
      'A-B': ahead('9 days'),
      'B-C': ahead('4 days'),
      'C-D': ahead('6 days'),
      'D-E': ahead('6 days'),
    };
    expect(lines(await lateIn(chain(routes)))).toEqual(['C: B-C < C-D; 6 days']);
  });
});

describe('what does not count', () => {
  test('news of another event', async () => {
    const news = chain({ 'A-B': ahead('1 day'), 'B-C': { lead_time: '5 days', before: 'release' } });
    expect(await lateIn(news)).toEqual([]);
  });

  test('a hand-off that is retired', async () => {
    const [told, telling] = chain({ 'A-B': ahead('1 day'), 'B-C': ahead('5 days') });
    expect(told && telling && (await lateIn([told, { ...telling, retired: '2026-01-01' }]))).toEqual([]);
  });

  test('what a team tells itself', async () => {
    expect(await lateIn(chain({ 'B-BC': ahead('5 days') }))).toEqual([]);
    expect(await lateIn(chain({ 'B-B': ahead('1 day'), 'B-C': ahead('5 days') }))).toEqual([]);
  });

  test('what comes back to the team that has brought it up', async () => {
    expect(await lateIn(chain({ 'A-B': ahead('5 days'), 'B-A': ahead('3 days') }))).toEqual([]);
    expect(await lateIn(chain({ 'B-A': ahead('3 days'), 'A-B': ahead('5 days') }))).toEqual([]);
  });

  test('an echo: a team does not know sooner because others tell it what it has told them', async () => {
    const late = await lateIn(chain({ 'S-A': ahead('2 days'), 'A-B': ahead('5 days'), 'B-A': ahead('6 days') }));
    expect(lines(late)).toEqual(['A: S-A < A-B; 5 days', 'B: A-B < B-A; 6 days']);
  });

  test('and a circle hides no team behind it', async () => {
    const routes = {
      'A-B': ahead('5 days'),
      'B-A': ahead('3 days'),
      'B-C': ahead('3 days'),
      'C-D': ahead('9 days'),
    };
    expect(lines(await lateIn(chain(routes)))).toEqual(['C: B-C < C-D; 9 days']);
  });
});

describe('times in different units and calendars', () => {
  test('are compared on every weekday of an ordinary week', async () => {
    const late = await lateIn(chain({ 'A-B': ahead('7 days'), 'B-C': ahead('5 working days') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 10 days']);
    expect(await lateIn(chain({ 'A-B': ahead('10 days'), 'B-C': ahead('5 working days') }))).toEqual([]);
    expect(await lateIn(chain({ 'A-B': ahead('2 weeks'), 'B-C': ahead('5 working days') }))).toEqual([]);
  });

  test('are compared to the hour', async () => {
    const late = await lateIn(chain({ 'A-B': ahead('4 working hours'), 'B-C': ahead('1 working day') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 10 working hours']);
  });

  test('count in the calendar of those who receive them', async () => {
    const workspace = { calendars: { 'six-days': { weekend: ['sunday'] } } };
    const news = chain({ 'A-B': ahead('5 working days'), 'B-C': ahead('5 working days') });
    const late = await lateIn(news, workspace, { B: { calendar: 'six-days' }, C: {} });
    expect(lines(late)).toEqual(['B: A-B < B-C; 7 working days']);
    expect(await lateIn(news, workspace, { B: {}, C: { calendar: 'six-days' } })).toEqual([]);
  });

  test('are out for all receivers when the one that needs longest has its time', async () => {
    const workspace = { calendars: { 'six-days': { weekend: ['sunday'] } } };
    const news = chain({ 'A-BX': ahead('5 working days'), 'B-C': ahead('5 working days') });
    expect(await lateIn(news, workspace, { B: { calendar: 'six-days' }, X: {}, C: {} })).toEqual([]);
  });

  test('fit or do not whatever the holidays: the days of one event are for its news to keep', async () => {
    const workspace = {
      calendars: { russian: { country: 'RU' }, german: { country: 'DE', holidays: ['2024-01-02'] } },
    };
    const news = chain({ 'A-B': ahead('5 working days'), 'B-C': ahead('5 working days') });
    expect(await lateIn(news, workspace, { B: { calendar: 'german' }, C: { calendar: 'russian' } })).toEqual([]);
  });

  test('are left alone where a calendar has no working day to count in', async () => {
    const weekend = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const news = chain({ 'A-B': ahead('1 working day'), 'B-C': ahead('5 working days') });
    expect(await lateIn(news, { calendars: { default: { weekend } } })).toEqual([]);
  });

  test('may be as long as a file can write', async () => {
    const late = await lateIn(chain({ 'A-B': ahead('1 minute'), 'B-C': ahead('99999 weeks') }));
    expect(lines(late)).toEqual(['B: A-B < B-C; 99999 weeks']);
  });
});

test('what would fit does fit, and a little less does not', async () => {
  const teams = ['A', 'B', 'C', 'D', 'E'] as const;
  const unit = fc.constantFrom('days', 'working days', 'working hours', 'hours', 'weeks');
  const route = fc.record({
    between: fc.uniqueArray(fc.constantFrom(...teams), { minLength: 2, maxLength: 3 }),
    amount: fc.integer({ min: 0, max: 15 }),
    unit,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(route, { minLength: 2, maxLength: 6 }), async (routes) => {
      // News goes down the alphabet: in a circle, a team that tells sooner may turn out to have brought it up.
      const news = routes.map(({ between, amount, unit }): News => {
        const [from = '', ...to] = [...between].sort();
        return { from, to, when: ahead(`${amount} ${unit}`) };
      });
      const [first] = await lateIn(news);
      if (!first) return;
      const index = Number(/^\d+/.exec(first.hears.id)?.[0]);
      const isLateBy = async (less: number): Promise<boolean> => {
        const when = shortened(first.fits, less);
        const changed = news.map((one, at) => (at === index ? { ...one, when } : one));
        return (await lateIn(changed)).some(({ team }) => team === first.team);
      };
      expect([await isLateBy(0), await isLateBy(1)]).toEqual([false, true]);
    }),
    { numRuns: 200 },
  );
});

function shortened(when: HandoffTiming | undefined, less: number): HandoffTiming {
  if (!when || !('lead_time' in when)) throw new Error('Nothing fits');
  return { ...when, lead_time: when.lead_time.replace(/^\d+/, (amount) => String(Number(amount) - less)) };
}
