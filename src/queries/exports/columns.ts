import type { Form } from '../../model/schema-form.ts';
import type { Known } from './known.ts';
import { type Scalar, scalarAt, scalarsOf } from './scalars.ts';
import type { Cell, Column, TableName } from './table.ts';

/** A column, and how it is read from what a row is made of. */
export interface ReadColumn<S> extends Column {
  readonly read: (source: S) => Cell | undefined;
}

/** A column of our own, which no schema declares. The catalogue says what it means, by its name. */
export function ownColumn<S>(
  name: string,
  read: (source: S) => Cell | undefined,
  more: Partial<Pick<Column, 'type' | 'isKey' | 'to' | 'isNullable' | 'isAnyText'>> = {},
): ReadColumn<S> {
  const { type = 'text', isKey = false, to, isNullable = false, isAnyText = false } = more;
  return {
    name,
    type,
    isNullable,
    isKey,
    to,
    isFreeText: false,
    isAnyText,
    meaning: undefined,
    dateOf: undefined,
    read,
  };
}

/** The columns of a document: its single values, flattened, and beside each moment the date that it has in the workspace. */
export function documentColumns<S>(
  form: Form | undefined,
  known: Known,
  documentOf: (source: S) => unknown,
  without: readonly string[] = [],
): readonly ReadColumn<S>[] {
  if (!form) return [];
  return scalarsOf(form, without).flatMap((scalar): readonly ReadColumn<S>[] => {
    const name = scalar.path.join('_');
    const at = (source: S) => scalarAt(documentOf(source), scalar.path);
    const read = readerOf(scalar, known);
    const column = { name, ...factsOf(scalar, known), read: (source: S) => read(at(source)) };
    if (scalar.type !== 'moment') return [column];
    const date: ReadColumn<S> = {
      ...ownColumn(`${name}_date`, (source: S) => known.dateOf(at(source)), {
        type: 'date',
        to: 'date',
        isNullable: true,
      }),
      dateOf: name,
    };
    return [column, date];
  });
}

function factsOf({ type, refersTo, isFreeText, isAnyText, meaning }: Scalar, known: Known) {
  const to: TableName | undefined = type === 'date' ? 'date' : known.tableOf(refersTo);
  const isNullable = to === undefined || !known.hasUnknown(to);
  return { type, isNullable, isKey: false, to, isFreeText, isAnyText, meaning, dateOf: undefined };
}

/** How a value is read that a document may have. */
function readerOf({ type, refersTo }: Scalar, known: Known): (value: string | number | boolean | undefined) => Cell {
  const to = known.tableOf(refersTo);
  if (to !== undefined) return (value) => known.keyIn(to, value);
  switch (type) {
    case 'moment':
      return known.momentOf;
    case 'date':
      return known.dateOf;
    case 'text':
      return (value) => (value === undefined ? null : String(value));
    case 'integer':
    case 'number':
      return (value) => (typeof value === 'number' ? value : null);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : null);
  }
}
