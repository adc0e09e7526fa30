import type { Schema } from '../../model/json-schema.ts';

/** A schema as a file: what holds no more than words stands on one line, so that an id more is one line more. */
export function schemaText(schema: Schema): string {
  return `${layOut(schema, '')}\n`;
}

function layOut(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const inner = `${indent}  `;
  const isFlat = Object.values(value).every((part) => typeof part !== 'object' || isScalarList(part));
  const parts = Object.entries(value).map(([key, part]) =>
    isList ? layOut(part, inner) : `${JSON.stringify(key)}: ${layOut(part, inner)}`,
  );
  return isFlat
    ? `${open}${parts.join(', ')}${close}`
    : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isScalarList(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every((item) => typeof item !== 'object'));
}
