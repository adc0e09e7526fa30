import { once } from '../once.ts';
import { localDate, parseMoment } from './calendar/moment.ts';
import { findZone, utc, type Zone } from './calendar/zone.ts';

/** The zone of a workspace. One that does not exist is a finding of its own; everything else goes on in UTC. */
export function workspaceZone(timezone: string): Zone {
  return findZone(timezone) ?? utc;
}

/** Reads moments in a workspace's zone, as milliseconds since 1970; undefined for what is no moment. */
export function instantIn(timezone: string): (moment: string) => number | undefined {
  const zone = once(() => workspaceZone(timezone));
  return (moment) => parseMoment(moment, zone());
}

/** The date that it is in a workspace's zone at an instant, milliseconds since 1970; empty where a date has no form for its year. */
export function todayIn(timezone: string, now: number): string {
  return localDate(now, workspaceZone(timezone)) ?? '';
}

/** Tells the date that it is in a workspace's zone at a moment; what is no moment gives the ten characters it begins with. */
export function dateIn(timezone: string): (moment: string) => string {
  const zone = once(() => workspaceZone(timezone));
  return (moment) => {
    const instant = parseMoment(moment, zone());
    return (instant === undefined ? undefined : localDate(instant, zone())) ?? moment.slice(0, 10);
  };
}
