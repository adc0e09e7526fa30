import { formatMoment } from '../../model/calendar/moment.ts';
import type { Zone } from '../../model/calendar/zone.ts';
import { findEmails } from '../../model/personal-data/emails.ts';
import type { Cell, Column, Row, Table } from '../../queries/exports/table.ts';
import { visibleText } from '../../visible-text.ts';

/** What a moment is written as: milliseconds since 1970, a moment in UTC, or a spreadsheet’s date and time in a zone. */
export type MomentForm = 'milliseconds' | 'utc' | { readonly wallClockOf: Zone };

/** The rows of a table as they are written: texts without what nobody sees and without addresses of mail, moments in a form. */
export function* writtenRows({ columns, rows }: Table, moments: MomentForm): Iterable<Row> {
  const written = columns.map((column) => writerOf(column, moments));
  for (const row of rows()) yield row.map((cell, index) => (cell === null ? null : (written[index]?.(cell) ?? cell)));
}

function writerOf({ type, isAnyText, isFreeText }: Column, moments: MomentForm): ((cell: Cell) => Cell) | undefined {
  if (type === 'moment' && moments !== 'milliseconds') return (cell) => momentText(cell, moments);
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
