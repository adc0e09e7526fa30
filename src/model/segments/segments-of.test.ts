import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeCondition, Condition, Segments } from '../gen/types.gen.ts';
import { matches } from './criteria.ts';
import { type Attributes, knownAttributes } from './known.ts';
import { segmentsOf } from './segments-of.ts';

const file: Segments = {
  attributes: { seats: { type: 'integer' }, plan: { type: 'string' }, since: { type: 'date' } },
  segments: [
    {
      id: 'enterprise',
      name: 'Enterprise',
      strategy: 'high_touch',
      when: { type: 'object', required: ['seats'], properties: { seats: { minimum: 50 } } },
    },
    {
      id: 'small',
      name: 'Small',
      strategy: 'low_touch',
      when: { not: { required: ['seats'], properties: { seats: { minimum: 50 } } } },
    },
  ],
};

const when = (condition: Condition, attributes: Attributes): boolean =>
  matches(condition, knownAttributes(attributes, file.attributes ?? {}));

describe('the segments of a client', () => {
  it('are those whose condition the attributes meet', () => {
    expect(segmentsOf({ seats: 50 }, file)).toEqual(['enterprise']);
    expect(segmentsOf({ seats: 49 }, file)).toEqual(['small']);
  });

  it('can be met without an attribute, which fails only `required`', () => {
    expect(segmentsOf({}, file)).toEqual(['small']);
    expect(when({ properties: { seats: { minimum: 50 } } }, {})).toBe(true);
    expect(when({ required: ['seats'] }, {})).toBe(false);
  });

  it('leave out what is retired', () => {
    const [enterprise, small] = file.segments ?? [];
    if (!enterprise || !small) throw new Error('two segments are needed');
    const retired = { ...file, segments: [{ ...enterprise, retired: '2026-01-01' }, small] };
    expect(segmentsOf({ seats: 50 }, retired)).toEqual([]);
  });

  it('take text as written, quoted or not, where text is declared', () => {
    expect(when({ properties: { plan: { const: '77' } } }, { plan: 77 })).toBe(true);
    expect(when({ properties: { plan: { enum: [77] } } }, { plan: '77' })).toBe(true);
    expect(when({ properties: { seats: { const: 77 } } }, { seats: '77' })).toBe(false);
  });

  it('compare dates as text', () => {
    const condition: Condition = { properties: { since: { const: '2026-11-22' } } };
    expect(when(condition, { since: '2026-11-22' })).toBe(true);
    expect(when(condition, { since: '2026-11-23' })).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('treat %s as a name like any other', (name) => {
    const condition: Condition = {
      required: [name],
      properties: Object.fromEntries([[name, { const: 'yes' }]]),
    };
    expect(when(condition, {})).toBe(false);
    expect(when(condition, Object.fromEntries([[name, 'yes']]))).toBe(true);
    expect(when(condition, Object.fromEntries([[name, 'no']]))).toBe(false);
  });
});

const value = fc.oneof(
  fc.constantFrom<string | number | boolean>('', 'a', 'б', '1', 0, -0, 1, 2, 1.5, -3, 1e300, 2 ** 53, true, false),
  fc.integer({ min: -3, max: 3 }),
);
const bound = fc.constantFrom(-3, -0.5, 0, 1, 1.5, 2, 3, 2 ** 53);
const name = fc.constantFrom('a', 'b', 'край', 'toString', 'hasOwnProperty');

const { wanted } = fc.letrec<{ leaf: AttributeCondition; wanted: AttributeCondition }>((tie) => ({
  leaf: fc.record(
    {
      type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
      const: value,
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, comparator: (a, b) => a === b }),
      minimum: bound,
      maximum: bound,
      exclusiveMinimum: bound,
      exclusiveMaximum: bound,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<AttributeCondition>,
  wanted: fc.oneof({ maxDepth: 1 }, tie('leaf'), joined(tie('leaf'), tie('wanted'))),
}));

const { condition } = fc.letrec<{ leaf: Condition; condition: Condition }>((tie) => ({
  leaf: fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(name, wanted, { maxKeys: 3, noNullPrototype: true }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Condition>,
  condition: fc.oneof({ maxDepth: 2 }, tie('leaf'), joined(tie('leaf'), tie('condition'))),
}));

function joined<T>(leaf: fc.Arbitrary<T>, part: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const parts = fc.array(part, { minLength: 1, maxLength: 2 });
  return fc
    .tuple(leaf, fc.record({ allOf: parts, anyOf: parts, not: part }, { requiredKeys: [] }))
    .map(([own, joins]) => ({ ...own, ...joins }));
}

const attributes = fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true });

describe('a condition', () => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, validateSchema: false, messages: false });

  it('means what a JSON Schema validator says it means', () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(condition, fc.array(attributes, { minLength: 30, maxLength: 50 }), (schema, clients) => {
        const validate = ajv.compile(schema);
        ajv.removeSchema();
        for (const client of clients) {
          const ours = matches(schema, knownAttributes(client, {}));
          expect(ours).toBe(validate(client));
          seen[ours ? 'yes' : 'no']++;
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(500);
  });
});
