import type { JsonSchema } from './schema.ts';

/** A schema within a schema. */
export interface Part {
  /** Its JSON Pointer within the file, which begins with `#`. */
  readonly pointer: string;
  readonly part: JsonSchema;
  /** A key of a file, and not one that only narrows what a `$ref` names. */
  readonly isProperty: boolean;
}

/** Every schema within a schema, and itself: what people write, not the conditions that narrow it. */
export function* partsOf(schema: JsonSchema, pointer = '#', isProperty = false): Iterable<Part> {
  yield { pointer, part: schema, isProperty };
  for (const group of ['$defs', 'properties'] as const) {
    for (const [key, part] of Object.entries(schema[group] ?? {})) {
      yield* partsOf(part, `${pointer}/${group}/${key}`, group === 'properties' && schema.$ref === undefined);
    }
  }
  for (const single of ['items', 'additionalProperties', 'propertyNames'] as const) {
    const part = schema[single];
    if (part) yield* partsOf(part, `${pointer}/${single}`);
  }
  for (const [i, part] of (schema.oneOf ?? []).entries()) yield* partsOf(part, `${pointer}/oneOf/${i}`);
  if (schema.properties !== undefined) return;
  for (const [i, part] of (schema.anyOf ?? []).entries()) yield* partsOf(part, `${pointer}/anyOf/${i}`);
}
