import type { SchemaSet } from '../../model/json-schema.ts';
import { type Form, factsOf, formOfKind, formWithin } from '../../model/schema-form.ts';
import type { FoundThing } from './find-thing.ts';

/** A field that something may have. */
export interface KnownField {
  readonly name: string;
  /** The commands that alone write it; none where `set` may. */
  readonly commands: readonly string[];
  /** What it is, in the language of the schemas. */
  readonly description: string | undefined;
}

/** The form of something, as its schema has it; undefined where it stands at a place that no schema has. */
export function formOfThing(schemas: SchemaSet, { thing, kind }: FoundThing): Form | undefined {
  return thing.path.reduce<Form | undefined>(
    (outer, step) => outer && formWithin(outer, step),
    formOfKind(schemas, kind),
  );
}

/** The fields that something may have, in the order of its schema. */
export function fieldsOfThing(schemas: SchemaSet, found: FoundThing): readonly KnownField[] {
  const form = formOfThing(schemas, found);
  if (!form) return [];
  const { keys, commands: ofAll } = factsOf(form);
  return keys.flatMap((name) => {
    const field = formWithin(form, name);
    if (!field) return [];
    const { isName, commands, description } = factsOf(field);
    return [{ name, commands: ofAll.length > 0 ? ofAll : isName ? ['rename'] : commands, description }];
  });
}
