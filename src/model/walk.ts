import type { DocPath } from '../diagnostic.ts';

/** A way into a document: keys, and `*` for every entry of a list or every key of a map. */
export type Pattern = readonly string[];

/** Calls back for everything that a pattern reaches. Whatever the document holds, nothing throws. */
export function walkPattern(value: unknown, pattern: Pattern, found: (value: unknown, path: DocPath) => void): void {
  walk(value, pattern, [], found);
}

/** `trail` is the way so far; it is one list for the whole walk, so that nothing is made where nothing is found. */
function walk(
  value: unknown,
  pattern: Pattern,
  trail: (string | number)[],
  found: (value: unknown, path: DocPath) => void,
): void {
  const step = pattern[trail.length];
  if (step === undefined) {
    if (value !== undefined) found(value, trail.slice());
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const keys = step === '*' ? (Array.isArray(value) ? value.keys() : Object.keys(value)) : [step];
  if (step !== '*' && (Array.isArray(value) || !Object.hasOwn(value, step))) return;
  for (const key of keys) {
    trail.push(key);
    walk(Reflect.get(value, key), pattern, trail, found);
    trail.pop();
  }
}
