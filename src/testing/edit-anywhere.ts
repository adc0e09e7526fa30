import fc from 'fast-check';
import { diskRepo } from '../node/disk-repo.ts';
import { parseYaml } from '../source/yaml.ts';

/** The texts of a workspace by their paths. */
export type Files = Map<string, string>;

/** A number for each choice that an edit has to make. */
export type Edit = readonly [what: number, file: number, place: number, value: number];

/** Everything that stands under a name in any file: an edit puts there what stands under it elsewhere. */
export function valuesByName(files: Files): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map<string, unknown[]>();
  const visit = (value: unknown, name: string): void => {
    values.set(name, [...(values.get(name) ?? []), value]);
    if (Array.isArray(value)) for (const one of value) visit(one, `${name}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) visit(one, key);
  };
  for (const text of files.values()) visit(parseYaml(text).value, '');
  return values;
}

interface Place {
  readonly name: string;
  readonly holder: object;
  readonly key: string | number;
}

function placesIn(value: unknown, name = ''): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]): readonly Place[] => {
    const called = typeof key === 'number' ? `${name}[]` : key;
    return [{ name: called, holder: value, key }, ...placesIn(one, called)];
  });
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(list.length, 1)];
}

/** Does something to one file of a workspace, and says which paths it touched. */
export function edit(
  files: Files,
  original: Files,
  pool: ReadonlyMap<string, readonly unknown[]>,
  [what, file, at, choice]: Edit,
): readonly string[] {
  const paths = [...new Set([...original.keys(), ...files.keys()])].filter((path) => path.endsWith('.yaml'));
  const path = pick(paths, file) ?? '';
  const text = files.get(path);
  if (text === undefined || [0, 5, 6].includes(what % 12)) {
    const before = original.get(path);
    if (before === undefined) files.delete(path);
    else files.set(path, before);
    return [path];
  }
  if (what % 12 === 1) {
    files.delete(path);
    return [path];
  }
  if (what % 12 === 2) {
    files.set(path, `${text}\n: [`);
    return [path];
  }
  if (what % 12 === 3) {
    const other = path.replace(/[^/]{2}\.yaml$/, `${String.fromCharCode(65 + (choice % 26))}9.yaml`);
    files.set(other, text);
    if (choice % 2 === 0) files.delete(path);
    return [path, other];
  }
  const value: unknown = structuredClone({ root: parseYaml(text).value });
  const place = pick(placesIn(Reflect.get(Object(value), 'root')), at);
  if (!place) return [path];
  const others = pool.get(place.name) ?? [];
  if (what % 12 === 4) Reflect.deleteProperty(place.holder, place.key);
  else Reflect.set(place.holder, place.key, structuredClone(pick(others, choice)));
  files.set(path, JSON.stringify(Reflect.get(Object(value), 'root')));
  return [path];
}

const numbers = fc.nat(100_000);
/** Some edits at once, several times. */
export const edits = fc.array(fc.array(fc.tuple(numbers, numbers, numbers, numbers), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});

/** The files of a folder, without those that have no text. */
export function filesIn(folder: string): Files {
  const repo = diskRepo(folder);
  return new Map(
    repo.list().flatMap((path) => {
      const content = repo.read(path);
      return 'text' in content ? [[path, content.text] as const] : [];
    }),
  );
}
