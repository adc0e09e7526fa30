import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from './lines.ts';

describe('a line index', () => {
  it('counts lines and columns from one, in UTF-16 units', () => {
    const index = lineIndex('ab\nя🙂c\n');
    expect(index.count).toBe(3);
    expect(index.at(0)).toEqual({ line: 1, column: 1 });
    expect(index.at(2)).toEqual({ line: 1, column: 3 });
    expect(index.at(3)).toEqual({ line: 2, column: 1 });
    expect(index.at(6)).toEqual({ line: 2, column: 4 });
    expect(index.at(8)).toEqual({ line: 3, column: 1 });
  });

  it('knows LF, CRLF and a lone CR', () => {
    const index = lineIndex('a\r\nb\rc\nd');
    expect([1, 2, 3, 4].map((line) => index.text(line))).toEqual(['a', 'b', 'c', 'd']);
    expect([0, 3, 5, 7].map((offset) => index.at(offset).line)).toEqual([1, 2, 3, 4]);
  });

  it('counts no column for a byte order mark', () => {
    const index = lineIndex('\uFEFFab\ncd');
    expect(index.at(0)).toEqual({ line: 1, column: 1 });
    expect(index.at(1)).toEqual({ line: 1, column: 1 });
    expect(index.at(2)).toEqual({ line: 1, column: 2 });
    expect(index.text(1)).toBe('ab');
    expect(index.at(4)).toEqual({ line: 2, column: 1 });
  });

  it('stays within the text', () => {
    const index = lineIndex('ab\n');
    expect(index.at(99)).toEqual({ line: 2, column: 1 });
    expect(index.at(-1)).toEqual({ line: 1, column: 1 });
    expect(index.text(0)).toBe('');
    expect(index.text(9)).toBe('');
  });

  it('finds for each offset the line that holds it', () => {
    const pieces = fc.constantFrom('a', 'я', ' ', '\n', '\r\n', '\r', '\uFEFF');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const index = lineIndex(text);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
        expect(lines.map((_, line) => index.text(line + 1))).toEqual(lines);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = index.at(offset);
          const before = text.slice(0, offset).replace(/^\uFEFF/, '');
          const insideCrlf = before.endsWith('\r') && text[offset] === '\n';
          if (insideCrlf) continue;
          const expected = before.split(/\r\n?|\n/);
          expect([line, column]).toEqual([expected.length, (expected.at(-1) ?? '').length + 1]);
        }
      }),
    );
  });
});
