import { once } from '../once.ts';
import type { Definition } from './definition.ts';
import { definedBy } from './facts.ts';
import { definitions } from './gen/references.gen.ts';
import { isSingleKind, type Kind, kinds } from './kinds.ts';
import { isReadable, type ParsedFile } from './parse.ts';

/** Every id of the workspace, also those in files that are otherwise ill-formed. */
export interface IdIndex {
  /** All ids of a kind of thing: `team`, `stage`, `person`, `tag`, … */
  of(kind: string): ReadonlyMap<string, readonly Definition[]>;
  /** A file that would define ids of this kind could not be read: nobody can say that one is missing. */
  isUncertain(kind: string): boolean;
  /** Every kind of thing that has ids. */
  readonly kinds: readonly string[];
}

/** Every kind of thing that can have ids, with the kinds of files that define them. */
const homes: ReadonlyMap<string, readonly Kind[]> = homesByKind();

function homesByKind(): ReadonlyMap<string, readonly Kind[]> {
  const found = new Map<string, Kind[]>();
  const add = (kind: string, home: Kind): void => {
    found.set(kind, [...(found.get(kind) ?? []), home]);
  };
  for (const kind of kinds) {
    if (!isSingleKind(kind)) add(kind, kind);
    for (const defines of new Set(definitions[kind].map((site) => site.defines))) add(defines, kind);
  }
  return found;
}

/** The kinds of files that define ids of a kind. */
export function homesOf(kind: string): readonly Kind[] {
  return homes.get(kind) ?? [];
}

/** The ids of all files. Those of a kind are collected when somebody first asks for them. */
export function indexIds(files: readonly ParsedFile[]): IdIndex {
  const byKind = new Map<string, ReadonlyMap<string, readonly Definition[]>>();
  const filesOfHomes = (kind: string): readonly ParsedFile[] => {
    const here = homesOf(kind);
    return files.filter(({ role }) => role && role.part !== 'values' && here.includes(role.kind));
  };
  const collect = (kind: string): ReadonlyMap<string, readonly Definition[]> => {
    const found = new Map<string, Definition[]>();
    for (const file of filesOfHomes(kind)) {
      for (const definition of definedBy(file)) {
        if (definition.kind !== kind) continue;
        const same = found.get(definition.id);
        if (same) same.push(definition);
        else found.set(definition.id, [definition]);
      }
    }
    return found;
  };
  const of = (kind: string): ReadonlyMap<string, readonly Definition[]> => {
    const known = byKind.get(kind) ?? collect(kind);
    byKind.set(kind, known);
    return known;
  };
  const uncertain = once(
    () =>
      new Set(
        files.flatMap((file) => {
          const { role } = file;
          const inner = role && role.part !== 'values' ? definitions[role.kind] : [];
          return inner.length === 0 || isReadable(file) ? [] : inner.map(({ defines }) => defines as string);
        }),
      ),
  );
  return {
    of,
    isUncertain: (kind) => uncertain().has(kind),
    get kinds() {
      return [...homes.keys()].filter((kind) => of(kind).size > 0);
    },
  };
}
