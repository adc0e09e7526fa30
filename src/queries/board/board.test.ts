import { describe, expect, test } from 'vitest';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { testNow } from '../../testing/run-cli.ts';
import { type BoardKind, boardKinds, boardOf, boardStates, cardOf } from './board.ts';
import { choicesOf } from './choices.ts';

const workspace = (more: Readonly<Record<string, string>> = {}): Promise<Model> =>
  buildModel(memoryRepo({ ...loopWorkspace, ...more }));

/** The ids in each column that has any. */
function laid(model: Model, kind: BoardKind, filter = {}): Readonly<Record<string, readonly string[]>> {
  const { columns } = boardOf(model, kind, testNow, filter);
  return Object.fromEntries(
    columns.filter(({ cards }) => cards.length > 0).map(({ state, cards }) => [state, cards.map(({ id }) => id)]),
  );
}

describe('a board', () => {
  test('has a column for every state, in the order of the lifecycle', async () => {
    const model = await workspace();
    for (const kind of boardKinds) {
      expect(boardOf(model, kind, testNow).columns.map(({ state }) => state)).toEqual(boardStates[kind]);
    }
  });

  test('lays every record into the column of its state', async () => {
    const model = await workspace();
    expect(laid(model, 'task')).toEqual({ open: ['T-261103-7KXYZ'], in_progress: ['T-261102-7K3QX'] });
    expect(laid(model, 'idea')).toEqual({ received: ['I-261106-2ABCD'] });
    expect(laid(model, 'case')).toEqual({ new: ['C-261105-9QW2Z'], triaged: ['C-261102-4MX2Q'] });
  });

  test('tells of each card who has it, by when, and whether that is over', async () => {
    const model = await workspace();
    expect(cardOf(model, 'task', 'T-261102-7K3QX', testNow)).toEqual({
      kind: 'task',
      id: 'T-261102-7K3QX',
      title: 'Call back about prices',
      state: 'in_progress',
      owner: { id: 'ann', name: 'Ann Lee' },
      due: '2026-11-04',
      isOverdue: true,
      tags: [],
    });
    expect(cardOf(model, 'case', 'C-261102-4MX2Q', testNow)).toMatchObject({
      title: 'The price letter came after the price.',
      state: 'triaged',
      owner: { id: 'ann' },
      due: '2026-11-04',
      isOverdue: true,
      tags: ['prices'],
    });
    expect(cardOf(model, 'idea', 'I-261106-2ABCD', testNow)).toMatchObject({ state: 'received', isOverdue: false });
    expect(cardOf(model, 'task', 'T-261102-NONE1', testNow)).toBeUndefined();
  });

  test('sorts by day while something goes on, and the newest first where it has ended', async () => {
    const task = (status: string, due: string): string =>
      `title: More\ntype: callback\nowner: bob\ndue: ${due}\nstatus: ${status}\nhistory:\n  - {at: 2026-11-05T08:00:00Z, by: ann, to: open}\n`;
    const model = await workspace({
      'tasks/2026-11/T-261101-AAAAA.yaml': task('open', '2026-11-09'),
      'tasks/2026-11/T-261105-BBBBB.yaml': task('open', '2026-11-01'),
      'tasks/2026-11/T-261101-CCCCC.yaml': task('completed', '2026-11-01'),
      'tasks/2026-11/T-261105-DDDDD.yaml': task('completed', '2026-11-09'),
    });
    expect(laid(model, 'task')).toMatchObject({
      open: ['T-261105-BBBBB', 'T-261103-7KXYZ', 'T-261101-AAAAA'],
      completed: ['T-261105-DDDDD', 'T-261101-CCCCC'],
    });
  });

  test('shows the cards of people, teams and tags alone, where that is asked for', async () => {
    const model = await workspace();
    expect(laid(model, 'task', { people: ['dan'] })).toEqual({ open: ['T-261103-7KXYZ'] });
    expect(laid(model, 'task', { teams: ['support'] })).toEqual({ in_progress: ['T-261102-7K3QX'] });
    expect(laid(model, 'case', { tags: ['prices'] })).toEqual({ triaged: ['C-261102-4MX2Q'] });
    expect(laid(model, 'case', { people: ['ann'] })).toEqual({ triaged: ['C-261102-4MX2Q'] });
    expect(laid(model, 'idea', { people: ['bob'] })).toEqual({ received: ['I-261106-2ABCD'] });
    expect(laid(model, 'idea', { people: ['dan'] })).toEqual({});
  });

  test('names the files that it cannot show', async () => {
    const model = await workspace({ 'tasks/2026-11/T-261105-BBBBB.yaml': 'title: [' });
    expect(boardOf(model, 'task', testNow).broken).toEqual(['tasks/2026-11/T-261105-BBBBB.yaml']);
  });
});

test('what may be answered is what there still is', async () => {
  const model = await workspace({
    'map/teams/sales.yaml': (loopWorkspace['map/teams/sales.yaml'] ?? '').replace('head: true', 'left: 2026-11-01'),
  });
  const ids = (list: Parameters<typeof choicesOf>[1]): readonly string[] =>
    choicesOf(model, list, '2026-11-22').map(({ id }) => id);
  expect(ids('person')).toEqual(['dan', 'ann', 'bob'].filter((one) => one !== 'dan'));
  expect(ids('route')).toEqual(['department/sales', 'department/support', 'contest']);
  expect(ids('open-task')).toEqual(['T-261102-7K3QX', 'T-261103-7KXYZ']);
  expect(ids('open-idea')).toEqual(['I-261106-2ABCD']);
  expect(choicesOf(model, 'task_type', '2026-11-22')).toEqual([{ id: 'callback', name: 'Call back' }]);
  expect(choicesOf(model, 'channel', '2026-11-22')[0]).toEqual({ id: 'site', name: 'Web site' });
});
