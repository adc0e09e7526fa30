import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { findDefinition } from './resolve.ts';
import { commonName, type JsonSchema, kindsOf, type SchemaSet, schemaOf, typeName } from './schema.ts';

/** One exported type: its name, and the schema it says in TypeScript. */
interface NamedType {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly file: string;
}

/**
 * The types of all files as a TypeScript module: one for every kind, one for every object, enumeration and union under
 * `$defs`. Everything is read-only, and keys that begin with `x-` are not part of a type.
 */
export async function generateTypes(schemas: SchemaSet): Promise<string> {
  const kinds = kindsOf(schemas);
  const kindTypes = kinds.map((kind) => ({ name: typeName(kind), schema: schemaOf(schemas, kind), file: kind }));
  const nested = [commonName, ...kinds].flatMap((file) =>
    Object.entries(schemaOf(schemas, file).$defs ?? {})
      .filter(([, schema]) => !isScalar(schema))
      .map(([name, schema]) => ({ name: typeName(name), schema, file })),
  );
  const all = [...kindTypes, ...nested];
  refuseDoubles(all);
  const declarations: string[] = [];
  for (const type of all) declarations.push(await declare(schemas, type));
  const documents = kinds.map((kind) => `  readonly ${propertyKey(kind)}: ${typeName(kind)};\n`).join('');
  return `// Generated from schemas/; do not edit.

/** What each kind of file holds. */
export interface Documents {
${documents}}

/** The kinds of file. */
export type Kind = keyof Documents;

${declarations.join('\n')}`;
}

/** A text, number or boolean that needs no name of its own. */
function isScalar(schema: JsonSchema): boolean {
  const union = schema.anyOf ?? schema.oneOf;
  return schema.type !== 'object' && schema.enum === undefined && union === undefined;
}

function refuseDoubles(types: readonly NamedType[]): void {
  const seen = new Map<string, string>();
  for (const { name, file } of types) {
    const other = seen.get(name);
    if (other !== undefined) throw new Error(`${name} is declared by ${other}.schema.json and by ${file}.schema.json`);
    seen.set(name, file);
  }
}

async function declare(schemas: SchemaSet, { name, schema, file }: NamedType): Promise<string> {
  const source = await compile(declaration(schemas, file, schema), name, {
    additionalProperties: false,
    bannerComment: '',
    style: { singleQuote: true, printWidth: 120 },
  });
  return source
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')
    .replace(/^( +)((?:'[^']+'|\w+)\??:)/gm, '$1readonly $2');
}

function propertyKey(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

/** What the type generator is given: properties with their types already written, so that it resolves nothing itself. */
function declaration(schemas: SchemaSet, file: string, schema: JsonSchema): JSONSchema {
  const { description = '' } = schema;
  if (schema.properties === undefined) return { description, tsType: typeOf(schemas, file, schema) };
  const properties = Object.entries(schema.properties).map(([key, property]): [string, JSONSchema] => [
    key,
    { description: property.description ?? '', tsType: typeOf(schemas, file, property) },
  ]);
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [...(schema.required ?? [])],
    additionalProperties: false,
  };
}

function typeOf(schemas: SchemaSet, file: string, schema: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const target = findDefinition(schemas, file, schema.$ref);
    return isScalar(target.schema) ? typeOf(schemas, target.file, target.schema) : typeName(target.name);
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined && schema.type === undefined) {
    return union.map((part) => typeOf(schemas, file, part)).join(' | ');
  }
  return [schema.type ?? []].flat().map(named).join(' | ');

  function named(type: string): string {
    if (type === 'array') return `readonly ${grouped(typeOf(schemas, file, schema.items ?? {}))}[]`;
    if (type === 'object') {
      const values = schema.additionalProperties ? typeOf(schemas, file, schema.additionalProperties) : 'unknown';
      return `Readonly<Record<string, ${values}>>`;
    }
    return type === 'integer' ? 'number' : type;
  }
}

function grouped(type: string): string {
  return type.includes(' ') ? `(${type})` : type;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
