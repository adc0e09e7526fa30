import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../testing/hostile-strings.ts';
import { terminalText } from './text-terminal.ts';

describe('terminalText', () => {
  it.each([
    ['\x1B[31mred\x1B[0m', '[31mred[0m'],
    ['\x9B2Jclear', '2Jclear'],
    ['\x1B]8;;https://example.org\x07link', ']8;;https://example.orglink'],
    ['bell\x07 back\b del\x7F', 'bell back del'],
    ['over\rwritten', 'over written'],
    ['user\u202Etxt.exe', 'usertxt.exe'],
    ['a\tb', 'a  b'],
    ['one\n\n\ntwo', 'one two'],
    ['Привет  👨‍👩‍👧‍👦', 'Привет  👨‍👩‍👧‍👦'],
  ])('shows %j as %j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it('keeps lines where they are wanted, with one kind of line break', () => {
    expect(terminalText('one\r\ntwo\rthree\n\nfour', 'keep')).toBe('one\ntwo\nthree\n\nfour');
  });

  it('lets no control character and no direction mark reach the terminal', () => {
    const check = (text: string) => {
      expect(terminalText(text)).not.toMatch(/[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
      expect(terminalText(text, 'keep')).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
    };
    for (const text of hostileStrings) check(text);
    fc.assert(fc.property(hostileText(), check), { numRuns: 500 });
  });
});
