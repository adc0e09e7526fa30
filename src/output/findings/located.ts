import { compareText } from '../../diagnostic.ts';
import { type Place, placeFinder } from '../../source/place.ts';
import type { Repo } from '../../source/repo.ts';
import type { Located, Told } from './findings.ts';

/** Looks up where findings are and sorts them: by file, then place, then rule. The same findings give the same order. */
export function locateFindings(diagnostics: readonly Told[], repo: Repo): readonly Located[] {
  const placeOf = placeFinder(repo);
  return diagnostics
    .map((diagnostic) => ({
      ...diagnostic,
      place: masked(diagnostic.rule, placeOf(diagnostic.location)),
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

/** The line that a finding about personal data stands in is shown without the data: logs keep what they are given. */
function masked(rule: string, place: Place): Place {
  if (rule !== 'personal-data') return place;
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : place.lineText.length;
  const hidden = place.lineText.slice(start, end).replace(/[\p{L}\p{N}]/gu, '•');
  return { ...place, lineText: place.lineText.slice(0, start) + hidden + place.lineText.slice(end) };
}
