import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel, type Model } from '../model/model.ts';
import { mapDifferences } from '../queries/ideas/map-differences.ts';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { anyWorkspace } from '../testing/random-workspace.ts';
import { compareModels } from './compare.ts';
import { overlayChange } from './overlay.ts';

type Files = Readonly<Record<string, string>>;

async function overlay(before: Files, after: Files) {
  const models = await Promise.all([buildModel(memoryRepo(before)), buildModel(memoryRepo(after))]);
  return overlayChange(await compareModels(...models), 'main');
}

const touchpoint = 'map/touchpoints/first-order.yaml';
const handoff = 'map/handoffs/new-prices.yaml';
const text = (path: string): string => baseWorkspace[path] ?? '';
const without = (path: string): Files =>
  Object.fromEntries(Object.entries(baseWorkspace).filter(([name]) => name !== path));

describe('a change laid over the map before', () => {
  test('marks what came, what went and what is another, with both values', async () => {
    const { marks, overlaid, model, since } = await overlay(baseWorkspace, {
      ...without(touchpoint),
      'map/touchpoints/second-order.yaml': text(touchpoint)
        .replace('First order', 'Second order')
        .replace('ten', 'five'),
      'map/touchpoints/third-order.yaml': text(touchpoint)
        .replace('First order', 'Third order')
        .replace('site', 'call'),
      [handoff]: text(handoff).replace('5 working days', '2 working days'),
    });
    expect(since).toBe('main');
    expect(Object.fromEntries([...marks].map(([part, { fate }]) => [part, fate]))).toEqual({
      'touchpoint/first-order': 'gone',
      'touchpoint/second-order': 'new',
      'touchpoint/third-order': 'new',
      'handoff/new-prices': 'changed',
    });
    expect(overlaid.get('touchpoint', 'first-order')?.value.name).toBe('First order');
    expect(model.get('touchpoint', 'first-order')).toBeUndefined();
  });

  test('knows a renamed thing by its new name, and what only refers to it as unchanged', async () => {
    const renamed = Object.fromEntries(
      Object.entries(baseWorkspace).map(([path, yaml]) => [
        path.replace('teams/support', 'teams/helpdesk'),
        yaml.replace(/\bsupport\b/g, 'helpdesk'),
      ]),
    );
    expect([...(await overlay(baseWorkspace, renamed)).marks]).toEqual([]);
    const { marks, today } = await overlay(baseWorkspace, {
      ...renamed,
      'map/teams/helpdesk.yaml': `${renamed['map/teams/helpdesk.yaml']}gains: Fewer calls\n`,
    });
    expect([...marks.keys()]).toEqual(['team/helpdesk']);
    expect(today.get('team', 'helpdesk')?.value.gains).toBeUndefined();
    expect(today.get('team', 'helpdesk')?.value.name).toBe('Support');
  });

  test('shows what is retired as gone, as it was, and a stage where it stood', async () => {
    const stages = text('map/success-map.yaml');
    const { marks, overlaid } = await overlay(baseWorkspace, {
      ...baseWorkspace,
      [handoff]: `${text(handoff)}retired: 2026-11-01\n`,
      'map/success-map.yaml': stages.replace(/ {2}- \{id: purchase.*\n/, ''),
    });
    expect(marks.get('handoff/new-prices')?.fate).toBe('gone');
    expect(marks.get('stage/purchase')?.fate).toBe('gone');
    expect(overlaid.get('handoff', 'new-prices')?.value.retired).toBeUndefined();
    expect(overlaid.single('success-map')?.value.stages.map(({ id }) => id)).toEqual(['purchase', 'onboarding']);
  });
});

const partsOf = (model: Model): readonly string[] => [
  ...(['touchpoint', 'handoff', 'team'] as const).flatMap((kind) =>
    model
      .all(kind)
      .filter(({ value }) => value.retired === undefined)
      .map(({ id }) => `${kind}/${id}`),
  ),
  ...(model.single('success-map')?.value.stages ?? []).map(({ id }) => `stage/${id}`),
];

test('of any two workspaces, a map over another has every part of both, and differs where it is marked', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace({ small: true }), anyWorkspace({ small: true }), async (one, other) => {
      const toBe = await overlay(one, other);
      const shown = new Set(partsOf(toBe.overlaid));
      for (const part of [...partsOf(toBe.today), ...partsOf(toBe.model)]) expect(shown).toContain(part);
      for (const { part, fate, fields } of mapDifferences(toBe))
        if (fate === 'changed') expect(fields.length, part).toBeGreaterThan(0);
      expect([...(await overlay(one, one)).marks]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
