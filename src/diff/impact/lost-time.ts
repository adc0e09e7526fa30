import { clockTimeOf, type Duration, daysOf, parseDuration } from '../../model/calendar/duration.ts';

/**
 * How much one duration is longer than another, in days where both are counted in days, else in the largest unit that
 * leaves no rest. Undefined where it is not longer, or the two have no common measure: days and working days.
 */
export function timeBetween(longer: unknown, shorter: unknown): Duration | undefined {
  const [one, other] = [durationOf(longer), durationOf(shorter)];
  if (!one || !other || one.working !== other.working) return undefined;
  const { working } = one;
  const [clock, otherClock] = [clockTimeOf(one), clockTimeOf(other)];
  if (clock === undefined && otherClock === undefined) return positive(working, daysOf(one) - daysOf(other), 'day');
  if (working && (clock === undefined || otherClock === undefined)) return undefined;
  const minutes = ((clock ?? daysOf(one) * dayMs) - (otherClock ?? daysOf(other) * dayMs)) / 60_000;
  if (!working && minutes % 1440 === 0) return positive(working, minutes / 1440, 'day');
  return minutes % 60 === 0 ? positive(working, minutes / 60, 'hour') : positive(working, minutes, 'minute');
}

const dayMs = 86_400_000;

function durationOf(value: unknown): Duration | undefined {
  return typeof value === 'string' ? parseDuration(value) : undefined;
}

function positive(working: boolean, amount: number, unit: 'minute' | 'hour' | 'day'): Duration | undefined {
  return amount > 0 ? { working, amount, unit } : undefined;
}
