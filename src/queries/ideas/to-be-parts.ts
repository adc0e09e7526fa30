import type { Documents, MapChange, SuccessMap } from '../../model/gen/types.gen.ts';
import { validators } from '../../model/gen/validate-lean.gen.js';
import type { Kind } from '../../model/kinds.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import type { Item, Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';

/**
 * Why a change does not fit: what it changes or removes is not there, what it adds is there already, the stage it
 * wants to come after is not there, or what would come out has not the form of its kind.
 */
export type Misfit = 'missing' | 'exists' | 'no-such-stage' | 'form';

type PartKind = 'touchpoint' | 'handoff' | 'team';
const partKinds: readonly PartKind[] = ['touchpoint', 'handoff', 'team'];

interface Part {
  readonly value: unknown;
  readonly gone: boolean;
}

/** The parts of the map while ideas are laid over it. */
export interface Parts {
  /** Lays one change over what is there; says why where it cannot. */
  lay(change: MapChange): Misfit | undefined;
  /** The workspace with the parts as they are now; its stages in the order of these ids, else each behind the one it is to come after. */
  model(gone: 'with-gone' | 'without-gone', stages?: readonly string[]): Model;
}

/** The parts of a model's map as its files have them. */
export function startParts(model: Model): Parts {
  const today = partsOf(model);
  const now = new Map<string, Part>();
  const find = (key: string): Part | undefined => now.get(key) ?? today.get(key);
  const success = model.single('success-map')?.value;
  const stageOrder = (success?.stages ?? []).map(({ id }) => `stage/${id}`);

  const put = (key: string, value: unknown): Misfit | undefined => {
    if (!hasForm(key, value, success)) return 'form';
    now.set(key, { value, gone: false });
    return undefined;
  };

  const lay = (change: MapChange): Misfit | undefined => {
    if ('add' in change) {
      const key = change.add;
      const known = find(key);
      if (known && !known.gone) return 'exists';
      if (!key.startsWith('stage/')) return put(key, change.value);
      const after = change.after?.replace(/^(?!stage\/)/, 'stage/');
      const place = after === undefined ? stageOrder.length : stageOrder.indexOf(after) + 1;
      if (after !== undefined && place === 0) return 'no-such-stage';
      const misfit = put(key, mergePatch(change.value, { id: key.slice('stage/'.length) }));
      if (!misfit) stageOrder.splice(place, 0, key);
      return misfit;
    }
    const key = 'change' in change ? change.change : change.remove;
    const part = find(key);
    if (!part || part.gone) return 'missing';
    if ('change' in change) return put(key, mergePatch(part.value, change.set));
    now.set(key, { value: part.value, gone: true });
    return undefined;
  };

  return {
    lay,
    model: (gone, stages) =>
      modelWith(
        model,
        new Map([...today, ...now]),
        stages?.map((id) => `stage/${id}`) ?? stageOrder,
        gone === 'with-gone',
      ),
  };
}

/** Many ideas are laid over one map, each by itself: what they begin with is made once. */
const partsOf = onceEach((model: Model): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>();
  for (const kind of partKinds) {
    for (const { id, value } of model.all(kind)) parts.set(`${kind}/${id}`, { value, gone: false });
  }
  for (const stage of model.single('success-map')?.value.stages ?? []) {
    parts.set(`stage/${stage.id}`, { value: stage, gone: false });
  }
  return parts;
});

function hasForm(key: string, value: unknown, success: SuccessMap | undefined): boolean {
  const kind = partKinds.find((one) => key.startsWith(`${one}/`));
  if (kind) return validators[kind](value);
  return success !== undefined && validators['success-map']({ ...success, stages: [value] });
}

/** The model with other parts of the map; all else, its index of ids too, is as the files have it. */
function modelWith(
  model: Model,
  parts: ReadonlyMap<string, Part>,
  stageOrder: readonly string[],
  withGone: boolean,
): Model {
  const shown = (key: string): Part | undefined => {
    const part = parts.get(key);
    return part && (withGone || !part.gone) ? part : undefined;
  };
  const lists = new Map<Kind, readonly Item<unknown>[]>();
  for (const kind of partKinds) {
    const ids = [...parts.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
    const items = ids
      .sort((a, b) => (a < b ? -1 : 1))
      .flatMap((id) => {
        const value = shown(`${kind}/${id}`)?.value;
        return value === undefined ? [] : [{ kind, id, path: model.get(kind, id)?.path ?? '', value }];
      });
    lists.set(kind, items);
  }
  const success = model.single('success-map');
  if (success) {
    const stages = [...new Set(stageOrder)].flatMap((key) => shown(key)?.value ?? []);
    lists.set('success-map', [{ ...success, value: { ...success.value, stages } }]);
  }
  return withItems(model, lists);
}

/** The model with other items of some kinds, each of the form of its kind; all else is as the files have it. */
export function withItems(model: Model, lists: ReadonlyMap<Kind, readonly Item<unknown>[]>): Model {
  // The items have been checked against the schema of their kind; the compiler cannot follow the kind through a Map.
  const all = <K extends Kind>(kind: K): readonly Item<Documents[K]>[] =>
    (lists.get(kind) as readonly Item<Documents[K]>[] | undefined) ?? model.all(kind);
  return {
    ...model,
    all,
    get: (kind, id) => all(kind).find((item) => item.id === id),
    single: (kind) => all(kind)[0],
  };
}
