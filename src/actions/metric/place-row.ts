import type { Message } from '../../diagnostic.ts';
import { parsePeriod } from '../../model/calendar/period.ts';
import { metricHeadings, readMetricData } from '../../model/metric-data.ts';
import { decimal, likelyNumber, likelyPeriod } from '../../model/metric-likely.ts';
import { countColumns, type MetricAsked, type MetricRow } from '../../model/metric-row.ts';
import { comparePeriods } from '../../queries/metrics/map-metrics-values.ts';
import { type CsvLine, readCsv } from '../../source/csv.ts';
import { replaceFields, writeField } from '../../source/edit-csv.ts';
import { applySplices, lineBreakNear } from '../../source/edit-lines.ts';

/** A line of a metric's data as somebody wants it: cells by column, as they are to be written. */
export type RowWish = ReadonlyMap<string, string>;

export type Placed =
  | { readonly ok: true; readonly text: string; readonly did: 'added' | 'changed' | 'nothing' }
  | { readonly ok: false; readonly message: Message };

/** What is wrong with the cells of a line by themselves: no period, no number, no count. */
export function checkRow(wish: RowWish): readonly Message[] {
  return [...wish].flatMap(([column, text]): readonly Message[] => {
    if (text === '') return [];
    if (column === 'period') {
      const better = likelyPeriod(text);
      return parsePeriod(text) ? [] : [{ key: 'action/bad-period', values: { given: text, better } }];
    }
    if (column === 'value' || column === 'sd') {
      const isNumber = decimal.test(text) && Number.isFinite(Number(text));
      return isNumber ? [] : [{ key: 'action/bad-number', values: { given: text, better: likelyNumber(text) } }];
    }
    const isCount = column === 'n' || column === 'sent' || countColumns.some((one) => one === column);
    return isCount && !/^\d{1,15}$/.test(text)
      ? [{ key: 'action/bad-cell-count', values: { column, given: text } }]
      : [];
  });
}

/**
 * Puts a line into a metric's data: behind all that is not later, so that nothing is reordered and one line is new. A line
 * of the same period and dimensions is changed where `replace` says so, cell by cell.
 */
export function placeRow(text: string, wish: RowWish, replace: boolean): Placed {
  const headings = metricHeadings(text).map((heading) => heading.text);
  const missing = [...wish.keys()].filter((column) => !headings.includes(column));
  const [column] = missing;
  if (column !== undefined) return refused({ key: 'action/metric-no-column', values: { columns: missing } });
  const period = parsePeriod(wish.get('period') ?? '');
  if (!period)
    return refused({ key: 'action/bad-period', values: { given: wish.get('period') ?? '', better: undefined } });
  const { rows, asked, dimensions } = readMetricData(text);
  const own = dimensions.map(({ name }) => wish.get(name) ?? '');
  const lines = [...rows, ...asked].sort((a, b) => a.span.start - b.span.start);
  const known = lines.find(
    (line) =>
      line.period.id === period.id &&
      dimensions.every(({ name }, index) => (line.dimensions.get(name) ?? '') === own[index]),
  );
  if (known) return changed(text, headings, known, wish, replace);
  const isWhole = own.every((value) => value === '');
  const before = lines.findLast((line) => {
    const order = comparePeriods(line.period, period);
    return order < 0 || (order === 0 && !(isWhole && line.dimensions.size > 0));
  });
  const { lines: all } = readCsv(text);
  const at = before?.span.end ?? all[0]?.span.end ?? text.length;
  const line = headings.map((heading) => writeField(wish.get(heading) ?? '')).join(',');
  return {
    ok: true,
    text: applySplices(text, [{ start: at, end: at, text: `${lineBreakNear(text, at)}${line}` }]),
    did: 'added',
  };
}

function changed(
  text: string,
  headings: readonly string[],
  known: MetricRow | MetricAsked,
  wish: RowWish,
  replace: boolean,
): Placed {
  const line: CsvLine | undefined = readCsv(text).lines.find(({ span }) => span.start === known.span.start);
  const edits = headings.flatMap((heading, index) => {
    const field = line?.fields[index];
    const said = wish.get(heading);
    return field && said !== undefined && said !== field.text.trim() ? [{ field, text: said }] : [];
  });
  if (edits.length === 0) return { ok: true, text, did: 'nothing' };
  if (replace) return { ok: true, text: replaceFields(text, edits), did: 'changed' };
  const written = text.slice(known.span.start, known.span.end);
  return refused({ key: 'action/metric-recorded-already', values: { line: written } });
}

function refused(message: Message): Placed {
  return { ok: false, message };
}
