import type { CsvField } from './csv.ts';
import { applySplices } from './edit-lines.ts';

/** A field of a CSV text that is to say something else. */
export interface FieldEdit {
  readonly field: CsvField;
  readonly text: string;
}

/** Writes other texts into fields; blanks around them and quotes stay, and all other bytes. Quotes come where they must. */
export function replaceFields(text: string, edits: readonly FieldEdit[]): string {
  return applySplices(
    text,
    edits.map(({ field: { span }, text: said }) => {
      const written = text.slice(span.start, span.end);
      const isQuoted = written.startsWith('"');
      const [, before = '', after = ''] = isQuoted ? [] : (/^(\s*).*?(\s*)$/s.exec(written) ?? []);
      const start = span.start + before.length;
      const end = span.end - after.length;
      return { start, end, text: isQuoted ? inQuotes(said) : writeField(said) };
    }),
  );
}

/** A field of a new line, in quotes where they must be. */
export function writeField(text: string): string {
  return /[",\r\n]/.test(text) ? inQuotes(text) : text;
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
