import type { DocPath } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import { shapes } from '../model/gen/shapes.gen.ts';
import { isRecordKind, isSingleKind, kinds } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { occurrencesInChanges } from '../queries/lookup/occurrences.ts';
import { indexReferences } from '../queries/lookup/references.ts';
import { canonical, likeness } from './canonical.ts';
import { type Document, filesByPath } from './documents.ts';
import type { Subject } from './edit.ts';
import { groupBy } from './group.ts';

/** A thing that is called otherwise in the later revision. */
export interface Rename {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** The id that a thing of the later revision had in the earlier one. */
export function earlierName({ renames }: { readonly renames: readonly Rename[] }, { kind, id }: Subject): string {
  return renames.find((one) => one.kind === kind && one.to === id)?.from ?? id;
}

/** The share of leaf fields that the only pair of a kind must have in common to be one thing under another id. */
const enough = 0.6;

/** Everything with an id of its own in a document: the document itself, and what its lists and maps define. */
interface Thing extends Subject {
  readonly value: unknown;
}

/**
 * What was renamed between two sets of documents: equal content under a new id, else the only removed and added pair of
 * a kind that is alike enough. Records keep their ids for ever.
 */
export function findRenames(before: readonly Document[], after: readonly Document[]): readonly Rename[] {
  const [earlier, later] = [thingsByKind(before), thingsByKind(after)];
  const renames: Rename[] = [];
  for (const [kind, ours] of earlier) {
    const theirs = later.get(kind) ?? new Map<string, Thing>();
    const gone = new Set([...ours.values()].filter(({ id }) => !theirs.has(id)));
    const come = new Set([...theirs.values()].filter(({ id }) => !ours.has(id)));
    const byContent = new Map([...gone].map((thing) => [contentOf(thing), thing]));
    for (const thing of come) {
      const twin = byContent.get(contentOf(thing));
      if (!twin || !gone.delete(twin)) continue;
      renames.push({ kind, from: twin.id, to: thing.id });
      come.delete(thing);
    }
    const [[one], [other]] = [gone, come];
    if (one && other && gone.size === 1 && come.size === 1 && likeness(one.value, other.value) >= enough) {
      renames.push({ kind, from: one.id, to: other.id });
    }
  }
  return renames;
}

/** What a thing says beside its id. */
function contentOf({ value }: Thing): string {
  if (typeof value !== 'object' || value === null) return canonical(value);
  return canonical(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id')));
}

function thingsByKind(documents: readonly Document[]): ReadonlyMap<string, ReadonlyMap<string, Thing>> {
  const found = new Map<string, Map<string, Thing>>();
  const add = (kind: string, id: string, value: unknown): void => {
    const ofKind = found.get(kind) ?? new Map<string, Thing>();
    if (!ofKind.has(id)) ofKind.set(id, { kind, id, value });
    found.set(kind, ofKind);
  };
  for (const { kind, id, value } of documents) {
    if (isRecordKind(kind)) continue;
    if (!isSingleKind(kind)) add(kind, id, value);
    for (const [key, shape] of Object.entries(shapes[kind].fields ?? {})) {
      const part = fieldOf(value, key);
      if (shape.defines === undefined || shape.defines === 'step' || typeof part !== 'object' || part === null)
        continue;
      for (const [name, entry] of Object.entries(part)) {
        const written: unknown = Array.isArray(part) ? fieldOf(entry, 'id') : name;
        if (typeof written === 'string') add(shape.defines, written, entry);
      }
    }
  }
  return found;
}

/**
 * The earlier documents with everything called as it is called later: definitions, and what refers to them where the
 * later self of the document does so by the new id. What still has the old id did not change.
 */
export function withNewNames(
  model: Model,
  later: Model,
  documents: readonly Document[],
  renames: readonly Rename[],
): readonly Document[] {
  if (renames.length === 0) return documents;
  const index = indexReferences(model);
  const laterIndex = indexReferences(later);
  const following = new Map(
    renames.map((rename) => {
      const now = { kind: rename.kind, id: rename.to };
      const files = [...laterIndex.to(now), ...occurrencesInChanges(later, now, rename.to)].map(({ file }) => file);
      return [rename, new Set(files.map((file) => idOfFile(later, file)))];
    }),
  );
  const places = renames.flatMap((rename): readonly Place[] => {
    const thing = { kind: rename.kind, id: rename.from };
    const definitions = kinds.some((kind) => kind === rename.kind)
      ? []
      : (model.ids.of(rename.kind).get(rename.from) ?? []);
    return [
      ...[...index.to(thing), ...occurrencesInChanges(model, thing, rename.to)].map(({ file, path, at }) => ({
        file,
        path,
        at,
        rename,
        isDefinition: false,
      })),
      ...definitions.map(({ file, path, at }) => ({ file, path, at, rename, isDefinition: true })),
    ];
  });
  const byFile = groupBy(places, ({ file }) => file);
  return documents.map((document) => {
    const renamed = renames.find(({ kind, from }) => kind === document.kind && from === document.id);
    const id = renamed?.to ?? document.id;
    const inFile = byFile.get(document.path);
    if (!inFile) return id === document.id ? document : { ...document, id };
    const value: unknown = structuredClone(document.value);
    // Deepest first: a key that is renamed must not take the way to what lies below it.
    for (const { path, at, rename, isDefinition } of inFile.sort((a, b) => b.path.length - a.path.length)) {
      if (isDefinition || following.get(rename)?.has(`${document.kind}/${id}`)) renameAt(value, path, at, rename);
    }
    return { ...document, id, value };
  });
}

/** Where a document has an id that is another one later. */
interface Place {
  readonly file: string;
  readonly path: DocPath;
  readonly at: 'value' | 'key';
  readonly rename: Rename;
  readonly isDefinition: boolean;
}

function idOfFile(model: Model, path: string): string {
  const role = filesByPath(model).get(path)?.role;
  return `${role?.kind}/${role?.id}`;
}

function renameAt(root: unknown, path: DocPath, at: 'value' | 'key', { from, to }: Rename): void {
  const parent: unknown = path.slice(0, -1).reduce<unknown>((node, step) => fieldOf(node, step), root);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (at === 'value') {
    const written: unknown = Reflect.get(parent, last);
    // `head-of:support`, `stage/onboarding`: the id is what stands last.
    if (typeof written === 'string' && written.endsWith(from))
      Reflect.set(parent, last, written.slice(0, written.length - from.length) + to);
    return;
  }
  const entries = Object.entries(parent);
  for (const [key] of entries) Reflect.deleteProperty(parent, key);
  for (const [key, value] of entries) Reflect.set(parent, key === from ? to : key, value);
}
