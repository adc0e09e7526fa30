import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const said = (text: string): readonly (readonly string[])[] =>
  readCsv(text).lines.map(({ fields }) => fields.map((field) => field.text));

const problems = (text: string): readonly string[] =>
  readCsv(text).problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

describe('CSV', () => {
  test('is lines of fields, whatever ends a line', () => {
    expect(said('a,b\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(said('a,b\r\nc,d\r\n')).toEqual(said('a,b\rc,d\r'));
    expect(said('\uFEFFa,b\n\n\nc,\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(said('')).toEqual([]);
    expect(said(',')).toEqual([['', '']]);
  });

  test('may have commas, quotes and line breaks in quotes', () => {
    expect(said('"a,b","say ""hi""","two\r\nlines",""\nnext')).toEqual([
      ['a,b', 'say "hi"', 'two\r\nlines', ''],
      ['next'],
    ]);
  });

  test('says where each field stands, quotes included', () => {
    const text = '\uFEFFa,"b"\r\ncd,';
    const [first, second] = readCsv(text).lines;
    expect(first?.fields.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', '"b"']);
    expect(second?.fields.map(({ span }) => text.slice(span.start, span.end))).toEqual(['cd', '']);
    expect([first, second].map((line) => line && text.slice(line.span.start, line.span.end))).toEqual(['a,"b"', 'cd,']);
  });

  test('with a wrong quote is read on from the next line', () => {
    const text = 'a,"never closed\nb,"x"y\nc,it"s\nd,"e"\n';
    expect(problems(text)).toEqual(['text-after-quote "never closed\nb,"x"y', 'stray-quote it"s']);
    expect(readCsv(text).lines.map(({ broken }) => broken)).toEqual([true, true, false]);
    expect(problems('a,"never closed\nb,c\n')).toEqual(['unclosed-quote "never closed']);
    expect(said('a,"never closed\nb,c\n').at(-1)).toEqual(['b', 'c']);
  });

  test('survives being written and read, whatever the fields say', () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const field = fc.string({ unit: fc.constantFrom('a', 'Ж', '"', ',', ';', '\n', '\r', ' ', '🙂', '\uFEFF') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, end) => {
          const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
          const { lines, problems: wrong } = readCsv(text);
          expect(lines.map(({ fields }) => fields.map((one) => one.text))).toEqual(rows);
          expect(wrong).toEqual([]);
        },
      ),
    );
  });

  test('is read to its end, whatever the text, and its lines cover it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\uFEFF') }), (text) => {
        let end = 0;
        for (const { fields, span } of readCsv(text).lines) {
          expect(text.slice(end, span.start)).toMatch(/^\uFEFF?[\r\n]*$/);
          expect(fields[0]?.span.start).toBe(span.start);
          expect(fields.at(-1)?.span.end).toBe(span.end);
          end = span.end;
        }
        expect(text.slice(end)).toMatch(/^\uFEFF?[\r\n]*$/);
      }),
    );
  });
});
