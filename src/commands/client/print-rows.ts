import type { Outcome } from '../../outcome.ts';
import type { Context, OptionValues } from '../kit/command.ts';

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is said in the place of a table without rows. */
  readonly nothing: string;
  readonly stderr: string;
}

/** Rows as a table as wide as the terminal, or as CSV for a spreadsheet. */
export async function printRows(
  { host }: Context,
  { format }: OptionValues,
  { columns, rows, nothing, stderr }: Rows,
): Promise<Outcome> {
  if (format === 'csv') {
    const { csvDocument } = await import('../../output/csv.ts');
    return { exit: 0, stderr, stdout: csvDocument(columns, rows) };
  }
  if (rows.length === 0) return { exit: 0, stderr, stdout: `${nothing}\n` };
  const { drawTable } = await import('../../output/table.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const { stdout } = host;
  const width = stdout.isTerminal ? stdout.columns : Number.POSITIVE_INFINITY;
  const titles = columns.map((title) => ({ title }));
  return { exit: 0, stderr, stdout: drawTable(titles, rows, width, await loadStyle(stdout.color)) };
}
