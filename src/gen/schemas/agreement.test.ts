import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../model/types.gen.ts';
import { validators as full } from '../../model/validate-full.gen.js';
import { validators as lean } from '../../model/validate-lean.gen.js';
import { examplesOf } from './examples.ts';
import { readSchemas } from './read.ts';
import { compileStandard, standardValidator } from './standard.ts';

const ajv = compileStandard(readSchemas('schemas'));
const kinds = Object.keys(lean) as readonly Kind[];
const documents = kinds.flatMap((kind) => examplesOf(kind).map((document) => ({ kind, document })));

/** Texts and keys that mean something somewhere, so that a change often stays near what is right. */
const words = [
  ...new Set(
    documents.flatMap(({ document }) =>
      [...JSON.stringify(document).matchAll(/"([^"]*)"/g)].map(([, word = '']) => word),
    ),
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
const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  what: fc.constantFrom('replace', 'remove', 'add'),
  key,
  value: replacement,
});

function apply(
  document: unknown,
  { way, what, key, value }: { way: number[]; what: string; key: string; value: unknown },
): void {
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

/** Every document that differs from this one in one place: a value replaced, removed, or a key added. */
function* variantsOf(document: unknown, parent = document): Iterable<unknown> {
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
  if (typeof parent !== 'object' || Array.isArray(parent)) return;
  for (const name of ['unknown', 'x-own', '__proto__']) {
    Object.defineProperty(node, name, { value: 'x', enumerable: true, configurable: true, writable: true });
    yield document;
    Reflect.deleteProperty(node, name);
  }
}

test.each(kinds)(
  'the validators of %s agree with a standard one on every example with any one thing changed',
  (kind) => {
    const standard = standardValidator(ajv, kind);
    const disagreements: unknown[] = [];
    let judged = 0;
    for (const example of examplesOf(kind)) {
      for (const document of variantsOf(structuredClone(example))) {
        const verdict = standard(document);
        judged += 1;
        if (full[kind](document) !== verdict || lean[kind](document) !== verdict)
          disagreements.push(structuredClone(document));
      }
    }
    expect(judged).toBeGreaterThan(100);
    expect(disagreements).toEqual([]);
  },
);

test('the validators agree with a standard one on examples with several things changed', () => {
  const verdicts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      ({ kind, document }, changes) => {
        const changed: unknown = structuredClone(document);
        for (const one of changes) apply(changed, one);
        const verdict = standardValidator(ajv, kind)(changed);
        verdicts[verdict ? 'right' : 'wrong'] += 1;
        expect(full[kind](changed)).toBe(verdict);
        expect(lean[kind](changed)).toBe(verdict);
      },
    ),
    { numRuns: 1000 },
  );
  expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(50);
});
