import { definitions } from '../../model/gen/references.gen.ts';
import { type FileRole, type Kind, kinds, roleOf } from '../../model/kinds.ts';
import type { Repo } from '../../source/repo.ts';
import { parseYaml } from '../../source/yaml.ts';
import { nameIn } from './find-name.ts';
import { unitsOf } from './find-units.ts';

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
  return repo.list().flatMap((file): readonly KnownId[] => {
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
