import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { clockTimeOf, daysOf, parseDuration } from '../../model/calendar/duration.ts';
import type { Group } from '../../model/gen/types.gen.ts';
import type { MonitorClock } from '../common/clock.ts';
import { type Meetings, meetingsAround } from './meetings.ts';

/** The days that the agenda of a group is about. */
export interface AgendaDays {
  /** Undefined where nobody knows when the group meets. */
  readonly meetings: Meetings | undefined;
  /** The day from which changes are told: the last meeting, else one rhythm ago. */
  readonly changedSince: string;
}

export function agendaDays(group: Group, clock: MonitorClock): AgendaDays {
  const meetings = meetingsAround(group, clock.calendarOf(undefined), clock.today);
  return { meetings, changedSince: meetings?.last ?? rhythmAgo(group.meets, clock.today) };
}

/** A rhythm before a day; two weeks where it is none in days. */
function rhythmAgo(meets: string, today: string): string {
  const rhythm = parseDuration(meets);
  const days = rhythm && clockTimeOf(rhythm) === undefined ? daysOf(rhythm) : 14;
  return formatDate((parseDate(today) ?? 0) - days) ?? today;
}
