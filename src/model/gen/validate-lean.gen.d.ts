// Generated from schemas/; do not edit.
import type { Documents, Kind } from './types.gen.ts';

/** Whether a document fits the schema of its kind. What is wrong with it, validate-full.gen.js can tell. */
export declare const validators: { readonly [K in Kind]: (document: unknown) => document is Documents[K] };

export type Format = 'cx-case-id' | 'cx-client-or-person' | 'cx-country' | 'cx-duration' | 'cx-email' | 'cx-fingerprint' | 'cx-id' | 'cx-idea-id' | 'cx-map-target' | 'cx-moment' | 'cx-period' | 'cx-person-or-head' | 'cx-stage-target' | 'cx-task-id' | 'cx-task-or-idea-id' | 'cx-text' | 'cx-time' | 'cx-timezone' | 'cx-url' | 'cx-version' | 'date';

/** Whether a value is a text of a form: `date`, `cx-duration`, `cx-id`, … as in common.schema.json. */
export declare const formats: Readonly<Record<Format, (value: unknown) => boolean>>;
