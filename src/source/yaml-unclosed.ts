import { parseEvents, YAMLException } from 'js-yaml';

/** Each try parses the text up to a character once more. So many characters in all: enough for any honest file, a fraction of a second. */
const BUDGET = 1_000_000;

/** Where the quotation begins that is still open at `upTo`, or `undefined` where none is. A doubled quote is an escaped one. */
export function openingQuote(text: string, upTo: number): number | undefined {
  return openingCharacter(text, upTo, /(?:^|[^"])"$|(?:^|[^'])'$/, /within a (single|double) quoted scalar/);
}

/** Where the outermost bracket stands that is still open at `upTo`, or `undefined` where none is. */
export function openingBracket(text: string, upTo: number): number | undefined {
  return openingCharacter(text, upTo, /[[{]$/, /within a flow collection/);
}

/** Walks back over the characters that could open it to the first before which the text is not inside yet. */
function openingCharacter(text: string, upTo: number, character: RegExp, inside: RegExp): number | undefined {
  const isInside = (end: number) => inside.test(complaintAbout(text.slice(0, end).trimEnd()));
  if (!isInside(upTo)) return undefined;
  let left = BUDGET;
  for (let at = upTo - 1; at >= 0 && left > 0; at--) {
    if (!character.test(text.slice(Math.max(at - 1, 0), at + 1))) continue;
    left -= at;
    if (!isInside(at)) return at;
  }
  return undefined;
}

function complaintAbout(text: string): string {
  try {
    parseEvents(text, {});
    return '';
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
}
