import { isBreak, lineEnd, lineStart } from './text-lines.ts';

/** A range of a text, and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. Splices at the same place keep their order; they must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < from) throw new Error(`splices overlap at ${splice.start}`);
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return result + text.slice(from);
}

/** Whether only blanks stand before `at` on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, at), at));
}

/** Where the line after `at` starts; `at` itself where it starts a line: a block scalar that keeps its blank lines ends there. */
export function nextLine(text: string, at: number): number {
  return at > 0 && isBreak(text[at - 1]) ? at : pastLine(text, at);
}

function pastLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + breakLength(text, end);
}

/**
 * Where new lines go that follow an entry which ends at `end`: after its line and after the comment lines that are
 * indented deeper than `column`, where its key or dash stands, and so belong to it.
 */
export function afterEntry(text: string, end: number, column: number): number {
  let at = nextLine(text, end);
  for (;;) {
    const comment = /^( *)#/.exec(text.slice(at, lineEnd(text, at)));
    if (!comment || (comment[1] ?? '').length <= column) return at;
    at = pastLine(text, at);
  }
}

/**
 * Whether a literal text that ends before `at`, in something whose key or dash stands in `column`, would end there:
 * deeper comments and lines of spaces that follow would become part of it.
 */
export function endsLiteral(text: string, at: number, column: number): boolean {
  let start = at;
  while (start < text.length) {
    const line = text.slice(start, lineEnd(text, start));
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '') return indent <= column || line[indent] !== '#';
    if (line.length > column) return false;
    start = pastLine(text, start);
  }
  return true;
}

/** Where the blank lines and the comments indented deeper than `column` end that stand from `at` on. */
export function afterStrayLines(text: string, at: number, column: number): number {
  let start = at;
  while (start < text.length) {
    const line = text.slice(start, lineEnd(text, start));
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && (indent <= column || line[indent] !== '#')) return start;
    start = pastLine(text, start);
  }
  return start;
}

/** Puts whole lines in place of those from `start` to `end`. A file without a line break at its end stays without. */
export function replaceLines(text: string, start: number, end: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakNear(text, start);
  const isOpen = end === text.length && end > 0 && !isBreak(text[end - 1]);
  if (lines.length === 0) return { start: isOpen ? beforeBreak(text, start) : start, end, text: '' };
  const body = lines.join(lineBreak);
  if (!isOpen) return { start, end, text: body + lineBreak };
  return { start, end, text: start === end ? lineBreak + body : body };
}

/** The line break that the lines around an offset end with. */
export function lineBreakNear(text: string, at: number): string {
  const before = text.slice(beforeBreak(text, lineStart(text, at)), lineStart(text, at));
  if (before !== '' && before !== '\uFEFF') return before;
  const end = lineEnd(text, at);
  return text.slice(end, end + breakLength(text, end)) || '\n';
}

function beforeBreak(text: string, at: number): number {
  if (text[at - 1] === '\n' && text[at - 2] === '\r') return at - 2;
  return isBreak(text[at - 1]) ? at - 1 : at;
}

function breakLength(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return 2;
  return isBreak(text[at]) ? 1 : 0;
}
