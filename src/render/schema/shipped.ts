import type { AnnotatedSchema, SchemaSet } from '../../model/json-schema.ts';

/** A definition of a shipped schema, and the file it stands in, which its own references are relative to. */
export interface ShippedDefinition {
  readonly name: string;
  readonly file: string;
  readonly schema: AnnotatedSchema;
}

/** The schema with this name; a missing one is a mistake in the package. */
export function shippedSchema(shipped: SchemaSet, name: string): AnnotatedSchema {
  const schema = shipped.get(name);
  if (!schema) throw new Error(`schemas/ has no ${name}.schema.json`);
  return schema;
}

/** The definition that a `$ref` names: `#/$defs/stage`, or `common.schema.json#/$defs/id`. */
export function shippedDefinition(shipped: SchemaSet, ref: string, from: string): ShippedDefinition {
  const [, other, name = ''] = /^(?:([a-z-]+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec(ref) ?? [];
  const file = other ?? from;
  const schema = shippedSchema(shipped, file).$defs?.[name];
  if (!schema) throw new Error(`${from}.schema.json refers to nothing: ${ref}`);
  return { name, file, schema };
}

/** The format that a schema asks for, itself or by what it refers to. */
export function formatOf(shipped: SchemaSet, schema: AnnotatedSchema, from: string): string | undefined {
  if (schema.format !== undefined || schema.$ref === undefined) return schema.format;
  const target = shippedDefinition(shipped, schema.$ref, from);
  return formatOf(shipped, target.schema, target.file);
}
