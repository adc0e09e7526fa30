import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { mapDifferences } from './map-differences.ts';
import { layIdeas } from './to-be.ts';

const first = 'I-261101-00001';
const second = 'I-261102-00002';

/** What differs when ideas with these changes (a YAML flow list) are planned. */
async function differences(...changes: readonly string[]) {
  const files: Record<string, string> = { ...baseWorkspace };
  for (const [index, change] of changes.entries()) {
    files[`ideas/2026-11/I-26110${index + 1}-0000${index + 1}.yaml`] = `title: Idea
text: Something better
status: planned
author: ann
changes: ${change}
history:
  - {at: 2026-11-10, by: ann, to: planned}
`;
  }
  return mapDifferences(layIdeas(await buildModel(memoryRepo(files))));
}

describe('what differs between the two maps', () => {
  test('is told field by field, with the ideas that set each', async () => {
    const found = await differences(
      '[{change: touchpoint/first-order, set: {reality: It takes a minute, barrier: null, name: First order}}]',
      '[{change: touchpoint/first-order, set: {emotion: 2, reality: It takes no time}}]',
    );
    expect(found).toMatchObject([{ part: 'touchpoint/first-order', fate: 'changed', ideas: [first, second] }]);
    expect(found[0]?.fields).toEqual([
      { path: ['reality'], before: 'It takes ten minutes', after: 'It takes no time', ideas: [first, second] },
      { path: ['emotion'], before: undefined, after: 2, ideas: [second] },
    ]);
  });

  test('is a whole field where only something in it is set, and each stage of a team by itself', async () => {
    const found = await differences(
      '[{change: handoff/new-prices, set: {when: {lead_time: 9 working days}}}]',
      '[{change: team/sales, set: {stages: {purchase: null, onboarding: {contact: indirect}}}}]',
    );
    expect(found.map(({ part, fields }) => [part, fields.map(({ path, ideas }) => [path, ideas])])).toEqual([
      ['handoff/new-prices', [[['when'], [first]]]],
      [
        'team/sales',
        [
          [['stages', 'purchase'], [second]],
          [['stages', 'onboarding'], [second]],
        ],
      ],
    ]);
    expect(found[0]?.fields[0]).toMatchObject({
      before: { lead_time: '5 working days', before: 'price-change' },
      after: { lead_time: '9 working days', before: 'price-change' },
    });
  });

  test('is what is new and what goes, stages first', async () => {
    const found = await differences(
      '[{remove: touchpoint/first-order}, {add: stage/renewal, value: {name: Renewal, goal: To stay}}]',
      '[{remove: stage/purchase}, {change: stage/renewal, set: {goal: To stay gladly}}]',
    );
    expect(found.map(({ part, fate, fields }) => [part, fate, fields])).toEqual([
      ['stage/purchase', 'gone', []],
      ['stage/renewal', 'new', []],
      ['touchpoint/first-order', 'gone', []],
    ]);
    expect(found[1]).toMatchObject({ before: undefined, after: { goal: 'To stay gladly' } });
    expect(found[2]).toMatchObject({ before: { name: 'First order' }, after: undefined });
  });

  test('is nothing where one idea takes away what another adds, or where no idea is on its way', async () => {
    const add = '[{add: stage/renewal, value: {name: Renewal, goal: To stay}}]';
    expect(await differences(add, '[{remove: stage/renewal}]')).toEqual([]);
    expect(await differences()).toEqual([]);
  });
});
