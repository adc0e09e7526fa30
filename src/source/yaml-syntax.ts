import type { YAMLException } from 'js-yaml';
import type { SyntaxCause, YamlProblem } from './node.ts';
import { lineEnd, lineStart } from './text-lines.ts';
import { openingBracket, openingQuote } from './yaml-unclosed.ts';

interface Guess {
  readonly start: number;
  readonly end?: number;
  readonly cause: SyntaxCause;
}

/** How far before and after the place a guess looks: a line may be as long as the file. */
const FAR_ENOUGH = 200;

/** A place in a text that does not parse: what stands before it on its line, and after. */
interface Spot {
  readonly text: string;
  readonly at: number;
  /** Where its line starts. */
  readonly line: number;
  readonly beforeStart: number;
  readonly before: string;
  readonly after: string;
}

/** The line with which git begins a conflict, or what is left of one; attributes may make it longer. */
const conflictMark = /^(?:<{7,}|>{7,}) .*/m;

/** Turns the parser's complaint into a problem with an exact place and, for the usual mistakes, what they are. */
export function explainSyntax(text: string, error: YAMLException): YamlProblem {
  const detail = error.reason;
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const spot = lookAt(text, at);
  if (/null byte|non-printable|valid JSON character/.test(detail)) {
    return { code: 'control-character', span: { start: at, end: at + 1 }, detail: codePoint(text, at) };
  }
  if (detail.startsWith('nesting exceeded')) return { code: 'too-deep', span: wordAt(text, at), detail };
  const conflict = conflictMark.exec(text);
  const guess: Guess | undefined = conflict
    ? { start: conflict.index, end: conflict.index + conflict[0].length, cause: 'merge-conflict' }
    : guessUnclosed(spot, detail);
  if (!guess) {
    const tab = detail.startsWith('tab characters') ? at : tabInIndentation(spot);
    if (tab !== undefined) return { code: 'tab', span: { start: tab, end: tab + 1 }, detail };
  }
  const { start, end, cause } = guess ?? guessByMessage(spot, detail) ?? guessBySigns(spot, detail) ?? { start: at };
  const span = end === undefined ? wordAt(text, start) : { start, end: Math.min(end, text.length) };
  return { code: 'syntax', span, detail, ...(cause && { cause }) };
}

/** `U+0007` for the character at an offset. */
export function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

function guessUnclosed({ text, at, line }: Spot, detail: string): Guess | undefined {
  if (!/deficient indentation|unexpected end of the (stream|document) within/.test(detail)) return undefined;
  const upTo = detail.startsWith('deficient') ? line : at;
  const quote = openingQuote(text, upTo);
  if (quote !== undefined) return { start: quote, end: lineEnd(text, quote), cause: 'unclosed-quote' };
  const bracket = openingBracket(text, upTo);
  if (bracket === undefined) return undefined;
  const goesOn = detail.startsWith('deficient') && !/^[^\s,[\]{}]+:(\s|$)/.test(text.slice(at, lineEnd(text, at)));
  return goesOn ? { start: at, cause: 'bracket-indentation' } : { start: bracket, cause: 'unclosed-bracket' };
}

/** Causes that the parser's own words tell. */
function guessByMessage({ text, at, beforeStart, before }: Spot, detail: string): Guess | undefined {
  const firstOf = (pattern: RegExp) => beforeStart + Math.max(before.search(pattern), 0);
  if (/escape sequence|hexadecimal/.test(detail)) {
    const start = text.lastIndexOf('\\', at);
    return { start, end: at + 1, cause: 'escape' };
  }
  if (detail.startsWith('missed comma')) return { start: at, cause: 'missing-comma' };
  if (detail.startsWith('a whitespace character is expected')) return { start: at, cause: 'missing-space-after-colon' };
  if (/\balias node\b/.test(detail)) return { start: firstOf(/\*[^*]*$/), cause: 'alias-sign' };
  if (/\banchor (node|property)\b/.test(detail)) return { start: firstOf(/&[^&]*$/), cause: 'anchor-sign' };
  if (/\btag\b/.test(detail)) return { start: firstOf(/(?<=\s)!\S*$|^!\S*$/), cause: 'tag-sign' };
  if (detail.includes('directive')) {
    const start = text.slice(0, at).search(/^%/m);
    return { start: Math.max(start, 0), cause: 'reserved-sign' };
  }
  if (/line break is expected|indentation width|chomping mode/.test(detail)) {
    return { start: firstOf(/[|>][-+0-9]*\s*$/), cause: 'block-sign' };
  }
  return undefined;
}

/** Causes that show in what stands around the place: the parser has only noticed that something does not fit there. */
function guessBySigns(spot: Spot, detail: string): Guess | undefined {
  const { text, at, line, beforeStart, before, after } = spot;
  const startsValue = /(^|[:?-])[ \t]+$|^$/.test(before);
  if (startsValue && /^(?:[@`%,\]}]|\?(?:\s|$))/.test(after)) return { start: at, cause: 'reserved-sign' };
  if (/\S.*:\s+$/.test(before) && /^-\s/.test(after)) return { start: at, cause: 'list-on-key-line' };
  if (/["']\s*$/.test(before) && !after.startsWith(':')) return { start: at, cause: 'text-after-quote' };
  if (/[\]}]\s*$/.test(before)) return { start: at, cause: 'text-after-bracket' };
  const alias = /(?<=^|\s)\*\S+\s+$/.exec(before);
  if (alias) return { start: beforeStart + alias.index, cause: 'alias-sign' };
  if (/multiline key|expected ':'/.test(detail)) return guessMissingColon(text, line);
  if (after.startsWith(':')) {
    const key = /^(\s*(?:- +)*)(?:[^\s:"'#]+)$/.exec(before);
    if (!key) return { start: at, cause: 'colon-in-text' };
    if (detail.startsWith('end of the stream')) return guessMissingColon(text, line);
    return { start: beforeStart + (key[1] ?? '').length, cause: 'indentation' };
  }
  if (before.trim() !== '') return undefined;
  return { start: at, cause: detail.startsWith('end of the stream') ? 'list-beside-keys' : 'indentation' };
}

/** The line above that should hold `key: value` and does not. */
function guessMissingColon(text: string, line: number): Guess | undefined {
  const above = lineAbove(text, line);
  if (!above) return undefined;
  const indent = /^[ \t]*(?:- +)*/.exec(above.content)?.[0].length ?? 0;
  const start = above.start + indent;
  const content = above.content.slice(indent).trimEnd();
  const colon = /^[^\s:/"']+:(?=[^\s/])/.exec(content);
  if (colon) return { start: start + colon[0].length, cause: 'missing-space-after-colon' };
  return { start, end: start + content.length, cause: 'missing-colon' };
}

/** The nearest line above that is neither blank nor a comment. */
function lineAbove(text: string, from: number): { readonly start: number; readonly content: string } | undefined {
  let end = from;
  while (end > 0) {
    end--;
    const start = lineStart(text, end);
    const content = text.slice(start, end);
    if (/^\s*[^\s#]/.test(content)) return { start, content };
    end = start;
  }
  return undefined;
}

function tabInIndentation({ text, line, at }: Spot): number | undefined {
  const indent = /^ *(?:- +)*(?=\t)|^ *(?:- *)+(?=\t)/.exec(text.slice(line, lineEnd(text, at)));
  return indent ? line + indent[0].length : undefined;
}

function lookAt(text: string, at: number): Spot {
  const line = lineStart(text, at);
  const beforeStart = Math.max(line, at - FAR_ENOUGH);
  const after = text.slice(at, Math.min(lineEnd(text, at), at + FAR_ENOUGH));
  return { text, at, line, beforeStart, before: text.slice(beforeStart, at), after };
}

function wordAt(text: string, start: number): { readonly start: number; readonly end: number } {
  const word = /^\S*/.exec(text.slice(start, start + 80))?.[0] ?? '';
  return { start, end: Math.min(text.length, start + Math.max(word.length, 1)) };
}
