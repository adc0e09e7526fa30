import { describe, expect, test } from 'vitest';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { playbookColumns } from '../clients/playbook-columns.ts';
import { segmentColumns } from '../clients/segment-matrix.ts';
import { monitorClock } from '../common/clock.ts';
import { monthMetrics } from '../meetings/month-metrics.ts';
import { balancePairs } from './balance-pairs.ts';
import { type MetricHistory, metricHistories } from './history.ts';
import { metricMatrix } from './matrix.ts';
import { metricsByDimension } from './parts.ts';

const modelWith = (files: Readonly<Record<string, string>>): Promise<Model> =>
  buildModel(memoryRepo({ ...loopWorkspace, ...files }));

const metric = (name: string, more = '', better = 'higher'): string => `name: ${name}
unit: points
better: ${better}
stage: onboarding
owner: ann
source: {system: desk, status: collected}
targets: [{from: 2026-07, value: 10}]
review: month
${more}`;

const values = (...given: readonly number[]): string =>
  `period,value\n${given.map((value, index) => `2026-0${index + 7},${value}`).join('\n')}\n`;

const allOf = (model: Model): readonly MetricHistory[] => metricHistories(model).flatMap(({ metrics }) => metrics);

test('the dashboard has a column for each stage, also where nothing is measured, and a row for each kind', async () => {
  const model = await modelWith({ 'metrics/a.yaml': metric('A'), 'metrics/a.csv': values(8) });
  const { stages, rows } = metricMatrix(['purchase', 'onboarding'], metricHistories(model));
  expect(stages).toEqual([
    { stage: 'purchase', metrics: 0, met: 0, missed: 0 },
    { stage: 'onboarding', metrics: 2, met: 1, missed: 1 },
  ]);
  expect(rows.map(({ kind, cells }) => [kind, cells.map((cell) => cell.map(({ id }) => id))])).toEqual([
    ['share', [[], ['first-order']]],
    ['other', [[], ['a']]],
  ]);
});

test('metrics told by an attribute have a column for each of its values, in the order of its choices', async () => {
  const model = await modelWith({
    'map/segments.yaml': 'attributes:\n  region: {type: string, choices: [north, south]}\nsegments: []\n',
    'metrics/a.yaml': metric('A', 'by: [region]\n'),
    'metrics/a.csv':
      'period,value,n,region,size\n2026-10,11,,,\n2026-10,12,4,south,\n2026-10,9,3,north,\n2026-10,8,,west,\n2026-10,7,,north,big\n2026-09,1,,east,\n',
  });
  const [told, ...others] = metricsByDimension(model, allOf(model));
  expect(others).toEqual([]);
  expect(told?.values).toEqual(['north', 'south', 'west']);
  expect(told?.rows[0]?.cells).toEqual([
    { value: 9, n: 3, state: 'missed' },
    { value: 12, n: 4, state: 'met' },
    { value: 8, n: undefined, state: 'missed' },
  ]);
});

test('a segment has its clients, what they said in a year, and what their scores make', async () => {
  const one = (number: number, client: string, received: string, more: string): Readonly<Record<string, string>> => ({
    [`cases/2026-11/C-26110${number}-AAAA${number}.yaml`]: `source: survey\nclient: ${client}\nreceived: ${received}\ntext: Ok\n${more}`,
  });
  const model = await modelWith({
    'metrics/nps.yaml': metric('NPS', 'kind: nps\n'),
    'clients/gone.yaml':
      'attributes: {size: 3}\nsegment: small\nmanager: ann\nchurned: {at: 2026-10-01, reason: Price}\n',
    ...one(1, 'harbor-1', '2026-11-01', 'score: {metric: nps, value: 10}\n'),
    ...one(2, 'gone', '2026-11-02', 'score: {metric: nps, value: 3}\nsentiment: negative\n'),
    ...one(3, 'gone', '2024-11-02', 'score: {metric: nps, value: 3}\n'),
  });
  const columns = segmentColumns(model, monitorClock(model, Date.parse('2026-11-22T12:00:00Z')));
  expect(columns.map(({ segment, ...counts }) => [segment.id, { ...counts, scores: [...counts.scores] }])).toEqual([
    ['small', { clients: 1, churned: 1, cases: 3, negative: 1, scores: [['nps', { value: 0, n: 2 }]] }],
    ['large', { clients: 0, churned: 0, cases: 0, negative: 0, scores: [] }],
  ]);
});

test('a playbook is followed by its clients and the tasks it was turned into', async () => {
  const task = (number: number, status: string, due: string, history: string): Readonly<Record<string, string>> => ({
    [`tasks/2026-11/T-26110${number}-AAAA${number}.yaml`]: `title: Call\ntype: callback\nowner: ann\ndue: ${due}\nstatus: ${status}\norigin: {playbook: welcome, client: harbor-1, step: call}\nhistory:\n  - {at: 2026-11-01, by: ann, to: open, owner: ann, due: ${due}}\n${history}`,
  });
  const model = await modelWith({
    'map/playbooks/welcome.yaml':
      'name: Welcome\nstage: onboarding\nstarts_on: contract-signed\nsteps:\n  - {id: mail, name: Mail, team: support, after: 1 day, touch: automated}\n  - {id: call, name: Call, team: support, after: 2 days, touch: personal, base: mail}\n',
    'clients/harbor-1.yaml':
      'attributes: {size: 4}\nsegment: small\nmanager: ann\nplaybooks: [{playbook: welcome, started: 2026-11-01}]\n',
    ...task(1, 'open', '2026-11-10', ''),
    ...task(2, 'open', '2026-12-10', ''),
    ...task(
      3,
      'completed',
      '2026-11-10',
      '  - {at: 2026-11-02, by: ann, to: in_progress}\n  - {at: 2026-11-03, by: ann, to: completed, note: Done}\n',
    ),
  });
  expect(playbookColumns(model, '2026-11-22')).toMatchObject([
    { steps: 2, automated: 1, clients: 1, tasks: { done: 1, open: 2, overdue: 1, cancelled: 0 } },
  ]);
});

describe('metrics that balance each other', () => {
  const pairOf = async (one: string, two: string, better = 'higher') => {
    const model = await modelWith({
      'metrics/a.yaml': metric('A', 'balance: [b]\n'),
      'metrics/a.csv': one,
      'metrics/b.yaml': metric('B', 'balance: [a]\n', better),
      'metrics/b.csv': two,
    });
    return balancePairs(allOf(model)).map(({ metric: { id }, other, verdict }) => `${id} ${other.id} ${verdict}`);
  };

  test('are one pair though each names the other, and cost something where one rises as the other falls', async () => {
    expect(await pairOf(values(1, 2), values(5, 4))).toEqual(['a b cost']);
    expect(await pairOf(values(1, 2), values(5, 4), 'lower')).toEqual(['a b both-better']);
    expect(await pairOf(values(2, 1), values(5, 4))).toEqual(['a b both-worse']);
    expect(await pairOf(values(1, 2), values(5, 5))).toEqual(['a b steady']);
    expect(await pairOf(values(1, 2), values(5))).toEqual(['a b unknown']);
  });
});

test('the biggest moves are those that are largest in proportion, and old targets met are counted', async () => {
  const model = await modelWith({
    'metrics/a.yaml': metric('A'),
    'metrics/a.csv': values(3, 100, 90),
    'metrics/b.yaml': metric('B'),
    'metrics/b.csv': values(3, 4, 8),
    'metrics/c.yaml': metric('C'),
  });
  const { moves, ...counts } = monthMetrics(allOf(model), 1);
  expect(moves.map(({ id, before }) => [id, before])).toEqual([['b', 4]]);
  expect(counts).toEqual({ met: 2, missed: 1, noValue: 1, noTarget: 0, metBefore: 1 });
});
