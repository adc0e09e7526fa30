import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { ReferenceSite } from '../../model/gen/references.gen.ts';
import type { Model } from '../../model/model.ts';

/** Something that has an id: a file, or what a file defines. */
export interface ThingId {
  readonly kind: string;
  readonly id: string;
}

/** Kinds of ids that mean nothing outside their own file. */
export const parts: ReadonlySet<string> = new Set(['step', 'work']);

/** What is named, and the very place that names it. */
export type Target = readonly [to: ThingId, path: DocPath, at: 'value' | 'key'];

/** What a place that holds references names: nothing, one thing, or every attribute of a condition. */
export function* targetsOf(model: Model, site: ReferenceSite, target: unknown, path: DocPath): Iterable<Target> {
  if (site.form === 'local' || site.form === 'step-of-playbook') return;
  if (site.form === 'condition') {
    for (const [id, place, at] of attributesIn(target, path)) yield [{ kind: 'attribute', id }, place, at];
    return;
  }
  const written = site.at === 'key' ? path.at(-1) : target;
  if (typeof written !== 'string') return;
  const to = resolve(model, site, written);
  if (to) yield [to, path, site.at];
}

/** What a text names, by the form of its place. What does not exist keeps the first kind that it could be. */
function resolve(model: Model, { form, refs }: ReferenceSite, written: string): ThingId | undefined {
  if (form === 'person-or-head' && written.startsWith('head-of:')) {
    return { kind: 'team', id: written.slice('head-of:'.length) };
  }
  if (form === 'or-text' && !refs.some((kind) => model.ids.of(kind).has(written))) return undefined;
  const slash = written.indexOf('/');
  const prefix = written.slice(0, Math.max(slash, 0));
  if ((form === 'qualified' || form === 'map-target') && refs.some((kind) => kind === prefix)) {
    return { kind: prefix, id: written.slice(slash + 1) };
  }
  const kind = refs.find((one) => model.ids.of(one).has(written)) ?? refs[0];
  return kind === undefined ? undefined : { kind, id: written };
}

/** The attributes that a segment's condition names, at any depth. */
function* attributesIn(condition: unknown, path: DocPath): Iterable<readonly [string, DocPath, 'value' | 'key']> {
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
