import { momentPastDue } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import type { EscalationStep } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';

/** The steps of escalation that a task past due has reached, in the order of the matrix. */
export function reachedSteps(
  model: Model,
  clock: MonitorClock,
  due: string,
  team: string | undefined,
): readonly EscalationStep[] {
  return (model.single('routing')?.value.escalation ?? []).filter(({ after }) => {
    const duration = parseDuration(after);
    const moment = duration && momentPastDue(clock.calendarOf(team), due, duration, clock.zone);
    return moment !== undefined && clock.now >= moment;
  });
}
