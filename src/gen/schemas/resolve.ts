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

/** What a chain of `$ref`s ends in; words that stand beside them are left behind. */
export function follow(schemas: SchemaSet, { schema, file }: Located): Located {
  return schema.$ref === undefined ? { schema, file } : follow(schemas, findDefinition(schemas, file, schema.$ref));
}
