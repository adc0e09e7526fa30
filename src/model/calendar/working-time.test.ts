import { describe, expect, test } from 'vitest';
import { type Calendar, type CalendarConfig, compileCalendar } from './calendar.ts';
import { formatMoment } from './moment.ts';
import { addWorkingTime, subtractWorkingTime, workingIntervals, workingTimeBetween } from './working-time.ts';
import { findZone, utc } from './zone.ts';

const hour = 3_600_000;
const at = Date.parse;
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function calendar(config: CalendarConfig, zone = 'Europe/Moscow'): Calendar {
  return compileCalendar(config, findZone(zone) ?? utc);
}

/** The moment `hours` of work after `start`, as the clocks of the calendar show it. */
function finish(of: Calendar, start: string, hours: number): string | undefined {
  const end = addWorkingTime(of, at(start), hours * hour);
  return end === undefined ? undefined : formatMoment(end, of.zone);
}

const eightToFive = calendar({ hours: { from: '08:00', to: '17:00' } });

describe('working time added to a moment', () => {
  test('runs from Friday afternoon into Monday morning', () => {
    expect(finish(eightToFive, '2026-11-20T16:00:00+03:00', 4)).toBe('2026-11-23T11:00:00+03:00');
  });

  test('begins at the next opening when the start is outside working hours', () => {
    expect(finish(eightToFive, '2026-11-20T05:00:00+03:00', 1)).toBe('2026-11-20T09:00:00+03:00');
    expect(finish(eightToFive, '2026-11-20T20:00:00+03:00', 1)).toBe('2026-11-23T09:00:00+03:00');
    expect(finish(eightToFive, '2026-11-21T12:00:00+03:00', 1)).toBe('2026-11-23T09:00:00+03:00');
  });

  test('that ends at closing time ends on that day', () => {
    expect(finish(eightToFive, '2026-11-20T16:00:00+03:00', 1)).toBe('2026-11-20T17:00:00+03:00');
    expect(finish(eightToFive, '2026-11-20T08:00:00+03:00', 18)).toBe('2026-11-23T17:00:00+03:00');
  });

  test('leaves the moment as it is when there is none of it', () => {
    expect(finish(eightToFive, '2026-11-21T12:00:00+03:00', 0)).toBe('2026-11-21T12:00:00+03:00');
  });

  test('is counted in the zone of the calendar, whatever the offset of the start', () => {
    expect(finish(eightToFive, '2026-11-20T13:00:00Z', 4)).toBe('2026-11-23T11:00:00+03:00');
  });

  test('of a team around the clock is plain time, on a day of 23 or 25 hours too', () => {
    const always = calendar({ weekend: [], hours: { from: '00:00', to: '24:00' } }, 'Europe/Berlin');
    expect(finish(always, '2026-03-28T12:00:00+01:00', 24)).toBe('2026-03-29T13:00:00+02:00');
    expect(finish(always, '2026-10-24T12:00:00+02:00', 24)).toBe('2026-10-25T11:00:00+01:00');
  });

  test('runs past midnight within a shift, and not into the day off after it', () => {
    const nights = calendar({ hours: { from: '22:00', to: '06:00' } });
    expect(finish(nights, '2026-11-20T23:00:00+03:00', 4)).toBe('2026-11-21T03:00:00+03:00');
    expect(finish(nights, '2026-11-21T05:00:00+03:00', 1)).toBe('2026-11-21T06:00:00+03:00');
    expect(finish(nights, '2026-11-21T05:00:00+03:00', 2)).toBe('2026-11-23T23:00:00+03:00');
  });

  test('never ends where nobody ever works, or only in a hundred years', () => {
    expect(finish(calendar({ weekend: week }), '2026-11-20T16:00:00+03:00', 1)).toBeUndefined();
    expect(finish(calendar({ hours: { from: '09:00', to: '09:00' } }), '2026-11-20T16:00:00+03:00', 1)).toBeUndefined();
    expect(finish(eightToFive, '2026-11-20T16:00:00+03:00', 1_000_000)).toBeUndefined();
    expect(finish(eightToFive, '2026-11-20T16:00:00+03:00', 1e300)).toBeUndefined();
  });

  test('may end on the only working day there is', () => {
    const once = calendar({ weekend: week, workdays: ['2030-01-06'] });
    expect(finish(once, '2026-11-20T16:00:00+03:00', 2)).toBe('2030-01-06T11:00:00+03:00');
    expect(finish(once, '2026-11-20T16:00:00+03:00', 10)).toBeUndefined();
  });
});

describe('working time taken from a moment', () => {
  test('leads back over the weekend', () => {
    expect(subtractWorkingTime(eightToFive, at('2026-11-23T11:00:00+03:00'), 4 * hour)).toBe(
      at('2026-11-20T16:00:00+03:00'),
    );
    expect(subtractWorkingTime(eightToFive, at('2026-11-22T11:00:00+03:00'), 0)).toBe(at('2026-11-22T11:00:00+03:00'));
    expect(subtractWorkingTime(calendar({ weekend: week }), at('2026-11-22T11:00:00+03:00'), hour)).toBeUndefined();
  });
});

describe('working time between two moments', () => {
  test('leaves out nights, weekends and holidays', () => {
    const between = (from: string, to: string): number =>
      workingTimeBetween(calendar({ country: 'RU' }), at(from), at(to)) / hour;
    expect(between('2026-11-20T16:00:00+03:00', '2026-11-23T11:00:00+03:00')).toBe(4);
    expect(between('2026-11-03T09:00:00+03:00', '2026-11-05T18:00:00+03:00')).toBe(18);
    expect(between('2026-11-21T09:00:00+03:00', '2026-11-22T18:00:00+03:00')).toBe(0);
  });

  test('is none backwards', () => {
    expect(workingTimeBetween(eightToFive, at('2026-11-23T11:00:00+03:00'), at('2026-11-20T16:00:00+03:00'))).toBe(0);
  });

  test('ends with the first hundred years', () => {
    const years = workingTimeBetween(eightToFive, at('2026-11-20T16:00:00+03:00'), at('9999-12-31T00:00:00Z'));
    expect(years / (9 * hour * 5 * 52.1775)).toBeCloseTo(100, 0);
  });
});

describe('the work of a day', () => {
  const hoursOf = (config: CalendarConfig, date: string, zone: string): number[] =>
    workingIntervals(calendar(config, zone), date).map(({ start, end }) => (end - start) / hour);
  const allDay = { weekend: [], hours: { from: '00:00', to: '24:00' } };

  test('is one stretch, or none on a day off', () => {
    expect(workingIntervals(eightToFive, '2026-11-20')).toEqual([
      { start: at('2026-11-20T08:00:00+03:00'), end: at('2026-11-20T17:00:00+03:00') },
    ]);
    expect(workingIntervals(eightToFive, '2026-11-21')).toEqual([]);
    expect(workingIntervals(eightToFive, 'soon')).toEqual([]);
  });

  test('is as long as the day really is', () => {
    expect(hoursOf(allDay, '2026-03-29', 'Europe/Berlin')).toEqual([23]);
    expect(hoursOf(allDay, '2026-10-25', 'Europe/Berlin')).toEqual([25]);
    expect(hoursOf(allDay, '2018-11-04', 'America/Sao_Paulo')).toEqual([23]);
    expect(hoursOf(allDay, '2019-02-16', 'America/Sao_Paulo')).toEqual([25]);
    expect(hoursOf(allDay, '2011-12-30', 'Pacific/Apia')).toEqual([]);
    expect(hoursOf(allDay, '2011-12-31', 'Pacific/Apia')).toEqual([24]);
  });

  test('begins at the change of the clocks when its hour is skipped, and once when its hour comes twice', () => {
    const early = { weekend: [], hours: { from: '02:30', to: '10:00' } };
    expect(hoursOf(early, '2026-03-29', 'Europe/Berlin')).toEqual([7]);
    expect(hoursOf(early, '2026-10-25', 'Europe/Berlin')).toEqual([8.5]);
  });
});
