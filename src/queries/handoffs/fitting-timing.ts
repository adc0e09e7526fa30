import { type Duration, parseDuration } from '../../model/calendar/duration.ts';
import type { DeadlineAfter, HandoffTiming, LeadTimeBefore } from '../../model/gen/types.gen.ts';

/** The shortest lead time that fits, in the unit of one that is too short; undefined where none does. */
export function shortestLeadTime(
  tooShort: LeadTimeBefore,
  fits: (timing: HandoffTiming) => boolean,
): LeadTimeBefore | undefined {
  const duration = parseDuration(tooShort.lead_time);
  if (!duration) return undefined;
  const timed = (amount: number): LeadTimeBefore => ({ ...tooShort, lead_time: written({ ...duration, amount }) });
  let below = duration.amount;
  let enough = below + 1;
  while (!fits(timed(enough))) {
    if (enough >= mostDigits) return undefined;
    below = enough;
    enough = Math.min(enough * 2, mostDigits);
  }
  return timed(bisect(below, enough, (amount) => fits(timed(amount))));
}

/** The longest deadline that fits, in the unit of one that is too long; undefined where none does. */
export function longestDeadline(
  tooLong: DeadlineAfter,
  fits: (timing: HandoffTiming) => boolean,
): DeadlineAfter | undefined {
  const duration = parseDuration(tooLong.deadline);
  const timed = (amount: number): DeadlineAfter | undefined =>
    duration && { ...tooLong, deadline: written({ ...duration, amount }) };
  const fitsAt = (amount: number): boolean => {
    const timing = timed(amount);
    return timing !== undefined && fits(timing);
  };
  if (!duration || !fitsAt(0)) return undefined;
  return timed(bisect(duration.amount, 0, fitsAt));
}

/** The longest amount that a file can write. */
const mostDigits = 99_999;

/** The last of the amounts from `good` towards `bad` that still fits. */
function bisect(bad: number, good: number, fits: (amount: number) => boolean): number {
  if (Math.abs(good - bad) <= 1) return good;
  const middle = Math.floor((bad + good) / 2);
  return fits(middle) ? bisect(bad, middle, fits) : bisect(middle, good, fits);
}

/** A duration as files write it: `5 working days`. */
function written({ amount, working, unit }: Duration): string {
  return `${amount} ${working ? 'working ' : ''}${unit}${amount === 1 ? '' : 's'}`;
}
