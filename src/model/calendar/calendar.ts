import { once } from '../../once.ts';
import { type Day, parseDate, weekdayOf } from './day.ts';
import { countryHolidays } from './holidays.ts';
import { isWeekly, type Span, type Week, type WrittenHours, weekdays, weekOf } from './hours.ts';
import { findZone, utc, type Zone } from './zone.ts';

/** A calendar as `calendars:` of cxmap.yaml describes it; a key that is left out has its default. */
export interface CalendarConfig {
  /** `RU`, or with a state and region `DE-BY`: brings its public holidays. */
  readonly country?: string;
  readonly weekend?: readonly string[];
  readonly hours?: WrittenHours;
  readonly holidays?: readonly string[];
  readonly workdays?: readonly string[];
  readonly timezone?: string;
}

/** When work is done. Everything that counts working time is a function of it. */
export interface Calendar {
  readonly zone: Zone;
  readonly works: (day: Day) => boolean;
  /** The hours of a day, in order; none where it is free. */
  readonly spansOn: (day: Day) => readonly Span[];
  /** How long a working day is in minutes, in the mean of the days of a week that are worked. */
  readonly minutesADay: number;
  /** False where every day is free or no day has hours: nothing needs to be looked for. */
  readonly everWorks: boolean;
}

/** The calendars of a workspace, by name. */
export interface Calendars {
  /** The workspace's own time zone: dates without a clock, and when a due day has ended, are read in it. */
  readonly zone: Zone;
  /** The calendar of a name; the default one without a name, and for a name that is not there. */
  readonly of: (name?: string) => Calendar;
}

/** Makes the calendars ready to count in. Never fails: what a calendar says wrongly is left at its default, and `calendarProblems` tells it. */
export function compileCalendars(settings: {
  readonly timezone?: string;
  readonly calendars?: Readonly<Record<string, CalendarConfig>>;
}): Calendars {
  const zone = findZone(settings.timezone ?? utc.name) ?? utc;
  const byName = new Map(
    Object.entries(settings.calendars ?? {}).map(([name, config]) => [name, compileCalendar(config, zone)]),
  );
  const fallback = byName.get('default') ?? compileCalendar({}, zone);
  return { zone, of: (name = 'default') => byName.get(name) ?? fallback };
}

/** One calendar; `workspaceZone` holds where it names no time zone of its own. */
export function compileCalendar(config: CalendarConfig, workspaceZone: Zone): Calendar {
  const zone = config.timezone === undefined ? workspaceZone : (findZone(config.timezone) ?? workspaceZone);
  const week = weekOf(config.hours);
  // A worked Saturday has the hours of the week's first day where Saturdays have none.
  const first = week.find((spans) => spans.length > 0) ?? [];
  const free = freeWeekdays(config);
  const everWorks = first.length > 0 && !neverWorks(config);
  // Most runs of the program count nothing, and a country's holidays are some hundred days.
  const exceptions = once(() => exceptionsOf(config));
  const works = (day: Day): boolean => {
    if (!everWorks) return false;
    return exceptions().get(day) ?? !free.has(weekdayOf(day));
  };
  const spansOn = (day: Day): readonly Span[] => {
    if (!works(day)) return [];
    const spans = week[weekdayOf(day)] ?? [];
    return spans.length > 0 ? spans : first;
  };
  return { zone, works, spansOn, everWorks, minutesADay: meanOf(week.filter((_, weekday) => !free.has(weekday))) };
}

function meanOf(week: Week): number {
  const working = week.filter((spans) => spans.length > 0);
  const minutes = working.flat().reduce((sum, { opens, closes }) => sum + closes - opens, 0);
  return working.length === 0 ? 0 : minutes / working.length;
}

/**
 * The days of the week that are free: the weekend, and what hours by day of the week do not name. Where these say of a
 * Saturday when it is worked, only a weekend that is written makes it free.
 */
export function freeWeekdays({ weekend, hours }: CalendarConfig): ReadonlySet<number> {
  const named = weekend ?? (isWeekly(hours) ? [] : ['saturday', 'sunday']);
  return new Set(
    weekdays.flatMap((day, index) =>
      named.includes(day) || (isWeekly(hours) && hours[day] === undefined) ? [index] : [],
    ),
  );
}

/** Whether every day of the week is free and no other day is a working one. */
export function neverWorks(config: CalendarConfig): boolean {
  return freeWeekdays(config).size === weekdays.length && !config.workdays?.length;
}

/** Days that do not follow their weekday: a workday wins over a holiday. */
function exceptionsOf(config: CalendarConfig): ReadonlyMap<Day, boolean> {
  const exceptions = new Map<Day, boolean>();
  const mark = (days: Iterable<Day | undefined>, works: boolean): void => {
    for (const day of days) if (day !== undefined) exceptions.set(day, works);
  };
  mark(countryHolidays(config.country ?? '') ?? [], false);
  mark((config.holidays ?? []).map(parseDate), false);
  mark((config.workdays ?? []).map(parseDate), true);
  return exceptions;
}
