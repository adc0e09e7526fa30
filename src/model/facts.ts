import { once, onceEach } from '../once.ts';
import type { Definition, FileFacts } from './definition.ts';
import { fieldOf } from './field.ts';
import { definitions, references } from './gen/references.gen.ts';
import { isSingleKind } from './kinds.ts';
import { isReadable, type ParsedFile } from './parse.ts';
import { attributesIn } from './segments/named-attributes.ts';
import { walkPattern } from './walk.ts';

/** What is known of a file, whether from an earlier run or from what it says. */
export function factsOf(file: ParsedFile): FileFacts {
  if (file.facts) return file.facts;
  return {
    isReadable: isReadable(file),
    get defines() {
      return findDefinitions(file);
    },
    get names() {
      return findNames(file);
    },
  };
}

/** The ids that a file defines, ill-formed ones too. */
export function definedBy(file: ParsedFile): readonly Definition[] {
  return file.facts?.defines ?? findDefinitions(file);
}

/** What a file names. */
export function namedBy(file: ParsedFile): readonly string[] {
  return file.facts?.names ?? findNames(file);
}

/** Which files name an id. */
export interface Naming {
  /** The files that name it, in their order. */
  get(id: string): readonly ParsedFile[];
}

/** Which files of a model name an id. Of files that are known from an earlier run, it is known with them. */
export const filesNaming = onceEach(
  (model: { readonly files: readonly ParsedFile[] }): Naming => namingIn(model.files),
);

function namingIn(files: readonly ParsedFile[]): Naming {
  const byName = once(() => {
    const found = new Map<string, ParsedFile[]>();
    for (const file of files) {
      for (const name of namedBy(file)) {
        const same = found.get(name);
        if (same) same.push(file);
        else found.set(name, [file]);
      }
    }
    return found;
  });
  return { get: (id) => byName().get(id) ?? [] };
}

/** The same where `known` tells it of some files, by their paths; of the others it is found out. */
export function namingWithKnown(
  files: readonly ParsedFile[],
  isKnown: (file: ParsedFile) => boolean,
  known: (id: string) => readonly string[],
): Naming {
  const others = namingIn(files.filter((file) => !isKnown(file)));
  const indexes = once(() => new Map(files.map((file, index) => [file.path, index])));
  return {
    get(id) {
      const at = known(id).flatMap((path) => indexes().get(path) ?? []);
      const more = others.get(id).flatMap(({ path }) => indexes().get(path) ?? []);
      return [...new Set([...at, ...more])].sort((a, b) => a - b).flatMap((index) => files[index] ?? []);
    },
  };
}

const findDefinitions = onceEach((file: ParsedFile): readonly Definition[] => {
  const { path, role, value } = file;
  if (!role || role.part === 'values') return [];
  const found: Definition[] = [];
  if (!isSingleKind(role.kind)) {
    found.push({
      kind: role.kind,
      id: role.id,
      file: path,
      path: [],
      at: 'value',
      ...named(value),
      ...until(value, 'retired'),
    });
  }
  for (const { pattern, defines, at } of definitions[role.kind]) {
    const name = pattern.at(-1) ?? '';
    walkPattern(value, at === 'key' ? pattern : pattern.slice(0, -1), (one, place) => {
      if (at === 'key') {
        found.push({ kind: defines, id: String(place.at(-1)), file: path, path: place, at: 'key' });
        return;
      }
      const id: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, name) : undefined;
      if (typeof id !== 'string') return;
      const more = { ...named(one), ...until(one, 'left'), ...until(one, 'retired') };
      found.push({ kind: defines, id, file: path, path: [...place, name], at: 'value', ...more });
    });
  }
  return found;
});

function named(value: unknown): { readonly name?: string } {
  const name = fieldOf(value, 'name');
  return typeof name === 'string' ? { name } : {};
}

function until(value: unknown, field: 'retired' | 'left'): { readonly until?: string } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return {};
  const date: unknown = Reflect.get(value, field);
  return typeof date === 'string' ? { until: date } : {};
}

const findNames = onceEach(({ role, value }: ParsedFile): readonly string[] => {
  if (!role || role.part === 'values') return [];
  const names = new Set<string>();
  for (const { pattern, at, form } of references[role.kind]) {
    walkPattern(value, pattern, (target, place) => {
      if (form === 'condition') for (const [name] of attributesIn(target, [])) names.add(name);
      const written = at === 'key' ? place.at(-1) : target;
      if (typeof written !== 'string') return;
      names.add(written);
      const mark = written.startsWith('head-of:') ? ':' : '/';
      if (written.includes(mark)) names.add(written.slice(written.indexOf(mark) + 1));
    });
  }
  return [...names];
});
