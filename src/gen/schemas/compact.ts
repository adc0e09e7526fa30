import { type CompactSchema, type CompactSet, refTo } from './compact-schema.ts';
import { otherwise } from './keywords.ts';
import { findDefinition, follow } from './resolve.ts';
import {
  annotationKeywords,
  type JsonSchema,
  kindsOf,
  type SchemaProperties,
  type SchemaSet,
  schemaOf,
  typeName,
} from './schema.ts';

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

const handled = new Set<string>([
  ...annotationKeywords,
  ...keptAsIs,
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'type', 'format', 'pattern'],
  ...['items', 'contains', 'propertyNames', 'properties', 'patternProperties', 'additionalProperties'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then'],
]);

/** What may stand beside a `$ref`. Not `properties`: editors would take them instead of those it names. */
const handledBesideRef = new Set<string>([
  ...annotationKeywords,
  '$ref',
  'title',
  'description',
  'examples',
  'default',
  'allOf',
]);

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
    refuseUnknown(schema, file);
    if (schema.$ref !== undefined) return compactReference(schema.$ref, schema.allOf ?? [], file);
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
    if (schema.not) result.notTogether = excluded(schema.not, file);
    if (schema.oneOf) Object.assign(result, chosenByKey(schema.oneOf, file));
    if (schema.anyOf) Object.assign(result, either(schema.anyOf, file));
    return result;
  }

  function compactAll(properties: SchemaProperties, file: string): Record<string, CompactSchema> {
    return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, compact(property, file)]));
  }

  function compactReference(ref: string, narrowing: readonly JsonSchema[], file: string): CompactSchema {
    const target = findDefinition(schemas, file, ref);
    const followed = follow(schemas, target);
    if (followed.schema.properties === undefined && narrowing.length === 0) {
      return compact(followed.schema, followed.file);
    }
    const name = narrowing.length === 0 ? target.name : `${file}${typeName(target.name)}`;
    if (!definitions.has(name)) {
      definitions.set(name, {});
      const definition = compact(followed.schema, followed.file);
      const narrowed = narrowing.map((part) => narrow(definition, compact(part, file)));
      definitions.set(name, { ...definition, properties: Object.assign({}, definition.properties, ...narrowed) });
    }
    return { $ref: refTo(name) };
  }

  /** `allOf` beside a `$ref` narrows plain texts of what it names; anything else would make two errors of one mistake. */
  function narrow(definition: CompactSchema, { type, properties = {}, ...rest }: CompactSchema): object {
    const isPlain = (key: string) => JSON.stringify(definition.properties?.[key]) === '{"type":"string"}';
    const wide = Object.entries(properties).find(([key, property]) => !isPlain(key) || property.enum === undefined);
    if (type !== 'object' || wide !== undefined || Object.keys(rest).length > 0) {
      throw new Error('only a plain text can be narrowed beside a $ref, and only to choices');
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

  /**
   * Either one of several keys is required, or a value may be of several types, which need no trying out: its type says
   * which branch is meant, and where several are objects, the keys that it has.
   */
  function either(branches: readonly JsonSchema[], file: string): CompactSchema {
    const isBare = ({ $ref, type }: JsonSchema) => $ref === undefined && type === undefined;
    const keys = branches.filter(isBare).flatMap(({ required = [] }) => required);
    if (keys.length > 0) return { anyRequired: keys };
    const objects = branches.filter((branch) => isObject(branch, file));
    const parts = branches
      .filter((branch) => !objects.includes(branch))
      .map((branch) => ofTexts(compact(branch, file)));
    const type = [...parts.flatMap((part) => part.type ?? []), ...(objects.length > 0 ? ['object'] : [])];
    if (new Set(type).size < type.length) throw new Error(`${file}: branches of anyOf share a type`);
    return Object.assign({}, ...parts, { type }, objects.length > 0 && { choose: chosenByRequired(objects, file) });
  }

  /** Choices among texts, where a value may be something else than a text too: only a text has to be one of them. */
  function ofTexts({ enum: choices, ...part }: CompactSchema): CompactSchema {
    if (choices === undefined) return part;
    return { ...part, type: 'string', when: { where: { type: 'string' }, must: { enum: choices } } };
  }

  /** `not` is said of keys alone that exclude each other. */
  function excluded({ properties = {}, required = [], ...rest }: JsonSchema, file: string): readonly string[] {
    const isPlain = Object.values(properties).every((property) => Object.keys(property).length === 0);
    if (!isPlain || Object.keys(rest).length > 0 || required.length < 2)
      throw new Error(`${file}: no validator is made for this not`);
    return required;
  }

  function isObject(schema: JsonSchema, file: string): boolean {
    return follow(schemas, { schema, file }).schema.type === 'object';
  }

  /**
   * Each key that a branch requires speaks for it, also where the others of it are missing or misspelt. One branch requires
   * none, and has whatever no key speaks for.
   */
  function chosenByRequired(branches: readonly JsonSchema[], file: string): Record<string, CompactSchema> {
    if (branches.length === 1) return { [otherwise]: compact(branches[0] ?? {}, file) };
    const known = branches.flatMap((branch) =>
      Object.keys(follow(schemas, { schema: branch, file }).schema.properties ?? {}),
    );
    const choose = new Map<string, CompactSchema>();
    for (const branch of branches) {
      const { required = [] } = follow(schemas, { schema: branch, file }).schema;
      for (const key of required.length > 0 ? required : [otherwise]) {
        const isShared = choose.has(key) || known.filter((other) => other === key).length > 1;
        if (isShared) throw new Error(`${file}: no key tells a branch of anyOf apart`);
        choose.set(key, compact(branch, file));
      }
    }
    const rest = choose.get(otherwise);
    if (rest === undefined) throw new Error(`${file}: no branch of anyOf has what lacks the keys of the others`);
    choose.delete(otherwise);
    return { ...Object.fromEntries(choose), [otherwise]: rest };
  }

  /** The name under which a pattern is checked: an error then names what was wanted instead of a regular expression. */
  function formatOf(format: string | undefined, pattern: string): string {
    if (format === undefined) throw new Error(`the pattern ${pattern} has no format to name it`);
    if ((formats.get(format) ?? pattern) !== pattern) throw new Error(`${format} stands for two patterns`);
    formats.set(format, pattern);
    return format;
  }
}

/** A keyword that nobody carries over would be a check that is silently not made. */
function refuseUnknown(schema: JsonSchema, file: string): void {
  const known = schema.$ref === undefined ? handled : handledBesideRef;
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new Error(`${file}: no validator is made for ${unknown} here`);
}
