import type { DocPath } from '../diagnostic.ts';
import { definitions } from './gen/references.gen.ts';
import { isSingleKind } from './kinds.ts';
import type { ParsedFile } from './parse.ts';
import { walkPattern } from './walk.ts';

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

  for (const { path: file, role, value } of files) {
    if (!role || role.part === 'values') continue;
    const inner = definitions[role.kind];
    if (isSingleKind(role.kind)) {
      if (value === undefined) for (const { defines } of inner) uncertain.add(defines);
    } else {
      add({ kind: role.kind, id: role.id, file, path: [], at: 'value', ...until(value, 'retired') });
      if (value === undefined) for (const { defines } of inner) uncertain.add(defines);
    }
    for (const { pattern, defines, at } of inner) {
      const name = pattern.at(-1) ?? '';
      walkPattern(value, at === 'key' ? pattern : pattern.slice(0, -1), (found, path) => {
        if (at === 'key') {
          add({ kind: defines, id: String(path.at(-1)), file, path, at: 'key' });
          return;
        }
        const id: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
        if (typeof id !== 'string') return;
        const left = { ...until(found, 'left'), ...until(found, 'retired') };
        add({ kind: defines, id, file, path: [...path, name], at: 'value', ...left });
      });
    }
  }
  const empty: ReadonlyMap<string, readonly Definition[]> = new Map();
  return {
    of: (kind) => index.get(kind) ?? empty,
    isUncertain: (kind) => uncertain.has(kind),
    kinds: [...index.keys()],
  };
}

function until(value: unknown, field: 'retired' | 'left'): { readonly until?: string } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return {};
  const date: unknown = Reflect.get(value, field);
  return typeof date === 'string' ? { until: date } : {};
}
