import { type Day, msPerDay } from './day.ts';
import type { Zone } from './zone.ts';

/**
 * What the clocks of a zone show, and when they show it. A wall time is written as milliseconds since
 * 1970-01-01T00:00 of that clock, whatever the zone.
 */

/** What the zone's clocks show at an instant. */
export function wallTimeAt(zone: Zone, epochMs: number): number {
  return epochMs + zone.offsetAt(epochMs);
}

/** The day it is in a zone at an instant. */
export function localDay(zone: Zone, epochMs: number): Day {
  return Math.floor(wallTimeAt(zone, epochMs) / msPerDay);
}

/**
 * The first instant at which the zone's clocks show a wall time or a later one: of an hour that comes twice
 * the first, of an hour that is skipped the moment of the change (so a day without a midnight starts with its first minute).
 */
export function instantOf(zone: Zone, wallMs: number): number {
  // No offset is more than a day, so these two stand on either side of a change that could concern this wall time.
  const before = zone.offsetAt(wallMs - msPerDay);
  const after = zone.offsetAt(wallMs + msPerDay);
  const early = wallMs - before;
  if (before === after || zone.offsetAt(early) === before) return early;
  const late = wallMs - after;
  if (zone.offsetAt(late) === after) return late;
  let low = late;
  let high = early;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The first instant of a day in a zone. */
export function startOf(zone: Zone, day: Day): number {
  return instantOf(zone, day * msPerDay);
}
