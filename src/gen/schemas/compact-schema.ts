/**
 * What validators are made from: a schema without words for people, rewritten so that one mistake makes one error.
 * `when`, `keyNames`, `knownKeys`, `anyRequired`, `notTogether` and `choose` are keywords of ours (see keywords.ts).
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
  /** These keys must not all be there at once. */
  notTogether?: readonly string[];
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

export const refTo = (name: string): string => `${refPrefix}${name}`;

/** The name of the definition that a compact `$ref` stands for. */
export const definitionName = (ref: string): string => ref.slice(refPrefix.length);
