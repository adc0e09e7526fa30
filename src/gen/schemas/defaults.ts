import { findDefinition } from './resolve.ts';
import { type JsonSchema, kindsOf, type SchemaSet, schemaOf } from './schema.ts';

/** The defaults that the schemas state, as a TypeScript module; `*` stands for every item of a list and key of a map. */
export function generateDefaults(schemas: SchemaSet): string {
  const byKind = kindsOf(schemas).map((kind) => [kind, defaultsOf(schemaOf(schemas, kind), kind, [])] as const);
  const stated = Object.fromEntries(byKind.filter(([, value]) => value !== undefined));
  return `// Generated from schemas/; do not edit.

/** What holds where a file says nothing, by kind and key. \`*\` stands for every item of a list and every key of a map. */
export const defaults = ${JSON.stringify(stated, null, 2)} as const;
`;

  /** The default of a value, or those within it; undefined where none is stated. */
  function defaultsOf(schema: JsonSchema, file: string, within: readonly string[]): unknown {
    if (schema.default !== undefined) return schema.default;
    if (schema.$ref !== undefined) {
      const target = findDefinition(schemas, file, schema.$ref);
      return within.includes(target.name)
        ? undefined
        : defaultsOf(target.schema, target.file, [...within, target.name]);
    }
    const each = schema.items ?? schema.additionalProperties;
    const found = Object.entries({ ...schema.properties, ...(each ? { '*': each } : {}) })
      .map(([key, part]) => [key, defaultsOf(part, file, within)] as const)
      .filter(([, value]) => value !== undefined);
    return found.length === 0 ? undefined : Object.fromEntries(found);
  }
}
