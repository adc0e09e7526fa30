import { type Calendar, compileCalendars } from '../../model/calendar/calendar.ts';
import type { Model } from '../../model/model.ts';

/** Tells the calendar that a team works by: the default one where it names none, or nobody knows the team. */
export function teamCalendars(model: Model): (team: string | undefined) => Calendar {
  const calendars = compileCalendars(model.settings);
  return (team) => calendars.of(team === undefined ? undefined : model.get('team', team)?.value.calendar);
}
