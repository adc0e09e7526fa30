import type { Message } from '../../diagnostic.ts';
import { nearest } from '../../model/suggest.ts';
import { type ListKind, listKinds } from './listing-of.ts';

/**
 * The kind that a word names: `task`, `tasks`, `task-types`, or what the reader's language calls it (`others`: words
 * by kind). Capitals, hyphens and spaces do not matter.
 */
export function kindNamed(
  given: string,
  others: Readonly<Record<string, readonly string[]>>,
): ListKind | { readonly problem: readonly Message[] } {
  const wanted = fold(given);
  const found = listKinds.find((kind) => namesOf(kind, others).some((name) => fold(name) === wanted));
  if (found) return found;
  const candidates = nearest(given, new Set(listKinds.flatMap((kind) => namesOf(kind, others))));
  return {
    problem: [
      { key: 'action/unknown-kind', values: { given } },
      candidates.length > 0
        ? { key: 'hint/did-you-mean', values: { candidates } }
        : { key: 'hint/allowed', values: { values: listKinds } },
    ],
  };
}

function namesOf(kind: ListKind, others: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [kind, `${kind}s`, ...(others[kind] ?? [])];
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/g, '');
}
