import { expect, test } from 'vitest';
import { compactSchemas } from './compact.ts';
import type { CompactSchema } from './compact-schema.ts';
import type { JsonSchema } from './schema.ts';

const minutes: JsonSchema = { type: 'integer', minimum: 1 };
const span: JsonSchema = { type: 'object', properties: { from: minutes, to: minutes }, required: ['from', 'to'] };
const week: JsonSchema = { type: 'object', properties: { monday: minutes }, minProperties: 1 };
const list: JsonSchema = { type: 'array', items: { $ref: '#/$defs/span' }, minItems: 1 };

/** The compact form of `hours` in a schema that defines spans, weeks and lists. */
function compactHours(hours: JsonSchema): CompactSchema | undefined {
  const schema: JsonSchema = { type: 'object', properties: { hours }, $defs: { span, week, list } };
  return compactSchemas(new Map([['shop', schema]])).kinds.get('shop')?.properties?.hours;
}

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

test('an object or a list is told by the type', () => {
  expect(compactHours({ anyOf: [ref('span'), ref('list')] })).toEqual({
    type: ['array', 'object'],
    items: { $ref: 'definitions#/$defs/span' },
    minItems: 1,
    choose: { '': { $ref: 'definitions#/$defs/span' } },
  });
});

test('an object or another is told by the keys that one requires, each of them alone too', () => {
  expect(compactHours({ anyOf: [ref('week'), ref('span')] })).toEqual({
    type: ['object'],
    choose: {
      from: { $ref: 'definitions#/$defs/span' },
      to: { $ref: 'definitions#/$defs/span' },
      '': { $ref: 'definitions#/$defs/week' },
    },
  });
});
