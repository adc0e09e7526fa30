import { type Period, parsePeriod } from '../model/calendar/period.ts';

/** One value of a metric over all clients. */
export interface MetricValue {
  readonly period: Period;
  readonly value: number;
}

/**
 * The values that a metric's CSV (RFC 4180: `period,value[,n][,sent][,dimension…]`) gives for all clients together,
 * oldest first. Rows of one dimension, and rows that cannot be read, are left out; of a period the last row counts.
 */
export function readMetricValues(csv: string): readonly MetricValue[] {
  const [header = [], ...rows] = readCsv(csv);
  const columns = header.map((name) => name.trim());
  const periodAt = columns.indexOf('period');
  const valueAt = columns.indexOf('value');
  const dimensions = columns.flatMap((name, index) => (['period', 'value', 'n', 'sent'].includes(name) ? [] : [index]));
  const byPeriod = new Map<string, MetricValue>();
  for (const row of rows) {
    const cell = (index: number): string => row[index]?.trim() ?? '';
    if (dimensions.some((index) => cell(index) !== '')) continue;
    const period = parsePeriod(cell(periodAt));
    const written = cell(valueAt);
    const value = Number(written);
    if (period && written !== '' && Number.isFinite(value)) byPeriod.set(period.id, { period, value });
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** By the day they end, then by the day they begin: a quarter comes after its last month. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end === b.end ? (a.start < b.start ? 1 : a.start > b.start ? -1 : 0) : a.end < b.end ? -1 : 1;
}

function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/gy;
  const body = text.replace(/^\uFEFF/, '');
  while (cells.lastIndex < body.length) {
    const match = cells.exec(body);
    if (!match) break;
    const [, cell = '', end] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
