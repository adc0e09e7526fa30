import type { AnnotatedSchema, Schema } from '../../model/json-schema.ts';
import { replaceParts } from './schema-parts.ts';

/** What is not carried over: references and definitions are the caller's, the rest says nothing to an editor. */
const leftOut: ReadonlySet<string> = new Set(['$schema', '$id', '$ref', '$defs', 'examples', 'format']);

/**
 * A shipped schema in standard keywords, the schemas inside it replaced by `visit`. Examples are kept where
 * `showsForm`: an editor offers them as values, which helps with dates and is in the way of sentences.
 */
export function standardKeywords(
  schema: AnnotatedSchema,
  visit: (part: AnnotatedSchema) => Schema,
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
    ...(examples?.length && { examples }),
    ...(anyOf && { anyOf }),
    ...replaceParts(schema, visit),
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
