import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { Shape } from '../../model/gen/shapes.gen.ts';
import type { Carried } from '../../source/carry-entry.ts';
import { canonical } from '../canonical.ts';
import { isObject, pairEntries } from '../pair-entries.ts';

/** A value in the result of a merge and on both sides of it. */
interface Places {
  readonly merged: unknown;
  readonly current: unknown;
  readonly incoming: unknown;
  readonly to: DocPath;
  readonly from: DocPath;
}

/** The entries of a merged document that only the incoming side has, whole: where each stands in both. */
export function entriesCarried(
  shape: Shape,
  { merged, current, incoming }: Pick<Places, 'merged' | 'current' | 'incoming'>,
): readonly Carried[] {
  return within(shape, { merged, current, incoming, to: [], from: [] });
}

function within(shape: Shape, { merged, current, incoming, to, from }: Places): readonly Carried[] {
  if (merged === undefined || incoming === undefined) return [];
  if (current === undefined) return canonical(merged) === canonical(incoming) ? [{ to, from }] : [];
  if (isObject(merged) && isObject(current) && isObject(incoming)) {
    return Object.keys(merged).flatMap((key) =>
      within(shape.fields?.[key] ?? shape.each ?? {}, {
        merged: fieldOf(merged, key),
        current: fieldOf(current, key),
        incoming: fieldOf(incoming, key),
        to: [...to, key],
        from: [...from, key],
      }),
    );
  }
  if (!Array.isArray(merged) || !Array.isArray(current) || !Array.isArray(incoming)) return [];
  const ours = partners(shape, current, merged);
  const theirs = partners(shape, incoming, merged);
  return merged.flatMap((value: unknown, index) => {
    const [one, other] = [ours.get(index), theirs.get(index)];
    if (other === undefined) return [];
    return within(shape.each ?? {}, {
      merged: value,
      current: one === undefined ? undefined : current[one],
      incoming: incoming[other],
      to: [...to, index],
      from: [...from, other],
    });
  });
}

/** The entries of a side by their places in the merged list. */
function partners(shape: Shape, side: readonly unknown[], merged: readonly unknown[]): ReadonlyMap<number, number> {
  return new Map(
    pairEntries(shape, side, merged).flatMap(({ one, other }) =>
      one === undefined || other === undefined ? [] : [[other, one] as const],
    ),
  );
}
