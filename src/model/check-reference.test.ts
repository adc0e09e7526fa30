import { expect, test } from 'vitest';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { findUnknown } from './check-reference.ts';
import { buildModel } from './model.ts';

const model = await buildModel(memoryRepo(baseWorkspace));
const hintsOf = (kinds: readonly string[], written: string): readonly unknown[] =>
  findUnknown(model, kinds, written)?.hints.map(({ key, values }) => [key, ...Object.values(values)]) ?? [];

test('a name where an id belongs is offered the id, in whatever letters', () => {
  const stage = model.all('success-map')[0]?.value.stages?.[0];
  expect(hintsOf(['stage'], stage?.name.toUpperCase() ?? '')).toEqual([
    ['hint/has-id', stage?.name.toUpperCase(), [stage?.id]],
  ]);
});

test('a word that the vocabulary lacks can be added, with all that it needs', () => {
  expect(hintsOf(['channel'], 'fax').at(-1)).toEqual(['hint/or-add', 'cxmap add channel fax']);
  expect(hintsOf(['tag'], 'slow').at(-1)).toEqual(['hint/or-add', 'cxmap add tag slow group=process']);
  expect(hintsOf(['person'], 'zoe').at(-1)).toEqual(['hint/or-add', 'cxmap add person zoe --team …']);
});

test('who is nearly called so is meant, and nobody new', () => {
  expect(hintsOf(['person'], 'bub')).toEqual([['hint/did-you-mean', ['bob']]]);
});

test('what is no id, has a file of its own or could be of several kinds has no such line', () => {
  for (const [kinds, written] of [
    [['channel'], '$(date)'],
    [['channel'], 'fax machine'],
    [['channel'], 'Fax'],
    [['touchpoint'], 'fax'],
    [['segment'], 'big'],
    [['channel', 'system'], 'fax'],
  ] as const) {
    expect(hintsOf(kinds, written).map((hint) => Object(hint)[0])).not.toContain('hint/or-add');
  }
});
