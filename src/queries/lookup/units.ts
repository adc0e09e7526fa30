import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import { definitions } from '../../model/gen/references.gen.ts';
import { type FileRole, type Kind, kinds, roleOf, topOf } from '../../model/kinds.ts';
import { walkPattern } from '../../model/walk.ts';
import { inNfc } from '../../source/nfc.ts';
import type { Repo } from '../../source/repo.ts';
import { parseYaml } from '../../source/yaml.ts';
import { parts, type ThingId } from './references.ts';

/** What people call a thing: its name or title; of a record that has none, what it says. */
export function nameIn(kind: string, value: unknown): string | undefined {
  for (const field of [...(says[kind] ?? []), 'name', 'title']) {
    const name = fieldOf(value, field);
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return undefined;
}

/** Records that have neither name nor title. */
const says: Readonly<Record<string, readonly string[]>> = {
  case: ['text'],
  question: ['question'],
  announcement: ['react'],
  ack: ['reason'],
};

/** One text of a thing, and where it stands. */
export interface UnitText {
  readonly path: DocPath;
  readonly text: string;
}

/** What is searched as one: a file, or what is defined in it (a member, a tag), with its own texts alone. */
export interface Unit extends ThingId {
  readonly name: string | undefined;
  readonly path: DocPath;
  readonly texts: readonly UnitText[];
}

/**
 * Divides what a file says among the things that it defines. What belongs to none of them is the file's own. All of it
 * is composed (NFC), for that is what is searched.
 */
export function unitsOf(role: FileRole, value: unknown): readonly Unit[] {
  const inner: Unit[] = [];
  const taken = new Set<unknown>();
  for (const { pattern, defines, at } of definitions[role.kind]) {
    if (parts.has(defines)) continue;
    walkPattern(value, at === 'key' ? pattern : pattern.slice(0, -1), (found, path) => {
      const id = at === 'key' ? path.at(-1) : fieldOf(found, pattern.at(-1) ?? '');
      if (typeof id !== 'string' || typeof found !== 'object') return;
      taken.add(found);
      inner.push({
        kind: defines,
        id: inNfc(id),
        name: composedName(defines, found),
        path,
        texts: textsIn(found, path),
      });
    });
  }
  const own: Unit = {
    kind: role.kind,
    id: role.id,
    name: composedName(role.kind, value),
    path: [],
    texts: textsIn(value, [], taken),
  };
  return [own, ...inner];
}

function composedName(kind: string, value: unknown): string | undefined {
  const name = nameIn(kind, value);
  return name === undefined ? undefined : inNfc(name);
}

function textsIn(value: unknown, path: DocPath, taken: ReadonlySet<unknown> = new Set()): readonly UnitText[] {
  const texts: UnitText[] = [];
  const visit = (node: unknown, at: DocPath): void => {
    if (typeof node === 'string') texts.push({ path: at, text: inNfc(node) });
    else if (typeof node === 'number') texts.push({ path: at, text: String(node) });
    if (typeof node !== 'object' || node === null || taken.has(node)) return;
    if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, [...at, index]);
    else for (const key of Object.keys(node)) visit(fieldOf(node, key), [...at, key]);
  };
  visit(value, path);
  return texts;
}

/** An id, found without reading more than must be read. */
export interface KnownId {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  /** What it is called; a file is read for it only now. */
  name(): string | undefined;
}

/** All ids of some kinds. Those of files are in the listing: only what is defined inside files is read. */
export function idsOf(repo: Repo, wanted: readonly string[]): readonly KnownId[] {
  const own = new Set(wanted);
  const homes = new Set(kinds.filter((home) => definitions[home].some(({ defines }) => own.has(defines))));
  const tops = new Set(kinds.filter((kind) => own.has(kind) || homes.has(kind)).map(topOf));
  return (repo.within?.(tops) ?? repo.list()).flatMap((file): readonly KnownId[] => {
    const role = roleOf(file);
    if (!role || role.part === 'values') return [];
    const { id, kind } = role;
    return [
      ...(own.has(kind) ? [{ id, kind, file, name: () => nameIn(kind, readValue(repo, file)) }] : []),
      ...(homes.has(kind) ? innerIds(repo, file, role, own) : []),
    ];
  });
}

function innerIds(repo: Repo, file: string, role: FileRole, wanted: ReadonlySet<string>): readonly KnownId[] {
  return unitsOf(role, readValue(repo, file))
    .filter(({ kind, path }) => path.length > 0 && wanted.has(kind))
    .map(({ id, kind, name }) => ({ id, kind, file, name: () => name }));
}

/** What the file of a record or definition says; undefined where it cannot be read. */
export function readValue(repo: Repo, file: string): unknown {
  const content = repo.read(file);
  return 'text' in content ? parseYaml(content.text).value : undefined;
}

/** Every kind of thing that has ids: files, and what files define. */
export const kindsWithIds: readonly string[] = [
  ...kinds,
  ...kinds.flatMap((kind: Kind) => definitions[kind].map(({ defines }) => defines)),
].filter((kind, index, all) => kind !== 'step' && kind !== 'work' && all.indexOf(kind) === index);
