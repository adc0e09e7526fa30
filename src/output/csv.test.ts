import { expect, test } from 'vitest';
import { csvDocument } from './csv.ts';

test('a CSV document has a line of headings and a line for each row, with nothing that a spreadsheet would run', () => {
  const rows = [
    ['a', '=1+1', -2, true],
    ['b', 'two\nlines, "quoted"', undefined, false],
  ];
  expect(csvDocument(['id', 'text', 'n', 'flag'], rows)).toBe(
    `id,text,n,flag\na,'=1+1,-2,true\nb,"two\nlines, ""quoted""",,false\n`,
  );
});
