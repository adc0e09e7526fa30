import { readSchemas } from './read.ts';
import { schemaOf } from './schema.ts';

const schemas = readSchemas('schemas');

/** The whole files that the schema of a kind shows. */
export function examplesOf(kind: string): readonly unknown[] {
  return schemaOf(schemas, kind).examples ?? [];
}

/** A copy of an example with values set (or, where `undefined`, removed) at paths whose keys are joined by dots. */
export function exampleWith(kind: string, changes: Readonly<Record<string, unknown>>, index = 0): unknown {
  const document: unknown = structuredClone(examplesOf(kind)[index]);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = Object(keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), document));
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return document;
}
