import type { Span } from '../../diagnostic.ts';
import { chainFrom, type DigitGroup, digitsOf, shapeOf } from './digit-groups.ts';
import { findLinks, within } from './links.ts';
import { continuesAfter, continuesNumber, continuesWord, isAnnounced } from './surroundings.ts';

/** Numbers by how they begin, and how long they are: the ranges of ISO/IEC 7812 that payment systems use. */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|36|38|39)/, [14, 16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65|60|81|82|508)/, [16, 19]],
  [/^(?:50[0-9]|5[6-8]|639|67)/, [13, 14, 15, 16, 17, 18, 19]],
  [/^(?:8600|9860|9792)/, [16]],
];

/** The groups printed on cards. */
const grouped = /^(?:4-4-4-(?:1|4|4-[123])|4-6-[45]|8-(?:8|10)|4-12)$/;

const mostGroups = 5;
const fewestDigits = 13;

/** Lengths that many other numbers have: such a number is a card only where a word says so. */
const common = new Set([13, 14, 17, 18]);

/** Finds payment card numbers: of an issuer's range and length, with the right check digit, in one or as on a card. */
export function findCards(text: string, groups: readonly DigitGroup[]): readonly Span[] {
  const found: Span[] = [];
  const isInLink = within(findLinks(text));
  for (let index = 0; index < groups.length; index++) {
    const card = cardAt(text, groups, index);
    const first = groups[index];
    if (!card || !first || isInLink(first.start)) continue;
    found.push({ start: first.start, end: card.at(-1)?.end ?? first.end });
    index += card.length - 1;
  }
  return found;
}

function cardAt(text: string, groups: readonly DigitGroup[], index: number): readonly DigitGroup[] | undefined {
  const chain = evenly(chainFrom(groups, index, mostGroups + 1));
  if (digitsOf(chain).length < fewestDigits) return undefined;
  for (let size = Math.min(chain.length, mostGroups); size > 0; size--) {
    const card = chain.slice(0, size);
    if (isCardNumber(card) && !isRow(card, groups[index - 1], chain[size]) && standsAsCard(text, card)) return card;
  }
  return undefined;
}

function isCardNumber(card: readonly DigitGroup[]): boolean {
  const digits = digitsOf(card);
  return (
    (card.length === 1 || grouped.test(shapeOf(card))) &&
    issuers.some(([range, lengths]) => lengths.includes(digits.length) && range.test(digits)) &&
    hasCheckDigit(digits)
  );
}

/** One more group of four, before or after, makes it an account or a row of numbers. */
function isRow(card: readonly DigitGroup[], before: DigitGroup | undefined, after: DigitGroup | undefined): boolean {
  const [first, second] = card;
  const isAfterFour = before?.digits.length === 4 && first?.gap !== undefined && first.gap === second?.gap;
  return card.length > 1 && (isAfterFour || after?.digits.length === 4);
}

function standsAsCard(text: string, card: readonly DigitGroup[]): boolean {
  const [first] = card;
  const last = card.at(-1);
  if (!first || !last || continuesNumber(text, first.start) || continuesWord(text, first.start)) return false;
  if (continuesAfter(text, last.end)) return false;
  const isCommon = card.length === 1 && common.has(first.digits.length);
  return isAnnounced(text, first.start, 'card') || (!isCommon && !isAnnounced(text, first.start, 'other'));
}

/** The groups of a chain up to where what stands between them changes. */
function evenly(chain: readonly DigitGroup[]): readonly DigitGroup[] {
  const gap = chain[1]?.gap;
  const end = chain.findIndex(
    (group, index) => index > 0 && (group.gap === undefined || group.gap !== gap || gap.length !== 1),
  );
  return end === -1 ? chain : chain.slice(0, end);
}

/** The formula of Luhn (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
