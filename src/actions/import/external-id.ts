import type { ImportMapping } from '../../model/import-mapping.ts';
import { findPersonalData } from '../../model/personal-data/find.ts';
import { redact } from '../../model/personal-data/redact.ts';
import { columnName, type SheetRow } from '../../source/sheet.ts';
import { cleanLine, textOf } from './fields.ts';

/** By what a row is known again when it comes once more. */
export interface RowId {
  /** As the case has it; '' where the row has none. */
  readonly id: string;
  /** What the file itself says; '' where the id is made of what the row says. */
  readonly given: string;
  /** As an earlier import wrote it, with `--redact` where this one is without, or the other way about. */
  readonly alias?: string;
}

/** SHA-256 of a text in UTF-8, as hex digits. */
export type Hash = (text: string) => string;

/**
 * Makes the function that tells the ids of rows, which come in the order of the file. Several columns together are one
 * id; where the file has none, it is the SHA-256 of what the mapped cells say, with `-2`, `-3` for rows that say the same.
 * With `isRedacting`, an id that is personal data itself becomes such a hash. Personal data goes into no hash: of a
 * number of ten digits anybody finds out which one it was.
 */
export function rowIds(mapping: ImportMapping, hash: Hash, isRedacting: boolean): (row: SheetRow) => RowId {
  const counts = new Map<string, number>();
  const contentId = (row: SheetRow): string => {
    const found = hash(contentOf(row, mapping));
    const count = (counts.get(found) ?? 0) + 1;
    counts.set(found, count);
    return count === 1 ? found : `${found}-${count}`;
  };
  return (row) => {
    if (mapping.hasContentIds) return { id: contentId(row), given: '' };
    const given = joinCells(idCells(row, mapping));
    if (findPersonalData(given).length === 0) return { id: given, given };
    const content = contentId(row);
    return isRedacting ? { id: content, given, alias: given } : { id: given, given, alias: content };
  };
}

/** What stands in the columns of the id. */
export function idCells(row: SheetRow, { columns }: ImportMapping): readonly string[] {
  return (columns.get('external.id') ?? []).map(({ value }) => cleanLine(textOf(row.cell(value))));
}

/** One text for several cells, another for any others: `2026-11-03|Shop 1`. */
function joinCells(cells: readonly string[]): string {
  const [first = ''] = cells;
  if (cells.length < 2) return first;
  if (cells.every((cell) => cell === '')) return '';
  return cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join('|');
}

const hidden = { email: '', phone: '', card: '', iban: '', passport: '', snils: '', inn: '' };

/** What the mapped cells say, in whatever Unicode form and with whatever blanks. */
function contentOf(row: SheetRow, { columns }: ImportMapping): string {
  const said = [...columns].map(([field, placed]) => [
    field,
    placed.map(({ value }) => redact(columnName(cleanLine(textOf(row.cell(value)))), hidden).text),
  ]);
  // Another order in the mapping file is no other content.
  return JSON.stringify(said.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** What a spreadsheet makes of a long number when it shows it: its last digits are gone. */
export function isRounded(id: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(id);
}

/** A spreadsheet keeps fifteen digits of a number, and puts zeros for the others. */
export function mayBeRounded(id: string): boolean {
  return /^[1-9]\d{14}0+$/.test(id);
}
