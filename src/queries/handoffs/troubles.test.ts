import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { handoffTroubles } from './troubles.ts';

const newPrices = baseWorkspace['map/handoffs/new-prices.yaml'] ?? '';

/** What is wrong on 23 November with files of the small workspace exchanged. */
async function troubles(files: Readonly<Record<string, string>>) {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  return Object.fromEntries(handoffTroubles(model, '2026-11-23'));
}

test('a sound hand-off has no troubles', async () => {
  expect(await troubles({})).toEqual({});
});

test('a hand-off tells where receivers do not look, and answers by somebody of another team', async () => {
  const file = newPrices.replace('system: desk', 'system: crm').replace('responsible: dan', 'responsible: ann');
  expect(await troubles({ 'map/handoffs/new-prices.yaml': file })).toEqual({
    'new-prices': [
      { is: 'outsider', person: 'ann', teams: ['support'] },
      { is: 'elsewhere', system: 'crm', theirs: 'desk', teams: ['support'] },
    ],
  });
});

test('a responsible who has left is a trouble from the next day on', async () => {
  const sales = (left: string) => ({
    'map/teams/sales.yaml': (baseWorkspace['map/teams/sales.yaml'] ?? '').replace('head: true', `left: ${left}`),
  });
  expect(await troubles(sales('2026-11-23'))).toEqual({});
  expect(await troubles(sales('2026-11-22'))).toEqual({
    'new-prices': [{ is: 'left', person: 'dan', left: '2026-11-22' }],
  });
});

test('news by which a team hears too late to tell others is in trouble itself', async () => {
  const onward = newPrices
    .replace('from: sales', 'from: support')
    .replace('to: [support]', 'to: [partners]')
    .replace('5 working days', '7 working days')
    .replace('responsible: dan', 'responsible: bob');
  expect(
    await troubles({
      'map/teams/partners.yaml': 'name: Partners\nsystem: desk\n',
      'map/handoffs/partner-prices.yaml': onward,
    }),
  ).toEqual({ 'new-prices': [{ is: 'too-late', team: 'support', tells: ['partner-prices'] }] });
});
