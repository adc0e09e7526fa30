import type { Cell } from './sheet.ts';

/** How a style shows a number: as it is, as a date, a date with a time, a span of time, a share, or by a pattern of digits. */
export type NumberForm = 'number' | 'date' | 'time' | 'duration' | 'percent' | Pattern;

/** The characters between digits, and a 0 for each digit: `00000`, `000-00`. */
interface Pattern {
  readonly pattern: readonly string[];
}

/** Numbers of the formats that every program knows. */
const knownDates: ReadonlySet<number> = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const knownTimes: ReadonlySet<number> = new Set([18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 47, 55, 56]);
const knownShares: ReadonlySet<number> = new Set([9, 10]);
const knownDuration = 46;

/** No program takes a longer one. */
const longestCode = 255;

/** What a number format means, by its number and, for one of the file's own, its code. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (knownTimes.has(id)) return 'time';
    if (knownDates.has(id)) return 'date';
    if (knownShares.has(id)) return 'percent';
    return id === knownDuration ? 'duration' : 'number';
  }
  const short = code.slice(0, longestCode);
  // What is quoted, escaped or in brackets (colours, locales) is no part of the date.
  const bare = short.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/\[[hms]+\]/i.test(bare)) return 'duration';
  if (/[hs]/i.test(bare) && !/general/i.test(bare)) return 'time';
  if (/[ymd]/i.test(bare) && !/general/i.test(bare)) return 'date';
  if (bare.includes('%')) return 'percent';
  return digitPattern(short) ?? 'number';
}

/** A format of nothing but zeros, at least two, and characters between them. */
function digitPattern(code: string): Pattern | undefined {
  const [section = ''] = code.split(';');
  const pattern: string[] = [];
  const token = /\[[^\]]*\]|"([^"]*)"|\\(.)|[_*].|([-0 ()/+])/y;
  while (token.lastIndex < section.length) {
    const found = token.exec(section);
    if (!found) return undefined;
    const sign = found[1] ?? found[2] ?? found[3];
    if (found[3] === '0') pattern.push('0');
    else if (sign === '0') return undefined;
    else if (sign !== undefined) pattern.push(sign);
  }
  return pattern.filter((sign) => sign === '0').length > 1 ? { pattern } : undefined;
}

/** A number as its cell shows it. Dates are those of ISO 8601, by the clock that the author had in mind. */
export function numberText(written: string, form: NumberForm, from1904: boolean): Cell {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  if (form === 'date' || form === 'time') return dateText(value, form, from1904) ?? written;
  if (form === 'duration') return durationText(value);
  if (form === 'percent') return `${plain(value * 100)}%`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { code: 'long-number', shown: written };
  if (typeof form === 'object' && Number.isSafeInteger(value) && value >= 0) return patternText(value, form);
  return plain(value);
}

/** A spreadsheet shows fifteen digits; what lies behind them is noise. A whole number keeps all it has. */
function plain(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
}

function patternText(value: number, { pattern }: Pattern): string {
  const digits = String(value).padStart(pattern.filter((sign) => sign === '0').length, '0');
  let left = digits.length;
  let text = '';
  let open = pattern.filter((sign) => sign === '0').length;
  for (const sign of pattern) {
    if (sign !== '0') text += sign;
    else {
      // The first place takes all digits that are too many.
      open--;
      text += digits.slice(digits.length - left, digits.length - open);
      left = open;
    }
  }
  return text;
}

const msPerDay = 86_400_000;
const firstDay1900 = Date.UTC(1899, 11, 30);
const firstDay1904 = Date.UTC(1904, 0, 1);

/** Days since the first one, with fractions, as what a clock shows. A time of no day is a time: `10:15:00`. */
function dateText(days: number, form: 'date' | 'time', from1904: boolean): string | undefined {
  if (days < 0) return undefined;
  if (days < 1 && form === 'time') return durationText(days);
  if (days < 1 && !from1904) return undefined;
  // In the calendar of 1900 there is a 29 February 1900: days before it are off by one.
  const real = !from1904 && days < 60 ? days + 1 : days;
  const moment = new Date((from1904 ? firstDay1904 : firstDay1900) + Math.round((real * msPerDay) / 1000) * 1000);
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return undefined;
  const text = moment.toISOString();
  return form === 'date' && text.includes('T00:00:00') ? text.slice(0, 10) : text.slice(0, 19);
}

/** Days with fractions as hours, minutes and seconds: `26:30:00`. */
function durationText(days: number): string {
  const seconds = Math.round((Math.abs(days) * msPerDay) / 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days < 0 ? `-${text}` : text;
}
