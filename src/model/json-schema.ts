/** The part of JSON Schema 2020-12 that the file formats use. `S` is what the schemas inside it are. */
interface Keywords<S> {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, S>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: S;
  readonly minItems?: number;
  readonly contains?: S;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly properties?: Readonly<Record<string, S>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly propertyNames?: S;
  readonly patternProperties?: Readonly<Record<string, S>>;
  readonly additionalProperties?: false | S;
  readonly allOf?: readonly S[];
  readonly anyOf?: readonly S[];
  readonly oneOf?: readonly S[];
  readonly not?: S;
  readonly if?: S;
  readonly then?: S;
}

/** A schema that any validator and any editor takes: standard keywords alone. */
export interface Schema extends Keywords<Schema> {}

/** A schema as cxmap ships it, with notes for its generators. */
export interface AnnotatedSchema extends Keywords<AnnotatedSchema> {
  readonly $id?: string;
  readonly format?: string;
  /** What a value refers to: one kind of thing, or several. */
  readonly 'x-ref'?: string | readonly string[];
  /** How it refers, where it is not the bare id. */
  readonly 'x-ref-form'?: string;
  /** What the keys of an object refer to. */
  readonly 'x-key-ref'?: string;
  readonly 'x-defines'?: string;
  readonly 'x-key-defines'?: string;
  readonly 'x-name'?: boolean;
  readonly 'x-key-name'?: boolean;
  readonly 'x-text'?: boolean;
  readonly 'x-change'?: string;
  readonly 'x-list'?: string;
  /** The commands that alone write a key, with commas between. */
  readonly 'x-command'?: string;
}

/** The shipped schemas by name: every kind of file, and `common`, which holds what they share. */
export type SchemaSet = ReadonlyMap<string, AnnotatedSchema>;
