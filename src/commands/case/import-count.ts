import type { ImportedRow } from '../../actions/import/cases.ts';
import type { RowFault } from '../../actions/import/fields.ts';
import type { Host } from '../../host.ts';
import { shortMessage } from '../../short-message.ts';
import type { TextEncoding } from '../../source/guess-encoding.ts';
import type { SheetRow } from '../../source/sheet.ts';
import { progressOn } from '../kit/progress.ts';

export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly RowFault[];
  /** How many rows are refused for the same reasons, this one with them; of these the first few are kept as rows. */
  readonly alike: () => number;
}

/** What became of all rows. */
export interface ImportCount {
  readonly added: number;
  /** Came in by an earlier import. */
  readonly known: number;
  readonly refused: number;
  /** The first of the refused rows, as many as anybody could read, and the first for each reason, with long texts cut. */
  readonly rows: readonly RefusedRow[];
  /** Rows that the mapping leaves out. */
  readonly filtered: number;
  /** Rows that are the heading once more. */
  readonly headings: number;
  /** Cases that look as if they held personal data. */
  readonly personal: number;
  /** Cases in which words stand in place of personal data, and how many pieces it was; undefined without `--redact`. */
  readonly redacted: { readonly cases: number; readonly pieces: number } | undefined;
  /** Cases whose text holds characters that did not decode. */
  readonly undecoded: number;
  /** Rows that are hidden in the sheet. */
  readonly hidden: number;
  /** How the file was decoded, where it is text. */
  readonly encoding: TextEncoding | undefined;
  /** It is a workbook, whatever its name says. */
  readonly isDisguised: boolean;
  /** Case files whose origin nobody can tell. */
  readonly unread: readonly string[];
}

const mostRows = 1_000;

/** Passes on what is to be added and counts everything that goes by; on a terminal it says how far it is. */
export function countRows(
  imported: AsyncIterable<ImportedRow>,
  host: Host,
  progress: (rows: number) => string,
): {
  readonly added: AsyncIterable<ImportedRow & { readonly kind: 'added' }>;
  readonly count: () => Omit<ImportCount, 'hidden' | 'encoding' | 'isDisguised' | 'unread'>;
} {
  const counts = { added: 0, known: 0, refused: 0, filtered: 0, heading: 0 };
  let personal = 0;
  let undecoded = 0;
  const redacted = { cases: 0, pieces: 0 };
  const rows: RefusedRow[] = [];
  const alike = new Map<string, number>();
  async function* pass(): AsyncGenerator<ImportedRow & { readonly kind: 'added' }> {
    const shown = progressOn(host);
    for await (const one of imported) {
      counts[one.kind === 'leftOut' ? one.why : one.kind]++;
      if (one.kind === 'refused') {
        const reason = reasonOf(one.faults);
        const before = alike.get(reason);
        const isNew = before === undefined && alike.size < mostRows;
        if (before !== undefined || isNew) alike.set(reason, (before ?? 0) + 1);
        if (rows.length < mostRows || isNew) {
          rows.push({ row: one.row, faults: one.faults.map(shortFault), alike: () => alike.get(reason) ?? 1 });
        }
      }
      if (one.kind === 'added') {
        const { notes } = one;
        if (notes.hasPersonalData) personal++;
        if (notes.isUndecoded) undecoded++;
        if (notes.redacted > 0) redacted.cases++;
        redacted.pieces += notes.redacted;
        yield one;
      }
      shown.tell(() => progress(counts.added + counts.known + counts.refused));
    }
    shown.end();
  }
  return {
    added: pass(),
    count: () => {
      const { heading: headings, ...told } = counts;
      return { ...told, headings, rows, personal, undecoded, redacted };
    },
  };
}

/** What is wrong, whatever the row says. */
export function reasonOf(faults: readonly RowFault[]): string {
  return faults.map(({ field, message }) => `${field ?? ''} ${message.key}`).join('\n');
}

/** What is kept until the end holds no cell of megabytes. */
function shortFault(fault: RowFault): RowFault {
  const { message, hints } = fault;
  return { ...fault, message: shortMessage(message), ...(hints ? { hints: hints.map(shortMessage) } : {}) };
}

/** Counts the rows that are hidden, while they go by. */
export function countHidden(rows: AsyncIterable<SheetRow>): {
  readonly rows: AsyncIterable<SheetRow>;
  readonly hidden: () => number;
} {
  let hidden = 0;
  async function* pass(): AsyncGenerator<SheetRow> {
    for await (const row of rows) {
      if (row.hidden) hidden++;
      yield row;
    }
  }
  return { rows: pass(), hidden: () => hidden };
}
