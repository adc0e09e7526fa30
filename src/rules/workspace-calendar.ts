import { asMessage, type DocPath, type Message } from '../diagnostic.ts';
import { type CalendarProblem, calendarProblems } from '../model/calendar/calendar-problems.ts';
import { holidayYears } from '../model/calendar/holidays.ts';
import { findZone, zoneNames } from '../model/calendar/zone.ts';
import type { Model } from '../model/model.ts';
import { nearest } from '../model/suggest.ts';
import { type YearBeyond, yearsBeyondHolidays } from '../queries/common/beyond-holidays.ts';
import { gatheredDatesBeyond } from './gathered.ts';
import type { Finding, Rule } from './rule.ts';

export const workspaceCalendar: Rule = {
  id: 'workspace-calendar',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'cxmap.yaml': 'name: Blue Harbor\ntimezone: Europe/Berlon\ncx_team: support\n' },
    good: { 'cxmap.yaml': 'name: Blue Harbor\ntimezone: Europe/Berlin\ncx_team: support\n' },
  },
  reach: { whole: ['workspace', 'team'], gathered: [gatheredDatesBeyond] },
  check: findCalendarProblems,
};

function* findCalendarProblems(model: Model): Iterable<Finding> {
  const workspace = model.single('workspace');
  if (!workspace) return;
  const { timezone, calendars = {} } = workspace.value;
  if (timezone !== undefined && !findZone(timezone)) {
    yield explain({ code: 'unknown-zone', path: [], value: timezone }, workspace.path, ['timezone'], '');
  }
  for (const [name, config] of Object.entries(calendars)) {
    for (const problem of calendarProblems(config)) {
      yield explain(problem, workspace.path, ['calendars', name, ...problem.path], name);
    }
  }
  for (const beyond of yearsBeyondHolidays(model)) yield beyondHolidays(beyond, workspace.path);
}

/** Not wrong by itself: no day of that year is free but those of the weekend. */
function beyondHolidays({ calendar, country, year, example }: YearBeyond, file: string): Finding {
  const { first, last } = holidayYears;
  return {
    message: { key: 'workspace-calendar/unknown-year', values: { calendar, country, year, first, last } },
    location: { file, path: ['calendars', calendar, 'country'] },
    related: [
      { location: example.location, message: { key: 'workspace-calendar/dated', values: { id: example.id, year } } },
    ],
    severity: 'warning',
    subject: 'workspace/workspace',
  };
}

function explain(problem: CalendarProblem, file: string, path: DocPath, calendar: string): Finding {
  const { code } = problem;
  const finding: Finding = {
    message: messageOf(problem, calendar),
    location: { file, path },
    hints: code === 'unknown-zone' ? zonesLike(problem.value) : [],
    subject: 'workspace/workspace',
  };
  // A country may exist and its holidays be unknown: its calendar works, with days that it lists itself. Hours of a day
  // that is free harm nothing either.
  const isHarmless = code === 'unknown-country' || code === 'idle-hours';
  return isHarmless ? { ...finding, severity: 'warning' } : finding;
}

function messageOf(problem: CalendarProblem, calendar: string): Message {
  switch (problem.code) {
    case 'unknown-zone':
    case 'unknown-country':
    case 'empty-hours':
      return asMessage(`workspace-calendar/${problem.code}`, { calendar, value: problem.value });
    case 'overlapping-hours':
    case 'hours-into-next-day': {
      const { code, value, other } = problem;
      return asMessage(`workspace-calendar/${code}`, { calendar, value, other });
    }
    case 'too-many-hours': {
      const { spans, most } = problem;
      return { key: 'workspace-calendar/too-many-hours', values: { calendar, spans, most } };
    }
    case 'idle-hours':
      return { key: 'workspace-calendar/idle-hours', values: { calendar, weekday: problem.weekday } };
    case 'no-working-day':
      return { key: 'workspace-calendar/no-working-day', values: { calendar } };
  }
}

/** Zones that are written nearly like this, else those of a city written like this: `Moscow` is `Europe/Moscow`. */
function zonesLike(value: string): readonly Message[] {
  const zones = zoneNames();
  const near = nearest(value, zones);
  // `MSK` is near to `Omsk`, but an abbreviation is no misspelt city.
  const isAbbreviation = /^[A-Z]{1,5}$/.test(value);
  const candidates = near.length > 0 || isAbbreviation ? near : zonesOfCity(cityOf(value), zones);
  return candidates.length > 0 ? [{ key: 'hint/did-you-mean', values: { candidates } }] : [];
}

function zonesOfCity(city: string, zones: readonly string[]): readonly string[] {
  const byCity = new Map(zones.map((zone) => [cityOf(zone), zone]));
  return nearest(city, byCity.keys()).flatMap((name) => byCity.get(name) ?? []);
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}
