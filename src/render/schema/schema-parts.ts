import type { AnnotatedSchema, Schema } from '../../model/json-schema.ts';

const withOnePart = ['items', 'contains', 'propertyNames', 'additionalProperties', 'not', 'if', 'then'] as const;
const withListOfParts = ['allOf', 'anyOf', 'oneOf'] as const;
const withNamedParts = ['properties', 'patternProperties'] as const;

/**
 * The keywords of a schema that hold schemas, each of these replaced. `replace` is also given the way to it, as a JSON
 * Pointer goes on: `properties/name`, `oneOf/0`. What stands under `$defs` is left to the caller.
 */
export function replaceParts<S extends Schema>(
  schema: AnnotatedSchema,
  replace: (part: AnnotatedSchema, way: string) => S,
): object {
  return {
    ...replaceEach(schema, withOnePart, (part, keyword) => part && replace(part, keyword)),
    ...replaceEach(schema, withListOfParts, (parts, keyword) =>
      parts.map((part, index) => replace(part, `${keyword}/${index}`)),
    ),
    ...replaceEach(schema, withNamedParts, (parts, keyword) => replaceNamed(parts, keyword, replace)),
  };
}

/** Schemas by name, each replaced. */
export function replaceNamed<S extends Schema>(
  parts: Readonly<Record<string, AnnotatedSchema>>,
  keyword: string,
  replace: (part: AnnotatedSchema, way: string) => S,
): Readonly<Record<string, S>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, replace(part, `${keyword}/${name}`)]));
}

function replaceEach<K extends keyof AnnotatedSchema>(
  schema: AnnotatedSchema,
  keywords: readonly K[],
  replace: (parts: NonNullable<AnnotatedSchema[K]>, keyword: K) => unknown,
): object {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const parts = schema[keyword];
      return parts === undefined || parts === null ? [] : [[keyword, replace(parts, keyword)]];
    }),
  );
}
