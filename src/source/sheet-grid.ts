import { readCsv } from './csv.ts';
import { csvRecords, delimiters } from './csv-records.ts';
import type { TextEncoding } from './guess-encoding.ts';
import { isMarkdownTable, markdownRows } from './markdown-table.ts';
import { openRows, type SheetForm } from './open-sheet.ts';
import { type Bytes, type Cell, type CellsRow, UnreadableSheet } from './sheet.ts';

/** A sheet held whole: texts without blanks around them, lines ended by `\n`, '' where nothing stands. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** The most cells that a row has. */
  readonly width: number;
  readonly encoding?: TextEncoding;
}

/** What people write by hand is smaller by far; what is larger is no map. */
const gridLimits = { rows: 5_000, columns: 500, cells: 50_000, letters: 4_000_000 } as const;

/** Reads a sheet as a grid; refuses what is larger than a map can be. */
export async function readGrid(name: string, read: () => Bytes, form: Omit<SheetForm, 'heading'>): Promise<Grid> {
  const opened = await openRows(name, read, form);
  const { encoding } = opened;
  const rows = 'texts' in opened ? textRows(await wholeText(opened.texts), name, form.delimiter) : opened.rows;
  const grid: string[][] = [];
  let [cells, letters, width, last] = [0, 0, 0, 0];
  for await (const row of rows) {
    if (row.number <= (form.skip ?? 0)) continue;
    // Readers pass over blank rows, and number them.
    if (row.number > last + 1 && grid.length > 0) grid.push([]);
    last = row.number;
    if (row.problem) {
      const { number, problem } = row;
      throw new UnreadableSheet((path) => ({
        key: 'action/sheet-bad-row',
        values: { path, row: number, code: problem.code },
      }));
    }
    const texts = Array.from(row.cells, cellText);
    const end = texts.findLastIndex((text) => text !== '') + 1;
    // Blank rows count: they part a table from what stands below it. Of many in a row one is enough.
    if (end === 0 && (grid.at(-1)?.length ?? 0) === 0) continue;
    const said = texts.slice(0, end);
    grid.push(said);
    cells += said.length;
    letters += said.reduce((sum, text) => sum + text.length, 0);
    width = Math.max(width, end);
    if (
      grid.length > gridLimits.rows ||
      width > gridLimits.columns ||
      cells > gridLimits.cells ||
      letters > gridLimits.letters
    ) {
      refuseSize();
    }
  }
  return { rows: grid, width, ...(encoding === undefined ? {} : { encoding }) };
}

function refuseSize(): never {
  const { rows, columns, cells, letters } = gridLimits;
  throw new UnreadableSheet((path) => ({
    key: 'action/sheet-too-large',
    values: { path, rows, columns, cells, letters },
  }));
}

async function wholeText(texts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const text of texts) {
    whole += text;
    if (whole.length > 2 * gridLimits.letters) refuseSize();
  }
  return whole;
}

async function* textRows(text: string, name: string, delimiter: string | undefined): AsyncGenerator<CellsRow> {
  if (/\.(?:md|markdown)$/i.test(name) || (delimiter === undefined && isMarkdownTable(text))) {
    yield* markdownRows(text);
    return;
  }
  for await (const record of csvRecords(once(text), delimiter ?? likelyDelimiter(text))) {
    yield { ...record, cells: record.cells.map(withoutGuard) };
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The separator that cuts most of the first lines into equally many cells: a title above the table has none. */
function likelyDelimiter(text: string): string | undefined {
  if (/^\uFEFF?sep=.\r?\n/u.test(text)) return undefined;
  const beginning = text.slice(0, 100_000);
  const marked = delimiters.map((delimiter) => {
    const widths = readCsv(beginning, delimiter)
      .lines.slice(0, 60)
      .map(({ fields }) => fields.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    const widest = Math.max(0, ...Array.from(counts).flatMap(([width, count]) => (count === most ? [width] : [])));
    return { delimiter, most, widest };
  });
  return marked.reduce((best, one) =>
    one.most > best.most || (one.most === best.most && one.widest > best.widest) ? one : best,
  ).delimiter;
}

/** The apostrophe with which an export keeps a spreadsheet from running a text as a formula. */
function withoutGuard(text: string): string {
  return /^'+\s*[=+\-@＝＋－＠]|^'+[\t\n]/.test(text) ? text.slice(1) : text;
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'object' ? cell.shown : (cell ?? '');
  return text
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(/\u00A0/g, ' ')
    .trim();
}
