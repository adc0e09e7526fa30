import { createMap, UNUSUAL } from './compose.ts';
import { COLON, HASH, NEWLINE, type QuickCursor, SPACE } from './quick-cursor.ts';
import { isPlainStart, plainValue, readQuoted } from './quick-scalar.ts';

const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

export function isFlowStart(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_MAP;
}

/** A flow list or map on one line; the cursor stands at its bracket, and then after the closing one. */
export function readFlow(cursor: QuickCursor): unknown {
  if (++cursor.depth > 40) throw UNUSUAL;
  const value = cursor.code() === OPEN_LIST ? readList(cursor) : readMap(cursor);
  cursor.depth--;
  return value;
}

function readList(cursor: QuickCursor): unknown[] {
  const list: unknown[] = [];
  cursor.pos++;
  cursor.skipSpaces();
  while (cursor.code() !== CLOSE_LIST) {
    list.push(readValue(cursor));
    step(cursor, CLOSE_LIST);
  }
  cursor.pos++;
  return list;
}

function readMap(cursor: QuickCursor): Record<string, unknown> {
  const map = createMap();
  cursor.pos++;
  cursor.skipSpaces();
  while (cursor.code() !== CLOSE_MAP) {
    const key = plainWords(cursor);
    if (cursor.code() !== COLON || cursor.code(1) !== SPACE || key in map) throw UNUSUAL;
    cursor.pos += 2;
    cursor.skipSpaces();
    map[key] = readValue(cursor);
    step(cursor, CLOSE_MAP);
  }
  cursor.pos++;
  return map;
}

/** After an entry stands a comma and the next one, or the end. */
function step(cursor: QuickCursor, end: number): void {
  cursor.skipSpaces();
  if (cursor.code() === COMMA) {
    cursor.pos++;
    cursor.skipSpaces();
  } else if (cursor.code() !== end) throw UNUSUAL;
}

function readValue(cursor: QuickCursor): unknown {
  const code = cursor.code();
  if (code === 34 || code === 39) return readQuoted(cursor);
  return isFlowStart(code) ? readFlow(cursor) : plainValue(plainWords(cursor));
}

/** A plain scalar inside brackets. A colon ends it, and the caller judges whether one may stand there. */
function plainWords(cursor: QuickCursor): string {
  const { text, pos: start } = cursor;
  if (!isPlainStart(cursor.code(), cursor.code(1))) throw UNUSUAL;
  let end = start;
  let pos = start;
  for (; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === SPACE) continue;
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) break;
    if (code === NEWLINE || code === OPEN_LIST || code === OPEN_MAP) throw UNUSUAL;
    if (code === HASH && text.charCodeAt(pos - 1) === SPACE) throw UNUSUAL;
    if (code === COLON) {
      const next = text.charCodeAt(pos + 1);
      if (next === SPACE) break;
      if (next === COMMA || next === CLOSE_LIST || next === CLOSE_MAP || next === NEWLINE) throw UNUSUAL;
      if (next === OPEN_LIST || next === OPEN_MAP) throw UNUSUAL;
    }
    end = pos + 1;
  }
  if (end < pos && text.charCodeAt(pos) === COLON) throw UNUSUAL;
  cursor.pos = pos;
  return text.slice(start, end);
}
