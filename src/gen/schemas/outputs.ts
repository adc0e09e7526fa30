import { wordedSchemas } from '../../render/schema/worded-schema.ts';
import { generateDefaults } from './defaults.ts';
import { generateFieldNames } from './field-names.ts';
import { generateReferences } from './references.ts';
import type { SchemaSet } from './schema.ts';
import { generateShapes } from './shapes.ts';
import { generateLocales, type TextSet } from './texts.ts';
import { generateTypes } from './types.ts';
import { generateValidators } from './validators.ts';

/**
 * Everything that is generated from the schemas: text by path from the root of the repository. `texts` are the
 * words of each language; the types carry the English ones as comments.
 */
export async function generateOutputs(
  schemas: SchemaSet,
  texts: ReadonlyMap<string, TextSet>,
): Promise<ReadonlyMap<string, string>> {
  const english = texts.get('en') ?? new Map();
  const { lean, leanTypes, full, fullTypes } = generateValidators(schemas);
  return new Map([
    ['src/model/gen/types.gen.ts', await generateTypes(wordedSchemas(schemas, english))],
    ['src/model/gen/locales.gen.ts', generateLocales(schemas)],
    ['src/model/gen/references.gen.ts', generateReferences(schemas)],
    ['src/model/gen/defaults.gen.ts', generateDefaults(schemas)],
    ['src/model/gen/shapes.gen.ts', generateShapes(schemas)],
    ...[...texts].map(
      ([locale, set]) =>
        [`src/locales/${locale}/field-names.gen.ts`, generateFieldNames(wordedSchemas(schemas, set))] as const,
    ),
    ['src/model/gen/validate-lean.gen.js', lean],
    ['src/model/gen/validate-lean.gen.d.ts', leanTypes],
    ['src/model/gen/validate-full.gen.js', full],
    ['src/model/gen/validate-full.gen.d.ts', fullTypes],
  ]);
}
