import type { Message, Span } from '../diagnostic.ts';
import type { CsvField, CsvLine } from '../source/csv.ts';
import { inNfc } from '../source/nfc.ts';
import { type Period, parsePeriod } from './calendar/period.ts';
import { decimal, decimalComma, likelyNumber, likelyPeriod, otherSeparator } from './metric-likely.ts';

/** One value of a metric: of all clients, or of those that its dimensions name. */
export interface MetricRow {
  readonly period: Period;
  readonly value: number;
  /** How many answers or events it is made of. */
  readonly n?: number;
  /** How many were asked. */
  readonly sent?: number;
  readonly counts: MetricCounts;
  /** By column. A blank one means all together, and is not here. */
  readonly dimensions: ReadonlyMap<string, string>;
  readonly span: Span;
  readonly valueSpan: Span;
}

/** What a value is made of, besides how many; each by the column of its name. */
export interface MetricCounts {
  /** Of a share: how many of n count. */
  readonly hits?: number;
  readonly promoters?: number;
  readonly passives?: number;
  readonly detractors?: number;
  /** Of a mean: the standard deviation of the sample. */
  readonly sd?: number;
}

/** How many were asked in a period whose value is computed. */
export interface MetricAsked {
  readonly period: Period;
  readonly sent: number;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly span: Span;
  readonly valueSpan: Span;
}

/** A column, by its name in NFC. */
export interface MetricColumn {
  readonly name: string;
  readonly span: Span;
}

/** Why a part of the file cannot be read. */
export interface MetricDataProblem {
  readonly message: Message;
  readonly span: Span;
  /** What most likely should stand there. */
  readonly better?: string;
  /** Where what stands here twice stands first. */
  readonly first?: Span;
}

/** The columns of counts: each belongs to one way of reckoning. */
export const countColumns = ['hits', 'promoters', 'passives', 'detractors', 'sd'] as const;

/** The columns that any metric may have; the first two it must. All others are dimensions. */
export const metricColumns: readonly string[] = ['period', 'value', 'n', 'sent', ...countColumns];

/** The dimension whose values are ids of segments. */
export const segmentColumn = 'segment';

/** Dimensions whose values are ids of these kinds. */
export const idColumns = [segmentColumn, 'stage', 'channel', 'touchpoint', 'client'] as const;

/** Dimensions with a meaning of their own: ids, whether clients have left, and the parts of an index. */
export const knownDimensions: readonly string[] = [...idColumns, 'state', 'part'];

/** What an attribute of clients is called as a dimension where its name means something else: `attribute/stage`. */
export const attributePrefix = 'attribute/';

/** What a line says, in words that are the same where it says the same: `35, n 100, sent 300`. */
export function lineSays(line: MetricRow | MetricAsked): string {
  if (!hasValue(line)) return `sent ${line.sent}`;
  const { value, n, sent, counts } = line;
  const named = Object.entries({ n, sent, ...counts }).filter(([, number]) => number !== undefined);
  return [value, ...named.map(([name, number]) => `${name} ${number}`)].join(', ');
}

/** Reads the lines below a header; what is wrong with them is added to `problems`. */
export function rowReader(
  columns: readonly MetricColumn[],
  problems: MetricDataProblem[],
): (line: CsvLine) => MetricRow | MetricAsked | undefined {
  const at = (column: string): number => columns.findIndex(({ name }) => name === column);
  const [periodAt, valueAt, nAt, sentAt] = [at('period'), at('value'), at('n'), at('sent')];
  const dimensions = columns.flatMap(({ name }, index) => (metricColumns.includes(name) ? [] : [{ name, index }]));
  const countsAt = countColumns.map((column) => [column, at(column)] as const).filter(([, index]) => index >= 0);
  // Many lines are of one period.
  const periods = new Map<string, Period | undefined>();
  const periodIn = (text: string): Period | undefined => {
    if (!periods.has(text)) periods.set(text, parsePeriod(text));
    return periods.get(text);
  };

  return ({ fields, span }) => {
    const sound = problems.length;
    const valueField = fields[valueAt];
    if (fields.length !== columns.length || !valueField) {
      problems.push(wrongCount(fields.map(textOf), columns.length, valueAt, span));
      return undefined;
    }
    const period = readPeriod(fields[periodAt], periodIn, problems);
    const n = readCount(fields[nAt], 'n', problems);
    const sent = readCount(fields[sentAt], 'sent', problems);
    const isAsked = textOf(valueField) === '' && sent !== undefined;
    const value = isAsked ? undefined : readNumber(valueField, problems);
    const counts = readCounts(countsAt, fields, problems);
    if (!period || problems.length > sound) return undefined;
    const said = dimensions.flatMap(({ name, index }) => {
      const text = textOf(fields[index]);
      return text === '' ? [] : [[name, inNfc(text)] as const];
    });
    const place = { period, dimensions: new Map(said), span, valueSpan: valueField.span };
    if (value === undefined) return sent === undefined ? undefined : { ...place, sent };
    return {
      ...place,
      value,
      ...(n === undefined ? {} : { n }),
      ...(sent === undefined ? {} : { sent }),
      counts,
    };
  };
}

/** Whether a line says a value, and not only how many were asked. */
export function hasValue(row: MetricRow | MetricAsked): row is MetricRow {
  return 'value' in row;
}

function readCounts(
  countsAt: readonly (readonly [column: string, index: number])[],
  fields: readonly CsvField[],
  problems: MetricDataProblem[],
): MetricCounts {
  if (countsAt.length === 0) return nothingCounted;
  const said = countsAt.flatMap(([column, index]): readonly (readonly [string, number])[] => {
    const found = fields[index];
    if (!found || textOf(found) === '') return [];
    const read = column === 'sd' ? readNumber(found, problems) : readCount(found, column, problems);
    return read === undefined ? [] : [[column, read]];
  });
  return Object.fromEntries(said);
}

const nothingCounted: MetricCounts = {};

function wrongCount(texts: readonly string[], wanted: number, valueAt: number, span: Span): MetricDataProblem {
  const separator = otherSeparator(texts);
  if (separator) return { message: { key: 'metric-data/separator', values: { separator } }, span };
  const message: Message = { key: 'metric-data/fields', values: { found: texts.length, wanted } };
  return { message, span, ...better(decimalComma(texts, wanted, valueAt)) };
}

function textOf(field: CsvField | undefined): string {
  return field?.text.trim() ?? '';
}

function readPeriod(
  field: CsvField | undefined,
  periodIn: (text: string) => Period | undefined,
  problems: MetricDataProblem[],
): Period | undefined {
  const period = periodIn(textOf(field));
  if (!period && field) {
    const text = textOf(field);
    if (text === '') problems.push(blank(field, 'period'));
    else {
      const message: Message = { key: 'metric-data/no-period', values: { text } };
      problems.push({ message, span: field.span, ...better(likelyPeriod(text)) });
    }
  }
  return period;
}

function readNumber(field: CsvField, problems: MetricDataProblem[]): number | undefined {
  const text = textOf(field);
  if (decimal.test(text) && Number.isFinite(Number(text))) return Number(text);
  if (text === '') problems.push(blank(field, 'value'));
  else {
    const message: Message = { key: 'metric-data/no-number', values: { text } };
    problems.push({ message, span: field.span, ...better(likelyNumber(text)) });
  }
  return undefined;
}

/** A whole number; blank where nobody knows it. */
function readCount(field: CsvField | undefined, column: string, problems: MetricDataProblem[]): number | undefined {
  const text = textOf(field);
  if (!field || text === '') return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  problems.push({ message: { key: 'metric-data/no-count', values: { column, text } }, span: field.span });
  return undefined;
}

function blank({ span }: CsvField, column: 'period' | 'value'): MetricDataProblem {
  return { message: { key: 'metric-data/blank', values: { column } }, span };
}

function better(text: string | undefined): { readonly better?: string } {
  return text === undefined ? {} : { better: text };
}
