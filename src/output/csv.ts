import { csvField } from '../render/text-data.ts';

/** A CSV document (RFC 4180, but lines end with LF as everything in git does): a line of headings, then the rows. */
export function csvDocument(
  headings: readonly string[],
  rows: readonly (readonly (string | number | boolean | undefined)[])[],
): string {
  return [headings, ...rows].map((row) => `${row.map((field) => csvField(field)).join(',')}\n`).join('');
}
