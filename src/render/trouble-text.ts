import type { Phrases } from '../locales/phrases.ts';
import type { Names } from '../queries/common/names.ts';
import type { HandoffTrouble } from '../queries/handoffs/troubles.ts';

/** Why hand-offs do not hold what they promise, in sentences, by id; `numbers` are those of hand-offs. */
export function troubleTexts(
  troubles: ReadonlyMap<string, readonly HandoffTrouble[]>,
  names: Names,
  phrases: Phrases,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...troubles].map(([id, found]) => [id, found.map((one) => troubleText(one, names, phrases, numbers))]),
  );
}

/** Why a hand-off does not hold what it promises. */
export function troubleText(
  trouble: HandoffTrouble,
  names: Names,
  phrases: Phrases,
  numbers: ReadonlyMap<string, number>,
): string {
  const words = phrases.pages.rule.trouble;
  switch (trouble.is) {
    case 'elsewhere':
      return words.elsewhere({
        system: names.system(trouble.system),
        theirs: names.system(trouble.theirs),
        teams: trouble.teams.map(names.team),
      });
    case 'outsider':
      return words.outsider({ person: names.person(trouble.person), teams: trouble.teams.map(names.team) });
    case 'left':
      return words.left({ person: names.person(trouble.person), date: phrases.views.date(trouble.left) });
    case 'too-late':
      return words.tooLate({
        team: names.team(trouble.team),
        numbers: trouble.tells.flatMap((id) => numbers.get(id) ?? []),
      });
  }
}
