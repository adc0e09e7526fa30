import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxFile } from '../testing/xlsx.ts';
import { UnreadableSheet } from './sheet.ts';
import { xlsxRows } from './xlsx-rows.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const rows = (file: Uint8Array, sheet?: string | number): Promise<readonly unknown[]> => collect(xlsxRows(file, sheet));

const sheetOf = (cells: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  xlsxFile(
    { Sheet: [] },
    { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`, ...more },
  );

describe('a sheet', () => {
  test('keeps the numbers of its rows and the places of its cells, also where others are left out', async () => {
    const file = sheetOf('<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row><c><v>3</v></c></row>');
    const cells: (string | undefined)[] = [];
    cells[1] = '1';
    cells[26] = '2';
    expect(await rows(file)).toEqual([
      { number: 3, cells },
      { number: 4, cells: ['3'] },
    ]);
  });

  test('says texts, numbers, truth values and results of formulas, and nothing for an error', async () => {
    const file = sheetOf(
      '<row><c t="inlineStr"><is><t>in &amp; line</t></is></c><c t="str"><f>A1&amp;"x"</f><v>result</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>4.0999999999999996</v></c><c><v>1E3</v></c></row>',
    );
    expect(await rows(file)).toEqual([{ number: 1, cells: ['in & line', 'result', 'TRUE', undefined, '4.1', '1000'] }]);
  });

  test('shows a number as a date where its style does, in either calendar', async () => {
    const cells =
      '<row><c s="1"><v>46329</v></c><c s="2"><v>46329.427083333336</v></c><c s="1"><v>1</v></c><c s="9"><v>46329</v></c></row>';
    expect(await rows(sheetOf(cells))).toEqual([
      { number: 1, cells: ['2026-11-03', '2026-11-03T10:15:00', '1900-01-01', '46329'] },
    ]);
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>';
    const file = sheetOf('<row><c s="1"><v>44867</v></c></row>', { 'xl/workbook.xml': workbook });
    expect(await rows(file)).toEqual([{ number: 1, cells: ['2026-11-03'] }]);
  });

  test('may stand in XML with prefixes, as some programs write it', async () => {
    const file = xlsxFile(
      { Sheet: [] },
      { 'xl/worksheets/sheet1.xml': '<x:worksheet><x:row r="1"><x:c><x:v>7</x:v></x:c></x:row></x:worksheet>' },
    );
    expect(await rows(file)).toEqual([{ number: 1, cells: ['7'] }]);
  });

  test('is the first that can be seen, or the one that is named or numbered', async () => {
    const file = xlsxFile({ One: [['first']], Two: [['second']] });
    expect(await rows(file)).toEqual([{ number: 1, cells: ['first'] }]);
    expect(await rows(file, 'Two')).toEqual([{ number: 1, cells: ['second'] }]);
    expect(await rows(file, 2)).toEqual([{ number: 1, cells: ['second'] }]);
    const hidden =
      '<workbook xmlns:r="r"><sheets><sheet name="One" state="hidden" r:id="rId1"/><sheet name="Two" r:id="rId2"/></sheets></workbook>';
    expect(await rows(xlsxFile({ One: [['first']], Two: [['second']] }, { 'xl/workbook.xml': hidden }))).toEqual([
      { number: 1, cells: ['second'] },
    ]);
  });
});

describe('a hostile file', () => {
  test('that would unpack to more than fits is refused before it is unpacked', async () => {
    const bomb = xlsxFile({ Sheet: [['x']] }, { 'xl/sharedStrings.xml': ' '.repeat(2 ** 28 + 1) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    await expect(rows(bomb)).rejects.toMatchObject({ message: 'action/import-too-large' });
  });

  test('that says it is small and is not, is unpacked no further than it says', async () => {
    const file = xlsxFile({ Sheet: [['x']] }, { 'xl/sharedStrings.xml': ' '.repeat(2 ** 24) });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    // The sizes stand in the local header and in the directory, four bytes from the end of their fixed part.
    for (let at = 0; at + 4 < file.length; at++)
      if (view.getUint32(at, true) === 2 ** 24) view.setUint32(at, 1_000, true);
    await expect(rows(file)).rejects.toBeInstanceOf(UnreadableSheet);
  });

  test('with cells far away, parts that lead outside, or none at all, is no danger', async () => {
    expect(await rows(sheetOf('<row r="1"><c r="ZZZ1"><v>1</v></c><c r="A99999999999"><v>2</v></c></row>'))).toEqual([
      { number: 1, cells: ['2'] },
    ]);
    const outside = '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>';
    const file = xlsxFile({ Sheet: [['x']] }, { 'xl/_rels/workbook.xml.rels': outside });
    await expect(rows(file)).rejects.toMatchObject({ message: 'action/import-no-workbook' });
    await expect(rows(zipSync({ 'a.txt': strToU8('a') }))).rejects.toMatchObject({
      message: 'action/import-no-workbook',
    });
  });
});
