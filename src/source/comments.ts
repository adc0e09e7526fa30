import { locateYaml } from './locate.ts';
import type { YamlNode } from './node.ts';

/** A comment with its `#`, and where it begins. */
export interface Comment {
  readonly text: string;
  readonly start: number;
}

/** The comments of a YAML text in their order; none where it does not parse. A `#` inside a text of the document is none. */
export function findComments(text: string): readonly Comment[] {
  if (!text.includes('#')) return [];
  const root = locateYaml(text);
  if (!root) return [];
  const found: Comment[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(/(?<=^|[ \t\uFEFF])#/gm)) {
    if (start < end || isInsideScalar(root, start)) continue;
    const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
    end = start + line.length;
    found.push({ text: line.trimEnd(), start });
  }
  return found;
}

/** Whether an offset lies inside a text of the document. */
export function isInsideScalar(node: YamlNode, offset: number): boolean {
  if (offset < node.span.start || offset >= node.span.end) return false;
  if (node.kind === 'scalar') return true;
  if (node.kind === 'seq') {
    const item = lastBegun(node.items, offset, ({ span }) => span.start);
    return item !== undefined && isInsideScalar(item, offset);
  }
  const pair = lastBegun(node.pairs, offset, ({ start }) => start);
  return pair !== undefined && (isInsideScalar(pair.key, offset) || isInsideScalar(pair.value, offset));
}

/** Of things in the order of the text the last that begins at or before an offset: only that one can hold it. */
function lastBegun<T>(all: readonly T[], offset: number, startOf: (one: T) => number): T | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}
