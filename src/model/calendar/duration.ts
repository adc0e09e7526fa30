/** A span of time as a person writes it: `8 working hours`, `1 working day`, `30 days`, `2 weeks`. */
export type Duration =
  | { readonly working: true; readonly amount: number; readonly unit: 'minute' | 'hour' | 'day' }
  | { readonly working: false; readonly amount: number; readonly unit: 'minute' | 'hour' | 'day' | 'week' };

const durationPattern = /^(\d+) +(?:(working) +(minute|hour|day)|(minute|hour|day|week))s?$/;

/** Undefined where the text is no duration. There are no working weeks and no months: neither has one length. */
export function parseDuration(text: string): Duration | undefined {
  const match = durationPattern.exec(text);
  const amount = Number(match?.[1]);
  if (!match || !Number.isSafeInteger(amount)) return undefined;
  // The pattern admits these words alone.
  if (match[2]) return { working: true, amount, unit: match[3] as 'minute' | 'hour' | 'day' };
  return { working: false, amount, unit: match[4] as 'minute' | 'hour' | 'day' | 'week' };
}

/** Milliseconds of a duration in minutes or hours; undefined for one that is counted in days. */
export function clockTimeOf(duration: Duration): number | undefined {
  if (duration.unit === 'minute') return duration.amount * 60_000;
  return duration.unit === 'hour' ? duration.amount * 3_600_000 : undefined;
}

/** Days of a duration in days or weeks. */
export function daysOf(duration: Duration): number {
  return duration.unit === 'week' ? duration.amount * 7 : duration.amount;
}
