import { msPerDay, parseDate } from './calendar/day.ts';
import { formatMoment } from './calendar/moment.ts';
import { instantOf } from './calendar/wall-clock.ts';
import type { Zone } from './calendar/zone.ts';

/** How another system writes a moment, compiled: `DD.MM.YYYY HH:mm`. */
export interface TimeFormat {
  readonly written: string;
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
}

type Part = 'year' | 'short-year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

const tokens: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
  YYYY: ['year', '(\\d{4})'],
  YY: ['short-year', '(\\d\\d)'],
  MM: ['month', '(\\d\\d?)'],
  M: ['month', '(\\d\\d?)'],
  DD: ['day', '(\\d\\d?)'],
  D: ['day', '(\\d\\d?)'],
  HH: ['hour', '(\\d\\d?)'],
  H: ['hour', '(\\d\\d?)'],
  hh: ['hour', '(\\d\\d?)'],
  h: ['hour', '(\\d\\d?)'],
  mm: ['minute', '(\\d\\d)'],
  ss: ['second', '(\\d\\d)'],
  SSS: ['fraction', '(\\d{1,9})'],
  A: ['half', '([AaPp]\\.?[Mm]\\.?)'],
  Z: ['offset', '([Zz]|[+-]\\d\\d:?\\d\\d)'],
};

const token = /YYYY|YY|MM?|DD?|HH?|hh?|mm|ss|SSS|A|Z|\[([^\]]*)\]|([^A-Za-z]|T)/y;

/** Compiles a format; undefined where it has other letters than YYYY YY MM M DD D HH H hh h mm ss SSS A Z T, or no whole date. */
export function parseTimeFormat(written: string): TimeFormat | undefined {
  const parts: Part[] = [];
  let pattern = '';
  token.lastIndex = 0;
  while (token.lastIndex < written.length) {
    const [found, bracketed, sign] = token.exec(written) ?? [];
    if (found === undefined) return undefined;
    const literal = bracketed ?? sign;
    const [part, source] = tokens[found] ?? [];
    if (literal !== undefined)
      pattern += /^\s$/.test(literal) ? '\\s+' : literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    else if (part !== undefined && source !== undefined) {
      parts.push(part);
      pattern += source;
    }
  }
  const isWhole =
    (parts.includes('year') || parts.includes('short-year')) && parts.includes('month') && parts.includes('day');
  return isWhole && new Set(parts).size === parts.length
    ? { written, pattern: new RegExp(`^${pattern}$`, 'u'), parts }
    : undefined;
}

/** Forms that mean one moment wherever they are written; with slashes nobody knows which is the month. */
export const usualFormats: readonly TimeFormat[] = [
  'YYYY-MM-DD',
  'YYYY-MM-DDTHH:mmZ',
  'YYYY-MM-DDTHH:mm:ssZ',
  'YYYY-MM-DDTHH:mm:ss.SSSZ',
  'YYYY-MM-DD HH:mm:ss Z',
  'YYYY-MM-DDTHH:mm',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DDTHH:mm:ss.SSS',
  'YYYY-MM-DD HH:mm',
  'YYYY-MM-DD HH:mm:ss',
  'DD.MM.YYYY',
  'DD.MM.YYYY HH:mm',
  'DD.MM.YYYY HH:mm:ss',
].flatMap((written) => parseTimeFormat(written) ?? []);

/** Whose clocks the other system read, and whose the files are written by. */
export interface Zones {
  readonly from: Zone;
  readonly to: Zone;
}

/**
 * A moment as the files have it: a date where the text has no time of day, else RFC 3339 in the zone `to`. A text
 * without an offset is what the clocks of `from` showed (`instantOf` says which of two hours counts). The first format that fits
 * counts; undefined where none does.
 */
export function readMoment(text: string, formats: readonly TimeFormat[], { from, to }: Zones): string | undefined {
  for (const { pattern, parts } of formats) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said = new Map(parts.map((part, index) => [part, found[index + 1] ?? '']));
    const date = dateOf(said);
    if (date === undefined) continue;
    if (!said.has('hour')) return date;
    const wall = wallTime(date, said);
    if (wall === undefined) continue;
    const offset = said.get('offset');
    const instant = offset === undefined ? instantOf(from, wall) : wall - offsetMs(offset);
    return formatMoment(instant, to);
  }
  return undefined;
}

type Said = ReadonlyMap<Part, string>;

function dateOf(said: Said): string | undefined {
  const year = said.get('year') ?? `20${said.get('short-year') ?? ''}`;
  const text = `${year}-${said.get('month')?.padStart(2, '0')}-${said.get('day')?.padStart(2, '0')}`;
  return parseDate(text) === undefined ? undefined : text;
}

/** Milliseconds of a clock without a zone; undefined for a time that no clock shows. */
function wallTime(date: string, said: Said): number | undefined {
  const hour = hourOf(Number(said.get('hour')), said.get('half'));
  const [minute, second] = [Number(said.get('minute') ?? 0), Number(said.get('second') ?? 0)];
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const day = parseDate(date);
  return day === undefined ? undefined : day * msPerDay + ((hour * 60 + minute) * 60 + second) * 1000;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function offsetMs(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
