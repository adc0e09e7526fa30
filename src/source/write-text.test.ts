import * as fc from 'fast-check';
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../testing/yaml-data.ts';
import { writeLiteral } from './write-scalar.ts';
import { writeText } from './write-text.ts';

describe('a text on one line', () => {
  it.each([
    ['open'],
    ['Клиент доволен, спасибо'],
    ['2026-11-22'],
    ['2026-11-22T10:15:00+03:00'],
    ['2026-11-22T07:15:00Z'],
    ['T-261122-7K3QX'],
    ['https://example.org/?a=b#c'],
    ["it's hers"],
    ['R&D, 50% off'],
    ['a:b'],
  ])('stands plain: %s', (text) => {
    expect(writeText(text, 'plain', false)).toBe(text);
  });

  it.each([
    ['no', '"no"'],
    ['Yes', '"Yes"'],
    ['on', '"on"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['1.10', '"1.10"'],
    ['007', '"007"'],
    ['1_000', '"1_000"'],
    ['12:30', '"12:30"'],
    ['0o17', '"0o17"'],
    ['1e3', '"1e3"'],
    ['.inf', '".inf"'],
    ['2026-1-2', '"2026-1-2"'],
    ['2026-11-22 10:15:00', '"2026-11-22 10:15:00"'],
    ['', '""'],
    [' a', '" a"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['- a', '"- a"'],
    ['@anna', '"@anna"'],
    ['*all', '"*all"'],
    ['[a]', '"[a]"'],
    ['say: "hi"', `'say: "hi"'`],
    ["it's: hers", `"it's: hers"`],
    ['one\ntwo', '"one\\ntwo"'],
    ['one\ttwo', '"one\\ttwo"'],
    ['\uFEFFa', '"\\ufeffa"'],
    ['a\u0085b\u2028c', '"a\\u0085b\\u2028c"'],
  ])('stands in quotes where a reader would take it for something else: %s', (text, written) => {
    expect(writeText(text, 'plain', false)).toBe(written);
  });

  it.each(['Is it fast?', 'https://example.org/?a=b', '?x', ':x', 'a, b', '[x', '='])(
    'stands in quotes between brackets, where a reader of YAML 1.1 would refuse the file: %s',
    (text) => {
      expect(writeText(text, 'plain', true)).toBe(`"${text}"`);
    },
  );

  it.each(['Is it fast?', ':x', 'https://example.org/?a=b'])('stands plain on a line of its own: %s', (text) => {
    expect(writeText(text, 'plain', false)).toBe(text);
  });

  it('keeps the quotes it is asked for, where it can', () => {
    expect(writeText('open', 'single', false)).toBe("'open'");
    expect(writeText("it's", 'single', false)).toBe("'it''s'");
    expect(writeText('open', 'double', false)).toBe('"open"');
    expect(writeText('a\nb', 'single', false)).toBe('"a\\nb"');
  });

  it('stands in quotes within brackets where it holds what they mean something to', () => {
    expect(writeText('a, b', 'plain', true)).toBe('"a, b"');
    expect(writeText('a, b', 'plain', false)).toBe('a, b');
  });

  it('is never folded', () => {
    const long = 'word '.repeat(100).trim();
    expect(writeText(long, 'plain', false)).toBe(long);
    expect(writeText(`${long}: x`, 'plain', false)).toBe(`"${long}: x"`);
  });

  it('is read back by each reader of 1.1 and 1.2, as a value, as a key and in brackets', () => {
    const isDate = (text: string) => /^\d{4}-\d\d-\d\d/.test(text);
    fc.assert(
      fc.property(anyText(), fc.constantFrom('plain', 'single', 'double'), (text, quotes) => {
        const block = writeText(text, quotes, false);
        const flow = writeText(text, quotes, true);
        expect(load(`${block}: ${block}`, { schema: CORE_SCHEMA })).toEqual({ [text]: text });
        expect(load(`- {${flow}: ${flow}}`, { schema: CORE_SCHEMA })).toEqual([{ [text]: text }]);
        if (isDate(text) || text === '=' || text === '<<') return;
        expect(load(`a: ${block}`, { schema: YAML11_SCHEMA })).toEqual({ a: text });
        expect(load(`[${flow}]`, { schema: YAML11_SCHEMA })).toEqual([text]);
        expect(parse(`a: ${block}\nb: [${flow}]`, { version: '1.1' })).toEqual({ a: text, b: [text] });
        expect(parse(`a: ${block}\nb: [${flow}]`, { version: '1.2' })).toEqual({ a: text, b: [text] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a literal block', () => {
  it('holds a text of several lines', () => {
    expect(writeLiteral('one\n\n  two\n', 0, 2)).toEqual({ head: '|', body: ['  one', '', '    two'] });
    expect(writeLiteral('one\ntwo', 0, 2)).toEqual({ head: '|-', body: ['  one', '  two'] });
  });

  it('tells its indentation where the text begins with a space', () => {
    expect(writeLiteral('  one\ntwo', 2, 6)).toEqual({ head: '|4-', body: ['        one', '      two'] });
  });

  it('is not there for texts on one line, blanks at the end, or invisible characters', () => {
    for (const text of [
      'one',
      '',
      '\n',
      'one\n\n',
      'one\n ',
      'one\r\ntwo',
      'one\n\x07two',
      'one\n\u2028two',
      'a\n\uD800',
    ]) {
      expect([text, writeLiteral(text, 0, 2)]).toEqual([text, undefined]);
    }
  });

  it('is read back by each reader', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(1, 2, 4, 9), (text, step) => {
        const literal = writeLiteral(text, 1, 1 + step);
        if (!literal) return;
        const yaml = ` a: ${[literal.head, ...literal.body].join('\n')}\n b: 1\n`;
        expect(load(yaml)).toEqual({ a: text, b: 1 });
        expect(parse(yaml)).toEqual({ a: text, b: 1 });
      }),
      { numRuns: 500 },
    );
  });
});
