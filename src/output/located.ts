import { compareText, type Diagnostic } from '../diagnostic.ts';
import { placeFinder } from '../source/place.ts';
import type { Repo } from '../source/repo.ts';
import type { Located } from './findings.ts';

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
