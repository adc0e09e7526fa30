import { follow, type Located, liesWithinItself } from './resolve.ts';
import { kindsOf, type SchemaSet, schemaOf } from './schema.ts';

/**
 * What the fields of every kind are called in one language, as a TypeScript module: the titles of schemas that have their
 * words (`wordedSchemas`), by the keys that lead to a field, `*` for any entry of a list or a map.
 */
export function generateFieldNames(schemas: SchemaSet): string {
  const names = new Map<string, string>();
  for (const kind of kindsOf(schemas)) nameFields({ schema: schemaOf(schemas, kind), file: kind }, kind);
  const lines = [...names].map(([way, name]) => `  ${JSON.stringify(way)}: ${JSON.stringify(name)},\n`);
  return `// Generated from schemas/; do not edit.

/** What fields are called, by the kind of the file and the keys that lead to them. */
export const fieldNames: Readonly<Record<string, string>> = {
${lines.join('')}};
`;

  function nameFields(located: Located, way: string): void {
    const followed = follow(schemas, located);
    // What holds itself is compared as a whole.
    if (liesWithinItself(schemas, followed)) return;
    const { schema, file } = followed;
    const each = schema.items ?? schema.additionalProperties;
    if (each) nameFields({ schema: each, file }, `${way}.*`);
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      const here = `${way}.${key}`;
      const { title } = part.title === undefined ? follow(schemas, { schema: part, file }).schema : part;
      if (title !== undefined && !names.has(here)) names.set(here, title);
      nameFields({ schema: part, file }, here);
    }
    for (const branch of schema.oneOf ?? []) nameFields({ schema: branch, file }, way);
  }
}
