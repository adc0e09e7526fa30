import type { Calendar } from '../../model/calendar/calendar.ts';
import { limitEnd } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { localDate, parseMoment } from '../../model/calendar/moment.ts';
import type { Zone } from '../../model/calendar/zone.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import type { Settings } from '../../model/settings.ts';
import { teamCalendars } from './team-calendars.ts';
import { teamsOfPeople } from './teams-of-people.ts';

/** A limit of cxmap.yaml that is a duration. */
type TimeLimit = Exclude<keyof Settings['limits'], 'min_answers'>;

/** The moment that the lists are read at, and the calendars that their limits count in. */
export interface MonitorClock {
  readonly now: number;
  /** The date it is now in the workspace's zone. */
  readonly today: string;
  readonly zone: Zone;
  instant(moment: string): number | undefined;
  /** The calendar a team works by; the default one where it names none, or nobody knows the team. */
  calendarOf(team: string | undefined): Calendar;
  /** The first team of a person. */
  teamOf(person: string | undefined): string | undefined;
  /** Whether a limit of cxmap.yaml, or a duration, is over for something that waits since a moment. */
  isOver(since: string | undefined, limit: TimeLimit | { readonly duration: string }, team?: string): boolean;
}

/** Sets the clock of a workspace; compiled once for all lists. */
export function monitorClock(model: Model, now: number): MonitorClock {
  const calendarOf = teamCalendars(model);
  const zone = workspaceZone(model.settings.timezone);
  const teams = teamsOfPeople(model);
  const today = localDate(now, zone);
  if (today === undefined) throw new Error('The clock shows a year beyond 9999');
  const instant = (moment: string): number | undefined => parseMoment(moment, zone);
  return {
    now,
    today,
    zone,
    instant,
    calendarOf,
    teamOf: (person) => (person === undefined ? undefined : teams(person)[0]),
    isOver(since, limit, team) {
      const start = since === undefined ? undefined : instant(since);
      const duration = parseDuration(typeof limit === 'string' ? model.settings.limits[limit] : limit.duration);
      if (start === undefined || !duration) return false;
      const end = limitEnd(calendarOf(team), start, duration);
      return end !== undefined && now >= end;
    },
  };
}
