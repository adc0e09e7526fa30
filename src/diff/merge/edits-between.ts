import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { Shape } from '../../model/gen/shapes.gen.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { canonical } from '../canonical.ts';
import { isObject, pairEntries } from '../pair-entries.ts';

/**
 * The edits that make one document of another, in the order in which they are to be made: entries that stay keep their
 * bytes, wherever others come or go between them.
 */
export function editsBetween(shape: Shape, before: unknown, after: unknown, path: DocPath = []): readonly Edit[] {
  if (canonical(before) === canonical(after)) return [];
  if (isObject(before) && isObject(after)) return editsOfMap(shape, before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return editsOfList(shape, before, after, path) ?? [set(path, after)];
  }
  return [set(path, after)];
}

function set(path: DocPath, value: unknown): Edit {
  return { op: 'set', path, value: plain(value) };
}

/** What was read from YAML is plain data; whoever writes it looks again. */
function plain(value: unknown): EditValue {
  return value as EditValue;
}

function editsOfMap(shape: Shape, before: object, after: object, path: DocPath): readonly Edit[] {
  const gone = Object.keys(before).filter((key) => fieldOf(after, key) === undefined);
  return [
    ...Object.keys(after).flatMap((key): readonly Edit[] => {
      const [old, value] = [fieldOf(before, key), fieldOf(after, key)];
      const part = shape.fields?.[key] ?? shape.each ?? {};
      return old === undefined ? [set([...path, key], value)] : editsBetween(part, old, value, [...path, key]);
    }),
    ...gone.map((key): Edit => ({ op: 'remove', path: [...path, key] })),
  ];
}

/** Undefined where entries that stay stand in another order. */
function editsOfList(
  shape: Shape,
  before: readonly unknown[],
  after: readonly unknown[],
  path: DocPath,
): readonly Edit[] | undefined {
  const earlier = new Map<number, number>();
  for (const { one, other } of pairEntries(shape, before, after)) {
    if (one !== undefined && other !== undefined) earlier.set(other, one);
  }
  const kept = [...earlier].sort(([a], [b]) => a - b).map(([, one]) => one);
  if (kept.length === 0 || kept.some((one, index) => index > 0 && one < (kept[index - 1] ?? 0))) return undefined;
  const staying = new Set(kept);
  const gone = before.flatMap((_, index) => (staying.has(index) ? [] : [index])).reverse();
  return [
    ...gone.map((index): Edit => ({ op: 'remove', path: [...path, index] })),
    ...after.flatMap((value, index): readonly Edit[] => {
      const one = earlier.get(index);
      return one === undefined
        ? [{ op: 'insert', path, index, value: plain(value) }]
        : editsBetween(shape.each ?? {}, before[one], value, [...path, index]);
    }),
  ];
}
