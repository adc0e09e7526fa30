import { describe, expect, test } from 'vitest';
import { loadPhrases, locales, say } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { memoryRepo } from '../source/repo.ts';
import { statesOf } from '../testing/change-example.ts';
import { changeRows } from './changes/registry.gen.ts';
import { changeIds, changeInfo, compareModels } from './compare.ts';
import type { ChangeExample } from './row.ts';

const model = (files: Readonly<Record<string, string>>) => buildModel(memoryRepo(files));

async function changesBetween(example: ChangeExample, isSwapped = false) {
  const { before, after } = statesOf(example);
  const [one, other] = isSwapped ? [after, before] : [before, after];
  const { changes, uncompared } = await compareModels(await model(one), await model(other));
  expect(uncompared).toEqual([]);
  return changes.map(({ id, class: itsClass }) => ({ id, class: itsClass }));
}

describe.each(Object.entries(changeRows))('%s', (_, { examples, ids }) => {
  test.each(examples.map((example) => [example.gives, example] as const))(
    'is %s, and its mirror the other way',
    async (gives, example) => {
      const { class: itsClass, mirror = gives } = changeInfo(gives);
      expect(await changesBetween(example)).toEqual([{ id: gives, class: itsClass }]);
      expect(await changesBetween(example, true)).toEqual([{ id: mirror, class: changeInfo(mirror).class }]);
    },
  );

  test('mirrors are each other’s, and what is breaking one way strengthens the other way, or is its own mirror', () => {
    for (const [id, { mirror = id }] of Object.entries(ids)) {
      expect(changeInfo(mirror).mirror ?? mirror).toBe(id);
    }
  });
});

test('no id stands in two rows', () => {
  const all = Object.values(changeRows).flatMap(({ ids }) => Object.keys(ids));
  expect(new Set(all).size).toBe(all.length);
  expect(changeIds()).toEqual(all);
});

test.each(locales)('every change has words in %s, and no words are of a change that there is not', async (locale) => {
  const { change } = await loadPhrases(locale);
  expect(Object.keys(change).sort()).toEqual([...changeIds()].sort());
});

test.each(locales)('the words of every example in %s name what is changed, and leave no value out', async (locale) => {
  const phrases = await loadPhrases(locale);
  for (const one of Object.values(changeRows).flatMap(({ examples }) => examples)) {
    const { before, after } = statesOf(one);
    const [change] = (await compareModels(await model(before), await model(after))).changes;
    const words = change ? say(phrases, change.message) : '';
    expect(words.length, one.gives).toBeGreaterThan(8);
    expect(words, one.gives).not.toMatch(/undefined|\[object|“”|«»|: $|\s→\s$|^\s/);
  }
});
