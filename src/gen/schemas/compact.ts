import { otherwise } from './keywords.ts';
import { findDefinition, follow } from './resolve.ts';
import { type JsonSchema, kindsOf, type SchemaProperties, type SchemaSet, schemaOf, typeName } from './schema.ts';

/**
 * What validators are made from: a schema without words for people, rewritten so that one mistake makes one error.
 * `when`, `keyNames`, `knownKeys`, `anyRequired` and `choose` are keywords of ours (see keywords.ts).
 */
export interface CompactSchema {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  items?: CompactSchema;
  minItems?: number;
  contains?: CompactSchema;
  minContains?: number;
  maxContains?: number;
  properties?: Record<string, CompactSchema>;
  required?: readonly string[];
  minProperties?: number;
  additionalProperties?: CompactSchema;
  allOf?: readonly CompactSchema[];
  /** Where one schema holds, the other must. */
  when?: { readonly where: CompactSchema; readonly must: CompactSchema };
  /** What every key of an object must be. */
  keyNames?: CompactSchema;
  /** The keys an object may have, beside those that begin with `x-`. */
  knownKeys?: readonly string[];
  /** At least one of these keys must be there. */
  anyRequired?: readonly string[];
  /** The schema that holds for an object that has this key: the first key found decides. */
  choose?: Record<string, CompactSchema>;
}

export interface CompactSet {
  readonly kinds: ReadonlyMap<string, CompactSchema>;
  /** Objects under `$defs` by name, for all kinds together. */
  readonly definitions: ReadonlyMap<string, CompactSchema>;
  /** The pattern that each format stands for. */
  readonly formats: ReadonlyMap<string, string>;
}

/** The id under which the definitions of all kinds stand together. */
export const definitionsId = 'definitions';

const refPrefix = `${definitionsId}#/$defs/`;

const refTo = (name: string): string => `${refPrefix}${name}`;

/** The name of the definition that a compact `$ref` stands for. */
export const definitionName = (ref: string): string => ref.slice(refPrefix.length);

const keptAsIs = [
  'const',
  'enum',
  'minimum',
  'maximum',
  'minItems',
  'minContains',
  'maxContains',
  'required',
  'minProperties',
] as const;

/**
 * The compact form of all schemas. Texts, numbers and unions are written out where they are used; objects stay
 * definitions, so that a recursive one can refer to itself and none is compiled twice.
 */
export function compactSchemas(schemas: SchemaSet): CompactSet {
  const definitions = new Map<string, CompactSchema>();
  const formats = new Map<string, string>();
  const kinds = new Map(kindsOf(schemas).map((kind) => [kind, compact(schemaOf(schemas, kind), kind)]));
  return { kinds, definitions, formats };

  function compact(schema: JsonSchema, file: string): CompactSchema {
    if (schema.$ref !== undefined) return compactReference(schema.$ref, schema.properties, file);
    const result: CompactSchema = {};
    for (const keyword of keptAsIs) {
      if (schema[keyword] !== undefined) Object.assign(result, { [keyword]: schema[keyword] });
    }
    // A choice needs no type beside it, which would make two errors of a wrong one.
    if (schema.type !== undefined && schema.enum === undefined && schema.const === undefined) result.type = schema.type;
    if (schema.pattern !== undefined) result.format = formatOf(schema.format, schema.pattern);
    if (schema.items) result.items = compact(schema.items, file);
    if (schema.contains) result.contains = compact(schema.contains, file);
    if (schema.propertyNames) result.keyNames = compact(schema.propertyNames, file);
    if (schema.properties) result.properties = compactAll(schema.properties, file);
    if (schema.additionalProperties) result.additionalProperties = compact(schema.additionalProperties, file);
    if (schema.additionalProperties === false) result.knownKeys = Object.keys(schema.properties ?? {});
    if (schema.allOf) result.allOf = schema.allOf.map((part) => compact(part, file));
    if (schema.if && schema.then) result.when = { where: compact(schema.if, file), must: compact(schema.then, file) };
    if (schema.oneOf) Object.assign(result, chosenByKey(schema.oneOf, file));
    if (schema.anyOf) Object.assign(result, either(schema.anyOf, file));
    return result;
  }

  function compactAll(properties: SchemaProperties, file: string): Record<string, CompactSchema> {
    return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, compact(property, file)]));
  }

  function compactReference(ref: string, narrowed: SchemaProperties | undefined, file: string): CompactSchema {
    const target = findDefinition(schemas, file, ref);
    const followed = follow(schemas, target);
    if (followed.schema.properties === undefined) return compact(followed.schema, followed.file);
    const name = narrowed === undefined ? target.name : `${file}${typeName(target.name)}`;
    if (!definitions.has(name)) {
      definitions.set(name, {});
      const definition = compact(followed.schema, followed.file);
      const properties = { ...definition.properties, ...narrow(definition, compactAll(narrowed ?? {}, file)) };
      definitions.set(name, { ...definition, properties });
    }
    return { $ref: refTo(name) };
  }

  /** Properties beside a `$ref` narrow plain texts of what it names; anything else would make two errors of one mistake. */
  function narrow(definition: CompactSchema, properties: Record<string, CompactSchema>): Record<string, CompactSchema> {
    for (const [key, property] of Object.entries(properties)) {
      const plain = JSON.stringify(definition.properties?.[key]) === '{"type":"string"}';
      if (!plain || property.enum === undefined)
        throw new Error(`${key}: only a plain text can be narrowed beside a $ref`);
    }
    return properties;
  }

  /** Objects told apart by a key of their own: the key decides which of them is meant. */
  function chosenByKey(branches: readonly JsonSchema[], file: string): CompactSchema {
    const allowed = new Set<string>();
    const choose: Record<string, CompactSchema> = {};
    for (const branch of branches) {
      const { properties = {}, required = [] } = follow(schemas, { schema: branch, file }).schema;
      const [key] = required;
      if (key === undefined || allowed.has(key)) throw new Error(`${file}: no key tells a branch of oneOf apart`);
      for (const property of Object.keys(properties)) allowed.add(property);
      choose[key] = compact(branch, file);
    }
    const anyRequired = Object.keys(choose);
    return { type: 'object', anyRequired, choose: { ...choose, [otherwise]: { knownKeys: [...allowed] } } };
  }

  /** Either one of several keys is required, or a value may be of several types, which need no trying out. */
  function either(branches: readonly JsonSchema[], file: string): CompactSchema {
    const keys = branches.flatMap(({ required = [] }) => required);
    if (keys.length > 0) return { anyRequired: keys };
    const parts = branches.map((branch) => compact(branch, file));
    const type = parts.flatMap((part) => part.type ?? []);
    if (new Set(type).size < type.length) throw new Error(`${file}: branches of anyOf share a type`);
    return Object.assign({}, ...parts, { type });
  }

  /** The name under which a pattern is checked: an error then names what was wanted instead of a regular expression. */
  function formatOf(format: string | undefined, pattern: string): string {
    if (format === undefined) throw new Error(`the pattern ${pattern} has no format to name it`);
    if ((formats.get(format) ?? pattern) !== pattern) throw new Error(`${format} stands for two patterns`);
    formats.set(format, pattern);
    return format;
  }
}
