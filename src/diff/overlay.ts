import { shapes } from '../model/gen/shapes.gen.ts';
import type { MapChange, Stage } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import { onceEach } from '../once.ts';
import type { ToBe, ToBeMark } from '../queries/ideas/to-be.ts';
import { startParts, withItems } from '../queries/ideas/to-be-parts.ts';
import { canonical } from './canonical.ts';
import type { Comparison } from './compare.ts';
import { groupBy } from './group.ts';

/**
 * The later map laid over the earlier one, as a picture shows it: what came, what went and what is another, by part. Things
 * that were renamed are the same things. `since` is what the earlier revision is called.
 */
export function overlayChange(comparison: Comparison, since: string): ToBe {
  return { ...laidOver(comparison), since };
}

/** Both maps over one another: a page draws them, and tells of them in words. */
const laidOver = onceEach((comparison: Comparison): Omit<ToBe, 'since'> => {
  const { after: model } = comparison;
  const today = calledAsNow(comparison);
  const marks = new Map<string, ToBeMark>();
  const parts = startParts(model);
  for (const [part, one, other] of differingParts(comparison, today)) {
    const fate = fateOf(one, other);
    if (!fate) continue;
    marks.set(part, { fate, ideas: [] });
    if (fate !== 'gone') continue;
    // What is retired is still in the files: as it was, it shows on the picture until it is gone.
    const change = asBefore(part, one, other);
    if (change) parts.lay(change);
  }
  const overlaid = parts.model('with-gone', stagesInPlace(today, model));
  return { today, model, overlaid, ideas: [], marks, conflicts: [], unfit: [] };
});

const stageShape = shapes['success-map'].fields?.stages?.each;

type Value = Readonly<Record<string, unknown>>;

/** The earlier model with everything called as it is called later. */
function calledAsNow({ before, pairs, renames }: Comparison): Model {
  if (renames.length === 0) return before;
  const renamed = pairs.flatMap(({ one }) => (one?.part === 'definition' ? [one] : []));
  const gone = new Set(renames.map(({ kind, from }) => `${kind}/${from}`));
  const lists = new Map(
    [...groupBy(renamed, ({ kind }) => kind)].map(([kind, ofKind]) => {
      const known = new Set(ofKind.map(({ id }) => id));
      const own = before.all(kind).filter(({ id }) => !known.has(id) && !gone.has(`${kind}/${id}`));
      return [kind, [...own, ...ofKind].sort((one, other) => (one.id < other.id ? -1 : 1))] as const;
    }),
  );
  return withItems(before, lists);
}

/** The parts of a map that differ: by the name that ideas give them, as it was and as it is. */
function* differingParts(
  { pairs }: Comparison,
  today: Model,
): Iterable<readonly [part: string, one: unknown, other: unknown]> {
  for (const { one, other } of pairs) {
    const document = other ?? one;
    if (!document) continue;
    const { kind, id } = document;
    if (kind === 'touchpoint' || kind === 'handoff' || kind === 'team') {
      const shape = shapes[kind];
      if (canonical(one?.value, shape) !== canonical(other?.value, shape))
        yield [`${kind}/${id}`, one?.value, other?.value];
    }
    if (kind !== 'success-map') continue;
    const later = stagesOf(other?.value);
    const earlier = stagesOf(today.single('success-map')?.value);
    for (const stage of new Set([...earlier.keys(), ...later.keys()])) {
      const [was, is] = [earlier.get(stage), later.get(stage)];
      if (canonical(was, stageShape) !== canonical(is, stageShape)) yield [`stage/${stage}`, was, is];
    }
  }
}

function stagesOf(value: unknown): ReadonlyMap<string, Stage> {
  const { stages = [] } = (value ?? {}) as { readonly stages?: readonly Stage[] };
  return new Map(stages.map((stage) => [stage.id, stage]));
}

/** Undefined where neither revision shows it: what was retired before and is changed still shows on no picture. */
function fateOf(one: unknown, other: unknown): ToBeMark['fate'] | undefined {
  const [was, is] = [isShown(one), isShown(other)];
  if (was && is) return 'changed';
  if (was) return 'gone';
  return is ? 'new' : undefined;
}

function isShown(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !('retired' in value && value.retired !== undefined);
}

/** What puts a part that went back. */
function asBefore(part: string, one: unknown, other: unknown): MapChange | undefined {
  if (!isShown(one)) return undefined;
  return other === undefined ? { add: part, value: one } : { change: part, set: { ...one, retired: null } };
}

/** The stages of both maps in the order of the later one; one that went follows the one that it followed. */
function stagesInPlace(today: Model, model: Model): readonly string[] {
  const [before, order] = [today, model].map((one) => [...stagesOf(one.single('success-map')?.value).keys()]);
  if (!before || !order) return [];
  for (const [index, id] of before.entries()) {
    if (!order.includes(id)) order.splice(order.indexOf(before[index - 1] ?? '') + 1, 0, id);
  }
  return order;
}
