import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { layIdeas, toBeMap } from './to-be.ts';

/** A workspace with ideas of these ids, statuses and changes (YAML of one flow list). */
async function withIdeas(...ideas: readonly (readonly [id: string, status: string, changes: string, more?: string])[]) {
  const files: Record<string, string> = { ...baseWorkspace };
  for (const [id, status, changes, more = ''] of ideas) {
    files[`ideas/2026-11/${id}.yaml`] = `title: Idea ${id}
text: Something better
status: ${status}
author: ann
changes: ${changes}
${more}history:
  - {at: 2026-11-10, by: ann, to: ${status}}
`;
  }
  return buildModel(memoryRepo(files));
}

const first = 'I-261101-00001';
const second = 'I-261102-00002';
const third = 'I-261103-00003';
const reality = (text: string) => `[{change: touchpoint/first-order, set: {reality: ${text}}}]`;

describe('the TO-BE map', () => {
  test('has the changes of ideas in progress, planned and postponed, and of no others', async () => {
    for (const status of ['in_progress', 'planned', 'postponed']) {
      const { today, model, marks } = layIdeas(await withIdeas([first, status, reality('It takes a minute')]));
      expect(today.get('touchpoint', 'first-order')?.value.reality).toBe('It takes ten minutes');
      expect(model.get('touchpoint', 'first-order')?.value.reality).toBe('It takes a minute');
      expect(marks.get('touchpoint/first-order')).toMatchObject({
        fate: 'changed',
        ideas: [first],
      });
    }
    for (const status of ['received', 'in_analysis', 'rejected', 'cancelled', 'implemented']) {
      expect(layIdeas(await withIdeas([first, status, reality('It takes a minute')])).marks.size).toBe(0);
    }
  });

  test('is laid in the order of status, then of id: the later idea wins', async () => {
    const model = await withIdeas(
      [first, 'postponed', reality('Postponed')],
      [second, 'planned', reality('Planned')],
      [third, 'in_progress', reality('In progress')],
    );
    const toBe = layIdeas(model);
    expect(toBe.ideas.map(({ id }) => id)).toEqual([third, second, first]);
    expect(toBe.model.get('touchpoint', 'first-order')?.value.reality).toBe('Postponed');
    expect(toBe.marks.get('touchpoint/first-order')?.ideas).toEqual([third, second, first]);
  });

  test('leaves the model of today as it is', async () => {
    const model = await withIdeas([first, 'planned', '[{remove: touchpoint/first-order}, {remove: stage/purchase}]']);
    layIdeas(model);
    expect(model.all('touchpoint')).toHaveLength(1);
    expect(model.single('success-map')?.value.stages).toHaveLength(2);
  });

  test('does not take again what has been applied', async () => {
    const model = await withIdeas([first, 'in_progress', reality('New'), 'applied: {at: 2026-11-12, by: ann}\n']);
    expect(layIdeas(model).ideas).toEqual([]);
  });

  test('sets what a merge patch sets, removes what it nulls, and keeps the rest', async () => {
    const set = '[{change: handoff/new-prices, set: {when: {lead_time: 9 working days}, confirm: true}}]';
    const { model } = layIdeas(await withIdeas([first, 'planned', set]));
    expect(model.get('handoff', 'new-prices')?.value).toMatchObject({
      when: { lead_time: '9 working days', before: 'price-change' },
      confirm: true,
      responsible: 'dan',
    });
  });

  test('puts a new stage after another, or at the end', async () => {
    const changes = `[{add: stage/trial, after: purchase, value: {name: Trial, goal: It works}},
      {add: stage/renewal, value: {name: Renewal, goal: It goes on}}]`;
    const map = toBeMap(await withIdeas([first, 'planned', changes]));
    expect(map.stages.map(({ id }) => id)).toEqual(['purchase', 'trial', 'onboarding', 'renewal']);
    expect(map.toBe.marks.get('stage/trial')).toEqual({ fate: 'new', ideas: [first] });
  });

  test('has no longer what is removed, while the picture of both maps still shows it', async () => {
    const map = toBeMap(await withIdeas([first, 'planned', '[{remove: handoff/new-prices}]']));
    expect(map.toBe.model.all('handoff')).toEqual([]);
    expect(map.handoffs.map(({ id }) => id)).toEqual(['new-prices']);
    expect(map.toBe.marks.get('handoff/new-prices')?.fate).toBe('gone');
  });

  test('keeps the numbers that hand-offs have today; new ones follow', async () => {
    const add = `[{add: handoff/a-first, value: {name: First news, from: sales, to: [support], stages: [purchase],
      mode: access, responsible: dan, where: {system: crm}}}]`;
    const map = toBeMap(await withIdeas([first, 'planned', add]));
    expect(map.handoffs.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 new-prices', '2 a-first']);
  });
});

describe('a change that does not fit the map', () => {
  test.each([
    ['[{change: touchpoint/nowhere, set: {name: X}}]', 'missing'],
    ['[{remove: team/nobody}]', 'missing'],
    ['[{add: team/sales, value: {name: Sales}}]', 'exists'],
    ['[{add: stage/trial, after: nowhere, value: {name: Trial, goal: X}}]', 'no-such-stage'],
    ['[{change: touchpoint/first-order, set: {emotion: 7}}]', 'form'],
    ['[{change: touchpoint/first-order, set: {name: null}}]', 'form'],
  ])('is left out and told: %s is %s', async (changes, reason) => {
    const { unfit, marks, ideas } = layIdeas(await withIdeas([first, 'planned', changes]));
    expect(unfit).toMatchObject([{ idea: first, index: 0, reason }]);
    expect(marks.size + ideas.length).toBe(0);
  });

  test('does not take the others of its idea with it', async () => {
    const changes = `[{remove: team/nobody}, {change: touchpoint/first-order, set: {emotion: 2}}]`;
    const { model, unfit } = layIdeas(await withIdeas([first, 'planned', changes]));
    expect(unfit).toHaveLength(1);
    expect(model.get('touchpoint', 'first-order')?.value.emotion).toBe(2);
  });

  test('may set a key of JavaScript itself, and pollutes nothing', async () => {
    const changes = '[{change: touchpoint/first-order, set: {__proto__: {emotion: 2}}}]';
    const { unfit, model } = layIdeas(await withIdeas([first, 'planned', changes]));
    expect(unfit).toMatchObject([{ reason: 'form' }]);
    expect(model.get('touchpoint', 'first-order')?.value.emotion).toBeUndefined();
  });
});

describe('two ideas', () => {
  const conflicts = async (a: string, b: string) =>
    layIdeas(await withIdeas([first, 'planned', a], [second, 'planned', b])).conflicts.map(
      ({ part, path, ideas }) => `${part} ${path.join('.')} ${ideas.join(' ')}`,
    );

  test('that set one field differently are a conflict', async () => {
    expect(await conflicts(reality('Faster'), reality('Slower'))).toEqual([
      `touchpoint/first-order reality ${first} ${second}`,
    ]);
  });

  test('that set one field alike, or different fields, agree', async () => {
    expect(await conflicts(reality('Faster'), reality('Faster'))).toEqual([]);
    expect(await conflicts(reality('Faster'), '[{change: touchpoint/first-order, set: {emotion: 1}}]')).toEqual([]);
  });

  test('that set a map and a key in it are a conflict over the map', async () => {
    const handoff = (set: string) => `[{change: handoff/new-prices, set: ${set}}]`;
    expect(await conflicts(handoff('{when: {lead_time: 9 days}}'), handoff('{mode: access, when: null}'))).toEqual([
      `handoff/new-prices when ${first} ${second}`,
    ]);
  });

  test('of which one takes away what the other changes are a conflict over the part, and no misfit', async () => {
    const gone = '[{remove: touchpoint/first-order}]';
    expect(await conflicts(gone, reality('Faster'))).toEqual([`touchpoint/first-order  ${first} ${second}`]);
    expect(await conflicts(reality('Faster'), gone)).toEqual([`touchpoint/first-order  ${first} ${second}`]);
    expect(layIdeas(await withIdeas([first, 'planned', gone], [second, 'planned', reality('X')])).unfit).toEqual([]);
  });

  test('of which the later refines what the earlier adds agree', async () => {
    const add = '[{add: stage/trial, value: {name: Trial, goal: It works}}]';
    expect(await conflicts(add, '[{change: stage/trial, set: {goal: It works at once}}]')).toEqual([]);
    expect(await conflicts(add, '[{add: stage/trial, value: {name: Pilot, goal: It works}}]')).toEqual([
      `stage/trial  ${first} ${second}`,
    ]);
  });
});
