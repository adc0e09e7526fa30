// Generated from schemas/; do not edit.
import type { Documents, Kind } from './types.gen.ts';

/** Whether a document fits the schema of its kind. What is wrong with it, validate-full.gen.js can tell. */
export declare const validators: { readonly [K in Kind]: (document: unknown) => document is Documents[K] };
