import { fieldOf } from '../../model/field.ts';
import { type Form, factsOf, formWithin } from '../../model/schema-form.ts';
import type { ColumnType } from './table.ts';

/** A single value somewhere in a document, as its schema declares it. */
export interface Scalar {
  /** The way to it: `['decision', 'kind']`. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** What it is the id of. */
  readonly refersTo: string | undefined;
  /** What people wrote, and clients among them. */
  readonly isFreeText: boolean;
  /** A text of any form: a spreadsheet might take it for a formula. */
  readonly isAnyText: boolean;
  /** What the schema says of it. */
  readonly meaning: string | undefined;
}

/** Where mail reaches people: no table has that. */
const mailFormat = 'cx-email';

/** The single values of a document, in the order of its schema; what stands in a list, and keys that are data, are left out. */
export function scalarsOf(
  form: Form,
  without: readonly string[] = [],
  path: readonly string[] = [],
): readonly Scalar[] {
  return [...new Set(factsOf(form).keys)].flatMap((key): readonly Scalar[] => {
    const inner = without.includes(key) ? undefined : formWithin(form, key);
    if (!inner) return [];
    const way = [...path, key];
    const { types, choices, format, isProse, isFreeText, refersTo, description, keys } = factsOf(inner);
    if (types.has('array')) return [];
    if (keys.length > 0) return scalarsOf(inner, [], way);
    if (types.has('object') || format === mailFormat) return [];
    const type = typeOf(types, format);
    const isAnyText = type === 'text' && isProse && choices === undefined;
    return [{ path: way, type, refersTo, isFreeText, isAnyText, meaning: description }];
  });
}

function typeOf(types: ReadonlySet<string>, format: string | undefined): ColumnType {
  if (format === 'cx-moment') return 'moment';
  if (format === 'date') return 'date';
  if (types.size !== 1) return 'text';
  if (types.has('integer') || types.has('number') || types.has('boolean'))
    return types.has('integer') ? 'integer' : types.has('number') ? 'number' : 'boolean';
  return 'text';
}

/** What stands at a path, where that is a single value. */
export function scalarAt(value: unknown, path: readonly string[]): string | number | boolean | undefined {
  const at = path.reduce<unknown>(fieldOf, value);
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? at : undefined;
}
