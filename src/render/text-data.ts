import { visibleText } from '../visible-text.ts';
import { plainLine } from './text.ts';

/** What a spreadsheet takes for the beginning of a formula, in half and full width; whitespace before it is skipped as some of them do. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;
const number = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * One field of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front;
 * a number stays a number, also when it comes as text. Nothing, and a number that is none, is an empty field.
 */
export function csvField(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return String(value ?? '');
  const text = visibleText(value);
  const inert = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return quotedField(inert);
}

/** A text as a field of a CSV file, in quotes where it needs them, whatever a spreadsheet makes of it. */
export function quotedField(text: string): string {
  return /[",;\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** JSON to stand inside `<script type="application/json">`, for `JSON.parse`: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null';
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The value of a mail header: one line, so that no text can begin a header of its own. Encoding (RFC 2047) is the sender's. */
export function mailHeader(text: string): string {
  return plainLine(text);
}
