import { parseMoment } from './calendar/moment.ts';
import { findZone, utc, type Zone } from './calendar/zone.ts';

/** The zone of a workspace. One that does not exist is a finding of its own; everything else goes on in UTC. */
export function workspaceZone(timezone: string): Zone {
  return findZone(timezone) ?? utc;
}

/** Reads moments in a workspace's zone, as milliseconds since 1970; undefined for what is no moment. */
export function instantIn(timezone: string): (moment: string) => number | undefined {
  let zone: Zone | undefined;
  return (moment) => {
    zone ??= workspaceZone(timezone);
    return parseMoment(moment, zone);
  };
}
