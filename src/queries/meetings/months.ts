import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { startOfDate } from '../../model/calendar/moment.ts';
import { nextPeriod, type Period, periodOf, previousPeriod } from '../../model/calendar/period.ts';
import type { MonitorClock } from '../common/clock.ts';

/** A stretch of time: from an instant up to another, the second not included; and its days, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The month that the clock is in, as far as it has come, the whole month before it, and the one to come. */
export interface Months {
  readonly now: Span;
  readonly before: Span;
  readonly next: Pick<Span, 'firstDay' | 'lastDay'>;
}

export function monthsAround(clock: MonitorClock): Months {
  const month = periodOf(clock.today, 'month');
  const [before, next] = [month && previousPeriod(month), month && nextPeriod(month)];
  if (!month || !before || !next) throw new Error('The clock shows a month beyond the calendar');
  const from = startOf(month, clock);
  return {
    now: { from, to: clock.now + 1, firstDay: month.start, lastDay: clock.today },
    before: { from: startOf(before, clock), to: from, firstDay: before.start, lastDay: before.end },
    next: { firstDay: next.start, lastDay: next.end },
  };
}

function startOf({ start }: Period, { zone, now }: MonitorClock): number {
  return startOfDate(start, zone) ?? now;
}

/**
 * Reads the moments of a span and leaves the others aside, most of them by their date alone: no offset moves a moment by
 * more than a day. Histories are long, and months short.
 */
export function momentsIn(span: Span, clock: MonitorClock): (moment: string | undefined) => number | undefined {
  const early = formatDate((parseDate(span.firstDay) ?? 0) - 1) ?? span.firstDay;
  const late = formatDate((parseDate(span.lastDay) ?? 0) + 2) ?? span.lastDay;
  return (moment) => {
    if (moment === undefined || moment < early || moment >= late) return undefined;
    const instant = clock.instant(moment);
    return isIn(span, instant) ? instant : undefined;
  };
}

export function isIn({ from, to }: Span, instant: number | undefined): boolean {
  return instant !== undefined && instant >= from && instant < to;
}
