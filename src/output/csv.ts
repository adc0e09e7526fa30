import { csvField, quotedField } from '../render/text-data.ts';

/** A CSV document (RFC 4180, but lines end with LF as everything in git does): a line of headings, then the rows. */
export function csvDocument(
  headings: readonly string[],
  rows: readonly (readonly (string | number | boolean | undefined)[])[],
): string {
  return [headings, ...rows].map((row) => `${row.map((field) => csvField(field)).join(',')}\n`).join('');
}

/** How lines are written: `excel` as a Russian Excel opens them, with semicolons, decimal commas and a mark of the encoding. */
export type CsvStyle = 'plain' | 'excel';

/** What a field of a table is: a text that a spreadsheet might run, or what is safe as it stands. */
export type CsvFieldKind = 'any-text' | 'plain';

/** The same, line by line, of fields whose kind is known: an id that is `-` stays one. `null` is an empty field. */
export function* csvLines(
  columns: readonly { readonly name: string; readonly kind: CsvFieldKind }[],
  rows: Iterable<readonly (string | number | boolean | null)[]>,
  style: CsvStyle,
): Iterable<string> {
  const separator = style === 'excel' ? ';' : ',';
  const end = style === 'excel' ? '\r\n' : '\n';
  yield `${style === 'excel' ? '\uFEFF' : ''}${columns.map(({ name }) => name).join(separator)}${end}`;
  const kinds = columns.map(({ kind }) => kind);
  for (const row of rows) {
    yield `${row.map((value, index) => field(value, kinds[index] ?? 'any-text', style)).join(separator)}${end}`;
  }
}

function field(value: string | number | boolean | null, kind: CsvFieldKind, style: CsvStyle): string {
  if (typeof value === 'number') return style === 'excel' ? csvField(value).replace('.', ',') : csvField(value);
  // A hyphen alone is no formula.
  return typeof value === 'string' && (kind === 'plain' || value === '-') ? quotedField(value) : csvField(value);
}
