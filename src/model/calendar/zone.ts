import { once } from '../../once.ts';
import { msPerDay } from './day.ts';

/** An IANA time zone. */
export interface Zone {
  readonly name: string;
  /** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
  readonly offsetAt: (epochMs: number) => number;
}

export const utc: Zone = { name: 'UTC', offsetAt: () => 0 };

/** The last day that a Date can hold, in days from 1970. */
const lastUtcDay = 100_000_000;

const found = new Map<string, Zone | undefined>([[utc.name, utc]]);

/** The zone of an IANA name (`Europe/Moscow`), or undefined where there is none. */
export function findZone(name: string): Zone | undefined {
  if (!found.has(name)) found.set(name, isZoneName(name) ? zoneOf(name) : undefined);
  return found.get(name);
}

/** The usual names of the zones, for a did-you-mean. */
export function zoneNames(): readonly string[] {
  return [utc.name, ...Intl.supportedValuesOf('timeZone')];
}

function isZoneName(name: string): boolean {
  // A process's first DateTimeFormat costs more than ten milliseconds, the list two: it answers for nearly every name.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  // Newer engines take `+03:00` for a zone, older ones do not; it has no clock changes, so it is no answer for a place.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}

function zoneOf(name: string): Zone {
  const format = once(() => new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }));
  const readOffset = (epochMs: number): number => parseOffset(format().format(epochMs));

  // Intl takes a microsecond for an answer and the same days are asked for again and again, so each UTC day is read once.
  const offsets = new Map<number, number>();
  const offsetAtStart = (utcDay: number): number => {
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      offset = readOffset(utcDay * msPerDay);
      offsets.set(utcDay, offset);
    }
    return offset;
  };

  const changes = new Map<number, number>();
  /** The instant within a UTC day at which the clocks change, to the second. */
  const changeWithin = (utcDay: number, before: number): number => {
    let change = changes.get(utcDay);
    if (change === undefined) {
      let low = utcDay * msPerDay;
      let high = low + msPerDay;
      while (high - low > 1000) {
        const middle = low + Math.floor((high - low) / 2000) * 1000;
        if (readOffset(middle) === before) low = middle;
        else high = middle;
      }
      change = high;
      changes.set(utcDay, change);
    }
    return change;
  };

  const offsetAt = (epochMs: number): number => {
    // Beyond what a Date can hold Intl throws; a target of a million years is answered there, not here.
    const utcDay = Math.min(Math.max(Math.floor(epochMs / msPerDay), -lastUtcDay), lastUtcDay - 1);
    const before = offsetAtStart(utcDay);
    const after = offsetAtStart(utcDay + 1);
    return before === after || epochMs < changeWithin(utcDay, before) ? before : after;
  };
  return { name, offsetAt };
}

/** Milliseconds of the `GMT+05:45` (`GMT`, `GMT-04:56:02`) that a formatted date ends in. */
function parseOffset(formatted: string): number {
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(formatted) ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}
