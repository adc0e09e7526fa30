import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../../model/calendar/calendar.ts';
import { formatDate, parseDate } from '../../model/calendar/day.ts';
import { isWorkingDay } from '../../model/calendar/working-day.ts';
import { utc } from '../../model/calendar/zone.ts';
import { meetingsAround } from './meetings.ts';

const calendar = compileCalendar({ holidays: ['2026-11-26'] }, utc);
const group = (meets: string, since?: string) => ({ name: 'Circle', meets, ...(since === undefined ? {} : { since }) });

test('a group that met on a Thursday meets two weeks later, and a meeting of today is the next', () => {
  const circle = group('2 weeks', '2026-10-15');
  expect(meetingsAround(circle, calendar, '2026-11-11')).toEqual({
    last: '2026-10-29',
    next: '2026-11-12',
    following: '2026-11-27',
  });
  expect(meetingsAround(circle, calendar, '2026-11-12')).toMatchObject({ last: '2026-10-29', next: '2026-11-12' });
});

test('a meeting that falls on a day off is held on the next working day, and the rhythm goes on from its own day', () => {
  expect(meetingsAround(group('2 weeks', '2026-10-15'), calendar, '2026-11-27')).toEqual({
    last: '2026-11-12',
    next: '2026-11-27',
    following: '2026-12-10',
  });
});

test('a rhythm in working days passes over weekends and holidays', () => {
  expect(meetingsAround(group('3 working days', '2026-11-23'), calendar, '2026-11-24')).toEqual({
    last: '2026-11-23',
    next: '2026-11-27',
    following: '2026-12-02',
  });
});

test('before the first meeting there is no last one', () => {
  expect(meetingsAround(group('1 week', '2026-12-01'), calendar, '2026-11-22')).toEqual({
    last: undefined,
    next: '2026-12-01',
    following: '2026-12-08',
  });
});

test('nobody knows when a group meets that never met, has no rhythm, or began in another age', () => {
  expect(meetingsAround(group('1 week'), calendar, '2026-11-22')).toBeUndefined();
  expect(meetingsAround(group('0 days', '2026-11-01'), calendar, '2026-11-22')).toBeUndefined();
  expect(meetingsAround(group('now and then', '2026-11-01'), calendar, '2026-11-22')).toBeUndefined();
  expect(meetingsAround(group('1 day', '0001-01-01'), calendar, '2026-11-22')).toBeUndefined();
});

test('a calendar without a working day moves no meeting', () => {
  const never = compileCalendar(
    { weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
    utc,
  );
  expect(meetingsAround(group('1 week', '2026-11-01'), never, '2026-11-22')).toMatchObject({ next: '2026-11-22' });
  expect(meetingsAround(group('1 working day', '2026-11-01'), never, '2026-11-22')).toBeUndefined();
});

test('whatever the rhythm, meetings stand in order, on working days, around today', () => {
  const base = parseDate('2026-11-22') ?? 0;
  const rhythm = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('day', 'week', 'working day', 'hour', 'working hour'))
    .map(([amount, unit]) => `${amount} ${unit}s`);
  fc.assert(
    fc.property(rhythm, fc.integer({ min: -4000, max: 400 }), (meets, offset) => {
      const today = '2026-11-22';
      const found = meetingsAround(group(meets, formatDate(base + offset) ?? ''), calendar, today);
      if (!found) throw new Error('No meetings');
      expect((found.last ?? '') < today).toBe(true);
      expect(found.next >= today && found.following > found.next).toBe(true);
      expect([found.last ?? found.next, found.next, found.following].every((day) => isWorkingDay(calendar, day))).toBe(
        true,
      );
    }),
  );
});
