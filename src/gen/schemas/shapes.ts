import { findDefinition, type Located, liesWithinItself } from './resolve.ts';
import { type JsonSchema, kindsOf, type SchemaSet, schemaOf } from './schema.ts';

/** What two revisions of a value are compared by; the generated module says what each part means. */
interface Shape {
  change?: string;
  list?: 'set' | 'sequence' | { key: string; ordered?: true };
  defines?: string;
  fields?: Record<string, Shape>;
  each?: Shape;
  default?: unknown;
}

/**
 * The tables that two revisions are compared by, as a TypeScript module. Throws where a key has no `x-change`, or a
 * list no `x-list`: a field that nobody thought of would be a change that nobody sees.
 */
export function generateShapes(schemas: SchemaSet): string {
  const rows = new Set<string>();
  const shapes = kindsOf(schemas).map((kind) => {
    const shape = shapeOf({ schema: schemaOf(schemas, kind), file: kind }, [kind]);
    return `  ${JSON.stringify(kind)}: ${JSON.stringify(shape)},\n`;
  });
  return `// Generated from schemas/; do not edit.
import type { RefTarget } from './references.gen.ts';
import type { Kind } from './types.gen.ts';

/** What changes of fields are judged by: files of src/diff/changes/. */
export type ChangeRowName = ${[...rows]
    .sort()
    .map((row) => `'${row}'`)
    .join(' | ')};

/** How two revisions of a value are compared. */
export interface Shape {
  /** Of the value of a key: what a change of it is judged by. */
  readonly change?: ChangeRowName;
  /**
   * Of a list, how its entries find each other again: \`set\`, in any order, by being equal or alike; \`sequence\`, the
   * same with an order that matters; by a key of theirs, whose order matters where it says so.
   */
  readonly list?: 'set' | 'sequence' | { readonly key: string; readonly ordered?: true };
  /** Entries of the list, or keys of the map, are ids of this. */
  readonly defines?: RefTarget;
  /** Of an object: its keys. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Of the entries of a list, or the values of a map whose keys are data. */
  readonly each?: Shape;
  /** What holds where the key is not there. */
  readonly default?: unknown;
}

/** How the documents of each kind are compared. */
export const shapes: Readonly<Record<Kind, Shape>> = {
${shapes.join('')}};
`;

  function shapeOf(located: Located, place: readonly string[]): Shape {
    const { schema, file } = located;
    if (schema.$ref !== undefined) {
      const target = findDefinition(schemas, file, schema.$ref);
      // What holds itself is compared as a whole.
      if (liesWithinItself(schemas, target)) return {};
      return { ...shapeOf(target, place), ...stated(schema) };
    }
    const each = schema.items ?? schema.additionalProperties;
    const fields = fieldsOf(located, place);
    const shape: Shape = stated(schema);
    if (schema.type === 'array') shape.list = listOf(schema['x-list'], place);
    const defines = schema['x-key-defines'] ?? (schema.items && definedBy(schema.items, file));
    if (defines !== undefined) shape.defines = defines;
    if (each) shape.each = shapeOf({ schema: each, file }, [...place, '*']);
    if (Object.keys(fields).length > 0) shape.fields = fields;
    return shape;
  }

  /** The keys of an object, those of all its forms where there are several. */
  function fieldsOf({ schema, file }: Located, place: readonly string[]): Record<string, Shape> {
    const fields: Record<string, Shape> = {};
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      const here = [...place, key];
      const change = part['x-change'];
      if (change === undefined) throw new Error(`${here.join('.')} does not say what a change of it is: x-change`);
      rows.add(change);
      const shape = shapeOf({ schema: part, file }, here);
      const isOptional = !(schema.required ?? []).includes(key);
      fields[key] = {
        change,
        ...shape,
        ...(isOptional && shape.default === undefined && mayBeEmpty(part, file) && { default: {} }),
      };
    }
    const branches = (schema.oneOf ?? []).map((branch) => locate(branch, file));
    // A choice among single keys is one value: to which department, or to which group.
    if (branches.length > 0 && branches.every(({ schema: one }) => Object.keys(one.properties ?? {}).length === 1))
      return {};
    for (const target of branches) Object.assign(fields, fieldsOf(target, place));
    return fields;
  }

  function locate(schema: JsonSchema, file: string): Located {
    return schema.$ref === undefined ? { schema, file } : findDefinition(schemas, file, schema.$ref);
  }

  /** An object of which nothing must be written says the same as none. */
  function mayBeEmpty(schema: JsonSchema, file: string): boolean {
    if (schema.$ref !== undefined) {
      const target = findDefinition(schemas, file, schema.$ref);
      return mayBeEmpty(target.schema, target.file);
    }
    return schema.properties !== undefined && schema.required === undefined && schema.oneOf === undefined;
  }

  /** What the ids of a list’s entries define. */
  function definedBy(items: JsonSchema, file: string): string | undefined {
    const { schema } = items.$ref === undefined ? { schema: items } : findDefinition(schemas, file, items.$ref);
    return schema.properties?.id?.['x-defines'];
  }
}

function stated(schema: JsonSchema): Shape {
  return schema.default === undefined ? {} : { default: schema.default };
}

function listOf(written: string | undefined, place: readonly string[]): NonNullable<Shape['list']> {
  const [, form, key] = /^(set|sequence|key|ordered)(?::(\w+))?$/.exec(written ?? '') ?? [];
  if (form === 'set' || form === 'sequence') return form;
  if (form === undefined || key === undefined) {
    throw new Error(`${place.join('.')} does not say how its entries are compared: x-list`);
  }
  return form === 'ordered' ? { key, ordered: true } : { key };
}

/** Every `x-change` of the schemas. */
export function changeRowsOf(schemas: SchemaSet): readonly string[] {
  const texts = [...schemas.values()].map((schema) => JSON.stringify(schema));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/"x-change":"([\w-]+)"/g)].map(([, row = '']) => row))),
  ].sort();
}
