import { once } from '../../once.ts';
import { type Day, parseDate, weekdayOf } from './day.ts';
import { countryHolidays } from './holidays.ts';
import { findZone, utc, type Zone } from './zone.ts';

/** A calendar as `calendars:` of cxmap.yaml describes it; a key that is left out has its default. */
export interface CalendarConfig {
  /** `RU`, or with a state and region `DE-BY`: brings its public holidays. */
  readonly country?: string;
  readonly weekend?: readonly string[];
  readonly hours?: { readonly from: string; readonly to: string };
  readonly holidays?: readonly string[];
  readonly workdays?: readonly string[];
  readonly timezone?: string;
}

/** When work is done. Everything that counts working time is a function of it. */
export interface Calendar {
  readonly zone: Zone;
  /** Minutes from the day's midnight at which work begins. */
  readonly opens: number;
  /** Minutes from the same midnight at which it ends: 1440 is the day's end, more is a shift that ends on the next day. */
  readonly closes: number;
  readonly works: (day: Day) => boolean;
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
  const hours = workingHours(config);
  const everWorks = hours.opens < hours.closes && !isAllWeekend(config);
  const weekend = new Set((config.weekend ?? ['saturday', 'sunday']).map((name) => weekdays.indexOf(name)));
  // Most runs of the program count nothing, and a country's holidays are some hundred days.
  const exceptions = once(() => exceptionsOf(config));
  const works = (day: Day): boolean => {
    if (!everWorks) return false;
    return exceptions().get(day) ?? !weekend.has(weekdayOf(day));
  };
  return { zone, ...hours, works, everWorks };
}

/** Working hours as minutes; hours that end before they begin run into the next day, equal ones are empty. */
export function workingHours(config: CalendarConfig): { readonly opens: number; readonly closes: number } {
  const opens = minutesOf(config.hours?.from ?? '') ?? 9 * 60;
  const closes = minutesOf(config.hours?.to ?? '') ?? 18 * 60;
  return { opens, closes: closes < opens ? closes + 1440 : closes };
}

/** Whether every day of the week is free and no other day is a working one. */
export function isAllWeekend({ weekend, workdays }: CalendarConfig): boolean {
  return weekdays.every((name) => weekend?.includes(name)) && !workdays?.length;
}

const weekdays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

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

/** Minutes from midnight of `09:00`, up to `24:00`. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 1440 ? total : undefined;
}
