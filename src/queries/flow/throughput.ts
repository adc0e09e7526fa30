import { type Period, periodOf, previousPeriod } from '../../model/calendar/period.ts';

/** How many whole weeks of the past a forecast rests on. */
const weeksLookedAt = 26;

/** How many things were finished in an ISO week. */
export interface WeekCount {
  readonly week: Period;
  readonly count: number;
}

/**
 * The whole ISO weeks before the running one, oldest first, with how many things were finished in each; weeks in which
 * nothing was are there too, but none before the one in which the first thing of all began. All dates `YYYY-MM-DD`.
 */
export function throughput(finished: readonly string[], began: readonly string[], today: string): readonly WeekCount[] {
  const first = began.reduce((least, date) => (date < least ? date : least), today);
  const counts = new Map<string, number>();
  for (const date of finished) {
    const week = periodOf(date, 'week')?.id ?? '';
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks: WeekCount[] = [];
  let week = before(periodOf(today, 'week'));
  while (week && weeks.length < weeksLookedAt && week.end >= first) {
    weeks.push({ week, count: counts.get(week.id) ?? 0 });
    week = before(week);
  }
  return weeks.reverse();
}

function before(week: Period | undefined): Period | undefined {
  return week && previousPeriod(week);
}
