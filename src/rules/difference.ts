import type { Definition, FileFacts } from '../model/definition.ts';
import { factsOf, filesNaming } from '../model/facts.ts';
import { definitions } from '../model/gen/references.gen.ts';
import { type FileRole, type Kind, roleOf } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import type { EachReach, Reach } from './reach.ts';

/** What differs between a workspace and an earlier state of it, as far as rules can be concerned. */
export interface Difference {
  /** The files that are new, gone, or may say something else. */
  readonly paths: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Kind>;
  /** Nothing of the earlier state counts any more: settings differ, or it is not known which ids there are, or were. */
  readonly isTotal: boolean;
  /** Ids that came, went, ended or are called otherwise. */
  readonly ids: ReadonlySet<string>;
  /** Whether anything about definitions differs, be it their place. */
  readonly hasOtherDefinitions: boolean;
  readonly files: readonly DifferingFile[];
}

interface DifferingFile extends FileRole {
  readonly path: string;
  readonly before: FileFacts | undefined;
  readonly now: FileFacts | undefined;
}

/** `before` tells what a file defined and named in the earlier state; undefined where it was not there. */
export function differenceOf(
  model: Model,
  paths: ReadonlySet<string>,
  before: (path: string) => FileFacts | undefined,
): Difference {
  const now = new Map(
    model.files.flatMap((file) => (paths.has(file.path) ? [[file.path, factsOf(file)] as const] : [])),
  );
  const files = [...paths].flatMap((path): readonly DifferingFile[] => {
    const role = roleOf(path);
    return role ? [{ ...role, path, before: before(path), now: now.get(path) }] : [];
  });
  const kinds = new Set(files.map(({ kind }) => kind));
  const redefining = files.filter(
    (file) => JSON.stringify(file.before?.defines ?? []) !== JSON.stringify(file.now?.defines ?? []),
  );
  return {
    paths,
    kinds,
    isTotal: kinds.has('workspace') || files.some(isUnclear),
    ids: new Set(redefining.flatMap((file) => changedIds(file.before?.defines ?? [], file.now?.defines ?? []))),
    hasOtherDefinitions: redefining.length > 0,
    files,
  };
}

function isUnclear({ kind, before, now }: DifferingFile): boolean {
  return definitions[kind].length > 0 && (before?.isReadable === false || now?.isReadable === false);
}

function changedIds(before: readonly Definition[], now: readonly Definition[]): readonly string[] {
  const nameOf = ({ kind, id, name, until }: Definition): string => JSON.stringify([kind, id, name, until]);
  const [then, later] = [before, now].map((all) => new Set(all.map(nameOf)));
  return [...before, ...now].filter((one) => !then?.has(nameOf(one)) || !later?.has(nameOf(one))).map(({ id }) => id);
}

/**
 * The files, gone ones too, in which a rule may have something else to tell than before; `everything` where none can be
 * left out. `standing` are the files in which it told something: what it proposes there is chosen from all ids.
 */
export function concernedBy(
  difference: Difference,
  model: Model,
  reach: EachReach,
  standing: Iterable<string>,
): ReadonlySet<string> | 'everything' {
  if (touchesWhole(difference, reach)) return 'everything';
  const concerned = new Set<string>();
  const add = (path: string): void => {
    const kind = roleOf(path)?.kind;
    if (kind && reach.each.includes(kind)) concerned.add(path);
  };
  for (const path of difference.paths) add(path);
  for (const file of difference.files) {
    const isLinked = reach.linked?.includes(file.kind) === true;
    if (isLinked || reach.named?.includes(file.kind)) {
      for (const { path } of filesNaming(model).get(file.id)) add(path);
    }
    if (!isLinked) continue;
    for (const name of new Set([...(file.before?.names ?? []), ...(file.now?.names ?? [])])) {
      for (const kind of reach.each) {
        const item = model.get(kind, name);
        if (item) concerned.add(item.path);
      }
    }
  }
  if (reach.ids && difference.ids.size > 0) {
    for (const id of difference.ids) for (const { path } of filesNaming(model).get(id)) add(path);
    for (const path of standing) add(path);
  }
  return concerned;
}

/** Whether a rule that looks at all of something has to be asked again. */
export function concernsAll(difference: Difference, reach: Reach): boolean {
  return touchesWhole(difference, reach) || (reach.ids === true && difference.hasOtherDefinitions);
}

function touchesWhole({ isTotal, kinds }: Difference, { whole = [] }: Reach): boolean {
  return isTotal || whole.some((kind) => kinds.has(kind));
}
