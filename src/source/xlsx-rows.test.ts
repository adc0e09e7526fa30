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

  test('says texts, numbers, truth values and results of formulas, and what an error shows', async () => {
    const file = sheetOf(
      '<row><c t="inlineStr"><is><t>in &amp; line</t></is></c><c t="str"><f>A1&amp;"x"</f><v>result</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>4.0999999999999996</v></c><c><v>1E3</v></c></row>',
    );
    expect(await rows(file)).toEqual([
      { number: 1, cells: ['in & line', 'result', 'TRUE', { code: 'error', shown: '#N/A' }, '4.1', '1000'] },
    ]);
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

describe('a workbook of another program', () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

  test('has its parts where its relationships say, whatever their names, their case and their place', async () => {
    const file = zip({
      '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/Book/Main.xml')}</Relationships>`,
      'book/main.XML':
        '<workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="c"/><sheet name="Data" r:id="d"/></sheets></workbook>',
      'book/_rels/Main.xml.rels': `<Relationships>${[
        relation('c', 'chartsheet', 'chart.xml'),
        relation('d', 'worksheet', '../Cells/one.xml'),
        relation('s', 'sharedStrings', 'words.xml'),
        relation('f', 'styles', 'looks.xml'),
      ].join('')}</Relationships>`,
      'book/chart.xml': '<chartsheet/>',
      'Cells\\ONE.xml': '<worksheet><row><c t="s"><v>0</v></c><c s="0"><v>46329</v></c></row></worksheet>',
      'book/words.xml': '<sst><si><t>from the words</t></si></sst>',
      'book/looks.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect(await rows(file)).toEqual([{ number: 1, cells: ['from the words', '2026-11-03'] }]);
    expect(await rows(file, 2)).toEqual([{ number: 1, cells: ['from the words', '2026-11-03'] }]);
    await expect(rows(file, 'Chart')).rejects.toMatchObject({ message: 'action/import-no-sheet' });
  });

  test('keeps its calendar where an extension has settings of the same name', async () => {
    const workbook =
      '<workbook xmlns:r="r" xmlns:x15="x"><workbookPr date1904="true"/><sheets><sheet name="S" r:id="rId1"/></sheets><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';
    const file = sheetOf('<row><c s="1"><v>44867</v></c></row>', { 'xl/workbook.xml': workbook });
    expect(await rows(file)).toEqual([{ number: 1, cells: ['2026-11-03'] }]);
  });

  test('may have texts as CDATA, with escapes in either case, and with reading aids', async () => {
    const file = sheetOf(
      [
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
        '<c t="inlineStr"><is><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
        '<c t="inlineStr"><v>7</v><is><t>seven</t></is></c><c t="str"><v>a_x000D__x005f_x000A_</v></c></row>',
      ].join(''),
      { 'xl/sharedStrings.xml': '<sst><si><t><![CDATA[a < b & c]]></t></si><si><t>x_x000d_y</t></si></sst>' },
    );
    expect(await rows(file)).toEqual([{ number: 1, cells: ['a < b & c', 'x\ry', '東京', 'seven', 'a\r_x000A_'] }]);
  });

  test('shows numbers by patterns of digits, shares and spans of time', async () => {
    const formats = ['000-00', '0.0%', '[h]:mm:ss', '[h]:mm;@', '#,##0.00 "h"', '"N"0000', `${'['.repeat(200_000)}0`];
    const styles = `<styleSheet><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs></styleSheet>`;
    const values = [421, 0.125, 1.5, 0.25, 1234.5, 12, 5];
    const cells = values.map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('');
    expect(await rows(sheetOf(`<row>${cells}<c s="0"><v>1234567</v></c></row>`, { 'xl/styles.xml': styles }))).toEqual([
      { number: 1, cells: ['004-21', '12.5%', '36:00:00', '06:00:00', '1234.5', 'N0012', '5', '12345-67'] },
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
