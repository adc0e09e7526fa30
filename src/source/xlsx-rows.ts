import type { Cell, CellsRow } from './sheet.ts';
import { numberText } from './xlsx-numbers.ts';
import { readXml } from './xlsx-parts.ts';
import { textReader, unescapeText } from './xlsx-text.ts';
import { openWorkbook, type XlsxWorkbook } from './xlsx-workbook.ts';

/** A sheet has no more columns than this. */
const mostColumns = 16_384;

/** What the file says of a cell. */
interface WrittenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** The element `v`; undefined where there is none. */
  value?: string;
  isFormula: boolean;
}

/**
 * Reads the rows of a sheet one after the other, by the numbers that the spreadsheet shows. Of a formula the last
 * result counts, and it is never run. Dates become `2026-11-03`, those with a time of day `2026-11-03T09:12:00`.
 */
export async function* xlsxRows(file: Uint8Array, sheet?: string | number): AsyncGenerator<CellsRow> {
  const workbook = openWorkbook(file, sheet);
  let ready: CellsRow[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let isHidden = false;
  let cell: WrittenCell | undefined;
  let isValue = false;
  const inline = textReader();
  const xml = readXml(workbook.sheet, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes.r) > number ? Number(attributes.r) : number + 1;
        cells = [];
        isHidden = attributes.hidden === '1' || attributes.hidden === 'true';
      } else if (name === 'c') {
        const column = columnOf(attributes.r) ?? cells.length;
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), isFormula: false };
        inline.start();
      } else if (cell) {
        isValue = name === 'v';
        if (isValue) cell.value = '';
        if (name === 'f') cell.isFormula = true;
        inline.open(name);
      }
    },
    text: (text) => {
      if (isValue && cell) cell.value = (cell.value ?? '') + text;
      inline.text(text);
    },
    close: (name) => {
      isValue = false;
      inline.close(name);
      if (name === 'c' && cell) {
        if (cell.column < mostColumns) cells[cell.column] = cellText(workbook, cell, inline.said());
        cell = undefined;
      } else if (name === 'row') ready.push({ number, cells, ...(isHidden ? { hidden: true } : {}) });
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

function cellText(workbook: XlsxWorkbook, { type, style, value, isFormula }: WrittenCell, inline: string): Cell {
  // The result of a formula may be an empty text; any other that is missing was never worked out.
  const hasResult = value !== undefined && (value !== '' || type === 'str');
  if (isFormula && (!hasResult || workbook.isUncalculated)) return { code: 'uncalculated', shown: value ?? '' };
  if (type === 'inlineStr' && inline !== '') return inline;
  if (value === undefined || value === '') return undefined;
  if (type === 'e') return { code: 'error', shown: value };
  if (type === 's') return workbook.sharedTexts[Number(value)];
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return unescapeText(value);
  return numberText(value, workbook.styles[style] ?? 'number', workbook.from1904);
}
