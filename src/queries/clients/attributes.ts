import { parseDate } from '../../model/calendar/day.ts';
import type { Attribute, Client, Segments } from '../../model/gen/types.gen.ts';
import { type AttributeValue, asDeclared, declaredByName } from '../../model/segments/known.ts';

/** An attribute of a client that is not what segments.yaml says it is. `key` is as the client's file writes it. */
export type AttributeProblem =
  | {
      readonly code: 'wrong-type';
      readonly key: string;
      readonly value: AttributeValue;
      readonly type: Attribute['type'];
    }
  | {
      readonly code: 'not-a-choice';
      readonly key: string;
      readonly value: AttributeValue;
      readonly choices: readonly string[];
    };

/** Checks clients' attributes against their declarations. Attributes that are not declared are a matter of references. */
export function attributeChecker({ attributes = {} }: Segments): (client: Client) => readonly AttributeProblem[] {
  const declared = declaredByName(attributes);
  return (client) =>
    Object.entries(client.attributes ?? {}).flatMap(([key, value]): readonly AttributeProblem[] => {
      const attribute = declared.get(key);
      if (!attribute) return [];
      const { type, choices = [] } = attribute;
      if (!hasType(type, value)) return [{ code: 'wrong-type', key, value, type }];
      const known = asDeclared(value, attribute).value;
      if (choices.length === 0 || choices.some((choice) => asDeclared(choice, attribute).value === known)) return [];
      return [{ code: 'not-a-choice', key, value, choices: choices.map(String) }];
    });
}

function hasType(type: Attribute['type'], value: AttributeValue): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'date':
      return parseDate(String(value)) !== undefined;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
    case 'boolean':
      return typeof value === type;
  }
}
