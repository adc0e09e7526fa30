import type { DocPath } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import type { RefTarget } from '../model/gen/references.gen.ts';
import type { Shape } from '../model/gen/shapes.gen.ts';
import { canonical, likeness } from './canonical.ts';
import type { RowName } from './changes/row-names.gen.ts';
import { groupBy } from './group.ts';

/** What an id stands for that is known everywhere: `stage/onboarding`, `person/ann`. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** One field in which two revisions of a document differ. */
export interface Edit {
  /** What it is judged by. */
  readonly row: RowName;
  /** `entry`: something of a list or a map came or went; `order`: the same entries in another order. */
  readonly what: 'value' | 'entry' | 'order';
  /** Keys, and the names of entries (`*` where they have none): the same wherever an entry stands in its list. */
  readonly path: readonly string[];
  /** Undefined where there is nothing; what holds without being written counts as written. */
  readonly before: unknown;
  readonly after: unknown;
  /** Where it stands in the document of a side, where it stands there. */
  readonly places: { readonly before?: DocPath; readonly after?: DocPath };
  /** The innermost thing with an id of its own that it belongs to; undefined where that is the whole document. */
  readonly subject?: Subject;
}

/** Ids that mean nothing outside their own file. */
const local: ReadonlySet<RefTarget> = new Set(['step', 'work']);

/** Where the walk is. */
interface Spot {
  readonly row: RowName;
  readonly path: readonly string[];
  readonly before?: DocPath;
  readonly after?: DocPath;
  readonly subject?: Subject;
}

/** Every field in which two documents of one shape differ, in the order of the shape. Both may be anything. */
export function findEdits(shape: Shape, before: unknown, after: unknown): readonly Edit[] {
  const edits: Edit[] = [];
  compare(shape, before, after, { row: 'field-changed', path: [], before: [], after: [] });
  return edits;

  function note(what: Edit['what'], before: unknown, after: unknown, spot: Spot): void {
    const { row, path, subject } = spot;
    const places = {
      ...(before !== undefined && spot.before && { before: spot.before }),
      ...(after !== undefined && spot.after && { after: spot.after }),
    };
    edits.push({ row, what, path, before, after, places, ...(subject && { subject }) });
  }

  function compare(shape: Shape, writtenBefore: unknown, writtenAfter: unknown, spot: Spot): void {
    const before = writtenBefore ?? impliedBeside(shape, writtenAfter);
    const after = writtenAfter ?? impliedBeside(shape, writtenBefore);
    if (before === after) return;
    if (shape.list !== undefined && Array.isArray(before) && Array.isArray(after)) {
      compareLists(shape, before, after, spot);
    } else if (isObject(before) && isObject(after) && (shape.fields || shape.each)) {
      compareObjects(shape, before, after, spot);
    } else if (before === undefined || after === undefined || canonical(before, shape) !== canonical(after, shape)) {
      note('value', before, after, spot);
    }
  }

  function compareObjects(shape: Shape, before: object, after: object, spot: Spot): void {
    const isMap = shape.fields === undefined;
    const keys = new Set([...Object.keys(shape.fields ?? {}), ...Object.keys(before), ...Object.keys(after)]);
    for (const key of keys) {
      const [one, other] = [fieldOf(before, key), fieldOf(after, key)];
      if (one === undefined && other === undefined) continue;
      const part = shape.fields?.[key] ?? (isMap ? (shape.each ?? {}) : {});
      const subject =
        shape.defines === undefined || local.has(shape.defines) ? spot.subject : { kind: shape.defines, id: key };
      const inner: Spot = {
        row: isMap ? spot.row : (part.change ?? 'field-changed'),
        path: [...spot.path, key],
        ...(spot.before && { before: [...spot.before, key] }),
        ...(spot.after && { after: [...spot.after, key] }),
        ...(subject && { subject }),
      };
      // A map's entry is a thing that comes and goes, unless none of it says what one without fields says.
      if (isMap && (one === undefined || other === undefined) && !(key === 'default' && isObject(one ?? other)))
        note('entry', one, other, inner);
      else compare(part, isMap ? (one ?? {}) : one, isMap ? (other ?? {}) : other, inner);
    }
  }

  function compareLists(shape: Shape, before: readonly unknown[], after: readonly unknown[], spot: Spot): void {
    const pairs =
      typeof shape.list === 'object' ? pairsByKey(shape.list.key, before, after) : pairsAlike(shape, before, after);
    const isOrdered = shape.list === 'sequence' || (typeof shape.list === 'object' && shape.list.ordered === true);
    for (const { name, one, other } of pairs) {
      const [first, second] = [
        one === undefined ? undefined : before[one],
        other === undefined ? undefined : after[other],
      ];
      const subject =
        shape.defines === undefined || local.has(shape.defines) ? spot.subject : { kind: shape.defines, id: name };
      const inner: Spot = {
        row: spot.row,
        path: [...spot.path, name],
        ...(spot.before && one !== undefined && { before: [...spot.before, one] }),
        ...(spot.after && other !== undefined && { after: [...spot.after, other] }),
        ...(subject && { subject }),
      };
      if (first === undefined || second === undefined) note('entry', first, second, inner);
      else compare(shape.each ?? {}, first, second, inner);
    }
    if (!isOrdered) return;
    const both = pairs.filter(({ one, other }) => one !== undefined && other !== undefined);
    const moved = both.some(({ one = 0 }, index) => index > 0 && one < (both[index - 1]?.one ?? 0));
    if (moved) {
      const names = (side: 'one' | 'other') =>
        [...both].sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0)).map((pair) => nameInOrder(pair, before));
      note('order', names('one'), names('other'), spot);
    }
  }
}

/** What holds on a side where nothing is written, as far as the other side tells: no list is an empty one, no switch is off. */
function impliedBeside(shape: Shape, other: unknown): unknown {
  if (shape.default !== undefined) return shape.default;
  if (Array.isArray(other) && shape.list !== undefined) return [];
  if (typeof other === 'boolean') return false;
  return isObject(other) && shape.fields === undefined && shape.each !== undefined ? {} : undefined;
}

interface Pair {
  /** What the entry is called: its key, its own text, or `*`. */
  readonly name: string;
  /** Its index on each side; undefined where it is not there. */
  readonly one?: number;
  readonly other?: number;
}

/** Entries of the later list in its order, each with its earlier self; those that are gone come first. */
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

function nameInOrder({ name, one = 0 }: Pair, before: readonly unknown[]): string {
  return name === '*' ? canonical(before[one]) : name;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
