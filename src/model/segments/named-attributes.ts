import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../field.ts';

/** An attribute that a condition names, and the very place. */
export type NamedAttribute = readonly [id: string, path: DocPath, at: 'value' | 'key'];

/** The attributes that a condition names, at any depth of it; `path` is where it stands. Whatever it holds, nothing throws. */
export function* attributesIn(condition: unknown, path: DocPath): Iterable<NamedAttribute> {
  const properties = fieldOf(condition, 'properties');
  if (typeof properties === 'object' && properties !== null) {
    for (const name of Object.keys(properties)) yield [name, [...path, 'properties', name], 'key'];
  }
  for (const key of ['required', 'allOf', 'anyOf'] as const) {
    const parts = fieldOf(condition, key);
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries()) {
      if (key !== 'required') yield* attributesIn(part, [...path, key, index]);
      else if (typeof part === 'string') yield [part, [...path, key, index], 'value'];
    }
  }
  const not = fieldOf(condition, 'not');
  if (not !== undefined) yield* attributesIn(not, [...path, 'not']);
}
