import type { Span } from '../../diagnostic.ts';
import { findCards } from './cards.ts';
import { digitGroups } from './digit-groups.ts';
import { findPassports, findSnils, findTaxNumbers } from './documents.ts';
import { findEmails } from './emails.ts';
import { findIbans } from './ibans.ts';
import { findPhones } from './phones.ts';
import { plainSigns } from './plain-signs.ts';

export type PersonalDataKind = 'email' | 'phone' | 'card' | 'iban' | 'passport' | 'snils' | 'inn';

/** Personal data in a text: offsets in UTF-16 units, end exclusive. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
  /** What may be shown of it: its form, without a letter or digit that tells whose it is. */
  readonly shown: string;
}

/**
 * Finds e-mail addresses, phones, numbers of cards, accounts, passports and of Russian insurance and taxes in free text,
 * in order, also in full-width letters, digits of other scripts, and as links encode them. Takes time in proportion to
 * the text.
 */
export function findPersonalData(written: string): readonly PersonalData[] {
  const signs = plainSigns(written);
  const { text } = signs;
  if (!/@|\d{2}/.test(text)) return [];
  const groups = digitGroups(text);
  const all = [
    ...of('email', findEmails(text)),
    ...of('iban', findIbans(text)),
    ...of('passport', findPassports(text)),
    ...of('snils', findSnils(text)),
    ...of('inn', findTaxNumbers(text)),
    ...of('card', findCards(text, groups)),
    ...of('phone', findPhones(text, groups)),
  ];
  // Earlier first; where two overlap, the one whose check digits or sign leave no doubt, for the sort keeps their order.
  all.sort((a, b) => a.start - b.start);
  const found: PersonalData[] = [];
  for (const { kind, ...piece } of all) {
    const { start, end } = signs.written(piece);
    if (start < (found.at(-1)?.end ?? 0)) continue;
    found.push({ kind, start, end, shown: masked(kind, written.slice(start, end)) });
  }
  return found;
}

function of(kind: PersonalDataKind, spans: readonly Span[]): { kind: PersonalDataKind; start: number; end: number }[] {
  return spans.map(({ start, end }) => ({ kind, start, end }));
}

function masked(kind: PersonalDataKind, written: string): string {
  return kind === 'email' ? '•••@•••' : written.replace(/[\p{L}\p{N}]/gu, '•');
}
