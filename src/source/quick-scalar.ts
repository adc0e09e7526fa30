import { UNUSUAL } from './compose.ts';
import { resolvePlain } from './compose-scalar.ts';
import { COLON, HASH, NEWLINE, type QuickCursor, SPACE } from './quick-cursor.ts';

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;

/** The longest number that is surely exact. */
const SAFE_LENGTH = 15;
/** The parser reads a longer text as a key only where it must. */
const KEY_LENGTH = 200;

/** What a plain scalar may not begin with here: every indicator, also those that only some places forbid, and the dot of `...`. */
const refused = new Set([...'-?:,[]{}#&*!|>\'"%@`=<~.'].map((character) => character.charCodeAt(0)));

export function isPlainStart(code: number, next: number): boolean {
  if (!refused.has(code)) return code > SPACE;
  // A hyphen may begin a word or a number, and nothing else does here.
  return code === 45 && next > SPACE && !refused.has(next);
}

export function plainValue(written: string): unknown {
  const value = resolvePlain(written);
  if (typeof value === 'number' && written.length > SAFE_LENGTH) throw UNUSUAL;
  return value;
}

/**
 * A plain scalar, also one that goes on over lines deeper than its parent's `indent`: these are folded. The cursor then
 * stands after the last word. A colon that would make it a key is unusual, and so is a comment between its lines.
 */
export function readPlain(cursor: QuickCursor, indent: number): unknown {
  const { text } = cursor;
  const first = readPlainLine(cursor);
  let folded = first;
  for (;;) {
    let pos = cursor.pos;
    while (text.charCodeAt(pos) === SPACE) pos++;
    if (text.charCodeAt(pos) !== NEWLINE) break;
    pos++;
    let blank = 0;
    while (text.charCodeAt(pos) === NEWLINE) {
      blank++;
      pos++;
    }
    let spaces = 0;
    while (text.charCodeAt(pos + spaces) === SPACE) spaces++;
    const next = text.charCodeAt(pos + spaces);
    if (spaces === 0 || (spaces <= indent && next !== NEWLINE)) break;
    if (next === NEWLINE || next === HASH || Number.isNaN(next)) throw UNUSUAL;
    cursor.pos = pos + spaces;
    folded += (blank > 0 ? '\n'.repeat(blank) : ' ') + readPlainLine(cursor);
  }
  return folded === first ? plainValue(first) : folded;
}

/** The words of a plain scalar on this line, without a comment; the cursor then stands after the last. */
function readPlainLine(cursor: QuickCursor): string {
  const { text, pos: start } = cursor;
  if (!isPlainStart(cursor.code(), cursor.code(1))) throw UNUSUAL;
  let pos = start;
  let end = start;
  for (; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === NEWLINE) break;
    if (code === SPACE) continue;
    if (code === HASH && text.charCodeAt(pos - 1) === SPACE) break;
    if (code === COLON && isBreak(text.charCodeAt(pos + 1))) throw UNUSUAL;
    end = pos + 1;
  }
  cursor.pos = end;
  return text.slice(start, end);
}

/** The key of a map at the cursor, which then stands after its colon; undefined where the line is no `key: value`. */
export function readKey(cursor: QuickCursor): string | undefined {
  const { text, pos: start } = cursor;
  if (!isPlainStart(text.charCodeAt(start), text.charCodeAt(start + 1))) throw UNUSUAL;
  for (let pos = start + 1; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === COLON && isBreak(text.charCodeAt(pos + 1))) {
      if (text.charCodeAt(pos - 1) === SPACE || pos - start > KEY_LENGTH) throw UNUSUAL;
      cursor.pos = pos + 1;
      return text.slice(start, pos);
    }
    if (code === NEWLINE || (code === HASH && text.charCodeAt(pos - 1) === SPACE)) return undefined;
  }
  return undefined;
}

/** Space, line break or the end of the text. */
function isBreak(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

/** A quoted scalar on one line; the cursor stands at its quote, and then after it. */
export function readQuoted(cursor: QuickCursor): string {
  const { text } = cursor;
  const quote = cursor.code();
  const start = cursor.pos + 1;
  let doubled = false;
  for (let pos = start; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === NEWLINE || (code === BACKSLASH && quote === DOUBLE_QUOTE)) throw UNUSUAL;
    if (code !== quote) continue;
    if (quote === SINGLE_QUOTE && text.charCodeAt(pos + 1) === SINGLE_QUOTE) {
      doubled = true;
      pos++;
      continue;
    }
    cursor.pos = pos + 1;
    const inside = text.slice(start, pos);
    return doubled ? inside.replaceAll("''", "'") : inside;
  }
  throw UNUSUAL;
}

/**
 * A literal (`|`) or folded (`>`) scalar of lines that are all indented alike; `indent` is the parent's. Only what
 * needs no rule beyond the usual is read: no indentation indicator, no lines deeper than the first, no spaces on blank lines.
 */
export function readBlockScalar(cursor: QuickCursor, indent: number): string {
  const { text } = cursor;
  const folded = cursor.code() === 62;
  cursor.pos++;
  const chomping = cursor.code();
  if (chomping === 45 || chomping === 43) cursor.pos++;
  if (cursor.code() !== NEWLINE) throw UNUSUAL;
  let pos = cursor.pos + 1;
  let own = 0;
  while (text.charCodeAt(pos + own) === SPACE) own++;
  if (own <= indent || text.charCodeAt(pos + own) === NEWLINE) throw UNUSUAL;

  let value = '';
  let blank = 0;
  for (;;) {
    if (text.charCodeAt(pos) === NEWLINE) {
      blank++;
      pos++;
      continue;
    }
    let spaces = 0;
    while (spaces < own && text.charCodeAt(pos + spaces) === SPACE) spaces++;
    const first = text.charCodeAt(pos + spaces);
    if (spaces < own) {
      // A line that is indented less ends the scalar, unless it is blank or still deeper than the parent.
      if (first === NEWLINE || (spaces > indent && !Number.isNaN(first)) || (Number.isNaN(first) && spaces > 0))
        throw UNUSUAL;
      break;
    }
    if (first === SPACE || first === NEWLINE) throw UNUSUAL;
    const end = text.indexOf('\n', pos);
    if (end === -1) throw UNUSUAL;
    const line = text.slice(pos + own, end);
    if (value === '') value = line;
    else if (blank > 0) value += '\n'.repeat(folded ? blank : blank + 1) + line;
    else value += (folded ? ' ' : '\n') + line;
    blank = 0;
    pos = end + 1;
  }
  cursor.pos = pos;
  if (chomping === 45) return value;
  return value + (chomping === 43 ? '\n'.repeat(blank + 1) : '\n');
}
