import type { DocPath } from '../diagnostic.ts';

/** A way into a document: keys, and `*` for every entry of a list or every key of a map. */
export type Pattern = readonly string[];

/** Calls back for everything that a pattern reaches. Whatever the document holds, nothing throws. */
export function walkPattern(
  value: unknown,
  pattern: Pattern,
  found: (value: unknown, path: DocPath) => void,
  path: DocPath = [],
): void {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (value !== undefined) found(value, path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (step !== '*') return;
    for (const [index, item] of value.entries()) walkPattern(item, rest, found, [...path, index]);
    return;
  }
  for (const key of step === '*' ? Object.keys(value) : [step]) {
    if (Object.hasOwn(value, key)) walkPattern(Reflect.get(value, key), rest, found, [...path, key]);
  }
}
