import { describe, expect, test } from 'vitest';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { happenings } from '../meetings/happenings.ts';
import { workStages } from '../meetings/work-stages.ts';
import { ideaConversion } from './conversion.ts';
import { ideaFunnel } from './funnel.ts';
import { openContest } from './open-contest.ts';
import { ideaParts } from './parts.ts';
import { projectPlans } from './project-plans.ts';
import { workTree } from './work-tree.ts';

const modelWith = (files: Readonly<Record<string, string>>): Promise<Model> =>
  buildModel(memoryRepo({ ...loopWorkspace, ...files }));

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** An idea that has gone through these statuses, a day each from 1 October. */
const idea = (way: readonly string[], more = ''): string => `title: A better way
text: Better
status: ${way.at(-1)}
author: bob
${more}history:
${way.map((to, day) => `  - {at: 2026-10-0${day + 1}T09:00:00Z, by: bob, to: ${to}}`).join('\n')}
`;

const ideaFile = (number: number): string => `ideas/2026-10/I-26100${number}-AAAAA.yaml`;

const project = (rest: string): string => `project:
  start: 2026-10-05
  end: 2026-12-18
  goal: Fewer calls
  scope: Prices
  deliverables: [A form]
${rest}`;

const toProgress = ['received', 'in_analysis', 'planned', 'in_progress'];

describe('the funnel', () => {
  test('counts an idea at every step it has come through, though it was postponed or rejected later', async () => {
    const model = await modelWith({
      [ideaFile(1)]: idea(
        ['received', 'in_analysis', 'rejected'],
        'rejection: {reason: No, alternatives: [Another]}\n',
      ),
      [ideaFile(2)]: idea(['received', 'in_analysis', 'planned', 'postponed']),
    });
    const { steps, left } = ideaConversion(model);
    expect(steps.map(({ status, now, reached, share }) => [status, now, reached, share])).toEqual([
      ['received', 1, 3, undefined],
      ['in_analysis', 0, 2, 2 / 3],
      ['planned', 0, 1, 0.5],
      ['in_progress', 0, 0, 0],
      ['implemented', 0, 0, undefined],
    ]);
    expect(left.map(({ status, now }) => `${status} ${now}`)).toEqual(['postponed 1', 'rejected 1', 'cancelled 0']);
  });
});

describe('the contest', () => {
  const open = async (way: readonly string[], volunteers: string) => {
    const model = await modelWith({ [ideaFile(1)]: idea(way, `route: {contest: true}\n${volunteers}`) });
    return openContest(ideaFunnel(model)).map(({ idea: { id }, approved, waiting }) => [
      id,
      approved.map(({ person }) => person),
      waiting.map(({ person }) => person),
    ]);
  };
  const approved = 'volunteers: [{person: bob, at: 2026-10-03, approved_by: ann}]\n';

  test('lists an idea until its work begins, with those who volunteered and those who are approved', async () => {
    const both = 'volunteers: [{person: bob, at: 2026-10-03, approved_by: ann}, {person: dan, at: 2026-10-04}]\n';
    expect(await open(['received', 'in_analysis'], '')).toEqual([['I-261001-AAAAA', [], []]]);
    expect(await open(['received', 'in_analysis'], both)).toEqual([['I-261001-AAAAA', ['bob'], ['dan']]]);
  });

  test('leaves out what is planned with somebody approved, what runs, and what other people work out', async () => {
    expect(await open(['received', 'in_analysis', 'planned'], approved)).toEqual([]);
    expect(await open(toProgress, '')).toEqual([]);
    expect(openContest(ideaFunnel(await modelWith({})))).toEqual([]);
  });
});

test('an idea leads to the stages of what it changes, also where the part is still to come', async () => {
  const model = await modelWith({
    [ideaFile(1)]: idea(
      ['received'],
      `changes:
  - {change: handoff/new-prices, set: {confirm: true}}
  - {remove: touchpoint/first-order}
  - add: touchpoint/calculator
    value: {name: Calculator, stage: purchase, owner: sales, client_does: Reckons, expectation: It is right}
  - {add: stage/return, value: {name: Return, goal: To be back}}
  - {change: team/sales, set: {gains: Peace}}
`,
    ),
  });
  const value = model.get('idea', 'I-261001-AAAAA')?.value;
  expect(value && ideaParts(model)(value)).toEqual([
    { does: 'change', kind: 'handoff', id: 'new-prices', name: 'New prices', stages: ['onboarding'] },
    { does: 'remove', kind: 'touchpoint', id: 'first-order', name: 'First order', stages: ['onboarding'] },
    { does: 'add', kind: 'touchpoint', id: 'calculator', name: 'Calculator', stages: ['purchase'] },
    { does: 'add', kind: 'stage', id: 'return', name: 'Return', stages: [] },
    { does: 'change', kind: 'team', id: 'sales', name: 'Sales', stages: [] },
  ]);
});

describe('the work of a project', () => {
  const rows = (...items: readonly { id: string; parent?: string; due?: string; done?: boolean }[]) =>
    workTree(
      items.map((item) => ({ ...item, name: item.id })),
      '2026-11-22',
    ).map(({ item, depth, state }) => `${'-'.repeat(depth)}${item.id} ${state}`);

  test('stands below what it is part of, with what is done, due and past due', () => {
    expect(
      rows(
        { id: 'leaf', parent: 'root', due: '2026-11-21' },
        { id: 'root', due: '2026-11-22' },
        { id: 'twig', parent: 'leaf', done: true, due: '2026-11-01' },
        { id: 'other', done: false },
      ),
    ).toEqual(['root due', '-leaf past', '--twig done', 'other open']);
  });

  test('is shown once where items are part of each other, of themselves, or of nothing known', () => {
    expect(rows({ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'c' })).toEqual([
      'a open',
      '-b open',
      'c open',
    ]);
    expect(rows({ id: 'a', parent: 'nowhere' })).toEqual(['a open']);
  });
});

describe('a project', () => {
  const planAt = async (date: string, rest: string, way = toProgress, more = '') => {
    const model = await modelWith({ [ideaFile(1)]: idea(way, `${project(rest)}${more}`) });
    const [plan] = projectPlans(model, monitorClock(model, noon(date)));
    if (!plan) throw new Error('No project');
    return plan;
  };

  test('owes its next check-in one rhythm after the last, or after its start', async () => {
    expect((await planAt('2026-10-18', '')).checkin).toEqual({ last: undefined, due: '2026-10-18', missed: false });
    expect((await planAt('2026-10-19', '')).checkin).toMatchObject({ due: '2026-10-18', missed: true });
    const told = 'checkins: [{at: 2026-10-12T09:00:00Z, by: bob, progress: Half of it}]\n';
    const plan = await planAt('2026-10-19', '', toProgress, told);
    expect(plan.checkin).toMatchObject({ last: { progress: 'Half of it' }, due: '2026-10-26', missed: false });
    expect(plan.late).toBe(false);
  });

  test('is late with a milestone past due, past its last day, or planned past its first', async () => {
    const milestones = '  milestones: [{name: Later, due: 2026-11-30}, {name: Form, due: 2026-10-06}]\n';
    const plan = await planAt('2026-10-07', milestones);
    expect(plan.milestones.map(({ milestone, state }) => [milestone.name, state])).toEqual([
      ['Form', 'past'],
      ['Later', 'due'],
    ]);
    expect(plan).toMatchObject({ late: true, overrun: false });
    expect(await planAt('2026-12-19', '')).toMatchObject({ late: true, overrun: true });
    expect(await planAt('2026-10-06', '', ['received', 'in_analysis', 'planned'])).toMatchObject({
      running: false,
      overrun: true,
    });
  });
});

test('what happened is told from the histories, the newest first, and nothing that lies ahead', async () => {
  const model = await modelWith({});
  const told = happenings(
    model,
    monitorClock(model, Date.parse('2026-11-05T10:00:00Z')),
    workStages(model),
    '2026-11-02',
  );
  expect(told.map(({ what, record: { id, stages }, to, first }) => [what, id, to, first, stages])).toEqual([
    ['received', 'C-261105-9QW2Z', undefined, false, ['onboarding']],
    ['task', 'T-261103-7KXYZ', 'open', true, []],
    ['task', 'T-261102-7K3QX', 'in_progress', false, ['onboarding']],
    ['decided', 'C-261102-4MX2Q', 'task', false, ['onboarding']],
    ['task', 'T-261102-7K3QX', 'open', true, ['onboarding']],
    ['received', 'C-261102-4MX2Q', undefined, false, ['onboarding']],
  ]);
});

test('what happened is told from a day on, begun in the zone of the workspace', async () => {
  const model = await modelWith({
    'cxmap.yaml': 'name: Blue Harbor\ntimezone: Asia/Tokyo\n',
    'cases/2026-11/C-261105-9QW2Z.yaml': 'source: data\nreceived: 2026-11-04T15:00:00Z\ntext: Late at night\n',
    'cases/2026-11/C-261105-AAAAA.yaml': 'source: data\nreceived: 2026-11-04T14:59:00Z\ntext: Before\n',
  });
  const told = happenings(model, monitorClock(model, noon('2026-11-05')), workStages(model), '2026-11-05');
  expect(told.map(({ record }) => record.title)).toEqual(['Late at night']);
});
