import { distance } from 'fastest-levenshtein';
import type { Message } from '../diagnostic.ts';

/** How many names may still be looked at for hints: a hint is worth a moment, not a run. It is counted down. */
export interface NameBudget {
  left: number;
}

/** What all hints of a run, or of a kind of finding in it, may look at. */
export function budgetForAll(): NameBudget {
  return { left: 2_000_000 };
}

/** Names that one hint may look at: more than any workspace has of a kind. */
const namesForOne = 200_000;

/** A text longer than this is no misspelt name. */
const longestName = 200;

/**
 * The known names nearest to what was written, best first; none where nothing is near, and none where there are more
 * than may be looked at: half of them could give a wrong answer. A name whose length alone puts it out of reach is not
 * compared.
 */
export function nearest(
  given: string,
  known: Iterable<string>,
  most = 3,
  budget: NameBudget = { left: namesForOne },
): readonly string[] {
  if (given.length > longestName || budget.left <= 0) return [];
  const wanted = given.toLowerCase();
  const scored: { readonly name: string; readonly far: number }[] = [];
  for (const name of known) {
    if (budget.left <= 0) return [];
    budget.left--;
    const apart = Math.abs(name.length - wanted.length);
    if (apart > 12) continue;
    const other = name.toLowerCase();
    const limit = Math.max(1, Math.ceil(Math.min(wanted.length, other.length) / 3));
    const isBegun = other !== wanted && other.startsWith(wanted) && wanted.length > 2;
    if (apart > limit && !isBegun) continue;
    const far = other === wanted ? 0 : isBegun ? 1 : distance(wanted, other);
    if (far <= limit) scored.push({ name, far });
  }
  scored.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = scored[0]?.far ?? 0;
  return scored
    .filter(({ far }) => far <= best + 1)
    .slice(0, most)
    .map(({ name }) => name);
}

/** "Did you mean …?", or with few names the whole list, or nothing. */
export function suggestions(given: string, known: Iterable<string>, budget?: NameBudget): readonly Message[] {
  if (budget && budget.left <= 0) return [];
  const names = [...known];
  const candidates = nearest(given, names, undefined, budget);
  if (candidates.length > 0) return [{ key: 'hint/did-you-mean', values: { candidates } }];
  return names.length > 0 && names.length <= 12 ? [{ key: 'hint/allowed', values: { values: names.sort() } }] : [];
}
