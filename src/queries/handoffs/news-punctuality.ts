import type { DocPath, Message } from '../../diagnostic.ts';
import { type Calendar, type Calendars, compileCalendars } from '../../model/calendar/calendar.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { clockTimeOf, type Duration, parseDuration } from '../../model/calendar/duration.ts';
import {
  deadlineKept,
  latestPublication,
  latestPublicationAfter,
  leadTimeKept,
} from '../../model/calendar/lead-time.ts';
import { formatMoment, localDate, parseMoment, startOfDate } from '../../model/calendar/moment.ts';
import { horizonDays } from '../../model/calendar/working-day.ts';
import { subtractWorkingTime, workingTimeBetween } from '../../model/calendar/working-time.ts';
import type { Announcement, Handoff } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../common/names.ts';

/** How early before an event, or how soon after it, receivers had to know. */
export interface NewsRule {
  readonly side: 'before' | 'after';
  readonly duration: Duration;
  /** Where it is written: in the announcement (`promised`), or in the hand-off as it is today. */
  readonly source: 'promised' | 'handoff';
  readonly path: DocPath;
}

/** A team that heard of something later than it should have. */
export interface LateReceiver {
  readonly team: string;
  /** The name of the calendar it works by. */
  readonly calendar: string;
  /** The last possible date; where hours count, the last moment. Undefined where none is in reach. */
  readonly latest: string | undefined;
  /** How much too late it was, in the unit of the rule or in days. */
  readonly by: Duration | undefined;
}

/** The rule that news was published under. Undefined where it says no time. */
export function newsRule({ promised }: Announcement, { when }: Handoff): NewsRule | undefined {
  if (promised?.lead_time !== undefined) return rule('before', promised.lead_time, 'promised', 'lead_time');
  if (promised?.deadline !== undefined) return rule('after', promised.deadline, 'promised', 'deadline');
  if (!when) return undefined;
  return 'lead_time' in when
    ? rule('before', when.lead_time, 'handoff', 'lead_time')
    : rule('after', when.deadline, 'handoff', 'deadline');
}

function rule(side: NewsRule['side'], written: string, source: NewsRule['source'], key: string): NewsRule | undefined {
  const duration = parseDuration(written);
  return duration && { side, duration, source, path: [source === 'promised' ? 'promised' : 'when', key] };
}

/** Finds out who heard of news too late. Made once for a workspace, asked for each announcement. */
export function punctuality(
  model: Model,
): (news: Announcement, receivers: readonly string[], rule: NewsRule) => readonly LateReceiver[] {
  const calendars = compileCalendars(model.settings);
  return (news, receivers, rule) => {
    const published = parseMoment(news.published, calendars.zone);
    if (published === undefined || parseDate(news.effective) === undefined) return [];
    return [...new Set(receivers)].flatMap((team): readonly LateReceiver[] => {
      const found = receiver(model, calendars, team, published);
      if (!found || !canBeLate(found.calendar, rule)) return [];
      const kept = rule.side === 'before' ? leadTimeKept : deadlineKept;
      if (kept([found.calendar], published, news.effective, rule.duration)) return [];
      const limit = limitOf(found.calendar, published, news.effective, rule);
      return [{ team, calendar: found.name, latest: limit?.latest, by: limit?.by }];
    });
  };
}

/** A calendar without working time keeps no lead time in it: a finding of its own, not of each piece of news. */
function canBeLate(calendar: Calendar, { duration }: NewsRule): boolean {
  return calendar.everWorks || !duration.working;
}

/** A team that cannot be read has no calendar that could be judged by; one that was gone by then had no need to know. */
function receiver(
  model: Model,
  calendars: Calendars,
  team: string,
  published: number,
): { readonly name: string; readonly calendar: Calendar } | undefined {
  const value = model.get('team', team)?.value;
  if (!value || (value.retired !== undefined && value.retired <= (localDate(published, calendars.zone) ?? ''))) {
    return undefined;
  }
  return { name: value.calendar ?? 'default', calendar: calendars.of(value.calendar) };
}

interface Limit {
  readonly latest: string;
  readonly by: Duration | undefined;
}

function limitOf(calendar: Calendar, published: number, event: string, rule: NewsRule): Limit | undefined {
  const { side, duration } = rule;
  const clockTime = clockTimeOf(duration);
  if (side === 'before' && clockTime !== undefined && duration.amount > 0) {
    return lastMoment(calendar, published, event, clockTime, duration.working);
  }
  const last = side === 'before' ? latestPublication : latestPublicationAfter;
  const latest = last([calendar], event, duration);
  const today = localDate(published, calendar.zone);
  if (latest === undefined || today === undefined) return undefined;
  return { latest, by: daysBetween(calendar, latest, today, duration.working) };
}

function lastMoment(
  calendar: Calendar,
  published: number,
  event: string,
  clockTime: number,
  working: boolean,
): Limit | undefined {
  const begins = startOfDate(event, calendar.zone) ?? Number.NaN;
  const last = working ? subtractWorkingTime(calendar, begins, clockTime) : begins - clockTime;
  const latest = last === undefined ? undefined : formatMoment(last, calendar.zone);
  if (last === undefined || latest === undefined) return undefined;
  const late = working ? workingTimeBetween(calendar, last, published) : published - last;
  const minutes = Math.ceil(late / 60_000);
  return {
    latest,
    by:
      minutes < 60
        ? { working, amount: minutes, unit: 'minute' }
        : { working, amount: Math.ceil(minutes / 60), unit: 'hour' },
  };
}

/** The days after one date up to another, in working days where these count and there are any. */
function daysBetween(calendar: Calendar, from: string, to: string, working: boolean): Duration | undefined {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === undefined || last === undefined) return undefined;
  let worked = 0;
  const countable = working && last - first <= horizonDays;
  for (let day = first + 1; countable && day <= last; day++) if (calendar.works(day)) worked++;
  if (worked > 0) return { working: true, amount: worked, unit: 'day' };
  return { working: false, amount: last - first, unit: 'day' };
}

/** Until when a receiver had to be told, and how much too late it was. */
export function lastDayOf(model: Model, { team, calendar, latest, by }: LateReceiver): Message {
  const values = { team: labelOf(model, 'team', team), calendar };
  if (latest === undefined || !by) return { key: 'news-late/never', values };
  return { key: 'news-late/last', values: { ...values, latest, ...by } };
}
