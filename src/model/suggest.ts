import { distance } from 'fastest-levenshtein';
import type { Message } from '../diagnostic.ts';

/** The known names nearest to what was written, best first; none where nothing is near. */
export function nearest(given: string, known: Iterable<string>, most = 3): readonly string[] {
  const wanted = given.toLowerCase();
  const scored: { readonly name: string; readonly far: number }[] = [];
  for (const name of known) {
    const other = name.toLowerCase();
    if (Math.abs(other.length - wanted.length) > 12) continue;
    const far = other === wanted ? 0 : other.startsWith(wanted) && wanted.length > 2 ? 1 : distance(wanted, other);
    if (far <= Math.max(1, Math.ceil(Math.min(wanted.length, other.length) / 3))) scored.push({ name, far });
  }
  scored.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = scored[0]?.far ?? 0;
  return scored
    .filter(({ far }) => far <= best + 1)
    .slice(0, most)
    .map(({ name }) => name);
}

/** "Did you mean …?", or with few names the whole list, or nothing. */
export function suggestions(given: string, known: Iterable<string>): readonly Message[] {
  const names = [...known];
  const candidates = nearest(given, names);
  if (candidates.length > 0) return [{ key: 'hint/did-you-mean', values: { candidates } }];
  return names.length > 0 && names.length <= 12 ? [{ key: 'hint/allowed', values: { values: names.sort() } }] : [];
}
