import type { AnnotatedSchema, SchemaSet } from './json-schema.ts';

/** The form of a place in a document: the schemas that speak of it, each with the file that its references begin in. */
export interface Form {
  readonly schemas: SchemaSet;
  readonly parts: readonly Part[];
}

interface Part {
  readonly schema: AnnotatedSchema;
  readonly file: string;
}

export type ValueType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/** What the schemas of a place say together. */
export interface FormFacts {
  /** What may stand there; empty: anything. */
  readonly types: ReadonlySet<ValueType>;
  /** The texts that alone are allowed, where there are such. */
  readonly choices: readonly string[] | undefined;
  /** Of an object: the keys that have a meaning. */
  readonly keys: readonly string[];
  /** Of a list: the key of its entries by which they are told apart. */
  readonly entryKey: string | undefined;
  /** Of a text: the form that it has. */
  readonly format: string | undefined;
  /** What the bare id of it stands there, where the place refers to one kind of thing. */
  readonly refersTo: string | undefined;
  /** What people wrote, and clients among them. */
  readonly isFreeText: boolean;
  /** Words of people, in which a comma is a comma. */
  readonly isProse: boolean;
  /** The value is an id or a name that other places repeat. */
  readonly isName: boolean;
  /** The commands that alone write the place. */
  readonly commands: readonly string[];
  readonly description: string | undefined;
}

/** The form of the documents of a kind. */
export function formOfKind(schemas: SchemaSet, kind: string): Form {
  const schema = schemas.get(kind);
  return { schemas, parts: schema ? resolved(schemas, [{ schema, file: kind }]) : [] };
}

/** The form of what stands under a key or as an entry; undefined where nothing may stand there. */
export function formWithin({ schemas, parts }: Form, step: string | number): Form | undefined {
  const inner = parts.flatMap(({ schema, file }): readonly Part[] => {
    const found = saysNothing(schema) ? schema : typeof step === 'number' ? schema.items : underKey(schema, step);
    return found ? [{ schema: found, file }] : [];
  });
  return inner.length === 0 ? undefined : { schemas, parts: resolved(schemas, inner) };
}

/** Anything may stand there, and in what stands there. */
function saysNothing(schema: AnnotatedSchema): boolean {
  return Object.keys(schema).every((key) => key === 'title' || key === 'description' || key.startsWith('x-'));
}

function underKey(schema: AnnotatedSchema, key: string): AnnotatedSchema | undefined {
  const { properties, patternProperties = {}, additionalProperties } = schema;
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  const pattern = Object.keys(patternProperties).find((one) => new RegExp(one, 'u').test(key));
  if (pattern !== undefined) return patternProperties[pattern];
  if (additionalProperties !== undefined) return additionalProperties === false ? undefined : additionalProperties;
  // A map of which nothing more is said may hold anything.
  return schema.type === 'object' && !properties ? {} : undefined;
}

/** What the schemas of a place say together: of what only one can say, the outermost counts. */
export function factsOf({ parts }: Form): FormFacts {
  const schemas = parts.map(({ schema }) => schema);
  const first = <T>(of: (schema: AnnotatedSchema) => T | undefined): T | undefined =>
    schemas.map(of).find((found) => found !== undefined);
  const choices = first((schema) => schema.enum)?.map(String);
  const types = schemas.flatMap(({ type }) => [type ?? []].flat()) as readonly ValueType[];
  const format = first((schema) => schema.format);
  const ref = first((schema) => (schema['x-ref-form'] === undefined ? schema['x-ref'] : undefined));
  return {
    refersTo: typeof ref === 'string' ? ref : undefined,
    isFreeText: schemas.some((schema) => schema['x-text'] === true),
    types: new Set(types.length === 0 && choices ? ['string'] : types),
    choices,
    keys: schemas.flatMap(({ properties = {} }) => Object.keys(properties)),
    entryKey: /^(?:key|ordered):(.+)$/.exec(first((schema) => schema['x-list']) ?? '')?.[1],
    format,
    isProse: format === undefined || format === 'cx-text',
    isName: schemas.some((schema) => schema['x-defines'] !== undefined || schema['x-name'] === true),
    commands: first((schema) => schema['x-command'])?.split(', ') ?? [],
    description: first(({ description }) => description),
  };
}

/** Schemas with all that they refer to, and all that they are made of. */
function resolved(schemas: SchemaSet, parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  const visit = (part: Part): void => {
    if (found.some(({ schema }) => schema === part.schema)) return;
    found.push(part);
    const { $ref, allOf = [], anyOf = [], oneOf = [] } = part.schema;
    if ($ref !== undefined) {
      const target = referredTo(schemas, part.file, $ref);
      if (target) visit(target);
    }
    for (const schema of [...allOf, ...anyOf, ...oneOf]) visit({ schema, file: part.file });
  };
  for (const part of parts) visit(part);
  return found;
}

/** `#/$defs/NAME` of the same file, or `OTHER.schema.json#/$defs/NAME`: what the shipped schemas have. */
function referredTo(schemas: SchemaSet, file: string, ref: string): Part | undefined {
  const [, other = '', name = ''] = /^(?:(.+)\.schema\.json)?#\/\$defs\/(.+)$/.exec(ref) ?? [];
  const home = other || file;
  const schema = schemas.get(home)?.$defs?.[name];
  return schema && { schema, file: home };
}
