import { afterEntry, columnOf, lineStart, nextLine, replaceLines, type Splice } from './edit-lines.ts';
import { quotesOf } from './edit-style.ts';
import type { PlainValue } from './edit-types.ts';
import type { YamlNode } from './node.ts';
import { type BlockStyle, type Written, writeAfterDash, writeUnderKey } from './write-block.ts';
import { writeFlow } from './write-flow.ts';

/** Where a value stands in a block collection. */
export interface BlockSlot {
  readonly kind: 'key' | 'dash';
  /** The column of the key or the dash. */
  readonly column: number;
  /** The offset after the colon or the dash. */
  readonly after: number;
  readonly old: YamlNode;
}

/** Puts a value in place of another, in block style. What stands beside the old one (comments, spaces) stays. */
export function replaceInBlock(text: string, slot: BlockSlot, value: PlainValue, style: BlockStyle): readonly Splice[] {
  const { column, after, old } = slot;
  const written = writeInto(text, slot, value, style);
  const start = startOf(old, value);
  const { end } = old.span;
  if (start === end) return fillEmpty(text, start, column, written);

  const { head, body } = written;
  const isBelow = /[\r\n]/.test(text.slice(after, start));
  const isBlock = old.kind !== 'scalar' && old.style === 'block' && !old.aliasOf;
  if (isBelow && (isBlock || head === '')) {
    const firstLine = lineStart(text, start);
    const pastLast = afterEntry(text, end, column);
    if (head === '') return [replaceLines(text, firstLine, pastLast, body)];
    return [
      { start: after, end: after, text: ` ${head}` },
      ...replaceBelow(text, nextLine(text, after), firstLine, pastLast, body),
    ];
  }
  const headEnd = endOfHead(text, old);
  const bodyStart = nextLine(text, headEnd);
  const bodyEnd = headEnd === end ? bodyStart : nextLine(text, end);
  return [
    head === '' ? { start: after, end: headEnd, text: '' } : { start, end: headEnd, text: head },
    ...replaceBelow(text, bodyStart, bodyStart, bodyEnd, body),
  ];
}

function writeInto(
  text: string,
  { kind, column, after, old }: BlockSlot,
  value: PlainValue,
  style: BlockStyle,
): Written {
  if (kind === 'key') return writeUnderKey(value, column, style, quotesOf(old));
  const start = startOf(old, value);
  const gap = text.slice(after, start);
  const content = start === old.span.end || !/^ +$/.test(gap) ? column + '- '.length : columnOf(text, start);
  return writeAfterDash(value, column, content, style, quotesOf(old));
}

/** A tag goes with the value it belongs to; so does the anchor of a collection, and one that a collection would take over. */
function startOf(old: YamlNode, value: PlainValue): number {
  const isScalar = old.kind === 'scalar' && (typeof value !== 'object' || value === null);
  const keeps = isScalar && old.properties?.tag === undefined;
  return old.properties && !keeps ? old.properties.span.start : old.span.start;
}

function fillEmpty(text: string, at: number, column: number, { head, body }: Written): readonly Splice[] {
  const below = head === '' ? afterEntry(text, at, column) : nextLine(text, at);
  const filled = head === '' ? [] : [{ start: at, end: at, text: ` ${head}` }];
  return [...filled, ...replaceBelow(text, below, below, below, body)];
}

/** Lines in place of others further down; comment lines between stay. */
function replaceBelow(
  text: string,
  at: number,
  start: number,
  end: number,
  lines: readonly string[],
): readonly Splice[] {
  if (lines.length === 0 && start === end) return [];
  if (at === start || lines.length === 0) return [replaceLines(text, start, end, lines)];
  return [replaceLines(text, at, at, lines), replaceLines(text, start, end, [])];
}

/** Where the part of a node ends that stands on its first line: all of it, but for a block scalar. */
function endOfHead(text: string, node: YamlNode): number {
  const isBlockScalar = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  if (!isBlockScalar || node.aliasOf) return node.span.end;
  return node.span.start + (/^[|>][-+0-9]*/.exec(text.slice(node.span.start))?.[0].length ?? 0);
}

/** The whole document. Block lines take the place of block lines; anything else goes in brackets or quotes. */
export function replaceRoot(text: string, root: YamlNode, value: PlainValue, style: BlockStyle): readonly Splice[] {
  const start = root.properties?.span.start ?? root.span.start;
  const written = writeFlow(value, { json: true, comma: ', ', colon: ': ', pad: '' });
  const isLines = root.style === 'block' || root.style === 'literal' || root.style === 'folded';
  if (!isLines) return [{ start, end: root.span.end, text: written }];
  const pastLast = nextLine(text, root.span.end);
  if (root.style !== 'block' || root.properties || typeof value !== 'object' || value === null) {
    return [replaceLines(text, start, pastLast, [written])];
  }
  const column = columnOf(text, start);
  const { head, body } = writeAfterDash(value, column, column, style);
  return [replaceLines(text, start, pastLast, [head, ...body])];
}
