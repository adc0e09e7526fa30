import { skipBlank } from './compose-blank.ts';
import { beginsLine, lineBreakNear, nextLine, type Splice } from './edit-lines.ts';
import { quotesOf } from './edit-style.ts';
import type { PlainValue } from './edit-types.ts';
import type { YamlMap, YamlNode, YamlPair, YamlSeq } from './node.ts';
import { lineEnd, lineStart } from './text-lines.ts';
import { type FlowStyle, writeFlow } from './write-flow.ts';
import { writeScalar } from './write-scalar.ts';

interface Entry {
  readonly start: number;
  readonly end: number;
}

function entriesOf(node: YamlMap | YamlSeq): readonly Entry[] {
  if (node.kind === 'map') return node.pairs.map(({ start, value }) => ({ start, end: value.span.end }));
  return node.items.map(({ span, properties }) => ({ start: properties?.span.start ?? span.start, end: span.end }));
}

/** A value in place of another, within brackets. The value of `{key}` comes with the colon it needs. */
export function replaceInFlow(
  old: YamlNode,
  value: PlainValue,
  style: FlowStyle,
  pair: YamlPair | undefined,
): readonly Splice[] {
  const quotes = style.json ? 'double' : quotesOf(old);
  const written = typeof value === 'string' ? writeScalar(value, quotes, true) : writeFlow(value, style);
  const start = old.properties?.span.start ?? old.span.start;
  const { end } = old.span;
  if (start !== end) return [{ start, end, text: written }];
  if (!pair || pair.colon !== undefined) return [{ start, end, text: ` ${written}` }];
  const endsInName = pair.key.aliasOf !== undefined || pair.key.span.start === pair.key.span.end;
  return [{ start, end, text: `${endsInName ? ' ' : ''}: ${written}` }];
}

/** A new entry, already written, at an index of a bracketed collection: on a line of its own where the others are. */
export function insertIntoFlow(
  text: string,
  node: YamlMap | YamlSeq,
  index: number,
  written: string,
  comma: string,
): readonly Splice[] {
  const entries = entriesOf(node);
  const next = entries[index];
  if (next) {
    const gap = beginsLine(text, next.start) ? newLine(text, next.start) : comma.slice(1);
    return [{ start: next.start, end: next.start, text: `${written},${gap}` }];
  }
  const last = entries.at(-1);
  if (!last) return fillEmpty(text, node, written);
  if (node.kind === 'map' && text[node.span.start] !== '{') return addToLonePair(node, written, comma);
  const trailing = commaAfter(text, last);
  if (!hasOwnLine(text, node, last)) return [{ start: last.end, end: last.end, text: `${comma}${written}` }];
  const lineBreak = newLine(text, last.start);
  if (trailing !== undefined) {
    const at = lineEnd(text, trailing);
    return [{ start: at, end: at, text: `${lineBreak}${written},` }];
  }
  const at = lineEnd(text, last.end);
  return [
    { start: last.end, end: last.end, text: ',' },
    { start: at, end: at, text: lineBreak + written },
  ];
}

/** An entry of a bracketed collection goes, with the comma that set it apart; it is not the only one. */
export function removeFromFlow(text: string, node: YamlMap | YamlSeq, index: number): readonly Splice[] {
  const entries = entriesOf(node);
  const entry = entries[index];
  if (!entry) return [];
  const [before, next] = [entries[index - 1], entries[index + 1]];
  const comma = commaAfter(text, entry);
  const pastLine = nextLine(text, comma ?? entry.end);
  const fillsLine = beginsLine(text, entry.start) && skipBlank(text, (comma ?? entry.end - 1) + 1) >= pastLine;
  if (fillsLine && pastLine < node.span.end) {
    const line = { start: lineStart(text, entry.start), end: pastLine, text: '' };
    const commaBefore = before && commaAfter(text, before);
    if (next || comma !== undefined || commaBefore === undefined) return [line];
    return [{ start: commaBefore, end: commaBefore + 1, text: '' }, line];
  }
  if (next && comma !== undefined && text.slice(comma, next.start).includes('#')) {
    return [{ start: entry.start, end: comma + 1, text: '' }];
  }
  if (next) return [{ start: entry.start, end: next.start, text: '' }];
  const commaBefore = before && commaAfter(text, before);
  if (commaBefore !== undefined && text.slice(commaBefore, entry.start).includes('#')) {
    return [
      { start: commaBefore, end: commaBefore + 1, text: '' },
      { start: entry.start, end: entry.end, text: '' },
    ];
  }
  return before ? [{ start: before.end, end: entry.end, text: '' }] : [];
}

/** `[]` keeps the space it may have within: `[ ]` becomes `[ a ]`. */
function fillEmpty(text: string, { span }: YamlMap | YamlSeq, written: string): readonly Splice[] {
  const inside = text.slice(span.start + 1, span.end - 1);
  const isSpace = /^ +$/.test(inside);
  return [
    {
      start: span.start + 1,
      end: span.start + 1 + (isSpace ? inside.length : 0),
      text: isSpace ? ` ${written} ` : written,
    },
  ];
}

/** `[key: value]` holds a map without braces; with two keys it needs them. */
function addToLonePair({ span }: YamlMap, written: string, comma: string): readonly Splice[] {
  return [
    { start: span.start, end: span.start, text: '{' },
    { start: span.end, end: span.end, text: `${comma}${written}}` },
  ];
}

function hasOwnLine(text: string, node: YamlMap | YamlSeq, entry: Entry): boolean {
  return beginsLine(text, entry.start) && /[\r\n]/.test(text.slice(entry.end, node.span.end));
}

function commaAfter(text: string, { end }: Entry): number | undefined {
  const next = skipBlank(text, end);
  return text[next] === ',' ? next : undefined;
}

function newLine(text: string, at: number): string {
  return lineBreakNear(text, at) + text.slice(lineStart(text, at), at);
}
