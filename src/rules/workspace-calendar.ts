import { asMessage, type DocPath, type Message } from '../diagnostic.ts';
import { type CalendarProblem, calendarProblems } from '../model/calendar/calendar-problems.ts';
import { findZone, zoneNames } from '../model/calendar/zone.ts';
import type { Model } from '../model/model.ts';
import { nearest } from '../model/suggest.ts';
import type { Finding, Rule } from './rule.ts';

export const workspaceCalendar: Rule = {
  id: 'workspace-calendar',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'cxmap.yaml': 'name: Blue Harbor\ntimezone: Europe/Berlon\ncx_team: support\n' },
    good: { 'cxmap.yaml': 'name: Blue Harbor\ntimezone: Europe/Berlin\ncx_team: support\n' },
  },
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
}

function explain(problem: CalendarProblem, file: string, path: DocPath, calendar: string): Finding {
  const value = 'value' in problem ? problem.value : '';
  const finding: Finding = {
    message: asMessage(`workspace-calendar/${problem.code}`, { calendar, value }),
    location: { file, path },
    hints: problem.code === 'unknown-zone' ? zonesLike(value) : [],
    subject: 'workspace/workspace',
  };
  // A country may exist and its holidays be unknown: its calendar works, with days that it lists itself.
  return problem.code === 'unknown-country' ? { ...finding, severity: 'warning' } : finding;
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
