import type { Span } from '../diagnostic.ts';

/** One field of a line: what it says, without its quotes, and where it stands, with them. */
export interface CsvField {
  readonly text: string;
  readonly span: Span;
}

export interface CsvLine {
  readonly fields: readonly CsvField[];
  /** Without its line break. */
  readonly span: Span;
  /** Its quotes are wrong: what stands in its fields cannot be told. */
  readonly broken: boolean;
}

export interface CsvProblem {
  /** `stray-quote`: a quote in a field that does not begin with one. */
  readonly code: 'unclosed-quote' | 'text-after-quote' | 'stray-quote';
  readonly span: Span;
}

/** A CSV text as lines of fields, with places. Read as far as it can be. */
export interface Csv {
  readonly lines: readonly CsvLine[];
  readonly problems: readonly CsvProblem[];
}

/**
 * Reads CSV (RFC 4180). Lines may end with LF, CRLF or CR; a byte order mark and lines with nothing on them are passed
 * over. Never throws. No library for it says where each field stands, and a finding has to.
 */
export function readCsv(text: string, separator = ','): Csv {
  const lines: CsvLine[] = [];
  const problems: CsvProblem[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const start = at;
    const sound = problems.length;
    const fields: CsvField[] = [];
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
      fields.push({ text: field.text, span: { start: at, end: field.end } });
      if (field.problem) problems.push({ code: field.problem, span: { start: at, end: field.end } });
      at = field.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (at > start) lines.push({ fields, span: { start, end: at }, broken: problems.length > sound });
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { lines, problems };
}

interface ReadField {
  readonly text: string;
  readonly end: number;
  readonly problem?: CsvProblem['code'];
}

function plainField(text: string, start: number, separator: string): ReadField {
  const end = fieldEnd(text, start, separator);
  const found = text.slice(start, end);
  return found.includes('"') ? { text: found, end, problem: 'stray-quote' } : { text: found, end };
}

function quotedField(text: string, start: number, separator: string): ReadField {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) {
    // The quote would swallow the rest of the file: the next line is most likely a line again.
    const end = fieldEnd(text, start, '\n');
    return { text: text.slice(start + 1, end), end, problem: 'unclosed-quote' };
  }
  const said = text.slice(start + 1, close).replaceAll('""', '"');
  const end = fieldEnd(text, close + 1, separator);
  return end === close + 1 ? { text: said, end } : { text: said, end, problem: 'text-after-quote' };
}

/** Where a field ends that is not quoted: at the next separator or line break. */
function fieldEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
