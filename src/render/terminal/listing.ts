import type { Phrases } from '../../locales/phrases.ts';
import type { Cell, Field, Listing, Row } from '../../queries/lookup/columns.ts';
import type { Things } from '../../queries/lookup/things.ts';
import { durationText } from '../lead-time.ts';
import { plainLine, truncate } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** A table before it is drawn: headings, and cells that are single lines. */
export interface TextTable {
  readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
}

/** A case's text may fill pages. */
const longest = 200;

/** The table of a list: names instead of ids, durations in words; a heading under which nothing stands is left out. */
export function listingTable(
  { kind, fields }: Pick<Listing, 'kind' | 'fields'>,
  rows: readonly Row[],
  things: Things,
  phrases: Phrases,
): TextTable {
  const headings: Readonly<Record<string, string>> = phrases.lookups.headings;
  const columns = fields.filter(({ shown, key }) => shown && rows.some((row) => !isNothing(row.cell(key))));
  return {
    columns: [
      { title: headings.id ?? 'id' },
      ...columns.map(({ key }) => {
        const isNumeric = rows.every((row) => ['number', 'undefined'].includes(typeof row.cell(key)));
        return {
          title: phrases.lookups.kindHeadings[`${kind}.${key}`] ?? headings[key] ?? key,
          ...(isNumeric ? { align: 'right' as const } : {}),
        };
      }),
    ],
    rows: rows.map((row) => [
      terminalText(row.id),
      ...columns.map((field) => cellText(row.cell(field.key), field, things, phrases)),
    ]),
  };
}

function isNothing(cell: Cell): boolean {
  return cell === undefined || cell === false || (typeof cell === 'object' && cell.length === 0);
}

function cellText(cell: Cell, field: Field, things: Things, phrases: Phrases): string {
  if (cell === undefined || cell === false) return '';
  if (cell === true) return '✓';
  if (typeof cell === 'number') return String(cell);
  const words = (typeof cell === 'string' ? [cell] : cell).map((text) => wordOf(text, field, things, phrases));
  return terminalText(truncate(plainLine(words.join(', ')), longest));
}

function wordOf(text: string, { of = [], says }: Field, things: Things, phrases: Phrases): string {
  if (says === 'duration') return durationText(text, phrases);
  for (const kind of of) {
    const name = things.nameOf(kind, text);
    if (name !== undefined) return name;
  }
  return text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');
}
