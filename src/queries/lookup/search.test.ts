import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWord, foldForSearch, isWholeWord, queryWords } from './fold.ts';
import { marksIn } from './search.ts';

test('a folded text has every character where it was', () => {
  expect(foldForSearch('Ёж İstanbul')).toBe('еж İstanbul');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldForSearch(text)).toHaveLength(text.length);
    }),
  );
});

describe('a word is found', () => {
  test.each([
    ['the price list', 'pri', 4],
    ['enterprise price', 'pri', 11],
    ['enterprise', 'pri', -1],
    ['t-261102-7k3qx', '7k3', 9],
    ['t-261102-7k3qx', 't-2611', 0],
    ['a+b', '+b', 1],
    ['«тариф»', 'тар', 1],
  ])('in %s: %s at %i', (text, word, at) => {
    expect(findWord(text, word)).toBe(at);
  });

  test('as a whole one where nothing follows', () => {
    expect(isWholeWord('price list', 0, 'price')).toBe(true);
    expect(isWholeWord('prices', 0, 'price')).toBe(false);
  });
});

test('a query is its words, without capitals', () => {
  expect(queryWords('  Чёрный\tКОТ ')).toEqual(['черный', 'кот']);
});

test('marks are in order, within the text, and never overlap', () => {
  expect(marksIn('pricing prices', ['pri', 'price'])).toEqual([
    [0, 3],
    [8, 13],
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
      fc.array(fc.stringMatching(/^[ab]{1,3}$/)),
      (text, words) => {
        let end = -1;
        for (const [start, stop] of marksIn(text, words)) {
          expect(start).toBeGreaterThan(end);
          expect(stop).toBeLessThanOrEqual(text.length);
          end = stop;
        }
      },
    ),
  );
});
