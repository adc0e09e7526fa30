import { parseDate } from '../../model/calendar/day.ts';
import { formatMoment } from '../../model/calendar/moment.ts';
import type { Zone } from '../../model/calendar/zone.ts';
import { findEmails } from '../../model/personal-data/emails.ts';
import type { Cell, Column, Row, Table } from '../../queries/exports/table.ts';
import { visibleText } from '../../visible-text.ts';

/**
 * What times are written as: `numbers`, milliseconds and days since 1970; `utc`, moments in UTC; or dates and times of the
 * clock in a zone, as spreadsheets have them.
 */
export type TimeForm = 'numbers' | 'utc' | { readonly wallClockOf: Zone };

/** The rows of a table as they are written: texts without what nobody sees and without addresses of mail, times in a form. */
export function* writtenRows({ columns, rows }: Table, times: TimeForm): Iterable<Row> {
  const written = columns.map((column) => writerOf(column, times));
  for (const row of rows()) yield row.map((cell, index) => (cell === null ? null : (written[index]?.(cell) ?? cell)));
}

function writerOf({ type, isAnyText, isFreeText }: Column, times: TimeForm): ((cell: Cell) => Cell) | undefined {
  if (type === 'date' && times === 'numbers') return (cell) => parseDate(String(cell)) ?? cell;
  if (type === 'moment' && times !== 'numbers') return (cell) => momentText(cell, times);
  if (type !== 'text') return undefined;
  const mayHaveMail = isAnyText || isFreeText;
  return (cell) => (typeof cell === 'string' ? visibleText(mayHaveMail ? withoutMail(cell) : cell) : cell);
}

function momentText(cell: Cell, form: 'utc' | { readonly wallClockOf: Zone }): Cell {
  if (typeof cell !== 'number') return cell;
  if (form === 'utc') return new Date(cell).toISOString();
  return (formatMoment(cell, form.wallClockOf) ?? '').slice(0, 19).replace('T', ' ');
}

/** A text in which each address of mail is an ellipsis. */
function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  let done = 0;
  let told = '';
  for (const { start, end } of findEmails(text)) {
    told += `${text.slice(done, start)}…`;
    done = end;
  }
  return told + text.slice(done);
}
