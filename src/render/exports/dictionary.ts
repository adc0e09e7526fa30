import type { Phrases } from '../../locales/phrases.ts';
import type { Column, Table } from '../../queries/exports/table.ts';
import { markdownCell, markdownCode } from '../markdown/escape.ts';
import { markdownTable } from '../markdown/table.ts';

/** What a column means, in the words of the schema of its field or of the catalogue. */
function columnMeaning({ name, dateOf, meaning }: Column, { exports: words }: Phrases): string {
  if (dateOf !== undefined) return words.dateOf({ column: dateOf });
  const own: Readonly<Record<string, string | undefined>> = words.columns;
  return meaning ?? own[name] ?? '';
}

/** The dictionary of some tables for programs; docs/exports.md says what each key is. */
export function dictionaryData(tables: readonly Table[], phrases: Phrases): object {
  return {
    tables: tables.map((table) => ({
      name: table.name,
      role: table.role,
      ...phrases.exports.tables[table.name],
      columns: table.columns.map((column) => ({
        name: column.name,
        type: column.type,
        nullable: column.isNullable,
        key: column.isKey,
        references: column.to ?? null,
        freeText: column.isFreeText,
        formulaGuard: isGuarded(column),
        meaning: columnMeaning(column, phrases),
      })),
    })),
  };
}

/** The same as a page for people. */
export function dictionaryPage(tables: readonly Table[], phrases: Phrases, heading = '#'): string {
  const words = phrases.exports;
  return tables
    .map((table) => {
      const { title, grain } = words.tables[table.name];
      const rows = table.columns.map((column) => [
        markdownCode(column.name),
        words.types[column.type] + (column.isNullable ? `, ${words.nullable}` : ''),
        [
          ...(column.isKey ? [words.key] : []),
          ...(column.to === undefined ? [] : [`→ ${markdownCode(column.to)}`]),
          ...(column.isFreeText ? [words.freeText] : []),
          ...(isGuarded(column) ? [words.guarded] : []),
        ].join(', '),
        markdownCell(columnMeaning(column, phrases)),
      ]);
      const { column, type, marks, meaning } = words.headings;
      return `${heading} ${table.name}\n\n${markdownCell(title)}. ${markdownCell(grain)}\n\n${markdownTable([column, type, marks, meaning], rows)}`;
    })
    .join('\n');
}

/** Whether a text of the column that a spreadsheet would run as a formula gets an apostrophe in CSV. */
export function isGuarded({ isAnyText, isFreeText, type }: Column): boolean {
  return type === 'text' && (isAnyText || isFreeText);
}
