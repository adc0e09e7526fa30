import type { Attribute } from '../gen/types.gen.ts';

export type AttributeValue = string | number | boolean;

/** What is recorded of a client, by attribute. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** The attributes of segments.yaml, by name. */
export type DeclaredAttributes = Readonly<Record<string, Attribute>>;

/** A value as its attribute is declared: where text is wanted, `77` and `"77"` are the same text. */
export interface Known {
  readonly value: AttributeValue;
  readonly asText: boolean;
}

/** What is known of a client, by name. An attribute nobody recorded is not in it. */
export type KnownAttributes = ReadonlyMap<string, Known>;

/** Reads a client's attributes as segments.yaml declares them. */
export function knownAttributes(attributes: Attributes, declared: DeclaredAttributes): KnownAttributes {
  const types = declaredByName(declared);
  return new Map(Object.entries(attributes).map(([name, value]) => [name, asDeclared(value, types.get(name))]));
}

export function asDeclared(value: AttributeValue, declared: Attribute | undefined): Known {
  const asText = declared?.type === 'string' || declared?.type === 'date';
  return { value: asText ? String(value) : value, asText };
}

export function declaredByName(declared: DeclaredAttributes): ReadonlyMap<string, Attribute> {
  return new Map(Object.entries(declared));
}
