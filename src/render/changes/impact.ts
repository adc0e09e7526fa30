import type { ImpactEntry, ImpactList } from '../../diff/impact/entry.ts';
import { nameOfThing } from '../../diff/words.ts';
import { say } from '../../locales/phrases.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { ComparedStates } from './data.ts';

/** One list in words: what it found, and what was not compared. */
export interface ImpactText {
  readonly heading: string;
  /** Why it is not complete, or not there at all. */
  readonly unchecked: string | undefined;
  readonly entries: readonly { readonly about: string; readonly says: string }[];
  readonly more: number;
  /** How many there are, listed or not. */
  readonly count: number;
}

/** The impact in words: lists that say something, and the headings of those that were compared and found nothing. */
export function impactTexts(compared: ComparedStates): {
  readonly told: readonly ImpactText[];
  readonly nothing: readonly string[];
  /** Where there is nothing but one sentence to say of all lists. */
  readonly all: string | undefined;
} {
  const { impact, phrases } = compared;
  const isTold = ({ checked, entries }: ImpactList): boolean => !checked || entries.length > 0;
  const told = impact.lists.filter(isTold).map((list) => textOf(list, compared));
  const [first] = told;
  const isOneReason =
    told.length === impact.lists.length &&
    told.every(({ unchecked, count }) => count === 0 && unchecked === first?.unchecked);
  return {
    told,
    all: told.length === 0 ? phrases.impactWords.impactCalm : isOneReason ? first?.unchecked : undefined,
    nothing: impact.lists.filter((list) => !isTold(list)).map(({ name }) => phrases.impactWords.lists[name]),
  };
}

function textOf({ name, why, entries, more }: ImpactList, compared: ComparedStates): ImpactText {
  const { phrases } = compared;
  const words = phrases.impactWords;
  const reason = why && say(phrases, why);
  return {
    heading: words.lists[name],
    unchecked:
      reason === undefined
        ? undefined
        : why?.key === 'impact/partly'
          ? words.impactPartly({ why: reason })
          : words.impactUnchecked({ why: reason }),
    entries: entries.map((entry) => ({ about: nameOf(entry, compared), says: say(phrases, entry.message) })),
    more,
    count: entries.length + more,
  };
}

/** The name of what an entry is about; of a record its id, too. */
function nameOf({ about }: ImpactEntry, { comparison: { before, after } }: ComparedStates): string {
  const name = nameOfThing(after, about) ?? nameOfThing(before, about);
  if (name === undefined) return about.id;
  return isRecordKind(about.kind) ? `${about.id} ${name}` : name;
}
