import type { Handoff, Playbook } from '../../model/gen/types.gen.ts';
import type { AnnotatedSchema, Schema } from '../../model/json-schema.ts';
import type { Item } from '../../model/model.ts';
import { plainLine } from '../text.ts';
import { fieldSchema } from './declared-values.ts';
import type { Making } from './making.ts';

/** What stands in one property may decide what another holds: the form of a hand-off, the steps of a playbook. */
export function withConditions({ properties }: AnnotatedSchema, made: Schema, making: Making): Schema {
  const { model } = making;
  if (!model || !properties) return made;
  const { handoff, fields, step } = properties;
  const conditions = [
    ...(handoff?.['x-ref'] === 'handoff' && fields
      ? model.all('handoff').flatMap((one) => formConditions(one, making))
      : []),
    ...(step?.['x-ref-form'] === 'step-of-playbook' ? model.all('playbook').flatMap(stepConditions) : []),
  ];
  return conditions.length > 0 ? { ...made, allOf: [...(made.allOf ?? []), ...conditions] } : made;
}

/**
 * What stands under the fields of one hand-off's news. What was required on the day of publication may be written
 * under `promised`; then today's form demands nothing.
 */
function formConditions({ id, value: { information = [] } }: Item<Handoff>, making: Making): readonly Schema[] {
  if (information.length === 0) return [];
  const isThis = equals('handoff', id);
  const form = Object.fromEntries(information.map((field) => [field.field, fieldSchema(field, making)]));
  const known = conditional(isThis, { properties: { fields: { type: 'object', properties: form } } });
  const required = information.filter((field) => field.required).map(({ field }) => field);
  if (required.length === 0) return [known];
  const isToday = { ...isThis, not: { properties: { promised: {} }, required: ['promised'] } };
  const needed = { type: 'object', properties: Object.fromEntries(required.map((field) => [field, {}])), required };
  return [known, conditional(isToday, { properties: { fields: needed }, required: ['fields'] })];
}

function stepConditions({ id, value: { steps = [] } }: Item<Playbook>): readonly Schema[] {
  if (steps.length === 0) return [];
  const oneOf = steps.map((step) => ({ type: 'string', const: step.id, description: plainLine(step.name) }));
  return [conditional(equals('playbook', id), { properties: { step: { oneOf } } })];
}

function equals(property: string, id: string): Schema {
  return { properties: { [property]: { const: id } }, required: [property] };
}

function conditional(condition: Schema, consequence: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return { if: condition, then: consequence };
}
