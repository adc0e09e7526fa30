import type { Message } from '../diagnostic.ts';
import { inNfc } from './nfc.ts';

/** Rows that another system exported, whatever the format. */

/** A column by its name in the heading (of JSON: the way to a field, `author.name`), or by its number from 1. */
export type Column = string | number;

export interface SheetRow {
  /** As the spreadsheet, the editor (JSON lines) or the list (JSON) counts it, from 1. */
  readonly number: number;
  /** What a column says; undefined where there is none or nothing in it. */
  cell(column: Column): string | undefined;
  /** Why nothing can be taken from this row. */
  readonly problem?: 'unclosed-quote' | 'text-after-quote' | 'bad-json';
}

export interface Sheet {
  /** The heading; undefined where the format or the file has none. */
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

/** A row of cells under a heading. Of two columns with one name the first counts. */
function cellsRow(number: number, cells: readonly (string | undefined)[], places: ColumnPlaces): SheetRow {
  return { number, cell: (column) => cells[typeof column === 'number' ? column - 1 : (places.get(column) ?? -1)] };
}

type ColumnPlaces = ReadonlyMap<string, number>;

/** Where each name of a heading stands. Names are compared without the space around them. */
function columnPlaces(heading: readonly (string | undefined)[]): ColumnPlaces {
  const places = new Map<string, number>();
  for (const [index, name] of heading.entries()) {
    const trimmed = columnName(name ?? '');
    if (trimmed !== '' && !places.has(trimmed)) places.set(trimmed, index);
  }
  return places;
}

/** A column's name as it is compared: NFC, with single spaces. */
export function columnName(name: string): string {
  return inNfc(name).replace(/\s+/gu, ' ').trim();
}

/** Takes the heading off rows of cells and gives the others by name. */
export async function withHeading(
  rows: AsyncIterable<{
    readonly number: number;
    readonly cells: readonly (string | undefined)[];
    readonly problem?: NonNullable<SheetRow['problem']>;
  }>,
  hasHeading: boolean,
): Promise<Sheet> {
  const reading = rows[Symbol.asyncIterator]();
  let places: ColumnPlaces = new Map();
  if (hasHeading) {
    const first = await reading.next();
    if (first.done || first.value.problem)
      throw new UnreadableSheet((path) => ({ key: 'action/import-no-heading', values: { path } }));
    places = columnPlaces(first.value.cells);
  }
  return { columns: hasHeading ? [...places.keys()] : undefined, rows: rest() };

  async function* rest(): AsyncGenerator<SheetRow> {
    for await (const { number, cells, problem } of { [Symbol.asyncIterator]: () => reading }) {
      if (problem) yield { number, cell: () => undefined, problem };
      else if (cells.some((cell) => cell !== undefined && cell.trim() !== '')) yield cellsRow(number, cells, places);
    }
  }
}
