import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRecord, csvRecords } from './csv-records.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function records(text: string, size = 7, delimiter?: string): Promise<readonly CsvRecord[]> {
  return collect(csvRecords(pieces(text, size), delimiter));
}

describe('records of a CSV file', () => {
  test('are numbered as a spreadsheet numbers its rows: blank ones count, line breaks in a cell do not', async () => {
    expect(await records('a,b\r\n\r\n"1\n2\r\n3",x\n4,y')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 3, cells: ['1\n2\r\n3', 'x'] },
      { number: 4, cells: ['4', 'y'] },
    ]);
  });

  test.each([
    ['a,b;c\n1,2', ['a', 'b;c']],
    ['a;b,c;d\n1;2', ['a', 'b,c', 'd']],
    ['"a;b;c",d\n1,2', ['a;b;c', 'd']],
    ['a\tb\n1\t2', ['a', 'b']],
    ['a|b\n1|2', ['a', 'b']],
    ['one\n1,5', ['one']],
  ])('are split by the character that the heading has most of: %j', async (text, heading) => {
    expect((await records(text))[0]?.cells).toEqual(heading);
  });

  test('a quote that is never closed spoils its own row; the rows after it are read', async () => {
    expect(await records('a,b\n1,"open\n2,x\n3,y\n')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', 'open'], problem: { code: 'unclosed-quote' } },
      { number: 3, cells: ['2', 'x'] },
      { number: 4, cells: ['3', 'y'] },
    ]);
  });

  test('a quote within a bare cell is taken as it stands, text after a quoted one is not', async () => {
    expect(await records('a,b\n5" pipe,x\n"5" pipe,x\n7,y')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['5" pipe', 'x'] },
      { number: 3, cells: ['5', 'x'], problem: { code: 'text-after-quote' } },
      { number: 4, cells: ['7', 'y'] },
    ]);
  });

  test('a cell of three million characters that is closed is a cell', async () => {
    const long = 'x\n'.repeat(1_500_000);
    expect(await records(`a,b\n1,"${long}"\n2,y\n`, 2 ** 16)).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', long] },
      { number: 3, cells: ['2', 'y'] },
    ]);
  });

  test('a quote that is never closed costs its own row alone, also where more follows than is held', async () => {
    const rows = `x,"open\n${`1,${'x'.repeat(1_000)}\n`.repeat(9_000)}`;
    let count = 0;
    for await (const { problem } of csvRecords(pieces(rows, 2 ** 16), ',')) if (problem === undefined) count++;
    expect(count).toBe(9_000);
  });

  test('are what was written, however the text is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a1,;"\n\r\t é'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, delimiter, end, size) => {
          const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter));
          const read = await records(quoted.join(end), size, delimiter);
          expect(read).toEqual(rows.map((cells, index) => ({ number: index + 1, cells })));
        },
      ),
    );
  });
});
