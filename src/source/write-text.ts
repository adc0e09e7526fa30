import { stringify } from 'yaml';

/** How a scalar is quoted, where its text leaves a choice. */
export type Quotes = 'plain' | 'single' | 'double';

/** Dates and moments stand plain in our files: we keep them as written, whatever an older reader makes of them. */
const DATE_OR_MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:\d\d)?)?$/;
/** Words of which the first is longer than any that a reader takes for something else: most of what is written. */
const HARMLESS = /^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9-]{5,}(?: [A-Za-zА-Яа-яЁё0-9]+)*$/;
/**
 * Characters that cannot be seen, or that some readers take for line breaks or refuse (PyYAML a tab in a plain text),
 * and halves of characters: always as escapes.
 */
const INVISIBLE = /[\x00-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\u{D800}-\u{DFFF}]/u;

/** Between brackets readers of YAML 1.1 (PyYAML, libyaml) take a question mark, and a colon in front, for a key's; `=` alone is a type there. */
const NOT_IN_BRACKETS = /[[\]{},?]|^:/;

/**
 * A text on one line, as YAML: plain where every reader, of 1.1 and of 1.2, would take it for that very text (but for
 * dates, which stand plain), else in quotes. `quotes` asks for a style; a text that it cannot hold gets double quotes.
 */
export function writeText(text: string, quotes: Quotes, inFlow: boolean): string {
  if (quotes === 'double' || INVISIBLE.test(text)) return writeDouble(text);
  if (quotes === 'single') return stringifyText(text, 'QUOTE_SINGLE');
  if (DATE_OR_MOMENT.test(text) || HARMLESS.test(text)) return text;
  const plain = stringifyText(text, 'PLAIN');
  return plain === text && (text === '=' || (inFlow && NOT_IN_BRACKETS.test(text))) ? writeDouble(text) : plain;
}

/** As JSON does, so that it is good in a JSON file too. */
function writeDouble(text: string): string {
  return JSON.stringify(text).replace(new RegExp(INVISIBLE, 'gu'), escapeCharacter);
}

function stringifyText(text: string, type: 'PLAIN' | 'QUOTE_SINGLE'): string {
  const line = stringify([text], { compat: 'yaml-1.1', defaultStringType: type, blockQuote: false, lineWidth: 0 });
  return line.slice('- '.length, -1);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
