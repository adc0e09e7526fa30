import { createMap, UNUSUAL } from './compose.ts';
import { QuickCursor } from './quick-cursor.ts';
import { isFlowStart, readFlow } from './quick-flow.ts';
import { readBlockScalar, readKey, readPlain, readQuoted } from './quick-scalar.ts';

const HYPHEN = 45;
const NEWLINE = 10;
const SPACE = 32;

/** Characters that have a meaning only the parser proper knows: tabs, controls, marks, halves of characters. */
const STRANGE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/** The value of a YAML text in everyday style, or `UNUSUAL` where the parser has to read it. */
export function quickYaml(text: string): unknown {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (STRANGE.test(plain) || !plain.isWellFormed()) return UNUSUAL;
  const cursor = new QuickCursor(plain);
  try {
    if (cursor.nextLine() !== 0) return UNUSUAL;
    const value = isItem(cursor) ? readList(cursor, 0) : readMap(cursor, 0);
    return cursor.pos < plain.length ? UNUSUAL : value;
  } catch (thrown) {
    if (thrown === UNUSUAL) return UNUSUAL;
    throw thrown;
  }
}

function isItem(cursor: QuickCursor): boolean {
  if (cursor.code() !== HYPHEN) return false;
  const next = cursor.code(1);
  return next === SPACE || next === NEWLINE || Number.isNaN(next);
}

/** A block map; the cursor stands at its first key, `indent` columns in. */
function readMap(cursor: QuickCursor, indent: number): Record<string, unknown> {
  if (++cursor.depth > 40) throw UNUSUAL;
  const map = createMap();
  let next = indent;
  while (next === indent && !isItem(cursor)) {
    const key = readKey(cursor);
    if (key === undefined || key in map) throw UNUSUAL;
    next = readEntry(cursor, indent, true, (value) => {
      map[key] = value;
    });
  }
  if (next > indent) throw UNUSUAL;
  cursor.depth--;
  rewind(cursor, next);
  return map;
}

/** A block list; the cursor stands at its first hyphen, `indent` columns in. */
function readList(cursor: QuickCursor, indent: number): unknown[] {
  if (++cursor.depth > 40) throw UNUSUAL;
  const list: unknown[] = [];
  let next = indent;
  while (next === indent && isItem(cursor)) {
    cursor.pos++;
    const start = cursor.pos;
    cursor.skipSpaces();
    const inner = indent + 1 + cursor.pos - start;
    if (!cursor.isLineOver() && isMapAhead(cursor)) {
      list.push(readMap(cursor, inner));
      next = cursor.nextLine();
      if (next > indent) throw UNUSUAL;
    } else {
      next = readEntry(cursor, indent, false, (value) => list.push(value));
    }
  }
  if (next > indent) throw UNUSUAL;
  cursor.depth--;
  rewind(cursor, next);
  return list;
}

/** Back to the beginning of the line whose indentation was just read: the parent reads it again. */
function rewind(cursor: QuickCursor, indent: number): void {
  if (indent >= 0) cursor.pos -= indent;
}

/** Whether the line at the cursor begins a map: `key: …`. The cursor stays. */
function isMapAhead(cursor: QuickCursor): boolean {
  const { pos } = cursor;
  const code = cursor.code();
  if (code === 34 || code === 39 || code === 124 || code === 62 || isFlowStart(code)) return false;
  if (isItem(cursor)) throw UNUSUAL;
  const isMap = readKey(cursor) !== undefined;
  cursor.pos = pos;
  return isMap;
}

/** The value after a key or a hyphen, and the indentation of the line that follows it. */
function readEntry(cursor: QuickCursor, indent: number, isMap: boolean, found: (value: unknown) => void): number {
  const start = cursor.pos;
  cursor.skipSpaces();
  if (cursor.isLineOver()) {
    cursor.pos = start;
    cursor.endLine();
    const inner = cursor.nextLine();
    if (inner > indent) {
      if (isItem(cursor)) found(readList(cursor, inner));
      else if (isMapAhead(cursor)) found(readMap(cursor, inner));
      else {
        found(readPlain(cursor, indent));
        cursor.endLine();
        return shallower(cursor.nextLine(), indent);
      }
      return cursor.nextLine();
    }
    if (isMap && inner === indent && isItem(cursor)) {
      found(readList(cursor, inner));
      return cursor.nextLine();
    }
    found(null);
    return inner;
  }
  const code = cursor.code();
  if (code === 124 || code === 62) {
    found(readBlockScalar(cursor, indent));
  } else {
    if (code === 34 || code === 39) found(readQuoted(cursor));
    else if (isFlowStart(code)) found(readFlow(cursor));
    else if (isItem(cursor)) throw UNUSUAL;
    else found(readPlain(cursor, indent));
    cursor.endLine();
  }
  return shallower(cursor.nextLine(), indent);
}

/** After a scalar, nothing may be deeper than its parent. */
function shallower(next: number, indent: number): number {
  if (next > indent) throw UNUSUAL;
  return next;
}
