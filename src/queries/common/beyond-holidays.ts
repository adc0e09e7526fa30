import type { Location } from '../../diagnostic.ts';
import { holidayYears } from '../../model/calendar/holidays.ts';
import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { teamsOfPeople } from './teams-of-people.ts';

/** A year in which dates count in a calendar, though nobody knows the public holidays of its country in that year. */
export interface YearBeyond {
  readonly calendar: string;
  readonly country: string;
  readonly year: number;
  /** The first date of that year, by the order of files. */
  readonly example: { readonly id: string; readonly location: Location };
}

/**
 * The years beyond the table of holidays in which time counts: those of news that receivers have to know in time, and of
 * due dates. A year of which the calendar lists a day itself has been thought of.
 */
export function yearsBeyondHolidays(model: Model): readonly YearBeyond[] {
  const found = new Map<string, YearBeyond>();
  for (const { team, date, id, path: file, field } of datesBeyondHolidays(model)) {
    const year = Number(date.slice(0, 4));
    const named = model.get('team', team ?? '')?.value.calendar ?? 'default';
    const calendar = model.settings.calendars[named] === undefined ? 'default' : named;
    const { country, holidays = [], workdays = [] } = model.settings.calendars[calendar] ?? {};
    const key = `${calendar}/${year}`;
    if (country === undefined || found.has(key)) continue;
    if ([...holidays, ...workdays].some((day) => day.startsWith(`${date.slice(0, 4)}-`))) continue;
    found.set(key, { calendar, country, year, example: { id, location: { file, path: [field] } } });
  }
  return [...found.values()].toSorted((a, b) => a.year - b.year);
}

/** A date that counts in the calendar of a team, in a year of which the table knows no holidays. */
export interface DateBeyond {
  readonly id: string;
  readonly path: string;
  readonly field: 'effective' | 'due';
  readonly team: string | undefined;
  readonly date: string;
}

/** All such dates, those of news first, in the order of ids. */
export const datesBeyondHolidays = onceEach((model: Model): readonly DateBeyond[] =>
  [...countedDates(model)].filter(({ date }) => {
    const year = Number(date.slice(0, 4));
    return year < holidayYears.first || year > holidayYears.last;
  }),
);

function* countedDates(model: Model): Iterable<DateBeyond> {
  for (const { id, path, value } of model.all('announcement')) {
    for (const team of model.get('handoff', value.handoff)?.value.to ?? []) {
      yield { id, path, field: 'effective', team, date: value.effective };
    }
  }
  const teams = teamsOfPeople(model);
  for (const { id, path, value } of model.all('task')) {
    if (value.due !== undefined) yield { id, path, field: 'due', team: teams(value.owner)[0], date: value.due };
  }
}
