import type { Phrases } from '../../locales/phrases.ts';
import type { ImpactData } from './data.ts';

/** One list in words: what it found, and what was not compared. */
export interface ImpactText {
  readonly heading: string;
  /** Why it is not complete, or not there at all. */
  readonly unchecked: string | undefined;
  readonly entries: readonly { readonly about: string; readonly says: string }[];
  readonly more: number;
  /** How many things or people there are, listed or not. */
  readonly count: number;
}

/** The impact in words: lists that say something, and the headings of those that were compared and found nothing. */
export function impactTexts(
  lists: readonly ImpactData[],
  { impactWords: words }: Phrases,
): {
  readonly told: readonly ImpactText[];
  readonly nothing: readonly string[];
  /** Where there is nothing but one sentence to say of all lists. */
  readonly all: string | undefined;
} {
  const isTold = ({ checked, entries }: ImpactData): boolean => !checked || entries.length > 0;
  const told = lists.filter(isTold).map((list) => textOf(list, words));
  const [first] = told;
  const isOneReason =
    told.length === lists.length && told.every(({ unchecked, count }) => count === 0 && unchecked === first?.unchecked);
  return {
    told,
    all: told.length === 0 ? words.impactCalm : isOneReason ? first?.unchecked : undefined,
    nothing: lists.filter((list) => !isTold(list)).map(({ name }) => words.lists[name]),
  };
}

function textOf({ name, why, partly, entries, more }: ImpactData, words: Phrases['impactWords']): ImpactText {
  return {
    heading: words.lists[name],
    unchecked: why === undefined ? undefined : partly ? words.impactPartly({ why }) : words.impactUnchecked({ why }),
    entries: entries.map((entry) => ({ about: entry.name, says: entry.message })),
    more,
    count: new Set(entries.map(({ about }) => about)).size + more,
  };
}
