import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { metricFigures } from './metric-figures.ts';

const client = (size: number, more = ''): string => `attributes: {size: ${size}}
segment: ${size > 10 ? 'large' : 'small'}
manager: bob
${more}`;

const answer = (id: string, day: string, mark: number, more: string): readonly [string, string] => [
  `cases/2026-10/C-261001-${id}.yaml`,
  `source: survey\nreceived: ${day}\nscore: {metric: nps, value: ${mark}}\ntext: As ever\ntags: []\n${more}`,
];

const files = {
  ...baseWorkspace,
  'clients/oak.yaml': client(3),
  'clients/elm.yaml': client(40),
  'clients/ash.yaml': client(60, 'churned: {at: 2026-11-30, reason: Too dear}\n'),
  'metrics/nps.yaml': `name: Would recommend us
unit: points
better: higher
stage: onboarding
owner: ann
kind: nps
source: {system: desk, status: collected}
computed: {from: cases, score: nps}
scale: {min: 0, max: 10}
by: [stage, segment, size, state, channel, attribute/size, client]
review: month
`,
  'metrics/nps.csv': 'period,value,sent,segment\n2026-10,,20,\n2026-10,,4,large\n',
  ...Object.fromEntries([
    answer('00001', '2026-10-02', 10, 'client: oak\nstage: onboarding\nchannel: site\n'),
    answer('00002', '2026-10-03', 3, 'client: elm\nstage: onboarding\nchannel: call\n'),
    answer('00003', '2026-10-04', 9, 'client: ash\nstage: purchase\n'),
    answer('00004', '2026-10-05', 8, ''),
    answer('00005', '2026-11-05', 9, 'client: oak\n'),
  ]),
};

test('marks of clients are told by period, stage, segment, attribute, and by who left and who stayed', async () => {
  const model = await buildModel(memoryRepo(files));
  const metric = model.get('metric', 'nps');
  if (!metric) throw new Error('The metric is not read');
  const { rows, values, dimensions } = metricFigures(model, 'nps', metric.value);
  expect(dimensions).toEqual(metric.value.by);
  expect(values.map(({ period, value, n, sent }) => [period.id, value, n, sent])).toEqual([
    ['2026-10', 25, 4, 20],
    ['2026-11', 100, 1, undefined],
  ]);
  const of = rows
    .filter(({ period, dimensions: told }) => period.id === '2026-10' && told.size > 0)
    .map(({ dimensions: told, value, n, sent }) => {
      const [name] = told;
      return `${name?.join(' ')}: ${value} of ${n}${sent === undefined ? '' : `, asked ${sent}`}`;
    });
  expect(of.sort()).toEqual([
    'attribute/size 3: 100 of 1',
    'attribute/size 40: -100 of 1',
    'attribute/size 60: 100 of 1',
    'channel call: -100 of 1',
    'channel site: 100 of 1',
    'client ash: 100 of 1',
    'client elm: -100 of 1',
    'client oak: 100 of 1',
    'segment large: 0 of 2, asked 4',
    'segment small: 100 of 1',
    'size 3: 100 of 1',
    'size 40: -100 of 1',
    'size 60: 100 of 1',
    'stage onboarding: 0 of 2',
    'stage purchase: 100 of 1',
    'state left: 100 of 1',
    'state stayed: 0 of 2',
  ]);
});
