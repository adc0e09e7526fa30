import { type JsonSchema, type SchemaSet, schemaOf } from './schema.ts';

/** A schema and the file it stands in, which its own `$ref`s are relative to. */
export interface Located {
  readonly schema: JsonSchema;
  readonly file: string;
}

/** A definition under `$defs`, found by reference. */
export interface Definition extends Located {
  readonly name: string;
}

/** The definition that a `$ref` names: `#/$defs/stage`, or `common.schema.json#/$defs/id`. */
export function findDefinition(schemas: SchemaSet, file: string, ref: string): Definition {
  const match = /^(?:([a-z-]+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec(ref);
  const [, otherFile, name = ''] = match ?? [];
  const target = otherFile ?? file;
  const schema = schemaOf(schemas, target).$defs?.[name];
  if (schema === undefined) throw new Error(`${file}.schema.json refers to nothing: ${ref}`);
  return { schema, file: target, name };
}

/**
 * Whether a schema holds itself, through whatever it refers to: what stands in it lies at any depth, and two values of it
 * are compared as wholes.
 */
export function liesWithinItself(schemas: SchemaSet, located: Located): boolean {
  const seen = new Set<JsonSchema>();
  const leadsBack = (schema: JsonSchema, file: string): boolean => {
    if (schema.$ref !== undefined) {
      const target = findDefinition(schemas, file, schema.$ref);
      if (target.schema === located.schema) return true;
      if (!seen.has(target.schema) && seen.add(target.schema) && leadsBack(target.schema, target.file)) return true;
    }
    const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
    const inner = [...Object.values(properties), items, additionalProperties, ...oneOf, ...anyOf];
    return inner.some((part) => part !== undefined && part !== false && leadsBack(part, file));
  };
  return leadsBack(located.schema, located.file);
}

/** What a chain of `$ref`s ends in; words that stand beside them are left behind. */
export function follow(schemas: SchemaSet, { schema, file }: Located): Located {
  return schema.$ref === undefined ? { schema, file } : follow(schemas, findDefinition(schemas, file, schema.$ref));
}
