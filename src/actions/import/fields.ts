import type { Message } from '../../diagnostic.ts';
import type { Zone } from '../../model/calendar/zone.ts';
import { type ImportField, type ImportMapping, importFields, tableKey, textFor } from '../../model/import-mapping.ts';
import { readMoment } from '../../model/import-time.ts';
import { htmlToText } from '../../source/html-text.ts';
import type { Cell, CellFault, SheetRow } from '../../source/sheet.ts';

/** Why a row is refused: the field it is about, and what is wrong. */
export interface RowFault {
  readonly field?: string;
  readonly message: Message;
  readonly hints?: readonly Message[];
}

/** The longest text that is taken, in characters. Nobody says more; a file of it stays readable. */
const longestText = 100_000;
const longestLine = 1_000;

export type FieldTexts = ReadonlyMap<ImportField, readonly string[]>;

/** What a row says of each field, in our values: columns first, constants where these hold nothing. */
export function fieldTexts(row: SheetRow, mapping: ImportMapping): FieldTexts {
  const texts = new Map<ImportField, readonly string[]>();
  for (const field of importFields) {
    const clean = cleanerOf(field);
    const raw = (mapping.columns.get(field) ?? []).map(({ value }) => textOf(row.cell(value)));
    const cells = (field === 'tags' ? raw.flatMap((cell) => splitTags(cell, mapping)) : raw)
      .map(clean)
      .filter((cell) => cell !== '');
    const table = mapping.values.get(field);
    const ours = cells.flatMap(
      (cell) => (table?.get(tableKey(cell)) ?? table?.get('*'))?.map(({ value }) => value) ?? [textFor(field, cell)],
    );
    const said = cells.length > 0 ? ours : (mapping.constants.get(field) ?? []).map(({ value }) => value);
    if (said.length > 0) texts.set(field, said);
  }
  return texts;
}

/** Texts that people read come without the HTML of another system; ids stay as they are. */
function cleanerOf(field: ImportField): (text: string) => string {
  if (field === 'text') return (text) => cleanText(htmlToText(text));
  if (field === 'origin.site' || field === 'origin.type') return (text) => cleanLine(htmlToText(text));
  return cleanLine;
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** What spreadsheets write for a cell with an error, in a text export too. */
const shownError =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!|#{2,})$/u;

/** The cells of mapped columns that do not say what was meant: a case without it would never be mended by a later import. */
export function cellFaults(row: SheetRow, mapping: ImportMapping): readonly RowFault[] {
  return [...mapping.columns].flatMap(([field, columns]) =>
    columns.flatMap(({ value }): readonly RowFault[] => {
      const cell = row.cell(value);
      if (typeof cell === 'object') return [{ field, message: cellMessage(cell) }];
      const shown = cell?.trim() ?? '';
      return shownError.test(shown) ? [{ field, message: cellMessage({ code: 'error', shown }) }] : [];
    }),
  );
}

export function cellMessage({ code, shown: whole }: CellFault): Message {
  const shown = shorten(whole);
  switch (code) {
    case 'error':
      return { key: 'action/import-cell-error', values: { shown } };
    case 'long-number':
      return { key: 'action/import-cell-long-number', values: { shown } };
    case 'uncalculated':
      return { key: 'action/import-cell-uncalculated', values: {} };
  }
}

/** Several tags in one cell stand with commas, semicolons or line breaks between, unless the table knows the whole. */
function splitTags(cell: string, mapping: ImportMapping): readonly string[] {
  return mapping.values.get('tags')?.has(tableKey(cell)) ? [cell] : cell.split(/[,;\n]/);
}

/** When a case was received; a fault where the text is no moment in any of the formats. */
export function receivedOf(texts: FieldTexts, mapping: ImportMapping, zone: Zone): string | RowFault {
  const text = one(texts, 'received');
  if (text === undefined) return { field: 'received', message: { key: 'schema/blank', values: {} } };
  const read = readMoment(text, mapping.formats, { from: mapping.zone ?? zone, to: zone });
  if ('moment' in read) return read.moment;
  const values = { given: shorten(text) };
  return {
    field: 'received',
    message:
      read.fault === 'impossible'
        ? { key: 'action/import-wrong-time', values }
        : { key: 'action/import-bad-time', values },
  };
}

/** A mark as a number; a decimal comma counts, and of a share the number before its sign. */
export function scoreOf(texts: FieldTexts): number | undefined | RowFault {
  const text = one(texts, 'score.value');
  if (text === undefined) return undefined;
  const digits = text.replace(/\s/gu, '').replace(',', '.').replace(/%$/, '');
  if (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(digits)) return Number(digits);
  return { field: 'score.value', message: { key: 'action/import-bad-number', values: { given: shorten(text) } } };
}

/** The texts that are longer than any file should hold. */
export function tooLong(texts: FieldTexts): readonly RowFault[] {
  return [...texts].flatMap(([field, said]): readonly RowFault[] => {
    const limit = field === 'text' ? longestText : longestLine;
    const length = said.reduce((sum, text) => sum + text.length, 0);
    return length > limit ? [{ field, message: { key: 'action/import-too-long', values: { length, limit } } }] : [];
  });
}

export function one(texts: FieldTexts, field: ImportField): string | undefined {
  return texts.get(field)?.[0];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What a client's words never need: control characters and those that turn the direction of a text. */
const unwanted = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** A text of another system as it may stand in a file: its words and line breaks, and nothing that acts. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .toWellFormed()
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
