import { visibleText } from '../../visible-text.ts';
import { plainLine } from '../text.ts';

/** Signs that mean something wherever they stand; then the beginnings of a list, and lines that make a heading or a table of the line above. */
const marks = /[\\`*_[\]|~#$]|^[-+](?=\s|$)|(?<=^\d{1,9})[.)](?=\s|$)|^=(?==*$)|^-(?=-*:?$)|^:(?=-+:?$)/g;
/** A line of these, begun by a letter, means nothing to Markdown; but for an address without its protocol. */
const harmless = /^[A-Za-zА-яЁё][A-Za-zА-яЁё0-9 \u00A0.,;!?'"«»“”‘’„…()–—%/№€₽-]*$/;
/** What keeps a number to its unit, so that a narrow cell does not tear «86 %» apart. */
const bound = /(?<=\d)\u00A0(?=\S)/;
const tagSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A line of text inside Markdown, on any host: every sign of it is shown, none marks up. It becomes no link, calls no
 * one by `@`, and begins no list, heading or table, wherever in a paragraph, list or cell it stands.
 */
export function markdownText(text: string): string {
  const line = text.includes('\u00A0') ? text.split(bound).map(plainLine).join('\u00A0') : plainLine(text);
  if (harmless.test(line) && !/www\./i.test(line)) return line;
  return line
    .replace(/[&<>]/g, (sign) => tagSigns[sign] ?? sign)
    .replace(marks, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/(www)\./gi, '$1&#46;')
    .replace(/@(?=[\p{L}\p{N}\\])/gu, '@&#8203;');
}

/** Text in a cell of a table; its lines stay lines. */
export function markdownCell(text: string): string {
  if (!/[\n\v\f\r\x85\u2028\u2029]/.test(text)) return markdownText(text);
  return visibleText(text).trim().split(/\n+/).map(markdownText).join('<br>');
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
  const target = plainLine(url);
  const harmless =
    /^(?:https?:\/\/[^/?#]|mailto:.)/i.test(target) || /^(?![a-z][a-z0-9+.-]*:|[/\\]{2}|$)/i.test(target);
  return harmless ? `[${label}](${target.replace(/[\s"'()<>[\]\\^`{|}&]/g, percentEncode)})` : label;
}

/** A diagram as a block of its own, in a fence that nothing in it can close. */
export function mermaidFence(diagram: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(diagram, /`+/g) + 1));
  return `${ticks}mermaid\n${diagram.trimEnd()}\n${ticks}\n`;
}

function percentEncode(sign: string): string {
  return sign === '&' ? '&amp;' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function longestRun(text: string, runs: RegExp): number {
  return Math.max(0, ...(text.match(runs) ?? []).map((run) => run.length));
}
