import type { SuccessMap } from '../../model/gen/types.gen.ts';
import { validators } from '../../model/gen/validate-lean.gen.js';
import type { PartKind } from '../../model/map-part.ts';
import { mergePatch, patchedPaths } from '../../model/merge-patch.ts';
import type { Model } from '../../model/model.ts';

/** What is wrong with the form of a part as a change would leave it; `path` leads into the change's values. */
export type FormFault =
  /** It takes away what such a part must have. */
  | { readonly code: 'needed'; readonly path: readonly string[] }
  /** It sets what such a part has not, or not so; `known` are the names that such parts have. */
  | { readonly code: 'misfit'; readonly path: readonly string[]; readonly known: readonly string[] }
  /** A new part lacks what it must have. */
  | { readonly code: 'lacks'; readonly fields: readonly string[] }
  /** Each value would do, but not all of them together. */
  | { readonly code: 'together' };

/** Says whether a value has the form of its kind of part. */
export function partChecker(model: Model): (kind: PartKind, value: unknown) => boolean {
  const success: SuccessMap = model.single('success-map')?.value ?? { success: { statement: '-' }, stages: [] };
  return (kind, value) =>
    kind === 'stage' ? validators['success-map']({ ...success, stages: [value] }) : validators[kind](value);
}

/**
 * Why a changed part has not its form. The validators for every day say only that it has not, so the change is tried
 * without each of its values, and where several are wrong, with each of them alone.
 */
export function changeFaults(model: Model, kind: PartKind, before: unknown, set: unknown): readonly FormFault[] {
  const hasForm = partChecker(model);
  const known = namesIn(model, kind);
  const leaves = leavesOf(set);
  const fits = (some: readonly Leaf[]): boolean =>
    hasForm(
      kind,
      some.reduce<unknown>((part, { path, value }) => mergePatch(part, patchOf(path, value)), before),
    );
  const decisive = leaves.filter((leaf) => fits(leaves.filter((other) => other !== leaf)));
  const blamed = decisive.length > 0 ? decisive : leaves.filter((leaf) => !fits([leaf]));
  if (blamed.length === 0) return [{ code: 'together' }];
  return blamed.map(({ path, value }) => (value === null ? { code: 'needed', path } : { code: 'misfit', path, known }));
}

/** Why a new part has not its form: its values are tried in a part that is there, and that part's without each other. */
export function additionFaults(model: Model, kind: PartKind, value: unknown): readonly FormFault[] {
  const hasForm = partChecker(model);
  const [sample] = partsOf(model, kind);
  if (!sample) return [{ code: 'together' }];
  const given = isMap(value) ? value : {};
  const fields = Object.keys(sample).filter(
    (name) => name !== 'id' && !Object.hasOwn(given, name) && !hasForm(kind, mergePatch(sample, { [name]: null })),
  );
  const known = namesIn(model, kind);
  const faults: readonly FormFault[] = [
    ...(fields.length > 0 ? [{ code: 'lacks' as const, fields }] : []),
    ...Object.entries(given).flatMap(([name, one]): readonly FormFault[] =>
      hasForm(kind, mergePatch(withoutKey(sample, name), patchOf([name], one)))
        ? []
        : [{ code: 'misfit', path: [name], known }],
    ),
  ];
  return faults.length > 0 ? faults : [{ code: 'together' }];
}

function partsOf(model: Model, kind: PartKind): readonly object[] {
  if (kind === 'stage') return model.single('success-map')?.value.stages ?? [];
  return model.all(kind).map(({ value }) => value);
}

function namesIn(model: Model, kind: PartKind): readonly string[] {
  return [...new Set(partsOf(model, kind).flatMap((part) => Object.keys(part)))];
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(set: unknown): readonly Leaf[] {
  if (!isMap(set)) return [];
  return patchedPaths(set).map((path) => ({
    path,
    value: path.reduce<unknown>((node, key) => (isMap(node) ? node[key] : undefined), set),
  }));
}

function patchOf(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);
}

/** Without what would be merged into: a new part's maps are its own. */
function withoutKey(part: object, name: string): unknown {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== name));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
