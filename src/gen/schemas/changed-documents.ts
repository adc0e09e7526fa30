import fc from 'fast-check';
import { examplesOf } from './examples.ts';
import { readSchemas } from './read.ts';
import { kindsOf } from './schema.ts';

const kinds = kindsOf(readSchemas('schemas'));

/** Texts and keys that mean something somewhere, so that a change often stays near what is right. */
const words = [
  ...new Set(
    kinds.flatMap((kind) => [...JSON.stringify(examplesOf(kind)).matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)),
  ),
];

const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('', ' ', '2026-02-30', '24:00', 'con', 'стадия', 'stage/x', 'head-of:cx', 'x-y', 'a b', '0 days'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(null, true, false, 0, 1, -2, 2.5, 6, Number.NaN, Number.POSITIVE_INFINITY),
);
const key = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 4 },
  { arbitrary: fc.constantFrom('x-y', 'toString', '__proto__', ''), weight: 1 },
);
const replacement = fc.oneof(
  { arbitrary: leaf, weight: 4 },
  { arbitrary: fc.array(leaf, { maxLength: 3 }), weight: 1 },
  { arbitrary: fc.dictionary(key, leaf, { maxKeys: 3 }), weight: 1 },
);

/** One change of a document: a way down (each number picks a child), and what is done there. */
export const arbitraryChange = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  what: fc.constantFrom('replace', 'remove', 'add'),
  key,
  value: replacement,
});

type Change = typeof arbitraryChange extends fc.Arbitrary<infer T> ? T : never;

/** Makes a change to a document in place. */
export function makeChange(document: unknown, { way, what, key, value }: Change): void {
  let node = Object(document);
  for (const [depth, pick] of way.entries()) {
    const names = Object.keys(node);
    const name = names[pick % Math.max(names.length, 1)];
    const child: unknown = name === undefined ? undefined : Reflect.get(node, name);
    if (depth < way.length - 1 && typeof child === 'object' && child !== null) {
      node = child;
      continue;
    }
    if (what === 'add') {
      if (Array.isArray(node)) node.push(value);
      else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
    } else if (name !== undefined) {
      if (Array.isArray(node)) node.splice(Number(name), 1, ...(what === 'remove' ? [] : [value]));
      else if (what === 'remove') Reflect.deleteProperty(node, name);
      else Reflect.set(node, name, value);
    }
    return;
  }
}

const awkward = [
  '',
  ' ',
  'x',
  'a b',
  '2026-02-30',
  'con',
  0,
  6,
  -3,
  2.5,
  Number.NaN,
  true,
  null,
  [],
  {},
  ['x'],
  [1],
  { x: 1 },
];

/**
 * Every document that differs from this one in one place: a value replaced, removed, doubled, or a key added. It is
 * always the same object, changed and changed back.
 */
export function* variantsOf(document: unknown, parent = document): Iterable<unknown> {
  if (typeof parent !== 'object' || parent === null) return;
  const node = Object(parent);
  for (const [name, child] of Object.entries(node)) {
    for (const value of awkward) {
      Reflect.set(node, name, value);
      yield document;
    }
    Reflect.deleteProperty(node, name);
    if (!Array.isArray(node)) yield document;
    Reflect.set(node, name, child);
    yield* variantsOf(document, child);
  }
  if (Array.isArray(parent)) {
    parent.push(parent[0]);
    yield document;
    parent.pop();
    return;
  }
  for (const name of ['unknown', 'x-own', '__proto__']) {
    Object.defineProperty(node, name, { value: 'x', enumerable: true, configurable: true, writable: true });
    yield document;
    Reflect.deleteProperty(node, name);
  }
}
