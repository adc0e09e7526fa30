import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../testing/hostile-strings.ts';
import { visibleText } from '../visible-text.ts';
import { csvField, jsonForScript, mailHeader } from './text-data.ts';

/** The fields of one CSV record, as RFC 4180 reads them. */
function readRecord(record: string): readonly string[] {
  const fields = record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\n]*))(?=,|$)/g);
  return [...fields].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

describe('csvField', () => {
  it.each([
    ['plain', 'plain'],
    ['Иванов, "Ромашка"', '"Иванов, ""Ромашка"""'],
    ['one\r\ntwo', '"one\ntwo"'],
    ['a;b', '"a;b"'],
    [' padded ', '" padded "'],
    ['', ''],
    [undefined, ''],
    [null, ''],
    [true, 'true'],
    [-5, '-5'],
    [1e21, '1e+21'],
    [Number.NaN, ''],
  ])('writes %j as %j', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  it.each(['=1+1', '+7 999 123-45-67', '-5+cmd', '@SUM(A1)', '＝1+1', '- item'])('defuses the formula %j', (text) => {
    expect(csvField(text)).toBe(`'${text}`);
  });

  it('defuses a formula behind whitespace or an invisible character', () => {
    expect(csvField('\t=1+1')).toBe(`"'\t=1+1"`);
    expect(csvField('\r=1+1')).toBe(`"'\n=1+1"`);
    expect(csvField(' =1+1')).toBe("' =1+1");
    expect(csvField('\u200B=1+1')).toBe("'=1+1");
  });

  it.each(['-5', '+3', '-5.25', '1e-7'])('leaves the number %j a number', (text) => {
    expect(csvField(text)).toBe(text);
  });

  it('leaves a number with a decimal comma a number', () => {
    expect(csvField('-5,25')).toBe('"-5,25"');
  });

  it('is read back as one field, equal but for the apostrophe, and never begins a formula', () => {
    const check = (text: string) => {
      const [first, field, last, ...more] = readRecord(`a,${csvField(text)},z`);
      expect([first, last, more]).toEqual(['a', 'z', []]);
      expect([visibleText(text), `'${visibleText(text)}`]).toContain(field);
      expect(field).not.toMatch(/^\s*[=@＝＋－＠]|^[+-](?!\d)/);
    };
    for (const text of hostileStrings) check(text);
    fc.assert(fc.property(hostileText(), check), { numRuns: 500 });
  });
});

describe('jsonForScript', () => {
  it('is read back as the value, and holds nothing that could end the element', () => {
    const check = (text: string) => {
      const json = jsonForScript({ text, list: [text] });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text, list: [text] });
    };
    for (const text of hostileStrings) check(text);
    fc.assert(fc.property(hostileText(), check), { numRuns: 500 });
  });

  it('keeps __proto__ a key like any other', () => {
    const value: unknown = JSON.parse('{"__proto__": {"admin": true}}');
    expect(jsonForScript(value)).toBe('{"__proto__":{"admin":true}}');
  });

  it('writes nothing as null', () => {
    expect(jsonForScript(undefined)).toBe('null');
  });
});

describe('mailHeader', () => {
  it('cannot begin a header of its own', () => {
    expect(mailHeader('Дайджест\r\nBcc: all@example.org')).toBe('Дайджест Bcc: all@example.org');
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(mailHeader(text)).not.toMatch(/[\0-\x1F\x7F-\x9F\u2028\u2029]/);
      }),
    );
  });
});
