import { describe, expect, test } from 'vitest';
import { type Calendar, type CalendarConfig, compileCalendar, compileCalendars } from './calendar.ts';
import { calendarProblems } from './calendar-problems.ts';
import { parseDate } from './day.ts';
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-day.ts';
import { utc } from './zone.ts';

const works = (config: CalendarConfig, date: string): boolean => isWorkingDay(compileCalendar(config, utc), date);

/** The hours of a Tuesday. */
const hoursOf = (calendar: Calendar) => calendar.spansOn(parseDate('2026-11-24') ?? expect.unreachable());

describe('a calendar', () => {
  test('that says nothing is from Monday to Friday, nine to six', () => {
    const calendar = compileCalendar({}, utc);
    expect(hoursOf(calendar)).toEqual([{ opens: 540, closes: 1080 }]);
    expect(isWorkingDay(calendar, '2026-11-20')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-21')).toBe(false);
    expect(isWorkingDay(calendar, '2026-11-22')).toBe(false);
  });

  test('may have another weekend, or none', () => {
    expect(works({ weekend: ['friday', 'saturday'] }, '2026-11-20')).toBe(false);
    expect(works({ weekend: ['friday', 'saturday'] }, '2026-11-22')).toBe(true);
    expect(works({ weekend: [] }, '2026-11-21')).toBe(true);
  });

  test("rests on its country's public holidays and on its own", () => {
    expect(works({}, '2026-11-04')).toBe(true);
    expect(works({ country: 'RU' }, '2026-11-04')).toBe(false);
    expect(works({ country: 'RU', holidays: ['2026-11-05'] }, '2026-11-05')).toBe(false);
  });

  test('works on its workdays, be they a weekend, a public holiday or its own', () => {
    const workdays = ['2026-11-04', '2026-11-05', '2026-11-07'];
    const config = { country: 'RU', holidays: ['2026-11-05'], workdays };
    expect(workdays.map((date) => works(config, date))).toEqual([true, true, true]);
    expect(works(config, '2026-11-08')).toBe(false);
  });

  test('takes the day after midnight into a shift that ends before it begins', () => {
    const calendar = compileCalendar({ hours: { from: '22:00', to: '06:00' } }, utc);
    expect(hoursOf(calendar)).toEqual([{ opens: 1320, closes: 1800 }]);
  });

  test('has breaks where hours are a list', () => {
    const lunch = [
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ];
    expect(hoursOf(compileCalendar({ hours: lunch }, utc))).toEqual([
      { opens: 540, closes: 780 },
      { opens: 840, closes: 1080 },
    ]);
  });

  test('looks at no more spans of a day than a day can need', () => {
    const hours = Array.from({ length: 600 }, (_, index) => {
      const time = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return { from: time(index * 2), to: time(index * 2 + 1) };
    });
    expect(hoursOf(compileCalendar({ hours }, utc))).toHaveLength(24);
  });

  test('works on the days of the week that have hours, and on no other', () => {
    const day = { from: '09:00', to: '18:00' };
    const hours = { tuesday: day, saturday: { from: '10:00', to: '14:00' } };
    const calendar = compileCalendar({ hours, workdays: ['2026-11-26'] }, utc);
    const spansOn = (date: string) => calendar.spansOn(parseDate(date) ?? expect.unreachable());
    expect(spansOn('2026-11-21')).toEqual([{ opens: 600, closes: 840 }]);
    expect(spansOn('2026-11-23')).toEqual([]);
    expect(isWorkingDay(calendar, '2026-11-23')).toBe(false);
    // A Thursday that is worked for once has the hours of the first day that has any.
    expect(spansOn('2026-11-26')).toEqual([{ opens: 540, closes: 1080 }]);
    expect(calendar.minutesADay).toBe(390);
    expect(works({ hours, weekend: ['saturday'] }, '2026-11-21')).toBe(false);
  });

  test('leaves out what it does not understand', () => {
    const config = {
      hours: { from: 'dawn', to: '25:00' },
      weekend: ['caturday'],
      holidays: ['soon'],
      timezone: 'Mars',
    };
    const calendar = compileCalendar(config, utc);
    expect([...hoursOf(calendar), calendar.zone.name]).toEqual([{ opens: 540, closes: 1080 }, 'UTC']);
    expect(isWorkingDay(calendar, 'soon')).toBe(false);
  });
});

describe('the calendars of a workspace', () => {
  const settings = {
    timezone: 'Europe/Moscow',
    calendars: {
      default: { country: 'RU' },
      'support-24x7': { weekend: [], hours: { from: '00:00', to: '24:00' } },
      berlin: { country: 'DE', timezone: 'Europe/Berlin' },
    },
  };

  test('are found by name', () => {
    const calendars = compileCalendars(settings);
    expect(hoursOf(calendars.of('support-24x7'))).toEqual([{ opens: 0, closes: 1440 }]);
    expect(calendars.of('berlin').zone.name).toBe('Europe/Berlin');
  });

  test('are in the time zone of the workspace where they have none of their own', () => {
    expect(compileCalendars(settings).of().zone.name).toBe('Europe/Moscow');
    expect(compileCalendars({}).zone.name).toBe('UTC');
    expect(compileCalendars({ timezone: 'Mars' }).zone.name).toBe('UTC');
  });

  test('do not inherit from the default one, which answers for a name that is not there', () => {
    const calendars = compileCalendars(settings);
    expect(isWorkingDay(calendars.of('berlin'), '2026-11-04')).toBe(true);
    expect(isWorkingDay(calendars.of('nowhere'), '2026-11-04')).toBe(false);
    expect(isWorkingDay(calendars.of('constructor'), '2026-11-04')).toBe(false);
    expect(hoursOf(compileCalendars({}).of())).toEqual([{ opens: 540, closes: 1080 }]);
  });
});

describe('the next working day', () => {
  const calendar = compileCalendar({ country: 'RU' }, utc);

  test('is after the date, over weekends and holidays', () => {
    expect(nextWorkingDay(calendar, '2026-11-20')).toBe('2026-11-23');
    expect(nextWorkingDay(calendar, '2026-11-03')).toBe('2026-11-05');
    expect(nextWorkingDay(calendar, '2025-12-31')).toBe('2026-01-09');
    expect(nextWorkingDay(calendar, '2026-11-20', 3)).toBe('2026-11-25');
  });

  test('back is before the date', () => {
    expect(previousWorkingDay(calendar, '2026-11-23')).toBe('2026-11-20');
    expect(previousWorkingDay(calendar, '2026-11-05', 2)).toBe('2026-11-02');
  });

  test('is none in a calendar without one, and none after what is no date', () => {
    const never = compileCalendar(
      { weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
      utc,
    );
    expect(nextWorkingDay(never, '2026-11-20')).toBeUndefined();
    expect(previousWorkingDay(never, '2026-11-20')).toBeUndefined();
    expect(nextWorkingDay(calendar, 'soon')).toBeUndefined();
    expect(nextWorkingDay(calendar, '9999-12-31')).toBeUndefined();
  });

  test('is out of reach after a million', () => {
    expect(nextWorkingDay(calendar, '2026-11-20', 1_000_000)).toBeUndefined();
  });
});

describe('what is wrong with a calendar', () => {
  test('is nothing where it can be worked by', () => {
    expect(calendarProblems({})).toEqual([]);
    expect(
      calendarProblems({ country: 'DE-BY', timezone: 'Europe/Berlin', hours: { from: '00:00', to: '24:00' } }),
    ).toEqual([]);
  });

  test('is a zone or a country that does not exist', () => {
    expect(calendarProblems({ timezone: 'Europe/Moskow', country: 'XX' })).toEqual([
      { code: 'unknown-zone', path: ['timezone'], value: 'Europe/Moskow' },
      { code: 'unknown-country', path: ['country'], value: 'XX' },
    ]);
  });

  test('is a working day without hours', () => {
    expect(calendarProblems({ hours: { from: '09:00', to: '09:00' } })).toEqual([
      { code: 'empty-hours', path: ['hours'], value: '09:00' },
    ]);
  });

  test('is a week of seven free days, unless workdays are listed', () => {
    const weekend = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    expect(calendarProblems({ weekend })).toEqual([{ code: 'no-working-day', path: ['weekend'] }]);
    expect(calendarProblems({ weekend, workdays: ['2026-11-22'] })).toEqual([]);
  });
});
