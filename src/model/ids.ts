import type { DocPath } from '../diagnostic.ts';
import { definedBy } from './facts.ts';
import { definitions } from './gen/references.gen.ts';
import { isReadable, type ParsedFile } from './parse.ts';

/** Where an id is defined: a file of its own, or a place inside one. */
export interface Definition {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
  readonly path: DocPath;
  readonly at: 'key' | 'value';
  /** From when on nothing newer may refer to it: `retired` of a definition, `left` of a member. */
  readonly until?: string;
}

/** Every id of the workspace, also those in files that are otherwise ill-formed. */
export interface IdIndex {
  /** All ids of a kind of thing: `team`, `stage`, `person`, `tag`, … */
  of(kind: string): ReadonlyMap<string, readonly Definition[]>;
  /** A file that would define ids of this kind could not be read: nobody can say that one is missing. */
  isUncertain(kind: string): boolean;
  /** Every kind of thing that has ids. */
  readonly kinds: readonly string[];
}

/** Collects the definitions of all ids, files' names and ids within files alike. */
export function indexIds(files: readonly ParsedFile[]): IdIndex {
  const index = new Map<string, Map<string, Definition[]>>();
  const uncertain = new Set<string>();
  const add = (definition: Definition): void => {
    const ofKind = index.get(definition.kind) ?? new Map<string, Definition[]>();
    index.set(definition.kind, ofKind);
    const same = ofKind.get(definition.id);
    if (same) same.push(definition);
    else ofKind.set(definition.id, [definition]);
  };

  for (const file of files) {
    const { role } = file;
    if (!role || role.part === 'values') continue;
    if (!isReadable(file)) for (const { defines } of definitions[role.kind]) uncertain.add(defines);
    for (const definition of definedBy(file)) add(definition);
  }
  const empty: ReadonlyMap<string, readonly Definition[]> = new Map();
  return {
    of: (kind) => index.get(kind) ?? empty,
    isUncertain: (kind) => uncertain.has(kind),
    kinds: [...index.keys()],
  };
}
