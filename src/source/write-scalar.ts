import type { PlainValue } from './edit-types.ts';
import { type Quotes, writeText } from './write-text.ts';

/** A scalar on one line. An empty list or map is one too: `[]`, `{}`. */
export function writeScalar(value: PlainValue, quotes: Quotes, inFlow: boolean): string {
  if (typeof value === 'string') return writeText(value, quotes, inFlow);
  if (Array.isArray(value)) return '[]';
  return typeof value === 'object' && value !== null ? '{}' : String(value);
}

/**
 * A text of several lines as the head and the lines of a literal block, or `undefined` where a literal block would
 * not hold it safely: invisible characters, or blanks at its end that nobody would see.
 *
 * @param parentColumn the column of the key or dash it belongs to
 * @param column where its lines begin
 */
export function writeLiteral(
  text: string,
  parentColumn: number,
  column: number,
): { readonly head: string; readonly body: readonly string[] } | undefined {
  const content = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!content.includes('\n') && content === text) return undefined;
  if (!/^[\t\n\x20-\x7E\xA0-\u2027\u202A-\uFEFE\uFF00-\uFFFD]*$/.test(text)) return undefined;
  if (/[\u{D800}-\u{DFFF}]/u.test(text)) return undefined;
  if (!/\S$/.test(content)) return undefined;
  const indicator = /^\n*[ \t]/.test(content) ? String(column - parentColumn) : '';
  if (indicator.length > 1) return undefined;
  const pad = ' '.repeat(column);
  return {
    head: `|${indicator}${content === text ? '-' : ''}`,
    body: content.split('\n').map((line) => (line === '' ? '' : pad + line)),
  };
}
