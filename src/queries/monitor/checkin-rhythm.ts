import { limitEnd } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';

/** When a running project has to tell how it goes. */
export interface NextCheckin {
  /** The last check-in, or the start where there is none. */
  readonly since: string | undefined;
  /** The moment from which the next one is missed, in milliseconds since 1970. */
  readonly end: number | undefined;
  readonly missed: boolean;
}

/** A check-in is due one rhythm after the last, or after the start, in the working days of a team. */
export function nextCheckin(model: Model, clock: MonitorClock, idea: Idea, team: string | undefined): NextCheckin {
  const since = idea.checkins?.at(-1)?.at ?? idea.history?.findLast(({ to }) => to === 'in_progress')?.at;
  const rhythm = parseDuration(model.settings.limits.checkin);
  const start = since === undefined ? undefined : clock.instant(since);
  const end = rhythm && start !== undefined ? limitEnd(clock.calendarOf(team), start, rhythm) : undefined;
  return { since, end, missed: end !== undefined && clock.now >= end };
}
