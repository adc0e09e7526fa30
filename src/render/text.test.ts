import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../testing/hostile-strings.ts';
import { visibleText } from '../visible-text.ts';
import { plainLine, truncate } from './text.ts';

const invisible =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Surrogate}\u{E0000}-\u{E0FFF}]/u;

describe('plainLine', () => {
  it.each([
    ['one\r\n  two\tthree\n', 'one two three'],
    ['NEL\x85LS\u2028PS\u2029end', 'NEL LS PS end'],
    ['1\u00A0000\u202F₽', '1 000 ₽'],
    ['\x1B[31mred\x1B[0m', '[31mred[0m'],
    ['e\0n\u200Bd', 'end'],
    ['C1\x80\x84\x9B controls', 'C1 controls'],
    ['user\u202Etxt.exe', 'usertxt.exe'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['\uFEFFBOM', 'BOM'],
    ['\uD83D half', 'half'],
    ['«Ёж» — №\u00A05', '«Ёж» — № 5'],
    [' \t\n', ''],
  ])('makes %j %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  it.each(['👨‍👩‍👧‍👦', '🏳️‍🌈', '👩🏽‍💻', '❤️', '🇷🇺', '1️⃣'])('keeps the emoji %s whole', (emoji) => {
    expect(plainLine(`a ${emoji} b`)).toBe(`a ${emoji} b`);
  });

  it('drops a joiner that joins no emoji', () => {
    expect(plainLine('e\u200Dnd 👍\u200D \u200D👍')).toBe('end 👍 👍');
  });

  it('is one line with nothing invisible in it, and itself when taken again', () => {
    const check = (text: string) => {
      const line = plainLine(text);
      expect(line).not.toMatch(invisible);
      expect(line).not.toMatch(/[\n\r\t\u2028\u2029]|^ | $| {2}/);
      expect(plainLine(line)).toBe(line);
    };
    for (const text of hostileStrings) check(text);
    fc.assert(fc.property(hostileText(), check), { numRuns: 500 });
  });
});

describe('visibleText', () => {
  it('keeps lines, tabs and spaces, with one kind of line break', () => {
    expect(visibleText('a\r\n\tb  c\rd\u2028e\x07')).toBe('a\n\tb  c\nd\ne');
  });
});

describe('truncate', () => {
  it('leaves a text that fits as it is', () => {
    expect(truncate('двенадцать', 10)).toBe('двенадцать');
    expect(truncate('👨‍👩‍👧‍👦👍🏽', 2)).toBe('👨‍👩‍👧‍👦👍🏽');
  });

  it('counts the ellipsis and leaves no space before it', () => {
    expect(truncate('первый вход', 8)).toBe('первый…');
    expect(truncate('первый вход', 9)).toBe('первый в…');
    expect(truncate('ab', 1)).toBe('…');
    expect(truncate('ab', 0)).toBe('');
  });

  it('never cuts through a character', () => {
    expect(truncate('👍🏽👍🏽👍🏽', 2)).toBe('👍🏽…');
    expect(truncate('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
  });

  it('is never longer than asked for', () => {
    const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
    fc.assert(
      fc.property(hostileText(), fc.nat({ max: 12 }), (text, max) => {
        expect(graphemes(truncate(text, max))).toBeLessThanOrEqual(max);
      }),
    );
  });
});
