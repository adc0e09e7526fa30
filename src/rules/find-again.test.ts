import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileFacts } from '../model/definition.ts';
import { factsOf } from '../model/facts.ts';
import { buildModel, type Model } from '../model/model.ts';
import { diskRepo } from '../node/disk-repo.ts';
import { memoryRepo } from '../source/repo.ts';
import { parseYaml } from '../source/yaml.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { differenceOf } from './difference.ts';
import { askedRules, type Found, findAll } from './find.ts';
import { findAgain } from './find-again.ts';

type Files = Map<string, string>;

/** A number for each choice that an edit has to make. */
type Edit = readonly [what: number, file: number, place: number, value: number];

/** Everything that stands under a name in any file: an edit puts there what stands under it elsewhere. */
function valuesByName(files: Files): ReadonlyMap<string, readonly unknown[]> {
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
function edit(
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
const edits = fc.array(fc.array(fc.tuple(numbers, numbers, numbers, numbers), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});

function sorted(found: Found): object {
  const lines = (all: Iterable<readonly [string, readonly unknown[]]>): readonly string[] =>
    [...all].flatMap(([id, list]) => list.map((one) => `${id} ${JSON.stringify(one)}`)).sort();
  return {
    byRule: lines(found.byRule),
    gathered: [...found.gathered].map(([id, facts]) => [id, JSON.stringify(facts)]),
  };
}

/** As it is after it was kept. */
function kept({ byRule, gathered }: Found): Found {
  return JSON.parse(JSON.stringify({ byRule: [...byRule], gathered: [...gathered] }), (key, value) =>
    key === 'byRule' || key === 'gathered' ? new Map(value) : value,
  );
}

function factsByPath(model: Model): (path: string) => FileFacts | undefined {
  const files = new Map(model.files.map((file) => [file.path, file]));
  return (path) => {
    const file = files.get(path);
    return file && factsOf(file);
  };
}

/** The files of a folder, without those that have no text. */
function filesOf(folder: string): Files {
  const repo = diskRepo(folder);
  return new Map(
    repo.list().flatMap((path) => {
      const content = repo.read(path);
      return 'text' in content ? [[path, content.text] as const] : [];
    }),
  );
}

async function modelOf(files: Files): Promise<Model> {
  return buildModel(memoryRepo(Object.fromEntries(files)));
}

test.each([
  ['a small workspace', 40, new Map(Object.entries(loopWorkspace))],
  ['the example of a company', 4, filesOf(join(import.meta.dirname, '../../examples/saas'))],
] as const)('%s: what is found again after edits is what is found anew', async (_, numRuns, original) => {
  const files: Files = new Map(original);
  files.set('cxmap.yaml', `${files.get('cxmap.yaml')?.replace(/^preset:.*$/m, '')}\npreset: strict\n`);
  const pool = valuesByName(files);
  const start = new Map(files);
  let model = await modelOf(files);
  const asked = askedRules(model, () => true);
  let found = findAll(model, asked);
  let again = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      for (const step of steps) {
        const touched = new Set(step.flatMap((one) => edit(files, start, pool, one)));
        const before = factsByPath(model);
        model = await modelOf(files);
        const difference = differenceOf(model, touched, before);
        const anew = await modelOf(files);
        const askedNow = askedRules(model, () => true);
        const expected = findAll(anew, askedNow);
        if (!difference.isTotal) {
          again++;
          expect(sorted(findAgain(model, askedNow, difference, kept(found)))).toEqual(sorted(expected));
        }
        found = expected;
      }
    }),
    { numRuns },
  );
  expect(again).toBeGreaterThan(numRuns);
});
