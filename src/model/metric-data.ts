import { asMessage, type Message, type Span } from '../diagnostic.ts';
import { type CsvField, type CsvLine, readCsv } from '../source/csv.ts';
import { inNfc } from '../source/nfc.ts';
import { otherSeparator } from './metric-likely.ts';
import {
  countColumns,
  hasValue,
  type MetricAsked,
  type MetricColumn,
  type MetricDataProblem,
  type MetricRow,
  metricColumns,
  rowReader,
} from './metric-row.ts';

/** A metric's values as its CSV says them, in the order of the file. Lines with a problem have no row. */
export interface MetricData {
  readonly rows: readonly MetricRow[];
  /** Lines without a value that say how many were asked, for values that are computed. */
  readonly asked: readonly MetricAsked[];
  /** The columns beside those that any metric may have. */
  readonly dimensions: readonly MetricColumn[];
  /** The columns of counts: `hits`, `promoters`, … */
  readonly counts: readonly MetricColumn[];
  readonly problems: readonly MetricDataProblem[];
}

/**
 * Reads `period,value[,n][,sent][,hits][,promoters,passives,detractors][,sd][,dimension…]`, columns in any order. Never
 * throws, whatever the text.
 */
export function readMetricData(text: string): MetricData {
  const { lines, problems: quotes } = readCsv(text);
  const [header, ...rest] = lines;
  const nothing = { rows: [], asked: [], dimensions: [], counts: [] };
  if (!header) {
    return {
      ...nothing,
      problems: [{ message: { key: 'metric-data/empty', values: {} }, span: { start: 0, end: 0 } }],
    };
  }
  // Between the marks of a conflict stand two sides at once.
  const mark = /^(?:<{7,}|>{7,}) [^\r\n]*/m.exec(text);
  if (mark) {
    const span = { start: mark.index, end: mark.index + mark[0].length };
    return { ...nothing, problems: [{ message: { key: 'metric-data/merge-conflict', values: {} }, span }] };
  }
  // Where every line is separated otherwise, one finding says so.
  const separator = otherSeparator(header.fields.map(({ text: name }) => name));
  if (separator) {
    const message: Message = { key: 'metric-data/separator', values: { separator } };
    return { ...nothing, problems: [{ message, span: header.span }] };
  }

  const columns = header.fields.map(({ text: name, span }) => ({ name: inNfc(name.trim()), span }));
  const dimensions = columns.filter(({ name }) => name !== '' && !metricColumns.includes(name));
  const counts = columns.filter(({ name }) => countColumns.some((column) => column === name));
  const problems: MetricDataProblem[] = quotes.map(({ code, span }) => ({
    message: asMessage(`metric-data/${code}`, {}),
    span,
  }));
  for (const problem of columnProblems(header, columns)) problems.push(problem);
  if (problems.some(({ message }) => message.key === 'metric-data/missing-column'))
    return { ...nothing, dimensions, counts, problems };

  const readRow = rowReader(columns, problems);
  const rows: MetricRow[] = [];
  const asked: MetricAsked[] = [];
  const firsts = new Map<string, Span>();
  for (const line of rest) {
    const row = line.broken ? undefined : readRow(line);
    if (!row) continue;
    const identity = JSON.stringify([row.period.id, dimensions.map(({ name }) => row.dimensions.get(name))]);
    const first = firsts.get(identity);
    if (first) {
      const values = { period: row.period.id, dimensions: [...row.dimensions.values()] };
      problems.push({ message: { key: 'metric-data/duplicate', values }, span: line.span, first });
    } else {
      firsts.set(identity, line.span);
      if (hasValue(row)) rows.push(row);
      else asked.push(row);
    }
  }
  return { rows, asked, dimensions, counts, problems };
}

function columnProblems(header: CsvLine, columns: readonly MetricColumn[]): readonly MetricDataProblem[] {
  const missing = metricColumns.slice(0, 2).filter((wanted) => !columns.some(({ name }) => name === wanted));
  const firsts = new Map<string, Span>();
  return [
    ...missing.map((column) => ({
      message: asMessage('metric-data/missing-column', { column }),
      span: header.span,
    })),
    ...columns.flatMap(({ name, span }): readonly MetricDataProblem[] => {
      if (name === '') return [{ message: { key: 'metric-data/blank-column', values: {} }, span }];
      const first = firsts.get(name);
      if (!first) firsts.set(name, span);
      const message: Message = { key: 'metric-data/duplicate-column', values: { column: name } };
      return first ? [{ message, span, first }] : [];
    }),
  ];
}

/** A heading of a metric's data, or a cell below it: what it says, composed, and where. */
export interface MetricField {
  readonly text: string;
  readonly field: CsvField;
}

/** A table as others send it: its headings, and the cells of each line; a line whose quotes are wrong has none. */
export interface SentTable {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Reads a table that is to become data of metrics; spreadsheets of many countries save with semicolons or tabs. */
export function readSentTable(text: string): SentTable {
  const [first] = readCsv(text).lines;
  const separator = otherSeparator((first?.fields ?? []).map((field) => field.text));
  const [header, ...rest] = readCsv(text, separator).lines;
  const said = (line: CsvLine | undefined): readonly string[] => fieldsOf(line).map((one) => one.text);
  return { columns: said(header), lines: rest.map((line) => (line.broken ? [] : said(line))) };
}

/** The headings of a metric's data; none where it is empty. */
export function metricHeadings(text: string): readonly MetricField[] {
  return fieldsOf(readCsv(text).lines[0]);
}

/** The cells under a heading; lines whose quotes are wrong have none. */
export function metricCells(text: string, heading: string): readonly MetricField[] {
  const [header, ...rest] = readCsv(text).lines;
  const index = fieldsOf(header).findIndex((one) => one.text === heading);
  return rest.flatMap((line) => (line.broken ? [] : (fieldsOf(line)[index] ?? [])));
}

function fieldsOf(line: CsvLine | undefined): readonly MetricField[] {
  return (line?.fields ?? []).map((field) => ({ text: inNfc(field.text.trim()), field }));
}
