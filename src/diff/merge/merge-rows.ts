import { metricHeadings, readMetricData } from '../../model/metric-data.ts';
import { lineSays, type MetricAsked, type MetricRow, metricColumns } from '../../model/metric-row.ts';
import { type CsvLine, readCsv } from '../../source/csv.ts';
import { applySplices, lineBreakNear, type Splice } from '../../source/edit-lines.ts';
import { choose, type Merged, type Notes, type Side } from './clash.ts';

/** The data of a metric in the three states, as text. */
export interface DataTexts {
  readonly base: string;
  readonly current: string;
  readonly incoming: string;
}

/** One side’s rows by what they are about: a period, and what its dimensions name. */
interface Table {
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly header: CsvLine | undefined;
}

interface Row {
  readonly says: string;
  readonly row: MetricRow | MetricAsked;
  /** The cells as they are written, by column. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Puts two sides of a metric’s data together, row by row, in the text of the current side: only rows that the other side
 * has changed, added or taken out are touched. Both sides must have the same columns, in whatever order; undefined where
 * they have not.
 */
export function mergeRows(texts: DataTexts, take: Side | undefined): Merged<string> | undefined {
  const [base, current, incoming] = [tableOf(texts.base), tableOf(texts.current), tableOf(texts.incoming)];
  if ([...current.columns].sort().join('\n') !== [...incoming.columns].sort().join('\n')) return undefined;
  const notes: Notes = { take, clashes: [], taken: [] };
  const kept = new Map<string, Row | undefined>();
  for (const key of new Set([...current.rows.keys(), ...incoming.rows.keys()])) {
    kept.set(key, mergeRow(notes, key, base.rows.get(key), current.rows.get(key), incoming.rows.get(key)));
  }
  const splices = [...changes(current, kept), ...additions(current, incoming, kept)];
  return { value: applySplices(current.text, splices), clashes: notes.clashes, taken: notes.taken };
}

function tableOf(text: string): Table {
  const { lines } = readCsv(text);
  const [header] = lines;
  const columns = metricHeadings(text).map((heading) => heading.text);
  const data = readMetricData(text);
  const rows = new Map(
    [...data.rows, ...data.asked].sort(inFile).map((row): [string, Row] => {
      const line = lines.find(({ span }) => span.start === row.span.start);
      const written = columns.map((column, index): [string, string] => {
        const span = line?.fields[index]?.span;
        return [column, span ? text.slice(span.start, span.end) : ''];
      });
      return [keyOf(row), { says: lineSays(row), row, written: new Map(written) }];
    }),
  );
  return { text, columns, rows, header };
}

function keyOf({ period, dimensions }: MetricRow | MetricAsked): string {
  const named = [...dimensions].filter(([, of]) => of !== '').map(([name, of]) => `${name}=${of}`);
  return [period.id, ...named.sort()].join(' ');
}

function inFile(one: MetricRow | MetricAsked, other: MetricRow | MetricAsked): number {
  return one.span.start - other.span.start;
}

function mergeRow(
  notes: Notes,
  key: string,
  base: Row | undefined,
  current: Row | undefined,
  incoming: Row | undefined,
): Row | undefined {
  if (current?.says === incoming?.says || incoming?.says === base?.says) return current;
  if (current?.says === base?.says) return incoming;
  const values = { base: base?.says, current: current?.says, incoming: incoming?.says };
  return choose(notes, { kind: 'two-values', path: ['values', key], ...values }) === 'incoming' ? incoming : current;
}

/** Rows of the current text that say something else now, or go. */
function changes(current: Table, kept: ReadonlyMap<string, Row | undefined>): readonly Splice[] {
  const { text } = current;
  const lines = new Map(readCsv(text).lines.map((line) => [line.span.start, line]));
  return [...current.rows].flatMap(([key, old]): readonly Splice[] => {
    const row = kept.get(key);
    if (row === old) return [];
    const line = lines.get(old.row.span.start);
    if (row === undefined) return [wholeLine(text, old.row.span)];
    return current.columns.flatMap((column, index): readonly Splice[] => {
      const span = line?.fields[index]?.span;
      const written = row.written.get(column) ?? '';
      const isKey = column === 'period' || !metricColumns.includes(column);
      return span && !isKey && text.slice(span.start, span.end) !== written ? [{ ...span, text: written }] : [];
    });
  });
}

/** A line with its line break: the one before it where it is the last and has none. */
function wholeLine(text: string, { start, end }: { readonly start: number; readonly end: number }): Splice {
  const [after = ''] = /^(?:\r\n|\r|\n)?/.exec(text.slice(end, end + 2)) ?? [];
  const [before = ''] = after === '' ? (/(?:\r\n|\r|\n)?$/.exec(text.slice(Math.max(0, start - 2), start)) ?? []) : [];
  return { start: start - before.length, end: end + after.length, text: '' };
}

/** Rows that only the incoming side has: behind what they stand behind there, and behind earlier periods that came here. */
function additions(current: Table, incoming: Table, kept: ReadonlyMap<string, Row | undefined>): readonly Splice[] {
  const staying = [...current.rows].filter(([key]) => kept.get(key) !== undefined);
  const places = new Map(staying.map(([key], index) => [key, index]));
  let behind = -1;
  return [...incoming.rows].flatMap(([key, row]): readonly Splice[] => {
    const place = places.get(key);
    if (place !== undefined) {
      behind = place;
      return [];
    }
    if (kept.get(key) !== row) return [];
    for (let next = staying[behind + 1]; next !== undefined; next = staying[behind + 1]) {
      const [nextKey, { row: following }] = next;
      if (incoming.rows.has(nextKey) || following.period.start > row.row.period.start) break;
      behind += 1;
    }
    const at = staying[behind]?.[1].row.span.end ?? current.header?.span.end ?? 0;
    const line = current.columns.map((column) => row.written.get(column) ?? '').join(',');
    return [{ start: at, end: at, text: `${lineBreakNear(current.text, at)}${line}` }];
  });
}
