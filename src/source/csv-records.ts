import { type Csv, type CsvProblem, readCsv } from './csv.ts';

/** One record of a CSV file: what a spreadsheet shows as one row, also where its cells have line breaks. */
export interface CsvRecord {
  /** From 1, blank rows counted. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly problem?: Exclude<CsvProblem['code'], 'stray-quote'>;
}

export const delimiters = [',', ';', '\t', '|'] as const;

/** A record longer than this has a quote that nobody closed. */
const longest = 2 ** 20;

/**
 * Reads CSV record by record from pieces of text, holding one record at a time: the pieces are cut at the ends of
 * records, and each is read as any CSV. A row says which of its quotes are wrong; the others are not lost with it.
 */
export async function* csvRecords(texts: AsyncIterable<string>, delimiter?: string): AsyncGenerator<CsvRecord> {
  let held = '';
  let scan = start;
  let wanted = delimiter;
  let number = 1;
  const read = function* (end: number): Generator<CsvRecord> {
    const text = held.slice(0, end);
    held = held.slice(end);
    scan = start;
    const csv = readCsv(text, wanted);
    yield* recordsOf(csv, text, number);
    // Where a quote was left open, the lines were read one by one.
    number += csv.problems.some(({ code }) => code === 'unclosed-quote') ? lineBreaks(text) : 1;
  };

  for await (const text of texts) {
    held += text;
    if (wanted === undefined) {
      const head = firstLine(held);
      if (head === undefined && held.length < longest) continue;
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
      else if (held.length > longest) yield* read(held.lastIndexOf('\n') + 1 || held.length);
      else break;
    }
  }
  wanted ??= guessDelimiter(held);
  while (held !== '') {
    const { end } = scanRecord(held, start, wanted);
    yield* read(end ?? held.length);
  }
}

/** The delimiter that stands most often in the heading, outside quotes. */
function guessDelimiter(heading: string): string {
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function firstLine(text: string): string | undefined {
  const { end } = scanRecord(text, start, '');
  return end === undefined ? undefined : text.slice(0, end);
}

interface Scan {
  readonly at: number;
  /** `start`: of a field; `quoted`: within quotes; `plain`: in a field without them, or after them. */
  readonly state: 'start' | 'quoted' | 'plain';
  /** Where the record ends, its line break included. */
  readonly end?: number;
}

const start: Scan = { at: 0, state: 'start' };

/** Goes on looking for the end of the first record. A CR at the very end waits for the LF that may follow. */
function scanRecord(text: string, from: Scan, delimiter: string): Scan {
  let { at, state } = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (state === 'quoted') {
      if (character !== '"') continue;
      // Whether this quote closes the field or is one of two, the next character tells.
      if (at + 1 === text.length) return { at, state };
      if (text[at + 1] === '"') at++;
      else state = 'plain';
    } else if (character === '\n') return { at, state, end: at + 1 };
    else if (character === '\r') {
      if (at + 1 === text.length) return { at, state };
      return { at, state, end: text[at + 1] === '\n' ? at + 2 : at + 1 };
    } else if (character === '"' && (state === 'start' || (delimiter === '' && /[,;\t|]/.test(text[at - 1] ?? '')))) {
      state = 'quoted';
    } else state = character === delimiter ? 'start' : 'plain';
  }
  return { at, state };
}

/** The lines of a piece as records. Both lists are in order, so each is gone through once. */
function* recordsOf({ lines, problems }: Csv, text: string, first: number): Generator<CsvRecord> {
  let number = first;
  let counted = 0;
  let next = 0;
  for (const { fields, span } of lines) {
    number += lineBreaks(text.slice(counted, span.start));
    counted = span.start;
    let problem: CsvRecord['problem'];
    for (; (problems[next]?.span.start ?? span.end) < span.end; next++) {
      const code = problems[next]?.code;
      // A quote in the middle of a bare field (5" pipe) is what many programs write: it is taken as it stands.
      if (code !== 'stray-quote') problem ??= code;
    }
    yield { number, cells: fields.map((field) => field.text), ...(problem === undefined ? {} : { problem }) };
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
