import type { DocPath } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import type { RefTarget } from '../model/gen/references.gen.ts';
import type { Shape } from '../model/gen/shapes.gen.ts';
import { saysSame } from '../source/edit-value.ts';
import { canonical } from './canonical.ts';
import type { RowName } from './changes/row-names.gen.ts';
import { impliedBeside } from './implied.ts';
import { isObject, isOrdered, type Pair, pairEntries } from './pair-entries.ts';

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
      // Most lists are the same on both sides, and to pair their entries up costs far more than to see that.
      if (saysSame(before, after)) return;
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
    const pairs = pairEntries(shape, before, after);
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
    if (!isOrdered(shape)) return;
    const both = pairs.filter(({ one, other }) => one !== undefined && other !== undefined);
    const moved = both.some(({ one = 0 }, index) => index > 0 && one < (both[index - 1]?.one ?? 0));
    if (moved) {
      const names = (side: 'one' | 'other') =>
        [...both].sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0)).map((pair) => nameInOrder(pair, before));
      note('order', names('one'), names('other'), spot);
    }
  }
}

function nameInOrder({ name, one = 0 }: Pair, before: readonly unknown[]): string {
  return name === '*' ? canonical(before[one]) : name;
}
