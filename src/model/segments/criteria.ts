import type { AttributeCondition, Condition } from '../gen/types.gen.ts';
import type { AttributeValue, Known, KnownAttributes } from './known.ts';

/**
 * Whether a client meets a condition, read as JSON Schema 2020-12 reads it: an attribute that is not known fails
 * `required` alone, and a keyword that is not about a value's type lets that value pass. It is interpreted, never
 * turned into code, for conditions come from files. `fits` says what holds for the value of one attribute.
 */
export function matches(condition: Condition, known: KnownAttributes): boolean {
  const { required = [], properties = {}, allOf = [], anyOf, not } = condition;
  return (
    required.every((name) => known.has(name)) &&
    Object.entries(properties).every(([name, wanted]) => {
      const attribute = known.get(name);
      return attribute === undefined || fits(wanted, attribute);
    }) &&
    allOf.every((part) => matches(part, known)) &&
    (anyOf === undefined || anyOf.some((part) => matches(part, known))) &&
    (not === undefined || !matches(not, known))
  );
}

/** Whether a value meets what is wanted of its attribute. */
export function fits(wanted: AttributeCondition, known: Known): boolean {
  const { value, asText } = known;
  const equals = (constant: AttributeValue): boolean => (asText ? String(constant) : constant) === value;
  const { type, const: constant, enum: constants, allOf = [], anyOf, not } = wanted;
  return (
    (type === undefined || hasType(value, type)) &&
    (constant === undefined || equals(constant)) &&
    (constants === undefined || constants.some(equals)) &&
    (typeof value !== 'number' || isWithin(wanted, value)) &&
    allOf.every((part) => fits(part, known)) &&
    (anyOf === undefined || anyOf.some((part) => fits(part, known))) &&
    (not === undefined || !fits(not, known))
  );
}

function hasType(value: AttributeValue, type: NonNullable<AttributeCondition['type']>): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'string':
    case 'boolean':
      return typeof value === type;
  }
}

function isWithin(wanted: AttributeCondition, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = wanted;
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum)
  );
}
