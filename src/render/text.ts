import { once } from '../once.ts';
import { plainText, visibleText } from '../visible-text.ts';

/** The text on one line: invisible characters dropped, each run of whitespace one space, none at the ends. */
export function plainLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** What keeps a number to its unit, so that a narrow cell does not tear «86 %» apart. */
const bound = /(?<=\d)\u00A0(?=\S)/;

/** The text as a page shows it on one line: as `plainLine` has it, and a number keeps to its unit. */
export function shownLine(text: string): string {
  return text.includes('\u00A0') ? text.split(bound).map(plainLine).join('\u00A0') : plainLine(text);
}

/** The same, line by line. */
export function shownLines(text: string): readonly string[] {
  if (!/[\n\v\f\r\x85\u2028\u2029]/.test(text)) return [shownLine(text)];
  return visibleText(text).trim().split(/\n+/).map(shownLine);
}

/** Takes a text apart into characters as a reader counts them: an emoji family is one. */
export const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** At most `max` characters as a reader counts them (an emoji family is one), the last an ellipsis where something was cut. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  // Where each character is a code unit, there is nothing to take apart.
  if (plainText.test(text.slice(0, max + 1))) return max > 0 ? `${text.slice(0, max - 1).trimEnd()}…` : '';
  let count = 0;
  let cut = 0;
  for (const { index } of graphemes().segment(text)) {
    if (count === max - 1) cut = index;
    if (count >= max) return max > 0 ? `${text.slice(0, cut).trimEnd()}…` : '';
    count += 1;
  }
  return text;
}
