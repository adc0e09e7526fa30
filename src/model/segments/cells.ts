import type { Attribute, AttributeCondition, Condition } from '../gen/types.gen.ts';
import { fits } from './criteria.ts';
import { type AttributeValue, asDeclared, type Known } from './known.ts';
import { numbersAround } from './numbers-between.ts';

/** Values of an attribute that no condition tells apart, by one of them. */
export interface Cell {
  /** Undefined: the attribute is not recorded. */
  readonly known: Known | undefined;
  /** The value stands for any text that no condition names. */
  readonly isOther: boolean;
}

/** The cells each attribute may lie in, by names. */
export type Domain = ReadonlyMap<string, readonly Cell[]>;

export const unrecorded: Cell = { known: undefined, isOther: false };

/**
 * The recorded values of an attribute in as few cells as the conditions can tell apart: every constant and bound they
 * name splits the domain, and what meets the same conditions falls together again.
 */
export function cellsOf(declared: Attribute | undefined, conditions: readonly AttributeCondition[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { value, isOther } of candidates(declared, conditions.flatMap(constantsOf))) {
    const known = asDeclared(value, declared);
    const signature = conditions.map((condition) => (fits(condition, known) ? '1' : '0')).join('');
    if (!cells.has(signature)) cells.set(signature, { known, isOther });
  }
  return [...cells.values()];
}

/** Every condition on each attribute that is named anywhere; none for one that is only `required`. */
export function conditionsByAttribute(condition: Condition): ReadonlyMap<string, readonly AttributeCondition[]> {
  const found = new Map<string, AttributeCondition[]>();
  const at = (name: string): AttributeCondition[] => {
    const list = found.get(name) ?? [];
    found.set(name, list);
    return list;
  };
  const collect = ({ required = [], properties = {}, allOf = [], anyOf = [], not }: Condition): void => {
    for (const name of required) at(name);
    for (const [name, wanted] of Object.entries(properties)) at(name).push(wanted);
    for (const part of [...allOf, ...anyOf, ...(not ? [not] : [])]) collect(part);
  };
  collect(condition);
  return found;
}

interface Candidate {
  readonly value: AttributeValue;
  readonly isOther: boolean;
}

function candidates(declared: Attribute | undefined, constants: readonly AttributeValue[]): readonly Candidate[] {
  const type = declared?.type;
  if (declared?.choices?.length) return declared.choices.map(plain);
  switch (type) {
    case 'boolean':
      return [true, false].map(plain);
    case 'integer':
      return numbers(constants).filter(Number.isInteger).map(plain);
    case 'number':
      return numbers(constants).map(plain);
    case 'string':
    case 'date':
      return texts(constants.map(String), type);
    case undefined: {
      const words = constants.filter((constant) => typeof constant === 'string');
      return [...texts(words, 'string'), ...[true, false, ...numbers(constants)].map(plain)];
    }
  }
}

function plain(value: AttributeValue): Candidate {
  return { value, isOther: false };
}

function numbers(constants: readonly AttributeValue[]): readonly number[] {
  return numbersAround(constants.filter((constant) => typeof constant === 'number'));
}

function texts(constants: readonly string[], type: 'string' | 'date'): readonly Candidate[] {
  const taken = new Set(constants);
  let other = type === 'date' ? '2000-01-01' : 'other';
  for (let count = 1; taken.has(other); count++) {
    other = type === 'date' ? `${2000 + count}-01-01` : `other-${count}`;
  }
  return [...[...taken].map(plain), { value: other, isOther: true }];
}

function constantsOf(condition: AttributeCondition): readonly AttributeValue[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, allOf = [], anyOf = [], not } = condition;
  const own = [condition.const, ...(condition.enum ?? []), minimum, maximum, exclusiveMinimum, exclusiveMaximum];
  const parts = [...allOf, ...anyOf, ...(not ? [not] : [])];
  return [...own.filter((constant) => constant !== undefined), ...parts.flatMap(constantsOf)];
}
