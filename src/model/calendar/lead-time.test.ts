import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarConfig, compileCalendar } from './calendar.ts';
import { type Duration, parseDuration } from './duration.ts';
import { deadlineKept, earliestEvent, latestPublication, latestPublicationAfter, leadTimeKept } from './lead-time.ts';
import { startOfDate } from './moment.ts';
import { isWorkingDay, nextWorkingDay } from './working-day.ts';
import { findZone, utc } from './zone.ts';

const at = Date.parse;
const moscow = findZone('Europe/Moscow') ?? utc;
const office = compileCalendar({}, moscow);
const always = compileCalendar({ weekend: [], hours: { from: '00:00', to: '24:00' } }, moscow);
const russian = compileCalendar({ country: 'RU' }, moscow);
const weekend = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const never = compileCalendar({ weekend }, moscow);
const friday = at('2026-10-16T10:00:00+03:00');

function duration(text: string): Duration {
  return parseDuration(text) ?? expect.unreachable(`no duration: ${text}`);
}

describe('a lead time of working days', () => {
  const five = duration('5 working days');

  test('published on Friday 16 October has Monday 26 October as its earliest event', () => {
    expect(earliestEvent([office], friday, five)).toBe('2026-10-26');
    expect(leadTimeKept([office], friday, '2026-10-26', five)).toBe(true);
    expect(leadTimeKept([office], friday, '2026-10-23', five)).toBe(false);
  });

  test('counts only the days between: neither the day of publication nor the day of the event', () => {
    expect(leadTimeKept([office], at('2026-10-16T00:00:00+03:00'), '2026-10-23', five)).toBe(false);
    expect(leadTimeKept([office], at('2026-10-15T23:59:00+03:00'), '2026-10-23', five)).toBe(true);
    // From Monday to Friday five whole working days have passed by Saturday.
    expect(leadTimeKept([office], friday, '2026-10-24', five)).toBe(true);
  });

  test('for an event on Monday 26 October ends with Friday 16 October', () => {
    expect(latestPublication([office], '2026-10-26', five)).toBe('2026-10-16');
    expect(latestPublication([office], '2026-10-28', five)).toBe('2026-10-20');
  });

  test('must fit every receiving team', () => {
    expect(earliestEvent([always], friday, five)).toBe('2026-10-22');
    expect(earliestEvent([always, office], friday, five)).toBe('2026-10-26');
    expect(leadTimeKept([always, office], friday, '2026-10-22', five)).toBe(false);
    expect(latestPublication([always], '2026-10-26', five)).toBe('2026-10-20');
    expect(latestPublication([office, always], '2026-10-26', five)).toBe('2026-10-16');
  });

  test('leaves out public holidays', () => {
    expect(earliestEvent([russian], at('2026-11-02T10:00:00+03:00'), duration('2 working days'))).toBe('2026-11-06');
  });

  test('reads the day of publication where each team is', () => {
    const tokyo = compileCalendar({ timezone: 'Asia/Tokyo' }, moscow);
    const evening = at('2026-10-15T20:00:00+03:00');
    expect(earliestEvent([office], evening, five)).toBe('2026-10-23');
    expect(earliestEvent([tokyo], evening, five)).toBe('2026-10-26');
    expect(leadTimeKept([office, tokyo], evening, '2026-10-23', five)).toBe(false);
  });
});

describe('a lead time of days or weeks', () => {
  test('is that many dates before the event', () => {
    const twoWeeks = duration('2 weeks');
    expect(leadTimeKept([office], friday, '2026-10-30', twoWeeks)).toBe(true);
    expect(leadTimeKept([office], friday, '2026-10-29', twoWeeks)).toBe(false);
    expect(earliestEvent([office], friday, twoWeeks)).toBe('2026-10-30');
    expect(latestPublication([office], '2026-11-01', twoWeeks)).toBe('2026-10-18');
  });
});

describe('a lead time of hours', () => {
  test('must have passed before the day of the event begins', () => {
    const eight = duration('8 working hours');
    expect(leadTimeKept([office], friday, '2026-10-17', eight)).toBe(true);
    expect(leadTimeKept([office], friday + 1, '2026-10-17', duration('14 hours'))).toBe(false);
    expect(leadTimeKept([office], friday, '2026-10-17', duration('14 hours'))).toBe(true);
    expect(earliestEvent([office], friday, eight)).toBe('2026-10-19');
    expect(earliestEvent([office], friday, duration('14 hours'))).toBe('2026-10-17');
    expect(earliestEvent([office], friday, duration('15 hours'))).toBe('2026-10-18');
  });

  test('can be begun on the day on which that much is left', () => {
    expect(latestPublication([office], '2026-10-19', duration('8 working hours'))).toBe('2026-10-16');
    expect(latestPublication([office], '2026-10-19', duration('10 working hours'))).toBe('2026-10-15');
    expect(latestPublication([office], '2026-10-19', duration('24 hours'))).toBe('2026-10-17');
    expect(latestPublication([office], '2026-10-19', duration('23 hours'))).toBe('2026-10-18');
  });
});

describe('a lead time that nobody can keep', () => {
  test('has no earliest event and no last day', () => {
    for (const text of ['1 working day', '1 working hour', '9007199254740991 days', '9007199254740991 hours']) {
      expect(earliestEvent([office, never], friday, duration(text)), text).toBeUndefined();
      expect(latestPublication([never], '2026-10-26', duration(text)), text).toBeUndefined();
      expect(leadTimeKept([never], friday, '2026-10-26', duration(text)), text).toBe(false);
    }
  });

  test('is one for what is no date', () => {
    expect(leadTimeKept([office], friday, 'soon', duration('1 day'))).toBe(false);
    expect(latestPublication([office], 'soon', duration('1 day'))).toBeUndefined();
    expect(latestPublicationAfter([office], 'soon', duration('1 day'))).toBeUndefined();
  });

  test('is none without receivers', () => {
    expect(leadTimeKept([], friday, '2026-10-16', duration('5 working days'))).toBe(true);
    expect(earliestEvent([], friday, duration('5 working days'))).toBeUndefined();
  });
});

describe('any lead time', () => {
  const configs = fc.constantFrom<CalendarConfig>(
    {},
    { country: 'RU' },
    { country: 'DE-BY', timezone: 'Europe/Berlin' },
    { weekend: [], hours: { from: '00:00', to: '24:00' }, timezone: 'America/Sao_Paulo' },
    { weekend: ['friday', 'saturday'], hours: { from: '20:00', to: '04:00' }, timezone: 'Africa/Cairo' },
    { workdays: ['2026-11-21'], holidays: ['2026-11-23'], timezone: 'Pacific/Apia' },
  );
  const teams = fc.array(
    configs.map((config) => compileCalendar(config, moscow)),
    { minLength: 1, maxLength: 3 },
  );
  const units = ['working days', 'working hours', 'working minutes', 'days', 'weeks', 'hours'];
  const leadTimes = fc
    .record({ amount: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom(...units) })
    .map(({ amount, unit }) => duration(`${amount} ${unit}`));
  const instants = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2029-01-01T00:00:00Z') });
  const dates = instants.map((epochMs) => new Date(epochMs).toISOString().slice(0, 10));

  test('is kept by the earliest event and by every later one, not by an earlier working day', () => {
    fc.assert(
      fc.property(teams, instants, leadTimes, fc.nat(30), (calendars, published, leadTime, more) => {
        const event = earliestEvent(calendars, published, leadTime) ?? expect.unreachable();
        const later = new Date(at(event) + more * 86_400_000).toISOString().slice(0, 10);
        expect(leadTimeKept(calendars, published, event, leadTime)).toBe(true);
        expect(leadTimeKept(calendars, published, later, leadTime)).toBe(true);
        const before = new Date(at(event) - 86_400_000).toISOString().slice(0, 10);
        const isFreeForOne = leadTime.working && calendars.some((calendar) => !isWorkingDay(calendar, before));
        if (!isFreeForOne) expect(leadTimeKept(calendars, published, before, leadTime)).toBe(false);
      }),
    );
  });

  test('is kept by publication at the start of the last day, and not by the next day that could be the last', () => {
    fc.assert(
      fc.property(configs, dates, leadTimes, (config, event, leadTime) => {
        const calendar = compileCalendar(config, moscow);
        const date = latestPublication([calendar], event, leadTime) ?? expect.unreachable();
        const published = startOfDate(date, calendar.zone) ?? expect.unreachable();
        expect(leadTimeKept([calendar], published, event, leadTime)).toBe(true);
        const tomorrow = new Date(at(date) + 86_400_000).toISOString().slice(0, 10);
        const next = leadTime.working ? (nextWorkingDay(calendar, date) ?? expect.unreachable()) : tomorrow;
        const tooLate = startOfDate(next, calendar.zone) ?? expect.unreachable();
        expect(leadTimeKept([calendar], tooLate + 1, event, leadTime)).toBe(false);
      }),
    );
  });
});

describe('news that is due within a duration after an event', () => {
  test('may come until the due date of the team that is first', () => {
    expect(latestPublicationAfter([office], '2026-10-16', duration('1 working day'))).toBe('2026-10-19');
    expect(latestPublicationAfter([office, always], '2026-10-16', duration('1 working day'))).toBe('2026-10-17');
    expect(latestPublicationAfter([office], '2026-10-16', duration('4 working hours'))).toBe('2026-10-16');
    expect(latestPublicationAfter([never], '2026-10-16', duration('1 working day'))).toBeUndefined();
  });

  test('is in time on that date, and late on the next', () => {
    const oneDay = duration('1 working day');
    expect(deadlineKept([office], at('2026-10-19T23:59:59+03:00'), '2026-10-16', oneDay)).toBe(true);
    expect(deadlineKept([office], at('2026-10-20T00:00:00+03:00'), '2026-10-16', oneDay)).toBe(false);
    expect(deadlineKept([office, always], at('2026-10-19T10:00:00+03:00'), '2026-10-16', oneDay)).toBe(false);
    expect(deadlineKept([never], at('2026-10-16T10:00:00+03:00'), '2026-10-16', oneDay)).toBe(false);
  });
});
