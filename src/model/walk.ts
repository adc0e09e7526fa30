import type { DocPath } from '../diagnostic.ts';

/** A way into a document: keys, `*` for every entry of a list or every key of a map, `**` for any way down, or none. */
export type Pattern = readonly string[];

/** Calls back for everything that a pattern reaches. Whatever the document holds, nothing throws. */
export function walkPattern(value: unknown, pattern: Pattern, found: (value: unknown, path: DocPath) => void): void {
  walk(value, pattern, 0, [], found);
}

/** Whether a pattern reaches a place. */
export function leadsTo(pattern: Pattern, path: DocPath): boolean {
  const [step, ...rest] = pattern;
  if (step === undefined) return path.length === 0;
  if (step === '**') return leadsTo(rest, path) || (path.length > 0 && leadsTo(pattern, path.slice(1)));
  return path.length > 0 && (step === '*' || step === path[0]) && leadsTo(rest, path.slice(1));
}

/** `trail` is the way so far; it is one list for the whole walk, so that nothing is made where nothing is found. */
function walk(
  value: unknown,
  pattern: Pattern,
  at: number,
  trail: (string | number)[],
  found: (value: unknown, path: DocPath) => void,
): void {
  const step = pattern[at];
  if (step === undefined) {
    if (value !== undefined) found(value, trail.slice());
    return;
  }
  const isAny = step === '**';
  if (isAny) walk(value, pattern, at + 1, trail, found);
  if (typeof value !== 'object' || value === null) return;
  const isEach = step === '*' || isAny;
  const keys = isEach ? (Array.isArray(value) ? value.keys() : Object.keys(value)) : [step];
  if (!isEach && (Array.isArray(value) || !Object.hasOwn(value, step))) return;
  for (const key of keys) {
    trail.push(key);
    walk(Reflect.get(value, key), pattern, isAny ? at : at + 1, trail, found);
    trail.pop();
  }
}
