import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type PartsCourse, partsCourses } from './parts-course.ts';

async function coursesOf(
  csv: string,
  better: 'higher' | 'lower' = 'higher',
  kind?: 'csat',
): Promise<readonly PartsCourse[]> {
  const file = {
    name: 'Score',
    unit: 'points',
    better,
    stage: 'onboarding',
    owner: 'ann',
    source: { system: 'crm', status: 'collected' },
    targets: [
      { from: '2026-09', value: 5 },
      { from: '2026-10', value: 7 },
    ],
    review: 'month',
    ...(kind && { kind }),
  };
  const model = await buildModel(
    memoryRepo({ ...baseWorkspace, 'metrics/score.yaml': JSON.stringify(file), 'metrics/score.csv': csv }),
  );
  const metric = model.get('metric', 'score')?.value;
  if (!metric) throw new Error('no metric');
  return partsCourses(model, { id: 'score', metric });
}

test('parts are the last period’s against those before, the best first, each against the target', async () => {
  const csv = 'period,value,region\n2026-09,6,North\n2026-09,6,South\n2026-10,8,\n2026-10,6.5,North\n2026-10,9,South\n';
  expect(await coursesOf(csv)).toEqual([
    {
      dimension: 'region',
      period: '2026-10',
      before: '2026-09',
      target: 7,
      ofAnswers: false,
      parts: [
        { name: 'South', value: 9, n: undefined, before: 6, state: 'met' },
        { name: 'North', value: 6.5, n: undefined, before: 6, state: 'missed' },
      ],
    },
  ]);
  const [lower] = await coursesOf(csv, 'lower');
  expect(lower?.parts.map(({ name, state }) => [name, state])).toEqual([
    ['North', 'met'],
    ['South', 'missed'],
  ]);
});

test('parts say how many answered, and where too few did, nothing else; those come last', async () => {
  const rows = ['2026-09,6,4,North', '2026-10,8,40,North', '2026-10,1,4,South', '2026-10,2,7,East'];
  const [course] = await coursesOf(`period,value,n,region\n${rows.join('\n')}\n`, 'higher', 'csat');
  expect(course?.ofAnswers).toBe(true);
  expect(course?.parts).toEqual([
    { name: 'North', value: 8, n: 40, before: undefined, state: 'met' },
    { name: 'East', value: 2, n: 7, before: undefined, state: 'missed' },
    { name: 'South', n: 4, state: 'few' },
  ]);
});

test('each dimension has a course of its own; what names several at once belongs to none', async () => {
  const csv = 'period,value,region,plan\n2026-10,1,North,\n2026-10,2,,Gold\n2026-10,3,North,Gold\n';
  const courses = await coursesOf(csv);
  expect(courses.map(({ dimension, before, parts }) => [dimension, before, parts.map(({ name }) => name)])).toEqual([
    ['region', undefined, ['North']],
    ['plan', undefined, ['Gold']],
  ]);
});

test('a metric without parts has no course of them', async () => {
  expect(await coursesOf('period,value\n2026-10,1\n')).toEqual([]);
});
