import type { DocPath } from '../diagnostic.ts';
import { findComments } from './comments.ts';
import { afterEntry, applySplices, beginsLine, lineBreakNear } from './edit-lines.ts';
import { saysSame } from './edit-value.ts';
import { locateYaml, nodeNamed } from './locate.ts';
import type { YamlNode } from './node.ts';
import { columnOf, lineStart } from './text-lines.ts';
import { parseYaml } from './yaml.ts';

/** An entry of a map or a list in a text, and the same one in another text. */
export interface Carried {
  readonly to: DocPath;
  readonly from: DocPath;
}

/**
 * Gives an entry that was written anew the bytes that it has in the text it comes from: its quotes, its style, the
 * comments above it and behind it; a key stands behind the one that it stands behind there. What cannot be given so stays
 * as it is: the text says the same in any case.
 */
export function carryEntry(text: string, source: string, { to, from }: Carried): string {
  const [place, origin] = [entryAt(text, to), entryAt(source, from)];
  if (!place || !origin || place.column !== origin.column) return text;
  const known = new Set(findComments(text).map((comment) => comment.text));
  const start = aboveOwnComments(source, origin.start, known);
  const lineBreak = lineBreakNear(text, place.start);
  const lines = `${source
    .slice(start, origin.end)
    .replace(/\r\n|\r|\n/g, lineBreak)
    .trimEnd()}${lineBreak}`;
  const at = placeFor(text, source, { to, from }) ?? place.start;
  const isOpen = !/[\r\n]$/.test(text);
  const spliced = applySplices(text, [
    { start: place.start, end: place.end, text: at === place.start ? lines : '' },
    ...(at === place.start
      ? []
      : [{ start: at, end: at, text: isOpen && at === text.length ? lineBreak + lines : lines }]),
  ]);
  const carried = isOpen ? spliced.replace(/(?:\r\n|\r|\n)$/, '') : spliced;
  const [before, after] = [parseYaml(text), parseYaml(carried)];
  return after.problems.length === 0 && saysSame(before.value, after.value) ? carried : text;
}

interface Lines {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** The whole lines of an entry in block style; undefined where it shares a line with what is around it. */
function entryAt(text: string, path: DocPath): Lines | undefined {
  const root = locateYaml(text);
  const parent = root && nodeNamed(root, path.slice(0, -1));
  const step = path.at(-1);
  if (!parent || parent.aliasOf || parent.kind === 'scalar' || parent.style === 'flow' || step === undefined) {
    return undefined;
  }
  const index = indexIn(parent, step);
  const start = parent.kind === 'map' ? parent.pairs[index]?.start : parent.dashes[index];
  const value = parent.kind === 'map' ? parent.pairs[index]?.value : parent.items[index];
  if (start === undefined || !value || !beginsLine(text, start)) return undefined;
  const column = columnOf(text, start);
  return { column, start: lineStart(text, start), end: afterEntry(text, value.span.end, column) };
}

function indexIn(parent: Exclude<YamlNode, { kind: 'scalar' }>, step: string | number): number {
  if (parent.kind === 'seq') return Number(step);
  return parent.pairs.findIndex(({ value }) => value === nodeNamed(parent, [step]));
}

/** Where the comment lines begin that stand right above an entry, in its column, and are not in the other text yet. */
function aboveOwnComments(source: string, start: number, known: ReadonlySet<string>): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(source, at - 1 - (source.startsWith('\r\n', at - 2) ? 1 : 0));
    const line = source.slice(above, at).trim();
    if (!line.startsWith('#') || known.has(line)) return at;
    at = above;
  }
  return at;
}

/** The place behind the key that a key stands behind in its source, of those that are here too; items stand right already. */
function placeFor(text: string, source: string, { to, from }: Carried): number | undefined {
  const [root, origin] = [locateYaml(text), locateYaml(source)];
  const map = root && nodeNamed(root, to.slice(0, -1));
  const there = origin && nodeNamed(origin, from.slice(0, -1));
  if (map?.kind !== 'map' || there?.kind !== 'map') return undefined;
  const index = indexIn(there, from.at(-1) ?? '');
  const before = there.pairs.slice(0, index).findLast(({ key }) => nodeNamed(map, [key.written]) !== undefined);
  if (!before) return undefined;
  return entryAt(text, [...to.slice(0, -1), before.key.written])?.end;
}
