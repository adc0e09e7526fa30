// Generated from schemas/; do not edit.
import type { Kind } from './types.gen.ts';
import type { Format } from './validate-lean.gen.js';

interface ErrorPlace {
  /** JSON Pointer to the value that is wrong; for a key too many or too few, to the object. */
  readonly instancePath: string;
  /** The place of the keyword in the schema it stands in. */
  readonly schemaPath: string;
  /** Where it is a key of a map that is wrong: the key. */
  readonly propertyName?: string;
}

type ErrorKind =
  | { readonly keyword: 'type'; readonly params: { readonly type: string | readonly string[] } }
  /** `cx-text`: nothing is written there. */
  | { readonly keyword: 'format'; readonly params: { readonly format: Format } }
  | { readonly keyword: 'enum'; readonly params: { readonly allowedValues: readonly string[] } }
  | { readonly keyword: 'const'; readonly params: { readonly allowedValue: string | boolean } }
  | { readonly keyword: 'minimum' | 'maximum'; readonly params: { readonly comparison: '>=' | '<='; readonly limit: number } }
  | { readonly keyword: 'minItems' | 'minProperties'; readonly params: { readonly limit: number } }
  /** Too many items of one sort; so far only heads of a team. */
  | { readonly keyword: 'contains'; readonly params: { readonly minContains: number; readonly maxContains: number } }
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  /** None of several keys is there, and one is needed. */
  | { readonly keyword: 'anyRequired'; readonly params: { readonly keys: readonly string[] } }
  /** Keys that exclude each other are all there. */
  | { readonly keyword: 'notTogether'; readonly params: { readonly keys: readonly string[] } }
  /** A key that does not belong here, and those that do. */
  | { readonly keyword: 'knownKeys'; readonly params: { readonly key: string; readonly allowed: readonly string[] } };

export type SchemaError = ErrorPlace & ErrorKind;

/** As ajv's: true where the document fits; else `errors` holds all that is wrong, until the next call. */
export interface ValidateFunction {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export declare const validators: Readonly<Record<Kind, ValidateFunction>>;
