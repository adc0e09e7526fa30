import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateOutputs } from './outputs.ts';
import { readSchemas } from './read.ts';
import type { JsonSchema } from './schema.ts';
import { readTexts } from './texts.ts';

const schemas = readSchemas('schemas');
const english = readTexts('schemas', 'en');
const outputs = generateOutputs(schemas, new Map([['en', english]]));

/** The schemas with another one for working groups. */
function withGroup(changed: JsonSchema): ReadonlyMap<string, JsonSchema> {
  return new Map([...schemas, ['group', { ...schemas.get('group'), ...changed }]]);
}

function objectWith(...required: readonly string[]): JsonSchema {
  const text = { $ref: 'common.schema.json#/$defs/text' };
  return { type: 'object', properties: Object.fromEntries(required.map((key) => [key, text])), required };
}

test('what is committed is what the schemas give', async () => {
  for (const [path, text] of await outputs) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
});

test('the validators import nothing but each other, and carry no words of the schemas', async () => {
  for (const name of ['lean', 'full']) {
    const code = (await outputs).get(`src/model/gen/validate-${name}.gen.js`) ?? '';
    const imports = [...code.matchAll(/\bimport *\{[^}]*\} *from *["']([^"']+)/g)].map(([, path]) => path);
    expect(imports).toEqual(name === 'lean' ? [] : ['./validate-lean.gen.js']);
    expect(code).not.toMatch(/require\(|\bimport\(|[а-яё]/i);
  }
  expect((await outputs).get('src/model/gen/validate-lean.gen.js')?.length).toBeLessThan(90_000);
});

test.each<[what: string, changed: JsonSchema, message: string]>([
  [
    'a reference to nothing',
    { properties: { name: { $ref: '#/$defs/nothing' } } },
    'group.schema.json refers to nothing: #/$defs/nothing',
  ],
  [
    'a pattern without a name',
    { properties: { name: { type: 'string', pattern: '^a$' } } },
    'has no format to name it',
  ],
  [
    'one format for two patterns',
    { properties: { name: { type: 'string', format: 'date', pattern: '^a$' } } },
    'date stands for two patterns',
  ],
  [
    'branches that no key tells apart',
    { properties: { name: { oneOf: [{ type: 'object' }, { type: 'object' }] } } },
    'no key tells a branch of oneOf apart',
  ],
  [
    'branches of one type',
    { properties: { name: { anyOf: [{ type: 'string' }, { type: 'string' }] } } },
    'branches of anyOf share a type',
  ],
  [
    'objects of which either may be meant',
    { properties: { name: { anyOf: [objectWith('from', 'to'), objectWith('from')] } } },
    'no key tells a branch of anyOf apart',
  ],
  [
    'objects of which none may be meant',
    { properties: { name: { anyOf: [objectWith('from'), objectWith('to')] } } },
    'no branch of anyOf has what lacks the keys of the others',
  ],
  [
    'a keyword of another world',
    { properties: { name: JSON.parse('{"type":"number","multipleOf":2}') } },
    'no validator is made for multipleOf',
  ],
  [
    'properties beside a reference',
    { properties: { name: { $ref: 'common.schema.json#/$defs/historyEntry', properties: {} } } },
    'no validator is made for properties here',
  ],
  [
    'a reference narrowed in what is not a plain text',
    {
      properties: {
        name: { $ref: 'common.schema.json#/$defs/historyEntry', allOf: [{ type: 'object', required: ['to'] }] },
      },
    },
    'only a plain text can be narrowed',
  ],
  ['an open object', { additionalProperties: {} }, 'is not a closed object'],
])('a schema with %s is refused', async (_what, changed, message) => {
  await expect(generateOutputs(withGroup(changed), new Map([['en', english]]))).rejects.toThrow(message);
});
