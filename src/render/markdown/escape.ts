import { plainLine, shownLine, shownLines } from '../text.ts';
import { linkAddress } from '../text-address.ts';

/** Signs that mean something wherever they stand. */
const marks = /[\\`*_[\]|~#$]/g;
/** The beginnings of a list, and lines that make a heading or a table of the line above. */
const beginnings = /^[-+](?=\s|$)|(?<=^\d{1,9})[.)](?=\s|$)|^=(?==*$)|^-(?=-*:?$)|^:(?=-+:?$)/g;
/** A line of these, begun by a letter, means nothing to Markdown; but for an address without its protocol. */
const harmless = /^[A-Za-zА-яЁё][A-Za-zА-яЁё0-9 \u00A0.,;!?'"«»“”‘’„…()–—%/№€₽-]*$/;
const tagSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A line of text inside Markdown, on any host: every sign of it is shown, none marks up. It becomes no link, calls no
 * one by `@`, and begins no list, heading or table, wherever in a paragraph, list or cell it stands.
 */
export function markdownText(text: string): string {
  const line = shownLine(text);
  if (harmless.test(line) && !/www\./i.test(line)) return line;
  return markdownWords(line)
    .replace(beginnings, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/(www)\./gi, '$1&#46;')
    .replace(/@(?=[\p{L}\p{N}\\])/gu, '@&#8203;');
}

/**
 * Our own words between texts: their blanks stay, and no sign of them marks up. Renderers do not agree on how many
 * backslashes before a stroke keep it in its cell, so one behind a backslash is an entity.
 */
export function markdownWords(text: string): string {
  const words = text.replace(/[&<>]/g, (sign) => tagSigns[sign] ?? sign);
  return words.replace(marks, (sign, at: number) => (sign === '|' && words[at - 1] === '\\' ? '&#124;' : `\\${sign}`));
}

/** Text in a cell of a table; its lines stay lines. */
export function markdownCell(text: string): string {
  return shownLines(text).map(markdownText).join('<br>');
}

/**
 * A code span of one line, for prose and cells alike. A text with `|` comes as plain text: no code span holds it in a
 * cell of every host's table.
 */
export function markdownCode(text: string): string {
  const line = plainLine(text);
  if (line === '' || line.includes('|')) return markdownText(line);
  const ticks = '`'.repeat(longestRun(line, /`+/g) + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A link, where the URL is relative, http(s) or mailto; otherwise only its text. */
export function markdownLink(text: string, url: string): string {
  // Entities, because the parser `marked` undoes `\[` in a label and then finds a link in it.
  const label = markdownText(text).replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
  const address = linkAddress(url);
  return address === undefined ? label : `[${label}](${address.replaceAll('&', '&amp;')})`;
}

/** A diagram as a block of its own, in a fence that nothing in it can close. */
export function mermaidFence(diagram: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(diagram, /`+/g) + 1));
  return `${ticks}mermaid\n${diagram.trimEnd()}\n${ticks}\n`;
}

function longestRun(text: string, runs: RegExp): number {
  return Math.max(0, ...(text.match(runs) ?? []).map((run) => run.length));
}
