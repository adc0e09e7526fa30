import { visibleText } from '../visible-text.ts';

/** What a spreadsheet would run, or what only looks like our guard before it: both get an apostrophe, which an import takes off again. */
const guarded = /^'*\s*[=+\-@＝＋－＠]/;
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Rows as CSV (RFC 4180) that a spreadsheet opens and runs nothing of; a mark of UTF-8 in front, without which Excel guesses. */
export function sheetCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string): string {
  const text = visibleText(value);
  const inert = guarded.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",;\t\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Rows as a workbook of one sheet: texts, which no spreadsheet runs, under a heading that stays in sight. */
export async function sheetXlsx(rows: readonly (readonly string[])[], name: string): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const [head = [], ...body] = rows;
  const cells = [
    head.map((value) => ({ value: visibleText(value), fontWeight: 'bold' as const, wrap: true })),
    ...body.map((row) =>
      row.map((value) =>
        value === '' ? null : { value: visibleText(value), type: String, wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ];
  return writeExcelFile(cells, {
    sheet: name,
    stickyRowsCount: 1,
    columns: head.map(() => ({ width: 24 })),
  }).toBuffer();
}
