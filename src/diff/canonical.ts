import { compareText } from '../diagnostic.ts';
import type { Shape } from '../model/gen/shapes.gen.ts';

/** What a value says, as one text: the same for two values that differ in nothing but the order of keys and of sets. */
export function canonical(value: unknown, shape: Shape = {}): string {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => canonical(entry, shape.each));
    const inOrder = shape.list === 'sequence' || (typeof shape.list === 'object' && shape.list.ordered === true);
    return `[${(inOrder || shape.list === undefined ? entries : entries.sort(compareText)).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .sort(([one], [other]) => compareText(one, other))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part, shape.fields?.[key] ?? shape.each)}`);
  return `{${pairs.join(',')}}`;
}

/** How much two values have in common: the share of equal leaf fields in those of the larger one, from 0 to 1. */
export function likeness(one: unknown, other: unknown): number {
  const [first, second] = [leavesOf(one), leavesOf(other)];
  const larger = Math.max(first.size, second.size);
  if (larger === 0) return 1;
  let shared = 0;
  for (const [path, text] of first) if (second.get(path) === text) shared += 1;
  return shared / larger;
}

/** Every text, number and switch of a value by the way to it; an id is what the thing is called, not what it is. */
function leavesOf(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) leaves.set(path, JSON.stringify(part) ?? 'null');
    else
      for (const [key, inner] of Object.entries(part)) if (path !== '' || key !== 'id') visit(inner, `${path}/${key}`);
  };
  visit(value, '');
  return leaves;
}
