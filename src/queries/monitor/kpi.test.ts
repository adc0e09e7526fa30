import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitorClock } from './clock.ts';
import { kpiEntries } from './kpi.ts';

/** What is said of a metric whose October is `value`, below its target of 5. */
async function saidOf(kind: 'csat' | undefined, csv: string) {
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
  const files = { ...baseWorkspace, 'metrics/score.yaml': JSON.stringify(file), 'metrics/score.csv': csv };
  const model = await buildModel(memoryRepo(files));
  const entries = kpiEntries(model, monitorClock(model, Date.parse('2026-11-22T10:00:00Z')));
  return entries.filter(({ id }) => id === 'score').flatMap(({ notes }) => notes);
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
