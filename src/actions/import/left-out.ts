import { type ImportMapping, type RowTest, tableKey } from '../../model/import-mapping.ts';
import { columnName, type SheetRow } from '../../source/sheet.ts';
import { cellMessage, type RowFault, textOf } from './fields.ts';

/** Why a row is not for this import: the mapping says so, or it is the heading once more. */
export type LeftOut = 'filtered' | 'heading';

/** Whether a row is left out, or a fault where its cells do not tell. */
export function leftOut(row: SheetRow, mapping: ImportMapping): LeftOut | RowFault | undefined {
  if (repeatsHeading(row, mapping)) return 'heading';
  for (const { column } of mapping.rowTests) {
    const cell = row.cell(column.value);
    if (typeof cell === 'object') return { field: 'rows_where', message: cellMessage(cell) };
  }
  return mapping.rowTests.every((test) => passes(row, test)) ? undefined : 'filtered';
}

function passes(row: SheetRow, { column, is, not, empty }: RowTest): boolean {
  const text = tableKey(textOf(row.cell(column.value)));
  return (
    (is === undefined || is.has(text)) &&
    (not === undefined || !not.has(text)) &&
    (empty === undefined || empty === (text === ''))
  );
}

/** Every column says its own name, as where pages of a table were put together. */
function repeatsHeading(row: SheetRow, { columns }: ImportMapping): boolean {
  const named = [...columns.values()].flat().filter(({ value }) => typeof value === 'string');
  return (
    named.length > 1 && named.every(({ value }) => columnName(textOf(row.cell(value))) === columnName(String(value)))
  );
}
