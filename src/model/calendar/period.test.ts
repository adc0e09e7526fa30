import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPeriod, parsePeriod, periodOf, previousPeriod } from './period.ts';

describe('a period', () => {
  test.each([
    ['2026-11', 'month', '2026-11-01', '2026-11-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-W47', 'week', '2026-11-16', '2026-11-22'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2021-W01', 'week', '2021-01-04', '2021-01-10'],
  ])('%s is a %s from %s to %s', (id, kind, start, end) => expect(parsePeriod(id)).toEqual({ id, kind, start, end }));

  test.each([
    '2026-00',
    '2026-13',
    '2026-Q0',
    '2026-Q5',
    '2026-W00',
    '2025-W53',
    '2026-W54',
    '2026-99',
    '2026-w47',
    '2026-W7',
    '2026',
    '2026-11-22',
    '',
  ])('is not %j', (text) => expect(parsePeriod(text)).toBeUndefined());

  test('of a week belongs to the year of its Thursday', () => {
    expect(periodOf('2027-01-01', 'week')?.id).toBe('2026-W53');
    expect(periodOf('2024-12-30', 'week')?.id).toBe('2025-W01');
    expect(periodOf('2022-01-02', 'week')?.id).toBe('2021-W52');
  });

  test('holds the date it is asked for', () => {
    expect(periodOf('2026-11-22', 'month')?.id).toBe('2026-11');
    expect(periodOf('2026-11-22', 'quarter')?.id).toBe('2026-Q4');
    expect(periodOf('2026-11-31', 'month')).toBeUndefined();
  });

  test('is followed by the next of its kind over the end of a year', () => {
    const next = (id: string): string | undefined => {
      const period = parsePeriod(id);
      return period && nextPeriod(period)?.id;
    };
    expect(next('2026-12')).toBe('2027-01');
    expect(next('2026-Q4')).toBe('2027-Q1');
    expect(next('2026-W53')).toBe('2027-W01');
    expect(next('2025-W52')).toBe('2026-W01');
    expect(next('9999-12')).toBeUndefined();
  });

  test('follows the previous one without a gap, and reads as it is written', () => {
    const years = { min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), fc.constantFrom('month', 'quarter', 'week'), (when, kind) => {
        const date = when.toISOString().slice(0, 10);
        const period = periodOf(date, kind) ?? expect.unreachable();
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(parsePeriod(period.id)).toEqual(period);
        const next = nextPeriod(period) ?? expect.unreachable();
        expect(Date.parse(next.start) - Date.parse(period.end)).toBe(86_400_000);
        expect(previousPeriod(next)).toEqual(period);
      }),
    );
  });
});
