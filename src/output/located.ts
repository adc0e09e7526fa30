import { compareText, type Diagnostic, type Message } from '../diagnostic.ts';
import { type Place, placeFinder } from '../source/place.ts';
import type { Repo } from '../source/repo.ts';

/** A finding with its line and column. */
export interface Located extends Diagnostic {
  readonly place: Place;
  readonly relatedPlaces: readonly { readonly message: Message; readonly place: Place }[];
}

/** What every format is made from: findings in the order of files and places, and what they were found in. */
export interface Findings {
  readonly found: readonly Located[];
  /** How many files were checked. */
  readonly files: number;
}

/** Looks up where findings are and sorts them: by file, then place, then rule. The same findings give the same order. */
export function locateFindings(diagnostics: readonly Diagnostic[], repo: Repo): readonly Located[] {
  const placeOf = placeFinder(repo);
  return diagnostics
    .map((diagnostic) => ({
      ...diagnostic,
      place: placeOf(diagnostic.location),
      relatedPlaces: (diagnostic.related ?? []).map(({ message, location }) => ({ message, place: placeOf(location) })),
    }))
    .sort(
      (a, b) =>
        compareText(a.place.file, b.place.file) ||
        a.place.span.start - b.place.span.start ||
        compareText(a.rule, b.rule) ||
        compareText(JSON.stringify(a.message), JSON.stringify(b.message)),
    );
}

export function countBy(found: readonly Located[], severity: Diagnostic['severity']): number {
  return found.filter((finding) => finding.severity === severity).length;
}
