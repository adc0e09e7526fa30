import type { RefTarget } from '../../model/gen/references.gen.ts';
import type { AnnotatedSchema, Schema } from '../../model/json-schema.ts';
import { attributeSchema } from './declared-values.ts';
import type { Making } from './making.ts';
import { referenceSchema } from './reference-schema.ts';

/**
 * A map whose keys refer to something gets these keys as properties, so that an editor proposes them with their names.
 * What else may stand there is said by `propertyNames`, whose message lists the right ones.
 */
export function withKnownKeys(schema: AnnotatedSchema, made: Schema, making: Making): Schema {
  const { 'x-key-ref': kind } = schema;
  const each = made.additionalProperties;
  if (kind === undefined || !each) return made;
  const reference = { refs: [kind as RefTarget], form: 'plain' };
  const list = making.choices(kind as RefTarget);
  const names = list.isComplete && referenceSchema(reference, making.choices, {});
  if (list.choices.length === 0) return made;
  const properties = list.choices.map(({ id, says }): readonly [string, Schema] => {
    const declared = holdsAttributes(schema) && making.model?.single('segments')?.value.attributes?.[id];
    return [
      id,
      declared ? attributeSchema(id, declared, making) : { ...each, ...(says !== undefined && { description: says }) },
    ];
  });
  return {
    ...made,
    properties: Object.fromEntries(properties),
    ...(names && { allOf: [{ propertyNames: making.add(names.name, names.schema) }] }),
  };
}

/** A client's attributes have values; those in a segment's condition have conditions. */
function holdsAttributes({ additionalProperties }: AnnotatedSchema): boolean {
  return additionalProperties !== false && additionalProperties?.$ref?.endsWith('/attributeValue') === true;
}
