import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitor } from './monitor.ts';

test('training is told of 30 days before it ends, and as late behind it; each topic by itself', async () => {
  const team = `name: Sales
system: crm
stakeholder: dan
members:
  - id: dan
    name: Dan Fox
    trained:
      - {topic: Complaints, until: 2026-11-01}
      - {topic: Prices, until: 2026-12-22}
      - {topic: Law, until: 2026-12-23}
      - {topic: Voice}
  - {id: eve, name: Eve Gray, left: 2026-10-01, trained: [{topic: Complaints, until: 2026-11-01}]}
stages:
  purchase: {contact: direct}
`;
  const model = await buildModel(memoryRepo({ ...baseWorkspace, 'map/teams/sales.yaml': team }));
  const lists = monitor(model, Date.parse('2026-11-22T10:00:00Z'), { lists: ['training'] });
  const entries = (lists.get('training') ?? []).map(({ id, part, due, late, people }) => [id, part, due, late, people]);
  expect(entries).toEqual([
    ['dan', 'Complaints', '2026-11-01', true, ['dan']],
    ['dan', 'Prices', '2026-12-22', false, ['dan']],
  ]);
});
