import { fieldOf } from '../../model/field.ts';
import type { Shape } from '../../model/gen/shapes.gen.ts';
import { canonical } from '../canonical.ts';
import { impliedBeside } from '../implied.ts';
import { isObject } from '../pair-entries.ts';
import { choose, type Values } from './clash.ts';
import { isHistory, mergeHistories } from './merge-histories.ts';
import { mergeLists } from './merge-lists.ts';
import type { Lists, Merging } from './merging.ts';

/**
 * Puts two sides of a value together: where one says what the ancestor said, the other one’s word holds. Maps are merged
 * key by key, lists entry by entry as their shape says, histories by time. What comes only from a side is that very object.
 */
export function mergeValues(merging: Merging, shape: Shape, values: Values, path: readonly string[]): unknown {
  const { base, current, incoming } = values;
  if (isHistory(shape)) {
    const lists = listsOf(values);
    if (lists) return mergeHistories(merging, shape, lists, path) ?? emptyAs(values);
  }
  const ancestor = base ?? impliedBeside(shape, current) ?? impliedBeside(shape, incoming);
  if (isObject(current) && isObject(incoming) && isObject(ancestor) && (shape.fields || shape.each)) {
    return mergeObjects(merging, shape, { base: ancestor, current, incoming }, path);
  }
  if (saysSame(shape, current, incoming)) return current;
  if (saysSame(shape, incoming, base)) return current;
  if (saysSame(shape, current, base)) return incoming;
  const lists = shape.list === undefined ? undefined : listsOf(values);
  if (lists) return mergeLists(merging, shape, lists, path, mergeValues) ?? emptyAs(values);
  return choose(merging.notes, { kind: 'two-values', path, ...values }) === 'incoming' ? incoming : current;
}

function mergeObjects(
  merging: Merging,
  shape: Shape,
  { base, current, incoming }: { readonly base: object; readonly current: object; readonly incoming: object },
  path: readonly string[],
): object {
  const isMap = shape.fields === undefined;
  const merged: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(current), ...Object.keys(incoming)])) {
    const part = shape.fields?.[key] ?? (isMap ? (shape.each ?? {}) : {});
    const values = { base: fieldOf(base, key), current: fieldOf(current, key), incoming: fieldOf(incoming, key) };
    const value = mergeValues(merging, part, values, [...path, key]);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

/** A list with nothing in it as a side has it: written, or left out. */
function emptyAs({ current, incoming }: Values): unknown {
  return [current, incoming].find((list) => Array.isArray(list) && list.length === 0);
}

/** The three lists, where each is one or nothing. */
function listsOf({ base, current, incoming }: Values): Lists | undefined {
  const lists = [base, current, incoming].map((value) => (value === undefined ? [] : value));
  const [one, two, three] = lists;
  return Array.isArray(one) && Array.isArray(two) && Array.isArray(three)
    ? { base: one, current: two, incoming: three }
    : undefined;
}

/** What is not written and holds all the same counts as written. */
function saysSame(shape: Shape, one: unknown, other: unknown): boolean {
  const first = one ?? impliedBeside(shape, other);
  const second = other ?? impliedBeside(shape, one);
  if (first === undefined || second === undefined) return first === second;
  return canonical(first, shape) === canonical(second, shape);
}
