import type { DocPath } from '../../diagnostic.ts';
import type { MapChange } from '../../model/gen/types.gen.ts';
import { partNamed, referencesOfPart } from '../../model/map-part.ts';
import type { Model } from '../../model/model.ts';
import { walkPattern } from '../../model/walk.ts';
import { partOf } from './to-be.ts';

/** An id in the new values of a change that leads to nothing. */
export interface LostReference {
  readonly id: string;
  readonly kinds: readonly string[];
  /** From the change on: `['set', 'owner']`. */
  readonly path: DocPath;
  readonly at: 'key' | 'value';
}

/** What a change's values refer to and neither the map nor any idea still to come has; `planned` is what those bring. */
export function lostReferences(
  model: Model,
  planned: ReadonlySet<string>,
  change: MapChange,
): readonly LostReference[] {
  const part = partNamed(partOf(change));
  if (!part || 'remove' in change) return [];
  const [name, values] = 'add' in change ? (['value', change.value] as const) : (['set', change.set] as const);
  const lost: LostReference[] = [];
  for (const { pattern, refs: kinds, form, at } of referencesOfPart(part.kind)) {
    walkPattern(values, pattern, (found, path) => {
      // A merge patch takes away what it sets to null.
      const id = found === null ? undefined : at === 'key' ? path.at(-1) : found;
      if (typeof id !== 'string' || (form === 'or-text' && !recordForm.test(id))) return;
      const isKnown = (kind: string): boolean =>
        model.ids.of(kind).has(id) || model.ids.isUncertain(kind) || planned.has(`${kind}/${id}`);
      if (!kinds.some(isKnown)) lost.push({ id, kinds, path: [name, ...path], at });
    });
  }
  return lost;
}

const recordForm = /^[CTIAQ]-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;
