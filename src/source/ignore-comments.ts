import type { Span } from '../diagnostic.ts';
import { lineIndex } from './lines.ts';
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
        line: alone ? nextSaying(lines, line) : line,
      },
    ];
  });
}

function nextSaying(lines: ReturnType<typeof lineIndex>, from: number): number {
  for (let line = from + 1; line <= lines.count; line++) {
    const text = lines.text(line).trim();
    if (text !== '' && !text.startsWith('#')) return line;
  }
  return from;
}

function isInsideScalar(node: YamlNode, offset: number): boolean {
  if (offset < node.span.start || offset >= node.span.end) return false;
  if (node.kind === 'scalar') return true;
  if (node.kind === 'seq') return node.items.some((item) => isInsideScalar(item, offset));
  return node.pairs.some(({ key, value }) => isInsideScalar(key, offset) || isInsideScalar(value, offset));
}
