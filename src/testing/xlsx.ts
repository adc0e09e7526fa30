import { strToU8, zipSync } from 'fflate';

/** A cell: a text, a number, or a number shown as a date or as a date with a time. */
export type TestCell = string | number | { readonly days: number; readonly format: 'date' | 'time' } | undefined;

/** A workbook as Excel writes it: shared texts, styles, and rows that leave empty cells out. */
export function xlsxFile(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const shared: string[] = [];
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names
      .map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>',
  };
  for (const [index, rows] of Object.values(sheets).entries()) {
    const lines = rows.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row, shared)).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
  }
  parts['xl/sharedStrings.xml'] = `<sst>${shared.join('')}</sst>`;
  return zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...more }).map(([path, text]) => [path, strToU8(text)])),
  );
}

function cellXml(cell: TestCell, column: number, row: number, shared: string[]): string {
  if (cell === undefined) return '';
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (typeof cell === 'string') {
    // Half of the text bold, as people do, and how it is pronounced beside it.
    const half = Math.floor(cell.length / 2);
    const [start, end] = [xml(cell.slice(0, half)), xml(cell.slice(half))];
    shared.push(`<si><r><t>${start}</t></r><r><rPr><b/></rPr><t>${end}</t></r><rPh><t>no</t></rPh></si>`);
    return `<c r="${place}" t="s"><v>${shared.length - 1}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${place}"><f>SUM(1)</f><v>${cell}</v></c>`;
  return `<c r="${place}" s="${cell.format === 'date' ? 1 : 2}"><v>${cell.days}</v></c>`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
