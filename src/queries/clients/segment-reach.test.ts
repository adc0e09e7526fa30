import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { segmentReach } from './segment-reach.ts';

const yaml = (value: object): string => JSON.stringify(value);
const touchpoint = (stage: string, owner: string): string =>
  yaml({ name: 'T', stage, owner, client_does: 'Acts', expectation: 'Goes well' });
const handoff = (from: string, to: string, stage: string): string =>
  yaml({
    name: 'H',
    from,
    to: [to],
    stages: [stage],
    mode: 'access',
    responsible: 'ann',
    where: { system: 'crm' },
  });

const files = {
  'cxmap.yaml': 'name: Harbor',
  'map/success-map.yaml': yaml({
    success: { statement: 'S' },
    stages: ['purchase', 'onboarding', 'renewal'].map((id) => ({ id, name: id, goal: 'G' })),
  }),
  'map/segments.yaml': yaml({
    attributes: { size: { type: 'string', choices: ['small', 'large', 'rare'] } },
    segments: ['small', 'large', 'rare'].map((id) => ({
      id,
      name: id,
      when: { required: ['size'], properties: { size: { const: id } } },
      strategy: 'low_touch',
    })),
  }),
  'map/teams/sales.yaml': yaml({ name: 'Sales', members: [{ id: 'ann', name: 'Ann' }] }),
  'map/teams/support.yaml': yaml({ name: 'Support' }),
  'map/touchpoints/order.yaml': touchpoint('purchase', 'sales'),
  'map/touchpoints/welcome.yaml': touchpoint('onboarding', 'support'),
  'map/touchpoints/offer.yaml': touchpoint('renewal', 'sales'),
  'map/handoffs/new-client.yaml': handoff('sales', 'support', 'onboarding'),
  'map/handoffs/prices.yaml': handoff('sales', 'support', 'renewal'),
  'map/scenarios/first-order.yaml': yaml({ name: 'S', segment: 'small', goal: 'G', steps: [{ touchpoint: 'order' }] }),
  'map/playbooks/first-days.yaml': yaml({
    name: 'P',
    stage: 'onboarding',
    segments: ['large'],
    starts_on: 'contract',
    steps: [{ id: 'hello', name: 'Hello', team: 'support', after: '1 day', touch: 'automated' }],
  }),
};

test('a segment reaches what its scenarios go over and what its playbooks’ teams own at their stage', async () => {
  const reach = segmentReach(await buildModel(memoryRepo(files)));
  expect([...reach.keys()]).toEqual(['small', 'large']);
  expect([...(reach.get('small') ?? [])].sort()).toEqual(['stage/purchase', 'team/sales', 'touchpoint/order']);
  expect([...(reach.get('large') ?? [])].sort()).toEqual([
    'handoff/new-client',
    'stage/onboarding',
    'team/support',
    'touchpoint/welcome',
  ]);
});

test('a scenario for all clients is in the reach of every segment', async () => {
  const all = {
    ...files,
    'map/scenarios/leaving.yaml': yaml({ name: 'L', goal: 'G', steps: [{ touchpoint: 'offer' }] }),
  };
  const reach = segmentReach(await buildModel(memoryRepo(all)));
  for (const segment of ['small', 'large', 'rare']) {
    expect(reach.get(segment)).toContain('touchpoint/offer');
    expect(reach.get(segment)).toContain('handoff/prices');
  }
});
