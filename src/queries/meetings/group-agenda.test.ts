import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { projectPlans } from '../ideas/project-plans.ts';
import { metricHistories } from '../metrics/history.ts';
import { monitor } from '../monitor/monitor.ts';
import { groupAgendas } from './group-agenda.ts';
import { happenings } from './happenings.ts';
import { workStages } from './work-stages.ts';

const group = (more: string): string => `name: Price circle\nmembers: [ann, dan]\nmeets: 1 week\n${more}`;

const routed = `title: A price board
text: Better
status: in_analysis
author: bob
route: {group: prices}
score: {client_value: 5, business_value: 4, effort: 2}
history:
  - {at: 2026-11-01T09:00:00Z, by: bob, to: received}
  - {at: 2026-11-02T09:00:00Z, by: bob, to: in_analysis}
`;

async function agendaOf(files: Readonly<Record<string, string>>, now = '2026-11-10T12:00:00Z') {
  const model = await buildModel(memoryRepo({ ...loopWorkspace, ...files }));
  const clock = monitorClock(model, Date.parse(now));
  const stages = workStages(model);
  const [agenda] = groupAgendas(model, {
    clock,
    stages,
    entries: monitor(model, clock.now),
    projects: projectPlans(model, clock),
    metrics: metricHistories(model).flatMap(({ metrics }) => metrics),
    happenings: happenings(model, clock, stages, '2026-10-01'),
  });
  if (!agenda) throw new Error('No agenda');
  return agenda;
}

const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

test('a group decides on the ideas that were given to it, and knows how long they wait', async () => {
  const agenda = await agendaOf({
    'map/groups/prices.yaml': group('since: 2026-11-05\n'),
    'ideas/2026-11/I-261101-AAAAA.yaml': routed,
    'ideas/2026-11/I-261101-BBBBB.yaml': routed.replace('group: prices', 'group: others'),
  });
  expect(agenda.meetings).toEqual({ last: '2026-11-05', next: '2026-11-12', following: '2026-11-19' });
  expect(agenda.ideas.map(({ idea, days, late }) => [idea.id, idea.rank, days, late])).toEqual([
    ['I-261101-AAAAA', 4.5, 8, false],
  ]);
});

test('what is overdue or changed in the stages of a group is its matter, whoever does it', async () => {
  const agenda = await agendaOf({
    'map/groups/prices.yaml': group('since: 2026-10-29\nstages: [onboarding]\n').replace('[ann, dan]', '[bob]'),
  });
  expect(ids(agenda.overdue)).toEqual(['T-261102-7K3QX']);
  expect(agenda.changes.map(({ what, record }) => `${what} ${record.id}`)).toEqual([
    'idea I-261106-2ABCD',
    'received C-261105-9QW2Z',
  ]);
  expect(agenda.changedSince).toBe('2026-11-05');
});

test('a group without stages sees to the work of its members; what is said above is not said again below', async () => {
  const agenda = await agendaOf({ 'map/groups/prices.yaml': group('') }, '2026-11-04T12:00:00Z');
  expect(agenda.meetings).toBeUndefined();
  expect(agenda.changedSince).toBe('2026-10-28');
  expect(ids(agenda.overdue)).toEqual(['T-261103-7KXYZ']);
  expect(ids(agenda.tasks)).toEqual(['T-261102-7K3QX']);
  expect(agenda.changes).toEqual([]);
});

test('who is away on the day of the meeting is represented; who left is said to have left', async () => {
  const agenda = await agendaOf({
    'map/groups/prices.yaml': group('since: 2026-11-05\n').replace('[ann, dan]', '[ann, dan, bob, eve]'),
    'map/teams/support.yaml': `name: Support
members:
  - {id: ann, name: Ann Lee, head: true, away: [{from: 2026-11-11, to: 2026-11-13, deputy: bob}]}
  - {id: bob, name: Bob Ray}
`,
    'map/teams/sales.yaml': 'name: Sales\nmembers: [{id: dan, name: Dan Fox, left: 2026-11-01}]\n',
  });
  expect(agenda.members).toEqual([
    { id: 'ann', team: 'support', is: 'away', standIn: 'bob' },
    { id: 'dan', team: 'sales', is: 'left', standIn: undefined },
    { id: 'bob', team: 'support', is: 'here', standIn: undefined },
    { id: 'eve', team: undefined, is: 'here', standIn: undefined },
  ]);
});

test('metrics off target and answers owed in the stages of a group are on its agenda', async () => {
  const agenda = await agendaOf({
    'map/groups/prices.yaml': group('since: 2026-11-05\nstages: [onboarding]\n'),
    'metrics/first-order.csv': 'period,value\n2026-10,70\n',
    'cases/2026-11/C-261106-AAAA1.yaml':
      'source: data\nreceived: 2026-11-06\nstage: onboarding\ntext: Dear\ndecision: {kind: none, at: 2026-11-06, by: ann, reason: Said}\n',
  });
  expect(ids(agenda.metrics)).toEqual(['first-order']);
  expect(ids(agenda.owed)).toEqual(['C-261106-AAAA1']);
});

test('a group that is closed has no agenda', async () => {
  await expect(agendaOf({ 'map/groups/prices.yaml': group('retired: 2026-11-01\n') })).rejects.toThrow('No agenda');
});
