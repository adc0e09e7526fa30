import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cutToWidth, displayWidth, padToWidth, wrapToWidth } from './text-width.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('👨‍👩‍👧 семья', '中文字', 'ёлка и иней'));
const width = fc.integer({ min: 0, max: 30 });

describe('cutting a text to a width', () => {
  test.each([
    ['короткий', 20, 'короткий'],
    ['длинное название', 8, 'длинное…'],
    ['中文字', 4, '中…'],
    ['👨‍👩‍👧👨‍👩‍👧', 3, '👨‍👩‍👧…'],
    ['abc', 0, ''],
  ])('%s in %i columns is %s', (given, columns, expected) => {
    expect(cutToWidth(given, columns)).toBe(expected);
  });

  test('never takes more room than there is', () => {
    fc.assert(
      fc.property(text, width, (given, room) => {
        expect(displayWidth(cutToWidth(given, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
});

test('padding fills exactly, on either side', () => {
  expect(padToWidth('中', 4)).toBe('中  ');
  expect(padToWidth('ё', 3, 'right')).toBe('  ё');
  expect(padToWidth('long', 2)).toBe('long');
});

describe('wrapping a text', () => {
  test('breaks between words, and within a word only where it must', () => {
    expect(wrapToWidth('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapToWidth('https://example.com/x', 8)).toEqual(['https://', 'example.', 'com/x']);
    expect(wrapToWidth('', 8)).toEqual(['']);
  });

  test('loses nothing, and keeps within the width that any character fits into', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (given, room) => {
        const lines = wrapToWidth(given, room);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

test('letters of everyday texts are as wide as the library says, every one', () => {
  const codes = Array.from({ length: 0x2300 }, (_, index) => index).filter((code) => code < 0x530 || code >= 0x2000);
  for (const code of codes) {
    const letter = String.fromCharCode(code);
    expect([code, displayWidth(letter)]).toEqual([code, stringWidth(letter)]);
    expect([code, displayWidth(`a${letter}b`)]).toEqual([code, stringWidth(`a${letter}b`)]);
  }
});
