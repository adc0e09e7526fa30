import type { RefTarget } from '../../model/gen/references.gen.ts';
import type { AnnotatedSchema, Schema, SchemaSet } from '../../model/json-schema.ts';
import { withConditions } from './conditional-fields.ts';
import { withKnownKeys } from './known-keys.ts';
import type { Audience, Making } from './making.ts';
import { referenceSchema } from './reference-schema.ts';
import { formatOf, shippedDefinition, shippedSchema } from './shipped.ts';
import { standardKeywords } from './standard-keywords.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** One schema for one kind of file that needs no other, in standard keywords alone. */
export function editorSchema(shipped: SchemaSet, kind: string, audience: Audience): Schema {
  const definitions = new Map<string, Schema>();
  const making: Making = {
    ...audience,
    common: (name) => define(`common.schema.json#/$defs/${name}`, 'common'),
    add(name, schema) {
      definitions.set(name, schema);
      return { $ref: pointer + name };
    },
  };
  const root = visit(shippedSchema(shipped, kind), kind);
  const { comment: $comment } = audience;
  const $defs = Object.fromEntries(reachable(root, definitions));
  return { $schema: draft, ...($comment !== undefined && { $comment }), ...root, $defs };

  function visit(schema: AnnotatedSchema, file: string): Schema {
    const showsForm = shownFormats.has(formatOf(shipped, schema, file));
    const made = standardKeywords(schema, (part) => visit(part, file), showsForm);
    const target = schema.$ref === undefined ? {} : define(schema.$ref, file);
    const complete = { ...made, ...target, ...referenceIn(schema, target) };
    return withConditions(schema, withKnownKeys(schema, complete, making), making);
  }

  /** Brings a shipped definition in, once, and refers to it. */
  function define(ref: string, from: string): Schema {
    const { name, file, schema } = shippedDefinition(shipped, ref, from);
    if (!definitions.has(name)) {
      // The name is taken first: a condition may hold conditions.
      definitions.set(name, {});
      definitions.set(name, visit(name === 'condition' ? namingAttributes(schema) : schema, file));
    }
    return { $ref: pointer + name };
  }

  function referenceIn(schema: AnnotatedSchema, target: Schema): Schema {
    const { 'x-ref': ref, 'x-ref-form': form = 'plain' } = schema;
    if (ref === undefined) return {};
    const written = definitions.get(target.$ref?.slice(pointer.length) ?? '') ?? {};
    const found = referenceSchema({ refs: [ref].flat() as readonly RefTarget[], form }, audience.choices, written);
    return found ? making.add(found.name, found.schema) : {};
  }
}

const pointer = '#/$defs/';

/** Formats whose look is worth an example. */
const shownFormats: ReadonlySet<string | undefined> = new Set([
  'date',
  'cx-moment',
  'cx-duration',
  'cx-period',
  'cx-time',
  'cx-timezone',
  'cx-country',
  'cx-url',
]);

/** The condition of a segment names attributes at any depth; the shipped schema says so of the whole condition only. */
function namingAttributes(condition: AnnotatedSchema): AnnotatedSchema {
  const { properties, required } = condition.properties ?? {};
  return {
    ...condition,
    properties: {
      ...condition.properties,
      ...(properties && { properties: { ...properties, 'x-key-ref': 'attribute' } }),
      ...(required && { required: { ...required, items: { ...required.items, 'x-ref': 'attribute' } } }),
    },
  };
}

/** The definitions that a schema needs, itself or through others, in the order of their making. */
function reachable(root: Schema, definitions: ReadonlyMap<string, Schema>): readonly (readonly [string, Schema])[] {
  const needed = new Set<string>();
  const follow = (schema: Schema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      follow(definitions.get(name) ?? {});
    }
  };
  follow(root);
  return [...definitions].filter(([name]) => needed.has(name));
}
