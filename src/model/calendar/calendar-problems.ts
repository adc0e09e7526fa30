import type { DocPath } from '../../diagnostic.ts';
import { type CalendarConfig, neverWorks } from './calendar.ts';
import { countryHolidays } from './holidays.ts';
import { type HoursProblem, hoursProblems } from './hours-problems.ts';
import { findZone } from './zone.ts';

/** What is wrong with a calendar beyond the form of its file; `path` leads from the calendar to the place. */
export type CalendarProblem =
  | { readonly code: 'unknown-zone'; readonly path: DocPath; readonly value: string }
  | { readonly code: 'unknown-country'; readonly path: DocPath; readonly value: string }
  | { readonly code: 'no-working-day'; readonly path: DocPath }
  | HoursProblem;

/** Candidates for a did-you-mean are `zoneNames()` and `countryCodes()`. */
export function calendarProblems(config: CalendarConfig): readonly CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const { timezone, country } = config;
  if (timezone !== undefined && !findZone(timezone)) {
    problems.push({ code: 'unknown-zone', path: ['timezone'], value: timezone });
  }
  if (country !== undefined && !countryHolidays(country)) {
    problems.push({ code: 'unknown-country', path: ['country'], value: country });
  }
  problems.push(...hoursProblems(config));
  if (neverWorks(config)) {
    problems.push({ code: 'no-working-day', path: [config.weekend === undefined ? 'hours' : 'weekend'] });
  }
  return problems;
}
