import { csvRecords } from './csv-records.ts';
import { fileForm, oldOfficeFormat } from './file-form.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { type Bytes, type CellsRow, refuseCut, type Sheet, UnreadableSheet, withHeading } from './sheet.ts';
import { decodeText, detectEncoding } from './text-encoding.ts';

/** How a file is to be read, as far as it does not tell itself. */
export interface SheetForm {
  /** Any label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Of a workbook: its name, or its number from 1. */
  readonly sheet?: string | number;
  /** Of JSON: the way to the list. */
  readonly rows?: string;
  /** Rows that stand before the heading; blank ones count. */
  readonly skip?: number;
  /** Whether the first row names the columns. */
  readonly heading: boolean;
}

/** A sheet, and what was found out to read it. */
export interface OpenedSheet extends Sheet {
  /** Of files that are text. */
  readonly encoding?: TextEncoding;
  /** A workbook, whatever the file's name says. */
  readonly isDisguised?: true;
}

/** What formats other than CSV may weigh: they are held in memory. */
const wholeLimit = 2 ** 28;

/**
 * Opens an exported file: a workbook by its first bytes, JSON (`.json`, `.jsonl`, `.ndjson`) by its name; any other
 * text is CSV. What is plainly something else is refused by its name.
 */
export async function openSheet(name: string, read: () => Bytes, form: SheetForm): Promise<OpenedSheet> {
  const opened = await openRows(name, read, form);
  if ('rows' in opened) {
    const sheet = await withHeading(opened.rows, form);
    return /\.xls[xm]$/i.test(name) ? sheet : { ...sheet, isDisguised: true };
  }
  const { texts, encoding } = opened;
  if (!/\.(json|jsonl|ndjson)$/i.test(name)) {
    const records = refuseCut(csvRecords(texts, form.delimiter, form.skip), form.skip);
    return { ...(await withHeading(records, form)), encoding };
  }
  const { jsonSheet, jsonLinesSheet } = await import('./json-rows.ts');
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > wholeLimit)
      throw new UnreadableSheet((path) => ({
        key: 'action/import-too-large',
        values: { path, bytes: text.length, limit: wholeLimit },
      }));
  }
  return { ...(/\.json$/i.test(name) ? jsonSheet(text, form.rows) : jsonLinesSheet(text)), encoding };
}

/** What is in a file before anybody looks for a heading: the rows of a workbook, or a text and its encoding. */
export type OpenedRows =
  | { readonly rows: AsyncIterable<CellsRow>; readonly encoding?: undefined }
  | { readonly texts: AsyncIterable<string>; readonly encoding: TextEncoding };

/** Tells a workbook from text by its first bytes. What is plainly something else is refused by its name. */
export async function openRows(
  name: string,
  read: () => Bytes,
  form: Pick<SheetForm, 'encoding' | 'sheet'>,
): Promise<OpenedRows> {
  const found = fileForm(await firstBytes(read()));
  if (found !== undefined && found !== 'zip') {
    const format = found === 'old-office' ? oldOfficeFormat(await whole(read())) : found;
    throw new UnreadableSheet((path) => ({ key: 'action/import-other-format', values: { path, format } }));
  }
  if (found === 'zip' || /\.xls[xm]$/i.test(name)) {
    const { xlsxRows } = await import('./xlsx-rows.ts');
    return { rows: xlsxRows(await whole(read()), form.sheet) };
  }
  const named = form.encoding;
  const encoding: TextEncoding =
    named === undefined ? await detectEncoding(read()) : { name: new TextDecoder(named).encoding, by: 'named' };
  return { texts: decodeText(read(), encoding.name), encoding };
}

async function firstBytes(bytes: Bytes): Promise<Uint8Array> {
  for await (const chunk of bytes) return chunk;
  return new Uint8Array();
}

async function whole(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > wholeLimit)
      throw new UnreadableSheet((path) => ({
        key: 'action/import-too-large',
        values: { path, bytes: length, limit: wholeLimit },
      }));
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
