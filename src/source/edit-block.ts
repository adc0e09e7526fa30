import {
  afterEntry,
  afterStrayLines,
  beginsLine,
  endsLiteral,
  lineBreakNear,
  replaceLines,
  type Splice,
} from './edit-lines.ts';
import { sharedQuotes } from './edit-style.ts';
import type { PlainValue } from './edit-types.ts';
import type { YamlMap, YamlNode, YamlScalar, YamlSeq } from './node.ts';
import { columnOf, lineStart } from './text-lines.ts';
import { type BlockStyle, pairLines, writeAfterDash } from './write-block.ts';

/** A new key after the last of a block map. */
export function addToBlockMap(
  text: string,
  map: YamlMap,
  key: string,
  value: PlainValue,
  style: BlockStyle,
): readonly Splice[] {
  const column = columnOf(text, map.span.start);
  const at = afterEntry(text, map.span.end, column);
  const literals = endsLiteral(text, at, column);
  return [replaceLines(text, at, at, pairLines(key, value, column, { ...style, literals }))];
}

/** A new item of a block list, written as its neighbour is. */
export function insertIntoBlockSeq(
  text: string,
  seq: YamlSeq,
  index: number,
  value: PlainValue,
  style: BlockStyle,
): readonly Splice[] {
  const column = columnOf(text, seq.span.start);
  const before = seq.items[index - 1];
  if (before) {
    const at = afterEntry(text, before.span.end, column);
    const literals = endsLiteral(text, at, column);
    return [replaceLines(text, at, at, itemLines(text, seq, index - 1, value, { ...style, literals }))];
  }
  const lines = itemLines(text, seq, 0, value, style);
  const first = seq.span.start;
  if (beginsLine(text, first)) return [replaceLines(text, lineStart(text, first), lineStart(text, first), lines)];
  const lineBreak = lineBreakNear(text, first);
  const inserted = `${lines.join(lineBreak).slice(column)}${lineBreak}${' '.repeat(column)}`;
  return [{ start: first, end: first, text: inserted }];
}

function itemLines(
  text: string,
  seq: YamlSeq,
  modelIndex: number,
  value: PlainValue,
  style: BlockStyle,
): readonly string[] {
  const column = columnOf(text, seq.span.start);
  const pad = ' '.repeat(column);
  const quotes = sharedQuotes(seq.items);
  const model = seq.items[modelIndex];
  const start = model?.properties?.span.start ?? model?.span.start ?? 0;
  const gap = text.slice((seq.dashes[modelIndex] ?? 0) + 1, start);
  if (/[\r\n]/.test(gap) && model?.kind !== 'scalar') {
    const below = columnOf(text, start);
    const { head, body } = writeAfterDash(value, column, below, style, quotes);
    return [`${pad}-`, ' '.repeat(below) + head, ...body];
  }
  const space = /^ +$/.test(gap) ? gap : ' ';
  const { head, body } = writeAfterDash(value, column, column + 1 + space.length, style, quotes);
  return [`${pad}-${space}${head}`, ...body];
}

/** An entry of a block map or list goes, with the comment on its last line; it is not the only one. */
export function removeFromBlock(text: string, node: YamlMap | YamlSeq, index: number): readonly Splice[] {
  const column = columnOf(text, node.span.start);
  const starts = node.kind === 'seq' ? node.dashes : node.pairs.map((pair) => pair.start);
  const values = node.kind === 'seq' ? node.items : node.pairs.map(({ value }) => value);
  const start = starts[index] ?? node.span.start;
  const end = afterEntry(text, values[index]?.span.end ?? node.span.end, column);
  if (!beginsLine(text, start)) return [{ start, end: skipSpace(text, end), text: '' }];
  const previous = values[index - 1];
  const past = previous && endsInBlockScalar(previous) ? pastStray(text, end, column, previous) : end;
  return [replaceLines(text, lineStart(text, start), past, [])];
}

/** Past the lines after a removed entry that the block scalar before it would take for its own. */
function pastStray(text: string, at: number, column: number, previous: YamlNode): number {
  if (!endsLiteral(text, at, column)) return afterStrayLines(text, at, column);
  return keepsBlankLines(text, previous) ? afterBlankLines(text, at) : at;
}

/** The scalar that a node ends with. */
function lastScalar(node: YamlNode): YamlScalar | undefined {
  if (node.aliasOf) return undefined;
  if (node.kind === 'scalar') return node;
  const last = node.kind === 'seq' ? node.items.at(-1) : node.pairs.at(-1)?.value;
  return last && lastScalar(last);
}

function endsInBlockScalar(node: YamlNode): boolean {
  const style = lastScalar(node)?.style;
  return style === 'literal' || style === 'folded';
}

/** Whether the block scalar that a node ends with keeps the blank lines after it: it must not get those of what comes next. */
function keepsBlankLines(text: string, node: YamlNode): boolean {
  const start = lastScalar(node)?.span.start ?? 0;
  return /^[|>][0-9]?\+/.test(text.slice(start, start + '|2+'.length));
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function afterBlankLines(text: string, at: number): number {
  return at + (/^(?:[ \t]*(?:\r\n?|\n))*/.exec(text.slice(at))?.[0].length ?? 0);
}
