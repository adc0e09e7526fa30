import { fieldOf } from '../model/field.ts';
import type { Shape } from '../model/gen/shapes.gen.ts';
import { canonical, likeness } from './canonical.ts';
import { groupBy } from './group.ts';

/** An entry of a list in two revisions. */
export interface Pair {
  /** What the entry is called: its key, its own text, or `*`. */
  readonly name: string;
  /** Its index on each side; undefined where it is not there. */
  readonly one?: number;
  readonly other?: number;
}

/** Entries of the later list in its order, each with its earlier self; those that are gone come first. */
export function pairEntries(shape: Shape, before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  return typeof shape.list === 'object' ? pairsByKey(shape.list.key, before, after) : pairsAlike(shape, before, after);
}

/** Whether the order of a list's entries means something. */
export function isOrdered({ list }: Shape): boolean {
  return list === 'sequence' || (typeof list === 'object' && list.ordered === true);
}

function pairsByKey(key: string, before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const earlier = namesByKey(key, before);
  const later = namesByKey(key, after);
  const indexes = new Map(earlier.map((name, index) => [name, index]));
  const kept = new Set(later);
  return [
    ...earlier.flatMap((name, one) => (kept.has(name) ? [] : [{ name, one }])),
    ...later.map((name, other) => {
      const one = indexes.get(name);
      return { name, other, ...(one !== undefined && { one }) };
    }),
  ];
}

/** The names of entries; the second with one key is `key#2`. */
function namesByKey(key: string, entries: readonly unknown[]): readonly string[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const name = String(fieldOf(entry, key) ?? '*');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** At most this many comparisons are made to find out which entries are alike; beyond that they pair in their order. */
const mostComparisons = 10_000;

/** The same for entries without a key: equal ones first, then those that have at least half of their fields in common. */
function pairsAlike(shape: Shape, before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const open = groupBy(before.keys(), (index) => canonical(before[index], shape.each));
  const matches = new Map<number, number>();
  after.forEach((entry, index) => {
    const one = open.get(canonical(entry, shape.each))?.shift();
    if (one !== undefined) matches.set(index, one);
  });
  const taken = new Set(matches.values());
  let lefts = before.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const rights = after.flatMap((_, index) => (matches.has(index) ? [] : [index]));
  const isMany = lefts.length * rights.length > mostComparisons;
  for (const other of rights) {
    const candidates = (isMany ? lefts.slice(0, 1) : lefts).map((one) => ({
      one,
      share: likeness(before[one], after[other]),
    }));
    const best = candidates
      .filter(() => isObject(after[other]))
      .reduce((a, b) => (b.share > a.share ? b : a), { one: -1, share: 0 });
    if (best.share < 0.5) continue;
    matches.set(other, best.one);
    lefts = lefts.filter((one) => one !== best.one);
  }
  return [
    ...lefts.map((one) => ({ name: nameAlone(before[one]), one })),
    ...after.map((entry, other) => {
      const one = matches.get(other);
      return { name: nameAlone(entry), other, ...(one !== undefined && { one }) };
    }),
  ];
}

function nameAlone(entry: unknown): string {
  return isObject(entry) ? '*' : String(entry);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
