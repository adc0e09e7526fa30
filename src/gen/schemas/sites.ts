import { findDefinition, liesWithinItself } from './resolve.ts';
import { type JsonSchema, type SchemaSet, schemaOf } from './schema.ts';

/** Keys from the root of a document; `*` is every item of a list and every key of a map, `**` any way down, or none. */
type Pattern = readonly string[];

interface Place {
  readonly pattern: Pattern;
  /** `key`: the key that the last `*` stands for. */
  readonly at: 'value' | 'key';
}

/** Where the documents of one kind refer to something, define something, repeat a name, or hold free text. */
export interface Sites {
  readonly references: readonly (Place & { readonly refs: readonly string[]; readonly form: string })[];
  readonly definitions: readonly (Place & { readonly defines: string })[];
  readonly names: readonly Place[];
  readonly texts: readonly Pattern[];
}

/** Reads the annotations of a kind's schema, wherever its references lead. */
export function collectSites(schemas: SchemaSet, kind: string): Sites {
  const references: Sites['references'][number][] = [];
  const definitions: Sites['definitions'][number][] = [];
  const names: Place[] = [];
  const texts: Pattern[] = [];
  visit(schemaOf(schemas, kind), kind, [], []);
  return { references, definitions, names, texts };

  function visit(schema: JsonSchema, file: string, pattern: Pattern, within: readonly string[]): void {
    note(schema, pattern);
    // What a condition names are keys: nothing but its own form tells them from those of another depth.
    if (schema['x-ref-form'] === 'condition') return;
    if (schema.$ref !== undefined) {
      const target = findDefinition(schemas, file, schema.$ref);
      if (within.includes(target.name)) return;
      const way = liesWithinItself(schemas, target) && pattern.at(-1) !== '**' ? [...pattern, '**'] : pattern;
      visit(target.schema, target.file, way, [...within, target.name]);
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      visit(property, file, [...pattern, key], within);
    }
    const each = schema.items ?? schema.additionalProperties;
    if (each) visit(each, file, [...pattern, '*'], within);
    for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) visit(part, file, pattern, within);
  }

  function note(schema: JsonSchema, pattern: Pattern): void {
    const { 'x-ref': ref, 'x-ref-form': form = 'plain', 'x-key-ref': keyRef } = schema;
    const keys = [...pattern, '*'];
    const { 'x-defines': defines, 'x-key-defines': keyDefines } = schema;
    if (ref !== undefined) references.push({ pattern, refs: [ref].flat(), form, at: 'value' });
    if (keyRef !== undefined) references.push({ pattern: keys, refs: [keyRef], form: 'plain', at: 'key' });
    if (defines !== undefined) definitions.push({ pattern, defines, at: 'value' });
    if (keyDefines !== undefined) definitions.push({ pattern: keys, defines: keyDefines, at: 'key' });
    if (schema['x-name'] === true) names.push({ pattern, at: 'value' });
    if (schema['x-key-name'] === true) names.push({ pattern: keys, at: 'key' });
    if (schema['x-text'] === true) texts.push(pattern);
  }
}
