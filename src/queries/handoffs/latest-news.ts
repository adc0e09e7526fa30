import { type Calendar, compileCalendars } from '../../model/calendar/calendar.ts';
import { type Day, dayOf, formatDate, msPerDay, parseDate } from '../../model/calendar/day.ts';
import { clockTimeOf, type Duration, parseDuration } from '../../model/calendar/duration.ts';
import { latestPublication, latestPublicationAfter } from '../../model/calendar/lead-time.ts';
import { addWorkingTime, subtractWorkingTime } from '../../model/calendar/working-time.ts';
import type { HandoffTiming } from '../../model/gen/types.gen.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * When news is out at the latest, for an event on each day of an ordinary week: seven instants, Monday's event first.
 * Two of them can be compared whatever units and calendars they are counted in.
 */
export type LatestNews = readonly number[];

/** Tells when news is out at the latest for receivers with these calendars; undefined where no such day is in reach. */
export type NewsClock = (calendars: readonly (string | undefined)[], when: HandoffTiming) => LatestNews | undefined;

/**
 * A clock without holidays and time zones. Whether two lead times fit is a question of how a company works in any
 * week; whether the news of one event is in time is asked of the real calendars.
 */
export function ordinaryClock({ calendars }: Pick<Settings, 'calendars'>): NewsClock {
  const { of } = compileCalendars({
    calendars: Object.fromEntries(
      Object.entries(calendars).map(([name, { weekend, hours }]) => [
        name,
        { ...(weekend ? { weekend } : {}), ...(hours ? { hours } : {}) },
      ]),
    ),
  });
  // A map has many hand-offs, but few calendars and few different times.
  const known = new Map<string, LatestNews>();
  return (names, when) => {
    const [side, time] =
      'lead_time' in when ? (['before', when.lead_time] as const) : (['after', when.deadline] as const);
    const each = [...new Set(names)].map((name = 'default') => {
      const key = `${time} ${side}, ${name}`;
      const latest = known.get(key) ?? weekOf(of(name), side, time);
      known.set(key, latest);
      return latest;
    });
    const news = ordinaryWeek.map((_, weekday) => Math.min(...each.map((latest) => latest[weekday] ?? Number.NaN)));
    return news.every(Number.isFinite) ? news : undefined;
  };
}

/** News for one calendar; not a number where it is out of reach. */
function weekOf(calendar: Calendar, side: 'before' | 'after', time: string): LatestNews {
  const duration = parseDuration(time);
  const latest = side === 'before' ? latestBefore : latestAfter;
  return ordinaryWeek.map((event) => (duration && latest(calendar, event, duration)) ?? Number.NaN);
}

/** By how much `news` is out after `other` on the weekday where it is worst, in milliseconds; negative where it is always sooner. */
export function lateness(news: LatestNews, other: LatestNews): number {
  return Math.max(...news.map((instant, weekday) => instant - (other[weekday] ?? Number.NaN)));
}

/** Orders news by when it is out, the earlier first. */
export function compareNews(one: LatestNews, other: LatestNews): number {
  return one.reduce((sum, instant, weekday) => sum + instant - (other[weekday] ?? Number.NaN), 0);
}

const monday = dayOf(2024, 1, 1);

const ordinaryWeek: readonly Day[] = [0, 1, 2, 3, 4, 5, 6].map((weekday) => monday + weekday);

/** News that is due in days may be out until its day ends; news that is due in hours, until that minute. */
function latestBefore(calendar: Calendar, event: Day, leadTime: Duration): number | undefined {
  const begins = event * msPerDay;
  if (leadTime.amount === 0) return begins;
  const clockTime = clockTimeOf(leadTime);
  if (clockTime === undefined) return endOf(latestPublication([calendar], formatDate(event) ?? '', leadTime));
  return leadTime.working ? subtractWorkingTime(calendar, begins, clockTime) : begins - clockTime;
}

function latestAfter(calendar: Calendar, event: Day, deadline: Duration): number | undefined {
  const begins = event * msPerDay;
  const clockTime = clockTimeOf(deadline);
  if (clockTime === undefined) return endOf(latestPublicationAfter([calendar], formatDate(event) ?? '', deadline));
  return deadline.working ? addWorkingTime(calendar, begins, clockTime) : begins + clockTime;
}

function endOf(date: string | undefined): number | undefined {
  const day = parseDate(date ?? '');
  return day === undefined ? undefined : (day + 1) * msPerDay;
}
