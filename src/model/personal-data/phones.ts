import type { Span } from '../../diagnostic.ts';
import { chainFrom, type DigitGroup, digitsOf, shapeOf } from './digit-groups.ts';
import { findLinks, linksToPhone, within } from './links.ts';
import { phoneForm, type WrittenNumber } from './phone-forms.ts';
import { continuesAfter, continuesNumber, continuesWord, isAmount, isAnnounced } from './surroundings.ts';

/** The most groups a phone number is written in. */
const mostGroups = 8;

/** The fewest and the most digits of one, with 00 and a zero in brackets. */
const fewestDigits = 6;
const mostDigits = 18;

/** Finds phone numbers: Russian and North American ones as they are written at home, all others with + or 00 or after a word that names them. */
export function findPhones(text: string, groups: readonly DigitGroup[]): readonly Span[] {
  const found: Span[] = [];
  const isInLink = within(findLinks(text));
  for (let index = 0; index < groups.length; index++) {
    const first = groups[index];
    if (!first || isAfterPlus(text, first, groups[index - 1])) continue;
    const phone = isInLink(first.start)
      ? linkedPhone(text, first)
      : phoneAt(text, chainFrom(groups, index, mostGroups));
    if (!phone) continue;
    found.push(phone);
    while ((groups[index + 1]?.start ?? Number.POSITIVE_INFINITY) < phone.end) index++;
  }
  return found;
}

/** The rest of an international number that is none: toll-free, or of no country. */
function isAfterPlus(text: string, { gap }: DigitGroup, before: DigitGroup | undefined): boolean {
  return gap !== undefined && before !== undefined && text[before.start - 1] === '+';
}

function linkedPhone(text: string, group: DigitGroup): Span | undefined {
  if (!linksToPhone(text, group.start)) return undefined;
  const { start, end, digits } = group;
  const form = phoneForm({ groups: [group], digits, shape: shapeOf([group]), hasPlus: true, hasBrackets: false });
  return form && { start, end };
}

/** The longest beginning of a chain that is a phone number here. */
function phoneAt(text: string, chain: readonly DigitGroup[]): Span | undefined {
  let length = digitsOf(chain).length;
  for (let size = chain.length; size > 0 && length >= fewestDigits; size--) {
    const phone = length <= mostDigits ? asPhone(text, chain.slice(0, size)) : undefined;
    if (phone) return phone;
    length -= chain[size - 1]?.digits.length ?? 0;
  }
  return undefined;
}

function asPhone(text: string, groups: readonly DigitGroup[]): Span | undefined {
  const written = asWritten(text, groups);
  const form = written && phoneForm(written);
  if (!form) return undefined;
  const { start, end } = written;
  if (continuesNumber(text, start) || continuesWord(text, start) || continuesAfter(text, end)) return undefined;
  if (form === 'sure') return { start, end };
  if (isAmount(text, start, end)) return undefined;
  const isNamed = isAnnounced(text, start, 'phone');
  return isNamed || (form === 'likely' && !isAnnounced(text, start, 'other')) ? { start, end } : undefined;
}

/** With the plus and the bracket before its first group; undefined where brackets do not match. */
function asWritten(text: string, groups: readonly DigitGroup[]): (WrittenNumber & Span) | undefined {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return undefined;
  const hasBrackets = text[first.start - 1] === '(' && groups[1]?.gap?.includes(')') === true;
  let open = hasBrackets ? 1 : 0;
  for (const { gap } of groups.slice(1)) {
    for (const character of gap ?? '') open += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (open < 0 || open > 1) return undefined;
  }
  if (open !== 0) return undefined;
  const head = first.start - (hasBrackets ? 1 : 0);
  const plus = /\+ ?$/.exec(text.slice(Math.max(0, head - 2), head))?.[0].length ?? 0;
  const written = { groups, digits: digitsOf(groups), shape: shapeOf(groups), hasPlus: plus > 0, hasBrackets };
  return { ...written, start: head - plus, end: last.end };
}
