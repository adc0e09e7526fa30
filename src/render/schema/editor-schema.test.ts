import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { variantsOf } from '../../gen/schemas/changed-documents.ts';
import { examplesOf } from '../../gen/schemas/examples.ts';
import { readSchemas } from '../../gen/schemas/read.ts';
import { readTexts } from '../../gen/schemas/texts.ts';
import { fieldOf } from '../../model/field.ts';
import { validators } from '../../model/gen/validate-full.gen.js';
import { kinds } from '../../model/kinds.ts';
import { fixedChoices } from './choices.ts';
import { editorSchema } from './editor-schema.ts';
import type { Audience } from './making.ts';
import { schemaText } from './schema-text.ts';
import { wordedSchemas } from './worded-schema.ts';

const shipped = wordedSchemas(readSchemas('schemas'), readTexts('schemas', 'en'));
const everybody: Audience = { choices: fixedChoices(new Map(), ['lead-time-cut']), model: undefined };

/** As strict as ajv can be, and knowing nothing but the standard. */
function compile(text: string): ValidateFunction {
  return new Ajv2020({ strict: true }).compile(JSON.parse(text));
}

/** Where text is wanted, cxmap takes what is written, so a number is no mistake there. */
function onlyNumbersForText(document: unknown, errors: NonNullable<(typeof validators)['task']['errors']>): boolean {
  return errors.every((error) => {
    const path = error.instancePath.split('/').slice(1);
    const value = path.reduce<unknown>((node, step) => fieldOf(node, step), document);
    return error.keyword === 'type' && [error.params.type].flat().includes('string') && typeof value === 'number';
  });
}

describe('the schema for everybody', () => {
  test.each(kinds)('of a %s lets through what cxmap lets through, and no more', (kind) => {
    const accepts = compile(schemaText(editorSchema(shipped, kind, everybody)));
    const disagreed: string[] = [];
    let tried = 0;
    for (const example of examplesOf(kind)) {
      for (const variant of variantsOf(structuredClone(example))) {
        tried++;
        const isValid = validators[kind](variant);
        if (accepts(variant) === isValid || onlyNumbersForText(variant, validators[kind].errors ?? [])) continue;
        disagreed.push(JSON.stringify(variant));
      }
    }
    expect(tried).toBeGreaterThan(100);
    expect(disagreed).toEqual([]);
  });

  test('needs no other file, and has no definition that nothing needs', () => {
    for (const kind of kinds) {
      const text = schemaText(editorSchema(shipped, kind, everybody));
      const { $defs } = JSON.parse(text);
      const named = new Set([...text.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
      expect([...named].sort()).toEqual(Object.keys($defs).sort());
      expect(text.match(/"\$ref": "(?!#)/g)).toBeNull();
    }
  });

  test('speaks the language of the run', () => {
    const russian = wordedSchemas(readSchemas('schemas'), readTexts('schemas', 'ru'));
    const { title, properties } = editorSchema(russian, 'touchpoint', everybody);
    expect({ title, stage: properties?.stage }).toEqual({
      title: 'Точка контакта',
      stage: { title: 'Этап', description: 'К какому этапу относится.', $ref: '#/$defs/id' },
    });
    for (const kind of kinds) {
      const text = schemaText(editorSchema(russian, kind, everybody));
      expect([...text.matchAll(/"title": "([^"]*)"/g)].filter(([, words = '']) => !/[а-яё]/i.test(words))).toEqual([]);
    }
  });

  test('shows what dates look like, and proposes no sentences', () => {
    const { $defs } = editorSchema(shipped, 'task', everybody);
    expect($defs?.date?.examples).toEqual(['2026-11-22']);
    expect($defs?.text?.examples).toBeUndefined();
  });
});
