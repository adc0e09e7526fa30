import { readXml } from './xlsx-parts.ts';
import { openWorkbook, type XlsxWorkbook } from './xlsx-workbook.ts';

/** A row of a sheet as texts; cells that are empty, or hold an error, are undefined. */
export interface XlsxRow {
  /** As the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly (string | undefined)[];
}

/** A sheet has no more columns than this. */
const mostColumns = 16_384;

/**
 * Reads the rows of a sheet one after the other. Of a formula the last result counts, and it is never run. Dates
 * become `2026-11-03`, those with a time of day `2026-11-03T09:12:00`, by the clock that the author had in mind.
 */
export async function* xlsxRows(file: Uint8Array, sheet?: string | number): AsyncGenerator<XlsxRow> {
  const workbook = openWorkbook(file, sheet);
  let ready: XlsxRow[] = [];
  let number = 0;
  let cells: (string | undefined)[] = [];
  let cell: { readonly column: number; readonly type: string; readonly style: number } | undefined;
  let said = '';
  let isValue = false;
  const xml = readXml(workbook.sheet, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes.r) > number ? Number(attributes.r) : number + 1;
        cells = [];
      } else if (name === 'c') {
        const column = columnOf(attributes.r) ?? cells.length;
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
        said = '';
      } else isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && cell) said += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'c' && cell) {
        if (cell.column < mostColumns) cells[cell.column] = cellText(workbook, cell.type, cell.style, said);
        cell = undefined;
      } else if (name === 'row') ready.push({ number, cells });
    },
  });
  for (const _ of xml) {
    yield* ready;
    ready = [];
  }
}

/** The index of a cell's column: `A1` is in 0, `AB7` in 27. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(workbook: XlsxWorkbook, type: string, style: number, said: string): string | undefined {
  if (said === '' || type === 'e') return undefined;
  if (type === 's') return workbook.sharedTexts[Number(said)];
  if (type === 'b') return said === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return said;
  const value = Number(said);
  if (!Number.isFinite(value)) return said;
  const meaning = workbook.styles[style] ?? 'number';
  // A spreadsheet shows fifteen digits; what lies behind them is noise.
  if (meaning === 'number') return String(Number(value.toPrecision(15)));
  return dateText(value, meaning, workbook.from1904) ?? said;
}

const msPerDay = 86_400_000;
const firstDay1900 = Date.UTC(1899, 11, 30);
const firstDay1904 = Date.UTC(1904, 0, 1);

/** Days since the first one, with fractions, as what a clock shows. */
function dateText(days: number, meaning: 'date' | 'time', from1904: boolean): string | undefined {
  // In the calendar of 1900 there is a 29 February 1900: days before it are off by one.
  const real = !from1904 && days < 60 ? days + 1 : days;
  const moment = new Date((from1904 ? firstDay1904 : firstDay1900) + Math.round((real * msPerDay) / 1000) * 1000);
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return undefined;
  const text = moment.toISOString();
  return meaning === 'date' && text.includes('T00:00:00') ? text.slice(0, 10) : text.slice(0, 19);
}
