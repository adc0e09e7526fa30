import type { AnnotatedSchema, SchemaSet } from '../../model/json-schema.ts';
import { replaceNamed, replaceParts } from './schema-parts.ts';

/** What people read about the parts of one schema, in one language, by JSON Pointer: `#`, `#/properties/name`. */
export type SchemaTexts = Readonly<Record<string, { readonly title: string; readonly description: string }>>;

/** Schemas with the words that stand beside them in files of their own; `texts` has them by the schema's name. */
export function wordedSchemas(schemas: SchemaSet, texts: ReadonlyMap<string, SchemaTexts>): SchemaSet {
  return new Map([...schemas].map(([name, schema]) => [name, worded(schema, texts.get(name) ?? {}, '#')]));
}

function worded(schema: AnnotatedSchema, texts: SchemaTexts, pointer: string): AnnotatedSchema {
  const within = (part: AnnotatedSchema, way: string): AnnotatedSchema => worded(part, texts, `${pointer}/${way}`);
  const { $defs } = schema;
  return {
    ...texts[pointer],
    ...schema,
    ...replaceParts(schema, within),
    ...($defs && { $defs: replaceNamed($defs, '$defs', within) }),
  };
}
