import * as fc from 'fast-check';
import { baseWorkspace } from './base-workspace.ts';

const people = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay'] as const;
const day = (index: number): string => `2026-11-${String((index % 28) + 1).padStart(2, '0')}`;

/** Files of a workspace on which things wait: three teams with and without head and stakeholder, people who are away or have left, and every kind of work. */
export const anyWaiting = fc
  .record({
    cxTeam: fc.option(fc.constantFrom('support', 'sales', 'field'), { nil: undefined }),
    members: fc.tuple(
      ...people.map(() =>
        fc.record({
          head: fc.boolean(),
          left: fc.boolean(),
          deputy: fc.option(fc.constantFrom(...people), { nil: undefined }),
        }),
      ),
    ),
    stakeholders: fc.tuple(...[0, 1, 2].map(() => fc.option(fc.constantFrom(...people), { nil: undefined }))),
    tasks: fc.array(
      fc.record({
        owner: fc.constantFrom(...people),
        due: fc.nat(27),
        status: fc.constantFrom('open', 'in_progress', 'in_question', 'cancelled', 'completed'),
        escalatedTo: fc.option(fc.constantFrom(...people), { nil: undefined }),
        asked: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    cases: fc.array(
      fc.record({
        asked: fc.boolean(),
        decided: fc.boolean(),
        client: fc.option(fc.constantFrom('harbor-1'), { nil: undefined }),
      }),
      { maxLength: 4 },
    ),
    ideas: fc.array(
      fc.record({
        status: fc.constantFrom('in_analysis', 'in_progress'),
        route: fc.constantFrom({ department: 'sales' }, { group: 'price-group' }, { contest: true }),
      }),
      { maxLength: 4 },
    ),
    confirm: fc.boolean(),
    questions: fc.nat(2),
    metricOwner: fc.constantFrom(...people),
  })
  .map((drawn): Readonly<Record<string, string>> => {
    const teamOf = (index: number): object => ({
      name: `Team ${index}`,
      system: 'desk',
      ...(drawn.stakeholders[index] === undefined ? {} : { stakeholder: drawn.stakeholders[index] }),
      members: people.slice(index * 2, index * 2 + 2).map((id, at) => {
        const { head, left, deputy } = drawn.members[index * 2 + at] ?? { head: false, left: false, deputy: undefined };
        return {
          id,
          name: `Name of ${id}`,
          ...(head && at === 0 ? { head } : {}),
          ...(left ? { left: '2026-11-01' } : {}),
          ...(deputy && deputy !== id ? { away: [{ from: '2026-11-16', to: '2026-11-27', deputy }] } : {}),
        };
      }),
    });
    const records: Record<string, unknown> = {
      'cxmap.yaml': { name: 'Blue Harbor', ...(drawn.cxTeam === undefined ? {} : { cx_team: drawn.cxTeam }) },
      'map/teams/support.yaml': teamOf(0),
      'map/teams/sales.yaml': teamOf(1),
      'map/teams/field.yaml': teamOf(2),
      'map/groups/price-group.yaml': { name: 'Prices', members: ['bob', 'eve'], meets: '2 weeks' },
    };
    const at = '2026-11-10T09:00:00Z';
    drawn.tasks.forEach(({ owner, due, status, escalatedTo, asked }, index) => {
      records[`tasks/2026-11/T-261110-0000${index}.yaml`] = {
        title: `Task ${index}`,
        type: 'callback',
        owner,
        due: day(due),
        status,
        history: [
          { at, by: 'ann', to: 'open', owner, due: day(due) },
          ...(status === 'completed' ? [{ at, by: owner, to: 'in_progress' }] : []),
          ...(status === 'open' ? [] : [{ at, by: owner, to: status, note: 'Why' }]),
        ],
        ...(asked ? { followup: { at, by: 'ann', reason: 'It was asked' } } : {}),
        ...(escalatedTo ? { escalations: [{ at, by: 'ann', to: escalatedTo, reason: 'Past due' }] } : {}),
      };
    });
    drawn.cases.forEach(({ asked, decided, client }, index) => {
      records[`cases/2026-11/C-261110-0000${index}.yaml`] = {
        source: 'survey',
        received: at,
        text: `Words ${index}`,
        tags: ['prices'],
        ...(client ? { client } : {}),
        ...(asked ? { clarifications: [{ asked: at, by: 'ann', question: 'Which?' }] } : {}),
        ...(decided ? { decision: { kind: 'none', at, by: 'ann', reason: 'Known' } } : {}),
      };
    });
    drawn.ideas.forEach(({ status, route }, index) => {
      records[`ideas/2026-11/I-261110-0000${index}.yaml`] = {
        title: `Idea ${index}`,
        text: 'Better',
        status,
        author: 'ann',
        route,
        history: [
          { at, by: 'ann', to: 'received' },
          { at, by: 'ann', to: status },
        ],
      };
    });
    for (let index = 0; index < drawn.questions; index++) {
      records[`questions/2026-11/Q-261110-0000${index}.yaml`] = {
        handoff: 'new-prices',
        to: 'sales',
        by: 'ann',
        asked: at,
        question: 'When?',
      };
    }
    records['announcements/2026-11/A-261110-00000.yaml'] = {
      handoff: 'new-prices',
      effective: '2026-12-01',
      published: at,
      by: 'dan',
      fields: { price: '1 EUR' },
      react: 'Say so',
    };
    return {
      ...baseWorkspace,
      'map/handoffs/new-prices.yaml': `${baseWorkspace['map/handoffs/new-prices.yaml']}confirm: ${drawn.confirm}\n`,
      'map/vocabulary.yaml': (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
        'name: Prices change',
        'name: Prices change, planned: [2026-12-08, 2026-12-15]',
      ),
      'metrics/first-order.yaml': (baseWorkspace['metrics/first-order.yaml'] ?? '').replace(
        'owner: ann',
        `owner: ${drawn.metricOwner}`,
      ),
      'metrics/first-order.csv': 'period,value,n\n2026-10,62,40\n',
      ...Object.fromEntries(Object.entries(records).map(([path, value]) => [path, JSON.stringify(value)])),
    };
  });
