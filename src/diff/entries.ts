import { fieldOf } from '../model/field.ts';
import { canonical } from './canonical.ts';

/** How a list that only grows stands to what it was: indexes into the earlier list and into the later one. */
export interface EntryComparison {
  /** Entries of the earlier list that are not there any more. */
  readonly lost: readonly number[];
  /** Entries that are there, but say something else. */
  readonly changed: readonly { readonly before: number; readonly after: number }[];
  /** The first entry of the earlier list that stands before one which it stood behind. */
  readonly moved: number | undefined;
  /** Entries that came before one that was there already: `before` is that one. */
  readonly inserted: readonly { readonly before: number; readonly after: number }[];
  /** Entries that came behind all that were there. */
  readonly appended: readonly number[];
}

/** Entries with what each is told from others by; where two are equal by that, one is the other. */
interface Keyed {
  readonly entries: readonly unknown[];
  readonly keys: readonly string[];
}

/** Compares a list that may only grow at its end. Entries are the same that say the same, whatever the order of their keys. */
export function compareEntries(before: readonly unknown[], after: readonly unknown[]): EntryComparison {
  return compareKeyed(
    { entries: before, keys: before.map((entry) => canonical(entry)) },
    { entries: after, keys: after.map((entry) => canonical(entry)) },
  );
}

/** The same, where the caller says which entries are the same. */
export function compareKeyed(before: Keyed, after: Keyed): EntryComparison {
  const found = inOrder(before, after) ?? inAnyOrder(before, after);
  const unmatched = new Set(after.keys.keys());
  for (const index of found.values()) unmatched.delete(index);
  const missing = [...before.keys.keys()].filter((index) => !found.has(index));
  const changed = pairChanged(missing, unmatched, found, before.entries, after.entries);
  for (const pair of changed) found.set(pair.before, pair.after);
  const inserted: { before: number; after: number }[] = [];
  const appended: number[] = [];
  const earlier = new Map([...found].map(([one, other]) => [other, one]));
  let next: number | undefined;
  for (let index = after.keys.length - 1; index >= 0; index--) {
    const known = earlier.get(index);
    if (known !== undefined) next = known;
    else if (next === undefined) appended.unshift(index);
    else inserted.unshift({ before: next, after: index });
  }
  const lost = missing.filter((index) => !found.has(index));
  return { lost, changed, moved: firstMoved(found, before.keys.length), inserted, appended };
}

/** Each earlier entry with its place in the later list, where all are there in their order. */
function inOrder(before: Keyed, after: Keyed): Map<number, number> | undefined {
  const found = new Map<number, number>();
  let place = 0;
  for (const [index, key] of before.keys.entries()) {
    while (place < after.keys.length && after.keys[place] !== key) place += 1;
    if (place === after.keys.length) return undefined;
    found.set(index, place);
    place += 1;
  }
  return found;
}

function inAnyOrder(before: Keyed, after: Keyed): Map<number, number> {
  const places = new Map<string, number[]>();
  for (const [index, key] of after.keys.entries()) {
    const ofKey = places.get(key);
    if (ofKey) ofKey.push(index);
    else places.set(key, [index]);
  }
  const found = new Map<number, number>();
  for (const [index, key] of before.keys.entries()) {
    const place = places.get(key)?.shift();
    if (place !== undefined) found.set(index, place);
  }
  return found;
}

/**
 * What became of missing entries: the one that came with the same time, else, where it stands between the same others, with
 * the same everything else or in the same place.
 */
function pairChanged(
  missing: readonly number[],
  unmatched: Set<number>,
  found: ReadonlyMap<number, number>,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly { readonly before: number; readonly after: number }[] {
  const pairs: { before: number; after: number }[] = [];
  const left = new Set(missing);
  const isBetween = betweenNeighbours(found, before.length);
  const pairBy = (sameness: (entry: unknown, index: number) => string, fits: typeof isBetween): void => {
    const places = new Map([...unmatched].reverse().map((index) => [sameness(after[index], index), index]));
    for (const index of [...left]) {
      const key = sameness(before[index], index);
      const place = places.get(key);
      if (place === undefined || !fits(index, place)) continue;
      places.delete(key);
      left.delete(index);
      unmatched.delete(place);
      pairs.push({ before: index, after: place });
    }
  };
  pairBy(
    (entry) => canonical(timeOf(entry)),
    () => true,
  );
  pairBy((entry) => canonical(withoutTime(entry)), isBetween);
  pairBy((_, index) => String(index), isBetween);
  return pairs.sort((one, other) => one.before - other.before);
}

/** Tells whether a place of the later list lies behind all that stood before an entry, and before all that stood behind it. */
function betweenNeighbours(
  found: ReadonlyMap<number, number>,
  count: number,
): (index: number, place: number) => boolean {
  const latest: number[] = [];
  const earliest: number[] = new Array(count);
  for (let index = 0, most = -1; index < count; index++) {
    latest.push(most);
    most = Math.max(most, found.get(index) ?? most);
  }
  for (let index = count - 1, least = Number.POSITIVE_INFINITY; index >= 0; index--) {
    earliest[index] = least;
    least = Math.min(least, found.get(index) ?? least);
  }
  return (index, place) => place > (latest[index] ?? -1) && place < (earliest[index] ?? Number.POSITIVE_INFINITY);
}

function firstMoved(found: ReadonlyMap<number, number>, count: number): number | undefined {
  let latest = -1;
  for (let index = 0; index < count; index++) {
    const place = found.get(index);
    if (place === undefined) continue;
    if (place < latest) return index;
    latest = place;
  }
  return undefined;
}

/** When an entry was made, as it is written. */
export function timeOf(entry: unknown): unknown {
  return fieldOf(entry, 'at') ?? fieldOf(entry, 'asked');
}

function withoutTime(entry: unknown): unknown {
  return Object.fromEntries(Object.entries(Object(entry)).filter(([key]) => key !== 'at' && key !== 'asked'));
}
