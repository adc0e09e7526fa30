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

type Part =
  | 'year'
  | 'short-year'
  | 'month'
  | 'month-name'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'half'
  | 'offset';

const tokens: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
  YYYY: ['year', '(\\d{4})'],
  YY: ['short-year', '(\\d\\d)'],
  MM: ['month', '(\\d\\d?)'],
  M: ['month', '(\\d\\d?)'],
  MMM: ['month-name', '(\\p{L}{3,12})\\.?'],
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
  Z: ['offset', '\\s*([Zz]|UTC|GMT|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d\\d)?)'],
};

const token = /YYYY|YY|MMM|MM?|DD?|HH?|hh?|mm|ss|SSS|A|Z|\[([^\]]*)\]|([^A-Za-z]|T)/y;

/** Compiles a format; undefined where it has other letters than YYYY YY MMM MM M DD D HH H hh h mm ss SSS A Z T, or no whole date. */
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
    (parts.includes('year') || parts.includes('short-year')) &&
    (parts.includes('month') || parts.includes('month-name')) &&
    parts.includes('day');
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
  'YYYY-MM-DD HH:mm:ssZ',
  'YYYY-MM-DDTHH:mm',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DDTHH:mm:ss.SSS',
  'YYYY-MM-DD HH:mm',
  'YYYY-MM-DD HH:mm:ss',
  'YYYY-MM-DD HH:mm:ss.SSS',
  'YYYY-MM-DD HH:mmZ',
  'YYYY-MM-DD HH:mm:ss.SSSZ',
  'DD.MM.YYYY',
  'DD.MM.YYYY HH:mm',
  'DD.MM.YYYY HH:mm:ss',
  'DD.MM.YYYY HH:mmZ',
  'DD.MM.YYYY HH:mm:ssZ',
  'D MMM YYYY',
  'D MMM YYYY HH:mm',
  'D MMM YYYY, HH:mm',
  'D MMM YYYY HH:mm:ss',
  'D MMM YYYY HH:mm:ssZ',
  'D-MMM-YYYY',
  'MMM D, YYYY',
  'MMM D, YYYY HH:mm',
  'MMM D, YYYY h:mm A',
  'MMM D YYYY',
  'MMM D YYYY HH:mm:ssZ',
].flatMap((written) => parseTimeFormat(written) ?? []);

/** Whose clocks the other system read, and whose the files are written by. */
export interface Zones {
  readonly from: Zone;
  readonly to: Zone;
}

/** What a text says: a moment, in a form that is known but no day or hour that exists, or nothing known. */
export type ReadMoment = { readonly moment: string } | { readonly fault: 'impossible' | 'unknown' };

/**
 * A moment as the files have it: a date where the text has no time of day, else RFC 3339 in the zone `to`. A text
 * without an offset is what the clocks of `from` showed (`instantOf` says which of two hours counts). The first format
 * that fits counts; then seconds and milliseconds since 1970.
 */
export function readMoment(text: string, formats: readonly TimeFormat[], zones: Zones): ReadMoment {
  const read = readIn(text, formats, zones);
  if ('moment' in read || read.fault === 'impossible') return read;
  const [, seconds, milliseconds] = /^(?:(\d{10}(?:\.\d{1,9})?)|(\d{13}))$/.exec(text) ?? [];
  const sinceEpoch = seconds === undefined ? milliseconds : String(Number(seconds) * 1000);
  if (sinceEpoch !== undefined) {
    const moment = formatMoment(Math.floor(Number(sinceEpoch)), zones.to);
    return moment === undefined ? { fault: 'impossible' } : { moment };
  }
  const bare = withoutTrimmings(text);
  return bare === text ? read : readIn(bare, formats, zones);
}

/** A text without the day of the week, the name of a zone in brackets, and the Russian word for a year. */
function withoutTrimmings(text: string): string {
  return text
    .replace(/^\p{L}{2,12}\.?,\s+|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s+/iu, '')
    .replace(/ \([^()]*\)$/, '')
    .replace(/ г\.?(?=,|\s|$)/u, '');
}

function readIn(text: string, formats: readonly TimeFormat[], { from, to }: Zones): ReadMoment {
  let fault: 'impossible' | 'unknown' = 'unknown';
  for (const { pattern, parts } of formats) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said = new Map(parts.map((part, index) => [part, found[index + 1] ?? '']));
    const moment = momentOf(said, { from, to });
    if (moment !== undefined) return { moment };
    fault = 'impossible';
  }
  return { fault };
}

function momentOf(said: Said, { from, to }: Zones): string | undefined {
  const date = dateOf(said);
  if (date === undefined || !said.has('hour')) return date;
  const wall = wallTime(date, said);
  const offset = said.get('offset');
  const shift = offset === undefined ? 0 : offsetMs(offset);
  if (wall === undefined || shift === undefined) return undefined;
  return formatMoment(offset === undefined ? instantOf(from, wall) : wall - shift, to);
}

type Said = ReadonlyMap<Part, string>;

function dateOf(said: Said): string | undefined {
  const year = said.get('year') ?? `20${said.get('short-year') ?? ''}`;
  const text = `${year}-${monthOf(said).padStart(2, '0')}-${said.get('day')?.padStart(2, '0')}`;
  return parseDate(text) === undefined ? undefined : text;
}

/** English and Russian names, the Russian in the form that dates have too, and what they are cut to. */
const monthNames: readonly RegExp[] = [
  /^(?:jan(?:uary)?|янв(?:ар[ья])?)$/,
  /^(?:feb(?:ruary)?|февр?(?:ал[ья])?)$/,
  /^(?:mar(?:ch)?|март?а?)$/,
  /^(?:apr(?:il)?|апр(?:ел[ья])?)$/,
  /^(?:may|ма[йя])$/,
  /^(?:june?|июн[ья]?)$/,
  /^(?:july?|июл[ья]?)$/,
  /^(?:aug(?:ust)?|авг(?:уста?)?)$/,
  /^(?:sept?(?:ember)?|сент?(?:ябр[ья])?)$/,
  /^(?:oct(?:ober)?|окт(?:ябр[ья])?)$/,
  /^(?:nov(?:ember)?|ноя(?:б(?:р[ья])?)?)$/,
  /^(?:dec(?:ember)?|дек(?:абр[ья])?)$/,
];

/** The number of a month; 0 for a word that is none. */
function monthOf(said: Said): string {
  const name = said.get('month-name')?.toLowerCase();
  return name === undefined ? (said.get('month') ?? '') : String(monthNames.findIndex((known) => known.test(name)) + 1);
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

/** Milliseconds east of Greenwich; undefined for what no clock is off by. */
function offsetMs(offset: string): number | undefined {
  const [, direction, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(offset) ?? [];
  if (direction === undefined) return 0;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (direction === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
