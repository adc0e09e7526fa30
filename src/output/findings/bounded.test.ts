import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../../locales/phrases.ts';
import { checkFiles } from '../../testing/check-files.ts';
import { boundFindings, toldOfAKind } from './bounded.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** The findings in a vocabulary to which so many unknown keys were added. */
async function inVocabulary(unknown: number) {
  const all = await checkFiles({ 'map/vocabulary.yaml': lines(unknown, (index) => `unknown_${index}: 1\n`) });
  return all.filter(({ message }) => message.key === 'schema/unknown-key');
}

describe('findings of one kind in a file', () => {
  test('are all told as long as somebody reads them', async () => {
    const found = await inVocabulary(toldOfAKind);
    expect(found).toHaveLength(toldOfAKind);
    expect(boundFindings(found)).toEqual(found);
    const oneMore = await inVocabulary(toldOfAKind + 1);
    expect(boundFindings(oneMore)).toEqual(oneMore);
  });

  test('are counted after that: twice as many are not longer to read', async () => {
    const [once, twice] = [boundFindings(await inVocabulary(1000)), boundFindings(await inVocabulary(2000))];
    expect(once).toHaveLength(toldOfAKind + 1);
    expect(twice).toHaveLength(toldOfAKind + 1);
    const last = twice.at(-1);
    expect(last).toMatchObject({ rule: 'schema', severity: 'error', standsFor: 2000 - toldOfAKind });
    for (const [locale, words] of [
      ['en', 'From here on 1800 more findings like the ones above in this file'],
      ['ru', 'Дальше в этом файле ещё 1800 таких замечаний'],
    ] as const) {
      expect(last && say(await loadPhrases(locale), last.message)).toBe(words);
    }
  });

  test('of another kind, or in another file, are told beside them', async () => {
    const found = await inVocabulary(toldOfAKind + 5);
    const elsewhere = found.map((one) => ({ ...one, location: { file: 'map/routing.yaml' } }));
    expect(boundFindings([...found, ...elsewhere])).toHaveLength(2 * (toldOfAKind + 1));
  });
});

test('a text of any length is shown up to where it is plain which one it is', async () => {
  const [found] = boundFindings(
    await checkFiles({ 'map/vocabulary.yaml': `tags: [{id: "${'b!'.repeat(200_000)}", name: B}]\n` }),
  ).filter(({ message }) => message.key === 'schema/wrong-form');
  expect(found && say(await loadPhrases('en'), found.message).length).toBeLessThan(1000);
});
