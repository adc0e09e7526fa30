import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { replaceFields } from './edit-csv.ts';

test('fields say something else, and every other byte stays', () => {
  const text = '\uFEFFperiod, region ,"region",value\r\n2026-10,north,"a ""b""",1\r\n';
  const [header] = readCsv(text).lines;
  const [, bare, quoted] = header?.fields ?? [];
  if (!bare || !quoted) throw new Error('the header has fields');
  expect(
    replaceFields(
      text,
      [bare, quoted].map((field) => ({ field, text: 'область' })),
    ),
  ).toBe('\uFEFFperiod, область ,"область",value\r\n2026-10,north,"a ""b""",1\r\n');
  expect(replaceFields(text, [{ field: bare, text: 'a, "b"' }])).toBe(
    '\uFEFFperiod, "a, ""b""" ,"region",value\r\n2026-10,north,"a ""b""",1\r\n',
  );
});
