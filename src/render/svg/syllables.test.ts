import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllables } from './syllables.ts';

describe('a long word', () => {
  test.each([
    'вза-имо-дей-ствие',
    'ква-ли-фи-ка-ция',
    'об-ра-ще-ние',
    'под-клю-че-ние',
    'разъ-яс-не-ние',
    'строй-ка',
    'боль-шин-ство',
    'рус-ский',
    'бан-ков-ский',
    'про-бле-ма',
    'со-труд-ни-че-ство',
    'пред-ва-ри-тель-ное',
    'объ-яв-ле-ние',
    'май-ский',
    'им-порт',
  ])('in Russian is divided %s', (parted) => {
    expect(syllables(parted.replaceAll('-', '')).join('-')).toBe(parted);
  });

  test.each(['cus-to-mer', 'im-ple-men-ta-tion', 're-ne-wal', 'in-te-gra-tion', 'ques-ti-on-nai-re'])(
    'in English is divided no worse than %s',
    (parted) => {
      const word = parted.replaceAll('-', '');
      const allowed = new Set(parted.split('-').map((_, index, all) => all.slice(0, index).join('').length));
      let at = 0;
      for (const part of syllables(word)) {
        expect(allowed).toContain(at);
        at += part.length;
      }
    },
  );

  test('of one syllable, of both alphabets or with digits stays whole', () => {
    for (const word of ['взгляд', 'strengths', 'CRMсистема', 'abc123abc', 'край', ''])
      expect(syllables(word)).toEqual([word]);
  });

  test('keeps its letters, and a vowel and two letters on each side of every hyphen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яё]{1,24}$|^[A-Za-z]{1,24}$/), (word) => {
        const parts = syllables(word);
        expect(parts.join('')).toBe(word);
        for (const part of parts.length > 1 ? parts : []) {
          expect(part.length).toBeGreaterThan(1);
          expect(part).toMatch(/[аеёиоуыэюяaeiouy]/i);
        }
        for (const part of parts.slice(1)) expect(part).not.toMatch(/^[йьъ]/i);
      }),
    );
  });
});
