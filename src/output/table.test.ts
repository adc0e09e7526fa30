import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalText } from '../render/text-terminal.ts';
import { displayWidth } from '../render/text-width.ts';
import { cpuTimeOf } from '../testing/cpu-time.ts';
import { loadStyle } from './style.ts';
import { drawTable } from './table.ts';

const style = await loadStyle(false);
const columns = [{ title: 'id' }, { title: 'Название' }, { title: 'n', align: 'right' as const }, { title: 'Text' }];

describe('a table', () => {
  test('keeps its columns straight under Cyrillic, wide characters and emoji, new ones too', () => {
    const rows = [
      ['a-1', 'Вася 👨‍👩‍👧 🫠', '5', 'first'],
      ['b-22', '中文', '12', 'second'],
    ];
    expect(drawTable(columns, rows, 80, style)).toBe(
      [
        'id    Название     n  Text',
        '────────────────────────────',
        'a-1   Вася 👨‍👩‍👧 🫠   5  first',
        'b-22  中文        12  second',
        '',
      ].join('\n'),
    );
  });

  test('cuts its widest columns to fit, and never the first', () => {
    const id = 'T-261122-7K3QX';
    const drawn = drawTable(columns, [[id, 'a'.repeat(90), '5', 'b'.repeat(90)]], 80, style);
    const [, line = '', row = ''] = drawn.split('\n');
    expect(displayWidth(line)).toBe(80);
    expect(row).toMatch(new RegExp(`^${id}  a+…  5  b+…$`));
  });

  test('below 70 columns is a list of blocks, with long texts wrapped under their heading', () => {
    expect(drawTable(columns, [['a-1', 'Вася', '', 'one two three four']], 24, style)).toBe(
      ['a-1', '  Название  Вася', '  Text      one two', '            three four', ''].join('\n'),
    );
  });

  test('takes ten thousand rows in a moment', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`id-${index}`, 'Name', '1', 'Some text of a case']);
    const taken = cpuTimeOf(() => expect(drawTable(columns, rows, 80, style).split('\n')).toHaveLength(10_003));
    expect(taken).toBeLessThan(5000);
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', 'ёж', '👩🏽‍🚀', '中', 'a b c', '─x$&'),
);

test('whatever is in the cells, each row is one line as wide as the terminal at most, with every column where it belongs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 70, max: 130 }),
      (raw, width) => {
        const rows = raw.map((row) => row.map((text) => terminalText(text)));
        const lines = drawTable(columns, rows, width, style).trimEnd().split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever is in the cells, a block never overflows a narrow terminal', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('a'), cell, cell, cell), { minLength: 1 }), (raw) => {
      const rows = raw.map((row) => row.map((text) => terminalText(text)));
      for (const line of drawTable(columns, rows, 40, style).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(40);
      }
    }),
    { numRuns: 200 },
  );
});
