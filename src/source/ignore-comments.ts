import type { Span } from '../diagnostic.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { locateYaml } from './locate.ts';
import type { YamlNode } from './node.ts';

/** `# cxmap-ignore <rule> -- <reason>`: a finding of that rule on the line is silenced. */
export interface IgnoreComment {
  readonly span: Span;
  readonly rule: string;
  /** Why; empty where none is given. */
  readonly reason: string;
  /** The line that it is about: its own, or where it stands alone, the next one that says something. 1-based. */
  readonly line: number;
}

const ignoreMark = 'cxmap-ignore';

const pattern = /(^|[ \t])#[ \t]*cxmap-ignore(?:[ \t]+([^\s#]+))?(?:[ \t]+--[ \t]*(.*?))?[ \t]*$/gm;

/** The silencing comments of a YAML text. The same words inside a text of the document are no comment. */
export function findIgnoreComments(text: string): readonly IgnoreComment[] {
  if (!text.includes(ignoreMark)) return [];
  const plain = text.replaceAll('\r\n', ' \n');
  const lines = lineIndex(plain);
  const root = locateYaml(text);
  const saying = linesThatSay(lines);
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const start = match.index + (match[1] ?? '').length;
    if (root && isInsideScalar(root, start)) return [];
    const { line } = lines.at(start);
    const alone = lines.text(line).trimStart().startsWith('#');
    return [
      {
        span: { start, end: match.index + match[0].trimEnd().length },
        rule: match[2] ?? '',
        reason: match[3] ?? '',
        line: alone ? (saying[line + 1] ?? line) : line,
      },
    ];
  });
}

/** For each line the first from there on that is neither blank nor a comment; undefined where none follows. */
function linesThatSay(lines: LineIndex): readonly (number | undefined)[] {
  const saying: (number | undefined)[] = new Array(lines.count + 1).fill(undefined);
  for (let line = lines.count, next: number | undefined; line > 0; line--) {
    const text = lines.text(line).trim();
    if (text !== '' && !text.startsWith('#')) next = line;
    saying[line] = next;
  }
  return saying;
}

function isInsideScalar(node: YamlNode, offset: number): boolean {
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
