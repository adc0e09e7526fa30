import type { SchemaSet } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { type Form, formOfKind, formWithin } from '../../model/schema-form.ts';
import type { ReadColumn } from './columns.ts';
import type { ExportedRecord, Known } from './known.ts';
import type { Table, TableName, TableRole } from './table.ts';

/** A table before its rows are asked for: what they are made of, and how. */
export interface TableMaking<S> {
  readonly name: TableName;
  readonly role: TableRole;
  readonly columns: readonly ReadColumn<S>[];
  readonly sources: () => Iterable<S>;
}

/** What tables are made of. */
export interface Making {
  readonly model: Model;
  readonly schemas: SchemaSet;
  readonly known: Known;
  /** Whether a record is wanted. */
  readonly isIn: (kind: ExportedRecord, id: string) => boolean;
  /** The first day of what is wanted, where not all is. */
  readonly since: string | undefined;
  readonly make: <S>(making: TableMaking<S>) => Table;
}

/** The form of what stands at a path of the documents of a kind: `'team', 'members', 0`. */
export function formAt(schemas: SchemaSet, kind: Kind, ...path: readonly (string | number)[]): Form | undefined {
  return path.reduce<Form | undefined>((form, step) => form && formWithin(form, step), formOfKind(schemas, kind));
}
