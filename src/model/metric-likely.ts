/** What people most likely meant by what is no number and no period: spreadsheets write both in their own ways. */

import { parsePeriod } from './calendar/period.ts';

/** A number as metric data has it: with a point, without spaces or units. */
export const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** `4,5` and `1 200 %` as a number is written here; nothing for `1,200`, which may be either. */
export function likelyNumber(text: string): string | undefined {
  const bare = text.replace(/[\s%\p{Sc}]/gu, '').replace(/^[\u2212\u2013]/, '-');
  const point = /^[+-]?\d+,(?!\d{3}$)\d+$/.test(bare) ? bare.replace(',', '.') : bare;
  return point !== text && decimal.test(point) ? point : undefined;
}

/** `2026-10-31`, `10.2026`, `2026/10` and `2026Q4` as periods. */
export function likelyPeriod(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/.](\d\d?)(?:[-/.]\d\d?)?$/.exec(text) ?? [];
  const [, laterMonth, laterYear] = /^(?:\d\d?\.)?(\d\d?)[-/.](\d{4})$/.exec(text) ?? [];
  const [, partYear, part, number] = /^(\d{4})[-/. ]?([QW])(\d\d?)$/i.exec(text) ?? [];
  const likely = partYear
    ? `${partYear}-${part?.toUpperCase()}${part?.toUpperCase() === 'W' ? number?.padStart(2, '0') : number}`
    : `${year ?? laterYear}-${(month ?? laterMonth)?.padStart(2, '0')}`;
  return parsePeriod(likely) ? likely : undefined;
}

/** A line with one field too many most likely has a comma where a number has its point. */
export function decimalComma(fields: readonly string[], wanted: number, valueAt: number): string | undefined {
  const [whole = '', part = ''] = fields.slice(valueAt, valueAt + 2);
  return fields.length === wanted + 1 && /^[+-]?\d+$/.test(whole) && /^\d+$/.test(part)
    ? `${whole}.${part}`
    : undefined;
}

/** The character by which fields are separated instead of a comma; spreadsheets of many countries save with semicolons. */
export function otherSeparator([first, second]: readonly string[]): string | undefined {
  return first !== undefined && second === undefined
    ? [';', '\t', '|'].find((separator) => first.includes(separator))
    : undefined;
}
