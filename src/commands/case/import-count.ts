import type { ImportedRow } from '../../actions/import/cases.ts';
import type { RowFault } from '../../actions/import/fields.ts';
import type { Host } from '../../host.ts';

export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly RowFault[];
}

/** What became of all rows. */
export interface ImportCount {
  readonly added: number;
  /** Came in by an earlier import. */
  readonly known: number;
  readonly refused: number;
  /** The first of the refused rows, as many as anybody could read. */
  readonly rows: readonly RefusedRow[];
  /** Cases whose text looks as if it held personal data. */
  readonly personal: number;
  /** Case files whose origin nobody can tell. */
  readonly unread: readonly string[];
}

const mostRows = 10_000;
const tick = 100;

/** Passes on what is to be added and counts everything that goes by; on a terminal it says how far it is. */
export function countRows(
  imported: AsyncIterable<ImportedRow>,
  host: Host,
  progress: (rows: number) => string,
): {
  readonly added: AsyncIterable<ImportedRow & { readonly kind: 'added' }>;
  readonly count: () => Omit<ImportCount, 'unread'>;
} {
  const counts = { added: 0, known: 0, refused: 0 };
  let personal = 0;
  const rows: RefusedRow[] = [];
  async function* pass(): AsyncGenerator<ImportedRow & { readonly kind: 'added' }> {
    let shown = host.elapsed();
    let isShown = false;
    for await (const one of imported) {
      counts[one.kind]++;
      if (one.kind === 'refused' && rows.length < mostRows) rows.push({ row: one.row, faults: one.faults });
      if (one.kind === 'added') {
        if (one.hasPersonalData) personal++;
        yield one;
      }
      if (!host.stderr.isTerminal || host.elapsed() - shown < tick) continue;
      shown = host.elapsed();
      isShown = true;
      host.stderr.write(`\r${progress(counts.added + counts.known + counts.refused)}\x1B[K`);
    }
    if (isShown) host.stderr.write('\r\x1B[K');
  }
  return { added: pass(), count: () => ({ ...counts, rows, personal }) };
}
