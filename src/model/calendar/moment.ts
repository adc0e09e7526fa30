import { formatDate, msPerDay, parseDate, twoDigits } from './day.ts';
import { localDay, startOf } from './wall-clock.ts';
import type { Zone } from './zone.ts';

const momentPattern = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/**
 * Epoch milliseconds of a moment: RFC 3339 with an offset, or a bare date, which is the start of that day in
 * `zone`. Undefined for anything else, and for a time that no clock shows.
 */
export function parseMoment(text: string, zone: Zone): number | undefined {
  const match = momentPattern.exec(text);
  const day = parseDate(match?.[1] ?? text);
  if (day === undefined) return undefined;
  if (!match) return startOf(zone, day);
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4])];
  const [offsetHours, offsetMinutes] = [Number(match[7] ?? 0), Number(match[8] ?? 0)];
  // RFC 3339 has a sixtieth second for the days that got a leap second.
  if (hours > 23 || minutes > 59 || seconds > 60 || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (match[6] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  const milliseconds = Number((match[5] ?? '.').slice(1, 4).padEnd(3, '0'));
  return day * msPerDay + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds - offset;
}

/** A moment as RFC 3339 with the zone's offset, to the second; undefined outside the years 0000 to 9999. */
export function formatMoment(epochMs: number, zone: Zone): string | undefined {
  // RFC 3339 cannot write the seconds that offsets had in the nineteenth century.
  const offsetMinutes = Math.floor(zone.offsetAt(epochMs) / 60_000);
  const wall = epochMs + offsetMinutes * 60_000;
  const day = Math.floor(wall / msPerDay);
  const date = formatDate(day);
  if (date === undefined) return undefined;
  const second = Math.floor((wall - day * msPerDay) / 1000);
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join(':');
  const size = Math.abs(offsetMinutes);
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return `${date}T${time}${offset}`;
}

/** The date it is in a zone at an instant; undefined outside the years 0000 to 9999. */
export function localDate(epochMs: number, zone: Zone): string | undefined {
  return formatDate(localDay(zone, epochMs));
}

/** The first instant of a date in a zone; undefined where the text is no date. */
export function startOfDate(date: string, zone: Zone): number | undefined {
  const day = parseDate(date);
  return day === undefined ? undefined : startOf(zone, day);
}
