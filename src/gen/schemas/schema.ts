/** The part of JSON Schema 2020-12 that the file formats use, with cxmap's annotations. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: SchemaProperties;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly contains?: JsonSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly properties?: SchemaProperties;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly propertyNames?: JsonSchema;
  readonly patternProperties?: SchemaProperties;
  readonly additionalProperties?: false | JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  /** What a value refers to: one kind of thing, or several. */
  readonly 'x-ref'?: string | readonly string[];
  /** How it refers, where it is not the bare id. */
  readonly 'x-ref-form'?: string;
  /** What the keys of an object refer to. */
  readonly 'x-key-ref'?: string;
  /** What a value, an id, defines. */
  readonly 'x-defines'?: string;
  /** What the keys of an object define. */
  readonly 'x-key-defines'?: string;
  /** A name that other places repeat as it is, though it is no id that anything has to define. */
  readonly 'x-name'?: boolean;
  /** The keys of an object are such names. */
  readonly 'x-key-name'?: boolean;
  /** Free text, in which personal data may stand. */
  readonly 'x-text'?: boolean;
  /** Of a key: what a change of it is judged by, a file of src/diff/changes/; `field-changed` where nothing special. */
  readonly 'x-change'?: string;
  /** Of a list: how its entries find each other again when two revisions are compared. */
  readonly 'x-list'?: string;
  /** The commands that alone write a key, with commas between: what happened to a record is no matter of an edit. */
  readonly 'x-command'?: string;
}

export type SchemaProperties = Readonly<Record<string, JsonSchema>>;

/** The schemas by name: every kind of file, and `common`, which holds what they share. */
export type SchemaSet = ReadonlyMap<string, JsonSchema>;

export const commonName = 'common';

/** Keywords that say something to people and to our generators, and nothing to a validator. */
export const annotationKeywords = [
  'x-ref',
  'x-ref-form',
  'x-key-ref',
  'x-defines',
  'x-key-defines',
  'x-name',
  'x-key-name',
  'x-text',
  'x-change',
  'x-list',
  'x-command',
] as const;

/** The kinds of file, in alphabetical order. */
export function kindsOf(schemas: SchemaSet): readonly string[] {
  return [...schemas.keys()].filter((name) => name !== commonName).sort();
}

/** The schema with this name; a missing one is a mistake in `schemas/`. */
export function schemaOf(schemas: SchemaSet, name: string): JsonSchema {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`schemas/ has no ${name}.schema.json`);
  return schema;
}

/** The name of a type: `success-map` and `successMap` are both `SuccessMap`. */
export function typeName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
