import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import { type ReferenceSite, references } from '../../model/gen/references.gen.ts';
import type { Definition } from '../../model/ids.ts';
import type { Model } from '../../model/model.ts';
import type { ParsedFile } from '../../model/parse.ts';
import { walkPattern } from '../../model/walk.ts';
import { onceEach } from '../../once.ts';

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
  // Whoever answers for the client: no person that the files name here.
  if (form === 'person-head-or-manager' && written === 'manager') return undefined;
  if ((form === 'person-or-head' || form === 'person-head-or-manager') && written.startsWith('head-of:')) {
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

/** One place where one thing names another. */
export interface Reference {
  /** The innermost thing that says it: a member rather than the team, a tag rather than the vocabulary. */
  readonly from: ThingId;
  readonly to: ThingId;
  readonly file: string;
  readonly path: DocPath;
  readonly at: 'value' | 'key';
}

/** Every reference of a workspace, looked up from both ends. */
export interface References {
  /** What a thing names, in the order of its file. */
  from(thing: ThingId): readonly Reference[];
  /** Where a thing is named, in the order of files. */
  to(thing: ThingId): readonly Reference[];
  /** Everything that a part of a file names: `[]` is the whole file. */
  within(file: string, path: DocPath): readonly Reference[];
}

/**
 * All references of a model, collected in one pass over the files, ill-formed ones too, when they are first asked for.
 * Steps and work items are parts, not things.
 */
export const indexReferences = onceEach((model: Model): References => {
  const forward = new Map<string, Reference[]>();
  const backward = new Map<string, Reference[]>();
  const byFile = new Map<string, Reference[]>();
  const ownerOf = innermost(model);
  for (const file of model.files) {
    for (const reference of referencesIn(model, file, ownerOf)) {
      add(forward, keyOf(reference.from), reference);
      add(backward, keyOf(reference.to), reference);
      add(byFile, reference.file, reference);
    }
  }
  return {
    from: (thing) => forward.get(keyOf(thing)) ?? [],
    to: (thing) => backward.get(keyOf(thing)) ?? [],
    within: (file, path) =>
      (byFile.get(file) ?? []).filter((reference) => path.every((step, index) => reference.path[index] === step)),
  };
});

function* referencesIn(
  model: Model,
  { path: file, role, value }: ParsedFile,
  ownerOf: ReturnType<typeof innermost>,
): Iterable<Reference> {
  if (!role || role.part === 'values' || value === undefined) return;
  for (const site of references[role.kind]) {
    const found: { readonly target: unknown; readonly path: DocPath }[] = [];
    walkPattern(value, site.pattern, (target, path) => found.push({ target, path }));
    for (const { target, path } of found) {
      const from = ownerOf(file, path) ?? { kind: role.kind, id: role.id };
      for (const [to, place, at] of targetsOf(model, site, target, path)) {
        yield { from, to, file, path: place, at };
      }
    }
  }
}

/** Where in its file a definition's own data stands: the whole file for one that is a file. */
export function subtreeOf({ path, at }: Definition): DocPath {
  return at === 'key' ? path : path.slice(0, -1);
}

/** Tells which definition inside a file a path belongs to. */
function innermost(model: Model): (file: string, path: DocPath) => ThingId | undefined {
  const byPlace = new Map<string, Map<string, ThingId>>();
  for (const kind of model.ids.kinds) {
    if (parts.has(kind)) continue;
    for (const [id, all] of model.ids.of(kind)) {
      for (const definition of all) {
        if (definition.path.length === 0) continue;
        const inFile = byPlace.get(definition.file) ?? new Map<string, ThingId>();
        byPlace.set(definition.file, inFile.set(subtreeOf(definition).join('\n'), { kind, id }));
      }
    }
  }
  return (file, path) => {
    const inFile = byPlace.get(file);
    if (!inFile) return undefined;
    for (let length = path.length; length > 0; length--) {
      const found = inFile.get(path.slice(0, length).join('\n'));
      if (found) return found;
    }
    return undefined;
  };
}

function keyOf({ kind, id }: ThingId): string {
  return `${kind}/${id}`;
}

function add(lists: Map<string, Reference[]>, key: string, reference: Reference): void {
  const list = lists.get(key);
  if (list) list.push(reference);
  else lists.set(key, [reference]);
}
