import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEntries } from './entries.ts';
import { changedFields, replacementOf } from './replacement.ts';

const entry = (at: string, note = '') => ({ at, by: 'ann', ...(note && { note }) });
const [one, two, three, four] = ['09', '10', '11', '12'].map((hour) => entry(`2026-11-02T${hour}:00:00Z`));

const nothing = { lost: [], changed: [], moved: undefined, inserted: [], appended: [] };

describe('a list that only grows', () => {
  test('is the same whatever the order of keys', () => {
    expect(compareEntries([{ at: 'x', by: 'ann' }], [{ by: 'ann', at: 'x' }])).toEqual(nothing);
  });

  test.each([
    ['grew at its end', [one, two], [one, two, three], { appended: [2] }],
    ['grew before an entry', [one, three], [one, two, three], { inserted: [{ before: 1, after: 1 }] }],
    ['lost an entry', [one, two, three], [one, three], { lost: [1] }],
    ['lost all of them', [one, two], [], { lost: [0, 1] }],
    ['has another order', [one, two, three], [two, one, three], { moved: 1 }],
    ['has an entry twice', [one], [one, one], { appended: [1] }],
    [
      'says something else at the same time',
      [one, two],
      [one, { ...two, by: 'bob' }],
      { changed: [{ before: 1, after: 1 }] },
    ],
    [
      'says the same at another time',
      [one, two],
      [one, { ...two, at: 'later' }],
      { changed: [{ before: 1, after: 1 }] },
    ],
    ['says all else in the same place', [one, two], [one, entry('later', 'x')], { changed: [{ before: 1, after: 1 }] }],
    ['lost one and grew', [one, two, three], [two, three, four], { lost: [0], appended: [2] }],
  ])('%s', (_, before, after, found) => {
    expect(compareEntries(before, after)).toEqual({ ...nothing, ...found });
  });

  test('has every entry in one place, whatever became of it', () => {
    const list = fc.array(
      fc.nat(4).map((hour) => entry(`at ${hour}`)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { lost, changed, moved, inserted, appended } = compareEntries(before, after);
        const kept = before.length - lost.length;
        expect(after.length - inserted.length - appended.length).toBe(kept);
        const isRewritten = lost.length > 0 || changed.length > 0 || moved !== undefined;
        expect(isRewritten).toBe(!isSubsequence(before, after));
      }),
    );
  });
});

function isSubsequence(before: readonly object[], after: readonly object[]): boolean {
  let place = 0;
  for (const is of after) if (JSON.stringify(is) === JSON.stringify(before[place])) place += 1;
  return place === before.length;
}

describe('one replacement', () => {
  test.each([
    ['a name in a field', { by: 'ann' }, { by: 'anna' }, { from: 'ann', to: 'anna' }],
    ['a word in a text', { note: 'Ask Ann Lee today' }, { note: 'Ask Anna Lee today' }, { from: 'Ann', to: 'Anna' }],
    ['the same in two fields', { by: 'ann', owner: 'ann' }, { by: 'bob', owner: 'bob' }, { from: 'ann', to: 'bob' }],
    ['two different ones', { by: 'ann', to: 'open' }, { by: 'bob', to: 'closed' }, undefined],
    ['a field that came', { by: 'ann' }, { by: 'ann', note: 'New' }, undefined],
  ])('%s', (_, before, after, replaced) => {
    expect(replacementOf(changedFields(before, after))).toEqual(replaced);
  });
});
