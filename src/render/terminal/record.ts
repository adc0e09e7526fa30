import type { ThingCard } from '../../queries/lookup/card.ts';
import { plainLine } from '../text.ts';
import { terminalText } from '../text-terminal.ts';
import { cutToWidth, wrapToWidth } from '../text-width.ts';
import type { Paint } from './paint.ts';

type NameAt = ThingCard['nameAt'];
type DocPath = Parameters<NameAt>[0];

/**
 * What a file says, as lines a person reads: much like YAML, with the name of what is referred to beside its id, a list
 * of words and each entry of a history on one line, long texts wrapped at `width` columns.
 */
export function recordLines(
  value: unknown,
  nameAt: NameAt,
  paint: Paint,
  width: number,
  base: DocPath = [],
): readonly string[] {
  return linesOf(value, base, { nameAt, paint, width });
}

/** What is longer is a sentence, and stands on a line of its own. */
const longWord = 60;

interface Page {
  readonly nameAt: NameAt;
  readonly paint: Paint;
  readonly width: number;
}

function linesOf(value: unknown, path: DocPath, page: Page): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => itemLines(item, [...path, index], page));
  if (typeof value !== 'object' || value === null) return textLines('', scalarText(value, path, page), page);
  return Object.entries(value).flatMap(([key, entry]) => entryLines(key, entry, [...path, key], page));
}

function entryLines(written: string, value: unknown, path: DocPath, page: Page): readonly string[] {
  const key = terminalText(written);
  const text = inlineText(value, path, page);
  if (text !== undefined) return textLines(key, text, page);
  return [page.paint.faint(`${key}:`), ...indented(linesOf(value, path, narrower(page)))];
}

function itemLines(item: unknown, path: DocPath, page: Page): readonly string[] {
  const text = inlineText(item, path, page);
  const flow = text ?? flowText(item, path, page);
  const wrapped = flow === undefined ? [] : wrapToWidth(flow, page.width - 2);
  const isReadable = flow !== undefined && (text !== undefined || wrapped.length <= 2);
  const [head = '', ...rest] = isReadable ? wrapped : linesOf(item, path, narrower(page));
  return [`- ${head}`, ...indented(rest)];
}

/** A text under its key; one of several paragraphs stands below it. */
function textLines(key: string, text: string, page: Page): readonly string[] {
  const faintKey = page.paint.faint(`${key}:`);
  if (key !== '' && text.includes('\n')) {
    const lines = text.trimEnd().split('\n');
    return [faintKey, ...indented(lines.flatMap((line) => wrapToWidth(line, page.width - 2)))];
  }
  const [head = '', ...rest] = wrapToWidth(key === '' ? text : `${key}: ${text}`, page.width - 2);
  return [head.startsWith(`${key}:`) ? faintKey + head.slice(key.length + 1) : head, ...indented(rest)];
}

/** A scalar, or a list of nothing else; undefined for all that needs lines of its own. */
function inlineText(value: unknown, path: DocPath, page: Page): string | undefined {
  if (typeof value !== 'object' || value === null) return scalarText(value, path, page);
  const entries = Array.isArray(value) ? value : Object.keys(value);
  if (entries.length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null)) return undefined;
  const items = value.map((item: unknown, index) => onOneLine(scalarText(item, [...path, index], page)));
  return items.some((item) => item.length > longWord) ? undefined : items.join(', ');
}

/** A map of scalars on one line: `at: 2026-11-22, by: ann (Ann Lee)`. */
function flowText(value: unknown, path: DocPath, page: Page): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const text = inlineText(entry, [...path, key], page);
    if (text === undefined || text.length > longWord) return undefined;
    parts.push(`${terminalText(key)}: ${onOneLine(text)}`);
  }
  return parts.join(', ');
}

function scalarText(value: unknown, path: DocPath, { nameAt }: Page): string {
  const text = value === null || value === undefined ? '' : terminalText(String(value), 'keep');
  const name = nameAt(path);
  return name === undefined || name === text ? text : `${text} (${cutToWidth(terminalText(plainLine(name)), 60)})`;
}

function onOneLine(text: string): string {
  return text.trim().replace(/\n+/g, ' ');
}

function narrower(page: Page): Page {
  return { ...page, width: page.width - 2 };
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
