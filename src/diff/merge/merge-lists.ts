import type { Shape } from '../../model/gen/shapes.gen.ts';
import { canonical } from '../canonical.ts';
import { isOrdered, pairEntries } from '../pair-entries.ts';
import { choose, type Values } from './clash.ts';
import type { Lists, Merging } from './merging.ts';

/** An entry of the merged list. */
interface Entry {
  readonly name: string;
  readonly values: Values;
}

/**
 * Puts two sides of a list together, entry by entry: what one side took out and the other left alone is gone, what came is
 * there, what both changed is merged within. `merge` merges the values of one entry.
 */
export function mergeLists(
  merging: Merging,
  shape: Shape,
  lists: Lists,
  path: readonly string[],
  merge: (merging: Merging, shape: Shape, values: Values, path: readonly string[]) => unknown,
): readonly unknown[] | undefined {
  const { entries, orders } = pairUp(shape, lists);
  const merged = new Map<number, unknown>();
  for (const [id, { name, values }] of entries.entries()) {
    const value = merge(merging, shape.each ?? {}, values, [...path, name]);
    if (value !== undefined) merged.set(id, value);
  }
  const inPlay = (order: readonly number[]): readonly number[] => order.filter((id) => merged.has(id));
  const order = mergeOrders(
    { base: inPlay(orders.base), current: inPlay(orders.current), incoming: inPlay(orders.incoming) },
    // Where nobody is to choose, the order of a set means nothing.
    () => (isOrdered(shape) ? choose(merging.notes, { kind: 'two-orders', path }) : undefined) ?? 'current',
  );
  const values = order.map((id) => merged.get(id));
  return values.length === 0 ? undefined : values;
}

interface Orders {
  readonly base: readonly number[];
  readonly current: readonly number[];
  readonly incoming: readonly number[];
}

/** The entries of all three lists, each once, and how each list has them in order, by number. */
function pairUp(shape: Shape, { base, current, incoming }: Lists): { entries: readonly Entry[]; orders: Orders } {
  const entries: { name: string; values: { base: unknown; current: unknown; incoming: unknown } }[] = base.map(
    (value) => ({ name: '*', values: { base: value, current: undefined, incoming: undefined } }),
  );
  const orders = { base: [...base.keys()], current: [] as number[], incoming: [] as number[] };
  const come = new Map<string, number[]>();
  const addSide = (side: 'current' | 'incoming', list: readonly unknown[]): void => {
    for (const { name, one, other } of pairEntries(shape, base, list)) {
      const known = one === undefined ? undefined : entries[one];
      if (known) known.name = name;
      if (other === undefined) continue;
      const value = list[other];
      if (known && one !== undefined) {
        known.values[side] = value;
        orders[side].push(one);
        continue;
      }
      // What came on both sides is one entry: of a keyed list by its key, else where it says the same.
      const identity = typeof shape.list === 'object' ? name : canonical(value, shape.each);
      const met = side === 'incoming' ? come.get(identity)?.shift() : undefined;
      const id = met ?? entries.length;
      const entry = entries[id] ?? { name, values: { base: undefined, current: undefined, incoming: undefined } };
      entry.values[side] = value;
      if (met === undefined) {
        entries.push(entry);
        if (side === 'current') come.set(identity, [...(come.get(identity) ?? []), id]);
      }
      orders[side].push(id);
    }
  };
  addSide('current', current);
  addSide('incoming', incoming);
  return { entries, orders };
}

/** One order of both: each side’s, as far as the other one did not change it. */
function mergeOrders({ base, current, incoming }: Orders, chosen: () => 'current' | 'incoming'): readonly number[] {
  const [ours, theirs] = [new Set(current), new Set(incoming)];
  const shared = current.filter((id) => theirs.has(id));
  const sharedTheirs = incoming.filter((id) => ours.has(id));
  const shapedBy = (order: readonly number[]): boolean => {
    const places = base.filter((id) => ours.has(id) && theirs.has(id));
    return order.filter((id) => places.includes(id)).every((id, index) => id === places[index]);
  };
  if (shared.every((id, index) => id === sharedTheirs[index])) return weave(current, incoming, chosen);
  if (shapedBy(sharedTheirs)) return into(current, incoming);
  if (shapedBy(shared)) return into(incoming, current);
  return chosen() === 'incoming' ? into(incoming, current) : into(current, incoming);
}

/** Both have what they share in one order; what each has alone stands between that. */
function weave(
  current: readonly number[],
  incoming: readonly number[],
  chosen: () => 'current' | 'incoming',
): readonly number[] {
  const ours = new Set(current);
  const theirs = new Set(incoming);
  const merged: number[] = [];
  let [mine, other] = [0, 0];
  let side: 'current' | 'incoming' | undefined;
  while (mine < current.length || other < incoming.length) {
    const mineAlone = runOf(current, mine, theirs);
    const otherAlone = runOf(incoming, other, ours);
    if (mineAlone.length > 0 && otherAlone.length > 0) side ??= chosen();
    merged.push(...(side === 'incoming' ? [...otherAlone, ...mineAlone] : [...mineAlone, ...otherAlone]));
    mine += mineAlone.length;
    other += otherAlone.length;
    const next = current[mine];
    if (next !== undefined) merged.push(next);
    mine += 1;
    other += 1;
  }
  return merged;
}

function runOf(order: readonly number[], from: number, shared: ReadonlySet<number>): readonly number[] {
  const end = order.findIndex((id, index) => index >= from && shared.has(id));
  return order.slice(from, end === -1 ? order.length : end);
}

/** An order with what only the other one has put behind what it stands behind there. */
function into(order: readonly number[], other: readonly number[]): readonly number[] {
  const merged = [...order];
  const known = new Set(order);
  for (const [index, id] of other.entries()) {
    if (known.has(id)) continue;
    const before = other.slice(0, index).findLast((one) => known.has(one));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
    known.add(id);
  }
  return merged;
}
