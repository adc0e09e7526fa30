import type { Calendar } from '../../model/calendar/calendar.ts';
import { parseDate } from '../../model/calendar/day.ts';
import type { Duration } from '../../model/calendar/duration.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { horizonDays } from '../../model/calendar/working-day.ts';
import { workingTimeBetween } from '../../model/calendar/working-time.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { FlowThing, Spell } from './things.ts';

export const msPerHour = 3_600_000;

/** Working hours of a spell: by the calendar of whoever had it, or of the CX team while it waited for an answer of theirs. */
export function hoursOf(spell: Spell, until: number, model: Model, clock: MonitorClock): number {
  const team = spell.state === 'in_question' ? model.settings.cxTeam : clock.teamOf(spell.person);
  return workingTimeBetween(clock.calendarOf(team), spell.from, spell.to ?? until) / msPerHour;
}

/** Working hours of a thing from its beginning until a moment, each spell by the calendar of whoever had it. */
export function hoursUntil({ spells }: FlowThing, end: number, model: Model, clock: MonitorClock): number {
  return spells.filter(({ from }) => from < end).reduce((sum, spell) => sum + hoursOf(spell, end, model, clock), 0);
}

/** From when to when a thing is looked at: milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How much of a unit of time lies in a stretch, as a due day counts it: working days are those after the day it begins, up
 * to the one it ends on; hours and minutes are as long as they are. At most a hundred years of working days.
 */
export function amountOf({ from, to }: Stretch, { working, unit }: Duration, calendar: Calendar): number {
  const clockUnit = unit === 'hour' ? msPerHour : msPerHour / 60;
  if (unit === 'hour' || unit === 'minute')
    return (working ? workingTimeBetween(calendar, from, to) : to - from) / clockUnit;
  const [first, last] = [from, to].map((moment) => parseDate(localDate(moment, calendar.zone) ?? ''));
  if (first === undefined || last === undefined) return 0;
  if (!working) return (last - first) / (unit === 'week' ? 7 : 1);
  let days = 0;
  for (let day = first + 1; day <= Math.min(last, first + horizonDays); day++) if (calendar.works(day)) days++;
  return days;
}

/** When a thing began, and when it was finished for the first time and for good; undefined where it was not. */
export function finishOf(
  { spells, open }: FlowThing,
  finished: string,
): { readonly from: number; readonly first: number; readonly last: number } | undefined {
  const [start] = spells;
  const ends = spells.filter(({ state }) => state === finished);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!start || !first || !last || open !== undefined || spells.at(-1) !== last) return undefined;
  return { from: start.from, first: first.from, last: last.from };
}
