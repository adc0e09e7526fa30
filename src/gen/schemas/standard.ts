import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { annotationKeywords, type SchemaSet } from './schema.ts';

/** ajv over the schemas exactly as they are written: what the generated validators must agree with. */
export function compileStandard(schemas: SchemaSet): Ajv2020 {
  const formats = new Set([...schemas.values()].flatMap(formatsIn));
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    keywords: [...annotationKeywords],
    // Patterns say what a format is, so that an editor knows it too; its name adds nothing.
    formats: Object.fromEntries([...formats].map((format) => [format, true])),
  });
  for (const [name, schema] of schemas) ajv.addSchema(schema, `${name}.schema.json`);
  return ajv;
}

/** The validator of one kind, or of a part of it given by a JSON Pointer. */
export function standardValidator(ajv: Ajv2020, kind: string, pointer = ''): ValidateFunction {
  const validate = ajv.getSchema(`https://cxmap.dev/schemas/${kind}.schema.json#${pointer}`);
  if (validate === undefined) throw new Error(`no schema at ${kind}#${pointer}`);
  return validate;
}

function formatsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'format' && typeof value === 'string' ? [value] : formatsIn(value),
  );
}
