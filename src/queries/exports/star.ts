import type { SchemaSet } from '../../model/json-schema.ts';
import type { Model } from '../../model/model.ts';
import type { ReadColumn } from './columns.ts';
import { calendarColumns, calendarDays, dateColumns, daysBetween } from './dates.ts';
import { dimensionTables } from './dimensions.ts';
import { bridgeTables, factTables } from './facts.ts';
import { type Known, knownMembers } from './known.ts';
import type { Making, TableMaking } from './making.ts';
import { recordsSince } from './records-since.ts';
import { type Cell, type Row, type Table, type TableName, unknownMember } from './table.ts';

/** What is wanted of the tables. */
export interface StarChoice {
  /** Only records to which something happened on this day or later, and what belongs to them. */
  readonly since?: string;
  /** With what people wrote. */
  readonly texts: boolean;
}

/**
 * A workspace as a star of tables: facts at one grain, dimensions with a row for members that nobody knows, and bridges.
 * Every key leads to a row. The dates are those of all other tables, which are gone through for them once.
 */
export function starOf(model: Model, schemas: SchemaSet, { since, texts }: StarChoice): readonly Table[] {
  const isIn = recordsSince(model, since);
  const known = knownMembers(model, isIn);
  const seen = new DatesSeen();
  const make: Making['make'] = (making) => tableOf(making, texts, known, seen);
  const given = { model, schemas, known, isIn, since, make };
  const tables = [...factTables(given), ...dimensionTables(given), ...bridgeTables(given)];
  const days = () => daysBetween(seen.in(tables));
  return [
    ...tables,
    make({ name: 'date', role: 'dimension', columns: dateColumns, sources: days }),
    make({
      name: 'date_calendar',
      role: 'dimension',
      columns: calendarColumns,
      sources: () => calendarDays(model, days()),
    }),
  ];
}

function tableOf<S>(
  { name, role, columns: all, sources }: TableMaking<S>,
  texts: boolean,
  known: Known,
  seen: DatesSeen,
): Table {
  const columns = texts ? all : all.filter(({ isFreeText }) => !isFreeText);
  const dates = columns.flatMap(({ to }, index) => (to === 'date' ? index : []));
  const hasUnknown = known.hasUnknown(name);
  return {
    name,
    role,
    columns: columns.map(({ read: _, ...column }) => column),
    *rows() {
      for (const source of sources()) {
        const row = columns.map(({ read }) => read(source) ?? null);
        for (const index of dates) seen.add(row[index]);
        yield row;
      }
      if (hasUnknown) yield unknownRow(columns);
      seen.done(name);
    },
  };
}

/** The member that stands where nobody knows which one it is. */
function unknownRow(columns: readonly ReadColumn<never>[]): Row {
  return columns.map(({ isNullable }): Cell => (isNullable ? null : unknownMember));
}

/** The dates that rows have had, and of which tables these were all. */
class DatesSeen {
  readonly #dates = new Set<string>();
  readonly #done = new Set<TableName>();
  add(date: Cell | undefined): void {
    if (typeof date === 'string') this.#dates.add(date);
  }
  done(name: TableName): void {
    this.#done.add(name);
  }
  /** The dates of some tables; those whose rows nobody has asked for are gone through now. */
  in(tables: readonly Table[]): Iterable<string> {
    for (const table of tables) {
      if (this.#done.has(table.name) || !table.columns.some(({ to }) => to === 'date')) continue;
      for (const _ of table.rows());
    }
    return this.#dates;
  }
}
