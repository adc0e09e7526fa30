import type { Span } from '../diagnostic.ts';
import { isInsideScalar } from './comments.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { locateYaml } from './locate.ts';

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
