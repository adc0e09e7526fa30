import type { Message } from '../diagnostic.ts';
import { inNfc } from './nfc.ts';

/** Rows that another system exported, whatever the format. */

/** A column by its name in the heading (of JSON: the way to a field, `author.name`), or by its number from 1. */
export type Column = string | number;

/** A cell that does not say what its author meant: nothing can be taken from it. */
export interface CellFault {
  /**
   * `error`: it shows one; `uncalculated`: a formula without a result; `long-number`: a number of more digits than
   * are kept.
   */
  readonly code: 'error' | 'uncalculated' | 'long-number';
  /** What is seen of it. */
  readonly shown: string;
}

/** What a cell says; undefined where there is none or nothing in it. */
export type Cell = string | CellFault | undefined;

export interface SheetRow {
  /** As the spreadsheet, the editor (JSON lines) or the list (JSON) counts it, from 1. */
  readonly number: number;
  cell(column: Column): Cell;
  /** Why nothing can be taken from this row. */
  readonly problem?: RowProblem;
  /** A filter or a person has hidden it. */
  readonly hidden?: true;
}

export type RowProblem =
  | { readonly code: 'unclosed-quote' | 'text-after-quote' | 'bad-json' }
  /** A line of it stands outside quotes: its text was cut at a line break, or this is what was cut off. */
  | { readonly code: 'broken-off' }
  /** More cells than the heading names: most likely a text was cut at a delimiter in it. */
  | { readonly code: 'wide'; readonly cells: number; readonly heading: number };

export interface Sheet {
  /** The heading as it stands, `columnName` by name, with '' for what has none; undefined where there is no heading. */
  readonly columns: readonly string[] | undefined;
  /** Read as they are asked for, once. */
  readonly rows: AsyncIterable<SheetRow>;
}

export type Bytes = AsyncIterable<Uint8Array>;

/** A file from which no rows can be read at all: what is said of it, given its path. */
export class UnreadableSheet extends Error {
  readonly saysOf: (path: string) => Message;
  constructor(saysOf: (path: string) => Message) {
    super(saysOf('').key);
    this.saysOf = saysOf;
  }
}

/** A column's name as it is compared: NFC, with single spaces. */
export function columnName(name: string): string {
  return inNfc(name).replace(/\s+/gu, ' ').trim();
}

/** A row as a reader of cells gives it. */
export interface CellsRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly problem?: RowProblem;
  readonly hidden?: true;
}

/** Takes the heading off rows of cells and gives the others by name. Rows up to the number `skip` are passed over. */
export async function withHeading(
  rows: AsyncIterable<CellsRow>,
  { heading: hasHeading, skip = 0 }: { readonly heading: boolean; readonly skip?: number },
): Promise<Sheet> {
  const reading = rows[Symbol.asyncIterator]();
  let columns: readonly string[] | undefined;
  if (hasHeading) {
    let first = await reading.next();
    while (!first.done && first.value.number <= skip) first = await reading.next();
    if (first.done || first.value.problem)
      throw new UnreadableSheet((path) => ({ key: 'action/import-no-heading', values: { path } }));
    columns = Array.from(first.value.cells, (cell) => (typeof cell === 'string' ? columnName(cell) : ''));
  }
  const place = columnPlaces(columns ?? []);
  return { columns, rows: rest() };

  async function* rest(): AsyncGenerator<SheetRow> {
    for await (const { cells, ...row } of { [Symbol.asyncIterator]: () => reading }) {
      if (row.number <= skip) continue;
      if (row.problem) yield { ...row, cell: () => undefined };
      else if (cells.some(saysSomething)) {
        yield { ...row, cell: (column) => cells[place(column)] };
      }
    }
  }
}

/** Finds where a column stands; a name is looked up once. */
function columnPlaces(columns: readonly string[]): (column: Column) => number {
  const places = new Map<string, number>();
  return (column) => {
    if (typeof column === 'number') return column - 1;
    const known = places.get(column) ?? columns.indexOf(columnName(column));
    places.set(column, known);
    return known;
  };
}

/**
 * Rows of separated values, where those are a problem whose texts were cut: one with more cells than the first, the
 * heading, at a delimiter; a whole one and the lines of a single cell after it, at a line break that no quotes enclose.
 */
export async function* refuseCut(rows: AsyncIterable<CellsRow>, skip = 0): AsyncGenerator<CellsRow> {
  let heading: number | undefined;
  let held: CellsRow | undefined;
  let goesOn = false;
  for await (const row of rows) {
    const isData = heading !== undefined && row.problem === undefined;
    if (row.number > skip) heading ??= row.cells.length;
    if (isData && row.cells.length === 1 && !row.cells.some(saysSomething)) continue;
    const isRest = isData && heading !== undefined && heading > 1 && row.cells.length === 1;
    if (held) yield isRest ? { ...held, problem: { code: 'broken-off' } } : held;
    goesOn = isRest && (held !== undefined || goesOn);
    held = undefined;
    const cells = row.cells.findLastIndex(saysSomething) + 1;
    if (goesOn) yield { ...row, problem: { code: 'broken-off' } };
    else if (isData && heading !== undefined && cells > heading)
      yield { ...row, problem: { code: 'wide', cells, heading } };
    else if (isData && row.cells.length === heading) held = row;
    else yield row;
  }
  if (held) yield held;
}

function saysSomething(cell: Cell): boolean {
  return typeof cell === 'object' || (cell !== undefined && cell.trim() !== '');
}
