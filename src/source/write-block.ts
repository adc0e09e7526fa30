import { isPlainMap, type PlainValue } from './edit-types.ts';
import { writeLiteral, writeScalar } from './write-scalar.ts';
import type { Quotes } from './write-text.ts';

/** How values are laid out in a file, and at a place in it. */
export interface BlockStyle {
  /** How far a map is indented under its key. */
  readonly mapStep: number;
  /** How far a list is: with 0 the dashes stand below the key. */
  readonly listStep: number;
  /** Texts of several lines may be literal blocks: nothing follows that would become part of one. */
  readonly literals: boolean;
}

/** A value as it goes into a file: what follows on the line of its key or dash, and the whole lines below. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** A value for a key that stands in `column`. */
export function writeUnderKey(value: PlainValue, column: number, style: BlockStyle, quotes: Quotes = 'plain'): Written {
  if (isFilledList(value)) return { head: '', body: listLines(value, column + style.listStep, style) };
  if (isFilledMap(value)) return { head: '', body: mapLines(value, column + style.mapStep, style) };
  return writeLeaf(value, column, column + style.mapStep, style, quotes);
}

/** A value that begins in `column`, on the line of the dash it belongs to. */
export function writeAfterDash(
  value: PlainValue,
  dashColumn: number,
  column: number,
  style: BlockStyle,
  quotes: Quotes = 'plain',
): Written {
  const lines = isFilledList(value)
    ? listLines(value, column, style)
    : isFilledMap(value)
      ? mapLines(value, column, style)
      : undefined;
  if (!lines) return writeLeaf(value, dashColumn, column, style, quotes);
  const [first = '', ...body] = lines;
  return { head: first.slice(column), body };
}

/** The lines of `key: value` for a map whose keys stand in `column`. */
export function pairLines(key: string, value: PlainValue, column: number, style: BlockStyle): readonly string[] {
  const { head, body } = writeUnderKey(value, column, style);
  const name = writeScalar(key, 'plain', false);
  return [`${' '.repeat(column)}${name}:${head && ` ${head}`}`, ...body];
}

function mapLines(map: Readonly<Record<string, PlainValue>>, column: number, style: BlockStyle): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => pairLines(key, value, column, style));
}

function listLines(list: readonly PlainValue[], column: number, style: BlockStyle): readonly string[] {
  return list.flatMap((item) => {
    const { head, body } = writeAfterDash(item, column, column + '- '.length, style);
    return [`${' '.repeat(column)}- ${head}`, ...body];
  });
}

function writeLeaf(
  value: PlainValue,
  parentColumn: number,
  column: number,
  { literals }: BlockStyle,
  quotes: Quotes,
): Written {
  const mayBeLiteral = typeof value === 'string' && literals && quotes !== 'double';
  const literal = mayBeLiteral ? writeLiteral(value, parentColumn, column) : undefined;
  return literal ?? { head: writeScalar(value, quotes, false), body: [] };
}

/** A list or map that holds something: it takes lines of its own. */
export function isFilled(value: PlainValue): boolean {
  return isFilledList(value) || isFilledMap(value);
}

function isFilledList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value) && value.length > 0;
}

function isFilledMap(value: PlainValue): value is Readonly<Record<string, PlainValue>> {
  return isPlainMap(value) && Object.keys(value).length > 0;
}
