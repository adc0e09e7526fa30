import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { kpiEntries } from './kpi.ts';

/** What is said of a metric whose October is `value`, below its target of 5. */
async function saidOf(
  kind: 'csat' | undefined,
  csv: string,
  list = 'kpi',
  more: Readonly<Record<string, string>> = {},
) {
  const file = {
    name: 'Score',
    unit: 'points',
    better: 'higher',
    stage: 'onboarding',
    owner: 'ann',
    source: { system: 'crm', status: 'collected' },
    targets: [{ from: '2026-09', value: 5 }],
    review: 'month',
    kind,
  };
  const files = { ...baseWorkspace, 'metrics/score.yaml': JSON.stringify(file), 'metrics/score.csv': csv, ...more };
  const model = await buildModel(memoryRepo(files));
  const entries = kpiEntries(model, monitorClock(model, Date.parse('2026-11-22T10:00:00Z')));
  return entries.filter((entry) => entry.id === 'score' && entry.list === list).flatMap(({ notes }) => notes);
}

test('a missed target is told with how many answered, and not by how many of anything else it was counted', async () => {
  const said = { period: '2026-10', value: 4, target: 5, unit: 'points' };
  expect(await saidOf('csat', 'period,value,n\n2026-10,4,31\n')).toEqual([
    { key: 'monitor/target-missed-by-answers', values: { ...said, n: 31 } },
  ]);
  expect(await saidOf('csat', 'period,value\n2026-10,4\n')).toEqual([{ key: 'monitor/target-missed', values: said }]);
  expect(await saidOf(undefined, 'period,value,n\n2026-10,4,31\n')).toEqual([
    { key: 'monitor/target-missed', values: said },
  ]);
});

test('a missed target is told with what the values before say of it', async () => {
  const lines = [4, 3, 4, 3, 4, 3].map((value, index) => `2026-0${index + 4},${value}`);
  expect(await saidOf(undefined, `period,value\n${lines.join('\n')}\n`)).toEqual([
    { key: 'monitor/target-missed', values: { period: '2026-09', value: 3, target: 5, unit: 'points' } },
    { key: 'monitor/routine', values: { low: 3.5 - 2.66, high: 3.5 + 2.66 } },
    { key: 'monitor/no-value', values: { period: '2026-10' } },
  ]);
});

test('a missed target that became no task is on a list of its own, until it becomes one', async () => {
  const csv = 'period,value\n2026-10,4\n';
  const raise = { key: 'monitor/raise', values: { metric: 'score' } };
  expect(await saidOf(undefined, csv, 'kpi-without-task')).toContainEqual(raise);
  expect(await saidOf(undefined, 'period,value\n2026-10,6\n', 'kpi-without-task')).toEqual([]);
  const task = {
    'tasks/2026-11/T-261110-7K3QX.yaml': `title: Look at it
type: callback
owner: ann
due: 2026-11-27
status: open
origin: {metric: score, period: 2026-10}
history:
  - {at: 2026-11-10, by: ann, to: open, owner: ann, due: 2026-11-27}
`,
  };
  expect(await saidOf(undefined, csv, 'kpi-without-task', task)).toEqual([]);
  // That of another month is another one.
  const other = {
    'tasks/2026-11/T-261110-7K3QX.yaml': task['tasks/2026-11/T-261110-7K3QX.yaml'].replace('2026-10', '2026-09'),
  };
  expect(await saidOf(undefined, csv, 'kpi-without-task', other)).toContainEqual(raise);
});
