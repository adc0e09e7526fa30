import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../diagnostic.ts';
import { readCsv } from '../source/csv.ts';
import { readMetricData } from './metric-data.ts';

const rows = (text: string): readonly string[] =>
  readMetricData(text).rows.map(({ period, value, n, sent, dimensions }) =>
    [period.id, value, n ?? '-', sent ?? '-', ...dimensions.values()].join(' '),
  );

const problems = (text: string): readonly string[] =>
  readMetricData(text).problems.map(
    ({ message, span, better }) =>
      `${message.key.replace('metric-data/', '')} ${text.slice(span.start, span.end)}${better === undefined ? '' : ` → ${better}`}`,
  );

describe('the values of a metric', () => {
  test('are read with their columns in any order, from any spreadsheet that writes commas and points', () => {
    expect(rows('period,value,n,sent,region\n2026-Q4,-3.5,12,40,North\n2026-W47,1e3,,,\n')).toEqual([
      '2026-Q4 -3.5 12 40 North',
      '2026-W47 1000 - -',
    ]);
    expect(rows('\uFEFF"region", value ,period\r\n"North, East", 4 ,2026-10\r\n')).toEqual([
      '2026-10 4 - - North, East',
    ]);
    expect(problems('period,value\n')).toEqual([]);
  });

  test('say which of their columns are dimensions', () => {
    const { dimensions } = readMetricData('period,value,край'.normalize('NFD'));
    expect(dimensions.map(({ name }) => name)).toEqual(['край']);
  });

  test.each([
    ['2026-10,"4,5",1', 'no-number "4,5" → 4.5'],
    ['2026-10,"1 200,50 ₽",1', 'no-number "1 200,50 ₽" → 1200.50'],
    ['2026-10,−7 %,1', 'no-number −7 % → -7'],
    ['2026-10,"1,200",1', 'no-number "1,200"'],
    ['2026-10,many,1', 'no-number many'],
    ['2026-10,1e999,1', 'no-number 1e999'],
    ['2026-10,,1', 'blank '],
    [',5,1', 'blank '],
    ['2026-10,5,1.5', 'no-count 1.5'],
    ['2026-10,5,-1', 'no-count -1'],
    ['2026-13,5,1', 'no-period 2026-13'],
    ['2025-W53,5,1', 'no-period 2025-W53'],
    ['2026-10-31,5,1', 'no-period 2026-10-31 → 2026-10'],
    ['31.10.2026,5,1', 'no-period 31.10.2026 → 2026-10'],
    ['2026q4,5,1', 'no-period 2026q4 → 2026-Q4'],
    ['2026-W7,5,1', 'no-period 2026-W7 → 2026-W07'],
    ['Oct 26,5,1', 'no-period Oct 26'],
    ['2026-10,4,5,1', 'fields 2026-10,4,5,1 → 4.5'],
    ['2026-10,4', 'fields 2026-10,4'],
    ['2026-10;4;1', 'separator 2026-10;4;1'],
    ['2026-10,"4"0,1', 'text-after-quote "4"0'],
  ])('cannot be read from the line %s', (line, problem) => {
    const text = `period,value,n\n2026-09,4,1\n${line}\n2026-11,6,1`;
    expect(problems(text)).toEqual([problem]);
    expect(rows(text)).toEqual(['2026-09 4 1 -', '2026-11 6 1 -']);
  });

  test.each([
    ['', ['empty ']],
    ['\uFEFF\n', ['empty ']],
    ['period;value\n2026-10;4,5\n', ['separator period;value']],
    ['Period,values\n2026-10,4\n', ['missing-column Period,values', 'missing-column Period,values']],
    ['period,value,,n,n\n', ['blank-column ', 'duplicate-column n']],
  ])('cannot be read under the header of %j', (text, found) => {
    expect(problems(text)).toEqual(found);
    expect(rows(text)).toEqual([]);
  });

  test('stand once for each period and what it is of', () => {
    const text = 'period,value,region\n2026-10,4,\n2026-10,5,North\n2026-10,6,\n2026-10,7, North \n2026-11,4,\n';
    const { problems: found } = readMetricData(text);
    const dimensionsOf = ({ key, values }: Message) => key === 'metric-data/duplicate' && values.dimensions;
    expect(
      found.map(({ message, first }) => [dimensionsOf(message), first && text.slice(first.start, first.end)]),
    ).toEqual([
      [[], '2026-10,4,'],
      [['North'], '2026-10,5,North'],
    ]);
    expect(rows(text)).toHaveLength(3);
  });

  test('end in a row or a problem for every line, whatever the text', () => {
    const cell = fc.constantFrom('2026-10', '2026-W01', '4', '4.5', '', '"', '""', 'x', ';');
    const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = ['period,value,n', ...lines].join('\n');
        const data = readMetricData(text);
        const told = [...data.rows, ...data.problems].map(({ span }) => span);
        for (const { span } of readCsv(text).lines.slice(1)) {
          expect(told.some(({ start, end }) => start >= span.start && end <= span.end)).toBe(true);
        }
      }),
    );
  });
});
