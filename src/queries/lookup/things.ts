import { compareText, type DocPath } from '../../diagnostic.ts';
import type { Definition } from '../../model/definition.ts';
import { fieldOf } from '../../model/field.ts';
import { isSingleKind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { ParsedFile } from '../../model/parse.ts';
import { caseless } from './fold.ts';
import { parts, subtreeOf, type ThingId } from './references.ts';
import { nameIn } from './units.ts';

/** A file, or what a file defines, with what is said of it. */
export interface Thing extends ThingId {
  /** What people call it; undefined where it has no name. */
  readonly name: string | undefined;
  readonly file: string;
  /** Where in the file it stands: `[]` where it is the whole file. */
  readonly path: DocPath;
  readonly value: unknown;
}

/** Everything that has an id and can be looked up. */
export interface Things {
  get(thing: ThingId): Thing | undefined;
  /**
   * What somebody may mean: by the whole id or name (`kind/id` names one kind), or its file; else by a part of the id.
   * The case of letters does not matter. Sorted by kind and id.
   */
  find(given: string): readonly Thing[];
  /** What people call a thing; undefined where it has no name, or there is no such thing. */
  nameOf(kind: string, id: string): string | undefined;
  /** The ids of a kind, in the order of their files. */
  idsOf(kind: string): Iterable<string>;
  /** Every id, for suggestions. */
  readonly ids: readonly string[];
}

/** Makes everything with an id ready to be looked up. */
export function indexThings(model: Model): Things {
  const files = new Map(model.files.map((file) => [file.path, file]));
  const thingAt = (definition: Definition): Thing => {
    const { kind, id, file } = definition;
    return thing({ kind, id }, file, subtreeOf(definition), () => files.get(file)?.value);
  };
  const get = ({ kind, id }: ThingId): Thing | undefined => {
    const definition = parts.has(kind) ? undefined : model.ids.of(kind).get(id)?.[0];
    if (definition) return thingAt(definition);
    const single = isSingleKind(kind) && id === kind ? model.files.find(({ role }) => role?.kind === kind) : undefined;
    return single && thingOfFile(single, kind);
  };
  const all = (): readonly Definition[] => [
    ...model.ids.kinds
      .filter((kind) => !parts.has(kind))
      .flatMap((kind) => [...model.ids.of(kind).values()].flatMap(([definition]) => definition ?? [])),
    ...model.files.flatMap(({ role, path: file }): readonly Definition[] =>
      role && isSingleKind(role.kind) ? [{ kind: role.kind, id: role.kind, file, path: [], at: 'value' }] : [],
    ),
  ];
  return {
    get,
    nameOf: (kind, id) => get({ kind, id })?.name,
    idsOf: (kind) => model.ids.of(kind).keys(),
    get ids() {
      return model.ids.kinds.flatMap((kind) => [...model.ids.of(kind).keys()]);
    },
    find: (given) => find(all(), given, thingAt),
  };
}

/** Looks among what is defined; of most it is enough to see the ids. */
function find(all: readonly Definition[], given: string, thingAt: (definition: Definition) => Thing): readonly Thing[] {
  const wanted = caseless(given.trim());
  const slash = wanted.indexOf('/');
  const kind = wanted.slice(0, Math.max(slash, 0));
  const isQualified = all.some((one) => one.kind === kind);
  const among = isQualified ? all.filter((one) => one.kind === kind) : all;
  const word = isQualified ? wanted.slice(slash + 1) : wanted;
  if (word === '') return [];
  for (const holds of [
    ({ id }: Definition) => caseless(id) === word,
    (one: Definition) => caseless(thingAt(one).name ?? '') === word,
    (one: Definition) => subtreeOf(one).length === 0 && caseless(one.file) === wanted,
    ({ id }: Definition) => caseless(id).includes(word),
  ]) {
    const found = among.filter(holds);
    if (found.length > 0) {
      return found.map(thingAt).sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
    }
  }
  return [];
}

function thingOfFile(file: ParsedFile, kind: string): Thing {
  return thing({ kind, id: kind }, file.path, [], () => file.value);
}

/** What is said of it is looked up when it is asked for: most things are only passed by. */
function thing({ kind, id }: ThingId, file: string, path: DocPath, root: () => unknown): Thing {
  return {
    kind,
    id,
    file,
    path,
    get value() {
      return path.reduce<unknown>((node, step) => fieldOf(node, step), root());
    },
    get name() {
      return nameIn(kind, this.value);
    },
  };
}
