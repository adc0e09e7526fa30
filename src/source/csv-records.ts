import { type Csv, readCsv } from './csv.ts';
import type { RowProblem } from './sheet.ts';

/** One record of a CSV file: what a spreadsheet shows as one row, also where its cells have line breaks. */
export interface CsvRecord {
  /** From 1, blank rows counted. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly problem?: RowProblem;
}

export const delimiters = [',', ';', '\t', '|'] as const;

/** Characters of a record that are waited for: one that is longer has a quote that nobody closed. */
const longest = 2 ** 23;

/** A heading that is longer is taken as it stands to guess the delimiter by. */
const longestHeading = 2 ** 20;

/**
 * Reads CSV record by record from pieces of text, holding one record at a time: the pieces are cut at the ends of
 * records, and each is read as any CSV. A row says which of its quotes are wrong; the others are not lost with it.
 * The delimiter is guessed from the record after the first `skip`, the heading.
 */
export async function* csvRecords(
  texts: AsyncIterable<string>,
  delimiter?: string,
  skip = 0,
): AsyncGenerator<CsvRecord> {
  let held = '';
  let scan = start;
  let wanted = delimiter;
  let number = 1;
  const read = function* (end: number): Generator<CsvRecord> {
    const csv = readCsv(held.slice(0, end), wanted);
    held = held.slice(end);
    scan = start;
    yield* recordOf(csv, number);
    number++;
  };

  for await (const text of texts) {
    held += text;
    if (wanted === undefined) {
      const head = lineAfter(held, skip);
      if (head === undefined && held.length < longestHeading) continue;
      const named = /^sep=(.)\r?\n/u.exec(held);
      wanted = named?.[1] ?? guessDelimiter(head ?? held);
      if (named) {
        held = held.slice(named[0].length);
        number++;
      }
    }
    for (;;) {
      scan = scanRecord(held, scan, wanted);
      if (scan.end !== undefined) yield* read(scan.end);
      else if (held.length > longest) yield* read(brokenEnd(held, scan));
      else break;
    }
  }
  wanted ??= guessDelimiter(lineAfter(held, skip) ?? held);
  while (held !== '') {
    const last = scanRecord(held, start, wanted);
    yield* read(last.end ?? brokenEnd(held, last));
  }
}

/** The delimiter that stands most often in the heading, outside quotes. */
function guessDelimiter(heading: string): string {
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** The record after so many others, as it is written; undefined where the text ends before it does. */
function lineAfter(text: string, skip: number): string | undefined {
  let from = 0;
  for (let left = skip; ; left--) {
    const { end } = scanRecord(text, { at: from, state: 'start' }, '');
    if (end === undefined) return undefined;
    if (left === 0) return text.slice(from, end);
    from = end;
  }
}

/** Where a record ends that has no end of its own: after the line in which its quote was opened. */
function brokenEnd(text: string, { at, state, opened }: Scan): number {
  // A quote at the very end closes what it stands in.
  if (state !== 'quoted' || at < text.length) return text.length;
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = opened ?? 0;
  return lineEnd.exec(text) ? lineEnd.lastIndex : text.length;
}

interface Scan {
  readonly at: number;
  /** `start`: of a field; `quoted`: within quotes; `plain`: in a field without them, or after them. */
  readonly state: 'start' | 'quoted' | 'plain';
  /** Where the last quote stands that began a field. */
  readonly opened?: number;
  /** Where the record ends, its line break included. */
  readonly end?: number;
}

const start: Scan = { at: 0, state: 'start' };

/** Goes on looking for the end of the first record. A CR at the very end waits for the LF that may follow. */
function scanRecord(text: string, from: Scan, delimiter: string): Scan {
  let { at, state, opened } = from;
  const here = (): Scan => (opened === undefined ? { at, state } : { at, state, opened });
  for (; at < text.length; at++) {
    const character = text[at];
    if (state === 'quoted') {
      if (character !== '"') continue;
      // Whether this quote closes the field or is one of two, the next character tells.
      if (at + 1 === text.length) return here();
      if (text[at + 1] === '"') at++;
      else state = 'plain';
    } else if (character === '\n') return { at, state, end: at + 1 };
    else if (character === '\r') {
      if (at + 1 === text.length) return here();
      return { at, state, end: text[at + 1] === '\n' ? at + 2 : at + 1 };
    } else if (character === '"' && (state === 'start' || (delimiter === '' && /[,;\t|]/.test(text[at - 1] ?? '')))) {
      state = 'quoted';
      opened = at;
    } else state = character === delimiter ? 'start' : 'plain';
  }
  return here();
}

/** What was read of one record; nothing of a blank line. */
function* recordOf({ lines, problems }: Csv, number: number): Generator<CsvRecord> {
  // A quote in the middle of a bare field (5" pipe) is what many programs write: it is taken as it stands.
  const code = problems.map((problem) => problem.code).find((one) => one !== 'stray-quote');
  for (const { fields } of lines) {
    yield { number, cells: fields.map((field) => field.text), ...(code === undefined ? {} : { problem: { code } }) };
  }
}
