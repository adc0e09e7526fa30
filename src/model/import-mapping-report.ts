import type { DocPath, Message } from '../diagnostic.ts';

/** Adds a finding about what stands at a path of the mapping file. */
export type Report = (path: DocPath, message: Message, hints?: readonly Message[], at?: 'key' | 'value') => void;

export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a value's type, as schemas have it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
