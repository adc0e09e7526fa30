import { csvRecords } from './csv-records.ts';
import { type Bytes, type Sheet, UnreadableSheet, withHeading } from './sheet.ts';
import { decodeText, detectEncoding, type Encoding } from './text-encoding.ts';

/** How a file is to be read, as far as it does not tell itself. */
export interface SheetForm {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Of a workbook: its name, or its number from 1. */
  readonly sheet?: string | number;
  /** Of JSON: the way to the list. */
  readonly rows?: string;
  /** Whether the first row names the columns. */
  readonly heading: boolean;
}

/** What formats other than CSV may weigh: they are held in memory. */
const wholeLimit = 2 ** 28;

/** Opens an exported file by the ending of its name: `.xlsx`, `.json` (`.jsonl`, `.ndjson`), anything else is CSV. */
export async function openSheet(name: string, read: () => Bytes, form: SheetForm): Promise<Sheet> {
  if (/\.xlsx$/i.test(name)) {
    const { xlsxRows } = await import('./xlsx-rows.ts');
    return withHeading(xlsxRows(await whole(read()), form.sheet), form.heading);
  }
  const encoding = form.encoding ?? (await detectEncoding(read()));
  const texts = decodeText(read(), encoding);
  if (!/\.(json|jsonl|ndjson)$/i.test(name)) return withHeading(csvRecords(texts, form.delimiter), form.heading);
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
  return /\.json$/i.test(name) ? jsonSheet(text, form.rows) : jsonLinesSheet(text);
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
