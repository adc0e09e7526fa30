import { afterEntry, endsLiteral, nextLine, replaceLines, type Splice } from './edit-lines.ts';
import { quotesOf } from './edit-style.ts';
import type { PlainValue } from './edit-types.ts';
import type { YamlNode } from './node.ts';
import { columnOf, lineStart } from './text-lines.ts';
import { type BlockStyle, isFilled, writeAfterDash, writeUnderKey } from './write-block.ts';
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
  const { kind, column, after, old } = slot;
  const lead = propertiesAbove(text, slot, value);
  if (lead !== undefined) {
    const { properties: _, ...bare } = old;
    // What stands behind an anchor that goes, a comment most of all, is not the anchor's.
    return [
      { start: after, end: lead, text: '' },
      ...replaceInBlock(text, { ...slot, after: lead, old: bare }, value, style),
    ];
  }
  const start = startOf(old, value);
  const { end } = old.span;
  const isEmpty = start === end;
  const isBelow = /[\r\n]/.test(text.slice(after, start));
  const isBlock = old.kind !== 'scalar' && old.style === 'block' && !old.aliasOf;
  const goesBelow = kind === 'key' && isFilled(value);
  const takesLines = isBelow && (isBlock || goesBelow);
  // Beside something empty the comments stay that stood among the entries, at their margin.
  const margin = isBlock && isBelow && isEmptyCollection(value) ? columnOf(text, old.span.start) : column;
  const past = takesLines || (isEmpty && goesBelow) ? afterEntry(text, end, margin) : nextLine(text, end);
  // A map or list cannot follow a tab on its line: it moves up to its dash.
  const movesUp = kind === 'dash' && isFilled(value) && text.slice(lineStart(text, start), start).includes('\t');
  const content = isEmpty || takesLines || movesUp ? column + '- '.length : columnOf(text, start);
  const quotes = quotesOf(old);
  const at: BlockStyle = { ...style, literals: endsLiteral(text, past, column) };
  const { head, body } =
    kind === 'key' ? writeUnderKey(value, column, at, quotes) : writeAfterDash(value, column, content, at, quotes);

  if (isEmpty) {
    const filled = head === '' ? [] : [{ start: end, end, text: ` ${head}` }];
    return [...filled, ...replaceBelow(text, past, past, body)];
  }
  if (takesLines) {
    const firstLine = lineStart(text, start);
    if (head === '') return [replaceLines(text, firstLine, past, body)];
    const from = body.length > 0 ? nextLine(text, after) : firstLine;
    return [{ start: after, end: after, text: ` ${head}` }, replaceLines(text, from, past, body)];
  }
  const from = head === '' || movesUp ? after : start;
  const firstLine = movesUp ? ` ${head}` : head;
  const headEnd = endOfHead(text, old);
  if (headEnd === past) return [replaceLines(text, from, past, [firstLine, ...body])];
  const below = nextLine(text, headEnd);
  return [{ start: from, end: headEnd, text: firstLine }, ...replaceBelow(text, below, Math.max(below, past), body)];
}

function isEmptyCollection(value: PlainValue): boolean {
  return typeof value === 'object' && value !== null && !isFilled(value);
}

/** Where the anchor or tag ends that stands beside the key of a block collection and goes with it; undefined where none does. */
function propertiesAbove(text: string, { after, old }: BlockSlot, value: PlainValue): number | undefined {
  const { properties } = old;
  if (!properties || old.aliasOf || old.kind === 'scalar' || old.style !== 'block') return undefined;
  if (startOf(old, value) !== properties.span.start) return undefined;
  const isBeside = !/[\r\n]/.test(text.slice(after, properties.span.end));
  return isBeside && /[\r\n]/.test(text.slice(properties.span.end, old.span.start)) ? properties.span.end : undefined;
}

/** A tag goes with the value it belongs to; so does the anchor of a collection, and one that a collection would take over. */
function startOf(old: YamlNode, value: PlainValue): number {
  const isScalar = old.kind === 'scalar' && (typeof value !== 'object' || value === null);
  const keeps = isScalar && old.properties?.tag === undefined;
  return old.properties && !keeps ? old.properties.span.start : old.span.start;
}

function replaceBelow(text: string, start: number, end: number, lines: readonly string[]): readonly Splice[] {
  return start === end && lines.length === 0 ? [] : [replaceLines(text, start, end, lines)];
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
