import { dueDate } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { instantIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { teamCalendars } from './team-calendars.ts';
import { teamsOfPeople } from './teams-of-people.ts';

/**
 * Tells the day on which a task of a type is due that is opened at a moment, by the type's target time in the calendar of
 * the owner's team. Undefined where nobody knows the type, or no such day is in reach.
 */
export function dueByType(model: Model): (type: string, owner: string, at: string) => string | undefined {
  const targets = new Map((model.single('vocabulary')?.value.task_types ?? []).map(({ id, target }) => [id, target]));
  const calendarOf = teamCalendars(model);
  const teams = teamsOfPeople(model);
  const instant = instantIn(model.settings.timezone);
  return (type, owner, at) => {
    const target = targets.get(type);
    const duration = target === undefined ? undefined : parseDuration(target);
    const start = instant(at);
    if (!duration || start === undefined) return undefined;
    const [team] = teams(owner);
    return dueDate(calendarOf(team), start, duration);
  };
}
