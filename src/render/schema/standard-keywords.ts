import type { Locale } from '../../locales/phrases.ts';
import type { AnnotatedSchema, Schema } from './json-schema.ts';

/** What is not carried over: references and definitions are the caller's, the rest says nothing to an editor. */
const leftOut: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'examples',
  'format',
  'patternErrorMessage',
]);

const withOnePart = ['items', 'contains', 'propertyNames', 'additionalProperties', 'not', 'if', 'then'] as const;
const withListOfParts = ['allOf', 'anyOf', 'oneOf'] as const;
const withNamedParts = ['properties', 'patternProperties'] as const;

/**
 * A shipped schema in standard keywords and one language, the schemas inside it replaced by `visit`. Examples are kept
 * where `showsForm`: an editor offers them as values, which helps with dates and is in the way of sentences.
 */
export function standardKeywords(
  schema: AnnotatedSchema,
  visit: (part: AnnotatedSchema) => Schema,
  locale: Locale,
  showsForm: boolean,
): Schema {
  const examples = showsForm ? schema.examples?.filter((example) => typeof example !== 'object') : undefined;
  const anyOf = typesOf(schema);
  const replaced = new Set(anyOf ? ['type', 'pattern'] : []);
  const copied = Object.entries(schema).filter(
    ([keyword]) => !leftOut.has(keyword) && !keyword.startsWith('x-') && !replaced.has(keyword),
  );
  return {
    ...Object.fromEntries(copied),
    ...(locale === 'ru' ? schema['x-ru'] : {}),
    ...(examples?.length && { examples }),
    ...(anyOf && { anyOf }),
    ...visitEach(schema, withOnePart, (part) => part && visit(part)),
    ...visitEach(schema, withListOfParts, (parts) => parts.map(visit)),
    ...visitEach(schema, withNamedParts, (parts) => mapValues(parts, visit)),
  };
}

/**
 * Several types, one by one: a strict validator wants them so. Where text is wanted, a number is taken as it is written.
 * The empty descriptions tell the alternatives apart; else yaml-language-server would show the card of each.
 */
function typesOf({ type, format, pattern = '' }: AnnotatedSchema): readonly Schema[] | undefined {
  if (format === 'cx-text')
    return [
      { type: 'string', pattern },
      { type: 'number', description: '' },
    ];
  if (typeof type !== 'object') return undefined;
  return type.map((one, index) => (index === 0 ? { type: one } : { type: one, description: '' }));
}

function visitEach<K extends keyof AnnotatedSchema>(
  schema: AnnotatedSchema,
  keywords: readonly K[],
  replace: (parts: NonNullable<AnnotatedSchema[K]>) => unknown,
): object {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const parts = schema[keyword];
      return parts === undefined || parts === null ? [] : [[keyword, replace(parts)]];
    }),
  );
}

function mapValues<S, T>(parts: Readonly<Record<string, S>>, replace: (part: S) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, replace(part)]));
}
