/** What one thing says under one heading. A list stands in the order of the file. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A heading of a list. */
export interface Field {
  readonly key: string;
  /** Of what kinds its values are the ids. */
  readonly of?: readonly string[];
  /** All values it can have, in their own order. */
  readonly values?: readonly string[];
  /** How its values are said: a duration in words of the reader's language. */
  readonly says?: 'duration';
  /** Stands in the table; the others are there to filter, sort and export by. */
  readonly shown: boolean;
}

/** One thing as a row of named values. */
export interface Row {
  readonly id: string;
  readonly file: string;
  /** What the file says, for fields that no heading is for. */
  readonly value: unknown;
  cell(key: string): Cell;
}

/** Everything of one kind, as a table that is not drawn yet. Ids come first and are no field of their own. */
export interface Listing {
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** Files of the kind that do not have its form: what they say is missing here. */
  readonly broken: readonly string[];
}

/** One thing of a kind, as the kind's headings read it. */
export interface Source<V> {
  readonly id: string;
  readonly path: string;
  readonly value: V;
}

/** A heading with the way to its values. */
export interface Column<V> extends Field {
  readonly cell: (value: V, source: Source<V>) => Cell;
}

type Extra = Partial<Omit<Field, 'key' | 'shown'>>;

/** A heading of the table. */
export function shown<V>(key: string, cell: Column<V>['cell'], extra: Extra = {}): Column<V> {
  return { key, cell, shown: true, ...extra };
}

/** A heading that is there to filter, sort and export by. */
export function hidden<V>(key: string, cell: Column<V>['cell'], extra: Extra = {}): Column<V> {
  return { key, cell, shown: false, ...extra };
}

/** Puts things under headings. Values are worked out when they are asked for. */
export function rowsOf<V>(
  sources: readonly Source<V>[],
  columns: readonly Column<V>[],
): Pick<Listing, 'fields' | 'rows'> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: sources.map((source) => ({
      id: source.id,
      file: source.path,
      value: source.value,
      cell: (key) => byKey.get(key)?.cell(source.value, source),
    })),
  };
}
