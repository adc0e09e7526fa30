import type { DocPath } from '../../diagnostic.ts';
import type { Definition } from '../../model/definition.ts';
import { definedBy, filesNaming } from '../../model/facts.ts';
import { type ReferenceSite, references } from '../../model/gen/references.gen.ts';
import { isSingleKind, kinds, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { ParsedFile } from '../../model/parse.ts';
import { attributesIn } from '../../model/segments/named-attributes.ts';
import { walkPattern } from '../../model/walk.ts';
import { once, onceEach } from '../../once.ts';

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
 * All references of a model, ill-formed files' too, found when they are asked for: a file is only looked into where it
 * can be concerned. Steps and work items are parts, not things.
 */
export const indexReferences = onceEach((model: Model): References => {
  const inFile = onceEach((file: ParsedFile) => [...referencesIn(model, file)]);
  const byPath = once(() => new Map(model.files.map((file) => [file.path, file])));
  const filesAt = (paths: Iterable<string>) => [...new Set(paths)].flatMap((path) => byPath().get(path) ?? []);
  return {
    from: (thing) =>
      filesAt(placesOf(model, thing))
        .flatMap(inFile)
        .filter(({ from }) => isSameThing(from, thing)),
    to: (thing) =>
      filesNaming(model)
        .get(thing.id)
        .flatMap(inFile)
        .filter(({ to }) => isSameThing(to, thing)),
    within: (path, place) =>
      filesAt([path])
        .flatMap(inFile)
        .filter((reference) => place.every((step, index) => reference.path[index] === step)),
  };
});

function isSameThing(one: ThingId, other: ThingId): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Where a thing says what it names: the files that define it. */
function placesOf(model: Model, { kind, id }: ThingId): readonly string[] {
  const single = isSingleKind(kind) && kind === id ? kinds.find((one) => one === kind) : undefined;
  return single ? [pathFor(single, id)] : (model.ids.of(kind).get(id) ?? []).map(({ file }) => file);
}

function* referencesIn(model: Model, parsed: ParsedFile): Iterable<Reference> {
  const { path: file, role, value } = parsed;
  const ownerOf = innermost(parsed);
  if (!role || role.part === 'values' || value === undefined) return;
  for (const site of references[role.kind]) {
    const found: { readonly target: unknown; readonly path: DocPath }[] = [];
    walkPattern(value, site.pattern, (target, path) => found.push({ target, path }));
    for (const { target, path } of found) {
      const from = ownerOf(path) ?? { kind: role.kind, id: role.id };
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
function innermost(file: ParsedFile): (path: DocPath) => ThingId | undefined {
  const byPlace = new Map<string, ThingId>();
  for (const definition of definedBy(file)) {
    const { kind, id, path } = definition;
    if (path.length > 0 && !parts.has(kind)) byPlace.set(subtreeOf(definition).join('\n'), { kind, id });
  }
  return (path) => {
    for (let length = byPlace.size === 0 ? 0 : path.length; length > 0; length--) {
      const found = byPlace.get(path.slice(0, length).join('\n'));
      if (found) return found;
    }
    return undefined;
  };
}
